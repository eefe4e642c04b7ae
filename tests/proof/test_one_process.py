"""What one process costs: its start, a turn, its connections and its memory.

Fault cases 17, 18 and 20 of performance.md, by processor time and ratios: a machine has more to do.
"""

from __future__ import annotations

import asyncio
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp
import pytest

from bot.loops.delivery import MOST_AT_ONCE
from store.engine import open_engine
from store.migrate import migrate
from tests.bench import people
from tests.bench.__main__ import python
from tests.bench.server import Server, free_port, running

pytestmark = pytest.mark.proof
PEOPLE = 100
TURNS = int(os.environ.get("TURNS", "400"))
SLOW = 100
"""Milliseconds that the slow connector thinks about each message."""
LIBRARIES = "import botbuilder.core, sqlalchemy.ext.asyncio, aiohttp.web, adaptive_cards, pydantic"
Activity = Callable[[int, int, str], Mapping[str, Any]]


class Office(NamedTuple):
    """The bot, and two connectors that its answers can go to."""

    bot: Server
    quick: Server
    slow: Server

    async def says(
        self, rounds: range, to: Server, *, at_once: int, what: Activity, people: int = PEOPLE
    ) -> float:
        """Everyone does it once a round; returns turns per second."""
        todo = [(nth, turn) for turn in rounds for nth in range(1, people + 1)]
        began, waiting = time.perf_counter(), iter(todo)

        async def one_after_another(session: aiohttp.ClientSession) -> None:
            for nth, turn in waiting:
                body = what(nth, turn, to.url)
                async with session.post(f"{self.bot.url}/api/messages", json=body) as answer:
                    assert answer.status < 300, await answer.text()

        async with aiohttp.ClientSession() as session:
            await asyncio.gather(*(one_after_another(session) for _ in range(at_once)))
        return len(todo) / (time.perf_counter() - began)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    home = tmp_path_factory.mktemp("office")
    with ExitStack() as stack:
        ports = [free_port() for _ in range(3)]
        connectors = [
            stack.enter_context(
                running(python("tests.bench.connector", str(port), thinks), port, up="/count")
            )
            for port, thinks in zip(ports, ("0", str(SLOW)), strict=False)
        ]
        _filled(home, connectors[0].url)
        there = {"UTHIEK_DATA": str(home), "UTHIEK_PORT": str(ports[2]), "MICROSOFT_APP_ID": ""}
        serve = python("bot", "serve", "--try")
        bot = stack.enter_context(running(serve, ports[2], up="/health", environment=there))
        yield Office(bot, *connectors)
    shutil.rmtree(home, ignore_errors=True)


def _filled(home: Path, service: str) -> None:
    database = home / "uthiek.db"

    async def tables() -> None:
        engine = open_engine(f"sqlite+aiosqlite:///{database}")
        await migrate(engine)
        await engine.dispose()

    asyncio.run(tables())
    people.seed(database, PEOPLE, service)


async def taken(connector: Server, what: str = "count") -> Mapping[str, int]:
    """Since it was asked to count `anew`."""
    url = f"{connector.url}/{what}"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        found: Mapping[str, int] = await answer.json()
        return found


def work() -> float:
    """Processor seconds of a fixed piece of work, now: other programs make the same work longer."""
    began = time.process_time()
    sum(number * number for number in range(1_000_000))
    return (time.process_time() - began) / 10


def imports() -> float:
    """Processor seconds that Python takes for the libraries alone."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", LIBRARIES], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


async def test_the_first_reply_comes_soon_after_the_start(office: Office) -> None:
    """20: two seconds on a quiet machine, of which the libraries take a third."""
    await office.says(range(1), office.quick, at_once=1, what=people.press, people=1)
    assert office.bot.cpu <= 4 * imports()


async def test_a_turn_costs_little_and_is_kept_before_it_is_answered(office: Office) -> None:
    """18: 6 ms of processor time for a message, which is about this piece of work; here thrice."""
    await office.says(range(1, 2), office.quick, at_once=8, what=people.said)
    before, unit = office.bot.cpu, work()
    await office.says(range(2, 4), office.quick, at_once=8, what=people.said)
    each = (office.bot.cpu - before) / (2 * PEOPLE)
    assert each <= 3 * max(unit, work()), f"{1000 * each:.1f} ms of processor time per turn"


async def test_a_thousand_turns_need_ten_connections_to_the_connector_at_most(
    office: Office,
) -> None:
    """17, at eight at once as in case 18."""
    await taken(office.quick, "anew")
    await office.says(range(900, 910), office.quick, at_once=8, what=people.press)
    found = await taken(office.quick)
    assert found["count"] >= 800
    assert found["connections"] <= 10


async def test_connections_are_kept_and_a_slow_connector_holds_up_nobody(office: Office) -> None:
    """17: never one per turn, but as many as messages go out at once.

    Who waits for the connector in the turn gets a seventh of the speed here.
    """
    rounds = TURNS // PEOPLE
    quick = await office.says(range(10, 10 + rounds), office.quick, at_once=64, what=people.press)
    slow = await office.says(range(110, 110 + rounds), office.slow, at_once=64, what=people.press)
    assert slow >= quick / 3, f"{slow:.0f} turns/s, {quick:.0f} with a quick connector"
    for connector in (office.quick, office.slow):
        found = await taken(connector)
        assert found["count"]
        assert found["connections"] <= MOST_AT_ONCE


async def test_memory_does_not_grow_with_the_turns(office: Office) -> None:
    """20: under 5 MB between turn 5,000 and 10,000 (TURNS=5000 here)."""
    rounds = TURNS // PEOPLE
    await office.says(range(300, 300 + rounds), office.quick, at_once=8, what=people.press)
    before = office.bot.megabytes
    await office.says(range(600, 600 + rounds), office.quick, at_once=8, what=people.press)
    assert office.bot.megabytes - before < 5, f"{before:.0f} → {office.bot.megabytes:.0f} MB"
    assert office.bot.megabytes <= 2 * 150
