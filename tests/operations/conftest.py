"""The bot as it serves, in this process: every part is the real one, and people are invented."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.app import Clock, app_of
from bot.outside import here
from bot.running import Bot
from bot.settings import read
from tests.proof.connector import BOT, Connector

ANNA = "a:anna"


@dataclass
class Served:
    """`connector` is where the bot says its things."""

    bot: Bot
    client: TestClient[web.Request, web.Application]
    connector: Connector

    async def word(self, path: str) -> tuple[int, str]:
        async with self.client.get(path) as answer:
            return answer.status, await answer.text()

    async def say(self, text: str, *, activity: str = "a1") -> ClientResponse:
        """Anna types to the bot."""
        return await self.client.post(
            "/api/messages",
            json={
                "type": "message",
                "id": activity,
                "text": text,
                "channelId": "msteams",
                "serviceUrl": self.connector.url,
                "locale": "nl-NL",
                "from": {"id": "29:anna", "aadObjectId": "anna", "name": "Anna"},
                "recipient": {"id": BOT},
                "conversation": {"id": ANNA, "conversationType": "personal"},
                "channelData": {"tenant": {"id": "tenant"}},
            },
        )


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    settings = read({"UTHIEK_DATA": str(tmp_path)}, tryout=True)
    bot, connector = Bot(settings, here(settings), Clock()), Connector({ANNA})
    app = app_of(bot, aiohttp.ClientSession())
    async with connector.server, TestClient(TestServer(app)) as client:
        yield Served(bot, client, connector)
