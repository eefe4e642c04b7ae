"""POST /api/messages: from an activity to a turn, and from its outcome to what Teams expects."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any

import orjson
from aiohttp import web
from azure.core.exceptions import DeserializationError
from botbuilder.core import TurnContext
from botbuilder.schema import Activity

from bot.ports import (
    Busy,
    Gone,
    Host,
    Inbound,
    Message,
    Met,
    Picked,
    Pressed,
    Sent,
    Typed,
    Unclear,
)
from bot.teams.adapter import TeamsAdapter, address_of
from bot.teams.gate import Gate
from bot.teams.picked import CARD, picked, task_answer

log = logging.getLogger(__name__)
MOST_BYTES = 256 * 1024
LONGEST_TURN = 10.0
"""Seconds after which Teams stops waiting; the turn itself goes on."""
FILE = "application/vnd.microsoft.teams.file.download.info"
TEXT = "application/vnd.microsoft.activity.message"
PARTS = frozenset({
    "type", "id", "name", "text", "locale", "replyToId", "from", "recipient", "conversation",
    "serviceUrl", "channelId",
})  # fmt: skip
"""What the SDK reads for us; over a long list or a large form it holds up everyone else."""
Calm = Callable[[str, str], Mapping[str, Any]]
"""Draws the card for a fault, from a reference and a locale."""


def messages_route(
    host: Host, gate: Gate, adapter: TeamsAdapter, calm: Calm
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    running: set[asyncio.Future[Any]] = set()  # the loop itself forgets a turn nobody waits for

    async def handle(request: web.Request) -> web.StreamResponse:
        raw = await _json(request)
        await gate.check(request, raw)
        activity = _activity(raw)
        inbound = inbound_of(activity, raw)
        if inbound is None:
            return web.Response(status=200)
        turn = asyncio.ensure_future(_turn(host, adapter, activity, inbound, calm))
        running.add(turn)
        turn.add_done_callback(running.discard)
        try:
            card = await asyncio.wait_for(asyncio.shield(turn), LONGEST_TURN)
        except TimeoutError:
            card = None
        if isinstance(inbound.did, Pressed):
            return _invoke_answer(card)
        if isinstance(inbound.did, Picked):
            return task_answer(card)
        return web.Response(status=200)

    return handle


async def _turn(
    host: Host, adapter: TeamsAdapter, activity: Activity, inbound: Inbound, calm: Calm
) -> Mapping[str, Any] | None:
    """One turn through the SDK's pipeline; a fault becomes a calm card, and a traceback for us."""
    answer: Mapping[str, Any] | None = None

    async def logic(_context: TurnContext) -> None:
        nonlocal answer
        answer = await host(inbound)

    try:
        await adapter.take_turn(activity, logic)
    except Exception:
        reference = secrets.token_hex(4)
        log.exception("turn failed, reference %s", reference)
        card = calm(reference, inbound.locale)
        if isinstance(inbound.did, Typed):
            await _tell(adapter, inbound, card)
        return card
    return answer


async def _tell(adapter: TeamsAdapter, inbound: Inbound, card: Mapping[str, Any]) -> None:
    """Who typed has no card that could show it."""
    try:
        await adapter.say(inbound.address, Message(card=card))
    except (Busy, Unclear, Gone) as fault:
        log.warning("the fault could not be told: %r", fault)


async def _json(request: web.Request) -> dict[str, Any]:
    if (request.content_length or 0) > MOST_BYTES:
        raise web.HTTPRequestEntityTooLarge(MOST_BYTES, request.content_length or 0)
    try:
        body = await request.content.read(MOST_BYTES + 1)
        while len(body) <= MOST_BYTES and not request.content.at_eof():
            body += await request.content.read(MOST_BYTES + 1 - len(body))
    except web.RequestPayloadError:
        raise web.HTTPBadRequest(text="not packed as it says") from None
    if len(body) > MOST_BYTES:
        raise web.HTTPRequestEntityTooLarge(MOST_BYTES, len(body))
    try:
        raw = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise web.HTTPBadRequest(text="not JSON") from None
    if not isinstance(raw, dict):
        raise web.HTTPBadRequest(text="not an activity")
    return raw


