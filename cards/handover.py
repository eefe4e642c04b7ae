"""Several advices that one person is asked to take over: line by line, or all at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from adaptive_cards.card import ActionSet

from bot.phrases import Phrases
from cards.elements import Card, Element, button, finish, heading, line, small, subheading


@dataclass(frozen=True)
class AskedOver:
    advice: str
    case: str
    said: str
    due: str


def handovers_card(
    title: str, said: str, lines: Sequence[AskedOver], take_all: Element, t: Phrases
) -> Card:
    body: list[Any] = [heading(title), line(said)]
    for case, of_case in groupby(lines, key=lambda one: one.case):
        body.append(subheading(case))
        for one in of_case:
            ids = {"advice": one.advice}
            answers: list[Any] = [
                button(t("button-take-over-advice"), "handover.accept", ids),
                button(t("button-do-not-take-over"), "handover.decline", ids),
            ]
            body += [line(one.said), small(one.due), ActionSet(actions=answers)]
    return finish(body, [take_all], fallback=f"{title}. {said}", language=t.language)
