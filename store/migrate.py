"""Bringing a database to the newest version of the tables."""

from __future__ import annotations

from functools import cache
from importlib import resources

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

NEWEST = "head"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(resources.files("store") / "migrations"))
    config.attributes["connection"] = connection
    return config


async def migrate(engine: AsyncEngine) -> None:
    """Apply what is not applied yet; doing it twice changes nothing."""
    async with engine.begin() as connection:
        await upgrade(connection)


async def upgrade(connection: AsyncConnection, to: str = NEWEST) -> None:
    await connection.run_sync(lambda sync: command.upgrade(_config(sync), to))


async def revision(connection: AsyncConnection) -> str:
    """The version of the tables that are there; empty when there are none."""
    return await connection.run_sync(
        lambda sync: MigrationContext.configure(sync).get_current_revision() or ""
    )


@cache
def revisions() -> tuple[str, ...]:
    """Every version that this bot knows, newest first."""
    scripts = ScriptDirectory.from_config(_config())
    return tuple(script.revision for script in scripts.walk_revisions())
