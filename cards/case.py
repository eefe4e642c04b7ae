"""A case on a card: where it is, who has the ball, what can be done; and lists of cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from adaptive_cards.card import ActionSet

from bot.domain.case import Case
from bot.phrases import Phrases
from cards.elements import (
    Card,
    button,
    facts,
    finish,
    heading,
    line,
    side_by_side,
    small,
    subheading,
    warning,
)

MOST_LINES = 15
MOST_LINKS = 10
"""Per folder; what is older lies in the dossier itself."""


@dataclass(frozen=True)
class Standing:
    """How a case stands: its state and whose turn it is, in words, and by when."""

    case: Case
    status: str
    ball: str
    due: date | None
    overdue: bool


@dataclass(frozen=True)
class Line:
    number: str
    title: str
    status: str


@dataclass(frozen=True)
class Link:
    text: str
    url: str


def case_card(
    standing: Standing,
    rows: Sequence[tuple[str, str]],
    steps: Sequence[tuple[str, str]],
    t: Phrases,
) -> Card:
    case = standing.case
    title = t("case-line", number=case.number, title=case.title)
    shown = [(t("short-status"), standing.status), (t("short-ball"), standing.ball)]
    if standing.due:
        shown.append((t("short-due"), t.day(standing.due)))
    if case.impact:
        shown.append((t("short-impact"), t(f"impact-{case.impact}")))
    body: list[Any] = [heading(title), facts([*shown, *rows])]
    if standing.overdue:
        body.append(warning(t("overdue")))
    actions = [
        button(t(name), verb, {"case": case.number}, main=place == 0)
        for place, (name, verb) in enumerate(steps)
    ]
    fallback = f"{title}. {standing.status}"
    return finish(body, actions, fallback=fallback, language=t.language)


def cases_card(
    title: str,
    lines: Sequence[Line],
    t: Phrases,
    *,
    empty: str,
    unsent: Mapping[str, str] = MappingProxyType({}),
) -> Card:
    """`unsent` names the signals that were begun and not sent, by what their drafts are about."""
    body: list[Any] = [heading(title)]
    for about, name in list(unsent.items())[:MOST_LINES]:
        go_on = button(t("button-go-on"), "signal.start", {"about": about})
        body.append(side_by_side(line(f"**{name}**"), ActionSet(actions=[go_on])))
        body.append(small(t("not-sent-yet")))
    if not lines and not unsent:
        body.append(line(empty))
    for one in lines[:MOST_LINES]:
        open_it = button(t("button-open"), "case.show", {"case": one.number})
        body.append(side_by_side(line(f"**{one.title}**"), ActionSet(actions=[open_it])))
        body.append(small(one.status))
    if len(lines) > MOST_LINES:
        body.append(small(t("and-more", count=len(lines) - MOST_LINES)))
    return finish(body, (), fallback=title, language=t.language)


def dossier_card(
    title: str, folders: Mapping[str, Sequence[Link]], t: Phrases, *, case: str, empty: str
) -> Card:
    """The documents by folder, newest first."""
    body: list[Any] = [heading(title)]
    if not folders:
        body.append(line(empty))
    for folder, links in folders.items():
        body.append(subheading(folder))
        body.append(line("\n".join(f"- [{one.text}]({one.url})" for one in links[:MOST_LINKS])))
        if len(links) > MOST_LINKS:
            body.append(small(t("and-more", count=len(links) - MOST_LINKS)))
    back = button(t("button-case"), "case.show", {"case": case})
    return finish(body, [back], fallback=title, language=t.language)
