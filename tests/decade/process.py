"""One replica in a process of its own: a line in says what to do, a line out that it is done."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import asyncpg

from store.engine import open_engine
from tests.decade.outside import Outside
from tests.decade.people import visits
from tests.decade.world import Replica, replica
from tests.postgres import for_asyncpg


async def _as_it_is(connection: asyncpg.Connection) -> None:
    """Nothing that was set has to be set back: one message to the server less each time."""


POOL: Mapping[str, Any] = {"min_size": 1, "max_size": 4, "reset": _as_it_is}


async def do(world: Replica, seed: int, order: dict[str, Any]) -> None:
    world.now = world.outside.now = datetime.fromisoformat(order["now"])
    world.outside.left = set(order["left"])
    match order["do"]:
        case "morning":
            await world.morning()
        case "visits":
            await visits(world, seed, order["visits"])
        case "cases":
            for number in order["cases"]:
                await world.open_case(number, seed)
        case "directory":
            await world.read_directory(world.outside.left)
        case "begin":
            await world.begin()
        case unknown:
            raise AssertionError(unknown)


async def run(url: str, seed: int, cases: int) -> None:
    engine = open_engine(url)
    beginning = datetime.fromisoformat("2026-01-01T00:00:00+00:00")
    async with asyncpg.create_pool(**for_asyncpg(url), **POOL) as connections:
        outside = Outside(connections, seed, beginning)
        world = replica(engine, outside, cases)
        print("ready", flush=True)
        month = 0
        while line := await asyncio.to_thread(sys.stdin.readline):
            order = json.loads(line)
            if order.get("month", month) != month:  # in real time that takes a minute at the most
                month = order["month"]
                world.store._known.forget()
            await do(world, seed, order)
            print("done", flush=True)
    await engine.dispose()


if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)
    url, seed, cases = sys.argv[1:]
    asyncio.run(run(url, int(seed), int(cases)))
