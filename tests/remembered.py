"""Where a conversation had come to, kept for the run: what goes on from there plays it once."""

from __future__ import annotations

import hashlib
import itertools
import os
import pickle
import shutil
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncEngine

from store.engine import open_engine
from store.tables import metadata
from tests.world import FakeCalendar, FakeDossiers, World

Populated = TypeVar("Populated", bound=World)
SEEN = "UTHIEK_SEEN"
"""Names the folder in which the processes of a run keep what was seen."""
OUTSIDE = ("messenger", "dossiers", "calendar", "now", "courier", "hidden", "answered")


def kept(name: str) -> Path | None:
    """The file of the run that has this name, there or not; None outside a run."""
    known = hashlib.sha256(name.encode()).hexdigest()
    return Path(os.environ[SEEN], known) if SEEN in os.environ else None


def write(file: Path, seen: Any) -> None:
    """Whole, or not at all: another process may be writing the same."""
    fresh = file.with_suffix(f".{os.getpid()}")
    fresh.write_bytes(pickle.dumps(seen))
    fresh.rename(file)


def read(file: Path) -> Any:
    return pickle.loads(file.read_bytes())  # noqa: S301 - our own, of this run


def place_for(world: World, name: str) -> Path | None:
    """Only what lies in files of ours, or in memory, can be laid down again."""
    ours = {type(world.dossiers), type(world.calendar)} == {FakeDossiers, FakeCalendar}
    on_disk = _url(world).get_backend_name() == "sqlite"
    return kept(name) if ours and on_disk and not world.directory else None


@cache
def engine_at(file: Path) -> AsyncEngine:
    """One for all tests of a process: a statement that it compiled need not be compiled again."""
    return open_engine(f"sqlite+aiosqlite:///{file}")


async def with_tables(file: Path) -> AsyncEngine:
    """Tables with nothing in them, whatever there was."""
    throw_away(file)
    engine, place = engine_at(file), kept("tables")
    if place and place.exists():
        shutil.copyfile(place, file)
        return engine
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    if place:
        _copy(file, place)
    return engine


def throw_away(file: Path) -> None:
    for part in (file, Path(f"{file}-wal"), Path(f"{file}-shm")):
        part.unlink(missing_ok=True)


async def populated(world: Populated) -> Populated:
    """With its people, who have met the bot."""
    place = place_for(world, "people")
    if place and place.exists():
        go_on_from(world, place)
    else:
        await world.populate()
        if place:
            remember(world, place)
    world.fresh = True
    return world


def remember(world: World, file: Path) -> None:
    fresh = file.with_suffix(f".{os.getpid()}.db")
    with (
        closing(sqlite3.connect(_database(world))) as source,
        closing(sqlite3.connect(fresh)) as to,
    ):
        source.backup(to)
    fresh.rename(file.with_suffix(".db"))
    number = next(world.ids)
    world.ids = itertools.count(number + 1)
    write(file, (number, {name: getattr(world, name) for name in OUTSIDE}))


def go_on_from(world: World, file: Path) -> None:
    number, outside = read(file)
    _lay_down(file.with_suffix(".db"), Path(_database(world)))
    vars(world).update(outside, ids=itertools.count(number + 1))
    world.store._known.forget()


def _url(world: World) -> Any:
    return world.store._engine.url


def _database(world: World) -> str:
    return str(_url(world).database)


def _copy(database: Path, place: Path) -> None:
    fresh = place.with_suffix(f".{os.getpid()}")
    _lay_down(database, fresh)
    fresh.rename(place)


def _lay_down(source: Path, target: Path) -> None:
    """Whatever is in the target; its own connections see what it has become."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)
