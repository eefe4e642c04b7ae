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
from cards.notice import Button

MOST_LINES = 15
MOST_LINKS = 10
"""Per folder; what is older lies in the dossier itself."""
ASIDE = frozenset(
    {
        "button-change-answers",
        "button-change-description",
        "button-dossier",
        "button-reassessment",
        "button-screening-outcome",
    }
)
"""What can be done at any time; a case that waits for nobody has no button that stands out."""


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
    *,
    concept: str = "",
) -> Card:
    """`concept` says that the rules it goes by are not adopted yet."""
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
    if concept:
        body.append(small(concept))
    actions = [
        button(t(name), verb, {"case": case.number}, main=place == 0 and name not in ASIDE)
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
    buttons: Sequence[Button] = (),
    how: str = "",
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
    if how:
        body.append(small(how))
    actions = [button(name, verb, ids) for name, verb, ids in buttons]
    return finish(body, actions, fallback=title, language=t.language)


def choosing_card(
    title: str,
    text: str,
    choices: Sequence[tuple[str, Mapping[str, str | int]]],
    verb: str,
    t: Phrases,
) -> Card:
    """One of these: each with its own button, whose ids say which."""
    body: list[Any] = [heading(title), line(text)]
    for said, ids in choices:
        choose = button(t("button-choose"), verb, ids)
        body.append(side_by_side(line(said), ActionSet(actions=[choose])))
    return finish(body, (), fallback=f"{title}. {text}", language=t.language)


def advices_card(
    title: str,
    lines: Sequence[tuple[Line, str]],
    t: Phrases,
    *,
    empty: str = "",
    intro: str = "",
    about: str = "advice",
) -> Card:
    """Each line with the button that opens it, by its verb; `about` is what its number names."""
    first = intro if lines else empty
    body: list[Any] = [heading(title), line(first)] if first else [heading(title)]
    for one, verb in lines[:MOST_LINES]:
        open_it = button(t("button-open"), verb, {about: one.number})
        body.append(side_by_side(line(f"**{one.title}**"), ActionSet(actions=[open_it])))
        body.append(small(one.status))
    if len(lines) > MOST_LINES:
        body.append(small(t("and-more", count=len(lines) - MOST_LINES)))
    return finish(body, (), fallback=title, language=t.language)


def dossier_card(
    title: str,
    folders: Mapping[str, Sequence[Link]],
    t: Phrases,
    *,
    case: str,
    empty: str,
    related: Sequence[tuple[str, str]] = (),
) -> Card:
    """The cases it belongs with, and the documents by folder, newest first."""
    body: list[Any] = [heading(title)]
    if related:
        body.append(facts(related))
    if not folders:
        body.append(line(empty))
    for folder, links in folders.items():
        body.append(subheading(folder))
        body.append(line("\n".join(f"- [{one.text}]({one.url})" for one in links[:MOST_LINKS])))
        if len(links) > MOST_LINKS:
            body.append(small(t("and-more", count=len(links) - MOST_LINKS)))
    back = button(t("button-case"), "case.show", {"case": case})
    return finish(body, [back], fallback=title, language=t.language)
