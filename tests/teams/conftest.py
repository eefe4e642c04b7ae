"""The endpoint as Teams finds it: behind the gate, and with anything at all behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.identity import NoToken
from bot.ports import Inbound
from bot.teams import messages
from bot.teams.adapter import TeamsAdapter
from bot.teams.body import SERVER
from bot.teams.gate import LoopbackGate, TokenGate
from bot.teams.keys import Keys
from bot.teams.messenger import TeamsMessenger
from dialogs.calm_words import CalmWords
from tests.teams.connector import BOT, Connector
from tests.teams.key_server import APP, TENANT, Clock, KeyServer, activity
from tests.world import World


@dataclass
class Door:
    """The endpoint behind the gate; `came_in` is what reached the conversation."""

    client: Any
    server: KeyServer
    clock: Clock
    gate: TokenGate
    came_in: list[Inbound] = field(default_factory=list)

    async def knock(self, header: str | None, body: Any) -> int:
        headers = {} if header is None else {"Authorization": header}
        async with self.client.post("/api/messages", json=body, headers=headers) as answer:
            return int(answer.status)

    async def show(self, shown: str, **other: Any) -> int:
        return await self.knock(f"Bearer {shown}", activity(**other))


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    server, clock, came_in = KeyServer(), Clock(), []

    async def host(inbound: Inbound) -> None:
        came_in.append(inbound)

    async with TestServer(server.app()) as key_server, aiohttp.ClientSession() as session:
        keys = Keys(session, clock.now, metadata=str(key_server.make_url("/metadata")))
        gate = TokenGate(keys, clock.now, app_id=APP, tenant=TENANT)
        app = web.Application(handler_args=SERVER)
        adapter = TeamsAdapter(TeamsMessenger(session, NoToken()))
        app.router.add_post(
            "/api/messages", messages.Endpoint(host, gate, adapter, CalmWords()).take
        )
        async with TestClient(TestServer(app)) as client:
            yield Door(client, server, clock, gate, came_in)
        server.open.set()


@dataclass
class Endpoint:
    """The endpoint, with anything at all behind it."""

    client: Any
    connector: Connector
    service: str
    host: Any = None
    came_in: list[Inbound] = field(default_factory=list)

    async def __call__(self, inbound: Inbound) -> Any:
        self.came_in.append(inbound)
        return await self.host(inbound) if self.host else None

    async def post(self, **other: Any) -> tuple[int, Any]:
        body = activity(**{"recipient": {"id": BOT}, "serviceUrl": self.service, **other})
        return await self.send(orjson.dumps(body))

    async def send(
        self, data: Any, content_type: str = "application/json", **headers: str
    ) -> tuple[int, Any]:
        headers = {"Content-Type": content_type, **headers}
        async with self.client.post("/api/messages", data=data, headers=headers) as answer:
            is_json = answer.content_type == "application/json"
            return answer.status, await answer.json() if is_json else None

    async def press(self, verb: Any, data: Any = None, **other: Any) -> tuple[int, Any]:
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}}
        return await self.post(type="invoke", name="adaptiveCard/action", value=value, **other)


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    connector = Connector()
    server = TestServer(connector.app())
    async with server, aiohttp.ClientSession() as session:
        endpoint = Endpoint(None, connector, str(server.make_url("/emea")))
        adapter = TeamsAdapter(TeamsMessenger(session, NoToken()))
        app = web.Application(handler_args=SERVER)
        route = messages.Endpoint(endpoint, LoopbackGate(), adapter, CalmWords())
        app.router.add_post("/api/messages", route.take)
        async with TestClient(TestServer(app)) as endpoint.client:
            yield endpoint


@pytest.fixture
def whole(endpoint: Endpoint, world: World) -> Endpoint:
    """The whole bot behind the endpoint."""
    endpoint.host = world.conversation
    return endpoint
