"""PostgreSQL may restart, hang, or lock what we need: a statement ends, one way or the other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

import store.engine
from store.engine import open_engine
from store.migrate import is_newest, migrate
from tests.postgres import drop_database, fresh_database

pytestmark = pytest.mark.postgres
OTHERS = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
OPEN = text(
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
SHORT = 1.0


@pytest.fixture
async def url(postgres_url: str) -> AsyncIterator[str]:
    url = await fresh_database(postgres_url)
    yield url
    await drop_database(url)


@pytest.fixture
async def engine(url: str) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(url, patience=SHORT)
    yield engine
    await engine.dispose()


async def _say(engine: AsyncEngine, statement: str) -> None:
    async with engine.begin() as connection:
        await connection.execute(text(statement))


async def _break(url: str, engine: AsyncEngine) -> None:
    """Three connections that were just in use."""
    await asyncio.gather(*(_say(engine, "SELECT pg_sleep(0.05)") for _ in range(3)))
    operator = open_engine(url)
    async with operator.begin() as connection:
        await connection.execute(OTHERS)
    await operator.dispose()


async def test_a_process_never_opens_more_than_its_pool(url: str, engine: AsyncEngine) -> None:
    """Three replicas and their lookers-on fit in the hundred of a PostgreSQL as it comes."""
    busy = asyncio.gather(*(_say(engine, "SELECT pg_sleep(0.2)") for _ in range(40)))
    await asyncio.sleep(0.3)
    onlooker = open_engine(url)
    async with onlooker.connect() as connection:
        open_now = await connection.scalar(OPEN)
    await onlooker.dispose()
    await busy
    assert open_now == store.engine.KEPT_OPEN["pool_size"]
    assert 3 * open_now < 50


async def test_connections_that_broke_while_they_rested_are_replaced_without_anybody_noticing(
    url: str, engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store.engine, "RESTED", 0.0)
    await _break(url, engine)
    await asyncio.gather(*(_say(engine, "SELECT 1") for _ in range(3)))


async def test_a_connection_that_broke_in_the_moment_between_two_uses_is_noticed_once(
    url: str, engine: AsyncEngine
) -> None:
    await _break(url, engine)
    with pytest.raises(DBAPIError):
        await _say(engine, "SELECT 1")
    await asyncio.gather(*(_say(engine, "SELECT 1") for _ in range(3)))


async def test_a_statement_that_hangs_ends(engine: AsyncEngine) -> None:
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(_say(engine, "SELECT pg_sleep(60)"), 20)
    await _say(engine, "SELECT 1")


async def test_what_somebody_else_holds_is_not_waited_for_until_the_statement_ends(
    engine: AsyncEngine,
) -> None:
    await _say(engine, "CREATE TABLE held (one int)")
    async with engine.begin() as connection:
        await connection.execute(text("LOCK TABLE held"))
        with pytest.raises(DBAPIError, match="lock timeout"):
            await _say(engine, "SELECT * FROM held")


async def test_three_replicas_that_start_at_once_on_an_empty_database_all_start(url: str) -> None:
    engines = [open_engine(url) for _ in range(3)]
    assert await asyncio.gather(*map(migrate, engines), return_exceptions=True) == [None] * 3
    assert await is_newest(engines[0])
    for engine in engines:
        await engine.dispose()
