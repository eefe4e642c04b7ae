"""`python -m bot export FILE [--try]`: everything in open formats, to take along elsewhere."""

from __future__ import annotations

import argparse
import asyncio
import csv
import io
import json
import os
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any
from zipfile import ZipFile

import aiohttp

from bot.app import Clock, outside_of
from bot.graph.client import Refusal
from bot.ports import Busy, Dossiers
from bot.settings import Settings, read
from store import archive
from store.engine import open_engine

PAGE = Path(__file__).parents[2] / "docs" / "export.md"
MISSING = "ontbreekt.txt"
MOST_TRIES, LONGEST_WAIT = 5, 60.0
"""How often, and how many seconds apart, a document is asked for while the service is busy."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would carry out instead of showing it."""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="a new file, a zip")
    parser.add_argument("--try", dest="tryout", action="store_true", help="of the try-out page")


def run(arguments: argparse.Namespace) -> int:
    settings = read(os.environ, tryout=arguments.tryout)
    try:
        missing = asyncio.run(_export(settings, arguments.file))
    except FileExistsError:
        print(f"{arguments.file} is there already. Give the export another name.", file=sys.stderr)
        return 2
    print(f"{arguments.file}: begin with {PAGE.name} in it")
    if missing:
        print(f"{missing} documents could not be had; {MISSING} in it names them", file=sys.stderr)
    return 1 if missing else 0


async def _export(settings: Settings, place: Path) -> int:
    """A backup, with every table once more as a spreadsheet, and a page that explains.

    Documents that lie in Microsoft 365 are fetched; returns how many could not be had.
    """
    engine = open_engine(settings.database)
    try:
        with archive.new(place) as chest, TemporaryFile(dir=place.parent) as rough:
            with ZipFile(rough, "w") as backup:
                kept = await archive.write(backup, engine, settings.folders, Clock().now())
            chest.write(PAGE, PAGE.name)
            with ZipFile(rough) as backup:
                for name in kept.sha256:
                    await _copy(backup, name, chest)
            if settings.places is None:
                return 0
            paths = await archive.documents_in(engine)
            async with aiohttp.ClientSession() as session:
                dossiers = outside_of(settings, session, Clock()).dossiers
                return len(await fetch(dossiers, paths, chest))
    finally:
        await engine.dispose()


async def fetch(dossiers: Dossiers, paths: Sequence[str], chest: ZipFile) -> Sequence[str]:
    """Puts each of these documents in; returns the ones that could not be had, which it lists."""
    there, missing = set(chest.namelist()), []
    for path in paths:
        name = f"dossiers/{path.replace('../', '')}"
        if name in there:
            continue
        content = await _fetched(dossiers, path)
        if content is None:
            missing.append(path)
        else:
            await archive.put(chest, name, archive.pieces(io.BytesIO(content)))
    if missing:
        chest.writestr(MISSING, "\n".join(missing) + "\n")
    return missing


async def _fetched(dossiers: Dossiers, path: str) -> bytes | None:
    for _ in range(MOST_TRIES):
        try:
            return await dossiers.get(path)
        except Busy as busy:
            await asyncio.sleep(min(busy.seconds, LONGEST_WAIT))
        except (FileNotFoundError, Refusal):
            return None
    return None


async def _copy(backup: ZipFile, name: str, chest: ZipFile) -> None:
    with backup.open(name) as content:
        await archive.put(chest, name, archive.pieces(content))
    if name.startswith(f"{archive.TABLES}/"):
        with backup.open(name) as lines:
            await archive.put(chest, f"{name.removesuffix('.jsonl')}.csv", _spreadsheet(lines))


async def _spreadsheet(lines: IO[bytes]) -> AsyncIterator[bytes]:
    """With semicolons and a byte order mark, which is how a Dutch spreadsheet opens it at once."""
    for number, text in enumerate(lines):
        row: dict[str, Any] = json.loads(text)
        if not number:
            yield b"\xef\xbb\xbf" + _line(list(row))
        yield _line([_cell(value) for value in row.values()])


def _line(cells: list[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, delimiter=";").writerow(cells)
    return line.getvalue().encode()


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case str():
            return f"'{value}" if value.startswith(FORMULA) else value
        case _:
            return json.dumps(value, ensure_ascii=False)
