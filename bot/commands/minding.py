"""What the commands of whoever looks after the bot have in common: who, why, and a table."""

from __future__ import annotations

import argparse
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

from bot.app import Clock
from bot.domain.appointments import appointments_of
from bot.domain.calendar import AMSTERDAM
from bot.domain.policy import policy_of
from bot.phrases import LANGUAGES
from bot.policies.loader import versions
from bot.ports import Missing, Reading
from bot.settings import read
from store.engine import open_engine, reach
from store.migrate import OtherTables, is_newest
from store.unit_of_work import SqlStore

REASONS = ("mended", "by-hand", "gone", "mistake")
"""Why something is tried again or let go: a code, because the trail keeps no typed text."""
MOST = 50


def choices(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, default="nl")
    parser.add_argument("--try", dest="tryout", action="store_true", help="of the try-out page")


def accounted(parser: argparse.ArgumentParser) -> None:
    """Who changes something says who they are, and why; both go on the trail."""
    choices(parser)
    parser.add_argument("--reason", choices=REASONS, required=True)
    parser.add_argument("--by", required=True, help="your e-mail address, or your id in Entra")


@asynccontextmanager
async def opened(arguments: argparse.Namespace) -> AsyncIterator[tuple[SqlStore, datetime]]:
    """The record and the time, as the bot has them; it may be running, and is left alone.

    Raises Unreachable or OtherTables.
    """
    engine, policies = open_engine(read(os.environ, tryout=arguments.tryout).database), versions()
    try:
        await reach(engine)
        if not await is_newest(engine):
            raise OtherTables
        store = SqlStore(engine, lambda one: appointments_of(one, policy_of(one, policies)))
        yield store, Clock().now()
    finally:
        await engine.dispose()


async def who(by: str, reading: Reading) -> str:
    """The id of a person who works here.  Raises Missing."""
    for id, person in (await reading.people()).items():
        if person.active and by.lower() in (id, person.email.lower()):
            return id
    raise Missing(by)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns as wide as what is in them; the last one is free."""
    lines = [head, *rows]
    widths = [max(len(line[place]) for line in lines) for place in range(len(head) - 1)]
    return [
        "  ".join(
            (*(cell.ljust(width) for cell, width in zip(line, widths, strict=False)), line[-1])
        )
        for line in lines
    ]


def stamp(moment: datetime) -> str:
    return f"{moment.astimezone(AMSTERDAM):%Y-%m-%d %H:%M}"
