"""The connector that the other tests trust behaves as Teams' own is said to (graph.md 2.4, 4)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from tests.teams import connector as connector_
from tests.teams.connector import (
    BOT,
    CHANNEL,
    CHAT,
    LIFE_OF_A_TOKEN,
    OF_A_CONVERSATION,
    OF_THE_APP,
    SECRET,
    Connector,
)
from tests.teams.key_server import activity, token

ASKED = {"grant_type": "client_credentials", "client_id": "bot", "client_secret": SECRET}
PLACE = "/emea/v3/conversations"


@dataclass
class Line:
    connector: Connector
    client: Any
    time: float = 1000.0

    async def say(self, to: str = CHAT, **other: Any) -> Any:
        body = {"type": "message", "from": {"id": BOT}, "conversation": {"id": to}}
        where = f"{PLACE}/{to.replace('/', '%2F')}/activities"
        return await self.client.post(where, json={**body, "text": "hallo", **other})


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    connector = Connector()
    async with TestClient(TestServer(connector.app())) as client:
        line = Line(connector, client)
        connector.now = lambda: line.time
        yield line


@pytest.mark.parametrize(("most", "span"), OF_A_CONVERSATION[:3])
async def test_it_throttles_a_conversation(line, most, span):
    line.connector.limits, line.connector.retry_after = [(most, span)], 12.5
    for _ in range(most):
        assert (await line.say()).status == 201
    refused = await line.say()
    assert (refused.status, refused.headers["Retry-After"]) == (429, "12.5")
    assert (await line.say(CHANNEL)).status == 201
    assert (line.connector.over, line.connector.early) == (1, 0)
    line.time += span
    assert (await line.say()).status == 201
    assert line.connector.early == (0 if span > 12.5 else 1)


async def test_the_threads_of_a_channel_count_as_one(line):
    line.connector.limits = [(2, 1.0)]
    line.connector.conversations |= {f"{CHANNEL};messageid={n}" for n in range(3)}
    statuses = [(await line.say(f"{CHANNEL};messageid={n}")).status for n in range(3)]
    assert statuses == [201, 201, 429]


async def test_it_throttles_the_bot_as_a_whole(line):
    line.connector.limits_of_app = OF_THE_APP
    line.connector.conversations |= {f"a:{n}" for n in range(21)}
    statuses = [(await line.say(f"a:{n}")).status for n in range(21)]
    assert statuses == [201] * 20 + [429]


async def test_it_blocks(line):
    line.connector.blocked = {CHAT}
    refused = await line.say()
    assert refused.status == 403
    assert "MessageWritesBlocked" in await refused.text()


async def test_it_forgets(line):
    assert (await line.say()).status == 201
    line.connector.conversations.clear()
    assert (await line.say()).status == 404


@pytest.mark.parametrize(
    "other",
    [
        {"type": "typing"},
        {"from": {"id": "29:anna"}},
        {"conversation": {"id": "a:other"}},
        {"surprise": 1},
    ],
    ids=str,
)
async def test_it_refuses_what_is_no_message_of_the_bot_to_there(line, other):
    assert (await line.say(**other)).status == 400
    assert line.connector.said == []


async def test_it_hands_out_tokens_and_asks_to_see_them(line):
    line.connector.asks_tokens = True
    assert (await line.say()).status == 401
    wrong = await line.client.post("/token", data={**ASKED, "client_secret": "guessed"})
    assert (wrong.status, (await wrong.json())["error"]) == (401, "invalid_client")
    issued = await (await line.client.post("/token", data=ASKED)).json()
    line.client.session.headers["Authorization"] = f"Bearer {issued['access_token']}"
    assert (await line.say()).status == 201
    line.time += LIFE_OF_A_TOKEN
    assert (await line.say()).status == 401


async def test_it_repeats_what_it_posts(door):
    """All copies carry a token of the key server, and every one of them comes in."""
    headers = {"Authorization": f"Bearer {token()}"}
    assert await connector_.deliver(door.client, activity(), headers, times=4) == [200] * 4
    assert len(door.came_in) == 4
