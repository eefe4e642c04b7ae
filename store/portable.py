"""Rows as plain JSON, so that what one database kept can go into another.

The tables are read as they are in the database, not as the code has them: what was kept before an
upgrade can be taken out after it.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any

import orjson
from sqlalchemy import (
    Column,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    func,
    insert,
    literal,
    select,
    tuple_,
)
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

MIGRATIONS = "alembic_version"
PAGE = 2000
"""Rows at a time: a trail of twenty years is never in memory whole."""


@asynccontextmanager
async def snapshot(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """Everything as it is at one moment, however busy the bot is meanwhile."""
    sqlite = engine.dialect.name == "sqlite"
    how: dict[str, Any] = {"reading": True} if sqlite else {"isolation_level": "REPEATABLE READ"}
    async with engine.execution_options(**how).connect() as connection:
        yield connection


async def tables_of(connection: AsyncConnection) -> Sequence[Table]:
    """What is referred to comes before what refers to it."""
    metadata = MetaData()
    await connection.run_sync(metadata.reflect)
    return [table for table in metadata.sorted_tables if table.name != MIGRATIONS]


async def rows(connection: AsyncConnection, table: Table) -> AsyncIterator[Mapping[str, Any]]:
    """In order of key, so that the same rows come out the same."""
    key = list(table.primary_key)
    heavy = any(isinstance(column.type, LargeBinary) for column in table.columns)
    most = 1 if heavy else PAGE
    page = after = select(table).order_by(*key).limit(most)
    while True:
        found = (await connection.execute(after)).mappings().all()
        for row in found:
            yield {str(column.name): row[column] for column in table.columns}
        if len(found) < most:
            return
        last = [literal(found[-1][column], column.type) for column in key]
        after = page.where(tuple_(*key) > tuple_(*last))


def line(row: Mapping[str, Any]) -> bytes:
    """Moments in UTC, whatever the database makes of them; bytes in base 64."""
    option = orjson.OPT_NAIVE_UTC | orjson.OPT_UTC_Z
    return orjson.dumps(dict(row), default=_in_letters, option=option)


def _in_letters(value: bytes) -> str:
    return b64encode(value).decode()


async def load(connection: AsyncConnection, table: Table, lines: Iterable[bytes]) -> int:
    """Returns how many rows there were."""
    loaded, left = 0, iter(lines)
    while several := [_row(connection, table, one) for one in islice(left, PAGE)]:
        await connection.execute(insert(table), several)
        loaded += len(several)
    await _count_on(connection, table)
    return loaded


async def is_empty(connection: AsyncConnection) -> bool:
    tables = await tables_of(connection)
    found = [
        await connection.scalar(select(literal(1)).select_from(one).limit(1)) for one in tables
    ]
    return not any(found)


async def clear(connection: AsyncConnection) -> None:
    """Throws every table away."""
    metadata = MetaData()
    await connection.run_sync(metadata.reflect)
    await connection.run_sync(metadata.drop_all)


def _row(connection: AsyncConnection, table: Table, text: bytes) -> dict[str, Any]:
    aware = connection.dialect.name != "sqlite"
    return {
        name: _value(table.columns[name], value, aware=aware)
        for name, value in orjson.loads(text).items()
    }


def _value(column: Column[Any], plain: Any, *, aware: bool) -> Any:
    match column.type, plain:
        case DateTime(), str():
            moment = datetime.fromisoformat(plain).astimezone(UTC)
            return moment if aware else moment.replace(tzinfo=None)
        case Date(), str():
            return date.fromisoformat(plain)
        case LargeBinary(), str():
            return b64decode(plain)
        case _:
            return plain


async def _count_on(connection: AsyncConnection, table: Table) -> None:
    """PostgreSQL counts beside the table: without this the next row gets a number that is taken."""
    key = list(table.primary_key)
    if connection.dialect.name == "sqlite" or len(key) != 1 or not isinstance(key[0].type, Integer):
        return
    sequence = func.pg_get_serial_sequence(table.name, key[0].name)
    await connection.execute(select(func.setval(sequence, func.max(key[0]))))
