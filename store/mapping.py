"""How an aggregate lies in its row: field by field, composite fields as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import JSON, Table, bindparam, insert, select, update

from bot.domain.advice import Advice
from bot.domain.case import Case
from bot.domain.case_check import CaseCheck
from bot.domain.decision import Decision
from bot.domain.description import Description
from bot.domain.draft import Draft
from bot.domain.escalation import Escalation
from bot.domain.feedback import Feedback
from bot.domain.handed import Handed
from bot.domain.person import Person
from bot.domain.recorded import Recorded
from bot.domain.report import Report
from bot.domain.rounds import Prompt, Round
from bot.domain.session import Session
from bot.domain.signal_channel import SignalChannel
from bot.domain.task import Task
from store.tables import (
    advices,
    case_checks,
    cases,
    decisions,
    descriptions,
    drafts,
    escalations,
    feedback,
    handed,
    people,
    prompts,
    reports,
    rounds,
    sessions,
    signal_channels,
    tasks,
)

GROWING = frozenset({"happened", "entries"})
"""Lists of an aggregate that have tables of their own."""


@dataclass(frozen=True)
class Mapped:
    """One aggregate, its table and the field that is its key."""

    kind: type[Recorded]
    table: Table
    key: str

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.kind)

    @cached_property
    def _composite(self) -> tuple[str, ...]:
        return tuple(c.name for c in self.table.c if isinstance(c.type, JSON))

    # Statements are made once: to build one takes about as long as to run it.
    @cached_property
    def one(self) -> Any:
        return select(self.table).where(self.table.c[self.key] == bindparam("wanted"))

    @cached_property
    def one_locked(self) -> Any:
        return self.one.with_for_update()

    @cached_property
    def added(self) -> Any:
        return insert(self.table)

    @cached_property
    def changed(self) -> Any:
        """Changes the version that was read, and no other."""
        key, version = self.table.c[self.key], self.table.c.version
        return update(self.table).where(key == bindparam("_key"), version == bindparam("_version"))

    def aggregate(self, row: Mapping[Any, Any], **more: Any) -> Any:
        return self._adapter.validate_python({**row, **more})

    def row(self, aggregate: Recorded) -> dict[str, Any]:
        composite: dict[str, Any] = self._adapter.dump_python(
            aggregate, mode="json", include=set(self._composite), warnings="error"
        )
        return {c.name: getattr(aggregate, c.name) for c in self.table.c} | composite

    @staticmethod
    def state(aggregate: Recorded) -> dict[str, Any]:
        """What is kept in the row, as it is now: nothing in it is ever changed in place."""
        return {name: v for name, v in vars(aggregate).items() if name not in GROWING}

    def key_of(self, aggregate: Recorded) -> str:
        return str(getattr(aggregate, self.key))


MAPPED: Mapping[type[Recorded], Mapped] = {
    mapped.kind: mapped
    for mapped in (
        Mapped(Case, cases, "number"),
        Mapped(Draft, drafts, "id"),
        Mapped(Description, descriptions, "id"),
        Mapped(Person, people, "id"),
        Mapped(Session, sessions, "id"),
        Mapped(Report, reports, "id"),
        Mapped(Decision, decisions, "id"),
        Mapped(Advice, advices, "id"),
        Mapped(Feedback, feedback, "id"),
        Mapped(CaseCheck, case_checks, "id"),
        Mapped(Escalation, escalations, "id"),
        Mapped(Handed, handed, "id"),
        Mapped(SignalChannel, signal_channels, "id"),
        Mapped(Round, rounds, "id"),
        Mapped(Prompt, prompts, "id"),
        Mapped(Task, tasks, "id"),
    )
}
