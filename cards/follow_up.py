"""The follow-up card: every advice of one person that is due soon, three ways to answer each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from adaptive_cards.card import ActionSet

from bot.phrases import Phrases
from cards.elements import Card, button, finish, heading, line, panel, small, subheading, warning
from cards.notice import Ask

MOST_LINES = 10
OTHER_ANSWERS = ("nog_niet_begonnen", "niet_opgevolgd", "niet_meer_nodig")


@dataclass(frozen=True)
class Asked:
    """One advice as it is asked about.

    `opened` shows what else can be said of it; all that can be said when it was `unclear`.
    """

    advice: str
    case: str
    short: str
    text: str
    due: str
    overdue: bool
    opened: bool = False
    unclear: bool = False


@dataclass(frozen=True)
class Envelope:
    """`ids` go along with every button; `asks` are the fields of the line that is open."""

    title: str
    intro: Sequence[str]
    asked: Sequence[Asked]
    below: str = ""
    ids: Mapping[str, str | int] = field(default_factory=dict)
    asks: Sequence[Ask] = ()
    help: str = ""
    """The advice that the team can be asked about; empty as long as that is not offered."""


def envelope_card(shown: Envelope, t: Phrases) -> Card:
    body: list[Any] = [heading(shown.title), *(line(part) for part in shown.intro)]
    opened = [one for one in shown.asked if one.opened]
    first = [one for one in shown.asked[:MOST_LINES] if not one.opened]
    asked = sorted([*first[: MOST_LINES - len(opened)], *opened], key=shown.asked.index)
    for case, lines in groupby(asked, key=lambda one: one.case):
        body.append(subheading(case))
        for one in lines:
            body += _line(one, shown, t)
    if len(shown.asked) > MOST_LINES:
        body.append(small(t("and-more", count=len(shown.asked) - MOST_LINES)))
    if shown.help:
        ask = button(t("button-help"), "help.ask", {"advice": shown.help})
        body.append(ActionSet(actions=[ask]))
    if shown.below:
        body.append(small(shown.below))
    fallback = " ".join((f"{shown.title}.", *shown.intro))
    return finish(body, (), fallback=fallback, language=t.language)


def _line(one: Asked, shown: Envelope, t: Phrases) -> list[Any]:
    ids = {"advice": one.advice, **shown.ids}
    said = [
        line(f"**{one.short}** {one.text}"),
        warning(one.due) if one.overdue else small(one.due),
    ]
    answers: list[Any] = [
        button(t("button-still-busy"), "follow_up.start", {**ids, "status": "bezig"}),
        button(t("button-done"), "follow_up.start", {**ids, "status": "uitgevoerd"}),
    ]
    if one.opened:
        first = [ActionSet(actions=answers)] if one.unclear else []
        return [*said, panel([*first, *_otherwise(ids, shown.asks, t)])]
    answers.append(button(t("button-otherwise"), "follow_up.start", ids))
    return [*said, ActionSet(actions=answers)]


def _otherwise(ids: Mapping[str, str | int], asks: Sequence[Ask], t: Phrases) -> list[Any]:
    """The other answers; or it is asked on another day, or of another person."""
    until, person = asks
    answers: list[Any] = [
        button(t(f"button-{status}"), "follow_up.start", {**ids, "status": status})
        for status in OTHER_ANSWERS
    ]
    later = button(t("button-ask-later"), "follow_up.later", ids, inputs=True)
    other = button(t("button-not-my-advice"), "handover.ask", ids, inputs=True)
    return [
        ActionSet(actions=answers[:2]),  # three do not fit beside each other on a telephone
        ActionSet(actions=answers[2:]),
        *until.drawn(),
        ActionSet(actions=[later]),
        *person.drawn(),
        ActionSet(actions=[other]),
    ]
