"""The connector's REST routes as the bot meets them, strict: what is malformed gets a 400."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.local.tryout.channel import BOT, Channel, NoConversation, chat_of

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
CARD = "application/vnd.microsoft.card.adaptive"


def add_connector(app: web.Application, channel: Channel, now: Callable[[], str]) -> None:
    """`now` gives the time that is written beside a message."""

    async def create(request: web.Request) -> web.Response:
        body = await _json(request)
        if body.get("isGroup"):
            return await thread(body)
        members = body.get("members")
        if not isinstance(members, list) or len(members) != 1 or "id" not in members[0]:
            raise web.HTTPBadRequest(text="one member is needed")
        person = str(members[0]["id"]).removeprefix("29:")
        await channel.begin(chat_of(person), person)
        return web.json_response({"id": chat_of(person)}, status=201)

    async def thread(body: dict[str, Any]) -> web.Response:
        """The page shows a channel as one row of messages, whatever thread they are in."""
        where = str(body.get("channelData", {}).get("channel", {}).get("id"))
        try:
            id = await channel.add(where, BOT, _activity(body.get("activity", {})), now())
        except NoConversation as missing:
            raise web.HTTPNotFound(text=str(missing)) from None
        answer = {"id": f"{where};messageid={id}", "activityId": id}
        return web.json_response(answer, status=201)

    async def send(request: web.Request) -> web.Response:
        activity = _activity(await _json(request))
        conversation = _without_thread(request)
        return web.json_response({"id": await channel.add(conversation, BOT, activity, now())})

    async def replace(request: web.Request) -> web.Response:
        activity, id = _activity(await _json(request)), request.match_info["activity"]
        await channel.change(_without_thread(request), id, activity)
        return web.json_response({"id": id})

    base = "/try/connector/v3/conversations"
    app.router.add_post(base, create)
    app.router.add_post(base + "/{conversation}/activities", _found(send))
    app.router.add_post(base + "/{conversation}/activities/{reply}", _found(send))
    app.router.add_put(base + "/{conversation}/activities/{activity}", _found(replace))


def _without_thread(request: web.Request) -> str:
    return request.match_info["conversation"].partition(";")[0]


def _found(handler: Handler) -> Handler:
    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except NoConversation as missing:
            raise web.HTTPNotFound(text=str(missing)) from None

    return answer


async def _json(request: web.Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except ValueError:
        raise web.HTTPBadRequest(text="not JSON") from None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest(text="not an object")
    return body


def _activity(body: dict[str, Any]) -> dict[str, Any]:
    """A message with a text or one adaptive card, from the bot."""
    attachments = body.get("attachments", [])
    cards = all(
        isinstance(one, dict)
        and one.get("contentType") == CARD
        and isinstance(one.get("content"), dict)
        for one in attachments
    )
    if body.get("type") != "message" or not cards or not (body.get("text") or attachments):
        raise web.HTTPBadRequest(text="not a message")
    if body.get("from", {}).get("id") != BOT:
        raise web.HTTPBadRequest(text="not from the bot")
    return body
