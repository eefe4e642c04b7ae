"""How far the way of working is followed (naleving): figures over sessions, never over people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import AMSTERDAM
from bot.domain.case import Case
from bot.domain.policy import Policy
from bot.domain.report import Report
from bot.domain.session import Session, SessionStatus

FIGURES = ("described", "by_exception", "reported")


@dataclass(frozen=True)
class Figure:
    """The sessions that count, by their case: those of which it is so, and the others."""

    so: tuple[str, ...]
    not_so: tuple[str, ...]

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
    """RM7.3: the figures K4, K12 and K6 of domain.md 6.6 over the sessions held in one year."""
    held = [one for one in sessions if one.status is SessionStatus.HELD and one.day.year == year]
    adopted = dict(_adopted(reports))

    def due(session: Session) -> date:
        return policy.due("report_adopted", session.day)

    def described(session: Session) -> bool:
        accepted = cases[session.case].accepted_at
        return accepted is not None and accepted < session.start

    def reported(session: Session) -> bool:
        day = adopted.get(session.id)
        return day is not None and day <= due(session)

    counted = [one for one in held if one.id in adopted or due(one) < today]
    return {
        "described": _figure(held, described),
        "by_exception": _figure(held, lambda session: session.by_exception),
        "reported": _figure(counted, reported),
    }


def _adopted(reports: Iterable[Report]) -> Iterator[tuple[str, date]]:
    """By session: the day on which its report was first adopted."""
    moments = sorted((r.adopted_at, r.session) for r in reports if r.adopted_at is not None)
    for moment, session in reversed(moments):
        yield session, moment.astimezone(AMSTERDAM).date()


def _figure(sessions: Iterable[Session], so: Callable[[Session], bool]) -> Figure:
    found = [(so(session), session.case) for session in sessions]
    return Figure(tuple(c for yes, c in found if yes), tuple(c for yes, c in found if not yes))
