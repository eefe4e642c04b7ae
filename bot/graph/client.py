"""Speaks HTTP to Microsoft Graph: tokens, patience, and what an answer means."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote, urlencode, urljoin, urlsplit
from uuid import uuid4

import aiohttp
import orjson
from yarl import URL

from bot.graph.abreast import Abreast
from bot.graph.answer import Answer
from bot.graph.patience import SHORTEST, Patience
from bot.identity import Token
from bot.ports import Busy, Coded

log = logging.getLogger(__name__)
GRAPH = "https://graph.microsoft.com/v1.0"
TIMEOUT = aiohttp.ClientTimeout(total=45, connect=5, sock_read=30)
"""Within the lease of a row of the outbox."""
MOST_OUTLOOK = 4
"""Calls at once that Outlook takes from one application, whatever the mailbox."""
LOCKED = 120.0
"""Seconds until someone may have closed the file."""
MEANWHILE_CHANGED = frozenset(
    {"resourceModified", "ErrorIrresolvableConflict", "ErrorConcurrentItemSave"}
)
"""Codes of a 409 that pass by themselves."""
STORAGE = "storage"
"""Where SharePoint keeps the files themselves, at addresses of the moment."""
EXPIRED = frozenset({401, 404, 410, 416})
"""What an address that gives access by itself says when it no longer does, or is out of step."""
_OUTLOOK = re.compile(r"/users/[^/]+/(events|calendar|calendarView)\b")
Body = Mapping[str, Any] | bytes | None


class Refusal(Coded):
    """Graph will not do this; trying it again unchanged is useless."""

    def __init__(self, status: int, codes: frozenset[str] = frozenset()) -> None:
        super().__init__(f"{status} {' '.join(sorted(codes))}")
        self.status, self.codes = status, codes


@dataclass(frozen=True)
class Call:
    service: str
    method: str
    url: str
    body: Body = None

    @property
    def about(self) -> str:
        """What it is about, whatever is asked of it."""
        return f"{self.method} {self.url.partition('?')[0]}"


class Graph:
    """Raises Busy for whatever may pass, Refusal for what will not.

    Every call of ours can be made again, so a lost answer is Busy too.  A service that asks for
    patience is left alone until then, whoever calls.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        token: Token,
        now: Callable[[], datetime],
        base: str = GRAPH,
        timeout: aiohttp.ClientTimeout = TIMEOUT,
    ) -> None:
        self._session, self._token, self._now = session, token, now
        self._base, self._timeout = base, timeout
        self._outlook = Abreast(MOST_OUTLOOK)
        self._patience = Patience(now)

    async def ask(
        self,
        method: str,
        path: str,
        body: Body = None,
        *,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """`path` is below the version, with its parts quoted; or a whole address Graph gave us."""
        url = self._base + path if path.startswith("/") else path
        if not url.startswith(f"{self._base}/"):
            raise ValueError("not an address of Graph")
        if query:
            url += "?" + urlencode(query, safe="$,:'", quote_via=quote)
        call = Call(service_of(url.removeprefix(self._base)), method, url, body)
        async with self._turn(call.service):
            answer = await self._with_token(call, headers or {})
            return self._judged(call, answer, sound=answer.is_json)

    async def pages(
        self, path: str, query: Mapping[str, str], headers: Mapping[str, str] | None = None
    ) -> AsyncIterator[Any]:
        """Every value of a list that comes in pages."""
        answer = (await self.ask("GET", path, query=query, headers=headers)).json()
        while True:
            for value in answer["value"]:
                yield value
            if "@odata.nextLink" not in answer:
                return
            answer = (await self.ask("GET", answer["@odata.nextLink"], headers=headers)).json()

    async def content(self, path: str) -> bytes:
        """The file behind a redirect to where it is stored; the token stays here."""
        answer = await self.ask("GET", path)
        if answer.status != 302:
            return answer.content
        call = self._stored("GET", urljoin(self._base, answer.headers.get("Location", "")))
        answer = await self._sent(call, {})
        return self._judged(call, answer, sound=not answer.is_page).content

    async def hand(self, url: str, piece: bytes, headers: Mapping[str, str]) -> Answer:
        """Part of a file, to an address that gives access by itself."""
        call = self._stored("PUT", url, piece)
        answer = await self._sent(call, headers)
        return self._judged(call, answer, sound=answer.is_json)

    def _stored(self, method: str, url: str, body: Body = None) -> Call:
        """The token has no business at these addresses; nor has a file on an open line."""
        if urlsplit(url).scheme != urlsplit(self._base).scheme:
            raise ValueError("not an address for files")
        return Call(STORAGE, method, url, body)

    def _turn(self, service: str) -> AbstractAsyncContextManager[Any]:
        return self._outlook if service == "outlook" else nullcontext()

    async def _with_token(self, call: Call, headers: Mapping[str, str]) -> Answer:
        """A token that is refused is renewed, once."""
        headers = {"client-request-id": str(uuid4()), **headers}
        for renewed in (False, True):
            token = await self._token()
            answer = await self._sent(call, {**headers, "Authorization": f"Bearer {token}"})
            if answer.status != 401:
                return answer
            if not renewed:
                self._token.refused(token)
        log.error("Graph takes no token of ours; is the application still there?")
        raise self._patience.after(call)

    async def _sent(self, call: Call, headers: Mapping[str, str]) -> Answer:
        self._patience.check(call)
        data, kind = call.body, "application/octet-stream"
        if isinstance(data, Mapping):
            data, kind = orjson.dumps(data), "application/json"
        try:
            async with self._session.request(
                call.method,
                URL(call.url, encoded=True),
                data=io.BytesIO(data) if data else None,  # one large block would hold up the loop
                headers={**headers, "Content-Type": kind} if data else headers,
                timeout=self._timeout,
                allow_redirects=False,
            ) as answer:
                return Answer(answer.status, answer.headers, await answer.read())
        except (aiohttp.ClientError, TimeoutError) as error:
            log.warning("%s: no answer that can be used, %s", call.service, type(error).__name__)
            raise self._patience.after(call) from None  # the text of it names the address

    def _judged(self, call: Call, answer: Answer, *, sound: bool) -> Answer:
        if answer.status < 400 and sound:
            self._patience.over(call)
            return answer
        codes = answer.codes
        log.info(
            "%s: %s %s, request %s", call.service, answer.status, " ".join(sorted(codes)),
            answer.headers.get("request-id", ""),
        )  # fmt: skip
        match answer.status:
            case 429 | 500 | 502 | 503 | 504 | 408:
                raise self._patience.after(call, answer.retry_after)
            case status if status < 400:
                raise self._patience.after(call)
            case status if call.service == STORAGE and status in EXPIRED:
                raise self._patience.after(call)
            case 423:
                raise Busy(LOCKED)
            case 409 if codes & MEANWHILE_CHANGED:
                raise Busy(SHORTEST)
        raise Refusal(answer.status, codes)


def service_of(path: str) -> str:
    """Whose patience is tried: each of these counts for itself."""
    if _OUTLOOK.match(path):
        return "outlook"
    if path.startswith(("/drives", "/sites")):
        return "files"
    if "/teamwork/" in path or path.startswith(("/teams", "/appCatalogs")):
        return "teams"
    return "directory"
