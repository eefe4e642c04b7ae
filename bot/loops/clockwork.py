"""What the passing of time sets off.  Time is an argument, so a test can pass it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import date, datetime
from typing import Any, NamedTuple, Protocol

from bot.domain import deviation
from bot.domain.absence import away_for_long, in_place_of
from bot.domain.advice import Advice
from bot.domain.appointments import asked_again, recipient, still_stands
from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.effects.advice import asked_under
from bot.domain.effects.kinds import TEAM, Args, Show, stamp
from bot.domain.escalation import Cause, Escalation
from bot.domain.events import ReminderDue, SampleDrawn
from bot.domain.life import FOLLOWED, Status, case_of
from bot.domain.owned import Outcome
from bot.domain.permissions import may
from bot.domain.person import Person, line_manager_of, manager_of
from bot.domain.policy import MANAGER, Policies, policy_of
from bot.domain.rounds import Prompt, Round
from bot.domain.sample import sample
from bot.domain.task import TEAM_ROLE, Task, TaskKind
from bot.domain.triage import reminded
from bot.domain.urgency import approver_of
from bot.ports import Missing, Work, noted

log = logging.getLogger(__name__)
Appointment = tuple[str, str, datetime]
"""What it is about, its kind, and its moment."""
DIGITS = "0123456789"
People = Mapping[str, Person]
TOLD_AFTER = 10
"""Attempts, a minute apart."""


class Schedule(Protocol):
    """The appointments, beside the work they lead to."""

    def work(self, now: datetime, origin: str) -> AbstractAsyncContextManager[Work]: ...
    async def claim_due(self, now: datetime) -> Sequence[Appointment]: ...


async def tick(store: Schedule, policies: Policies, now: datetime) -> int:
    """Keep every appointment whose moment has come, oldest first; returns how many there were.

    In quiet hours nothing is started.  Of reminders of one kind that an outage held up only the
    newest is sent.  One that fails holds up no other: it stays ours until the
    lease ends, and is tried again then, by whoever is there.
    """
    policy = policy_of(None, policies)
    if policy.quiet(now):
        return 0
    kept = 0
    while due := await store.claim_due(now):
        late = _overtaken(due)
        for appointment in due:
            kept += 1
            keeper = _let_pass if appointment in late else KEPT.get(appointment[1], _remind)
            try:
                await _keep(store, policies, appointment, keeper, now)
            except Exception as fault:
                log.exception("appointment %s of %s failed", appointment[1], appointment[0])
                await _failed(store, appointment, fault, now)
    return kept


async def _failed(
    store: Schedule, appointment: Appointment, fault: Exception, now: datetime
) -> None:
    """The schedule says why; the team is told once, and it is tried for as long as it stands."""
    about, kind, at = appointment
    try:
        async with store.work(now, "clock") as work:
            if await work.fail_appointment(about, kind, at, noted(fault)) != TOLD_AFTER:
                return
            case = case_of(about) if about.startswith("UTH-") else ""
            told: Args = {"what": "appointment", "of": f"{about} {kind}", "case": case, "row": 0}
            work.tell(f"failing/{about}/{kind}/{stamp(at)}", Show(TEAM, "given_up", told))
    except Exception:
        log.exception("that appointment %s of %s failed is not noted", kind, about)


def _overtaken(due: Sequence[Appointment]) -> set[Appointment]:
    """Of description-5 and description-10 about one case the first, when both have come."""
    newest = {(about, kind.rstrip(DIGITS)): at for about, kind, at in due}
    return {one for one in due if newest[one[0], one[1].rstrip(DIGITS)] > one[2]}


async def _keep(
    store: Schedule, policies: Policies, appointment: Appointment, keeper: Keeper, now: datetime
) -> None:
    """Taken off the list in the same transaction as what follows from it, or not at all."""
    about, kind, at = appointment
    async with store.work(now, "clock") as work:
        if await work.keep_appointment(about, kind, at):
            await keeper(Kept(work, policies, about, kind, now))


class Kept(NamedTuple):
    """An appointment whose moment has come."""

    work: Work
    policies: Policies
    about: str
    kind: str
    now: datetime

    @property
    def today(self) -> date:
        return day_of(self.now)


Keeper = Callable[[Kept], Awaitable[None]]


async def _let_pass(kept: Kept) -> None:
    """A newer one of its kind says the same."""


async def _ask(kept: Kept) -> None:
    """Ask the action holder; the silence after the last reminder is the manager's.

    Who is away is asked on the day they are back, and the ladder does not run meanwhile.
    """
    work, now = kept.work, kept.now
    advice = await work.advice(kept.about)
    case, people = await work.case(advice.case), await work.people()
    if (seen := people.get(advice.holder)) and seen.away(kept.today):
        holder = await work.person(seen.id)  # another replica may have heard that they are back
        if holder.away(kept.today):
            _rest(kept, advice, case, people, holder)
            return
    if advice.asked_at is not None and await _still_to_arrive(kept, advice, advice.asked_at):
        return
    advice.ask(at=now, case_holder=in_place_of(advice.holder, case, people, kept.today))
    if advice.rung < MANAGER:
        return
    known = await work.escalations_of(case.number)
    if any(one.open_for(advice.id) for one in known):
        return
    policy = policy_of(advice, kept.policies)
    today = kept.today
    since = policy.calendar.add(today, -policy.escalation[MANAGER])
    to, number = manager_of(people, today, besides=advice.holder), len(known) + 1
    work.add(Escalation.over(advice, Cause.SILENCE, number, to=to, since=since, at=now))


async def _still_to_arrive(kept: Kept, advice: Advice, asked_at: datetime) -> bool:
    """Whether the last question was on its way until now: the rung counts from its arrival."""
    how, ended = await kept.work.became_of(asked_under(advice.holder, asked_at))
    if how in {"dead", "dropped"}:
        advice.never_arrived(at=kept.now)
        return False
    if how == "waiting":
        advice.wait(at=kept.now)
        return True
    if ended is None:
        return False
    advice.wait(at=ended)
    again = asked_again(advice, policy_of(advice, kept.policies))
    return again is not None and again > kept.today


def _rest(kept: Kept, advice: Advice, case: Case, people: People, holder: Person) -> None:
    """Until the action holder is back; who can hand it over hears of a long one, every period."""
    policy = policy_of(case, kept.policies)
    back, longest = holder.absent_until, policy.due("follow_up_away", kept.today)
    assert back is not None
    long = away_for_long(holder, advice, kept.today, policy)
    told = in_place_of(advice.holder, case, people, kept.today) if long else ""
    advice.put_off(min(back, longest), by="", at=kept.now, told=told)


async def _judge(kept: Kept) -> None:
    """The team, or its manager, is reminded; meanwhile the action holder is not asked."""
    advice = await kept.work.advice(kept.about)
    people, to = await kept.work.people(), TEAM
    if kept.kind == "judge-manager":
        to = manager_of(people, kept.today, besides=advice.holder) or TEAM
    advice.remind_of_judgement(to=to, at=kept.now)


async def _check_case(kept: Kept) -> None:
    """R5.2.3: the case holder, with a copy to the project leader; a case that is over is left."""
    check = await kept.work.case_check(kept.about)
    case = await kept.work.case(check.case)
    if case.status in FOLLOWED:
        people, asked = await kept.work.people(), (case.acting, case.project_leader)
        there = tuple(id for id in asked if id in people and not people[id].away(kept.today))
        manager = manager_of(people, kept.today)
        if manager and not may("take", people[manager], case):
            manager = TEAM
        check.ask(to=there or asked, manager=manager, at=kept.now)


async def _remind_of_feedback(kept: Kept) -> None:
    (await kept.work.feedback(kept.about)).remind(at=kept.now)


async def _end_mandate(kept: Kept) -> None:
    (await kept.work.case(kept.about)).end_mandate(by="", at=kept.now)


async def _end_handover(kept: Kept) -> None:
    """Who was asked to take it over said nothing in time: it stays where it is.

    Who was away is asked now.
    """
    advice = await kept.work.advice(kept.about)
    if (asked := advice.handover) is None:
        return
    if asked.after is None:
        advice.keep(Outcome.LAPSED, by="", at=kept.now)
        return
    other = await kept.work.person(asked.to)
    after = other.absent_until if other.away(kept.today) else None
    advice.ask_other(asked.to, by=asked.by, at=kept.now, after=after)


async def _remind_to_explain(kept: Kept) -> None:
    advice = await kept.work.advice(kept.about)
    if advice.to_explain:
        deviation.remind(advice, to=(await kept.work.case(advice.case)).acting, at=kept.now)


async def _remind_of_vacancy(kept: Kept) -> None:
    """R5.7.22: the manager of the team, and the line manager of who left."""
    advice, people = await kept.work.advice(kept.about), await kept.work.people()
    if advice.handover is None:
        told = manager_of(people, kept.today), line_manager_of(advice.says.holder, people)
        advice.remind_of_vacancy(told, at=kept.now)


async def _escalate(kept: Kept) -> None:
    """Remind the manager of what lies there, and offer the next rung in time."""
    escalation = await kept.work.escalation(kept.about)
    policy, people = policy_of(escalation, kept.policies), await kept.work.people()
    if escalation.advice:
        advice = await kept.work.advice(escalation.advice)
        besides = advice.holder
        if advice.vacant_since:
            escalation.wait(at=kept.now)
            return
    else:
        besides = (await kept.work.case(escalation.case)).decider
    to = manager_of(people, kept.today, besides=besides)
    escalation.ask(to=to, at=kept.now, ladder=policy.escalation, days=policy.calendar)


async def _remind(kept: Kept) -> None:
    work = kept.work
    try:
        case = await work.case(kept.about.partition("/")[0])
    except Missing:
        return
    if not still_stands(case, kept.kind):
        return
    people, today = await work.people(), kept.today
    triage = reminded(kept.kind, people, today)
    to = recipient(case, kept.kind, triage=triage)
    if to and not people[to].active:
        if to in {case.project_leader, case.decider}:
            return  # the team is asked to name another
        to = ""
    if kept.kind.startswith("triage") and to and not may("take", people[to], case):
        work.note(ReminderDue(case.number, kept.now, "", kind="triage-above", to=to))
        return
    work.note(ReminderDue(case.number, kept.now, "", kind=kept.kind, to=to or TEAM))


async def _remind_of_urgency(kept: Kept) -> None:
    case, people = await kept.work.case(kept.about), await kept.work.people()
    if case.urgency_waits and case.urgency:
        today = kept.today
        to = approver_of(people, case.urgency.asked_by, today)
        case.offer_urgency(to=to, at=kept.now)


async def _offer_exception(kept: Kept) -> None:
    """Meanwhile somebody else may hold the role; as long as nobody does the team hears it."""
    case, people = await kept.work.case(kept.about), await kept.work.people()
    to = manager_of(people, kept.today, besides=case.exception_asked_by) or TEAM
    case.offer_exception(to=to, at=kept.now)


async def _ask_successions(kept: Kept) -> None:
    manager = manager_of(await kept.work.people(), kept.today)
    (await kept.work.case(kept.about)).ask_successions(manager=manager, at=kept.now)


async def _trend(kept: Kept) -> None:
    to = manager_of(await kept.work.people(), kept.today)
    await _hold(kept, to)


async def _signallers(kept: Kept) -> None:
    """RM2.1: everyone with the role is asked, once a round."""
    await _hold(kept, "")
    for id, person in (await kept.work.people()).items():
        if person.active and "signaller" in person.roles:
            kept.work.add(Prompt.ask(kept.about, id, at=kept.now))


async def _sample(kept: Kept) -> None:
    """R5.2.4: a task for the team per case that is drawn; not for who acts in it."""
    await _hold(kept, "")
    work, policy = kept.work, policy_of(None, kept.policies)
    pool = [case.number for case in await work.cases() if case.status in FOLLOWED]
    share, least = policy.limits["sample_share"], policy.limits["sample_least"]
    drawn = sample(kept.about, pool, share=share, least=least)
    work.note(SampleDrawn(kept.about, kept.now, "", tuple(sorted(pool)), drawn))
    due = policy.due("task_sample", kept.today)
    for number in drawn:
        holders = tuple({advice.holder for advice in await work.advices_of(number)})
        given = {"role": TEAM_ROLE, "what": kept.about, "besides": holders}
        await _give(kept, await work.case(number), TaskKind.SAMPLE, due=due, **given)


async def _hold(kept: Kept, to: str) -> None:
    """The next one follows; what an outage skipped is not made up for."""
    found = await kept.work.round(kept.about)
    found.hold(to=to, at=kept.now)
    months = policy_of(None, kept.policies).round_months[found.kind]
    today = kept.today
    kept.work.add(Round.after(found.kind, today, months=months))


async def _remind_signaller(kept: Kept) -> None:
    (await kept.work.prompt(kept.about)).remind(at=kept.now)


async def _ask_task(kept: Kept) -> None:
    task = await kept.work.task(kept.about)
    case = await kept.work.case(task.case)
    if case.status is Status.WITHDRAWN:
        task.lapse(at=kept.now)
    elif case.pause is not None:
        task.rest(at=kept.now)
    else:
        task.ask(await kept.work.people(), at=kept.now)


async def _ask_dpia(kept: Kept) -> None:
    """R5.7.7: asked again before the session."""
    work, case = kept.work, await kept.work.case(kept.about)
    known, session = await work.tasks_of(case.number), (await work.sessions_of(case.number))[-1]
    asked = any(one.is_about(TaskKind.DPIA_AGAIN, session.id) for one in known)
    if case.lacks_dpia and not asked:
        given = {"to": case.project_leader, "what": session.id}
        await _give(kept, case, TaskKind.DPIA_AGAIN, due=session.day, **given)


async def _reassess(kept: Kept) -> None:
    """R5.7.6: the day has come on which it was agreed to look again."""
    case = await kept.work.case(kept.about)
    if case.reassessment is None or case.reassessment.on is None:
        return
    due = policy_of(case, kept.policies).due("task_reassess", kept.today)
    given = {"to": case.decider, "what": str(case.reassessment.on)}
    case.reassessment = replace(case.reassessment, asked_at=kept.now)
    await _give(kept, case, TaskKind.REASSESS, due=due, **given)


async def _give(kept: Kept, case: Case, kind: TaskKind, *, due: date, **more: Any) -> None:
    """The next task of the case, given by the bot itself."""
    work = kept.work
    number, people = len(await work.tasks_of(case.number)) + 1, await work.people()
    work.add(Task.give(kind, case, number, people, due=due, by="", at=kept.now, **more))


KEPT: Mapping[str, Keeper] = {
    "follow-up": _ask,
    "judge": _judge,
    "judge-manager": _judge,
    "escalation": _escalate,
    "feedback": _remind_of_feedback,
    "case-check": _check_case,
    "mandate-ends": _end_mandate,
    "handover": _end_handover,
    "vacant": _remind_of_vacancy,
    "explain": _remind_to_explain,
    "urgency": _remind_of_urgency,
    "succession": _ask_successions,
    "exception": _offer_exception,
    "round-trend": _trend,
    "round-sample": _sample,
    "round-signallers": _signallers,
    "signaller-reminder": _remind_signaller,
    "task": _ask_task,
    "dpia": _ask_dpia,
    "reassess": _reassess,
}
"""Appointments that do more than remind of a case."""
