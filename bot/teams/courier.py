"""Fetches the files that people send, from the few places where Teams keeps them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

import aiohttp

from bot.identity import Token
from bot.ports import Gone, Sent, TooBig, Unclear

TIMEOUT = aiohttp.ClientTimeout(total=40, connect=5, sock_read=15)
"""Well within the lease of a row of the outbox."""
PIECE = 64 * 1024
MOST_HOPS = 2


class Stranger(Gone):
    """Who hands out the file takes no token of ours."""


@dataclass(frozen=True)
class Place:
    """Where files may be fetched; "*." before the host stands for what lies below it."""

    scheme: str
    host: str
    port: int | None = None

    @staticmethod
    def read(origin: str) -> Place:
        """From "https://*.sharepoint.com" or "http://localhost:3978"."""
        parts = urlsplit(origin)
        return Place(parts.scheme, (parts.hostname or "").lower(), parts.port)

    def admits(self, url: SplitResult) -> bool:
        host = (url.hostname or "").lower()
        below = self.host.startswith("*.") and host.endswith(self.host[1:])
        same = (url.scheme, url.port) == (self.scheme, self.port)
        return same and (below or host == self.host) and not (url.username or url.password)


class TeamsCourier:
    """`places` hand out files by their address alone, `connectors` to who shows our token."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        token: Token,
        places: Sequence[str],
        connectors: Sequence[str] = (),
        timeout: aiohttp.ClientTimeout = TIMEOUT,
    ) -> None:
        self._session, self._token, self._timeout = session, token, timeout
        self._places = [Place.read(one) for one in places]
        self._connectors = [Place.read(one) for one in connectors]

    async def fetch(self, sent: Sent, *, most: int) -> bytes:
        """A token that is refused is renewed, once."""
        if not sent.signed:
            return await self._fetched(sent.url, self._places, {}, most)
        token = await self._token()
        try:
            return await self._shown(sent.url, token, most)
        except Stranger:
            self._token.refused(token)
        return await self._shown(sent.url, await self._token(), most)

    async def _shown(self, url: str, token: str, most: int) -> bytes:
        return await self._fetched(
            url, self._connectors, {"Authorization": f"Bearer {token}"}, most
        )

    async def _fetched(
        self, url: str, places: Sequence[Place], headers: Mapping[str, str], most: int
    ) -> bytes:
        """Follows a redirect only to a place where files may be fetched."""
        for _ in range(MOST_HOPS + 1):
            if not _admitted(url, places):
                raise Gone("no place to fetch from")
            try:
                async with self._session.get(
                    url, headers=headers, timeout=self._timeout, allow_redirects=False
                ) as answer:
                    if 300 <= answer.status < 400:
                        url = urljoin(url, answer.headers.get("Location", ""))
                        continue
                    _check(answer, most)
                    return await _content(answer, most)
            except (aiohttp.ClientError, TimeoutError, ValueError) as error:
                raise Unclear(type(error).__name__) from None  # the text of it names the address
        raise Gone("sent from place to place")


def _admitted(url: str, places: Sequence[Place]) -> bool:
    try:
        parts = urlsplit(url)
        return any(place.admits(parts) for place in places)
    except ValueError:
        return False


def _check(answer: aiohttp.ClientResponse, most: int) -> None:
    if answer.status >= 500 or answer.status in {408, 429}:
        raise Unclear(str(answer.status))
    if answer.status == 401:
        raise Stranger("401")
    if answer.status != 200:
        raise Gone(str(answer.status))
    if (answer.content_length or 0) > most:
        raise TooBig(str(answer.content_length))


async def _content(answer: aiohttp.ClientResponse, most: int) -> bytes:
    """Stops at the first byte too many, whatever was said of the length."""
    content = bytearray()
    async for piece in answer.content.iter_chunked(PIECE):
        content += piece
        if len(content) > most:
            raise TooBig(f"more than {most}")
    return bytes(content)
