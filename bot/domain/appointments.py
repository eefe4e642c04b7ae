"""What will happen to a case by itself, and when: pure, so it can be computed again at any time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta

from bot.domain.advice import SETTLED, Advice
from bot.domain.calendar import AMSTERDAM, add_months, day_of
from bot.domain.case import Case
from bot.domain.case_check import CaseCheck
from bot.domain.closing import last_check
from bot.domain.escalation import Escalation
from bot.domain.feedback import Feedback
from bot.domain.life import ASSESSED, ENDED, Status
from bot.domain.policy import MANAGER, Policy
from bot.domain.recorded import Recorded
from bot.domain.report import Report
from bot.domain.rounds import Prompt, Round
from bot.domain.session import Session, SessionStatus
from bot.domain.signalled import Confirmation
from bot.domain.task import Task
from bot.domain.waiting import AS_LONG_AS, waits_of

HOUR = time(9)
"""Appointments fall in the morning, Amsterdam time, on a working day."""
AT_ONCE = timedelta(minutes=1)
"""What becomes due during the day comes with the next look at the clock."""


def appointments_of(aggregate: Recorded, policy: Policy) -> Iterator[tuple[str, datetime]]:
    """Every (kind, moment) of one aggregate as it stands."""
    match aggregate:
        case Case():
            yield from _of_case(aggregate, policy)
        case Session():
            yield from _of_session(aggregate, policy)
        case Report():
            yield from _of_report(aggregate, policy)
        case Advice():
            yield from _of_advice(aggregate, policy)
        case Round() if aggregate.held_at is None:
            yield f"round-{aggregate.kind}", _morning(policy.calendar.on_or_after(aggregate.begins))
        case Prompt() if aggregate.answered_at is None:
            later = policy.calendar.add(aggregate.asked_on, policy.days["signaller_reminder"])
            yield "signaller-reminder", _morning(later)
        case Task() if aggregate.open:
            yield "task", _asked_again(aggregate, policy)
        case Feedback() if aggregate.waits:
            later = policy.calendar.add(aggregate.asked_on, policy.days["feedback"])
            yield "feedback", _morning(later)
        case CaseCheck() if aggregate.open:
            yield "case-check", _morning(checked_on(aggregate, policy))
        case Escalation() if not aggregate.ended:
            yield "escalation", _morning(reminded_on(aggregate, policy))


def _asked_again(task: Task, policy: Policy) -> datetime:
    """On the day that it is due, and from then on every so many working days."""
    if not task.reminded:
        return _morning(policy.calendar.on_or_after(task.due))
    return _morning(policy.calendar.add(task.asked_on, policy.days["task_reminder"]))


def _of_case(case: Case, policy: Policy) -> Iterator[tuple[str, datetime]]:
    def after(days: int) -> datetime:
        return _morning(policy.calendar.add(case.since, days))

    yield from _in_any_state(case, policy)
    yield from _when_nothing_happens(case, policy)
    match case.status:
        case Status.SIGNALLED:
            if not case.triage_owner:
                yield "triage-deputy", after(policy.days["triage"])
                yield "triage-manager", after(policy.days["triage_manager"])
            if not case.answered or case.confirmation is Confirmation.AWAITED:
                for days in policy.screening_reminders:
                    yield f"screening-{days}", after(days)
        case Status.DESCRIBING:
            for days in policy.description_reminders:
                yield f"description-{days}", after(days)
        case Status.SUBMITTED:
            yield "review", after(policy.days["description_review"])
        case Status.ACCEPTED | Status.PLANNED if case.to_judge:
            yield "review", after(policy.days["description_review"])
        case Status.ON_HOLD if case.pause:
            review = policy.calendar.on_or_after(case.pause.review)
            unanswered = policy.calendar.add(review, policy.days["pause_unanswered"])
            yield "pause-review", _morning(review)
            yield "pause-unanswered", _morning(unanswered)
        case Status.REPORT_ADOPTED if not case.awaits_opinion(policy):
            yield "decision-due", _morning(policy.due("decision", case.decides_from))
        case _:
            return


def _in_any_state(case: Case, policy: Policy) -> Iterator[tuple[str, datetime]]:
    if case.urgency_waits and case.urgency and case.urgency.offered_at:
        offered = day_of(case.urgency.offered_at)
        days = policy.days["urgency_reminder"]
        yield "urgency", _morning(policy.calendar.add(offered, days))
    rule = case.reassessment
    if case.status in ASSESSED and rule and rule.on and rule.asked_at is None:
        yield "reassess", _morning(policy.calendar.on_or_after(rule.on))
    if case.handing_over and case.status not in ENDED:
        asked = day_of(min(one.asked_at for one in case.handing_over))
        yield "succession", _morning(policy.calendar.add(asked, policy.days["succession"]))
    if case.status is Status.PLANNED and case.lacks_dpia and case.session_on:
        days = policy.days["dpia_before_session"]
        yield "dpia", _morning(policy.calendar.add(case.session_on, -days))
    if case.mandate is not None:
        yield "mandate-ends", _morning(policy.calendar.add(case.mandate.until, 1))


def _when_nothing_happens(case: Case, policy: Policy) -> Iterator[tuple[str, datetime]]:
    """The team hears it, and after that the manager."""
    waits = list(waits_of(case))
    if case.awaits_opinion(policy):
        waits = [(kind, case.since) for kind in ("opinion", "opinion-manager")]
    if case.can("close"):
        waits += [(kind, last_check(case, policy)) for kind in ("closing", "closing-manager")]
    for kind, since in waits:
        yield kind, _morning(policy.calendar.add(since, policy.waiting[AS_LONG_AS.get(kind, kind)]))


def _of_session(session: Session, policy: Policy) -> Iterator[tuple[str, datetime]]:
    """The note-taker is asked for the attendance on the next working day, and again."""
    if session.status is SessionStatus.PLANNED:
        day = session.day
        for days in (1, 3, 5):
            yield f"attendance-{days}", _morning(policy.calendar.add(day, days))
        if session.unread:
            before = policy.days["pack_unread_before_session"]
            yield "pack-unread", _morning(policy.calendar.add(day, -before))
    if session.status is SessionStatus.HELD:
        day = session.day
        yield "report-due", _morning(policy.calendar.add(day, policy.days["report_concept"]))


def _of_report(report: Report, policy: Policy) -> Iterator[tuple[str, datetime]]:
    """On the last day of the term, and on the working day after it when nobody reacted."""
    if not (report.reaction or report.adopted_by or report.replaced):
        yield "reaction-due", _morning(report.reaction_due)
        yield "reaction-passed", _morning(policy.calendar.add(report.reaction_due, 1))


def reminded_on(escalation: Escalation, policy: Policy) -> date:
    """When the manager is reminded, as long as it lies there."""
    return policy.calendar.add(day_of(escalation.asked_at), policy.escalation[1])


def checked_on(check: CaseCheck, policy: Policy) -> date:
    """On its day, then as the ladder has it, and every month when that is at its end."""
    if check.asked_at is None:
        return policy.calendar.on_or_after(check.on)
    return _rung_after(check.asked_at, check.rung, policy)


def _rung_after(asked_at: datetime, rung: int, policy: Policy) -> date:
    asked = day_of(asked_at)
    if rung < MANAGER:
        days = policy.escalation[rung + 1] - policy.escalation[rung]
        return policy.calendar.add(asked, days)
    return policy.calendar.on_or_after(add_months(asked, 1))


def _of_advice(advice: Advice, policy: Policy) -> Iterator[tuple[str, datetime]]:
    """Without an answer it is asked again, a rung of the ladder at a time; then every month."""
    if advice.status in SETTLED:
        return
    if later := advice.other_answers_by(policy.calendar, policy.days["handover"]):
        yield "handover", _morning(later)
    if advice.to_judge:
        yield _judged(advice, policy)
    if advice.to_explain and advice.waited_at:
        later = policy.calendar.add(day_of(advice.waited_at), policy.days["explain"])
        yield "explain", _morning(later)
    if advice.vacant_since:
        asked = advice.asked_at
        said = day_of(asked) if asked else advice.vacant_since
        yield "vacant", _morning(policy.calendar.add(said, policy.days["vacant"]))
    elif day := asked_again(advice, policy):
        woken = advice.woken_at
        due = _morning(day)
        yield "follow-up", max(due, woken + AT_ONCE) if woken else due


def _judged(advice: Advice, policy: Policy) -> tuple[str, datetime]:
    """The team is reminded of what it has to judge, as of a review; then its manager, always."""
    since = advice.judged_from
    last = max(since, day_of(advice.waited_at)) if advice.waited_at else since
    team, manager = policy.days["description_review"], policy.waiting["review-manager"]
    if (day := policy.calendar.add(since, team)) > last:
        return "judge", _morning(day)
    day = policy.calendar.add(since, manager)
    return "judge-manager", _morning(day if day > last else policy.calendar.add(last, manager))


def asked_again(advice: Advice, policy: Policy) -> date | None:
    """When it is asked the next time, as long as nobody answers; None when it is not asked."""
    if not advice.open or advice.next_question is None or advice.to_judge:
        return None
    day = policy.calendar.on_or_after(advice.next_question)
    if advice.asked_at is None:
        return day
    return max(day, _rung_after(advice.waited_at or advice.asked_at, advice.rung, policy))


FOR_THE_TEAM = frozenset(
    {"review", "pause-unanswered", "confirm", "second", "plan", "adopt", "opinion", "closing"}
)
STANDS: Mapping[str, Status] = {
    "attendance": Status.PLANNED,
    "pack": Status.PLANNED,
    "report": Status.HELD,
    "reaction": Status.REPORT_DRAFT,
}
"""Appointments of a session or report that only count while the case is there."""


def still_stands(case: Case, kind: str) -> bool:
    wanted = STANDS.get(kind.partition("-")[0])
    return wanted is None or case.status is wanted


def _morning(day: date) -> datetime:
    return datetime.combine(day, HOUR, AMSTERDAM).astimezone(UTC)


def recipient(case: Case, kind: str, *, triage: str) -> str:
    """Whom an appointment is for; `triage` is who takes signals on now.  Empty: the team."""
    if kind.startswith("triage") or kind.endswith("-manager"):
        return triage
    if kind == "closing-second":
        return ""  # anyone but who proposed it
    if kind in FOR_THE_TEAM or kind.startswith("stalled"):
        return case.triage_owner
    if kind == "pack-unread":
        return next(iter(case.people.get("facilitator", ())), case.triage_owner)
    if kind.startswith(("attendance", "report-due")):
        return next(iter(case.people.get("note_taker", ())), case.triage_owner)
    if kind == "reaction-passed":
        return case.written_by
    if kind.startswith("description"):
        return case.describer
    holders = ("decision", "reaction", "pause", "choice")
    return case.acting if kind.startswith(holders) else case.project_leader
