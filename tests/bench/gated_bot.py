"""The whole bot behind its gate, in a process of its own, with keys and tokens of this machine."""

from __future__ import annotations

import os
import sys
from collections.abc import Awaitable, Mapping
from typing import Any

import aiohttp
from aiohttp import web

from bot import app
from bot.app import web_app
from bot.identity import CONNECTOR, Credential, Tokens
from bot.running import Bot
from bot.settings import read
from bot.teams.gate import TokenGate
from bot.teams.keys import Keys
from bot.teams.pace import Pace
from tests.teams.key_server import APP, TENANT


class Issuer:
    """Stands for MSAL's application."""

    def acquire_token_for_client(self, scopes: list[str]) -> Mapping[str, Any]:
        return {"access_token": "a token", "expires_in": 3600}


def behind_the_gate(keys: str) -> Awaitable[web.Application]:
    """At full speed: what Teams' limits make of that is a test of its own."""

    def door(bot: Bot, session: aiohttp.ClientSession) -> Any:
        now = bot.clock.now
        known, services = Keys(session, now, metadata=keys), ("http://127.0.0.1",)
        gate = TokenGate(known, now, app_id=APP, tenant=TENANT, services=services)
        return gate, Tokens(Credential(Issuer), CONNECTOR, now)

    vars(app).update(_door=door, Pace=lambda **_: Pace((), ()))
    secret = {"MICROSOFT_APP_TENANT_ID": TENANT, "MICROSOFT_APP_PASSWORD": "none"}
    secret["UTHIEK_FILE_HOSTS"] = "127.0.0.1"
    return web_app(read({**os.environ, "MICROSOFT_APP_ID": APP, **secret}, tryout=False))


if __name__ == "__main__":
    port, keys = sys.argv[1:]
    web.run_app(behind_the_gate(keys), host="127.0.0.1", port=int(port), print=None)
