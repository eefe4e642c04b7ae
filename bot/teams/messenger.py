"""Speaks to people through the Bot Framework connector, over one pooled HTTP session."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import aiohttp
import orjson

from bot.ports import Address, Busy, Gone, Message, Unclear

Token = Callable[[], Awaitable[str]]
"""Gives a bearer token for the connector, or an empty string where there is no authentication."""
TIMEOUT = aiohttp.ClientTimeout(total=10, connect=5)
CARD = "application/vnd.microsoft.card.adaptive"
MOST_BYTES = 28_000
WAIT = 5.0
"""Seconds to wait when a busy service does not say how long."""
SHORTEST_WAIT, LONGEST_WAIT = 1.0, 3600.0
"""Seconds, whatever a busy service says: not at once, and not for ever."""


class TeamsMessenger:
    """Raises Busy when nothing was done, Unclear when it may have been, Gone when it never will."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        token: Token,
        timeout: aiohttp.ClientTimeout = TIMEOUT,
    ) -> None:
        self._session, self._token, self._timeout = session, token, timeout

    async def open_chat(self, person: str, like: Address) -> Address:
        body = {
            "bot": {"id": like.bot},
            "members": [{"id": person}],
            "isGroup": False,
            "tenantId": like.tenant,
            "channelData": {"tenant": {"id": like.tenant}},
        }
        id = _id(await self._ask("POST", f"{_base(like)}/v3/conversations", body))
        return Address(
            like.channel, like.service_url, id, "personal", like.tenant, like.bot, person
        )

    async def send(self, to: Address, message: Message) -> str:
        return _id(await self._ask("POST", _activities(to), _activity(to, message)))

    async def replace(self, to: Address, message_id: str, message: Message) -> None:
        url = f"{_activities(to)}/{quote(message_id, safe='')}"
        await self._ask("PUT", url, {**_activity(to, message), "id": message_id})

    async def _ask(self, method: str, url: str, body: Mapping[str, Any]) -> Any:
        headers = {"Content-Type": "application/json"}
        if token := await self._token():
            headers["Authorization"] = f"Bearer {token}"
        try:
            async with self._session.request(
                method,
                url,
                data=orjson.dumps(body),
                headers=headers,
                timeout=self._timeout,
                allow_redirects=False,
            ) as answer:
                _check(answer)
                return orjson.loads(await answer.read() or b"{}")
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise Busy(WAIT) from error
        except (aiohttp.ClientError, TimeoutError, orjson.JSONDecodeError) as error:
            raise Unclear(f"{method} {type(error).__name__}") from error


def _id(answer: Any) -> str:
    match answer:
        case {"id": str(id)}:
            return id
    raise Unclear("an answer without an id")


def _check(answer: aiohttp.ClientResponse) -> None:
    """A refusal for now did nothing; another fault of the service may have; the rest never will."""
    match answer.status:
        case 412 | 429:
            raise Busy(_wait(answer.headers))
        case 503 if "Retry-After" in answer.headers:
            raise Busy(_wait(answer.headers))
        case 403 | 404:
            raise Gone(str(answer.status))
        case status if status >= 500 or status == 408:
            raise Unclear(str(status))
        case status if status >= 300:
            raise ValueError(f"the connector refused with {status}")


def _wait(headers: Mapping[str, str]) -> float:
    """Seconds, or a moment that is measured from the service's own clock."""
    said, seconds = headers.get("Retry-After", ""), WAIT
    if said.replace(".", "", 1).isdecimal():
        seconds = float(said)
    else:
        with contextlib.suppress(ValueError, TypeError):
            until, sent = (parsedate_to_datetime(one) for one in (said, headers.get("Date", "")))
            seconds = (until - sent).total_seconds()
    return min(max(seconds, SHORTEST_WAIT), LONGEST_WAIT)


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
            raise ValueError("the card is larger than Teams takes")
        activity["attachments"] = [{"contentType": CARD, "content": message.card}]
        activity["summary"] = message.summary or message.card.get("fallbackText", "")
    return activity
