"""What the screening says: outcome, class, the rules that fired, and who decides on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from adaptive_cards.card import InputChoice, InputChoiceSet, InputText
from adaptive_cards.types import ChoiceInputStyle

from bot.domain.case import BEFORE_PLANNING, Case, Outcome, Screening, Status
from bot.domain.impact import Impact
from bot.domain.problem import Problem
from bot.phrases import Phrases
from cards.elements import Card, button, facts, finish, heading, line, panel, small, warning


@dataclass(frozen=True)
class Outcomes:
    """`reasons` are the rules that fired, as (id, wording); names are filled in by the caller."""

    case: Case
    screening: Screening
    reasons: tuple[tuple[str, str], ...]
    answered_by: str
    confirmed_by: str
    agreed_by: str
    lowering_by: str
    lowered_by: str
    owner: str
    concept: bool
    given: Mapping[str, object]
    problems: Mapping[str, Problem]


def outcome_card(shown: Outcomes, t: Phrases, allowed: frozenset[str]) -> Card:
    case, screening = shown.case, shown.screening
    title = t("screening-title", number=case.number)
    said = t(f"outcome-{screening.outcome}", title=case.title)
    reasons = "\n".join(f"- {said} ({id})" for id, said in shown.reasons)
    body: list[Any] = [
        heading(title),
        panel([line(said), line(t("because")), line(reasons)]),
        facts(list(_facts(shown, t))),
    ]
    if "confirm_screening" not in allowed:
        body.append(small(t("contest")))
    if case.status is not Status.NOT_REQUIRED and screening.outcome is Outcome.NOT_REQUIRED:
        body.append(line(t("second-person-looks")))
    if shown.concept:
        body.append(small(t("policy-concept")))
    actions: list[Any] = []
    for part in _steps(shown, t, allowed):
        (actions if part.type.startswith("Action") else body).append(part)
    return finish(body, actions, fallback=f"{title}. {said}", language=t.language)


def _facts(shown: Outcomes, t: Phrases) -> Iterator[tuple[str, str]]:
    case = shown.case
    yield t("short-title"), case.title
    yield t("short-impact"), t(f"impact-{case.impact or shown.screening.impact}")
    yield t("short-answered-by"), shown.answered_by
    if shown.confirmed_by:
        yield t("short-confirmed-by"), shown.confirmed_by
    else:
        yield t("short-ball"), shown.owner or t("team-uthiek")
    if case.reason:
        yield t("short-reason"), case.reason
    if shown.agreed_by:
        yield t("short-agreed-by"), shown.agreed_by
    yield from _lowering(shown, t)


def _lowering(shown: Outcomes, t: Phrases) -> Iterator[tuple[str, str]]:
    if not (lowering := shown.case.lowering):
        return
    wanted = t(f"impact-{lowering.to}")
    yield t("short-lowering"), t("lowering-of", impact=wanted, name=shown.lowering_by)
    yield t("short-lowering-reason"), lowering.reason
    yield t("short-lowered-by"), shown.lowered_by or t("lowering-waits")


def _steps(shown: Outcomes, t: Phrases, allowed: frozenset[str]) -> Iterator[Any]:
    case, ids = shown.case, {"case": shown.case.number}
    open_lowering = case.lowering and not case.lowering.agreed_by
    if open_lowering and case.status in BEFORE_PLANNING and "agree_lowering" in allowed:
        yield button(t("button-agree"), "screening.agree_lowering", ids, main=True)
    if case.status is Status.SIGNALLED:
        if "confirm_screening" in allowed:
            yield _impact_choice(shown, t)
            yield from _why_lower(shown, t)
            ids["of"] = shown.screening.answered_at.isoformat()
            yield button(t("button-confirm"), "screening.confirm", ids, main=True, inputs=True)
        return
    if case.status is Status.DESCRIBING and "fill_description" in allowed:
        yield line(t("next-description"))
        yield button(t("button-description"), "description.open", ids, main=True)
    if case.status is not Status.SCREENED:
        return
    if case.outcome is Outcome.NOT_REQUIRED:
        yield from _not_required(shown, t, allowed)
    elif {"start_description", "decline_recommended"} <= allowed:
        yield button(t("button-go-on-with-it"), "screening.go_on", ids, main=True)
        yield _reason(shown, t)
        yield from _problem(shown, "reason", t)
        yield button(t("button-do-not"), "screening.decline", ids, inputs=True)


def _not_required(shown: Outcomes, t: Phrases, allowed: frozenset[str]) -> Iterator[Any]:
    ids = {"case": shown.case.number}
    if not shown.case.reason and "propose_not_required" in allowed:
        yield _reason(shown, t)
        yield from _problem(shown, "reason", t)
        yield button(
            t("button-propose"), "screening.propose_not_required", ids, main=True, inputs=True
        )
    elif shown.case.reason and "confirm_not_required" in allowed:
        yield button(t("button-agree"), "screening.confirm_not_required", ids, main=True)


def _impact_choice(shown: Outcomes, t: Phrases) -> InputChoiceSet:
    return InputChoiceSet(
        id="impact",
        label=t("ask-impact"),
        value=str(shown.given.get("impact", shown.screening.impact)),
        style=ChoiceInputStyle.EXPANDED,
        choices=[InputChoice(title=t(f"impact-{impact}"), value=impact) for impact in Impact],
    )


def _why_lower(shown: Outcomes, t: Phrases) -> Iterator[Any]:
    """The reason is asked once a lower class was chosen."""
    if "lowering" not in shown.problems:
        return
    yield InputText(
        id="lowering",
        label=t("ask-lowering"),
        is_multiline=True,
        value=str(shown.given.get("lowering", "")),
    )
    yield from _problem(shown, "lowering", t)


def _reason(shown: Outcomes, t: Phrases) -> InputText:
    return InputText(
        id="reason",
        label=t("ask-reason"),
        is_multiline=True,
        value=str(shown.given.get("reason", "")),
    )


def _problem(shown: Outcomes, key: str, t: Phrases) -> Iterator[Any]:
    if key in shown.problems:
        yield warning(t.problem(shown.problems[key]))
