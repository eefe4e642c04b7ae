"""Asks one question, or files one document, again and again, killed at another line each time.

Everything is loaded once and each try is a fork, so that hundreds of deaths take a minute or two.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import sys
import threading
import urllib.request
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from types import FrameType
from typing import Any, ClassVar, Self

import aiohttp
from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.domain.calendar import AMSTERDAM
from bot.domain.effects.kinds import FileDocument
from bot.domain.fingerprint import fingerprint
from bot.identity import NoToken
from bot.local.dossier_folder import DossierFolder
from bot.loops.clockwork import tick
from bot.loops.delivery import deliver
from bot.teams.messenger import TeamsMessenger
from bot.teams.pace import Pace
from store.engine import open_engine
from store.tables import appointments, cases, documents, metadata, outbox, trail
from tests.aggregates import NUMBER
from tests.bench.__main__ import python
from tests.bench.server import free_port, running
from tests.loops.test_clockwork import follow_up
from tests.postgres import drop_database, fresh_database
from tests.teams.connector import chat
from tests.world import World, make_world

ROOT = Path(__file__).parents[2]
IN_BOTH = (
    "bot/loops/delivery.py",
    "bot/loops/carriers.py",
    "store/outbox.py",
    "store/unit_of_work.py",
)
ASKED = datetime(2027, 2, 15, 9, 0, tzinfo=AMSTERDAM)
AFTER_THE_LEASE = timedelta(seconds=62)
Place = tuple[str, int]


@dataclass(frozen=True)
class Home(ABC):
    """A database in which something waits to be done, and where what comes of it can be seen."""

    url: str
    teams: str
    folder: Path
    nth: int = 0
    passes: ClassVar[tuple[str, ...]] = ()
    """Files of ours on the way, beside those that everything passes."""

    @abstractmethod
    async def fill(self) -> None: ...

    @abstractmethod
    async def go(self, now: datetime) -> None:
        """What a replica does when it looks."""

    @abstractmethod
    async def outcome(self) -> dict[str, Any]:
        """What the record says, and the world outside."""

    @abstractmethod
    async def meanwhile(self) -> None:
        """What happens between the death and the start."""

    @cached_property
    def path(self) -> frozenset[str]:
        return frozenset(str(ROOT / name) for name in (*IN_BOTH, *self.passes))

    async def _begun(self) -> tuple[AsyncEngine, World]:
        """The tables, and everyone in them."""
        engine = open_engine(self.url)
        async with engine.begin() as connection:
            await connection.run_sync(metadata.create_all)
        world = make_world(engine)
        await world.populate()
        return engine, world

    async def copy(self, nth: int) -> Self:
        if "sqlite" not in self.url:
            return replace(self, url=await fresh_database(self.url), nth=nth)
        mine, name = self.url.split("///", 1)[1], f"{self.folder}/copy-{nth}.db"
        shutil.copyfile(mine, name)
        return replace(self, url=f"sqlite+aiosqlite:///{name}", nth=nth)

    async def throw_away(self) -> None:
        if "sqlite" not in self.url:
            await drop_database(self.url)


class Asking(Home):
    """One person who is to be asked about two advices."""

    passes = (
        "bot/loops/clockwork.py",
        "bot/loops/saying.py",
        "bot/teams/messenger.py",
        "bot/teams/pace.py",
    )

    async def fill(self) -> None:
        engine, world = await self._begun()
        async with engine.begin() as connection:
            await connection.execute(delete(appointments))
        await follow_up(world, "daan", "daan")
        async with world.store.work(ASKED) as work:
            (await work.person("daan")).chat = chat(f"{self.teams}/teams")
        await engine.dispose()

    async def go(self, now: datetime) -> None:
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
                "said": self._said(),
            }
        await engine.dispose()
        return found

    async def meanwhile(self) -> None:
        """Nothing."""

    def _said(self) -> int:
        """How many messages Teams got since this was asked last."""
        with urllib.request.urlopen(f"{self.teams}/said") as answer:  # noqa: S310 # our own
            count: int = json.load(answer)
        return count


class FilingOne(Home):
    """One document that is to be filed in a dossier on disk."""

    passes = ("bot/local/dossier_folder.py", "bot/local/durable_file.py", "bot/documents/index.py")

    @property
    def _dossiers(self) -> DossierFolder:
        return DossierFolder(self.folder / f"dossiers-{self.nth}", "https://uthiek.example")

    async def fill(self) -> None:
        engine, world = await self._begun()
        await follow_up(world, "daan")
        async with engine.begin() as connection:
            await connection.execute(delete(outbox))
        document = FileDocument(NUMBER, "dossierindex", "1.0", "2027-02-15", extension="json")
        async with world.store.work(ASKED) as work:
            work.queue("file/index", document)
        await engine.dispose()

    async def go(self, now: datetime) -> None:
        engine = open_engine(self.url)
        self._dossiers.root.mkdir(exist_ok=True)
        await deliver(replace(make_world(engine, now).tools, dossiers=self._dossiers))
        await engine.dispose()

    async def meanwhile(self) -> None:
        """Drawn again it would be another document."""
        engine = open_engine(self.url)
        async with engine.begin() as connection:
            await connection.execute(update(cases).values(title="Anders genoemd"))
        await engine.dispose()

    async def outcome(self) -> dict[str, Any]:
        """`same`: the register knows the very bytes that lie there."""
        engine, dossiers = open_engine(self.url), self._dossiers
        there = [one for one in dossiers.root.rglob("*.json") if one.is_file()]
        async with engine.connect() as connection:
            named = (await connection.execute(select(documents.c.path, documents.c.sha256))).all()
            ends = list(await connection.scalars(select(outbox.c.how)))
        await engine.dispose()
        lying = {one.relative_to(dossiers.root).as_posix(): one.read_bytes() for one in there}
        known = [path in lying and fingerprint(path, lying[path]) == sha for path, sha in named]
        return {"files": len(there), "named": len(named), "ends": ends, "same": all(known)}


def forked(home: Home, now: datetime, watch: Any = None) -> int:
    """How the process ended: 0, or minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        if watch is not None:
            threading.settrace(watch)
            sys.settrace(watch)
        asyncio.run(home.go(now))
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def lines(path: Collection[str], then: Any) -> Any:
    """A tracer that tells of each line of the path, just before it runs, in whichever thread."""

    def on_line(frame: FrameType, event: str, _given: Any) -> Any:
        if event == "line":
            then(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name)
        return on_line

    def on_call(frame: FrameType, _event: str, _given: Any) -> Any:
        return on_line if frame.f_code.co_filename in path else None

    return on_call


