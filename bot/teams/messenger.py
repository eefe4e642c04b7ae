"""Speaks to people through the Bot Framework connector, over one pooled HTTP session."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import replace
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import aiohttp
import orjson

from bot.identity import Token
from bot.ports import Address, Blocked, Busy, Failing, Gone, Hopeless, Message, Unclear
from bot.teams.answers import CARD
from bot.teams.pace import Pace

TIMEOUT = aiohttp.ClientTimeout(total=10, connect=5)
MOST_BYTES = 28_000
SHORTEST_WAIT, LONGEST_WAIT = 1.0, 3600.0
"""Seconds, whatever a busy service says: not at once, and not for ever."""
BLOCKED = (b"MessageWritesBlocked", b"ConversationBlockedByUser")
MOST_REASON = 4096
"""Bytes that are read of a refusal."""


class Stranger(ValueError):
    """The connector does not know who asks: the token was revoked, or its key is gone."""


class TeamsMessenger:
    """Raises Busy when nothing was done, Unclear when it may have been, Gone when it never will.

    Failing is Unclear of which Teams itself says that it fails.  Hopeless is what Teams takes from
    nobody.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        token: Token,
        pace: Pace | None = None,
        timeout: aiohttp.ClientTimeout = TIMEOUT,
    ) -> None:
        self._session, self._token, self._timeout = session, token, timeout
        self._pace = pace or Pace((), ())

    async def open_chat(self, person: str, like: Address) -> Address:
        body = {
            "bot": {"id": like.bot},
            "members": [{"id": person}],
            "isGroup": False,
            "tenantId": like.tenant,
            "channelData": {"tenant": {"id": like.tenant}},
        }
        answer = await self._ask("POST", f"{_base(like)}/v3/conversations", body, person)
        return replace(like, conversation=_id(answer), kind="personal", user=person)

    async def open_thread(self, channel: Address, message: Message) -> tuple[Address, str]:
        body = {
            "bot": {"id": channel.bot},
            "isGroup": True,
            "tenantId": channel.tenant,
            "channelData": {
                "channel": {"id": channel.conversation},
                "tenant": {"id": channel.tenant},
            },
            "activity": _activity(channel, message),
        }
        url = f"{_base(channel)}/v3/conversations"
        answer = await self._ask("POST", url, body, channel.conversation)
        thread = _id(answer)
        first = answer.get("activityId") or thread.rpartition("messageid=")[2]
        return replace(channel, conversation=thread), str(first)

    async def send(self, to: Address, message: Message) -> str:
        body = _activity(to, message)
        return _id(await self._ask("POST", _activities(to), body, _together(to)))

    async def replace(self, to: Address, message_id: str, message: Message) -> None:
        url = f"{_activities(to)}/{quote(message_id, safe='')}"
        body = {**_activity(to, message), "id": message_id}
        await self._ask("PUT", url, body, _together(to))

    async def _ask(self, method: str, url: str, body: Mapping[str, Any], together: str) -> Any:
        """`together` names what the service counts as one conversation.

        A token that is refused is renewed, once; a refusal did nothing, so it may be asked again.
        """
        data, token = orjson.dumps(body), await self._token()
        try:
            return await self._asked(method, url, data, token, together)
        except Stranger:
            self._token.refused(token)
        return await self._asked(method, url, data, await self._token(), together)

    async def _asked(self, method: str, url: str, data: bytes, token: str, together: str) -> Any:
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        await self._pace.wait(together)
        try:
            async with self._session.request(
                method,
                url,
                data=data,
                headers=headers,
                timeout=self._timeout,
                allow_redirects=False,
            ) as answer:
                if _busy(answer):
                    raise Busy(self._pace.refused(together, _wait(answer.headers)))
                await _check(answer)
                self._pace.heard(together)
                return orjson.loads(await answer.read() or b"{}")
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise Busy(self._pace.refused(together, None)) from error
        except (aiohttp.ClientError, TimeoutError, orjson.JSONDecodeError) as error:
            raise Unclear(f"{method} {type(error).__name__}") from error


def _id(answer: Any) -> str:
    match answer:
        case {"id": str(id)}:
            return id
    raise Unclear("an answer without an id")


def _busy(answer: aiohttp.ClientResponse) -> bool:
    """A refusal for now, that did nothing."""
    asks_to_wait = answer.status == 503 and "Retry-After" in answer.headers
    return answer.status in {412, 429} or asks_to_wait


async def _check(answer: aiohttp.ClientResponse) -> None:
    """A fault of the service may have done something; what is refused for good never will."""
    match answer.status:
        case 403 if await _blocked(answer):
            raise Blocked("403")
        case 403 | 404:
            raise Gone(str(answer.status))
        case 401:
            raise Stranger("the connector takes no token of ours; is the application still there?")
        case 400 | 413:
            raise Hopeless(str(answer.status))
        case status if status >= 500 or status == 408:
            raise Failing(str(status))
        case status if status >= 300:
            raise ValueError(f"the connector refused with {status}")


async def _blocked(answer: aiohttp.ClientResponse) -> bool:
    reason = await answer.content.read(MOST_REASON)
    return any(code in reason for code in BLOCKED)


def _wait(headers: Mapping[str, str]) -> float | None:
    """Seconds, or a moment that is measured from the service's own clock; None when not said."""
    said = headers.get("Retry-After", "")
    if said.replace(".", "", 1).isdecimal():
        return min(max(float(said), SHORTEST_WAIT), LONGEST_WAIT)
    with contextlib.suppress(ValueError, TypeError):
        until, sent = (parsedate_to_datetime(one) for one in (said, headers.get("Date", "")))
        return min(max((until - sent).total_seconds(), SHORTEST_WAIT), LONGEST_WAIT)
    return None


def _together(to: Address) -> str:
    """The threads of a channel count as one."""
    return to.conversation.partition(";")[0]


def _base(to: Address) -> str:
    return to.service_url.rstrip("/")


def _activities(to: Address) -> str:
    return f"{_base(to)}/v3/conversations/{quote(to.conversation, safe='')}/activities"


def _activity(to: Address, message: Message) -> dict[str, Any]:
    activity: dict[str, Any] = {
        "type": "message",
        "from": {"id": to.bot},
        "conversation": {"id": to.conversation},
        "textFormat": "markdown",
    }
    if to.user:
        activity["recipient"] = {"id": to.user}
    if message.text:
        activity["text"] = message.text
    if message.card is not None:
        if len(orjson.dumps(message.card)) > MOST_BYTES:
            raise Hopeless("the card is larger than Teams takes")
        activity["attachments"] = [{"contentType": CARD, "content": message.card}]
        activity["summary"] = message.summary or message.card.get("fallbackText", "")
    return activity
