"""A token for the tests: asked for at the stand-in, without MSAL in between."""

from __future__ import annotations

from dataclasses import dataclass

import aiohttp

from tests.graph.login import SECRET
from tests.teams.key_server import APP, TENANT


@dataclass
class PlainToken:
    """Keeps what it got until it is told that it is refused."""

    session: aiohttp.ClientSession
    origin: str
    kept: str = ""

    async def __call__(self) -> str:
        if not self.kept:
            form = {
                "client_id": APP,
                "client_secret": SECRET,
                "grant_type": "client_credentials",
                "scope": "https://graph.microsoft.com/.default",
            }
            url = f"{self.origin}/{TENANT}/oauth2/v2.0/token"
            async with self.session.post(url, data=form) as answer:
                self.kept = (await answer.json())["access_token"]
        return self.kept

    def refused(self, token: str) -> None:
        if token == self.kept:
            self.kept = ""
