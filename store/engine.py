"""Opening the database the way it must be opened, whichever it is."""

from __future__ import annotations

from typing import Any

import orjson
from sqlalchemy import event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from store import sqlite


def open_engine(url: str) -> AsyncEngine:
    """SQLite: write-ahead log, every commit on disk, and writers that begin as writers."""
    json = {
        "json_serializer": lambda value: orjson.dumps(value).decode(),
        "json_deserializer": orjson.loads,
    }
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_async_engine(url, **json)

    async def connect() -> sqlite.Connection:
        connection = sqlite.connect(parsed.database or "")
        await connection
        return connection

    engine = create_async_engine(url, async_creator=connect, **json)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _begin(connection: Any) -> None:
    """With the driver's own default two who read and then write can lose an update unseen."""
    reading = connection.get_execution_options().get("reading", False)
    driver: sqlite.Connection = connection.connection.driver_connection
    driver.begin = "BEGIN" if reading else sqlite.IMMEDIATE