def walked(home: Home) -> Sequence[tuple[str, int, str]]:
    """Every line that it passes when nothing happens to it, once, in order."""
    notes = home.folder / "walked"

    def note(*place: Any) -> None:
        with notes.open("a") as file:
            file.write(json.dumps(place) + "\n")

    assert forked(home, ASKED, lines(home.path, note)) == 0
    found = [tuple(json.loads(line)) for line in notes.read_text().splitlines()]
    return list(dict.fromkeys(found))


def deaths(template: Home) -> Iterator[dict[str, Any]]:
    """For each line: killed there, started again after the lease, and what came of it."""
    first = asyncio.run(template.copy(0))
    places = walked(first)
    yield {"place": "undisturbed", **asyncio.run(first.outcome())}
    for nth, (file, line, function) in enumerate(places, 1):

        def die(*place: Any, here: Place = (file, line)) -> None:
            if place[:2] == here:
                os.kill(os.getpid(), signal.SIGKILL)

        home = asyncio.run(template.copy(nth))
        killed = forked(home, ASKED, lines(home.path, die)) == -signal.SIGKILL
        asyncio.run(home.meanwhile())
        assert forked(home, ASKED + AFTER_THE_LEASE) == 0
        place = f"{Path(file).name}:{line} {function}"
        yield {"place": place, "killed": killed, **asyncio.run(home.outcome())}
        asyncio.run(home.throw_away())


WHAT: Mapping[str, type[Home]] = {"question": Asking, "document": FilingOne}

if __name__ == "__main__":
    what, url, folder = sys.argv[1:]
    port = free_port()
    teams = python("tests.proof.teams", str(port))
    with running(teams, port, up="/said") as server:
        template = WHAT[what](url, server.url, Path(folder))
        asyncio.run(template.fill())
        for death in deaths(template):
            print(json.dumps(death), flush=True)
