"""Advices that come beside the report: from before the bot, or as a further action (RM7.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.domain.advice import Advice
from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.events import AdviceAdded
from bot.domain.owned import Acceptance, Wording
from bot.domain.policy import Policy


def without_holder(
    case: Case, number: int, says: Wording, *, policy: Policy, by: str, at: datetime
) -> Advice:
    """Followed up from the start, and nobody's until whoever is asked to take it on says yes."""
    advice = Advice.propose(
        case.number, number, replace(says, holder=""), policy=policy.version, by=by, at=at
    )
    advice.happened.clear()
    advice.acceptance = Acceptance.ACCEPTED
    advice.decide("", "", at=at, pace=policy.pace(case.impact))
    if says.due < day_of(at):  # what is late already is asked after as soon as someone has it
        advice.next_question = policy.calendar.add(day_of(at), 1)
    advice.wait_for_holder(at=at)
    if says.holder:
        advice.ask_other(says.holder, by=by, at=at)
    return advice


def further(
    case: Case, known: Sequence[Advice], says: Wording, *, policy: Policy, by: str, at: datetime
) -> Advice:
    """What a check led to: the next advice of the case; the case holder hears of it."""
    case.follow_further(at=at)
    number = 1 + max((one.number for one in known), default=0)
    advice = without_holder(case, number, says, policy=policy, by=by, at=at)
    told = case.decider if case.decider != by else ""
    count = case.count_follow_up()
    advice.record(AdviceAdded(case.number, at, by, advice=advice.id, told=told, count=count))
    return advice


def says_as(
    case: Case, before: Advice | None, *, text: str, reason: str, weight: str, holder: str,
    due: date, evidence: str,
) -> Wording:  # fmt: skip
    """Its values, kind and unit are those of the advice that it goes on from."""
    return Wording(
        text=text,
        reason=reason,
        values=before.says.values if before else (),
        kind=before.says.kind if before else "",
        weight=weight,
        given_by=("team_uthiek",),
        holder=holder,
        unit=before.says.unit if before else case.unit,
        due=due,
        evidence=evidence,
    )
