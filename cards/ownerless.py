"""The list of advices that are nobody's yet, each with the question who takes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from adaptive_cards.card import ActionSet

from bot.phrases import Phrases
from cards.elements import Card, button, finish, heading, line, small, subheading

MOST_LINES = 10


@dataclass(frozen=True)
class Ownerless:
    advice: str
    case: str
    said: str
    due: str


def ownerless_card(title: str, said: str, lines: Sequence[Ownerless], t: Phrases) -> Card:
    body: list[Any] = [heading(title), line(said)]
    for case, of_case in groupby(lines[:MOST_LINES], key=lambda one: one.case):
        body.append(subheading(case))
        for one in of_case:
            ask = button(t("button-find-holder"), "handover.show", {"advice": one.advice})
            body += [line(one.said), small(one.due), ActionSet(actions=[ask])]
    if len(lines) > MOST_LINES:
        body.append(small(t("and-more", count=len(lines) - MOST_LINES)))
    return finish(body, (), fallback=f"{title}. {said}", language=t.language)
