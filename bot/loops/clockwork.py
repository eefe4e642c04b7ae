"""What the passing of time sets off.  Time is an argument, so a test can pass it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from bot.domain.appointments import recipient, still_stands
from bot.domain.effects import TEAM
from bot.domain.events import ReminderDue
from bot.domain.person import Person
from bot.domain.policy import Policy
from bot.ports import Missing, Work


class Schedule(Protocol):
    """The appointments, beside the work they lead to."""

    def work(self, now: datetime) -> AbstractAsyncContextManager[Work]: ...
    async def due(self, now: datetime) -> Sequence[tuple[str, str, datetime]]: ...


async def tick(store: Schedule, policy: Policy, now: datetime) -> int:
    """Keep every appointment whose moment has come, oldest first; returns how many there were.

    In quiet hours nothing is started.  After an outage only the newest of one kind is kept.
    """
    if policy.quiet_hours.next_allowed(now, policy.calendar) != now:
        return 0
    kept = 0
    while due := await store.due(now):
        for about, kind, at in due:
            kept += 1
            await _keep(store, about, kind, at, now)
    return kept


async def _keep(store: Schedule, about: str, kind: str, at: datetime, now: datetime) -> None:
    async with store.work(now) as work:
        if not await work.keep_appointment(about, kind, at):
            return
        people = await work.people()
        if kind == "follow-up":
            advice = await work.advice(about)
            case = await work.case(advice.case)
            advice.ask(at=now, case_holder=case.decider, manager=_manager(people))
            return
        try:
            case = await work.case(about.partition("/")[0])
        except Missing:
            return
        if not still_stands(case, kind):
            return
        to = recipient(
            case,
            kind,
            deputy=_holder(people, "deputy"),
            manager=_manager(people),
        )
        work.note(ReminderDue(case.number, now, "", kind=kind, to=to or TEAM))


def _holder(people: Mapping[str, Person], triage: str) -> str:
    return next((id for id, person in people.items() if person.triage == triage), "")


def _manager(people: Mapping[str, Person]) -> str:
    role = "responsible_manager"
    return next((id for id, person in people.items() if role in person.roles), "")
