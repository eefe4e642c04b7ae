"""Bringing a database to the newest version of the tables."""

from __future__ import annotations

from functools import cache
from importlib import resources

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from store.engine import open_engine, reach, reading

NEWEST = "head"
ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(7388101)")
"""Any number, as long as nothing else in this database takes it."""


class OtherTables(Exception):
    """The tables are not the ones that this bot was made for, or there are none yet."""


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(resources.files("store") / "migrations"))
    config.attributes["connection"] = connection
    return config


async def migrate(engine: AsyncEngine) -> None:
    """Apply what is not applied yet; doing it twice changes nothing.  Raises Unreachable."""
    await reach(engine)
    patient = open_engine(engine.url, patience=None)
    try:
        async with patient.begin() as connection:
            await upgrade(connection)
    finally:
        await patient.dispose()


async def upgrade(connection: AsyncConnection, to: str = NEWEST) -> None:
    """One replica at a time: who comes next finds it done."""
    if connection.dialect.name != "sqlite":
        await connection.execute(ONE_AT_A_TIME)
    await connection.run_sync(lambda sync: command.upgrade(_config(sync), to))


async def revision(connection: AsyncConnection) -> str:
    """The version of the tables that are there; empty when there are none."""
    return await connection.run_sync(
        lambda sync: MigrationContext.configure(sync).get_current_revision() or ""
    )


async def is_newest(engine: AsyncEngine) -> bool:
    """Whether the tables are the ones that this bot was made for."""
    async with reading(engine).connect() as connection:
        return await revision(connection) == revisions()[0]


@cache
def revisions() -> tuple[str, ...]:
    """Every version that this bot knows, newest first."""
    scripts = ScriptDirectory.from_config(_config())
    return tuple(script.revision for script in scripts.walk_revisions())
