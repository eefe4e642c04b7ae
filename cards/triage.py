"""The card in the team channel on which a signal is taken on, and cases that look alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from adaptive_cards.card import ActionSet

from bot.domain.case import Case
from bot.phrases import Phrases
from cards.elements import Card, button, facts, finish, heading, line, side_by_side, small


def triage_card(
    title: str,
    status: str,
    rows: Sequence[tuple[str, str]],
    t: Phrases,
    *,
    case: str,
    take: str,
    like: Sequence[Case] = (),
) -> Card:
    """`take` is what the button says on which it is taken on; empty when it cannot be."""
    actions = [button(take, "triage.take", {"case": case}, main=True)] if take else []
    actions.append(button(t("button-case"), "case.show", {"case": case}))
    body: list[Any] = [heading(title), line(status), facts(rows)]
    if like:
        body += [small(t("looks-like-team")), *_lines(like, t)]
    return finish(body, actions, fallback=f"{title}. {status}", language=t.language)


def looks_like_card(like: Sequence[Case], ids: Mapping[str, str | int], t: Phrases) -> Card:
    """Before sending: is it one of these, or a new one after all?"""
    title = t("looks-like-title")
    body = [heading(title), line(t("looks-like")), *_lines(like, t)]
    anyway = button(t("button-new-case-anyway"), "form.send", ids, main=True)
    return finish(body, [anyway], fallback=title, language=t.language)


def _lines(like: Sequence[Case], t: Phrases) -> Iterator[Any]:
    for case in like:
        open_it = button(t("button-open"), "case.show", {"case": case.number})
        said = line(t("case-line", number=case.number, title=case.title))
        yield side_by_side(said, ActionSet(actions=[open_it]))
