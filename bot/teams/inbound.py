"""From what Teams posts to what someone did; whatever the bot does nothing with is None."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from aiohttp import web
from azure.core.exceptions import DeserializationError
from botbuilder.schema import Activity

from bot.ports import Edited, Inbound, Met, Picked, Pressed, Sent, Typed
from bot.teams.adapter import address_of
from bot.teams.picked import picked

JOINED = "\N{WORD JOINER}"
FILE = "application/vnd.microsoft.teams.file.download.info"
PARTS = frozenset({
    "type", "id", "name", "text", "locale", "replyToId", "from", "recipient", "conversation",
    "serviceUrl", "channelId",
})  # fmt: skip
"""What the SDK reads for us; over a long list or a large form it holds up everyone else."""
PICKED = frozenset({"composeExtension/fetchTask", "composeExtension/submitAction"})
"""The action beside a message, whether Teams asks for a window first or not."""
Did = Typed | Pressed | Picked | Met | Edited


class NoVerb(Exception):
    """A press of something that is no button of ours."""


def activity_of(raw: dict[str, Any]) -> Activity:
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
    """Raises NoVerb."""
    did = _did(activity, raw)
    if did is None:
        return None
    sender = activity.from_property
    again = "/edited" if isinstance(did, Edited) else ""  # it comes under the id of the message
    return Inbound(
        activity_id=f"{activity.channel_id}/{activity.conversation.id}/{activity.id}{again}",
        person=sender.aad_object_id or sender.id,
        name=sender.name or "",
        locale=activity.locale or "",
        address=address_of(activity),
        did=did,
    )


def _did(activity: Any, raw: Mapping[str, Any]) -> Did | None:
    match activity.type:
        case "invoke" if activity.name == "adaptiveCard/action":
            return _pressed(activity, raw.get("value"))
        case "invoke" if activity.name in PICKED:
            return picked(raw.get("value"))
        case "message" if isinstance(raw.get("value"), dict) and not activity.text:
            return _submitted(activity, raw["value"])
        case "message":
            return Typed(_said(activity, raw), tuple(_files(raw)))
        case "messageUpdate" if _data(raw).get("eventType") == "editMessage":
            return Edited()
        case "installationUpdate" if raw.get("action") in ("add", "add-upgrade"):
            return Met()
        case "conversationUpdate" if any(
            member.get("id") == activity.recipient.id for member in _dicts(raw.get("membersAdded"))
        ):
            return Met()
    return None


def _said(activity: Any, raw: Mapping[str, Any]) -> str:
    """The text without the bot's name, which opens a message in a channel; others by their name.

    What keeps a number on one line (cards/elements.py) is no part of it when it is copied.
    The SDK looks for it with a regular expression that takes seconds over a hostile name.
    """
    text: str = activity.text or ""
    for entity in _dicts(raw.get("entities")):
        match entity:
            case {"type": "mention", "mentioned": {"id": activity.recipient.id}, "text": str(name)}:
                text = text.replace(name, "") if name else text
            case {"type": "mention", "mentioned": {"name": str(who)}, "text": str(name)} if name:
                text = text.replace(name, who)
    return text.replace(JOINED, "").strip()


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


def _data(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    return raw.get("channelData") or {}


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _pressed(activity: Any, value: Any) -> Pressed:
    action = value.get("action") if isinstance(value, dict) else None
    if not isinstance(action, dict) or not isinstance(action.get("verb"), str):
        raise NoVerb
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
