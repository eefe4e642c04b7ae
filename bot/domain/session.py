"""An assessment session (sessie): when, where, with whom, and who was there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from bot.domain.events import (
    InvitationAnswered,
    SessionCancelled,
    SessionHeld,
    SessionMoved,
    SessionPlanned,
)
from bot.domain.invitee import Answered
from bot.domain.prepared import Guest as Guest
from bot.domain.prepared import Prepared
from bot.domain.template import Answers


class SessionStatus(StrEnum):
    PLANNED = "planned"
    CANCELLED = "cancelled"
    HELD = "held"


class Arrangement(NamedTuple):
    """When, where and with whom."""

    start: datetime
    end: datetime
    online: bool
    place: str
    guests: tuple[Guest, ...]


@dataclass
class Session(Prepared):
    """`sequence` counts the changes of the invitation."""

    notice: int = 0
    """Working days between the invitation and the session, as it was planned or moved last."""
    sequence: int = 0
    status: SessionStatus = SessionStatus.PLANNED
    cancelled_because: str = ""
    attendance: Mapping[str, str] | None = None
    """By person: aanwezig, afwezig or schriftelijk."""
    by_exception: bool = False
    """Planned without an accepted description."""
    answers: Mapping[str, Answered] = field(default_factory=dict)
    """By person: what they answered to the invitation, as far as their calendar tells."""
    rescheduled_at: datetime | None = None

    @classmethod
    def plan(cls, **facts: object) -> Session:
        session = cls(**facts)  # type: ignore[arg-type]  # the fields, passed on by name
        session.record(
            SessionPlanned(
                session.case,
                session.planned_at,
                session.planned_by,
                session=session.id,
                sequence=0,
                guests=session.people(),
            )
        )
        return session

    @property
    def arranged(self) -> Arrangement:
        return Arrangement(self.start, self.end, self.online, self.place, self.guests)

    def move(self, to: Arrangement, planning: Answers, *, by: str, at: datetime) -> None:
        """Another moment, place or company; every guest gets the change of the same meeting."""
        before, had = self.people(), self.stop_sharing(by=by, at=at)
        if (self.start, self.end) != (to.start, to.end):
            self.answers, self.rescheduled_at = {}, at
        self.start, self.end, self.online, self.place, self.guests = to
        self.planning = planning
        self.sequence += 1
        self.record(
            SessionMoved(
                self.case,
                at,
                by,
                session=self.id,
                sequence=self.sequence,
                guests=self.people(),
                dropped=tuple(one for one in before if one not in self.people()),
            )
        )
        self._share(had, by=by, at=at)

    def take_answer(self, person: str, answer: Answered, *, at: datetime) -> None:
        """The same answer again says nothing; who leads the session hears of a no or a wish."""
        if person not in self.people() or self.answers.get(person) == answer:
            return
        if answer.at and self.rescheduled_at and answer.at < self.rescheduled_at:
            return  # to the moment that the session had before
        self.answers = {**self.answers, person: answer}
        facilitator = self.with_role("facilitator") if answer.asks_something else ""
        self.record(
            InvitationAnswered(
                self.case,
                at,
                person,
                session=self.id,
                coming=answer.coming.value,
                facilitator=facilitator,
            )
        )

    def cancel(self, reason: str, *, by: str, at: datetime) -> None:
        self.stop_sharing(by=by, at=at)
        self.status, self.cancelled_because = SessionStatus.CANCELLED, reason
        self.sequence += 1
        self.record(
            SessionCancelled(
                self.case,
                at,
                by,
                session=self.id,
                sequence=self.sequence,
                guests=self.people(),
            )
        )

    def hold(
        self,
        attendance: Mapping[str, str],
        guests: tuple[Guest, ...],
        *,
        by: str,
        at: datetime,
    ) -> None:
        """Record who was there; someone who came without an invitation is added."""
        self.stop_sharing(by=by, at=at)
        self.attendance, self.guests, self.status = attendance, guests, SessionStatus.HELD
        note_taker = self.with_role("note_taker")
        self.record(SessionHeld(self.case, at, by, session=self.id, note_taker=note_taker))

    def experts(self) -> Iterator[Guest]:
        return (guest for guest in self.guests if guest.role == "expert")
