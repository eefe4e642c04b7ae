"""`python -m bot outbox …`: what the bot has yet to do outside, and why; retry or drop it."""

from __future__ import annotations

import argparse
import asyncio
from datetime import datetime

from bot.commands import minding
from bot.domain.events import RowDropped, RowRetried
from bot.phrases import Phrases, phrases
from bot.ports import Missing
from store.unit_of_work import SqlWork
from store.waiting import RESTORED, Row, drop, restored, retry, rows


def add(parser: argparse.ArgumentParser) -> None:
    steps = parser.add_subparsers(dest="step", required=True)
    listing = steps.add_parser("list", help="what waits, what was given up, since when and why")
    listing.add_argument("--most", type=int, default=minding.MOST, help="rows to show")
    minding.choices(listing)
    for name, says in (("retry", "try a row again at once"), ("drop", "never do what a row says")):
        step = steps.add_parser(name, help=says)
        step.add_argument("row", type=_row, help="its number, with or without the R; or restored")
        minding.accounted(step)


def run(arguments: argparse.Namespace) -> int:
    t = phrases(arguments.language)
    doing = _listed if arguments.step == "list" else _mended
    said, fault = asyncio.run(doing(arguments, t))
    print(said)
    return fault


async def _listed(arguments: argparse.Namespace, t: Phrases) -> tuple[str, int]:
    async with minding.opened(arguments) as (store, now), store.read() as reading:
        found = await rows(reading.connection, now, most=arguments.most)
    if not found:
        return t("outbox-nothing"), 0
    head = [t(f"outbox-{name}") for name in ("row", "effect", "since", "attempts", "key", "why")]
    lines = minding.table(head, [_line(row, t) for row in found])
    return "\n".join((*lines, "", t("outbox-list-ends", shown=len(found)))), 0


def _line(row: Row, t: Phrases) -> tuple[str, ...]:
    why = t(f"outbox-{row.state}", again=minding.stamp(row.again), ahead=str(row.ahead))
    why = f"{why} ({row.error})" if row.error else why
    return str(row.id), row.effect, minding.stamp(row.since), str(row.attempts), row.key, why


async def _mended(arguments: argparse.Namespace, t: Phrases) -> tuple[str, int]:
    async with minding.opened(arguments) as (store, now), store.work(now, "command") as work:
        try:
            by = await minding.who(arguments.by, work)
        except Missing:
            return t("minding-unknown-person"), 2
        everything = arguments.row == RESTORED
        mine = await restored(work.connection) if everything else [arguments.row]
        changed = {row: await _changed(row, by, arguments, work, now) for row in mine}
    if not changed:
        return t("outbox-nothing"), 0
    told = {True: f"outbox-{arguments.step}-done", False: "outbox-not-there"}
    said = [t(told[well], row=row) for row, well in changed.items()]
    return "\n".join(said), 0 if all(changed.values()) else 2


async def _changed(
    row: int, by: str, arguments: argparse.Namespace, work: SqlWork, now: datetime
) -> bool:
    about, reason = f"outbox/{row}", arguments.reason
    if arguments.step == "retry":
        changed = await retry(work.connection, row, now)
        event: RowRetried | RowDropped = RowRetried(about, now, by, reason)
    else:
        changed = await drop(work.connection, row, now, f"dropped: {reason}")
        event = RowDropped(about, now, by, reason)
    if changed:
        work.note(event)
    return changed


def _row(text: str) -> int | str:
    """The team's card says R12; everything that a restore brought back has a word."""
    return text if text == RESTORED else int(text.upper().removeprefix("R"))
