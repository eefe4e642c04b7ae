"""Whether the bot is alive, and whether it can be of use: `/health` and `/ready`."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from bot.operations.turns import Turns
from bot.ports import Store

log = logging.getLogger(__name__)
PATIENCE = 5.0
"""Seconds that the database may take for an answer."""
STUCK = 120.0
"""Seconds after which something is wrong with the outbox; it is looked at every five."""

HANGS = 900.0
"""Seconds that one look at the schedule and at who works here never takes."""


@dataclass(frozen=True)
class Health:
    """When the outbox and the schedule were last looked at, by a clock that nobody moves."""

    store: Store
    migrated: Callable[[], Awaitable[bool]]
    turns: Turns
    looked_at: Callable[[], float]
    ticked_at: Callable[[], float]

    def add_to(self, router: web.UrlDispatcher) -> None:
        router.add_get("/health", self.alive)
        router.add_get("/ready", self.ready)

    async def alive(self, _request: web.Request) -> web.Response:
        """A bot that only answers is not alive: nothing would be asked of anybody any more."""
        hangs = time.monotonic() - self.ticked_at() > HANGS
        return web.Response(text="clock" if hangs else "ok", status=503 if hangs else 200)

    async def ready(self, _request: web.Request) -> web.Response:
        """One word: whoever asks need not be somebody who may know more."""
        lacking = await self.lacking()
        return web.Response(text=lacking or "ready", status=503 if lacking else 200)

    async def lacking(self) -> str:
        """What keeps the bot from being of use, in one word; empty when nothing does."""
        if self.turns.stopping:
            return "stopping"
        try:
            async with asyncio.timeout(PATIENCE):
                lacking = await self._lacking_in_the_database()
        except Exception as fault:  # noqa: BLE001 - whatever it is, the answer is the same
            log.warning("the database gives no answer: %s", type(fault).__name__)
            return "database"
        if lacking:
            return lacking
        return "outbox" if time.monotonic() - self.looked_at() > STUCK else ""

    async def _lacking_in_the_database(self) -> str:
        if not await self.migrated():
            return "migration"
        async with self.store.read() as reading:
            known = await reading.people()
        return "" if any(person.active for person in known.values()) else "people"
