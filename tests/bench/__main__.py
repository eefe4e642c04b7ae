"""`make bench`: a complete form-section turn beside a bare echo of the stock CloudAdapter.

Both are programs of their own, called by eight at once, in turns, and answer through the same
connector, which is a third one.  Ours checks the section, commits on disk (synchronous=FULL),
answers with the next card and replaces the stored one through the outbox.  Timings here are noisy:
the ratio of one run is what counts.  Fails below twice the echo.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import Any

import aiohttp

from tests.bench import people
from tests.bench.server import ROOT, Server, free_port, running

ROUNDS = 5
AT_ONCE = 8
PEOPLE = 160
"""Turns of one round: everyone saves once, so that drafts stay as short as they are in life."""
LONGEST_ROUND = 60.0
"""Seconds; a round takes one or two.  A message that never arrives ends the run."""
FLOOR, AIM = 2.0, 4.0
HOME = ROOT / "build" / "bench"
DATABASE = HOME / "uthiek.db"
Activity = Callable[[int, int, str], Mapping[str, Any]]


@dataclass
class Measured:
    """One server through all rounds."""

    server: Server
    activity: Activity
    headers: Mapping[str, str] = field(default_factory=dict)
    per_second: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    async def round(self, turn: int, connector: str) -> None:
        sent_before, cpu_before = await _taken(connector), self.server.cpu
        began = time.perf_counter()
        async with asyncio.timeout(LONGEST_ROUND):
            await self._everyone(turn, connector)
            while await _taken(connector) < sent_before + PEOPLE:  # noqa: ASYNC110 # another process
                await asyncio.sleep(0.005)
        self.per_second.append(PEOPLE / (time.perf_counter() - began))
        self.cpu.append((self.server.cpu - cpu_before) / PEOPLE)

    async def _everyone(self, turn: int, connector: str) -> None:
        waiting = iter(range(1, PEOPLE + 1))
        async with aiohttp.ClientSession() as session:
            await asyncio.gather(
                *(
                    self._one_after_another(session, waiting, turn, connector)
                    for _ in range(AT_ONCE)
                )
            )

    async def _one_after_another(
        self, session: aiohttp.ClientSession, waiting: Iterator[int], turn: int, connector: str
    ) -> None:
        for nth in waiting:
            body = self.activity(nth, turn, connector)
            url = f"{self.server.url}/api/messages"
            async with session.post(url, json=body, headers=self.headers) as answer:
                assert answer.status < 300, (answer.status, await answer.text())
                await answer.read()

    def line(self, name: str) -> str:
        return (
            f"{name:<34}{median(self.per_second):>8.0f} turns/s"
            f"{1000 * median(self.cpu):>8.1f} ms CPU/turn{self.server.megabytes:>8.0f} MB"
        )


async def _taken(connector: str) -> int:
    async with aiohttp.ClientSession() as session, session.get(f"{connector}/count") as answer:
        return int((await answer.json())["count"])


def python(module: str, *words: str) -> list[str]:
    return [sys.executable, "-W", "ignore", "-m", module, *words]


def main() -> int:
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True)
    ports = [free_port() for _ in range(3)]
    environment = {"UTHIEK_DATA": str(HOME), "UTHIEK_PORT": str(ports[0]), "MICROSOFT_APP_ID": ""}
    ours = python("bot", "serve", "--try")
    with running(ours, ports[0], up="/health", environment=environment) as fresh:
        print(f"start, with a new database      {fresh.started_in:>6.1f} s")
    connector = python("tests.bench.connector", str(ports[1]))
    echo = python("tests.bench.echo", str(ports[2]))
    with running(connector, ports[1], up="/count") as posts:
        people.seed(DATABASE, PEOPLE, posts.url)
        with (
            running(ours, ports[0], up="/health", environment=environment) as bot,
            running(echo, ports[2], up="/health") as stock,
        ):
            print(f"start, with what was there      {bot.started_in:>6.1f} s")
            return asyncio.run(_compare(bot, stock, posts.url))


async def _compare(bot: Server, stock: Server, connector: str) -> int:
    ours, theirs = Measured(bot, people.press), Measured(stock, people.said)
    for turn in range(ROUNDS + 1):
        await theirs.round(turn, connector)
        await ours.round(turn, connector)
        if turn == 0:  # warm
            for one in (ours, theirs):
                one.per_second.clear()
                one.cpu.clear()
    print(theirs.line("stock CloudAdapter, bare echo"))
    print(ours.line("uthiek, a section saved and sent"))
    ratio = median(a / b for a, b in zip(ours.per_second, theirs.per_second, strict=True))
    print(
        f"{ratio:.1f} times the stock echo at {AT_ONCE} at once (floor {FLOOR:.0f}, aim {AIM:.0f})"
    )
    kept, waiting = await asyncio.to_thread(people.kept, DATABASE)
    wanted = (ROUNDS + 1) * PEOPLE * len(people.ASKED)
    print(f"{kept} of {wanted} answers kept, {waiting} messages waiting")
    return 0 if ratio >= FLOOR and kept == wanted and waiting == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
