"""How many signals come in: per month and channel, and whether that falls (RM7.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import add_months, day_of
from bot.domain.case import Case

SPAN = 3
"""Months in each of the two averages."""


@dataclass(frozen=True)
class Trend:
    """The average of the last three whole months beside that of the three before them."""

    now: float
    before: float

    @property
    def fall(self) -> float | None:
        """In percent; None when there was nothing to fall from."""
        return 100 * (self.before - self.now) / self.before if self.before else None

    def alarming(self, at_least: int, *, least: int) -> bool:
        """Not of fewer than `least` signals in the months before: one more or less is chance."""
        enough = self.before * SPAN >= least
        return enough and self.fall is not None and self.fall >= at_least


def trend(counts: Sequence[int]) -> Trend:
    """Of counts per month, the newest last; months before the first one count as none."""
    padded = [0] * (2 * SPAN) + list(counts)
    return Trend(sum(padded[-SPAN:]) / SPAN, sum(padded[-2 * SPAN : -SPAN]) / SPAN)


def whole_months(today: date) -> Sequence[date]:
    """The first days of the six months that are over, oldest first."""
    this = today.replace(day=1)
    return [add_months(this, -n) for n in range(2 * SPAN, 0, -1)]


def month_of(case: Case) -> date:
    return day_of(case.signalled_at).replace(day=1)


def counted(cases: Iterable[Case]) -> Counter[tuple[str, date]]:
    """How many signals, by channel and month."""
    return Counter((case.channel, month_of(case)) for case in cases if case.imported is None)


def share_urgent(cases: Iterable[Case], months: Sequence[date]) -> tuple[int, int]:
    """How many of the cases of these months are urgent, and how many there are."""
    found = list(_within(cases, months))
    return sum(case.urgent for case in found), len(found)


def _within(cases: Iterable[Case], months: Sequence[date]) -> Iterator[Case]:
    return (c for c in cases if c.imported is None and month_of(c) in months)
