"""Out of office: the day on which someone is back, and who is asked instead."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, time

from bot.domain.advice import Advice
from bot.domain.calendar import AMSTERDAM, WorkingDays
from bot.domain.case import Case
from bot.domain.effects.kinds import TEAM
from bot.domain.person import Person
from bot.domain.policy import Policy

Span = tuple[datetime, datetime]
FIRST, LAST = time(9), time(17)
"""Who is away for all of these hours is away that day."""


def back_on(away: Collection[Span], today: date, days: WorkingDays) -> date | None:
    """The first working day on which they are there; None when that is the very next one."""
    first = days.on_or_after(today)
    day = first
    while any(_all_of(day, span) for span in away):
        day = days.add(day, 1)
    return day if day > first else None


def in_place_of(holder: str, case: Case, people: Mapping[str, Person], today: date) -> str:
    """Who can look for another action holder: the case holder, or the team."""
    known = (people.get(id) for id in (case.acting, case.decider) if id != holder)
    there = (one.id for one in known if one and one.active and not one.away(today))
    return next(there, TEAM)


def away_for_long(holder: Person, advice: Advice, today: date, policy: Policy) -> bool:
    """Beyond a period of asking, or past the day on which it has to be done."""
    back = holder.absent_until
    if back is None:
        return False
    return back > policy.due("follow_up_away", today) or today <= advice.due < back


def come_back(person: str, on: date, advices: Iterable[Advice], *, at: datetime) -> None:
    """What waited for a later day of return is due on this one; today, it is at once."""
    for advice in advices:
        if advice.holder == person:
            advice.wake(on, at=at)
        if advice.asked_of == person:
            advice.ask_sooner(on, at=at)


def _all_of(day: date, span: Span) -> bool:
    begin, end = (datetime.combine(day, at, AMSTERDAM) for at in (FIRST, LAST))
    return span[0] <= begin and end <= span[1]
