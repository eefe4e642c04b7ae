"""The public keys with which the channel service signs its tokens."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import jwt
import orjson

log = logging.getLogger(__name__)
METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
FRESH = timedelta(hours=24)
FLOOR = timedelta(seconds=60)
"""Between two fetches, so that made-up key ids cannot keep us asking."""
SOON = timedelta(seconds=5)
"""The floor while there is no key at all: nobody can be let in until there is."""
PATIENCE = 4.0
"""Seconds for each of two requests; the channel service itself waits ten to fifteen."""


class NoKeys(Exception):
    """The key server does not answer, so nobody can say whether this key is the service's."""


@dataclass(frozen=True)
class Key:
    material: jwt.PyJWK
    endorsements: frozenset[str]
    """The channels that this key may speak for."""


class Keys:
    """Fetched when they are first needed.

    A key that is known is never waited for: it goes on serving while newer ones are fetched, and
    when they cannot be.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        now: Callable[[], datetime],
        *,
        metadata: str = METADATA,
        patience: float = PATIENCE,
    ) -> None:
        self._session, self._now, self._metadata = session, now, metadata
        self._timeout = aiohttp.ClientTimeout(total=patience)
        self._keys: Mapping[str, Key] = {}
        self._stale_from = self._not_before = datetime.min.replace(tzinfo=UTC)
        self._failed = False
        self._fetching: asyncio.Task[None] | None = None

    async def find(self, kid: str) -> Key | None:
        """None when the service has no such key.  Raises NoKeys."""
        known = self._keys.get(kid)
        if known is None or self._now() >= self._stale_from:
            self._begin_fetching()
        if known is None and self._fetching is not None:
            await asyncio.shield(self._fetching)
            known = self._keys.get(kid)
        if known is None and self._failed:
            raise NoKeys
        return known

    def _begin_fetching(self) -> None:
        """Once at a time: whoever comes in between waits for the same answer."""
        under_way = self._fetching is not None and not self._fetching.done()
        if not under_way and self._now() >= self._not_before:
            self._fetching = asyncio.create_task(self._fetch())

    async def _fetch(self) -> None:
        begun = self._now()
        try:
            metadata = await self._load(self._metadata)
            keys = _keys(await self._load(metadata["jwks_uri"]))
        except (aiohttp.ClientError, TimeoutError, ValueError, TypeError, LookupError) as fault:
            log.warning("the channel service's keys could not be fetched: %r", fault)
            self._failed = True
        else:
            self._keys, self._failed = keys, False
            self._stale_from = self._now() + FRESH
        self._not_before = begun + (FLOOR if self._keys else SOON)

    async def _load(self, url: str) -> Any:
        async with self._session.get(url, timeout=self._timeout) as answer:
            answer.raise_for_status()
            return orjson.loads(await answer.read())


def _keys(document: Any) -> dict[str, Key]:
    """What cannot be used is left out.  Raises ValueError, TypeError or LookupError."""
    keys = {}
    for one in document["keys"]:
        match one:
            case {"kty": "RSA", "kid": str(kid)}:
                with contextlib.suppress(jwt.PyJWTError, ValueError, TypeError):
                    endorsements = frozenset(one.get("endorsements") or ())
                    keys[kid] = Key(jwt.PyJWK(one, "RS256"), endorsements)
    if not keys:
        raise ValueError("no keys")
    return keys
