"""SQLite with few visits to the connection's thread.

The driver goes there for the cursor, the statement, the rows and the end of each; a visit costs
more than what SQLite does in it.  Here a statement is one visit, and none once a writer has begun:
then SQLite waits for nobody until the commit, which is a visit again.  SQLAlchemy takes this
connection through its `async_creator`.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from functools import partial
from typing import Any, Self

import aiosqlite
from aiosqlite.core import _STOP_RUNNING_SENTINEL

PREPARE = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
)
CHUNK = 64
IMMEDIATE = "BEGIN IMMEDIATE"


class Cursor:
    """What SQLAlchemy asks of a cursor; the rows are there as soon as the statement is done."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._cursor: sqlite3.Cursor | None = None
        self._rows: Sequence[Any] = ()
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Any = ()) -> Cursor:
        return await self._run("execute", sql, parameters)

    async def executemany(self, sql: str, parameters: Any) -> Cursor:
        return await self._run("executemany", sql, parameters)

    async def _run(self, how: str, sql: str, parameters: Any) -> Cursor:
        found = await self._connection.visit(how, sql, parameters)
        self._cursor, self._rows = found
        return self

    async def fetchall(self) -> Sequence[Any]:
        return self._rows

    async def close(self) -> None:
        """Nothing is open: every row was fetched."""

    @property
    def description(self) -> Any:
        return self._cursor.description if self._cursor else None

    @property
    def rowcount(self) -> int:
        return self._cursor.rowcount if self._cursor else -1

    @property
    def lastrowid(self) -> int | None:
        return self._cursor.lastrowid if self._cursor else None


class Connection(aiosqlite.Connection):
    """`begin` is said on the way to the first statement."""

    begin = ""
    writing = False
    visited = False
    """Since the last end; a visit that nobody waits for any more may still be under way."""

    def cursor(self) -> Any:
        return Cursor(self)

    async def _execute(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        """A visit cannot be called back: who is cancelled meanwhile still waits for its end."""
        result = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((result, partial(fn, *args, **kwargs)))
        try:
            return await asyncio.shield(result)
        except asyncio.CancelledError:
            await asyncio.wait({result})
            raise

    async def _connect(self) -> Connection:
        try:
            await self._execute(self._opened)
        except BaseException:
            self.stop()
            raise
        return self

    def _opened(self) -> None:
        self._connection = self._connector()

    def stop(self) -> None:
        """The thread ends by itself; what it does last, nobody waits for."""
        self._running = False
        self._tx.put_nowait((None, self._closed))

    def _closed(self) -> object:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        return _STOP_RUNNING_SENTINEL

    async def visit(
        self, how: str, sql: str, parameters: Any
    ) -> tuple[sqlite3.Cursor, Sequence[Any]]:
        if self.writing:
            return self._run(how, sql, parameters)
        begin, self.begin, self.visited = self.begin, "", True
        return await self._execute(self._first, begin, how, sql, parameters)  # type: ignore[no-any-return]

    def _first(
        self, begin: str, how: str, sql: str, parameters: Any
    ) -> tuple[sqlite3.Cursor, Sequence[Any]]:
        if begin:
            self._conn.execute(begin)
            self.writing = begin == IMMEDIATE
        return self._run(how, sql, parameters)

    def _run(self, how: str, sql: str, parameters: Any) -> tuple[sqlite3.Cursor, Sequence[Any]]:
        cursor = self._conn.cursor()
        getattr(cursor, how)(sql, parameters)
        return cursor, cursor.fetchall() if cursor.description else ()

    async def commit(self) -> None:
        await self._end("commit")

    async def rollback(self) -> None:
        await self._end("rollback")

    async def _end(self, how: str) -> None:
        """Where nothing was begun there is nothing to end, and no visit to make."""
        self.begin = ""
        if self.visited:
            await self._execute(self._over, how)

    def _over(self, how: str) -> None:
        self.writing = self.visited = False
        if self._conn.in_transaction:
            getattr(self._conn, how)()


def connect(path: str) -> Connection:
    """Write-ahead log, every commit on disk."""

    def opened() -> sqlite3.Connection:
        connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        for pragma in PREPARE:
            connection.execute(pragma)
        return connection

    connection = Connection(opened, CHUNK)
    connection._thread.daemon = True  # noqa: SLF001 # as SQLAlchemy does: it does not hold the end up
    return connection
