"""How far the way of working is followed (naleving): figures over sessions, never over people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.dpia import DpiaOrder, order_of
from bot.domain.life import Status
from bot.domain.policy import Policy
from bot.domain.project_start import StartedWithoutAdvice, began
from bot.domain.report import Report
from bot.domain.session import Session, SessionStatus

NO_ADVICE = frozenset({Status.NOT_REQUIRED, Status.WITHDRAWN})
FIGURES = ("described", "by_exception", "reported", "dpia_first", "dpia_afterwards", "began")


@dataclass(frozen=True)
class Figure:
    """The sessions that count, by their case: those of which it is so, and the others."""

    so: tuple[str, ...]
    not_so: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    """Of which it cannot be said: these count neither way."""

    @property
    def percentage(self) -> int | None:
        """None when there is nothing to count: that is neither 0 nor 100."""
        total = len(self.so) + len(self.not_so)
        return round(100 * len(self.so) / total) if total else None


def compliance(
    year: int,
    sessions: Iterable[Session],
    cases: Mapping[str, Case],
    reports: Iterable[Report],
    policy: Policy,
    *,
    today: date,
) -> Mapping[str, Figure]:
    """RM7.3: the figures K4, K12, K6 and K13 of domain.md 6.6 over the sessions held in one year.

    Where the privacy adviser says that no DPIA is needed, there is no order to keep.
    """
    held = [one for one in _held(year, sessions) if cases[one.case].digital]
    adopted = dict(_adopted(reports))

    def due(session: Session) -> date:
        return policy.due("report_adopted", session.day)

    def described(session: Session) -> bool:
        accepted = cases[session.case].accepted_at
        return accepted is not None and accepted < session.start

    def reported(session: Session) -> bool:
        day = adopted.get(session.id)
        return day is not None and day <= due(session)

    def dpia(session: Session) -> DpiaOrder:
        return order_of(cases[session.case].dpia, session.day)

    personal = [one for one in held if cases[one.case].personal_data]
    ordered = [one for one in personal if dpia(one) is not DpiaOrder.NOT_NEEDED]
    counted = [one for one in held if one.id in adopted or due(one) < today]
    return {
        "described": _figure(held, described),
        "by_exception": _figure(held, lambda session: session.by_exception),
        "reported": _figure(counted, reported),
        "dpia_first": _figure(ordered, lambda session: dpia(session) is DpiaOrder.FIRST),
        "dpia_afterwards": _figure(ordered, lambda session: dpia(session) is DpiaOrder.AFTERWARDS),
        "began": began_without_advice(year, cases.values(), today),
    }


def began_without_advice(year: int, cases: Iterable[Case], today: date) -> Figure:
    """RM2.2: of the cases signalled in one year that ask for advice, those that began before it."""
    found: dict[StartedWithoutAdvice, list[str]] = {one: [] for one in StartedWithoutAdvice}
    for case in cases:
        counts = case.digital and case.status not in NO_ADVICE
        if counts and day_of(case.signalled_at).year == year:
            found[began(case, today)].append(case.number)
    yes, no, unknown = (tuple(found[one]) for one in StartedWithoutAdvice)
    return Figure(yes, no, unknown)


def not_digital(
    year: int, sessions: Iterable[Session], cases: Mapping[str, Case]
) -> tuple[str, ...]:
    """RT1.1: held on request, and counted apart."""
    return tuple(one.case for one in _held(year, sessions) if not cases[one.case].digital)


def _held(year: int, sessions: Iterable[Session]) -> list[Session]:
    return [one for one in sessions if one.status is SessionStatus.HELD and one.day.year == year]


def _adopted(reports: Iterable[Report]) -> Iterator[tuple[str, date]]:
    """By session: the day on which its report was first adopted."""
    moments = sorted((r.adopted_at, r.session) for r in reports if r.adopted_at is not None)
    for moment, session in reversed(moments):
        yield session, day_of(moment)


def _figure(sessions: Iterable[Session], so: Callable[[Session], bool]) -> Figure:
    found = [(so(session), session.case) for session in sessions]
    return Figure(tuple(c for yes, c in found if yes), tuple(c for yes, c in found if not yes))
