"""Working days as the municipal collective agreement (Cao Gemeenten) has them, and quiet hours."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def day_of(moment: datetime) -> date:
    """The Dutch day that it falls on; periods count from it."""
    return moment.astimezone(AMSTERDAM).date()


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=64)
def days_off(year: int) -> frozenset[date]:
    """The eight paid days off; Good Friday is a working day, the 5th of May never is."""
    sunday = easter(year)
    king = date(year, 4, 27)
    if king.weekday() == calendar.SUNDAY:
        king = date(year, 4, 26)
    return frozenset(
        {
            date(year, 1, 1),
            sunday + timedelta(days=1),
            king,
            date(year, 5, 5),
            sunday + timedelta(days=39),
            sunday + timedelta(days=50),
            date(year, 12, 25),
            date(year, 12, 26),
        }
    )


@dataclass(frozen=True)
class WorkingDays:
    """`closing_days` are those of the municipality itself, on top of the agreement's."""

    closing_days: frozenset[date] = frozenset()
    good_friday_off: bool = False

    def is_working_day(self, day: date) -> bool:
        if day.weekday() >= calendar.SATURDAY or day in self.closing_days:
            return False
        if self.good_friday_off and day == easter(day.year) - timedelta(days=2):
            return False
        return day not in days_off(day.year)

    def add(self, day: date, days: int) -> date:
        """Count on (or back) that many working days; `day` itself is never counted."""
        step = timedelta(days=1 if days >= 0 else -1)
        for _ in range(abs(days)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

    def on_or_after(self, day: date) -> date:
        while not self.is_working_day(day):
            day += timedelta(days=1)
        return day

    def between(self, start: date, end: date) -> int:
        """Working days after `start`, up to and including `end`; 0 when `end` is not later."""
        days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
        return sum(self.is_working_day(day) for day in days)


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a month that is too short."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@dataclass(frozen=True)
class QuietHours:
    """When the bot starts nothing by itself; Amsterdam time, from evening to morning."""

    start: time = time(18)
    end: time = time(8)

    def next_allowed(self, moment: datetime, working_days: WorkingDays) -> datetime:
        """The moment itself when it lies in office hours of a working day, else the next start."""
        local = moment.astimezone(AMSTERDAM)
        day = local.date() + timedelta(days=1 if local.time() >= self.start else 0)
        opening = working_days.on_or_after(day)
        if opening == local.date() and local.time() >= self.end:
            return moment
        return datetime.combine(opening, self.end, AMSTERDAM).astimezone(UTC)
