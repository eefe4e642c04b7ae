"""The bot with its dossiers, diaries and people at the stand-in of Microsoft 365."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import aiohttp
from aiohttp import web

from bot.app import Clock, app_of
from bot.local.people_file import PeopleFile
from bot.outside import in_microsoft_365
from bot.running import Bot
from bot.settings import Places, read
from tests.e2e.browser import free_port
from tests.graph.server import GraphServer
from tests.graph.standing_in import running
from tests.teams.key_server import Clock as StillClock

MAILBOX = "uthiek@gemeente.example"
LIBRARY = "/sites/uthiek/Documenten"


@dataclass
class ClockOf(StillClock):
    """Goes with the clock of the page."""

    clock: Clock | None = None

    def now(self) -> datetime:
        assert self.clock is not None
        return self.clock.now()


@asynccontextmanager
async def served(home: Path) -> AsyncIterator[str]:
    """The address of the page; afterwards all that was kept lies in Microsoft 365."""
    port, clock = free_port(), Clock()
    settings = read({"UTHIEK_DATA": str(home), "UTHIEK_PORT": str(port)}, tryout=True)
    async with running(ClockOf(clock=clock)) as (server, graph), _opened(server) as library:
        for one in await PeopleFile().people():
            server.users.add(one.id, one.name, one.email)
        server.calendars.mailboxes = {MAILBOX}
        places = Places(server.drives.drive, "root", library, MAILBOX)
        outside = in_microsoft_365(settings, places, graph)
        app = app_of(Bot(settings, outside, clock), aiohttp.ClientSession())
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "localhost", port).start()
        try:
            yield f"{settings.base_url}/try"
        finally:
            await runner.cleanup()
        assert server.drives.paths()
        assert server.calendars.made == 1
    assert not (home / "dossiers").exists()
    assert not (home / "invitations").exists()


@asynccontextmanager
async def _opened(server: GraphServer) -> AsyncIterator[str]:
    """What a browser with a session at SharePoint gets: the file itself."""

    async def show(request: web.Request) -> web.Response:
        return web.Response(body=server.drives.paths()[request.match_info["path"]])

    app = web.Application()
    app.router.add_get(f"{LIBRARY}/{{path:.+}}", show)
    runner, port = web.AppRunner(app), free_port()
    await runner.setup()
    await web.TCPSite(runner, "localhost", port).start()
    yield f"http://localhost:{port}{LIBRARY}"
    await runner.cleanup()
