"""`python -m bot backup FILE [--try]`: keep every row and every file in one chest."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path

from bot.app import Clock
from bot.settings import Settings, read
from store import archive
from store.engine import open_engine


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="a new file; an older backup is never overwritten")
    parser.add_argument("--try", dest="tryout", action="store_true", help="of the try-out page")


def run(arguments: argparse.Namespace) -> int:
    settings = read(os.environ, tryout=arguments.tryout)
    try:
        kept = asyncio.run(_back_up(settings, arguments.file))
    except FileExistsError:
        print(f"{arguments.file} is there already. Give the backup another name.", file=sys.stderr)
        return 2
    print(f"{arguments.file}: {len(kept.sha256)} tables and files, as they were at {kept.made}")
    return 0


async def _back_up(settings: Settings, place: Path) -> archive.Manifest:
    engine = open_engine(settings.database)
    try:
        with archive.new(place) as chest:
            return await archive.write(chest, engine, settings.folders, Clock().now())
    finally:
        await engine.dispose()
