"""Opening the database the way it must be opened, whichever it is."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import Any

import orjson
from asyncpg import PostgresError
from sqlalchemy import URL, Dialect, event, make_url
from sqlalchemy.exc import DBAPIError, InvalidatePoolError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from store import sqlite

PATIENCE = 10.0
"""Seconds that PostgreSQL gets for a statement; half of that to wait for somebody else's lock."""
KEPT_OPEN: dict[str, Any] = {
    "pool_size": 15,
    "max_overflow": 0,
    "pool_use_lifo": True,
}
"""For PostgreSQL: a connection beyond the pool would be made and closed again for each burst of the
outbox, with a process at the server and every statement prepared anew."""
RESTED = 1.0
"""Seconds after which a connection is asked whether it still is one: a server that starts again
takes longer, and asking each time would be one message more for every few statements."""
STATEMENTS = {"prepared_statement_cache_size": 400}


class Unreachable(Exception):
    """The database lets nobody in; says which fault that was, in a word."""


async def reach(engine: AsyncEngine) -> None:
    """Raises Unreachable; whatever goes wrong later is another matter."""
    try:
        async with engine.connect():
            pass
    except (OSError, PostgresError, DBAPIError) as fault:
        cause = fault.orig if isinstance(fault, DBAPIError) else fault
        raise Unreachable(type(cause).__name__) from None


def is_there(engine: AsyncEngine) -> bool:
    """Whether there is something to reach: SQLite would make the file that it is asked about."""
    return engine.dialect.name != "sqlite" or Path(str(engine.url.database)).exists()


def open_engine(url: str | URL, patience: float | None = PATIENCE) -> AsyncEngine:
    """SQLite: write-ahead log, every commit on disk, and writers that begin as writers.

    PostgreSQL: a connection that broke is replaced before it is used, and no statement hangs;
    without `patience` it may take as long as it takes.
    """
    how: dict[str, Any] = {
        "json_serializer": lambda value: orjson.dumps(value).decode(),
        "json_deserializer": orjson.loads,
        "hide_parameters": True,  # a fault is logged and noted; what people typed is not
    }
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        engine = create_async_engine(url, **how, **_kept_open(patience))
        event.listen(engine.sync_engine, "checkin", _rests)
        event.listen(engine.sync_engine, "checkout", partial(_wakes, engine.dialect))
        return engine

    async def connect() -> sqlite.Connection:
        connection = sqlite.connect(parsed.database or "")
        await connection
        return connection

    engine = create_async_engine(url, async_creator=connect, **how)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def reading(engine: AsyncEngine) -> AsyncEngine:
    """For looking only: no writer's turn on SQLite, and no transaction on PostgreSQL.

    There each statement sees what was committed before it in either case; BEGIN and ROLLBACK
    would be two more messages to the server around two or three.
    """
    if engine.dialect.name == "sqlite":
        return engine.execution_options(reading=True)
    return engine.execution_options(isolation_level="AUTOCOMMIT")


def _kept_open(patience: float | None) -> dict[str, Any]:
    limits: dict[str, Any] = {}
    if patience is not None:
        lock = {"lock_timeout": str(round(patience * 500))}
        limits = {"command_timeout": patience, "server_settings": lock}
    return {**KEPT_OPEN, "connect_args": {**STATEMENTS, **limits}}


def _rests(_connection: Any, record: Any) -> None:
    record.info["rests_since"] = time.monotonic()


def _wakes(dialect: Dialect, connection: Any, record: Any, _proxy: Any) -> None:
    """Raises InvalidatePoolError, at which the pool makes another, and of every older one too."""
    if time.monotonic() - record.info.get("rests_since", time.monotonic()) < RESTED:
        return
    try:
        dialect.do_ping(connection)
    except dialect.loaded_dbapi.Error as fault:
        raise InvalidatePoolError from fault


def _begin(connection: Any) -> None:
    """With the driver's own default two who read and then write can lose an update unseen."""
    reading = connection.get_execution_options().get("reading", False)
    driver: sqlite.Connection = connection.connection.driver_connection
    driver.begin = "BEGIN" if reading else sqlite.IMMEDIATE
