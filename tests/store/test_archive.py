"""A backup holds everything, fits either database, and is looked at before anything is changed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import orjson
import pytest
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    insert,
    select,
)
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncTransaction

from bot.domain.effects.kinds import Show
from bot.loops.delivery import deliver
from store import archive, portable
from store.archive import Damaged, Manifest, NotEmpty
from store.engine import open_engine
from store.migrate import migrate
from store.tables import Moment
from store.waiting import restored, retry
from tests.postgres import drop_database, fresh_database
from tests.stages import put
from tests.world import TUESDAY, World, make_world, record_of

POSTGRES = pytest.param("postgres", marks=pytest.mark.postgres)
Make = Callable[[str], Awaitable[AsyncEngine]]
ODD = Table(
    "odd",
    MetaData(),
    Column("at", Moment, primary_key=True),
    Column("word", String(80), primary_key=True),
    Column("day", Date),
    Column("number", Integer),
    Column("yes", Boolean),
    Column("bytes", LargeBinary),
    Column("says", JSON),
)
ODDITIES = [
    {"at": TUESDAY, "word": "ë 'n \"woord\"\n=1+1; 😀", "day": TUESDAY.date(), "number": -1,
     "yes": True, "bytes": bytes(range(256)), "says": {"a": [1, None, "\x00é"]}},
    {"at": TUESDAY, "word": "", "day": None, "number": None,
     "yes": None, "bytes": None, "says": None},
    {"at": TUESDAY.replace(microsecond=5), "word": "", "day": None, "number": 2**31 - 1,
     "yes": False, "bytes": b"", "says": []},
]  # fmt: skip


@pytest.fixture
async def empty(tmp_path: Path, request: Any) -> AsyncIterator[Make]:
    """Makes a database with nothing in it, of the kind that is asked for."""
    made: list[tuple[str, AsyncEngine]] = []

    async def make(kind: str) -> AsyncEngine:
        url = f"sqlite+aiosqlite:///{tmp_path}/{len(made)}.db"
        if kind == "postgres":
            url = await fresh_database(request.getfixturevalue("postgres_url"))
        made.append((url, open_engine(url)))
        return made[-1][1]

    yield make
    for url, engine in made:
        await engine.dispose()
        if "postgres" in url:
            await drop_database(url)


@pytest.fixture
def folders(tmp_path: Path) -> Mapping[str, Path]:
    return {name: tmp_path / "home" / name for name in ("dossiers", "invitations")}


async def a_record(engine: AsyncEngine, folders: Mapping[str, Path]) -> World:
    """A few cases, their files, and a file that was handed in and is looked at."""
    await migrate(engine)
    world = make_world(engine)
    await world.populate()
    await put(world, "following up")
    await world.say("anna", "menu", activity="before the backup")
    _keep(folders, {"dossiers/UTH-2026-0001/1. Vér slag.pdf": b"%PDF", "invitations/a@b.ics": b""})
    return world


def _keep(folders: Mapping[str, Path], files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        room, _, inner = name.partition("/")
        place = folders[room] / inner
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


async def back_up(engine: AsyncEngine, folders: Mapping[str, Path], place: Path) -> Manifest:
    with archive.new(place) as chest:
        return await archive.write(chest, engine, folders, TUESDAY)


async def record(world: World) -> dict[str, list[str]]:
    """Whatever the order in which a database keeps its rows."""
    return {table: sorted(map(repr, rows)) for table, rows in (await record_of(world)).items()}


def files(folders: Mapping[str, Path]) -> dict[str, bytes]:
    return {name: place.read_bytes() for name, place in archive.files_in(folders)}


@pytest.mark.parametrize("other", ["sqlite", POSTGRES])
@pytest.mark.parametrize("kind", ["sqlite", POSTGRES])
async def test_what_was_backed_up_comes_back_the_same_in_either_database(
    empty: Make, folders: Mapping[str, Path], tmp_path: Path, kind: str, other: str
) -> None:
    world = await a_record(await empty(kind), folders)
    before, kept = await record(world), files(folders)
    first = await back_up(world.store._engine, folders, tmp_path / "first.zip")

    target, elsewhere = await empty(other), {name: tmp_path / "new" / name for name in folders}
    await archive.restore(tmp_path / "first.zip", target, elsewhere, replace=False)
    assert await record(make_world(target)) == before
    assert files(elsewhere) == kept
    assert await back_up(target, elsewhere, tmp_path / "second.zip") == first


@pytest.mark.parametrize("kind", ["sqlite", POSTGRES])
async def test_the_bot_goes_on_counting_where_it_was(
    empty: Make, folders: Mapping[str, Path], tmp_path: Path, kind: str
) -> None:
    await a_record(engine := await empty("sqlite"), folders)
    await back_up(engine, folders, tmp_path / "backup.zip")
    target = await empty(kind)
    await archive.restore(tmp_path / "backup.zip", target, folders, replace=True)
    world = make_world(target)
    await world.say("anna", "English", activity="after the restore")
    assert len(world.seen("anna")) == 1


@pytest.mark.parametrize("kind", ["sqlite", POSTGRES])
async def test_a_restore_throws_nothing_away_unless_told(
    empty: Make, folders: Mapping[str, Path], tmp_path: Path, kind: str
) -> None:
    world = await a_record(await empty(kind), folders)
    engine, place = world.store._engine, tmp_path / "backup.zip"
    before, kept = await record(world), files(folders)
    await back_up(engine, folders, place)
    await world.say("anna", "English")
    _keep(folders, {"dossiers/new.pdf": b"new"})
    changed, more = await record(world), files(folders)

    with pytest.raises(NotEmpty):
        await archive.restore(place, engine, folders, replace=False)
    assert (await record(world), files(folders)) == (changed, more)

    await archive.restore(place, engine, folders, replace=True)
    assert (await record(world), files(folders)) == (before, kept)
    assert [one.name for one in (tmp_path / "home").iterdir() if one.name[0] == "."] == []


@pytest.mark.parametrize("moment", ["the second folder is put in its place", "the commit"])
@pytest.mark.parametrize("kind", ["sqlite", POSTGRES])
async def test_a_restore_that_fails_at_the_end_leaves_everything_as_it_was(
    empty: Make,
    folders: Mapping[str, Path],
    tmp_path: Path,
    kind: str,
    moment: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = await a_record(await empty(kind), folders)
    engine, place = world.store._engine, tmp_path / "backup.zip"
    await back_up(engine, folders, place)
    await world.say("anna", "English")
    _keep(folders, {"dossiers/new.pdf": b"new"})
    before, kept = await record(world), files(folders)
    rename = Path.rename

    def full(self: Path, target: Any) -> Path:
        if target == folders["invitations"] and "new" in self.parts:
            raise OSError
        return rename(self, target)

    async def lost(_self: AsyncTransaction) -> None:
        raise OSError

    with monkeypatch.context() as patched:
        if moment == "the commit":
            patched.setattr(AsyncTransaction, "commit", lost)
        else:
            patched.setattr(Path, "rename", full)
        with pytest.raises(OSError):  # noqa: PT011 - whichever it is
            await archive.restore(place, engine, folders, replace=True)
    assert (await record(world), files(folders)) == (before, kept)
    assert {one.name for one in (tmp_path / "home").iterdir()} == set(folders)


async def test_what_waited_in_the_backup_goes_out_only_when_someone_says_so(
    empty: Make, folders: Mapping[str, Path], tmp_path: Path
) -> None:
    """It may have gone out between the backup and the restore."""
    world = await a_record(await empty("sqlite"), folders)
    async with world.store.work(TUESDAY) as work:
        work.queue("waits", Show("anna", "menu"))
    await back_up(world.store._engine, folders, tmp_path / "backup.zip")
    target = await empty("sqlite")
    await archive.restore(tmp_path / "backup.zip", target, folders, replace=True)
    after = make_world(target)
    assert await deliver(after.tools) == 0
    async with after.store.work(TUESDAY) as work:
        [held] = await restored(work.connection)
        assert await retry(work.connection, held, TUESDAY)
    await deliver(after.tools)
    assert len(after.seen("anna")) == 1


async def test_files_alone_are_reason_enough_to_refuse(
    empty: Make, folders: Mapping[str, Path], tmp_path: Path
) -> None:
    await a_record(engine := await empty("sqlite"), folders)
    await back_up(engine, folders, tmp_path / "backup.zip")
    with pytest.raises(NotEmpty):
        await archive.restore(
            tmp_path / "backup.zip", await empty("sqlite"), folders, replace=False
        )


def _spoilt(place: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with ZipFile(place) as chest:
        members = {name: chest.read(name) for name in chest.namelist()}
    change(members)
    spoilt = place.with_name("spoilt.zip")
    with ZipFile(spoilt, "w") as chest:
        for name, content in members.items():
            chest.writestr(name, content)
    return spoilt


def _manifest(members: dict[str, bytes], **other: Any) -> None:
    members["manifest.json"] = orjson.dumps(orjson.loads(members["manifest.json"]) | other)


def _add(members: dict[str, bytes], name: str) -> None:
    hashes = orjson.loads(members["manifest.json"])["sha256"]
    members[name] = b""
    _manifest(members, sha256=hashes | {name: sha256(b"").hexdigest()})


CASES, PDF = "tables/cases.jsonl", "dossiers/UTH-2026-0001/1. Vér slag.pdf"
SPOILT: dict[str, Callable[[dict[str, bytes]], Any]] = {
    "a row is changed": lambda m: m.update({CASES: m[CASES].replace(b"anna", b"bram")}),
    "a table is gone": lambda m: m.pop(CASES),
    "a table was never there": lambda m: _manifest(m, sha256={}),
    "a document is changed": lambda m: m.update({PDF: b"%PDF-"}),
    "a document is gone": lambda m: m.pop(PDF),
    "no manifest": lambda m: m.pop("manifest.json"),
    "another manifest": lambda m: m.update({"manifest.json": b"[]"}),
    "a file outside": lambda m: _add(m, "dossiers/../../x"),
    "a file elsewhere": lambda m: _add(m, "secrets/x"),
    "from a newer bot": lambda m: _manifest(m, revision="9999"),
}


@pytest.mark.parametrize("change", SPOILT.values(), ids=SPOILT)
async def test_a_backup_that_is_not_what_it_was_changes_nothing(
    empty: Make, folders: Mapping[str, Path], tmp_path: Path, change: Any
) -> None:
    world = await a_record(await empty("sqlite"), folders)
    await back_up(world.store._engine, folders, tmp_path / "backup.zip")
    before, kept = await record(world), files(folders)
    with pytest.raises(Damaged):
        await archive.restore(
            _spoilt(tmp_path / "backup.zip", change), world.store._engine, folders, replace=True
        )
    assert (await record(world), files(folders)) == (before, kept)
    assert "x" not in {one.name for one in tmp_path.rglob("*")}  # noqa: ASYNC240 - a test


@pytest.mark.parametrize("cut", [0, 10, -10])
async def test_half_a_backup_is_none(
    empty: Make, folders: Mapping[str, Path], tmp_path: Path, cut: int
) -> None:
    await a_record(engine := await empty("sqlite"), folders)
    place = tmp_path / "backup.zip"
    await back_up(engine, folders, place)
    place.write_bytes(place.read_bytes()[:cut])
    with pytest.raises(Damaged):
        await archive.restore(place, await empty("sqlite"), folders, replace=True)


def test_a_backup_that_fails_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), archive.new(tmp_path / "backup.zip"):
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_a_backup_is_for_its_owner_alone(tmp_path: Path) -> None:
    with archive.new(tmp_path / "backup.zip"):
        pass
    assert (tmp_path / "backup.zip").stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError), archive.new(tmp_path / "backup.zip"):
        pass


@pytest.mark.parametrize("kind", ["sqlite", POSTGRES])
async def test_a_backup_is_of_one_moment_however_busy_the_bot_is(
    empty: Make, folders: Mapping[str, Path], kind: str
) -> None:
    world = await a_record(await empty(kind), folders)
    async with portable.snapshot(world.store._engine) as connection:
        tables = {table.name: table for table in await portable.tables_of(connection)}
        before = [row async for row in portable.rows(connection, tables["trail"])]
        await world.say("anna", "English")
        assert [row async for row in portable.rows(connection, tables["trail"])] == before
        people = [row async for row in portable.rows(connection, tables["people"])]
    assert {row["language"] for row in people if row["id"] == "anna"} == {"nl"}


@pytest.mark.parametrize("other", ["sqlite", POSTGRES])
@pytest.mark.parametrize("kind", ["sqlite", POSTGRES])
async def test_no_value_changes_on_its_way_to_another_database(
    empty: Make, kind: str, other: str
) -> None:
    async with (await empty(kind)).begin() as connection:
        await connection.run_sync(ODD.create)
        await connection.execute(insert(ODD), ODDITIES)
        [table] = await portable.tables_of(connection)
        lines = [portable.line(row) async for row in portable.rows(connection, table)]
    async with (await empty(other)).begin() as connection:
        await connection.run_sync(ODD.create)
        [table] = await portable.tables_of(connection)
        assert await portable.load(connection, table, lines) == len(ODDITIES)
        assert [portable.line(row) async for row in portable.rows(connection, table)] == lines
        found = (await connection.execute(select(ODD).order_by(*ODD.primary_key))).mappings()
        expected = sorted(ODDITIES, key=lambda row: (row["at"], row["word"]))
        assert [dict(row) for row in found] == expected


@pytest.mark.parametrize("kind", ["sqlite", POSTGRES])
async def test_many_rows_come_out_once_each_in_order(
    empty: Make, folders: Mapping[str, Path], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await a_record(await empty(kind), folders)
    async with portable.snapshot(world.store._engine) as connection:
        for table in await portable.tables_of(connection):
            at_once = [row async for row in portable.rows(connection, table)]
            with monkeypatch.context() as patch:
                patch.setattr(portable, "PAGE", 2)
                assert [row async for row in portable.rows(connection, table)] == at_once
