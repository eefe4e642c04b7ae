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
from bot.domain.permissions import may
from bot.domain.person import manager_of
from bot.domain.policy import MANAGER, Policies, policy_of
from bot.domain.rounds import Prompt, Round
from bot.domain.triage import reminded
from bot.domain.urgency import approver_of
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
    people, today = await work.people(), kept.now.astimezone(AMSTERDAM).date()
    triage = reminded(kept.kind, people, today)
    to = recipient(case, kept.kind, triage=triage)
    if kept.kind.startswith("triage") and to and not may("read_case", people[to], case):
        work.note(ReminderDue(case.number, kept.now, "", kind="triage-above", to=to))
        return
    work.note(ReminderDue(case.number, kept.now, "", kind=kept.kind, to=to or TEAM))


async def _remind_of_urgency(kept: Kept) -> None:
    case, people = await kept.work.case(kept.about), await kept.work.people()
    if case.urgency_waits and case.urgency:
        today = kept.now.astimezone(AMSTERDAM).date()
        to = approver_of(people, case.urgency.asked_by, today)
        case.offer_urgency(to=to, at=kept.now)


async def _trend(kept: Kept) -> None:
    to = manager_of(await kept.work.people())
    await _hold(kept, to)


async def _signallers(kept: Kept) -> None:
    """RM2.1: everyone with the role is asked, once a round."""
    await _hold(kept, "")
    for id, person in (await kept.work.people()).items():
        if person.active and "signaller" in person.roles:
            kept.work.add(Prompt.ask(kept.about, id, at=kept.now))


async def _hold(kept: Kept, to: str) -> None:
    """The next one follows; what an outage skipped is not made up for."""
    found = await kept.work.round(kept.about)
    found.hold(to=to, at=kept.now)
    months = policy_of(None, kept.policies).round_months[found.kind]
    today = kept.now.astimezone(AMSTERDAM).date()
    kept.work.add(Round.after(found.kind, today, months=months))


async def _remind_signaller(kept: Kept) -> None:
    (await kept.work.prompt(kept.about)).remind(at=kept.now)


KEPT: Mapping[str, Callable[[Kept], Awaitable[None]]] = {
    "follow-up": _ask,
    "escalation": _escalate,
    "urgency": _remind_of_urgency,
    "round-trend": _trend,
    "round-signallers": _signallers,
    "signaller-reminder": _remind_signaller,
}
"""Appointments that do more than remind of a case."""
