"""Rows by the hundred thousand, made by the database itself."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import String, cast, insert, literal, select, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.domain.owned import Acceptance
from store.mapping import MAPPED
from store.tables import advices, appointments, cases, metadata, outbox
from tests.aggregates import NUMBER, a_case, an_advice

NOW = datetime(2027, 2, 15, 8, 0, tzinfo=an_advice().proposed_at.tzinfo)
LATER = tuple(NOW + timedelta(days=days) for days in range(1, 251))
"""The first of them is left free."""
EACH_HOLDS = 25
ENDED = {"effect": "Show", "payload": {"to": "daan", "view": "menu", "args": {}}, "fence": 1,
         "attempts": 1, "since": NOW, "not_before": NOW, "awaited": False,
         "by_day": False}  # fmt: skip


async def make_tables(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
        await connection.execute(insert(cases), MAPPED[type(a_case())].row(a_case()))


async def add_due(engine: AsyncEngine, first: int, last: int) -> None:
    """Open advices that are to be asked after now."""
    async with engine.begin() as connection:
        await _add(connection, first, last, NOW)


async def add_later(engine: AsyncEngine, first: int, last: int) -> None:
    """Open advices that are to be asked after on one of the days to come."""
    size = -(-(last - first + 1) // (len(LATER) - 1))
    async with engine.begin() as connection:
        for start, at in zip(range(first, last + 1, size), LATER[1:], strict=False):
            await _add(connection, start, min(start + size - 1, last), at)


async def add_sent(engine: AsyncEngine, first: int, last: int, *, ended: datetime | None) -> None:
    """Rows of the outbox, a chat for every hundred."""
    n = _numbers(first, last)
    names = {"key": _named("k", n.c.i), "lane": _named("chat/p", n.c.i % 100)}
    more = ENDED if ended is None else {**ENDED, "ended": ended, "how": "done"}
    async with engine.begin() as connection:
        await connection.execute(_rows(outbox, n, {**more, **names}))


async def look_around(engine: AsyncEngine) -> None:
    """What a database does by itself after a while: learn how its rows are spread."""
    async with engine.begin() as connection:
        await connection.execute(text("ANALYZE"))


async def _add(connection: AsyncConnection, first: int, last: int, at: datetime) -> None:
    n = _numbers(first, last)
    names = {"id": _named("A", n.c.i), "holder": _named("p", n.c.i // EACH_HOLDS)}
    advice = an_advice()
    advice.acceptance, advice.next_question = Acceptance.ACCEPTED, date.fromisoformat(f"{at:%F}")
    row = {**MAPPED[type(advice)].row(advice), "case": NUMBER, **names}
    await connection.execute(_rows(advices, n, row))
    appointment = {"about": names["id"], "kind": "follow-up", "at": at, "claimed_until": None}
    await connection.execute(_rows(appointments, n, appointment))


def _numbers(first: int, last: int) -> Any:
    n = select(literal(first).label("i")).cte("n", recursive=True)
    return n.union_all(select(n.c.i + 1).where(n.c.i < last))


def _named(prefix: str, number: Any) -> Any:
    return literal(prefix) + cast(number, String)


def _rows(table: Any, n: Any, row: dict[str, Any]) -> Any:
    values = [
        value if hasattr(value, "compile") else literal(value, table.c[name].type)
        for name, value in row.items()
    ]
    return insert(table).from_select(list(row), select(*values).select_from(n))
