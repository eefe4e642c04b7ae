"""The card in the team channel on which a signal is taken on."""

from __future__ import annotations

from collections.abc import Sequence

from bot.phrases import Phrases
from cards.elements import Card, button, facts, finish, heading, line


def triage_card(
    title: str,
    status: str,
    rows: Sequence[tuple[str, str]],
    t: Phrases,
    *,
    case: str,
    can_take: bool,
) -> Card:
    actions = (
        [button(t("button-take"), "triage.take", {"case": case}, main=True)] if can_take else []
    )
    actions.append(button(t("button-case"), "case.show", {"case": case}))
    body = [heading(title), line(status), facts(rows)]
    return finish(body, actions, fallback=f"{title}. {status}", language=t.language)
