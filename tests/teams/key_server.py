"""The channel service's key server, on loopback with real keys, and the tokens it stands behind."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from jwt.algorithms import RSAAlgorithm

from tests.world import TUESDAY

APP = "4f4c1f6e-0000-4000-8000-00000000b077"
TENANT = "72f988bf-0000-4000-8000-00000000aa01"
SERVICE = "https://smba.trafficmanager.net/emea/"


@cache
def key_pair(name: str) -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


def token(key: str = "first", kid: str | None = "first", alg: str = "RS256", **claims: Any) -> str:
    """A good token but for what is said; a claim that is None is left out."""
    now = TUESDAY.timestamp()
    usual = {
        "iss": "https://api.botframework.com",
        "aud": APP,
        "nbf": now - 60,
        "exp": now + 3600,
        "serviceurl": SERVICE,
    }
    payload = {name: claim for name, claim in {**usual, **claims}.items() if claim is not None}
    headers = {} if kid is None else {"kid": kid}
    return jwt.encode(payload, key_pair(key), alg, headers=headers)


def activity(**other: Any) -> dict[str, Any]:
    """What Teams posts when someone writes; a part that is None is left out."""
    usual = {
        "type": "message",
        "id": "1",
        "text": "hallo",
        "channelId": "msteams",
        "serviceUrl": SERVICE,
        "from": {"id": "29:anna", "aadObjectId": "anna"},
        "recipient": {"id": f"28:{APP}"},
        "conversation": {"id": "a:1", "conversationType": "personal", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
    }
    return {name: part for name, part in {**usual, **other}.items() if part is not None}


@dataclass
class Clock:
    """Stands still until someone moves it."""

    time: Any = TUESDAY

    def now(self) -> Any:
        return self.time

    def move(self, span: timedelta) -> None:
        self.time += span


@dataclass
class KeyServer:
    """`served` maps key ids to what they may speak for; `open` is cleared to make it hang."""

    served: dict[str, Any] = field(default_factory=lambda: {"first": ["msteams", "webchat"]})
    down: bool = False
    asked: int = 0
    open: asyncio.Event = field(default_factory=asyncio.Event)

    def app(self) -> web.Application:
        self.open.set()
        app = web.Application()
        app.router.add_get("/metadata", self._metadata)
        app.router.add_get("/keys", self._keys)
        return app

    async def _metadata(self, request: web.Request) -> web.Response:
        await self.open.wait()
        if self.down:
            raise web.HTTPBadGateway
        return web.json_response({"jwks_uri": str(request.url.with_path("/keys"))})

    async def _keys(self, request: web.Request) -> web.Response:
        self.asked += 1
        keys = [_published(kid, endorsed) for kid, endorsed in self.served.items()]
        return web.json_response({"keys": keys})


def _published(kid: str, endorsements: Any) -> dict[str, Any]:
    public = RSAAlgorithm.to_jwk(key_pair(kid).public_key(), as_dict=True)
    return {**public, "kid": kid, "use": "sig", "endorsements": endorsements}
