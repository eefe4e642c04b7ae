"""What will happen to a case by itself, and when: pure, so it can be computed again at any time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from bot.domain.calendar import AMSTERDAM
from bot.domain.case import Case, Status
from bot.domain.policy import Policy
from bot.domain.recorded import Recorded

HOUR = time(9)
"""Appointments fall in the morning, Amsterdam time, on a working day."""


def appointments_of(aggregate: Recorded, policy: Policy) -> Iterator[tuple[str, datetime]]:
    """Every (kind, moment) of one aggregate as it stands."""
    if isinstance(aggregate, Case):
        yield from _of_case(aggregate, policy)


def _of_case(case: Case, policy: Policy) -> Iterator[tuple[str, datetime]]:
    since = (case.status_since or case.signalled_at).astimezone(AMSTERDAM).date()

    def after(days: int) -> datetime:
        return _morning(policy.calendar.add(since, days))

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
        case _:
            return


def _morning(day: date) -> datetime:
    return datetime.combine(day, HOUR, AMSTERDAM).astimezone(UTC)


def recipient(case: Case, kind: str, *, deputy: str, manager: str) -> str:
    """Whom an appointment is for; empty when nobody holds the role."""
    if kind == "triage-deputy":
        return deputy
    if kind == "triage-manager":
        return manager
    if kind == "review":
        return case.triage_owner
    return case.decider if kind.startswith("description") else case.project_leader
