"""Where tokens come from: the login of a tenant, and the identity service of a machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import parse_qs

import jwt
from aiohttp import web
from cryptography.x509 import Certificate

from tests.teams.key_server import APP, TENANT

SECRET = "only this one"
ASSERTION = "the platform says so"
RESOURCE = "https://graph.microsoft.com"


@dataclass
class Login:
    """`shown` tells with what the bot showed who it is."""

    now: Callable[[], datetime]
    certificate: Certificate | None = None
    lasts: timedelta = timedelta(hours=1)
    tokens: dict[str, datetime] = field(default_factory=dict)
    grants: int = 0
    shown: list[str] = field(default_factory=list)

    def add_routes(self, router: web.UrlDispatcher) -> None:
        router.add_post("/{tenant}/oauth2/v2.0/token", self._token)
        router.add_get("/{tenant}/v2.0/.well-known/openid-configuration", self._tenant)
        router.add_get("/common/discovery/instance", self._clouds)
        router.add_get("/metadata/identity/oauth2/token", self._machine)

    def holds(self, token: str) -> bool:
        return token in self.tokens and self.now() <= self.tokens[token]

    def revoke(self) -> None:
        """No token of before is good any more, whatever it says of its end."""
        self.tokens.clear()

    async def _tenant(self, request: web.Request) -> web.Response:
        place = f"https://login.microsoftonline.com/{request.match_info['tenant']}"
        return web.json_response(
            {
                "issuer": f"{place}/v2.0",
                "token_endpoint": f"{place}/oauth2/v2.0/token",
                "authorization_endpoint": f"{place}/oauth2/v2.0/authorize",
            }
        )

    async def _clouds(self, request: web.Request) -> web.Response:
        names = ["login.microsoftonline.com", "login.windows.net"]
        return web.json_response({"metadata": [{"preferred_network": names[0], "aliases": names}]})

    async def _token(self, request: web.Request) -> web.Response:
        form = {key: one[0] for key, one in parse_qs((await request.read()).decode()).items()}
        known = form.get("client_id") == APP and request.match_info["tenant"] == TENANT
        how = self._proved(form)
        if not (known and how):
            return web.json_response(
                {"error": "invalid_client", "error_codes": [7000215]}, status=401
            )
        if form.get("scope") != f"{RESOURCE}/.default":
            return web.json_response({"error": "invalid_scope"}, status=400)
        self.shown.append(how)
        return self._granted()

    def _proved(self, form: dict[str, str]) -> str:
        assertion = form.get("client_assertion", "")
        if form.get("client_secret") == SECRET:
            return "secret"
        if assertion == ASSERTION:
            return "workload"
        if assertion and self.certificate is not None:
            place = f"https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/token"
            key = self.certificate.public_key()
            jwt.decode(assertion, key, ["PS256"], audience=place, issuer=APP)  # type: ignore[arg-type]
            return "certificate"
        return ""

    async def _machine(self, request: web.Request) -> web.Response:
        """Text, as the service of a machine says it; only to who cannot be a browser."""
        asked = (request.query.get("resource"), request.query.get("client_id"))
        if request.headers.get("Metadata") != "true" or asked != (RESOURCE, APP):
            return web.json_response({"error": "invalid_request"}, status=400)
        self.shown.append("managed")
        return self._granted()

    def _granted(self) -> web.Response:
        self.grants += 1
        token = f"token-{self.grants}"
        self.tokens[token] = self.now() + self.lasts
        seconds = str(int(self.lasts.total_seconds()))
        granted = {"token_type": "Bearer", "access_token": token, "expires_in": seconds}
        return web.Response(text=json.dumps(granted), content_type="application/json")
