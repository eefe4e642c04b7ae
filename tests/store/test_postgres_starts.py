"""The PostgreSQL server that the tests start for themselves."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from tests.postgres import drop_database, fresh_database

pytestmark = pytest.mark.postgres


async def _answer(url: str, *statements: str) -> object:
    """What the last statement gives."""
    engine = create_async_engine(url)
    try:
        async with engine.begin() as connection:
            results = [await connection.execute(text(statement)) for statement in statements]
            return results[-1].scalar() if results[-1].returns_rows else None
    finally:
        await engine.dispose()


async def test_the_server_answers_and_keeps_what_it_confirmed(postgres_url):
    url = await fresh_database(postgres_url)
    assert await _answer(url, "SHOW fsync") == "on"
    assert await _answer(url, "SHOW synchronous_commit") == "on"


async def test_a_fresh_database_is_empty_though_another_is_not(postgres_url):
    first, second = await fresh_database(postgres_url), await fresh_database(postgres_url)
    await _answer(first, "CREATE TABLE cases (number text)")
    count = "SELECT count(*) FROM information_schema.tables WHERE table_name = 'cases'"
    assert await _answer(first, count) == 1
    assert await _answer(second, count) == 0


async def test_a_fresh_database_copies_the_one_it_is_asked_after(postgres_url):
    migrated = await fresh_database(postgres_url)
    await _answer(migrated, "CREATE TABLE cases (number text)", "INSERT INTO cases VALUES ('é')")
    copy = await fresh_database(migrated)
    assert await _answer(copy, "SELECT number FROM cases") == "é"


async def test_a_dropped_database_is_gone(postgres_url):
    url = await fresh_database(postgres_url)
    await drop_database(url)
    with pytest.raises(DBAPIError, match="does not exist"):
        await _answer(url, "SELECT 1")
