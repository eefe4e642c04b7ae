"""`python -m bot migrate`: bring the database to the newest version of the tables."""

from __future__ import annotations

import argparse
import asyncio
import os

from bot.settings import read
from store.engine import open_engine
from store.migrate import migrate


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--try", dest="tryout", action="store_true", help="of the try-out page")


def run(arguments: argparse.Namespace) -> int:
    settings = read(os.environ, tryout=arguments.tryout)
    settings.home.mkdir(parents=True, exist_ok=True)
    asyncio.run(migrate(open_engine(settings.database)))
    return 0
