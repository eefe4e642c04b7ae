"""The card on which the team accepts a case description, or returns it with reasons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from adaptive_cards.card import InputChoice, InputChoiceSet, InputText
from adaptive_cards.types import ChoiceInputStyle

from bot.domain.case import Case
from bot.domain.description import Description
from bot.domain.problem import Problem
from bot.phrases import Phrases
from cards.elements import (
    Card,
    button,
    facts,
    finish,
    heading,
    line,
    link,
    panel,
    small,
    subheading,
    warning,
)


@dataclass(frozen=True)
class Refusal:
    """What was typed and not taken over, and why, by key."""

    given: Mapping[str, object]
    problems: Mapping[str, Problem]


@dataclass(frozen=True)
class Told:
    """A version in words; `since` is the version that `changes` count from, 0 for the first."""

    submitted_by: str
    judged_by: str
    story: str
    findings: Sequence[str]
    passed_on: Sequence[str] = ()
    """The questions that were passed on to the team."""
    since: int = 0
    changes: str = ""
    earlier: str = ""
    """What is new or changed since the description of the earlier case."""
    asked: Sequence[tuple[str, str]] = ()
    """Whom it names as case holder or project leader, and who has not said yes yet."""
    sections: Sequence[tuple[str, str]] = ()
    """What a return can be about, as (key, title)."""
    document: str = ""
    """Where this version lies in the dossier."""


def judging_card(
    case: Case,
    description: Description,
    told: Told,
    t: Phrases,
    *,
    allowed: bool,
    overlay: Refusal,
) -> Card:
    title = t("judge-title", number=case.number)
    body: list[Any] = [
        heading(title),
        facts(
            [
                (t("short-title"), case.title),
                (t("short-version"), str(description.number)),
                (t("short-submitted-by"), told.submitted_by),
                (t("short-submitted-at"), t.moment(description.submitted_at)),
                *told.asked,
            ]
        ),
        panel([line(told.story)]),
        *(small(t("finding", text=said)) for said in told.findings),
    ]
    if told.earlier:
        title = t("changed-since-earlier", number=str(case.parent))
        body += [subheading(title), line(told.earlier)]
    if told.since:
        body += [subheading(t("changed-since", version=told.since)), line(told.changes)]
    waiting = case.to_judge
    if waiting and told.passed_on:
        body.append(warning(t("asks-passed-on"), told.passed_on))
    if description.unfinished:
        body.append(line(t("description-unfinished", version=description.number)))
    elif not waiting and not description.judged_by:
        body.append(line(t("judge-lapsed")))
    elif not waiting:
        word = "judge-returned" if description.returned_because else "judge-accepted"
        body.append(line(t(word, name=told.judged_by)))
    actions: list[Any] = []
    if waiting and allowed:
        body += _asked(told, t, overlay)
        actions += _judge(case, description, t)
    if told.document:
        actions.append(link(t("button-read-description"), told.document))
    actions.append(button(t("button-dossier"), "case.dossier", {"case": case.number}))
    return finish(body, actions, fallback=title, language=t.language)


def _asked(told: Told, t: Phrases, overlay: Refusal) -> Iterator[Any]:
    reason = str(overlay.given.get("reason", ""))
    yield InputText(id="reason", label=t("ask-return-reason"), is_multiline=True, value=reason)
    if "reason" in overlay.problems:
        yield warning(t.problem(overlay.problems["reason"]))
    yield InputChoiceSet(
        id="section",
        label=t("ask-return-section"),
        choices=[InputChoice(title=title, value=key) for key, title in told.sections],
        value=str(overlay.given.get("section", "")),
        style=ChoiceInputStyle.COMPACT,
        placeholder=t("hint-choose"),
        wrap=True,
    )


def _judge(case: Case, description: Description, t: Phrases) -> list[Any]:
    ids: dict[str, str | int] = {"case": case.number, "version": description.number}
    return [
        button(t("button-accept"), "description.accept", ids, main=True),
        button(t("button-return"), "description.return", ids, inputs=True),
    ]