def _activity(raw: dict[str, Any]) -> Activity:
    """Refuses what lacks the parts that every activity has."""
    for part in ("from", "recipient", "conversation"):
        if not isinstance(raw.get(part), dict) or not isinstance(raw[part].get("id"), str):
            raise web.HTTPBadRequest(text=f"no {part}")
    for part in ("type", "id", "serviceUrl", "channelId"):
        if not isinstance(raw.get(part), str) or not raw[part]:
            raise web.HTTPBadRequest(text=f"no {part}")
    if not isinstance(raw.get("channelData", {}), dict):
        raise web.HTTPBadRequest(text="no channelData")
    try:
        activity = Activity().deserialize({part: raw[part] for part in PARTS & raw.keys()})
    except (DeserializationError, TypeError, ValueError, AttributeError):
        raise web.HTTPBadRequest(text="not an activity") from None
    activity.value, activity.channel_data = raw.get("value"), raw.get("channelData")
    return activity


def inbound_of(activity: Any, raw: Mapping[str, Any]) -> Inbound | None:
    """What someone did, or None for what the bot does nothing with."""
    did = _did(activity, raw)
    if did is None:
        return None
    sender = activity.from_property
    return Inbound(
        activity_id=f"{activity.channel_id}/{activity.conversation.id}/{activity.id}",
        person=sender.aad_object_id or sender.id,
        name=sender.name or "",
        locale=activity.locale or "",
        address=address_of(activity),
        did=did,
    )


def _did(activity: Any, raw: Mapping[str, Any]) -> Typed | Pressed | Picked | Met | None:
    match activity.type:
        case "invoke" if activity.name == "adaptiveCard/action":
            return _pressed(activity, raw.get("value"))
        case "invoke" if activity.name == "composeExtension/fetchTask":
            return picked(raw.get("value"))
        case "invoke":
            raise web.HTTPBadRequest(text="unknown invoke")
        case "message" if isinstance(raw.get("value"), dict) and not activity.text:
            return _submitted(activity, raw["value"])
        case "message":
            return Typed(_said(activity, raw), tuple(_files(raw)))
        case "installationUpdate" if raw.get("action") in ("add", "add-upgrade"):
            return Met()
        case "conversationUpdate" if any(
            member.get("id") == activity.recipient.id for member in _dicts(raw.get("membersAdded"))
        ):
            return Met()
    return None


def _said(activity: Any, raw: Mapping[str, Any]) -> str:
    """The text without the bot's name, which opens a message in a channel; others by their name.

    The SDK looks for it with a regular expression that takes seconds over a hostile name.
    """
    text: str = activity.text or ""
    for entity in _dicts(raw.get("entities")):
        match entity:
            case {"type": "mention", "mentioned": {"id": activity.recipient.id}, "text": str(name)}:
                text = text.replace(name, "") if name else text
            case {"type": "mention", "mentioned": {"name": str(who)}, "text": str(name)} if name:
                text = text.replace(name, who)
    return text.strip()


def _files(raw: Mapping[str, Any]) -> Iterator[Sent]:
    """Files from a disk, and pictures pasted in; the text once more as HTML is neither."""
    for attachment in _dicts(raw.get("attachments")):
        match attachment:
            case {"contentType": str(kind), "content": {"downloadUrl": str(url)}} if kind == FILE:
                yield Sent(_named(attachment), url)
            case {"contentType": str(kind), "contentUrl": str(url)} if kind.startswith("image/"):
                yield Sent(_named(attachment), url, signed=True)


def _named(attachment: Mapping[str, Any]) -> str:
    name = attachment.get("name")
    return name if isinstance(name, str) else ""


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _pressed(activity: Any, value: Any) -> Pressed:
    action = value.get("action") if isinstance(value, dict) else None
    if not isinstance(action, dict) or not isinstance(action.get("verb"), str):
        raise web.HTTPBadRequest(text="no verb")
    data = action.get("data")
    return Pressed(
        verb=action["verb"],
        fields=data if isinstance(data, dict) else {},
        message_id=activity.reply_to_id or "",
    )


def _submitted(activity: Any, value: Mapping[str, Any]) -> Pressed:
    """Action.Submit, from a client that cannot execute."""
    verb = value.get("verb")
    if not isinstance(verb, str):
        raise web.HTTPBadRequest(text="no verb")
    return Pressed(verb, dict(value), activity.reply_to_id or "")


def _invoke_answer(card: Mapping[str, Any] | None) -> web.Response:
    """Built by hand: the SDK's own path serialises the body twice and fails (graph.md 5.3)."""
    kind, value = (TEXT, "") if card is None else (CARD, card)
    body = {"statusCode": 200, "type": kind, "value": value}
    return web.Response(body=orjson.dumps(body), content_type="application/json")
