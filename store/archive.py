"""A backup: every row and every file of one moment in one zip, with their hashes."""

from __future__ import annotations

import os
import shutil
import zlib
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory, mkdtemp
from typing import IO, Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

import orjson
from sqlalchemy import case, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from store.engine import reading
from store.migrate import revision, revisions, upgrade
from store.portable import clear, is_empty, line, load, rows, snapshot, tables_of
from store.tables import documents
from store.waiting import hold

MANIFEST = "manifest.json"
TABLES = "tables"
PIECE = 1 << 20


class Damaged(ValueError):
    """Not a backup, or not as it was made; nothing was restored."""


class NotEmpty(ValueError):
    """Something is there already, and nobody said that it may go; nothing was restored."""


@dataclass(frozen=True)
class Manifest:
    made: datetime
    revision: str
    """The version of the tables; they are brought up to date once everything is back."""
    sha256: Mapping[str, str]
    """Of everything else in the backup, by name."""


@contextmanager
def new(place: Path) -> Iterator[ZipFile]:
    """For its owner alone, never in the place of an older one, and none at all when it fails."""
    with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        try:
            with ZipFile(file, "w") as chest:
                yield chest
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            place.unlink()
            raise


async def documents_in(engine: AsyncEngine) -> Sequence[str]:
    """Where every registered document lies, seen from the root of the dossiers."""
    where = case((documents.c.moved_to == "", documents.c.path), else_=documents.c.moved_to)
    async with reading(engine).connect() as connection:
        return (await connection.scalars(select(where).order_by(documents.c.path))).all()


async def write(
    chest: ZipFile, engine: AsyncEngine, folders: Mapping[str, Path], at: datetime
) -> Manifest:
    """The rows first: a document is on disk before its row says so, so each has its file."""
    hashes = {}
    async with snapshot(engine) as connection:
        version = await revision(connection)
        for table in await tables_of(connection):
            name = f"{TABLES}/{table.name}.jsonl"
            lines = (line(row) + b"\n" async for row in rows(connection, table))
            hashes[name] = await put(chest, name, lines)
    for name, place in files_in(folders):
        with place.open("rb") as file:
            hashes[name] = await put(chest, name, pieces(file))
    manifest = Manifest(at, version, hashes)
    chest.writestr(MANIFEST, orjson.dumps(asdict(manifest), option=orjson.OPT_INDENT_2))
    return manifest


def files_in(folders: Mapping[str, Path]) -> Iterator[tuple[str, Path]]:
    """What is hidden is still being written."""
    for name, folder in folders.items():
        for place in sorted(folder.rglob("*")):
            inner = place.relative_to(folder)
            if place.is_file() and not any(part.startswith(".") for part in inner.parts):
                yield f"{name}/{inner.as_posix()}", place


async def put(chest: ZipFile, name: str, content: AsyncIterator[bytes]) -> str:
    """Returns the hash of what was put in."""
    entry, digest = ZipInfo(name), sha256()
    entry.compress_type = ZIP_DEFLATED
    with chest.open(entry, "w", force_zip64=True) as file:
        async for piece in content:
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()


async def pieces(file: IO[bytes]) -> AsyncIterator[bytes]:
    for piece in _in_pieces(file):
        yield piece


def _in_pieces(file: IO[bytes]) -> Iterator[bytes]:
    while piece := file.read(PIECE):
        yield piece


# --- back again ---


async def restore(
    place: Path, engine: AsyncEngine, folders: Mapping[str, Path], *, replace: bool
) -> Manifest:
    """All of it or nothing.  Raises Damaged or NotEmpty."""
    try:
        with ZipFile(place) as chest:
            return await _restore(chest, engine, folders, replace=replace)
    except (BadZipFile, zlib.error, EOFError) as fault:
        raise Damaged(str(fault)) from fault


