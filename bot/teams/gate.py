"""Who may post activities: the channel service with a token that holds, or this machine alone."""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_address
from typing import Any, Protocol

from aiohttp import web


class Gate(Protocol):
    async def check(self, request: web.Request, activity: Mapping[str, Any]) -> None:
        """Raises HTTPUnauthorized or HTTPForbidden."""


class LoopbackGate:
    """Without an app id there is no authentication, so nobody but this machine is let in."""

    async def check(self, request: web.Request, activity: Mapping[str, Any]) -> None:
        del activity
        peer = request.transport.get_extra_info("peername") if request.transport else None
        if not peer or not ip_address(peer[0]).is_loopback:
            raise web.HTTPForbidden(text="this machine only")
