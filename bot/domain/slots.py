"""Moments for a session in which the people who must be there are free."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain, islice, zip_longest
from typing import Protocol

from bot.domain.calendar import AMSTERDAM, WorkingDays

WINDOW = 30
"""Working days after today in which a session is sought."""
OFFERED = 5
_OPENING, _CLOSING = time(9), time(17)
_LUNCH = time(12), time(13)
_STEP = timedelta(minutes=30)


class Stretch(Protocol):
    """A stretch of time in someone's diary."""

    @property
    def start(self) -> datetime: ...
    @property
    def end(self) -> datetime: ...


Diaries = Mapping[str, Sequence[Stretch]]
"""When each person is not free.  Whose diary is absent is never taken to be free."""


@dataclass(frozen=True)
class Slot:
    """A proposal; `also_free` and `not_free` divide the experts."""

    start: datetime
    end: datetime
    also_free: frozenset[str] = frozenset()
    not_free: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Wanted:
    """A session of `minutes`, on or after `not_before`; the notice has been applied to that."""

    minutes: int
    not_before: date
    required: frozenset[str]
    experts: frozenset[str] = frozenset()


def earliest_session(today: date, notice_working_days: int, calendar: WorkingDays) -> date:
    """The first day on which a session may be held when the invitations go out today."""
    return calendar.on_or_after(calendar.add(today, notice_working_days))


def free_slots(
    wanted: Wanted, diaries: Diaries, *, today: date, calendar: WorkingDays
) -> tuple[Slot, ...]:
    """At most five, in order of time: one a day as long as there are days, then a second, ….

    Within a day those outside lunch come first, then those in which most experts are free,
    then the earliest.  The same question always gets the same answer.
    """
    window = (calendar.add(today, n) for n in range(1, WINDOW + 1))
    days = (
        _best_first(_of_day(day, wanted, diaries)) for day in window if day >= wanted.not_before
    )
    rounds = chain.from_iterable(zip_longest(*days))
    return tuple(sorted(islice(filter(None, rounds), OFFERED), key=lambda slot: slot.start))


def _of_day(day: date, wanted: Wanted, diaries: Diaries) -> Iterator[Slot]:
    start = datetime.combine(day, _OPENING, AMSTERDAM)
    closing = datetime.combine(day, _CLOSING, AMSTERDAM)
    length = timedelta(minutes=wanted.minutes)
    while start + length <= closing:
        begin, end = start.astimezone(UTC), (start + length).astimezone(UTC)
        if _free(wanted.required, diaries, begin, end) == wanted.required:
            experts = _free(wanted.experts, diaries, begin, end)
            yield Slot(begin, end, experts, wanted.experts - experts)
        start += _STEP


def _free(
    people: frozenset[str], diaries: Diaries, start: datetime, end: datetime
) -> frozenset[str]:
    return frozenset(
        person
        for person in people
        if person in diaries
        and all(busy.end <= start or end <= busy.start for busy in diaries[person])
    )


def _best_first(slots: Iterator[Slot]) -> list[Slot]:
    """What overlaps with a better one of that day comes last: it adds little to choose from."""
    ranked = sorted(slots, key=lambda s: (_in_lunch(s), len(s.not_free), s.start))
    apart: list[Slot] = []
    for slot in ranked:
        if all(other.end <= slot.start or slot.end <= other.start for other in apart):
            apart.append(slot)
    return apart + [slot for slot in ranked if slot not in apart]


def _in_lunch(slot: Slot) -> bool:
    start, end = (moment.astimezone(AMSTERDAM).time() for moment in (slot.start, slot.end))
    return start < _LUNCH[1] and end > _LUNCH[0]


def could_be(start: datetime, wanted: Wanted, calendar: WorkingDays) -> bool:
    """Whether a chosen moment keeps to the rules for moments, whoever is free."""
    local = start.astimezone(AMSTERDAM)
    end = (start + timedelta(minutes=wanted.minutes)).astimezone(AMSTERDAM)
    in_hours = local.time() >= _OPENING and end.time() <= _CLOSING and local.date() == end.date()
    return in_hours and calendar.is_working_day(local.date()) and local.date() >= wanted.not_before
