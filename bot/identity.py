"""Tokens with which the bot shows Microsoft's services who it is."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

import msal

from bot.ports import Busy

log = logging.getLogger(__name__)
CONNECTOR = "https://api.botframework.com/.default"
MARGIN = timedelta(minutes=5)
PAUSE = timedelta(seconds=30)
"""Between two questions when the first brought no token."""
TIMEOUT = 8.0
"""Seconds per request."""


class App(Protocol):
    """What we use of an MSAL application."""

    def acquire_token_for_client(self, scopes: list[str]) -> Mapping[str, Any]: ...


def with_secret(app_id: str, *, tenant: str, secret: str) -> App:
    """Asks the network where the tenant's tokens are issued; raises OSError or ValueError."""
    app: App = msal.ConfidentialClientApplication(
        app_id,
        authority=f"https://login.microsoftonline.com/{tenant}",
        client_credential=secret,
        timeout=TIMEOUT,
    )
    return app


class Tokens:
    """Bearer tokens for one service, asked for once and kept until five minutes before the end.

    MSAL waits for the network, already while it is built; it does so in a thread.
    """

    def __init__(self, build: Callable[[], App], scope: str, now: Callable[[], datetime]) -> None:
        self._build, self._scope, self._now = build, scope, now
        self._app: App | None = None
        self._token = ""
        self._expires = self._ask_from = datetime.min.replace(tzinfo=UTC)
        self._one_at_a_time = asyncio.Lock()

    async def __call__(self) -> str:
        """Raises Busy when there is none to be had: what it was for has not been sent."""
        if self._now() >= self._ask_from:
            async with self._one_at_a_time:
                if self._now() >= self._ask_from:
                    await self._renew()
        if self._now() >= self._expires:
            raise Busy(PAUSE.total_seconds())
        return self._token

    async def _renew(self) -> None:
        """A token that still holds outlives a refusal."""
        now = self._now()
        try:
            answer = await asyncio.to_thread(self._ask)
            self._token, seconds = answer["access_token"], float(answer["expires_in"])
        except (OSError, ValueError, LookupError) as fault:
            log.error("no token for %s: %r", self._scope, fault)  # noqa: TRY400 - MSAL's frames say nothing
            self._ask_from = self._now() + PAUSE
            return
        self._expires = now + timedelta(seconds=seconds)
        self._ask_from = self._expires - MARGIN

    def _ask(self) -> Mapping[str, Any]:
        self._app = self._app or self._build()
        answer = self._app.acquire_token_for_client(scopes=[self._scope])
        if "access_token" not in answer:
            raise ValueError(answer.get("error"), answer.get("error_codes"))
        return answer
