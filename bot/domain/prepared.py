"""Preparing a session: who is invited, and the pack that they read, or may read from outside."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.calendar import day_of
from bot.domain.events import PackHeldUp, PackRead, PackSent, PackShared, PackUnshared
from bot.domain.pack import Pack
from bot.domain.recorded import Recorded
from bot.domain.template import Answer


@dataclass(frozen=True)
class Guest:
    """Someone who is invited, and as what: a role of domain.md 10.1."""

    person: str
    role: str
    expertise: str = ""
    outside: bool = False
    """Of another organisation, whatever they come as."""


@dataclass
class Prepared(Recorded):
    """`planning` holds the answers of the form that it was planned with."""

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
    pack: Pack | None = None

    def people(self, *roles: str) -> tuple[str, ...]:
        """Who is invited, in one of these roles if any are given; each person once."""
        chosen = (g.person for g in self.guests if not roles or g.role in roles)
        return tuple(dict.fromkeys(chosen))

    def with_role(self, role: str) -> str:
        return next(iter(self.people(role)), "")

    @property
    def day(self) -> date:
        return day_of(self.start)

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
        outside = self.stop_sharing(by=by, at=at)
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
        self._share(outside, by=by, at=at)

    def read_pack(self, *, by: str, at: datetime) -> None:
        """Someone says that they have read it; the first time counts."""
        if self.pack is None or by in self.pack.read:
            return
        self.pack = replace(self.pack, read={**self.pack.read, by: at})
        facilitator = self.with_role("facilitator")
        self.record(
            PackRead(self.case, at, by, session=self.id, nth=self.pack.nth, facilitator=facilitator)
        )

    @property
    def outsiders(self) -> tuple[str, ...]:
        """Who comes from outside, and sees nothing of the dossier but what is shared."""
        found = (g.person for g in self.guests if g.outside or g.role == "sounding_board")
        return tuple(dict.fromkeys(found))

    def share_pack(self, *, by: str, at: datetime) -> None:
        """Each of them may open this pack until the day of the session; later packs go the same."""
        self._share(self.outsiders, by=by, at=at)

    def _share(self, people: Collection[str], *, by: str, at: datetime) -> None:
        if self.pack is None or self.day < day_of(at):
            return
        shared = dict.fromkeys((one for one in self.outsiders if one in people), self.day)
        new = tuple(one for one, until in shared.items() if self.pack.shared.get(one) != until)
        if not new:
            return
        self.pack = replace(self.pack, shared={**self.pack.shared, **shared})
        nth, day = self.pack.nth, day_of(self.pack.sent_at).isoformat()
        until = self.day.isoformat()
        self.record(
            PackShared(self.case, at, by, session=self.id, nth=nth, day=day, until=until, to=new)
        )

    def withhold(self, person: str) -> None:
        """R5.4.5: without a valid statement of confidentiality it was not shared after all."""
        if self.pack is not None:
            shared = {one: until for one, until in self.pack.shared.items() if one != person}
            self.pack = replace(self.pack, shared=shared)

    def stop_sharing(self, *, by: str, at: datetime) -> tuple[str, ...]:
        """Gives who could open the pack until now."""
        if self.pack is None or not self.pack.shared:
            return ()
        had = tuple(self.pack.shared)
        nth, day = self.pack.nth, day_of(self.pack.sent_at).isoformat()
        self.pack = replace(self.pack, shared={})
        self.record(PackUnshared(self.case, at, by, session=self.id, nth=nth, day=day, to=had))
        return had
