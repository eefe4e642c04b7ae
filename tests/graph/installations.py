"""Teams in the stand-in: for whom the bot is installed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import orjson
from aiohttp import web

from tests.graph.answers import Refused

CATALOGUE = "catalogue-1"
MANIFEST = "7b1f7c4e-0000-4000-8000-0000000000ab"
_EXTERNAL = re.compile(r"(?:teamsApp/)?externalId eq '([^']*)'")


@dataclass
class Installations:
    """`installed` holds the chat of each person who has the bot."""

    installed: dict[str, str] = field(default_factory=dict)
    people: set[str] | None = None
    """Who exists; None when everyone does."""
    published: bool = True

    def add_routes(self, router: web.UrlDispatcher) -> None:
        apps = "/v1.0/users/{user}/teamwork/installedApps"
        router.add_get(apps, self._of)
        router.add_post(apps, self._install)
        router.add_get(apps + "/{installation}/chat", self._chat)

    async def _of(self, request: web.Request) -> web.Response:
        person = self._person(request)
        wanted = _EXTERNAL.fullmatch(request.query.get("$filter", ""))
        found = person in self.installed and (wanted is None or wanted[1] == MANIFEST)
        shown = {"id": f"i-{person}", "teamsApp": {"id": CATALOGUE, "externalId": MANIFEST}}
        return web.json_response({"value": [shown] if found else []})

    async def _install(self, request: web.Request) -> web.Response:
        person, given = self._person(request), orjson.loads(await request.read())
        if given["teamsApp@odata.bind"].rpartition("/")[2] != CATALOGUE or not self.published:
            raise Refused(404, "NotFound", "no such app in the catalogue")
        if person in self.installed:
            raise Refused(409, "Conflict", "installed already")
        self.installed[person] = f"19:{person}_bot@unq.gbl.spaces"
        return web.Response(status=201)

    async def _chat(self, request: web.Request) -> web.Response:
        person = self._person(request)
        if request.match_info["installation"] != f"i-{person}" or person not in self.installed:
            raise Refused(404, "NotFound")
        return web.json_response({"id": self.installed[person], "chatType": "oneOnOne"})

    def _person(self, request: web.Request) -> str:
        person = request.match_info["user"]
        if self.people is not None and person not in self.people:
            raise Refused(404, "NotFound")
        return person
