"""Whether a project began before it had ethical advice (RM2.2)."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from bot.domain.calendar import add_months, day_of
from bot.domain.case import Case
from bot.domain.template import UNKNOWN_DAY


class StartedWithoutAdvice(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


def started_without_advice(start: str, advised: date | None, today: date) -> StartedWithoutAdvice:
    """As of the day of the first adopted report, or today as long as there is none.

    Of a month the whole must lie on one side of that day; else it is not known.
    """
    if not start or start == UNKNOWN_DAY:
        return StartedWithoutAdvice.UNKNOWN
    first, last = _span(start)
    if last < (advised or today):
        return StartedWithoutAdvice.YES
    if first >= (advised or today):
        return StartedWithoutAdvice.NO
    return StartedWithoutAdvice.UNKNOWN


def began(case: Case, today: date) -> StartedWithoutAdvice:
    advised = day_of(case.advised_at) if case.advised_at else None
    return started_without_advice(case.planned_start, advised, today)


def _span(start: str) -> tuple[date, date]:
    if len(start) == len("2027-03"):
        first = date.fromisoformat(f"{start}-01")
        return first, add_months(first, 1) - timedelta(days=1)
    day = date.fromisoformat(start)
    return day, day
