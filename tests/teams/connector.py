"""The Bot Framework connector on loopback: strict about what it is sent, and faulty on request.

It throttles, blocks, forgets, and hands out the tokens that it asks to see.  It also posts
activities to the bot, as often as it is told to (`deliver`), under keys of its own.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web

from bot.ports import Address

BOT = "28:bot"
CHAT = "a:1Q/w=@x"
CHANNEL = "19:team@thread.tacv2"
SECRET = "open sesame"
LIFE_OF_A_TOKEN = 3600.0
Fault = Callable[[web.Request], Awaitable[web.StreamResponse]]
Limit = tuple[int, float]
OF_A_CONVERSATION: Sequence[Limit] = ((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0))
OF_THE_APP: Sequence[Limit] = ((20, 1.0),)
"""graph.md 2.4; of the whole app it says 50, or 30 by an older page, and to plan with 20."""
BLOCKED = {"errorCode": 209, "message": '{"subCode":"MessageWritesBlocked"}'}
NOT_INSTALLED = {"error": {"code": "ForbiddenOperationException", "message": "not installed"}}
UNKNOWN = {"error": {"code": "ConversationNotFound", "message": "Conversation not found."}}
_ACTIVITY = {
    "id", "type", "from", "recipient", "conversation",
    "text", "textFormat", "attachments", "summary",
}  # fmt: skip


@dataclass
class Connector:
    """`conversations` are the ones that exist; `faults` come first, one per request.

    `taken` holds when each message came and for which conversation; `over` counts the messages
    that came too fast, and `early` those that came before a refusal had run out.
    """

    conversations: set[str] = field(default_factory=lambda: {CHAT, CHANNEL})
    faults: list[Fault] = field(default_factory=list)
    requests: int = 0
    said: list[dict[str, Any]] = field(default_factory=list)
    token: str = ""
    asks_tokens: bool = False
    now: Callable[[], float] = time.monotonic
    limits: Sequence[Limit] = ()
    limits_of_app: Sequence[Limit] = ()
    retry_after: float | None = None
    blocked: set[str] = field(default_factory=set)
    without_app: set[str] = field(default_factory=set)
    opened: list[str] = field(default_factory=list)
    taken: list[tuple[float, str]] = field(default_factory=list)
    lines: set[object] = field(default_factory=set)
    """The connections that requests came over."""
    over: int = 0
    early: int = 0
    issued: dict[str, float] = field(default_factory=dict)
    _closed: dict[str, float] = field(default_factory=dict)
    _recent: dict[str, list[float]] = field(default_factory=dict)

    def app(self) -> web.Application:
        app = web.Application(middlewares=[self._strictly])
        conversations = "/emea/v3/conversations"
        app.router.add_post("/token", self._token)
        app.router.add_post(conversations, self._open)
        app.router.add_post(conversations + "/{conversation}/activities", self._say)
        app.router.add_put(conversations + "/{conversation}/activities/{id}", self._replace)
        return app

    # --- who asks, and how fast ---
    @web.middleware
    async def _strictly(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.requests += 1
        if request.transport is not None:
            self.lines.add(request.transport.get_extra_info("peername"))
        await request.read()
        if self.faults:
            return await self.faults.pop(0)(request)
        if request.path != "/token":
            if not self._known(request.headers.get("Authorization", "")):
                raise web.HTTPUnauthorized
            if request.content_type != "application/json":
                raise web.HTTPUnsupportedMediaType
        answer: web.StreamResponse = await handler(request)
        return answer

    def _known(self, header: str) -> bool:
        if self.asks_tokens:
            return self.issued.get(header.removeprefix("Bearer "), 0.0) > self.now()
        return header == (self.token and f"Bearer {self.token}")

    async def _token(self, request: web.Request) -> web.Response:
        asked = await request.post()
        if asked.get("client_secret") != SECRET or asked.get("grant_type") != "client_credentials":
            wrong = {"error": "invalid_client", "error_codes": [7000215]}
            return web.json_response(wrong, status=401)
        token = f"token {len(self.issued) + 1}"
        self.issued[token] = self.now() + LIFE_OF_A_TOKEN
        body = {"token_type": "Bearer", "access_token": token, "expires_in": LIFE_OF_A_TOKEN}
        return web.json_response(body)

    def _pace(self, conversation: str) -> web.Response | None:
        """The threads of a channel count as one; a message that is refused counts as well."""
        now, one = self.now(), conversation.partition(";")[0]
        if self._closed.get(one, 0.0) > now:
            self.early += 1
        self.taken.append((now, one))
        fast = [self._passes(one, now, self.limits), self._passes("", now, self.limits_of_app)]
        if not any(fast):
            return None
        self.over += 1
        self._closed[one] = now + (self.retry_after or 0.0)
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        return web.Response(status=429, headers=headers)

    def throttle(self, seconds: float) -> Fault:
        """Refuses one message, and wants to hear nothing more of its conversation for so long."""

        async def fault(request: web.Request) -> web.StreamResponse:
            one = request.match_info.get("conversation", "").partition(";")[0]
            self._closed[one] = self.now() + seconds
            return web.Response(status=429, headers={"Retry-After": str(seconds)})

        return fault

    def _passes(self, of: str, now: float, limits: Sequence[Limit]) -> bool:
        """Whether this message is one more than a limit allows."""
        longest = max((span for _, span in limits), default=0.0)
        recent = [*(at for at in self._recent.get(of, ()) if at > now - longest), now]
        self._recent[of] = recent
        return any(sum(at > now - span for at in recent) > most for most, span in limits)

    # --- what is asked ---
    async def _open(self, request: web.Request) -> web.Response:
        match orjson.loads(await request.read()):
            case {
                "bot": {"id": str()},
                "members": [{"id": str(person)}],
                "isGroup": False,
                "tenantId": str(tenant),
                "channelData": {"tenant": {"id": named}},
            } if tenant == named:
                return self._open_chat(person)
            case {
                "bot": {"id": str()},
                "isGroup": True,
                "tenantId": str(tenant),
                "channelData": {"channel": {"id": str(channel)}, "tenant": {"id": named}},
                "activity": {"type": "message"} as activity,
            } if tenant == named:
                return self._open_thread(channel, activity)
        raise web.HTTPBadRequest

    def _open_chat(self, person: str) -> web.Response:
        self.opened.append(person)
        if refused := self._pace(person):
            return refused
        if person in self.without_app:
            return web.json_response(NOT_INSTALLED, status=403)
        self.conversations.add(f"a:{person}")
        return web.json_response({"id": f"a:{person}"}, status=201)

    def _open_thread(self, channel: str, activity: dict[str, Any]) -> web.Response:
        if refused := self._pace(channel) or self._shut(channel):
            return refused
        _check(activity, channel)
        self.said.append(activity)
        first = f"m/{len(self.said)}"
        thread = f"{channel};messageid={first}"
        self.conversations.add(thread)
        return web.json_response({"id": thread, "activityId": first}, status=201)

    async def _say(self, request: web.Request) -> web.Response:
        conversation = request.match_info["conversation"]
        if refused := self._pace(conversation) or self._shut(conversation):
            return refused
        activity = _check(orjson.loads(await request.read()), conversation)
        self.said.append(activity)
        return web.json_response({"id": f"m/{len(self.said)}"}, status=201)

    async def _replace(self, request: web.Request) -> web.Response:
        conversation = request.match_info["conversation"]
        if refused := self._pace(conversation) or self._shut(conversation):
            return refused
        activity = _check(orjson.loads(await request.read()), conversation)
        if activity.get("id") != request.match_info["id"]:
            raise web.HTTPBadRequest
        self.said[int(activity["id"].partition("/")[2]) - 1] = activity
        return web.Response()

    def _shut(self, conversation: str) -> web.Response | None:
        if conversation in self.blocked:
            return web.json_response(BLOCKED, status=403)
        if conversation not in self.conversations:
            return web.json_response(UNKNOWN, status=404)
        return None


def _check(activity: Any, conversation: str) -> dict[str, Any]:
    match activity:
        case {"type": "message", "from": {"id": str(bot)}, "conversation": {"id": id}} if (
            bot == BOT and id == conversation and activity.keys() <= _ACTIVITY
        ):
            return dict(activity)
    raise web.HTTPBadRequest


async def deliver(
    client: Any, body: Mapping[str, Any], headers: Mapping[str, str], *, times: int = 1
) -> list[int]:
    """Posts an activity to the bot; the service repeats what was not answered, all at once."""

    async def post() -> int:
        async with client.post("/api/messages", json=body, headers=headers) as answer:
            return int(answer.status)

    return await asyncio.gather(*(post() for _ in range(times)))


def chat(service: str, conversation: str = CHAT) -> Address:
    return Address("msteams", f"{service}/emea/", conversation, "personal", "t", BOT, "29:anna")


def channel(service: str) -> Address:
    return Address("msteams", f"{service}/emea/", CHANNEL, "channel", "t", BOT, "")


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
