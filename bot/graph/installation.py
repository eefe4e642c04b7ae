"""Gives people the bot's app in Teams, so that it can write to who never wrote to it."""

from __future__ import annotations

import logging
from typing import Any
from urllib.parse import quote

from bot.graph.client import GRAPH, Graph, Refusal
from bot.ports import Busy, Gone, Ungranted

log = logging.getLogger(__name__)
SOON = 5.0
"""Seconds until Graph shows what it just did."""
UNKNOWN, THERE_ALREADY = 404, 409


class GraphInstallation:
    """`app` is the id in the app package, `catalogue` the one that the organisation's list gave it.

    Needs the right TeamsAppInstallation.ReadWriteSelfForUser.All, and no other.
    """

    def __init__(self, graph: Graph, *, app: str, catalogue: str) -> None:
        self._graph, self._app, self._catalogue = graph, app, catalogue

    async def install(self, person: str) -> str:
        apps = f"/users/{quote(person, safe='')}/teamwork/installedApps"
        try:
            if await self._installed(apps) is None:
                await self._add(apps)
            if (installed := await self._installed(apps)) is None:
                raise Busy(SOON)
            chat = await self._graph.ask("GET", f"{apps}/{quote(installed['id'], safe='')}/chat")
        except Refusal as refusal:
            log.warning("the app could not be installed: %s", refusal)
            raise (Gone if refusal.status == UNKNOWN else Ungranted)(str(refusal)) from None
        return str(chat.json()["id"])

    async def catalogue_of(self, person: str) -> str:
        """What the app that this person has is called in the catalogue; "" for who has none."""
        installed = await self._installed(f"/users/{quote(person, safe='')}/teamwork/installedApps")
        return str(installed["teamsApp"]["id"]) if installed else ""

    async def _installed(self, apps: str) -> Any:
        query = {"$expand": "teamsApp", "$filter": f"teamsApp/externalId eq '{self._app}'"}
        found = (await self._graph.ask("GET", apps, query=query)).json()["value"]
        return found[0] if found else None

    async def _add(self, apps: str) -> None:
        body = {"teamsApp@odata.bind": f"{GRAPH}/appCatalogs/teamsApps/{self._catalogue}"}
        try:
            await self._graph.ask("POST", apps, body)
        except Refusal as refusal:
            if refusal.status == UNKNOWN:
                raise Ungranted("the catalogue does not have the app") from None
            if refusal.status != THERE_ALREADY:
                raise
