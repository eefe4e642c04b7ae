"""What the passing of time sets off.  Time is an argument, so a test can pass it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import NamedTuple, Protocol

from bot.domain.appointments import recipient, still_stands
from bot.domain.calendar import AMSTERDAM
from bot.domain.effects import TEAM
from bot.domain.escalation import Cause, Escalation
from bot.domain.events import ReminderDue
from bot.domain.person import Person, manager_of
from bot.domain.policy import MANAGER, Policies, policy_of
from bot.ports import Missing, Work


class Schedule(Protocol):
    """The appointments, beside the work they lead to."""

    def work(self, now: datetime) -> AbstractAsyncContextManager[Work]: ...
    async def due(self, now: datetime) -> Sequence[tuple[str, str, datetime]]: ...


async def tick(store: Schedule, policies: Policies, now: datetime) -> int:
    """Keep every appointment whose moment has come, oldest first; returns how many there were.

    In quiet hours nothing is started.  After an outage only the newest of one kind is kept.
    """
    policy = policy_of(None, policies)
    if policy.quiet_hours.next_allowed(now, policy.calendar) != now:
        return 0
    kept = 0
    while due := await store.due(now):
        for about, kind, at in due:
            kept += 1
            async with store.work(now) as work:
                if await work.keep_appointment(about, kind, at):
                    await KEPT.get(kind, _remind)(Kept(work, policies, about, kind, now))
    return kept


class Kept(NamedTuple):
    """An appointment whose moment has come."""

    work: Work
    policies: Policies
    about: str
    kind: str
    now: datetime


async def _ask(kept: Kept) -> None:
    """Ask the action holder; the silence after the last reminder is the manager's."""
    work, now = kept.work, kept.now
    advice = await work.advice(kept.about)
    case, people = await work.case(advice.case), await work.people()
    advice.ask(at=now, case_holder=case.decider)
    known = await work.escalations_of(case.number)
    if advice.rung < MANAGER or any(one.open_for(advice.id) for one in known):
        return
    policy = policy_of(advice, kept.policies)
    today = now.astimezone(AMSTERDAM).date()
    since = policy.calendar.add(today, -policy.escalation[MANAGER])
    to, number = manager_of(people), len(known) + 1
    work.add(Escalation.over(advice, Cause.SILENCE, number, to=to, since=since, at=now))


async def _escalate(kept: Kept) -> None:
    """Remind the manager of what lies there, and offer the next rung in time."""
    escalation = await kept.work.escalation(kept.about)
    policy, people = policy_of(escalation, kept.policies), await kept.work.people()
    escalation.ask(
        to=manager_of(people), at=kept.now, ladder=policy.escalation, days=policy.calendar
    )


async def _remind(kept: Kept) -> None:
    work = kept.work
    try:
        case = await work.case(kept.about.partition("/")[0])
    except Missing:
        return
    if not still_stands(case, kept.kind):
        return
    people = await work.people()
    deputy, manager = _holder(people, "deputy"), manager_of(people)
    to = recipient(case, kept.kind, deputy=deputy, manager=manager)
    work.note(ReminderDue(case.number, kept.now, "", kind=kept.kind, to=to or TEAM))


def _holder(people: Mapping[str, Person], triage: str) -> str:
    return next((id for id, person in people.items() if person.triage == triage), "")


KEPT: Mapping[str, Callable[[Kept], Awaitable[None]]] = {
    "follow-up": _ask,
    "escalation": _escalate,
}
"""Appointments that do more than remind of a case."""
