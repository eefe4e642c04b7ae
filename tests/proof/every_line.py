"""Asks one person one question, again and again, and is killed at another line each time.

Everything is loaded once and each try is a fork, so that hundreds of deaths take a minute or two.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Any

import aiohttp
from sqlalchemy import delete, func, select

from bot.domain.calendar import AMSTERDAM
from bot.identity import NoToken
from bot.loops.clockwork import tick
from bot.loops.delivery import deliver
from bot.teams.messenger import TeamsMessenger
from bot.teams.pace import Pace
from store.engine import open_engine
from store.tables import appointments, metadata, outbox, trail
from tests.bench.__main__ import python
from tests.bench.server import free_port, running
from tests.loops.test_clockwork import follow_up
from tests.postgres import drop_database, fresh_database
from tests.teams.connector import chat
from tests.world import make_world

ROOT = Path(__file__).parents[2]
PATH = tuple(
    str(ROOT / name)
    for name in (
        "bot/loops/clockwork.py",
        "bot/loops/delivery.py",
        "bot/loops/carriers.py",
        "bot/loops/saying.py",
        "bot/teams/messenger.py",
        "bot/teams/pace.py",
        "store/outbox.py",
        "store/unit_of_work.py",
    )
)
ASKED = datetime(2027, 2, 15, 9, 0, tzinfo=AMSTERDAM)
AFTER_THE_LEASE = timedelta(seconds=62)
Place = tuple[str, int]


@dataclass(frozen=True)
class Home:
    """A database with one person who is to be asked about two advices; and where Teams is."""

    url: str
    teams: str
    folder: Path

    async def fill(self) -> None:
        engine = open_engine(self.url)
        async with engine.begin() as connection:
            await connection.run_sync(metadata.create_all)
        world = make_world(engine)
        await world.populate()
        async with engine.begin() as connection:
            await connection.execute(delete(appointments))
        await follow_up(world, "daan", "daan")
        async with world.store.work(ASKED) as work:
            (await work.person("daan")).chat = chat(f"{self.teams}/teams")
        await engine.dispose()

    async def ask(self, now: datetime) -> None:
        """What a replica does when it looks at the clock."""
        engine = open_engine(self.url)
        world = make_world(engine, now)
        async with aiohttp.ClientSession() as session:
            messenger = TeamsMessenger(session, NoToken(), Pace())
            await tick(world.store, world.policies, now)
            await deliver(replace(world.tools, messenger=messenger))
        await engine.dispose()

    async def outcome(self) -> dict[str, Any]:
        engine = open_engine(self.url)
        async with engine.connect() as connection:
            asked = select(func.count()).where(trail.c.what == "FollowUpAsked")
            ends = select(outbox.c.how).where(outbox.c.key.like("follow-up/%"))
            found = {
                "asked": await connection.scalar(asked),
                "ends": list(await connection.scalars(ends)),
            }
        await engine.dispose()
        return found

    async def copy(self, nth: int) -> Home:
        if "sqlite" not in self.url:
            return replace(self, url=await fresh_database(self.url))
        mine, name = self.url.split("///", 1)[1], f"{self.folder}/copy-{nth}.db"
        shutil.copyfile(mine, name)
        return replace(self, url=f"sqlite+aiosqlite:///{name}")

    async def throw_away(self) -> None:
        if "sqlite" not in self.url:
            await drop_database(self.url)


def became(home: Home) -> dict[str, Any]:
    """What the record says, and how many messages Teams got since this was asked last."""
    with urllib.request.urlopen(f"{home.teams}/said") as answer:  # noqa: S310 # our own
        return {**asyncio.run(home.outcome()), "said": json.load(answer)}


def forked(home: Home, now: datetime, watch: Any = None) -> int:
    """How the process ended: 0, or minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        if watch is not None:
            sys.settrace(watch)
        asyncio.run(home.ask(now))
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def lines(then: Any) -> Any:
    """A tracer that tells of each line of the path, just before it runs."""

    def on_line(frame: FrameType, event: str, _given: Any) -> Any:
        if event == "line":
            then(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name)
        return on_line

    def on_call(frame: FrameType, _event: str, _given: Any) -> Any:
        return on_line if frame.f_code.co_filename in PATH else None

    return on_call


def walked(home: Home) -> Sequence[tuple[str, int, str]]:
    """Every line that the question passes when nothing happens to it, once, in order."""
    notes = home.folder / "walked"

    def note(*place: Any) -> None:
        with notes.open("a") as file:
            file.write(json.dumps(place) + "\n")

    assert forked(home, ASKED, lines(note)) == 0
    found = [tuple(json.loads(line)) for line in notes.read_text().splitlines()]
    return list(dict.fromkeys(found))


def deaths(template: Home) -> Iterator[dict[str, Any]]:
    """For each line: killed there, started again after the lease, and what came of it."""
    first = asyncio.run(template.copy(0))
    places = walked(first)
    yield {"place": "undisturbed", **became(first)}
    for nth, (file, line, function) in enumerate(places, 1):

        def die(*place: Any, here: Place = (file, line)) -> None:
            if place[:2] == here:
                os.kill(os.getpid(), signal.SIGKILL)

        home = asyncio.run(template.copy(nth))
        killed = forked(home, ASKED, lines(die)) == -signal.SIGKILL
        assert forked(home, ASKED + AFTER_THE_LEASE) == 0
        place = f"{Path(file).name}:{line} {function}"
        yield {"place": place, "killed": killed, **became(home)}
        asyncio.run(home.throw_away())


if __name__ == "__main__":
    port = free_port()
    teams = python("tests.proof.teams", str(port))
    with running(teams, port, up="/said") as server:
        template = Home(sys.argv[1], server.url, Path(sys.argv[2]))
        asyncio.run(template.fill())
        for death in deaths(template):
            print(json.dumps(death), flush=True)
