"""The databases and the world that tests share."""

from __future__ import annotations

import os
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store.engine import open_engine
from store.tables import metadata
from tests.postgres import drop_database, fresh_database, named
from tests.postgres import postgres_url as postgres_url
from tests.remembered import SEEN, populated, with_tables
from tests.world import World, make_world

# A machine that is busy is no fault of the code: no example has a deadline.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")
MADE: dict[str, str] = {}
"""By server: the address of a database that has the tables."""


def pytest_configure(config: pytest.Config) -> None:
    """The first process makes the place in which all of them keep what was seen."""
    if SEEN not in os.environ:
        folder = tempfile.TemporaryDirectory(prefix="uthiek-seen-")
        os.environ[SEEN] = folder.name

        def forget() -> None:
            del os.environ[SEEN]
            folder.cleanup()

        config.add_cleanup(forget)


@pytest.fixture(scope="session")
def postgres_copy(postgres_url: str) -> AsyncEngine:
    """For a database that is made anew for each test; one engine, as on SQLite."""
    return open_engine(named(postgres_url, "copy"))


async def _with_tables(url: str) -> str:
    """The address of a database to copy, with the tables and nothing in them."""
    if url not in MADE:
        made = await fresh_database(url)
        engine = open_engine(made)
        async with engine.begin() as connection:
            await connection.run_sync(metadata.create_all)
        await engine.dispose()
        MADE[url] = made
    return MADE[url]


@pytest.fixture
async def sqlite(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[AsyncEngine]:
    engine = await with_tables(tmp_path_factory.getbasetemp() / "world.db")
    yield engine
    await engine.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def engine(request: Any) -> AsyncIterator[AsyncEngine]:
    """Each database in turn."""
    if request.param == "sqlite":
        folder: Path = request.getfixturevalue("tmp_path_factory").getbasetemp()
        engine = await with_tables(folder / "each.db")
        yield engine
        await engine.dispose()
        return
    engine = request.getfixturevalue("postgres_copy")
    await fresh_database(await _with_tables(request.getfixturevalue("postgres_url")), "copy")
    yield engine
    await engine.dispose()
    await drop_database(str(engine.url))


@pytest.fixture
async def world(sqlite: AsyncEngine) -> World:
    return await populated(make_world(sqlite))


@pytest.fixture
async def world_on_each(engine: AsyncEngine) -> World:
    world = make_world(engine)
    await world.populate()
    return world
