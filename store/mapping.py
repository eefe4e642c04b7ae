"""How an aggregate lies in its row: field by field, composite fields as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import JSON, Table

from bot.domain.advice import Advice
from bot.domain.case import Case
from bot.domain.decision import Decision
from bot.domain.description import Description
from bot.domain.draft import Draft
from bot.domain.person import Person
from bot.domain.recorded import Recorded
from bot.domain.report import Report
from bot.domain.session import Session
from store.tables import (
    advices,
    cases,
    decisions,
    descriptions,
    drafts,
    people,
    reports,
    sessions,
)


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

    def aggregate(self, row: Mapping[Any, Any], **more: Any) -> Any:
        return self._adapter.validate_python({**row, **more})

    def row(self, aggregate: Recorded) -> dict[str, Any]:
        composite: dict[str, Any] = self._adapter.dump_python(
            aggregate, mode="json", include=set(self._composite), warnings="error"
        )
        return {c.name: getattr(aggregate, c.name) for c in self.table.c} | composite

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
    )
}
