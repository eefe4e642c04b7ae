"""The card on which the manager sees how many signals come in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.phrases import Phrases
from cards.elements import Card, button, facts, finish, heading, line, warning
from cards.notice import Button


def trend_card(
    title: str,
    text: str,
    rows: Sequence[tuple[str, str]],
    t: Phrases,
    *,
    alarm: str,
    buttons: Sequence[Button],
) -> Card:
    """`alarm` stands above the numbers when there is one."""
    body: list[Any] = [heading(title), *([warning(alarm)] if alarm else []), line(text)]
    body.append(facts(rows))
    actions = [button(name, verb, ids) for name, verb, ids in buttons]
    return finish(body, actions, fallback=f"{title}. {alarm or text}", language=t.language)
