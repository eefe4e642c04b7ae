"""What will happen to a case by itself, and when: pure, so it can be computed again at any time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time

from bot.domain.advice import Advice
from bot.domain.calendar import AMSTERDAM, add_months
from bot.domain.case import Case, Status
from bot.domain.escalation import Escalation
from bot.domain.policy import MANAGER, Policy
from bot.domain.recorded import Recorded
from bot.domain.report import Report
from bot.domain.rounds import Prompt, Round
from bot.domain.session import Session, SessionStatus

HOUR = time(9)
"""Appointments fall in the morning, Amsterdam time, on a working day."""


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
        case Escalation() if not aggregate.ended:
            asked = aggregate.asked_at.astimezone(AMSTERDAM).date()
            yield "escalation", _morning(policy.calendar.add(asked, policy.escalation[1]))


def _of_case(case: Case, policy: Policy) -> Iterator[tuple[str, datetime]]:
    def after(days: int) -> datetime:
        return _morning(policy.calendar.add(case.since, days))

    if case.urgency_waits and case.urgency and case.urgency.offered_at:
        offered = case.urgency.offered_at.astimezone(AMSTERDAM).date()
        days = policy.days["urgency_reminder"]
        yield "urgency", _morning(policy.calendar.add(offered, days))
    match case.status:
        case Status.SIGNALLED:
            if not case.triage_owner:
                yield "triage-deputy", after(policy.days["triage"])
                yield "triage-manager", after(policy.days["triage_manager"])
            if case.screening is None:
                for days in policy.screening_reminders:
                    yield f"screening-{days}", after(days)
        case Status.DESCRIBING:
            for days in policy.description_reminders:
                yield f"description-{days}", after(days)
        case Status.SUBMITTED:
            yield "review", after(policy.days["description_review"])
        case Status.ACCEPTED | Status.PLANNED if case.to_judge:
            yield "review", after(policy.days["description_review"])
        case Status.REPORT_ADOPTED:
            yield "decision-due", after(policy.days["decision"])
        case _:
            return


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


def _of_advice(advice: Advice, policy: Policy) -> Iterator[tuple[str, datetime]]:
    """Without an answer it is asked again, a rung of the ladder at a time; then every month."""
    if not advice.open or advice.next_question is None:
        return
    if advice.asked_at is None:
        yield "follow-up", _morning(policy.calendar.on_or_after(advice.next_question))
        return
    asked = advice.asked_at.astimezone(AMSTERDAM).date()
    if advice.rung < MANAGER:
        days = policy.escalation[advice.rung + 1] - policy.escalation[advice.rung]
        yield "follow-up", _morning(policy.calendar.add(asked, days))
    else:
        yield "follow-up", _morning(policy.calendar.on_or_after(add_months(asked, 1)))


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
    """Whom an appointment is for; `triage` is who takes signals on now.  Empty: nobody does."""
    if kind.startswith("triage"):
        return triage
    if kind == "review":
        return case.triage_owner
    if kind == "pack-unread":
        return next(iter(case.people.get("facilitator", ())), case.triage_owner)
    if kind.startswith(("attendance", "report-due")):
        return next(iter(case.people.get("note_taker", ())), case.triage_owner)
    if kind == "reaction-passed":
        return case.written_by
    holders = ("description", "decision", "reaction")
    return case.decider if kind.startswith(holders) else case.project_leader
