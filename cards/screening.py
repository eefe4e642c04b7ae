"""What the screening says: outcome, class, the rules that fired, and who decides on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from adaptive_cards.card import InputChoice, InputChoiceSet, InputText
from adaptive_cards.types import ChoiceInputStyle

from bot.domain.case import Case
from bot.domain.impact import Impact
from bot.domain.life import BEFORE_PLANNING, Status
from bot.domain.problem import Problem
from bot.domain.screened import Outcome, Screening
from bot.phrases import Phrases
from cards.case import Standing
from cards.elements import Card, button, facts, finish, heading, line, panel, small, warning


@dataclass(frozen=True)
class Reason:
    """A rule that fired."""

    rule: str
    say: str


@dataclass(frozen=True)
class Outcomes:
    """Names are filled in by the caller."""

    standing: Standing
    screening: Screening
    reasons: Sequence[Reason]
    answered_by: str
    confirmed_by: str
    agreed_by: str
    lowering_by: str
    lowered_by: str
    earlier: str
    """The case that it changes, as far as the reader may know of it."""
    contested: Sequence[tuple[str, str]]
    dpia: str
    """What is said about a DPIA that is not there yet; empty when nothing is amiss."""
    passed_on: Sequence[str]
    """The questions that were passed on to the team."""
    concept: str
    """Said when the rules are not adopted yet."""
    given: Mapping[str, object]
    problems: Mapping[str, Problem]

    @property
    def case(self) -> Case:
        return self.standing.case


LEADS_ON = frozenset({"description.open", "screening.go_on", "screening.open"})
"""Where one of these is the way on, the case itself is a step aside."""
WAITS = frozenset({Status.SIGNALLED, Status.SCREENED})
"""Somebody still has to say something about the outcome."""


def outcome_card(shown: Outcomes, t: Phrases, allowed: frozenset[str]) -> Card:
    case, screening = shown.case, shown.screening
    title = t("screening-title", number=case.number)
    said = t(_outcome(screening), title=case.title)
    body: list[Any] = [
        heading(title),
        panel([line(said), line(t("because")), *_reasons(shown.reasons)]),
        facts(list(_facts(shown, t, allowed))),
    ]
    if screening.reopened:
        body.append(line(t("screening-reopened", name=shown.standing.ball)))
    if shown.dpia:
        body.append(warning(shown.dpia))
    if shown.passed_on and case.status is Status.SIGNALLED:
        body.append(warning(t("asks-passed-on"), shown.passed_on))
    body += [facts(shown.contested)] if shown.contested else []
    if case.status is not Status.NOT_REQUIRED and screening.outcome is Outcome.NOT_REQUIRED:
        body.append(line(t("second-person-looks")))
    if shown.concept:
        body.append(small(shown.concept))
    actions: list[Any] = []
    for part in _steps(shown, t, allowed):
        (actions if part.type.startswith("Action") else body).append(part)
    if case.contestable and "contest_screening" in allowed:
        body.append(small(t("contest")))
        actions.append(button(t("button-contest"), "contest.open", {"case": case.number}))
    if screening.answers.get("algorithm", "nee") != "nee":
        actions.append(button(t("button-ai-act"), "ai_act.show", {"case": case.number}))
    ids = {"case": case.number}
    actions.append(button(t("button-answers"), "screening.answers", ids))
    if not any(action.verb in LEADS_ON for action in actions):
        actions.append(button(t("button-case"), "case.show", ids))
    return finish(body, actions, fallback=f"{title}. {said}", language=t.language)


def _outcome(screening: Screening) -> str:
    """Mandatory is called "assess again" when it is a change (domain.md 10.3)."""
    again = screening.is_change and screening.outcome is Outcome.MANDATORY
    return "outcome-again" if again else f"outcome-{screening.outcome}"


def _reasons(reasons: Sequence[Reason]) -> Iterator[Any]:
    """A line each: the answers behind them lie behind a button."""
    if reasons:
        yield line("\n".join(f"- {one.say} ({one.rule})" for one in reasons))


def _facts(shown: Outcomes, t: Phrases, allowed: frozenset[str]) -> Iterator[tuple[str, str]]:
    case, standing = shown.case, shown.standing
    if case.status in WAITS and case.goal:
        yield t("short-goal"), case.goal
    if shown.earlier:
        yield t("short-changes"), shown.earlier
    if not (_to_confirm(shown) and "confirm_screening" in allowed):  # there it is a choice
        yield t("short-impact"), t(f"impact-{case.impact or shown.screening.impact}")
    yield t("short-answered-by"), shown.answered_by
    if shown.confirmed_by:
        yield t("short-confirmed-by"), shown.confirmed_by
    if case.status in WAITS:
        yield t("short-ball"), standing.ball
        if standing.due:
            yield t("short-due"), t.day(standing.due)
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


def _to_confirm(shown: Outcomes) -> bool:
    return shown.case.status is Status.SIGNALLED and shown.case.answered


def _steps(shown: Outcomes, t: Phrases, allowed: frozenset[str]) -> Iterator[Any]:
    case, screening, ids = shown.case, shown.screening, {"case": shown.case.number}
    open_lowering = case.lowering and not case.lowering.agreed_by
    if open_lowering and case.status in BEFORE_PLANNING and "agree_lowering" in allowed:
        yield button(t("button-agree"), "screening.agree_lowering", ids, main=True)
    if case.status is Status.SIGNALLED:
        if screening.is_change and "answer_screening" in allowed:
            yield button(t("button-earlier"), "earlier.open", {"case": case.number})
        if shown.screening.reopened and "answer_screening" in allowed:
            yield button(t("button-screening"), "screening.open", ids, main=True)
        if _to_confirm(shown) and "confirm_screening" in allowed:
            yield _impact_choice(shown, t)
            yield from _why_lower(shown, t)
            ids["of"] = shown.screening.answered_at.isoformat()
            yield button(t("button-confirm"), "screening.confirm", ids, main=True, inputs=True)
        return
    if case.status is Status.DESCRIBING and "fill_description" in allowed:
        yield line(t("next-description"))
        yield button(t("button-description"), "description.open", ids, main=True)
    if case.may_go_on and case.status is Status.NOT_REQUIRED and "start_description" in allowed:
        yield button(t("button-after-all"), "screening.go_on", ids, main=True)
    if case.status is not Status.SCREENED:
        return
    if case.outcome is Outcome.NOT_REQUIRED:
        yield from _not_required(shown, t, allowed)
    elif {"start_description", "decline_recommended"} <= allowed:
        yield button(t("button-go-on-with-it"), "screening.go_on", ids, main=True)
        yield _reason(shown, t("ask-why-not"))
        yield from _problem(shown, "reason", t)
        yield button(t("button-do-not"), "screening.decline", ids, inputs=True)


def _not_required(shown: Outcomes, t: Phrases, allowed: frozenset[str]) -> Iterator[Any]:
    ids = {"case": shown.case.number}
    if not shown.case.reason and "propose_not_required" in allowed:
        yield _reason(shown, t("ask-why-not-needed"))
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


def _reason(shown: Outcomes, label: str) -> InputText:
    return InputText(
        id="reason",
        label=label,
        is_multiline=True,
        value=str(shown.given.get("reason", "")),
    )


def _problem(shown: Outcomes, key: str, t: Phrases) -> Iterator[Any]:
    if key in shown.problems:
        yield warning(t.problem(shown.problems[key]))
