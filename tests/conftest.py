"""The databases and the world that tests share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store.engine import open_engine
from store.tables import metadata
from tests.postgres import drop_database, fresh_database
from tests.postgres import postgres_url as postgres_url
from tests.world import World, make_world


async def _with_tables(url: str) -> AsyncEngine:
    engine = open_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    return engine


@pytest.fixture
async def sqlite(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    engine = await _with_tables(f"sqlite+aiosqlite:///{tmp_path}/test.db")
    yield engine
    await engine.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def engine(request: Any, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    """Each database in turn."""
    if request.param == "sqlite":
        url = f"sqlite+aiosqlite:///{tmp_path}/test.db"
        engine = await _with_tables(url)
        yield engine
        await engine.dispose()
        return
    url = await fresh_database(request.getfixturevalue("postgres_url"))
    engine = await _with_tables(url)
    yield engine
    await engine.dispose()
    await drop_database(url)


@pytest.fixture
async def world(sqlite: AsyncEngine) -> World:
    world = make_world(sqlite)
    await world.populate()
    return world


@pytest.fixture
async def world_on_each(engine: AsyncEngine) -> World:
    world = make_world(engine)
    await world.populate()
    return world
