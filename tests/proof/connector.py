"""A strict connector on this machine: it keeps what the bot says, and refuses what is malformed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

BOT = "28:uthiek-bot"
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
LONGER_THAN_THE_BOT_WAITS = 11.0
CARD = "application/vnd.microsoft.card.adaptive"


@dataclass
class Said:
    """A message: as it came, and as it stands now."""

    id: str
    conversation: str
    first: Mapping[str, Any]
    now: Mapping[str, Any]

    @property
    def gist(self) -> tuple[str, str]:
        """What makes two messages the same to whoever reads them."""
        return self.conversation, str(self.first.get("summary") or self.first["text"])

    @property
    def card(self) -> Mapping[str, Any]:
        cards = [one["content"] for one in self.now.get("attachments", ())]
        return cards[0] if cards else {}


@dataclass
class Connector:
    """`faults` are used up one by one, a new message each; an empty one lets the message pass."""

    conversations: set[str] = field(default_factory=set)
    said: list[Said] = field(default_factory=list)
    faults: Iterator[str] = field(default_factory=lambda: iter(()))
    unanswered: list[Said] = field(default_factory=list)
    """What was taken in while the answer got lost."""

    def __post_init__(self) -> None:
        app = web.Application(middlewares=[self._faulty])
        app.router.add_post("/v3/conversations", self._open)
        app.router.add_post("/v3/conversations/{conversation}/activities", self._send)
        app.router.add_put("/v3/conversations/{conversation}/activities/{id}", self._replace)
        self.server = TestServer(app)

    @property
    def url(self) -> str:
        return str(self.server.make_url("/")).rstrip("/")

    def seen(self, conversation: str) -> list[Said]:
        return [one for one in self.said if one.conversation == conversation]

    @web.middleware
    async def _faulty(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        match next(self.faults, "") if request.method == "POST" else "":
            case "busy":
                return web.Response(status=429, headers={"Retry-After": "1"})
            case "down":
                return web.Response(status=503)
            case "hangs":
                await asyncio.sleep(LONGER_THAN_THE_BOT_WAITS)
            case "resets":
                _break_off(request)
            case "loses the answer":
                before = len(self.said)
                await handler(request)
                self.unanswered += self.said[before:]
                _break_off(request)
            case _:
                return await handler(request)
        return web.Response(status=500)

    async def _open(self, request: web.Request) -> web.Response:
        body = await request.json()
        if body["isGroup"]:
            return self._begin(body["channelData"]["channel"]["id"], body["activity"])
        [member] = body["members"]
        assert body["bot"]["id"] == BOT
        self.conversations.add(f"a:{member['id']}")
        return web.json_response({"id": f"a:{member['id']}"}, status=201)

    def _begin(self, channel: str, activity: Mapping[str, Any]) -> web.Response:
        if channel not in self.conversations:
            raise web.HTTPNotFound
        id = f"said-{len(self.said)}"
        thread = f"{channel};messageid={id}"
        self.conversations.add(thread)
        self.said.append(Said(id, channel, activity, activity))
        return web.json_response({"id": thread, "activityId": id}, status=201)

    async def _send(self, request: web.Request) -> web.Response:
        activity, where = await _activity(request), request.match_info["conversation"]
        if where not in self.conversations:
            raise web.HTTPNotFound
        channel = where.partition(";")[0]
        self.said.append(Said(f"said-{len(self.said)}", channel, activity, activity))
        return web.json_response({"id": self.said[-1].id})

    async def _replace(self, request: web.Request) -> web.Response:
        activity, where = await _activity(request), request.match_info["conversation"]
        for one in self.seen(where.partition(";")[0]):
            if one.id == request.match_info["id"] == activity["id"]:
                one.now = activity
                return web.json_response({"id": one.id})
        raise web.HTTPNotFound


def _break_off(request: web.Request) -> None:
    assert request.transport is not None
    request.transport.close()


async def _activity(request: web.Request) -> dict[str, Any]:
    body: dict[str, Any] = await request.json()
    attachments = body.get("attachments", [])
    whole = all(one["contentType"] == CARD and one["content"]["body"] for one in attachments)
    if body["type"] != "message" or not whole or not (body.get("text") or attachments):
        raise web.HTTPBadRequest(text="not a message")
    if body["from"]["id"] != BOT or body["conversation"]["id"] not in request.path:
        raise web.HTTPBadRequest(text="not from the bot, or not to here")
    return body
