"""`python -m bot restore FILE [--replace] [--try]`: put a backup back, in either database."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path

from bot.settings import Settings, read
from store import archive
from store.engine import open_engine


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="made by `python -m bot backup`")
    parser.add_argument("--replace", action="store_true", help="throw away what is there now")
    parser.add_argument("--try", dest="tryout", action="store_true", help="of the try-out page")


def run(arguments: argparse.Namespace) -> int:
    settings = read(os.environ, tryout=arguments.tryout)
    try:
        kept = asyncio.run(_restore(settings, arguments.file, replace=arguments.replace))
    except FileNotFoundError:
        print(f"{arguments.file} is not there. Nothing was changed.", file=sys.stderr)
        return 2
    except archive.Damaged as fault:
        print(f"{arguments.file}: {fault}. Nothing was changed.", file=sys.stderr)
        return 2
    except archive.NotEmpty:
        print(
            "The database or the folders are in use. Nothing was changed."
            " Make a backup of them first; then add --replace to throw them away.",
            file=sys.stderr,
        )
        return 2
    print(f"{len(kept.sha256)} tables and files are back, as they were at {kept.made}")
    print("What waited to be sent then is held, because it may have been sent since:")
    print("look at `python -m bot outbox list`, and retry or drop it; `restored` is all of it")
    return 0


async def _restore(settings: Settings, place: Path, *, replace: bool) -> archive.Manifest:
    settings.home.mkdir(parents=True, exist_ok=True)
    engine = open_engine(settings.database, patience=None)
    try:
        return await archive.restore(place, engine, settings.folders, replace=replace)
    finally:
        await engine.dispose()
