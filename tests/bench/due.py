"""`make bench`: what finding and claiming costs when a million advices are open.

Two slopes on each database: with what is stored (it should be flat) and with what is due (it should
be straight).  Times are of one page of a hundred.  Fails when a page of a thousand due among
a million takes more than 5 ms at the median, or 10 ms (SQLite, which checkpoints: 100) at p95.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median, quantiles
from typing import Any

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncEngine

from store.engine import open_engine
from store.outbox import SqlOutbox
from store.schedule import PAGE
from store.tables import appointments
from store.unit_of_work import SqlStore
from tests.bench.server import ROOT
from tests.bench.volume import LATER, NOW, add_due, add_later, add_sent, look_around, make_tables
from tests.postgres import installed, server

HOME = ROOT / "build" / "bench-due"
MOST = int(os.environ.get("ADVICES", "1000000"))
DUE = 1000
ROUNDS = 10
MEDIAN, P95 = 5.0, {"sqlite": 100.0, "postgresql": 10.0}


@dataclass(frozen=True)
class Timed:
    """Milliseconds, one by one."""

    each: Sequence[float]

    @property
    def median(self) -> float:
        return median(self.each)

    @property
    def p95(self) -> float:
        return quantiles(self.each, n=20)[-1]

    def line(self, what: str, *numbers: int) -> str:
        counts = "".join(f"{number:>11,}" for number in numbers)
        total = f"{sum(self.each) / ROUNDS:>9.0f} ms in all" if numbers[1:] and numbers[1] else ""
        return f"{what:<34}{counts:<22}{self.median:>8.2f} ms p50{self.p95:>9.2f} ms p95{total}"


async def timed(doing: Callable[[], Awaitable[Any]], times: int = 100) -> Timed:
    return Timed([await _once(doing) for _ in range(times)])


async def _once(doing: Callable[[], Awaitable[Any]]) -> float:
    began = time.perf_counter()
    await doing()
    return 1000 * (time.perf_counter() - began)


async def pages(store: SqlStore, engine: AsyncEngine, due: int) -> Timed:
    """Everything that is due, page by page, a few times over; what is claimed is kept at once."""
    found: list[float] = []
    claimed = appointments.c.claimed_until.is_not(None)
    kept = update(appointments).where(claimed).values(at=LATER[0], claimed_until=None)
    again = update(appointments).where(appointments.c.at == LATER[0]).values(at=NOW)
    for _ in range(ROUNDS):
        for _ in range(due // PAGE):
            began = time.perf_counter()
            assert len(await store.claim_due(NOW)) == PAGE
            found.append(1000 * (time.perf_counter() - began))
            async with engine.begin() as connection:
                await connection.execute(kept)
        async with engine.begin() as connection:
            await connection.execute(again)
    return Timed(found)


async def measure(url: str) -> bool:
    engine = open_engine(url)
    store, name = SqlStore(engine, lambda _one: ()), engine.dialect.name
    await make_tables(engine)
    await add_due(engine, 1, DUE)
    print(f"{name}: a page of {PAGE}{'stored':>23}{'due':>11}")
    stored = DUE
    for size in (MOST // 100, MOST // 10, MOST):
        await add_later(engine, stored + 1, size)
        stored = size
        await look_around(engine)
        print((await pages(store, engine, DUE)).line("with what is stored", stored, DUE))
    full = await pages(store, engine, DUE)
    before = NOW - timedelta(days=1)
    print((await timed(lambda: store.claim_due(before))).line("nothing due", stored, 0))
    print(full.line("with what is due", stored, DUE))
    due = DUE
    for more in (4 * DUE, 5 * DUE):
        await add_due(engine, stored + 1, stored + more)
        stored, due = stored + more, due + more
        print((await pages(store, engine, due)).line("with what is due", stored, due))
    await others(engine, store)
    await engine.dispose()
    return full.median <= MEDIAN and full.p95 <= P95[name]


async def others(engine: AsyncEngine, store: SqlStore) -> None:
    """What else a prompt asks of the database: whose card it is, and the row that carries it."""

    async def card() -> None:
        async with store.read() as reading:
            assert await reading.advices_asked("p20", date.max)

    print((await timed(card)).line("the advices of one action holder", MOST))
    await add_sent(engine, 1, MOST, ended=NOW)
    await add_sent(engine, MOST + 1, MOST + DUE, ended=None)
    await look_around(engine)
    outbox = SqlOutbox(engine, store.turn)
    sent = await timed(lambda: outbox.claim(NOW, most=20), 10)
    print(sent.line("20 rows of the outbox", MOST, DUE))


def main() -> int:
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True)
    with ExitStack() as stack:
        urls = [f"sqlite+aiosqlite:///{HOME}/uthiek.db"]
        if (programs := installed()) is not None:
            urls.append(stack.enter_context(server(programs)))
        held = [asyncio.run(measure(url)) for url in urls]
    shutil.rmtree(HOME)
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
