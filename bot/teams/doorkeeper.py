"""Who connects and says nothing whole is sent away, before the bot has no room for others."""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler

LONGEST_HEAD = 10.0
"""Seconds until the first head has to be here whole; aiohttp itself waits for ever."""
MOST_OPEN = 400
"""Connections; an ordinary process may open a thousand files and connections together."""


class Doorkeeper(web.AppRunner):
    """Runs the application as ever, behind a server that counts who is there."""

    def __init__(self, app: web.Application, **how: Any) -> None:
        app.middlewares.append(self._hear)
        super().__init__(app, **how)
        self._silent: dict[web.RequestHandler, None] = {}

    @property
    def server(self) -> Any:
        """What makes the protocol of each connection."""
        server = super().server
        return server and (lambda: self._admit(server))

    def _admit(self, server: web.Server) -> web.RequestHandler:
        """When it is full, who has been silent longest makes room."""
        guest = server()
        if len(server.connections) >= MOST_OPEN:
            oldest = next(iter(self._silent), guest)
            self._silent.pop(oldest, None)
            oldest.force_close()
            if oldest is guest:
                return guest
        self._silent[guest] = None
        asyncio.get_running_loop().call_later(LONGEST_HEAD, self._look_after, guest)
        return guest

    def _look_after(self, guest: web.RequestHandler) -> None:
        if guest in self._silent:
            del self._silent[guest]
            guest.force_close()

    @web.middleware
    async def _hear(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        self._silent.pop(request.protocol, None)
        return await handler(request)
