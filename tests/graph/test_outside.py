"""With the settings of a tenant the bot works there; without Microsoft it starts all the same."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot import app
from bot.app import Clock
from bot.graph.calendar import ExchangeCalendar
from bot.graph.dossiers import TeamLibrary
from bot.identity import Tokens
from bot.outside import Outside, in_microsoft_365
from bot.running import Bot
from bot.settings import read
from tests.graph.answers import refuse
from tests.graph.drives import SITE
from tests.graph.rights import USERS
from tests.graph.test_directory import TWO
from tests.teams.key_server import APP, TENANT

MAILBOX = "uthiek@utrecht.example"


@dataclass
class ClockOf(Clock):
    server: Any = None

    def now(self) -> datetime:
        moment: datetime = self.server.clock.now()
        return moment


@pytest.fixture
async def bot(server, graph, tmp_path) -> AsyncIterator[Bot]:
    people = tmp_path / "people.toml"
    people.write_text(TWO)
    settings = read(
        {
            "UTHIEK_DATA": str(tmp_path),
            "UTHIEK_PEOPLE": str(people),
            "UTHIEK_DRIVE": server.drives.drive,
            "UTHIEK_DRIVE_URL": SITE,
            "UTHIEK_MAILBOX": MAILBOX,
            "MICROSOFT_APP_ID": APP,
            "MICROSOFT_APP_TENANT_ID": TENANT,
            "MICROSOFT_APP_LOGIN": "managed",
        },
        tryout=False,
    )
    assert settings.places is not None
    for id, name, mail in (
        ("b", "Bram", "bram@utrecht.example"),
        ("m", "Mia", "mia@utrecht.example"),
    ):
        server.users.add(id, name, mail)
    bot = Bot(settings, in_microsoft_365(settings, settings.places, graph), ClockOf(server=server))
    yield bot
    await bot.engine.dispose()


async def names(bot: Bot) -> set[str]:
    async with bot.store.read() as reading:
        return {person.name for person in (await reading.people()).values()}


async def test_people_files_and_meetings_are_those_of_the_tenant(server, bot):
    await bot.start()
    match bot.outside:
        case Outside(TeamLibrary(drive=drive), ExchangeCalendar(mailbox=mailbox)):
            assert (drive, mailbox) == (server.drives.drive, MAILBOX)
        case _:
            pytest.fail("not in the tenant")
    assert await names(bot) == {"Bram", "Mia"}


@pytest.mark.parametrize("why", ["out of service", "no right"])
async def test_without_the_directory_it_starts_and_asks_again(server, bot, why):
    if why == "no right":
        server.granted.remove(USERS)
    else:
        server.failing = refuse(503)
    await bot.start()
    assert await names(bot) == set()
    server.failing, server.granted = None, {*server.granted, USERS}
    await bot._read_people()
    assert await names(bot) == set()
    server.clock.move(timedelta(minutes=5))
    await bot._read_people()
    assert await names(bot) == {"Bram", "Mia"}


async def test_the_directory_is_asked_once_a_day(server, bot):
    await bot.start()
    asked = len(server.asked)
    server.clock.move(timedelta(hours=23))
    await bot._read_people()
    assert len(server.asked) == asked
    server.clock.move(timedelta(hours=1))
    await bot._read_people()
    assert len(server.asked) > asked


async def test_one_application_logs_in_for_graph_and_for_teams(bot):
    async with aiohttp.ClientSession() as session:
        outside = app.outside_of(bot.settings, session, bot.clock)
        served = Bot(bot.settings, outside, bot.clock)
        _, token = app._door(served, session)
        await served.engine.dispose()
    assert isinstance(token, Tokens)
    assert token._credential is outside.tokens[0]._credential
