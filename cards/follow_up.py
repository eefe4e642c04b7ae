"""The follow-up card: every advice of one person that is due soon, three ways to answer each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from adaptive_cards.card import ActionSet

from bot.phrases import Phrases
from cards.elements import Card, button, finish, heading, line, small, subheading, warning

MOST_LINES = 10


@dataclass(frozen=True)
class Asked:
    """One advice as it is asked about."""

    advice: str
    case: str
    short: str
    text: str
    due: date
    overdue: bool


def envelope_card(title: str, intro: str, asked: Sequence[Asked], t: Phrases) -> Card:
    body: list[Any] = [heading(title), *(line(part) for part in intro.split("\n\n"))]
    for case, lines in groupby(asked[:MOST_LINES], key=lambda one: one.case):
        body.append(subheading(case))
        for one in lines:
            body += _line(one, t)
    if len(asked) > MOST_LINES:
        body.append(small(t("and-more", count=len(asked) - MOST_LINES)))
    return finish(body, (), fallback=f"{title}. {intro}", language=t.language)


def _line(one: Asked, t: Phrases) -> list[Any]:
    due = t("advice-due", day=one.due)
    ids = {"advice": one.advice}
    return [
        line(f"**{one.short}** {one.text}"),
        warning(due) if one.overdue else small(due),
        ActionSet(
            actions=[
                button(t("button-still-busy"), "follow_up.start", {**ids, "status": "bezig"}),
                button(t("button-done"), "follow_up.start", {**ids, "status": "uitgevoerd"}),
                button(t("button-otherwise"), "follow_up.start", ids),
            ]
        ),
    ]
