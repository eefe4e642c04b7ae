"""Looking things up: aggregates are loaded whole, one row is one object in a piece of work."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, cast

from pydantic import TypeAdapter
from sqlalchemy import and_, bindparam, or_, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.advice import Advice
from bot.domain.case import Case
from bot.domain.case_check import CaseCheck
from bot.domain.decision import Decision
from bot.domain.description import Description
from bot.domain.draft import Draft
from bot.domain.escalation import Escalation
from bot.domain.feedback import Feedback
from bot.domain.handed import Handed
from bot.domain.life import Status, case_of
from bot.domain.person import Address, Person
from bot.domain.prompt_log import Happened
from bot.domain.recorded import Recorded
from bot.domain.report import Report
from bot.domain.rounds import Prompt, Round
from bot.domain.session import Session
from bot.domain.signal_channel import SignalChannel
from bot.domain.task import Task
from bot.ports import FiledDocument, Missing, Shown
from store.known import Known
from store.mapping import MAPPED, Mapped
from store.tables import (
    advices,
    appointments,
    case_checks,
    cases,
    channels,
    contents,
    documents,
    drafts,
    entries,
    escalations,
    feedback,
    handed,
    handled,
    people,
    prompts,
    reports,
    rounds,
    sessions,
    signal_channels,
    tasks,
    trail,
)

OF_A_CASE = frozenset({Advice, CaseCheck, Escalation, Report, Session, Task})
"""Locked after their case, whichever way one comes to them: two turns never wait for each other."""
address_adapter = TypeAdapter(Address)
UNSETTLED = advices.c.settled_at.is_(None)
ENTRIES = (
    select(*(c for c in entries.c if c.name != "draft"))
    .where(entries.c.draft == bindparam("of"))
    .order_by(entries.c.number)
)


class SqlReading:
    def __init__(self, connection: AsyncConnection, known: Known, *, lock: bool) -> None:
        self._connection, self._known, self._lock = connection, known, lock
        self._seen: dict[tuple[type[Recorded], str], Recorded] = {}
        self._loaded: dict[tuple[type[Recorded], str], dict[str, Any]] = {}
        self._entries_loaded: dict[str, int] = {}

    @property
    def connection(self) -> AsyncConnection:
        """For what this room does besides in the same piece of work."""
        return self._connection

    def only_look(self) -> None:
        """What is loaded from here on is not changed any more, and holds nobody up."""
        self._lock = False

    async def case(self, number: str) -> Case:
        return cast(Case, await self._one(Case, number))

    async def person(self, id: str) -> Person:
        return cast(Person, await self._one(Person, id))

    async def description(self, case: str, number: int) -> Description:
        return cast(Description, await self._one(Description, f"{case}/{number}"))

    async def session(self, id: str) -> Session:
        return cast(Session, await self._one(Session, id))

    async def sessions_of(self, case: str) -> Sequence[Session]:
        return cast(
            Sequence[Session],
            await self._all(Session, sessions.c.case == case, lambda one: one.case == case),
        )

    async def sessions(self) -> Sequence[Session]:
        """Every session of every case."""
        return cast(Sequence[Session], await self._all(Session, true(), lambda _one: False))

    async def reports_adopted(self) -> Sequence[Report]:
        """Of every case."""
        adopted = reports.c.adopted_at.is_not(None)
        return cast(Sequence[Report], await self._all(Report, adopted, lambda _one: False))

    async def report(self, case: str, number: int) -> Report:
        return cast(Report, await self._one(Report, f"{case}/{number}"))

    async def reports_of(self, case: str) -> Sequence[Report]:
        return cast(
            Sequence[Report],
            await self._all(Report, reports.c.case == case, lambda one: one.case == case),
        )

    async def decision(self, case: str) -> Decision:
        return cast(Decision, await self._one(Decision, case))

    async def advice(self, id: str) -> Advice:
        return cast(Advice, await self._one(Advice, id))

    async def advices_of(self, case: str) -> Sequence[Advice]:
        return cast(
            Sequence[Advice],
            await self._all(Advice, advices.c.case == case, lambda one: one.case == case),
        )

    async def advices_asked(self, holder: str, before: date) -> Sequence[Advice]:
        """Those of this action holder whose question was asked, or falls before that day."""
        asked = (UNSETTLED, advices.c.holder == holder, advices.c.next_question <= before)
        return cast(Sequence[Advice], await self._all(Advice, and_(*asked), lambda _one: False))

    async def advices_held(self, holder: str) -> Sequence[Advice]:
        """Those that this action holder still has to accept or to do, or that wait to be judged."""
        held = and_(UNSETTLED, advices.c.holder == holder)
        return cast(Sequence[Advice], await self._all(Advice, held, lambda _one: False))

    async def holders_asked(self, before: datetime) -> Sequence[str]:
        """By what is due, not by what is stored."""
        of_advices = (
            select(advices.c.holder, cases.c.case_holder)
            .join(appointments, appointments.c.about == advices.c.id)
            .join(cases, cases.c.number == advices.c.case)
            .where(appointments.c.kind == "follow-up", appointments.c.at < before)
        )
        of_cases = (
            select(cases.c.case_holder, cases.c.project_leader)
            .join(case_checks, case_checks.c.case == cases.c.number)
            .join(appointments, appointments.c.about == case_checks.c.id)
            .where(appointments.c.kind == "case-check", appointments.c.at < before)
        )
        found = [await self._connection.execute(one.distinct()) for one in (of_advices, of_cases)]
        return sorted({id for rows in found for row in rows for id in row if id})

    async def advices_asked_of(self, person: str) -> Sequence[Advice]:
        """Those that this person is asked to take over."""
        asked = advices.c.asked_of == person
        return cast(
            Sequence[Advice],
            await self._all(Advice, asked, lambda one: one.asked_of == person),
        )

    async def advices_unsettled(self) -> Sequence[Advice]:
        """Every advice that somebody still has to do, or to judge."""
        return cast(Sequence[Advice], await self._all(Advice, UNSETTLED, lambda _one: False))

    async def happened(self, about: str, what: Sequence[str]) -> Sequence[Happened]:
        asked = (
            select(trail.c.what, trail.c.at, trail.c.details)
            .where(trail.c.about == about, trail.c.what.in_(what))
            .order_by(trail.c.seq)
        )
        rows = (await self._connection.execute(asked)).mappings()
        return [Happened(**row) for row in rows]

    async def feedback(self, id: str) -> Feedback:
        return cast(Feedback, await self._one(Feedback, id))

    async def feedback_of(self, case: str) -> Sequence[Feedback]:
        found = await self._all(Feedback, feedback.c.case == case, lambda one: one.case == case)
        return cast(Sequence[Feedback], found)

    async def case_check(self, id: str) -> CaseCheck:
        return cast(CaseCheck, await self._one(CaseCheck, id))

    async def case_checks_of(self, case: str) -> Sequence[CaseCheck]:
        found = await self._all(CaseCheck, case_checks.c.case == case, lambda one: one.case == case)
        return cast(Sequence[CaseCheck], found)

    async def escalation(self, id: str) -> Escalation:
        return cast(Escalation, await self._one(Escalation, id))

    async def escalations_of(self, case: str) -> Sequence[Escalation]:
        found = await self._all(
            Escalation, escalations.c.case == case, lambda one: one.case == case
        )
        return cast(Sequence[Escalation], found)

    async def escalations_open(self) -> Sequence[Escalation]:
        """Of every case."""
        found = await self._all(Escalation, escalations.c.ended == "", lambda one: not one.ended)
        return cast(Sequence[Escalation], found)

    async def task(self, id: str) -> Task:
        return cast(Task, await self._one(Task, id))

    async def tasks_of(self, case: str) -> Sequence[Task]:
        found = await self._all(Task, tasks.c.case == case, lambda one: one.case == case)
        return cast(Sequence[Task], found)

    async def tasks_open(self) -> Sequence[Task]:
        """Of every case; the first one due comes first."""
        found = await self._all(Task, tasks.c.done_at.is_(None), lambda one: one.open)
        return sorted(cast(Sequence[Task], found), key=lambda one: (one.due, one.id))

    async def signal_channels(self) -> Sequence[SignalChannel]:
        """All of them, the bot's own routes first."""
        found = await self._all(SignalChannel, signal_channels.c.id != "", lambda _one: True)
        channels = cast(Sequence[SignalChannel], found)
        return sorted(channels, key=lambda one: (not one.fixed, one.id))

    async def rounds_to_come(self) -> Sequence[Round]:
        found = await self._all(Round, rounds.c.held_at.is_(None), lambda one: one.held_at is None)
        return cast(Sequence[Round], found)

    async def round(self, id: str) -> Round:
        return cast(Round, await self._one(Round, id))

    async def prompt(self, id: str) -> Prompt:
        return cast(Prompt, await self._one(Prompt, id))

    async def prompts_of(self, signaller: str) -> Sequence[Prompt]:
        """The oldest first."""
        theirs = prompts.c.signaller == signaller
        found = await self._all(Prompt, theirs, lambda one: one.signaller == signaller)
        return sorted(cast(Sequence[Prompt], found), key=lambda one: one.asked_at)

    async def signals_begun(self, person: str) -> Sequence[Draft]:
        """Drafts of signals that this person has not sent; those for a colleague as well."""
        mine = drafts.c.about.like(f"new/{person}/%") | (drafts.c.about == f"new/{person}")
        unsent = mine & drafts.c.closed.is_(False)
        return cast(Sequence[Draft], await self._all(Draft, unsent, lambda _one: False))

    async def cases_waiting_for(self, person: str, statuses: Sequence[Status]) -> Sequence[Case]:
        """Cases in these states of which this person is an owner; not to be changed."""
        owns = (cases.c.project_leader, cases.c.case_holder, cases.c.signalled_by)
        ours = select(cases).where(or_(*(column == person for column in owns)))
        rows = await self._connection.execute(ours.where(cases.c.status.in_(statuses)))
        return [MAPPED[Case].aggregate(dict(row)) for row in rows.mappings()]

    async def draft(self, about: str, form: str) -> Draft:
        return cast(Draft, await self._one(Draft, Draft.name(about, form)))

    async def find_draft(self, about: str, form: str) -> Draft | None:
        try:
            return await self.draft(about, form)
        except Missing:
            return None

    async def cases(self) -> Sequence[Case]:
        """Every case, newest first; not locked, not to be changed."""
        rows = await self._connection.execute(select(cases).order_by(cases.c.number.desc()))
        return [MAPPED[Case].aggregate(dict(row)) for row in rows.mappings()]

    async def changes_of(self, number: str) -> Sequence[Case]:
        """The cases that change what this one is about, newest first; not to be changed."""
        ours = select(cases).where(cases.c.parent == number).order_by(cases.c.number.desc())
        rows = await self._connection.execute(ours)
        return [MAPPED[Case].aggregate(dict(row)) for row in rows.mappings()]

    async def people(self) -> Mapping[str, Person]:
        """Everyone by id, in order of name; to be looked at only."""
        if (everyone := self._known.everyone()) is not None:
            return everyone
        edition = self._known.edition
        rows = await self._connection.execute(select(people).order_by(people.c.name))
        found = [cast(Person, MAPPED[Person].aggregate(dict(row))) for row in rows.mappings()]
        everyone = {person.id: person for person in found}
        self._known.keep(everyone, edition)
        return everyone

    async def channel(self, name: str) -> Address | None:
        found = await self._connection.scalar(
            select(channels.c.address).where(channels.c.name == name)
        )
        return address_adapter.validate_python(found) if found else None

    async def shown_for(self, activity: str) -> Shown | None:
        found = await self._connection.scalar(
            select(handled.c.shown).where(handled.c.activity == activity[:200])
        )
        return (found[0], found[1]) if found else None

    async def files_of(self, case: str) -> Sequence[FiledDocument]:
        rows = await self._connection.execute(
            select(documents).where(documents.c.case == case).order_by(documents.c.path)
        )
        return [FiledDocument(**row) for row in rows.mappings()]

    async def handed(self, id: str) -> Handed:
        return cast(Handed, await self._one(Handed, id))

    async def handed_of(self, case: str) -> Sequence[Handed]:
        return cast(
            Sequence[Handed],
            await self._all(Handed, handed.c.case == case, lambda one: one.case == case),
        )

    async def content_of(self, handed: str) -> bytes | None:
        found = select(contents.c.content).where(contents.c.handed == handed)
        return await self._connection.scalar(found)

    async def _one(self, kind: type[Recorded], key: str) -> Recorded:
        if (kind, key) in self._seen:
            return self._seen[kind, key]
        mapped = MAPPED[kind]
        if self._lock and kind in OF_A_CASE:
            await self._one(Case, case_of(key))
        statement = mapped.one_locked if self._lock else mapped.one
        found = await self._connection.execute(statement, {"wanted": key})
        row = found.mappings().one_or_none()
        if row is None:
            raise Missing(key)
        return await self._remember(mapped, key, dict(row))

    async def _all(
        self, kind: type[Recorded], condition: Any, belongs: Callable[[Any], bool]
    ) -> Sequence[Recorded]:
        """Every aggregate of a kind that fits, in order of key; locked when writing.

        `belongs` says the same of what this piece of work has added and not yet saved.
        """
        mapped = MAPPED[kind]
        statement = select(mapped.table).where(condition)
        if self._lock:  # in one order: two who lock the same rows do not wait for each other
            statement = statement.order_by(mapped.table.c[mapped.key]).with_for_update()
        rows = [dict(row) for row in (await self._connection.execute(statement)).mappings()]
        found = {str(row[mapped.key]): await self._once(mapped, row) for row in rows}
        for (of, key), one in self._seen.items():
            if of is kind and key not in found and belongs(one):
                found[key] = one
        return sorted(found.values(), key=lambda one: getattr(one, "number", 0))

    async def _once(self, mapped: Mapped, row: dict[str, Any]) -> Recorded:
        key = str(row[mapped.key])
        return self._seen.get((mapped.kind, key)) or await self._remember(mapped, key, row)

    async def _remember(self, mapped: Mapped, key: str, row: dict[str, Any]) -> Recorded:
        more = await self._entries(key) if mapped.kind is Draft else {}
        aggregate = cast(Recorded, mapped.aggregate(row, **more))
        self._seen[mapped.kind, key] = aggregate
        self._loaded[mapped.kind, key] = mapped.state(aggregate)
        return aggregate

    async def _entries(self, draft: str) -> dict[str, Any]:
        rows = await self._connection.execute(ENTRIES, {"of": draft})
        found = [dict(row) for row in rows.mappings()]
        self._entries_loaded[draft] = len(found)
        return {"entries": found}
