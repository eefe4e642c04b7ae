"""The Bot Framework connector on loopback: strict about what it is sent, and faulty on request."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web

from bot.ports import Address

BOT = "28:bot"
CHAT = "a:1Q/w=@x"
Fault = Callable[[web.Request], Awaitable[web.StreamResponse]]
_ACTIVITY = {
    "id", "type", "from", "recipient", "conversation",
    "text", "textFormat", "attachments", "summary",
}  # fmt: skip


@dataclass
class Connector:
    """`conversations` are the ones that exist; `faults` come first, one per request."""

    conversations: set[str] = field(default_factory=lambda: {CHAT})
    faults: list[Fault] = field(default_factory=list)
    requests: int = 0
    said: list[dict[str, Any]] = field(default_factory=list)
    token: str = ""

    def app(self) -> web.Application:
        app = web.Application(middlewares=[self._strictly])
        app.router.add_post("/emea/v3/conversations", self._open)
        app.router.add_post("/emea/v3/conversations/{conversation}/activities", self._say)
        app.router.add_put("/emea/v3/conversations/{conversation}/activities/{id}", self._replace)
        return app

    @web.middleware
    async def _strictly(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.requests += 1
        await request.read()
        if self.faults:
            return await self.faults.pop(0)(request)
        if request.headers.get("Authorization", "") != (self.token and f"Bearer {self.token}"):
            raise web.HTTPUnauthorized
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        answer: web.StreamResponse = await handler(request)
        return answer

    async def _open(self, request: web.Request) -> web.Response:
        match orjson.loads(await request.read()):
            case {
                "bot": {"id": str()},
                "members": [{"id": str(person)}],
                "isGroup": False,
                "tenantId": str(tenant),
                "channelData": {"tenant": {"id": named}},
            } if tenant == named:
                self.conversations.add(f"a:{person}")
                return web.json_response({"id": f"a:{person}"}, status=201)
        raise web.HTTPBadRequest

    async def _say(self, request: web.Request) -> web.Response:
        self.said.append(await self._activity(request))
        return web.json_response({"id": f"m/{len(self.said)}"}, status=201)

    async def _replace(self, request: web.Request) -> web.Response:
        activity = await self._activity(request)
        if activity.get("id") != request.match_info["id"]:
            raise web.HTTPBadRequest
        self.said[int(activity["id"].partition("/")[2]) - 1] = activity
        return web.Response()

    async def _activity(self, request: web.Request) -> dict[str, Any]:
        conversation = request.match_info["conversation"]
        if conversation not in self.conversations:
            raise web.HTTPNotFound
        activity: dict[str, Any] = orjson.loads(await request.read())
        match activity:
            case {"type": "message", "from": {"id": str(bot)}, "conversation": {"id": id}} if (
                bot == BOT and id == conversation and activity.keys() <= _ACTIVITY
            ):
                return activity
        raise web.HTTPBadRequest


def chat(service: str, conversation: str = CHAT) -> Address:
    return Address("msteams", f"{service}/emea/", conversation, "personal", "t", BOT, "29:anna")


def refuse(status: int, **headers: str) -> Fault:
    async def fault(request: web.Request) -> web.StreamResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(status=status, headers=named)

    return fault


def answer(body: bytes) -> Fault:
    async def fault(request: web.Request) -> web.StreamResponse:
        return web.Response(body=body, content_type="application/json")

    return fault


async def reset(request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def hang(request: web.Request) -> web.StreamResponse:
    await asyncio.get_running_loop().create_future()
    raise AssertionError
