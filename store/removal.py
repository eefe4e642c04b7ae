"""Taking back what was taken over from before the bot, as long as nobody acted on it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, delete, exists, or_, select

from store.reading import SqlReading
from store.tables import appointments, cases, drafts, handed, metadata, trail

BY_THE_RUN = "HandoverAsked"
"""Written down in the name of who ran the import, and not something that someone did with it."""


class SqlRemoval(SqlReading):
    async def acted_on(self, case: str) -> bool:
        by_someone = (trail.c.about == case, trail.c.by != "", trail.c.what != BY_THE_RUN)
        done = or_(
            exists().where(*by_someone),
            exists().where(_of(drafts.c.about, case)),
            exists().where(handed.c.case == case),
        )
        return bool(await self._connection.scalar(select(done)))

    async def remove(self, case: str) -> None:
        """With everything that is part of it, also what the clock made of it meanwhile."""
        await self._connection.execute(delete(appointments).where(_of(appointments.c.about, case)))
        for table in reversed(metadata.sorted_tables):
            if "case" in table.c:
                await self._connection.execute(delete(table).where(table.c.case == case))
        await self._connection.execute(delete(cases).where(cases.c.number == case))


def _of(about: ColumnElement[Any], case: str) -> ColumnElement[bool]:
    """The case itself, and what has a number of its own in it: "-A2", "/S1"."""
    return or_(about == case, about.like(f"{case}-%"), about.like(f"{case}/%"))
