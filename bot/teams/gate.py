"""Who may post activities: the channel service with a token that holds, or this machine alone."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from ipaddress import ip_address
from typing import Any, Protocol

import jwt
from aiohttp import web
from jwt.types import Options

from bot.teams.keys import Key, Keys, NoKeys

log = logging.getLogger(__name__)
ISSUER = "https://api.botframework.com"
SERVICES = (
    "https://smba.trafficmanager.net/",
    "https://smba.onyx.prod.teams.trafficmanager.net/",
    "https://smba.infra.gcc.teams.microsoft.com/",
)
"""Where Teams' connector lies in the public cloud, whose issuer is the one above."""
ALGORITHM = "RS256"
LEEWAY = 300.0
"""Seconds that two clocks may differ."""
MOST_PROOFS = 256
SAID_AGAIN = timedelta(minutes=1)
CLAIMS: Options = {
    "require": ["exp", "iss", "aud"],
    "verify_iss": True,
    "verify_aud": True,
    "strict_aud": True,
    # The times are checked here, against a clock that is an argument.
    "verify_exp": False,
    "verify_nbf": False,
    "verify_iat": False,
}
FAULTS = (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError)
"""What reading a token raises; PyJWT lets the faults of what it stands on through."""


Check = Callable[[Mapping[str, Any]], None]
"""Whether who was let in may bring this activity; raises HTTPForbidden."""


class Gate(Protocol):
    async def admit(self, request: web.Request) -> Check:
        """Judges by the head alone, before anything of the body is read.

        Raises HTTPUnauthorized, HTTPForbidden or HTTPServiceUnavailable.
        """


class LoopbackGate:
    """Without an app id there is no authentication, so nobody but this machine is let in."""

    async def admit(self, request: web.Request) -> Check:
        peer = request.transport.get_extra_info("peername") if request.transport else None
        if not peer or not ip_address(peer[0]).is_loopback:
            raise web.HTTPForbidden(text="this machine only")
        return lambda _activity: None


@dataclass(frozen=True)
class Proof:
    """A token that holds until `expires`, for activities of one service URL."""

    kid: str
    key: Key
    service_url: str
    expires: float


class TokenGate:
    """Lets in the channel service alone, with activities for this bot from its own tenant.

    A token is proven once and remembered for as long as its key is: the service uses one for an
    hour.  performance.md 2 lists what the SDK's own check lets through.
    """

    def __init__(
        self,
        keys: Keys,
        now: Callable[[], datetime],
        *,
        app_id: str,
        tenant: str,
        services: tuple[str, ...] = SERVICES,
    ) -> None:
        self._keys, self._now = keys, now
        self._app_id, self._tenant, self._services = app_id, tenant.lower(), services
        self._proofs: dict[str, Proof] = {}
        self._refused: Counter[str] = Counter()
        self._quiet_until: dict[str, datetime] = {}

    async def admit(self, request: web.Request) -> Check:
        try:
            proof = await self._proof(request.headers.get("Authorization", ""))
        except NoKeys:
            raise web.HTTPServiceUnavailable(text="try again") from None
        except FAULTS as fault:
            self._note(f"token: {type(fault).__name__}")
            challenge = {"WWW-Authenticate": "Bearer"}
            raise web.HTTPUnauthorized(text="no valid token", headers=challenge) from None
        return partial(self._check, proof)

    def _check(self, proof: Proof, activity: Mapping[str, Any]) -> None:
        if reason := self._objection(proof, activity):
            self._note(reason)
            raise web.HTTPForbidden(text=reason)

    def _note(self, reason: str) -> None:
        """At most once a minute per reason, so that a flood does not fill the log."""
        self._refused[reason] += 1
        if self._now() >= self._quiet_until.get(reason, datetime.min.replace(tzinfo=UTC)):
            log.warning("activities refused: %s, %s time(s)", reason, self._refused.pop(reason))
            self._quiet_until[reason] = self._now() + SAID_AGAIN

    # --- the token ---
    async def _proof(self, header: str) -> Proof:
        scheme, _, token = header.partition(" ")
        if scheme.lower() != "bearer":
            raise jwt.InvalidTokenError("no bearer token")
        proof = self._proofs.get(token)
        if proof is None or await self._keys.find(proof.kid) is not proof.key:
            proof = await self._prove(token)
            self._remember(token, proof)
        self._check_times(0.0, proof.expires)
        return proof

    async def _prove(self, token: str) -> Proof:
        """Whatever can be refused without a key is: a stranger makes us fetch nothing."""
        read = self._read(token, None)
        header, claims = read["header"], read["payload"]
        expires = float(claims["exp"])
        self._check_times(float(claims.get("nbf", 0)), expires)
        if header.get("alg") != ALGORITHM or not header.get("kid"):
            raise jwt.InvalidAlgorithmError
        key = await self._keys.find(header["kid"])
        if key is None:
            raise jwt.InvalidKeyError
        self._read(token, key)
        return Proof(header["kid"], key, str(claims.get("serviceurl", "")), expires)

    def _read(self, token: str, key: Key | None) -> dict[str, Any]:
        """The signature is looked at only when there is a key to hold it against."""
        return jwt.decode_complete(
            token,
            key.material if key else "",
            algorithms=[ALGORITHM],
            audience=self._app_id,
            issuer=ISSUER,
            options={**CLAIMS, "verify_signature": key is not None},
        )

    def _check_times(self, begins: float, expires: float) -> None:
        if not begins - LEEWAY <= self._now().timestamp() <= expires + LEEWAY:
            raise jwt.ExpiredSignatureError

    def _remember(self, token: str, proof: Proof) -> None:
        if token not in self._proofs and len(self._proofs) >= MOST_PROOFS:
            del self._proofs[next(iter(self._proofs))]
        self._proofs[token] = proof

    # --- the activity ---
    def _objection(self, proof: Proof, activity: Mapping[str, Any]) -> str:
        """Why a token that holds does not hold for this activity; empty when it does."""
        if not proof.service_url or activity.get("serviceUrl") != proof.service_url:
            return "service URL is not the token's"
        if not f"{proof.service_url}/".startswith(self._services):
            return "unknown service"
        channel = activity.get("channelId")
        if not isinstance(channel, str) or channel not in proof.key.endorsements:
            return "key does not speak for this channel"
        if self._tenant and _tenants(activity) != {self._tenant}:
            return "another tenant"
        return ""


def _tenants(activity: Mapping[str, Any]) -> set[str]:
    """Teams names the tenant in two places; both have to say the same."""
    named = set()
    match activity.get("channelData"):
        case {"tenant": {"id": str(tenant)}}:
            named.add(tenant.lower())
    match activity.get("conversation"):
        case {"tenantId": str(tenant)}:
            named.add(tenant.lower())
    return named
