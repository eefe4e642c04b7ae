"""The card on which the team accepts a case description, or returns it with reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from adaptive_cards.card import InputText

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
    since: int = 0
    changes: str = ""


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
            ]
        ),
        panel([line(told.story)]),
        *(small(t("finding", text=said)) for said in told.findings),
    ]
    if told.since:
        body += [subheading(t("changed-since", version=told.since)), line(told.changes)]
    waiting = case.to_judge
    if description.unfinished:
        body.append(line(t("description-unfinished", version=description.number)))
    elif not waiting:
        word = "judge-returned" if description.returned_because else "judge-accepted"
        body.append(line(t(word, name=told.judged_by)))
    actions = _judge(case, description, t, body, overlay) if waiting and allowed else []
    actions.append(button(t("button-dossier"), "case.dossier", {"case": case.number}))
    return finish(body, actions, fallback=title, language=t.language)


def _judge(
    case: Case,
    description: Description,
    t: Phrases,
    body: list[Any],
    overlay: Refusal,
) -> list[Any]:
    reason = str(overlay.given.get("reason", ""))
    body.append(
        InputText(id="reason", label=t("ask-return-reason"), is_multiline=True, value=reason)
    )
    if "reason" in overlay.problems:
        body.append(warning(t.problem(overlay.problems["reason"])))
    ids: dict[str, str | int] = {"case": case.number, "version": description.number}
    return [
        button(t("button-accept"), "description.accept", ids, main=True),
        button(t("button-return"), "description.return", ids, inputs=True),
    ]
