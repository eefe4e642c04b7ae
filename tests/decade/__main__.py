"""`make decade`: the whole of it, with its counts; CASES and YEARS make it larger or smaller."""

from __future__ import annotations

import asyncio
import os
import sys
import time

from tests.decade.history import History
from tests.decade.proved import counted, found, prepared
from tests.postgres import FOR_A_DECADE, installed, server


async def _run(url: str) -> int:
    cases, years = int(os.environ.get("CASES", "2000")), float(os.environ.get("YEARS", "10"))
    history = History(await prepared(url), cases, years, int(os.environ.get("SEED", "1")))
    began = time.monotonic()
    await history.run()
    print(f"{cases} cases, {years:g} years in {(time.monotonic() - began) / 60:.1f} minutes")
    for name, count in [*sorted(history.counts.items()), *await counted(history.url)]:
        print(f"{count:>10,}  {name}")
    broken = await found(history.url)
    for name, rows in broken.items():
        print(f"BROKEN: {name}: {len(rows)}, such as {rows[:3]}")
    return 1 if broken else 0


if __name__ == "__main__":
    programs = installed()
    if programs is None:
        sys.exit("no PostgreSQL here (apt-get install postgresql, or name its POSTGRES_BIN)")
    with server(programs, FOR_A_DECADE) as url:
        sys.exit(asyncio.run(_run(url)))
