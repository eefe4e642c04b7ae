"""An hour of prompts that fall due at once, in virtual time, under the limits of Teams.

`make bench` prints how long they take beside what the limits allow; the proofs ask the same.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp.test_utils import TestServer
from sqlalchemy import insert

from bot.domain.effects.kinds import TEAM, Show
from bot.domain.person import Person
from bot.identity import NoToken
from bot.loops.delivery import deliver
from bot.loops.tools import Tools
from bot.running import SHORTEST_SLEEP
from bot.teams.messenger import TeamsMessenger
from bot.teams.pace import Pace
from store.engine import open_engine
from store.mapping import MAPPED
from store.tables import metadata, people
from tests.teams.connector import (
    CHANNEL,
    OF_A_CONVERSATION,
    OF_THE_APP,
    Connector,
    channel,
    chat,
)
from tests.teams.virtual_time import VirtualLoop
from tests.world import TUESDAY, World, make_world

SLACK = 1.2
LONGEST = 3600.0
PROMPTS, POSTS = 10_000, 300


@dataclass
class Hour:
    """`prompts` in all, of which `posts` in the team's channel; the rest each to another person."""

    prompts: int
    posts: int
    connector: Connector = field(default_factory=Connector)
    took: float = 0.0

    @property
    def at_least(self) -> float:
        """Seconds that it takes who never waits longer than the limits ask."""
        [(most, span)] = OF_THE_APP
        in_channel = [self.posts / most * span for most, span in OF_A_CONVERSATION]
        return max(self.prompts / most * span, *in_channel)

    def play(self, folder: Path) -> None:
        with asyncio.Runner(loop_factory=VirtualLoop) as runner:
            runner.run(self._delivered(folder))

    async def _delivered(self, folder: Path) -> None:
        loop, connector = asyncio.get_running_loop(), self.connector
        connector.now = loop.time
        connector.limits, connector.limits_of_app = OF_A_CONVERSATION, OF_THE_APP
        engine = open_engine(f"sqlite+aiosqlite:///{folder}/hour.db")
        async with engine.begin() as connection:
            await connection.run_sync(metadata.create_all)
        async with TestServer(connector.app()) as server, aiohttp.ClientSession() as session:
            world = make_world(engine)
            messenger = TeamsMessenger(session, NoToken(), Pace())
            now = lambda: TUESDAY + timedelta(seconds=loop.time())  # noqa: E731 - an argument
            tools = replace(world.tools, messenger=messenger, now=now)
            await self._seed(world, engine, str(server.make_url("")).rstrip("/"))
            began = loop.time()
            await self._all_said(tools)
            self.took = loop.time() - began
        await engine.dispose()

    async def _seed(self, world: World, engine: Any, service: str) -> None:
        chats = [chat(service, f"a:{number}") for number in range(self.prompts - self.posts)]
        self.connector.conversations |= {one.conversation for one in chats}
        everyone = [Person(f"p{n}", "Iemand", language="nl", chat=c) for n, c in enumerate(chats)]
        async with engine.begin() as connection:
            await connection.execute(insert(people), [MAPPED[Person].row(one) for one in everyone])
        async with world.store.work(TUESDAY) as work:
            await work.keep_channel(TEAM, channel(service))
            said = {"key": "language-set"}
            for one in everyone:
                work.queue(f"prompt/{one.id}", Show(one.id, "said", said))
            for nth in range(self.posts):
                view = Show(TEAM, "said", {**said, "case": f"UTH-2026-{nth:04}"})
                work.queue(f"post/{nth}", view)

    async def _all_said(self, tools: Tools) -> None:
        """As the bot itself does: what was put off is looked for again within seconds."""
        await deliver(tools)
        while (
            len(self.connector.said) < self.prompts and asyncio.get_running_loop().time() < LONGEST
        ):
            await asyncio.sleep(SHORTEST_SLEEP)
            await deliver(tools)

    def check(self) -> None:
        """Everyone heard it once, and nobody was asked too fast or too soon."""
        ids = [one["conversation"]["id"].partition(";")[0] for one in self.connector.said]
        said = Counter(ids)
        assert said.pop(CHANNEL) == self.posts
        assert (len(said), set(said.values())) == (self.prompts - self.posts, {1})
        assert (self.connector.over, self.connector.early) == (0, 0)


def main() -> int:
    hour, began = Hour(PROMPTS, POSTS), time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        hour.play(Path(folder))
    hour.check()
    ratio, here = hour.took / hour.at_least, time.perf_counter() - began
    print(
        f"{PROMPTS:,} prompts at once: {hour.took:,.0f} s of virtual time, {ratio:.2f} times what"
        f" the limits allow (at most {SLACK}), none above a limit; {here:.0f} s here"
    )
    return 0 if ratio <= SLACK else 1


if __name__ == "__main__":
    sys.exit(main())
