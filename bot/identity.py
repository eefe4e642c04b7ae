"""Tokens with which the bot shows Microsoft's services who it is."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import msal
import requests
from msal.exceptions import MsalError

from bot.ports import Busy

log = logging.getLogger(__name__)
CONNECTOR = "https://api.botframework.com/.default"
GRAPH = "https://graph.microsoft.com/.default"
MARGIN = timedelta(minutes=5)
PAUSE = timedelta(seconds=30)
"""Between two questions when the first brought no token, or none that is taken."""
TIMEOUT = 8.0
"""Seconds per request."""


class App(Protocol):
    """What we use of an MSAL application."""

    def acquire_token_for_client(self, scopes: list[str]) -> Mapping[str, Any]: ...


class Token(Protocol):
    """Gives a bearer token, or "" where nobody asks for one; Busy when there is none to be had."""

    async def __call__(self) -> str: ...
    def refused(self, token: str) -> None:
        """The service does not take this one, whatever its end was: the next is a new one."""


class NoToken:
    """For the try-out mode, in which nobody asks for one."""

    async def __call__(self) -> str:
        return ""

    def refused(self, token: str) -> None:
        """There is no other."""


Build = Callable[[], App]
"""May read files and ask the network; raises OSError or ValueError."""


def with_secret(app_id: str, *, tenant: str, secret: str) -> App:
    return _registered(app_id, tenant, secret)


def with_certificate(app_id: str, *, tenant: str, pem: str) -> App:
    """The private key and the certificate, one below the other."""
    return _registered(app_id, tenant, {"private_key": pem, "public_certificate": pem})


def with_workload(app_id: str, *, tenant: str, file: Path) -> App:
    """The platform keeps writing a fresh assertion to the file, so it is read for each question."""
    return _registered(app_id, tenant, {"client_assertion": partial(file.read_text, "ascii")})


def with_managed_identity(app_id: str) -> App:
    """A user-assigned one; it stands in for the app registration of the bot itself."""
    return _Managed(app_id)


def _registered(app_id: str, tenant: str, credential: Any) -> App:
    app: App = msal.ConfidentialClientApplication(
        app_id,
        authority=f"https://login.microsoftonline.com/{tenant}",
        client_credential=credential,
        timeout=TIMEOUT,
    )
    return app


class _Managed:
    """A managed identity is asked for a resource, where others are asked for its scopes."""

    def __init__(self, app_id: str) -> None:
        session = requests.Session()
        session.request = partial(session.request, timeout=TIMEOUT)  # type: ignore[method-assign]
        identity = msal.UserAssignedManagedIdentity(client_id=app_id)
        self._client = msal.ManagedIdentityClient(identity, http_client=session)

    def acquire_token_for_client(self, scopes: list[str]) -> Mapping[str, Any]:
        (scope,) = scopes
        resource = scope.removesuffix("/.default")
        answer: Mapping[str, Any] = self._client.acquire_token_for_client(resource=resource)
        return answer


class Credential:
    """The one MSAL application behind the tokens for every service; asked in threads."""

    def __init__(self, build: Build) -> None:
        self._build = build
        self._app: App | None = None
        self._one_at_a_time = threading.Lock()

    def ask(self, scope: str) -> Mapping[str, Any]:
        """Raises OSError, ValueError, LookupError or MsalError when there is no token."""
        with self._one_at_a_time:
            self._app = self._app or self._build()
            answer = self._app.acquire_token_for_client(scopes=[scope])
        if "access_token" not in answer:
            raise ValueError(answer.get("error"), answer.get("error_codes"))
        return answer

    def forget(self) -> None:
        """MSAL would hand out what it kept; another application has kept nothing."""
        self._app = None


class Tokens:
    """Bearer tokens for one service, asked for once and kept until five minutes before the end.

    MSAL waits for the network, already while it is built; it does so in a thread.
    """

    def __init__(self, credential: Credential, scope: str, now: Callable[[], datetime]) -> None:
        self._credential, self._scope, self._now = credential, scope, now
        self.asked = Counter(got=0, failed=0)
        """How often, by how that went."""
        self._token = ""
        self._expires = self._ask_from = self._heed_from = datetime.min.replace(tzinfo=UTC)
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

    @property
    def service(self) -> str:
        """Whom the tokens are for: the name of its host."""
        return self._scope.removeprefix("https://").partition("/")[0]

    @property
    def expires(self) -> datetime:
        return self._expires

    def refused(self, token: str) -> None:
        """Many may say so of the same; who takes no token at all is heard once in a while."""
        if token == self._token and self._now() >= self._heed_from:
            self._heed_from = self._now() + PAUSE
            self._token = ""
            self._expires = self._ask_from = datetime.min.replace(tzinfo=UTC)
            self._credential.forget()

    async def _renew(self) -> None:
        """A token that still holds outlives a refusal."""
        now = self._now()
        try:
            answer = await asyncio.to_thread(self._credential.ask, self._scope)
            self._token, seconds = answer["access_token"], float(answer["expires_in"])
        except (OSError, ValueError, LookupError, MsalError) as fault:
            log.error("no token for %s: %r", self._scope, fault)  # noqa: TRY400 - MSAL's frames say nothing
            self._ask_from = self._now() + PAUSE
            self.asked["failed"] += 1
            return
        self.asked["got"] += 1
        self._expires = now + timedelta(seconds=seconds)
        self._ask_from = self._expires - MARGIN
