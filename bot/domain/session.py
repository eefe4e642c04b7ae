"""An assessment session (sessie): when, where, with whom, and who was there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from bot.domain.calendar import AMSTERDAM
from bot.domain.events import (
    PackHeldUp,
    PackRead,
    PackSent,
    SessionCancelled,
    SessionHeld,
    SessionMoved,
    SessionPlanned,
)
from bot.domain.pack import Pack
from bot.domain.recorded import Recorded
from bot.domain.template import Answer, Answers


class SessionStatus(StrEnum):
    PLANNED = "planned"
    CANCELLED = "cancelled"
    HELD = "held"


@dataclass(frozen=True)
class Guest:
    """Someone who is invited, and as what: a role of domain.md 10.1."""

    person: str
    role: str
    expertise: str = ""


class Arrangement(NamedTuple):
    """When, where and with whom."""

    start: datetime
    end: datetime
    online: bool
    place: str
    guests: tuple[Guest, ...]


@dataclass
class Session(Recorded):
    """`sequence` counts the changes of the invitation; `planning` holds the form's answers."""

    id: str
    case: str
    policy: str
    number: int
    start: datetime
    end: datetime
    online: bool
    place: str
    guests: tuple[Guest, ...]
    planning: Mapping[str, Answer]
    planned_by: str
    planned_at: datetime
    notice: int = 0
    """Working days between the invitation and the session, as it was planned or moved last."""
    sequence: int = 0
    status: SessionStatus = SessionStatus.PLANNED
    cancelled_because: str = ""
    attendance: Mapping[str, str] | None = None
    """By person: aanwezig, afwezig or schriftelijk."""
    by_exception: bool = False
    """Planned without an accepted description."""
    pack: Pack | None = None

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

    def people(self, *roles: str) -> tuple[str, ...]:
        """Who is invited, in one of these roles if any are given; each person once."""
        chosen = (g.person for g in self.guests if not roles or g.role in roles)
        return tuple(dict.fromkeys(chosen))

    def with_role(self, role: str) -> str:
        return next(iter(self.people(role)), "")

    @property
    def day(self) -> date:
        return self.start.astimezone(AMSTERDAM).date()

    @property
    def arranged(self) -> Arrangement:
        return Arrangement(self.start, self.end, self.online, self.place, self.guests)

    def move(self, to: Arrangement, planning: Answers, *, by: str, at: datetime) -> None:
        """Another moment, place or company; every guest gets the change of the same meeting."""
        before = self.people()
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

    # --- the preparation pack ---
    @property
    def unread(self) -> tuple[str, ...]:
        """Who has the pack and did not say that they have read it."""
        return tuple(one for one in self.people() if self.pack and one not in self.pack.read)

    def prepare(self, description: int, *, in_time: bool, by: str, at: datetime) -> None:
        """Send the pack, or ask the facilitator first when it is too late for that."""
        if in_time:
            self.send_pack(description, by=by, at=at)
            return
        facilitator = self.with_role("facilitator")
        self.record(
            PackHeldUp(
                self.case,
                at,
                by,
                session=self.id,
                description=description,
                facilitator=facilitator,
            )
        )

    def send_pack(self, description: int, *, by: str, at: datetime, late: bool = False) -> None:
        """Everyone gets it with the invitation; a later version goes to everyone again."""
        before = self.pack
        nth, had = (before.nth + 1, before.description) if before else (1, 0)
        same = before is not None and had == description
        new = Pack(nth, description, at, late)
        self.pack = replace(new, read=before.read, late=before.late) if before and same else new
        with_invitation = same or (before is None and not late)
        self.record(
            PackSent(
                self.case,
                at,
                by,
                session=self.id,
                nth=nth,
                description=description,
                since=had,
                late=late,
                facilitator=self.with_role("facilitator"),
                to=() if with_invitation else self.people(),
            )
        )

    def read_pack(self, *, by: str, at: datetime) -> None:
        """Someone says that they have read it; the first time counts."""
        if self.pack is None or by in self.pack.read:
            return
        self.pack = replace(self.pack, read={**self.pack.read, by: at})
        facilitator = self.with_role("facilitator")
        self.record(
            PackRead(self.case, at, by, session=self.id, nth=self.pack.nth, facilitator=facilitator)
        )

    def cancel(self, reason: str, *, by: str, at: datetime) -> None:
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
        self.attendance, self.guests, self.status = attendance, guests, SessionStatus.HELD
        note_taker = self.with_role("note_taker")
        self.record(SessionHeld(self.case, at, by, session=self.id, note_taker=note_taker))

    def experts(self) -> Iterator[Guest]:
        return (guest for guest in self.guests if guest.role == "expert")
