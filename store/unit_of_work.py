"""One piece of work on the record: all of it is kept, or nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, nullcontext
from copy import copy
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.domain.advice import Advice
from bot.domain.case import Case
from bot.domain.case_check import CaseCheck
from bot.domain.draft import Draft
from bot.domain.effects import effects_of
from bot.domain.effects.kinds import Effect, by_day, lane_of
from bot.domain.escalation import Escalation
from bot.domain.events import Event
from bot.domain.feedback import Feedback
from bot.domain.person import Address, Person
from bot.domain.recorded import Recorded
from bot.domain.report import Report
from bot.domain.rounds import Prompt, Round
from bot.domain.session import Session
from bot.domain.task import Task
from bot.ports import FiledDocument, Overtaken, Shown
from store import audit
from store.engine import reading
from store.known import SHOWN, Known
from store.mapping import MAPPED
from store.reading import SqlReading, address_adapter
from store.removal import SqlRemoval
from store.schedule import CLAIM_DUE, FAILED, LEASE, NEXT
from store.tables import (
    appointments,
    channels,
    contents,
    counters,
    documents,
    entries,
    handled,
    outbox,
    trail,
)

APPEND, WRITE_DOWN = insert(entries), insert(trail)
_before = (outbox.c.lane == bindparam("of"), outbox.c.ended.is_(None), outbox.c.awaited.is_(False))
HURRY = update(outbox).where(*_before).values(awaited=True)
"""An answer goes before what the bot says by itself, and takes along what its lane has first."""
IF_NEW: dict[tuple[str, str], Any] = {}
APPOINTED = (Case, Session, Report, Advice, Escalation, Round, Prompt, Task, CaseCheck, Feedback)
"""What can have appointments at all; saves a statement for the rest."""
Appointment = tuple[str, datetime]
AppointmentsOf = Callable[[Recorded], Iterable[Appointment]]
"""Pure: the kind and the moment of everything that has to happen to an aggregate by itself."""


class SqlWork(SqlRemoval):
    """Loaded aggregates are locked on PostgreSQL and checked by version everywhere."""

    def __init__(
        self,
        connection: AsyncConnection,
        known: Known,
        now: datetime,
        appointments_of: AppointmentsOf,
        origin: str,
    ) -> None:
        super().__init__(connection, known, lock=True)
        self._now, self._appointments_of, self._origin = now, appointments_of, origin
        self._added: list[Recorded] = []
        self._noted: list[Event] = []
        self._queued: dict[str, Effect] = {}
        self._told: dict[str, Effect] = {}
        self.renamed = False
        """Somebody is new, or shown otherwise than before."""
        self.written: list[dict[str, Any]] = []
        """What went on the trail."""

    def add(self, aggregate: Recorded) -> None:
        self._added.append(aggregate)
        self._seen[type(aggregate), MAPPED[type(aggregate)].key_of(aggregate)] = aggregate

    def note(self, event: Event) -> None:
        self._noted.append(event)

    def queue(self, key: str, effect: Effect) -> None:
        self._queued[key] = effect

    def tell(self, key: str, effect: Effect) -> None:
        self._told[key] = effect

    async def became_of(self, key: str) -> tuple[str, datetime | None]:
        asked = select(outbox.c.ended, outbox.c.how).where(outbox.c.key == key)
        row = (await self._connection.execute(asked)).one_or_none()
        if row is None:
            return "done", None
        return (row.how if row.ended else "waiting"), row.ended

    async def next_number(self, year: int) -> str:
        name = f"case/{year}"
        await self._connection.execute(
            self._insert(counters).values(name=name, value=0).on_conflict_do_nothing()
        )
        value = await self._connection.scalar(
            update(counters)
            .where(counters.c.name == name)
            .values(value=counters.c.value + 1)
            .returning(counters.c.value)
        )
        return f"UTH-{year}-{value:04d}"

    async def first_time(self, activity: str, shown: Shown | None = None) -> bool:
        row = {"activity": activity[:200], "at": self._now, "shown": shown}
        return (await self._connection.execute(self._if_new(handled), row)).rowcount == 1

    async def keep_appointment(self, about: str, kind: str, at: datetime) -> bool:
        a = appointments.c
        same = (a.about == about, a.kind == kind, a.at == at)
        return (await self._connection.execute(delete(appointments).where(*same))).rowcount == 1

    async def fail_appointment(self, about: str, kind: str, at: datetime, why: str) -> int:
        given = {"_about": about, "_kind": kind, "_at": at, "_error": why[:64]}
        return await self._connection.scalar(FAILED, given) or 0

    async def keep_channel(self, name: str, address: Address) -> None:
        statement = self._insert(channels).values(
            name=name, address=address_adapter.dump_python(address, mode="json")
        )
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["name"], set_={"address": statement.excluded.address}
            )
        )

    async def register(self, document: FiledDocument) -> None:
        await self._connection.execute(
            self._insert(documents).values(**asdict(document)).on_conflict_do_nothing()
        )

    async def mark_checked(self, path: str, found: str, *, moved_to: str) -> None:
        row = {"checked_at": self._now, "found": found, "moved_to": moved_to}
        await self._connection.execute(
            update(documents).where(documents.c.path == path).values(row)
        )

    async def keep_content(self, handed: str, content: bytes) -> None:
        row = {"handed": handed, "at": self._now, "content": content}
        await self._connection.execute(self._if_new(contents), row)

    async def forget_content(self, handed: str) -> None:
        await self._connection.execute(delete(contents).where(contents.c.handed == handed))

    def _if_new(self, table: Any) -> Any:
        """Insert what is not there yet; made once per database and table."""
        name = (self._connection.dialect.name, table.name)
        if name not in IF_NEW:
            IF_NEW[name] = self._insert(table).on_conflict_do_nothing()
        return IF_NEW[name]

    def _insert(self, table: Any) -> Any:
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        return dialect.insert(table)

    # --- saving ---
    async def save(self) -> None:
        for aggregate in list(self._seen.values()):
            await self._save(aggregate)
        await self._write_down()

    async def _save(self, aggregate: Recorded) -> None:
        mapped = MAPPED[type(aggregate)]
        key = mapped.key_of(aggregate)
        before = self._loaded.get((type(aggregate), key), {})
        new = any(aggregate is other for other in self._added)
        grown = isinstance(aggregate, Draft) and len(aggregate.entries) > self._kept(aggregate)
        if not new and not grown and before == mapped.state(aggregate):
            return
        aggregate.version += 1
        row = mapped.row(aggregate)
        known = {} if new else {"_key": key, "_version": aggregate.version - 1}
        statement = mapped.added if new else mapped.changed
        if (await self._connection.execute(statement, {**row, **known})).rowcount != 1:
            raise Overtaken(key)
        if isinstance(aggregate, Draft):
            await self._append(aggregate)
        if isinstance(aggregate, Person):
            self.renamed |= any(getattr(aggregate, name) != before.get(name) for name in SHOWN)
        if isinstance(aggregate, APPOINTED):
            stood = set() if new else self._stood(aggregate, before)
            if stood != (wanted := set(self._appointments_of(aggregate))):
                await self._appoint(key, stood, wanted)

    def _kept(self, draft: Draft) -> int:
        return self._entries_loaded.get(draft.id, 0)

    async def _append(self, draft: Draft) -> None:
        if fresh := draft.entries[self._kept(draft) :]:
            rows = [{"draft": draft.id, **vars(entry)} for entry in fresh]
            await self._connection.execute(APPEND, rows)

    def _stood(self, aggregate: Recorded, before: Mapping[str, Any]) -> set[Appointment]:
        """What was to happen by itself before the change."""
        was = copy(aggregate)
        vars(was).update(before)
        return set(self._appointments_of(was))

    async def _appoint(self, about: str, stood: set[Appointment], wanted: set[Appointment]) -> None:
        """Replace the aggregate's appointments.

        One whose moment has come, and that stood and still stands, is left to the clock, which
        may be keeping it at this moment; one that is new is kept at the next tick.
        """
        left = {one for one in wanted & stood if one[1] <= self._now}
        old, a = delete(appointments).where(appointments.c.about == about), appointments.c
        if left:
            old = old.where(tuple_(a.kind, a.at).not_in(sorted(left)))
        await self._connection.execute(old)
        if fresh := sorted(wanted - left):
            rows = [{"about": about, "kind": kind, "at": at} for kind, at in fresh]
            await self._connection.execute(insert(appointments), rows)

    async def _write_down(self) -> None:
        """The trail, and a row in the outbox per effect, beside the change itself."""
        events = [*self._noted]
        for aggregate in self._seen.values():
            events += aggregate.happened
            aggregate.happened = []
        if events:
            self.written = [_trail_row(event, self._origin) for event in events]
            await self._connection.execute(WRITE_DOWN, self.written)
        effects = [(*pair, event.by) for event in events for pair in effects_of(event)]
        effects += [(*pair, "") for pair in self._told.items()]
        rows = [self._outbox_row(*pair) | {"by_day": False} for pair in self._queued.items()]
        rows[:0] = [self._outbox_row(key, one) | {"by_day": by_day(one, by)}
                    for key, one, by in effects]  # fmt: skip
        if rows:
            await self._connection.execute(self._if_new(outbox), rows)
        if lanes := {row["lane"] for row in rows if row["awaited"]}:
            await self._connection.execute(HURRY, [{"of": lane} for lane in lanes])

    def _outbox_row(self, key: str, effect: Effect) -> dict[str, Any]:
        return {
            "awaited": key in self._queued,
            "key": key,
            "lane": lane_of(effect),
            "effect": type(effect).__name__,
            "payload": vars(effect),
            "since": self._now,
            "not_before": self._now,
            "fence": 0,
            "attempts": 0,
        }


def _trail_row(event: Event, origin: str) -> dict[str, Any]:
    details = asdict(event)
    common = {name: details.pop(name) for name in ("about", "at", "by")}
    return {**common, "what": type(event).__name__, "origin": origin[:32], "details": details}


class SqlStore:
    """SQLite for one process, PostgreSQL for several.

    On SQLite writers wait their turn in the process: it shortens the longest waits four times.
    """

    def __init__(self, engine: AsyncEngine, appointments_of: AppointmentsOf) -> None:
        self._engine, self._appointments_of = engine, appointments_of
        self._known = Known()
        self._reading = reading(engine)
        self.turn: Any = asyncio.Lock() if engine.dialect.name == "sqlite" else nullcontext()

    @asynccontextmanager
    async def work(self, now: datetime, origin: str = "bot") -> AsyncIterator[SqlWork]:
        """Raises Overtaken when someone else saved the same thing in between."""
        try:
            async with self.turn, self._engine.begin() as connection:
                work = SqlWork(connection, self._known, now, self._appointments_of, origin)
                yield work
                await work.save()
            if work.renamed:
                self._known.forget()
            audit.tell(work.written)
        except IntegrityError as error:
            raise Overtaken(str(error.orig)) from error
        except DBAPIError as error:
            if "deadlock" in str(error).lower() or "could not serialize" in str(error).lower():
                raise Overtaken(str(error.orig)) from error
            raise

    @asynccontextmanager
    async def read(self) -> AsyncIterator[SqlReading]:
        async with self._reading.connect() as connection:
            yield SqlReading(connection, self._known, lock=False)

    # --- the schedule ---
    async def claim_due(self, now: datetime) -> Sequence[tuple[str, str, datetime]]:
        """A page of what has come, oldest first: (about, kind, at); for the lease it is ours."""
        async with self.turn, self._engine.begin() as connection:
            until = now + LEASE
            rows = (await connection.execute(CLAIM_DUE, {"now": now, "until": until})).all()
        return sorted(((row.about, row.kind, row.at) for row in rows), key=lambda one: one[2])

    async def next_appointment(self, after: datetime) -> datetime | None:
        async with self._reading.connect() as connection:
            return await connection.scalar(NEXT, {"after": after})

    async def forget_handled(self, before: datetime) -> None:
        async with self.turn, self._engine.begin() as connection:
            await connection.execute(delete(handled).where(handled.c.at < before))

    async def forget_contents(self, before: datetime) -> None:
        """What someone sent and then left."""
        async with self.turn, self._engine.begin() as connection:
            await connection.execute(delete(contents).where(contents.c.at < before))
