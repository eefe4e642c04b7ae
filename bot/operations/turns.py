"""The turns under way: when the bot stops it takes no new ones, and waits for these."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web

from bot.ports import Host, Inbound

Route = Callable[[web.Request], Awaitable[web.StreamResponse]]
COME_BACK = {"Retry-After": "10"}


class Turns:
    """An instance of the port Host, around the one that does the work."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._under_way: set[Any] = set()
        self.stopping = False

    async def __call__(self, inbound: Inbound) -> Mapping[str, Any] | None:
        turn = asyncio.current_task()
        self._under_way.add(turn)
        try:
            return await self._host(inbound)
        finally:
            self._under_way.discard(turn)

    def door(self, route: Route) -> Route:
        """Whoever comes while the bot stops is sent away before anything happened."""

        async def handle(request: web.Request) -> web.StreamResponse:
            if self.stopping:
                raise web.HTTPServiceUnavailable(text="stopping", headers=COME_BACK)
            return await route(request)

        return handle

    async def finish(self, *, within: float) -> None:
        """A turn that takes longer, in seconds, is given up: it has changed nothing."""
        self.stopping = True
        if not self._under_way:
            return
        _, late = await asyncio.wait(set(self._under_way), timeout=within)
        for turn in late:
            turn.cancel()
        if late:
            await asyncio.wait(late)
