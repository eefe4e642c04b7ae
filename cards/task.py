"""A list of tasks on a card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from adaptive_cards.card import ActionSet

from bot.phrases import Phrases
from cards.elements import Card, button, finish, heading, line, side_by_side, small, warning

MOST_LINES = 15


@dataclass(frozen=True)
class TaskLine:
    id: str
    title: str
    said: str
    overdue: bool


def tasks_card(title: str, lines: Sequence[TaskLine], t: Phrases) -> Card:
    body: list[Any] = [heading(title)]
    if not lines:
        body.append(line(t("my-tasks-empty")))
    for one in lines[:MOST_LINES]:
        open_it = button(t("button-open"), "task.show", {"task": one.id})
        body.append(side_by_side(line(f"**{one.title}**"), ActionSet(actions=[open_it])))
        body.append(small(one.said))
        if one.overdue:
            body.append(warning(t("overdue")))
    if len(lines) > MOST_LINES:
        body.append(small(t("and-more", count=len(lines) - MOST_LINES)))
    return finish(body, (), fallback=title, language=t.language)
