"""Whatever version of the tables someone has, `migrate` brings it here with all that is in it.

Every revision but the newest has a backup in `tests/store/upgrades`, made when it was the newest.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import orjson
import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from store import archive
from store import migrate as migrations
from store.engine import open_engine
from store.mapping import MAPPED
from store.migrate import is_newest, migrate, revision, revisions, upgrade
from store.portable import load, tables_of
from store.tables import metadata
from tests.journey import WHOLE_WAY
from tests.postgres import drop_database, fresh_database
from tests.test_transcripts import TRANSCRIPTS, play
from tests.world import TUESDAY, make_world

KEPT = Path(__file__).with_name("upgrades")
NEWEST = revisions()[0]
NEXT = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "next", {newest!r}


def upgrade() -> None:
    with op.batch_alter_table("cases") as batch:
        batch.add_column(sa.Column("colour", sa.String(8), server_default="grey", nullable=False))
"""
Rows = Mapping[str, int]
Make = Callable[[], Awaitable[AsyncEngine]]


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def empty(request: Any, tmp_path: Path) -> AsyncIterator[Make]:
    """Makes databases with nothing in them."""
    made: list[tuple[str, AsyncEngine]] = []

    async def make() -> AsyncEngine:
        url = f"sqlite+aiosqlite:///{tmp_path}/{len(made)}.db"
        if request.param == "postgres":
            url = await fresh_database(request.getfixturevalue("postgres_url"))
        made.append((url, open_engine(url)))
        return made[-1][1]

    yield make
    for url, engine in made:
        await engine.dispose()
        if request.param == "postgres":
            await drop_database(url)


@pytest.fixture(scope="module")
def newest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of the newest tables, with a case that went from planning to follow-up."""
    folder = tmp_path_factory.mktemp("newest")
    asyncio.run(_travelled(folder))
    return folder / "newest.zip"


async def _travelled(folder: Path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{folder}/newest.db")
    await migrate(engine)
    world = make_world(engine)
    await world.populate()
    [path] = [path for path in TRANSCRIPTS if path.stem == WHOLE_WAY]
    await play(path.read_text("utf-8").splitlines(), world)
    with archive.new(folder / "newest.zip") as chest:
        await archive.write(chest, engine, {}, TUESDAY)
    await engine.dispose()


def backup_of(which: str, newest: Path) -> Path:
    place = newest if which == NEWEST else KEPT / f"{which}.zip"
    assert place.exists(), f"keep what {which} looked like: a backup of it as {place}"
    return place


async def laid_down(place: Path, engine: AsyncEngine) -> Rows:
    """As it was kept, in the tables of its time; returns how many rows each of them has."""
    counted = {}
    with ZipFile(place) as chest:
        manifest = orjson.loads(chest.read("manifest.json"))
        async with engine.begin() as connection:
            await upgrade(connection, manifest["revision"])
            for table in await tables_of(connection):
                with chest.open(f"tables/{table.name}.jsonl") as lines:
                    counted[table.name] = await load(connection, table, lines)
    assert counted["cases"]
    assert counted["trail"]
    return counted


async def counted(connection: AsyncConnection) -> Rows:
    return {
        table.name: len((await connection.execute(select(table))).all())
        for table in await tables_of(connection)
    }


def _differences(connection: Connection) -> list[Any]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


@pytest.mark.parametrize("which", revisions())
async def test_every_version_of_the_tables_comes_along_with_all_that_is_in_it(
    which: str, empty: Make, newest: Path
) -> None:
    engine = await empty()
    before = await laid_down(backup_of(which, newest), engine)
    await migrate(engine)
    assert await is_newest(engine)
    async with engine.connect() as connection:
        assert await connection.run_sync(_differences) == []
        after = await counted(connection)
        assert {name: after[name] for name in before if name in after} == before
        for mapped in MAPPED.values():
            for row in (await connection.execute(select(mapped.table))).mappings():
                more: dict[str, Any] = {"entries": []} if mapped.table.name == "drafts" else {}
                assert mapped.aggregate(dict(row), **more) is not None
    world = make_world(engine)
    await world.say("anna", "mijn casussen", activity="after the upgrade")
    assert world.seen("anna")


async def test_a_step_that_is_still_to_come_keeps_every_row(
    empty: Make, newest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An invented next revision: so this page itself is known to work on the day there is one."""
    engine = await empty()
    before = await laid_down(newest, engine)
    folder = tmp_path / "migrations"
    shutil.copytree(Path(migrations.__file__).with_name("migrations"), folder)
    (folder / "versions" / "next.py").write_text(NEXT.format(newest=NEWEST))

    def config(connection: Connection | None = None) -> Config:
        found = Config()
        found.set_main_option("script_location", str(folder))
        found.attributes["connection"] = connection
        return found

    monkeypatch.setattr(migrations, "_config", config)
    monkeypatch.setattr(migrations, "revisions", lambda: ("next", NEWEST))
    assert not await is_newest(engine)
    await migrate(engine)
    async with engine.connect() as connection:
        assert await revision(connection) == "next"
        assert await counted(connection) == before
        colours = await connection.exec_driver_sql("SELECT DISTINCT colour FROM cases")
        assert colours.scalars().all() == ["grey"]


async def test_doing_it_twice_changes_nothing(empty: Make, newest: Path) -> None:
    engine = await empty()
    before = await laid_down(newest, engine)
    for _ in range(2):
        await migrate(engine)
    async with engine.connect() as connection:
        assert await counted(connection) == before


def test_what_is_kept_is_of_a_version_that_there_was() -> None:
    kept = {place.stem for place in KEPT.glob("*.zip")}
    assert kept == set(revisions()[1:])
