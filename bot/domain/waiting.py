"""What a case waits for: nobody waits in silence, so each wait has a day and someone above it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.life import Status
from bot.domain.screened import Outcome

AS_LONG_AS = {"closing-second": "second", "closing-second-manager": "second-manager"}
"""A second person is waited for as long here as there: the policy has one period for both."""


def waits_of(case: Case) -> Iterator[tuple[str, date]]:
    """What is reminded of when nothing happens, and the day on which that wait began.

    The policy names the working days; what ends in "manager" is for the manager, the rest for
    the team.
    """
    since = case.since
    match case.status:
        case Status.SIGNALLED if case.screening and case.answered:
            answered = max(since, day_of(case.screening.answered_at))
            yield "confirm", answered
            yield "confirm-manager", answered
        case Status.SIGNALLED:
            yield "stalled-screening", since
        case Status.SCREENED if case.outcome is Outcome.RECOMMENDED:
            yield "choice", since
            yield "stalled-choice", since
        case Status.SCREENED:
            yield "second", since
            yield "second-manager", since
        case Status.DESCRIBING:
            yield "stalled-description", since
        case Status.SUBMITTED:
            yield "review-manager", since
        case Status.ACCEPTED if not case.to_judge:
            yield "plan", since
            yield "plan-manager", since
        case Status.HELD:
            yield "stalled-report", since
        case Status.REPORT_DRAFT:
            yield "adopt", since
            yield "adopt-manager", since
        case Status.REPORT_ADOPTED:
            yield "stalled-decision", case.decides_from
        case _:
            pass
    if case.last_check is not None and case.closing_waits:
        proposed = day_of(case.last_check.at)
        yield "closing-second", proposed
        yield "closing-second-manager", proposed
    waiting = case.exception
    if waiting and waiting.judged_at is None and case.can("plan_by_exception"):
        yield "exception", day_of(waiting.offered_at or waiting.asked_at)
    if case.to_judge and case.status is not Status.SUBMITTED:
        yield "review-manager", since
