"""`make bench`, the gate: the same form turn with a token on every activity, and without one.

Two bots with a database each, called in turns.  The keys come from a server of ours; as in Teams
one token serves an hour, so proving it is paid once.  Fails when the gate takes more than a fifth.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Any

from aiohttp.test_utils import TestServer

from bot.app import Clock
from store.engine import open_engine
from store.migrate import migrate
from tests.bench import people
from tests.bench.__main__ import HOME, PEOPLE, ROUNDS, Measured, python
from tests.bench.server import Server, free_port, running
from tests.teams.key_server import APP, TENANT, KeyServer, token

MOST = 1.2


def _bearer(service: str) -> str:
    now = Clock().now().timestamp()
    return f"Bearer {token(serviceurl=service, nbf=now - 60, exp=now + 3600)}"


def _pressed(nth: int, turn: int, service: str) -> Mapping[str, Any]:
    """As `people.press`, from the tenant and to the bot that the token is for."""
    body = people.press(nth, turn, service)
    where = {**body["conversation"], "tenantId": TENANT}
    bot, data = {"id": f"28:{APP}"}, {"tenant": {"id": TENANT}}
    return {**body, "conversation": where, "recipient": bot, "channelData": data}


def _home(name: str, service: str) -> Path:
    home = HOME / name
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    database = home / "uthiek.db"
    asyncio.run(_tables(database))
    people.seed(database, PEOPLE, service)
    return home


async def _tables(database: Path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{database}")
    await migrate(engine)
    await engine.dispose()


def main() -> int:
    return asyncio.run(_with_keys())


async def _with_keys() -> int:
    async with TestServer(KeyServer().app()) as keys:
        return await asyncio.to_thread(_with_servers, str(keys.make_url("/metadata")))


def _with_servers(keys: str) -> int:
    ports = [free_port() for _ in range(3)]
    connector = python("tests.bench.connector", str(ports[0]))
    gated = python("tests.bench.gated_bot", str(ports[1]), keys)
    with running(connector, ports[0], up="/count") as posts:
        homes = [str(_home(name, posts.url)) for name in ("gated", "open")]
        opened = {"UTHIEK_DATA": homes[1], "UTHIEK_PORT": str(ports[2]), "MICROSOFT_APP_ID": ""}
        ours = python("bot", "serve", "--try")
        with (
            running(gated, ports[1], up="/health", environment={"UTHIEK_DATA": homes[0]}) as first,
            running(ours, ports[2], up="/health", environment=opened) as second,
        ):
            return asyncio.run(_compare(first, second, posts.url))


async def _compare(gated: Server, opened: Server, connector: str) -> int:
    behind = Measured(gated, _pressed, headers={"Authorization": _bearer(connector)})
    before = Measured(opened, people.press)
    for turn in range(ROUNDS + 1):
        for one in (behind, before):
            await one.round(turn, connector)
            if turn == 0:  # warm
                one.per_second.clear()
                one.cpu.clear()
    print(behind.line("uthiek, behind the gate"))
    print(before.line("uthiek, without one"))
    ratio = median(a / b for a, b in zip(behind.cpu, before.cpu, strict=True))
    print(f"{ratio:.2f} of the processor time of a turn without a gate (at most {MOST})")
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