async def _restore(
    chest: ZipFile, engine: AsyncEngine, folders: Mapping[str, Path], *, replace: bool
) -> Manifest:
    manifest = _checked(chest, folders.keys())
    with _beside(chest, manifest, folders) as unpacked:
        async with engine.connect() as connection, connection.begin() as transaction:
            if not replace and not (await is_empty(connection) and not any(files_in(folders))):
                raise NotEmpty
            await clear(connection)
            await _load(chest, manifest, connection)
            await hold(connection, manifest.made)
            with _in_place(unpacked):
                await transaction.commit()
    return manifest


async def _load(chest: ZipFile, manifest: Manifest, connection: AsyncConnection) -> None:
    await upgrade(connection, manifest.revision)
    for table in await tables_of(connection):
        if (name := f"{TABLES}/{table.name}.jsonl") not in manifest.sha256:
            raise Damaged(f"{name} is missing")
        with chest.open(name) as lines:
            await load(connection, table, lines)
    await upgrade(connection)


@contextmanager
def _beside(
    chest: ZipFile, manifest: Manifest, folders: Mapping[str, Path]
) -> Iterator[Mapping[Path, Path]]:
    """What is to come in the place of each folder, unpacked next to it."""
    unpacked = {}
    with ExitStack() as stack:
        for name, folder in folders.items():
            folder.parent.mkdir(parents=True, exist_ok=True)
            temporary = TemporaryDirectory(dir=folder.parent, prefix=".restoring-")
            unpacked[folder] = new = Path(stack.enter_context(temporary)) / "new"
            new.mkdir()
            _unpack(chest, (one for one in manifest.sha256 if one.startswith(f"{name}/")), new)
        yield unpacked


@contextmanager
def _in_place(unpacked: Mapping[Path, Path]) -> Iterator[None]:
    """The new folders where the old ones were; those come back when anything fails after all."""
    old: dict[Path, Path] = {}
    try:
        for folder, new in unpacked.items():
            old[folder] = Path(mkdtemp(dir=folder.parent, prefix=".replaced-")) / "old"
            if folder.exists():
                folder.rename(old[folder])
            new.rename(folder)
        yield
    except BaseException:
        for folder, before in old.items():
            if not unpacked[folder].exists():
                folder.rename(unpacked[folder])
            if before.exists():
                before.rename(folder)
            before.parent.rmdir()
        raise
    for before in old.values():
        shutil.rmtree(before.parent)


def _unpack(chest: ZipFile, names: Iterable[str], folder: Path) -> None:
    for name in names:
        place = folder.joinpath(*PurePosixPath(name).parts[1:])
        place.parent.mkdir(parents=True, exist_ok=True)
        with chest.open(name) as file, place.open("wb") as copy:
            shutil.copyfileobj(file, copy, PIECE)


def _checked(chest: ZipFile, folders: Iterable[str]) -> Manifest:
    """Every hash is looked at before anything is changed."""
    manifest, there = _manifest(chest), set(chest.namelist())
    rooms = {TABLES, *folders}
    for name, expected in manifest.sha256.items():
        if name not in there or not _is_plain(name, rooms) or _hash(chest, name) != expected:
            raise Damaged(f"{name} is not what it was")
    if manifest.revision not in revisions():
        raise Damaged(f"made by a newer version of the bot: {manifest.revision}")
    return manifest


def _manifest(chest: ZipFile) -> Manifest:
    try:
        raw: Mapping[str, Any] = orjson.loads(chest.read(MANIFEST))
        return Manifest(datetime.fromisoformat(raw["made"]), raw["revision"], dict(raw["sha256"]))
    except (LookupError, TypeError, ValueError) as fault:
        raise Damaged(f"no {MANIFEST}: this is no backup") from fault


def _is_plain(name: str, rooms: set[str]) -> bool:
    first, *rest = name.split("/")
    return first in rooms and bool(rest) and not any(part in {"", ".", ".."} for part in rest)


def _hash(chest: ZipFile, name: str) -> str:
    digest = sha256()
    with chest.open(name) as file:
        for piece in _in_pieces(file):
            digest.update(piece)
    return digest.hexdigest()
