"""The directory of the stand-in: people by id and by address, and their manager."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.graph.answers import Refused

MOST_AMONG = 15
_AMONG = re.compile(r"id in \(([^()]*)\)")
_EQUALS = re.compile(r"(\w+) eq '((?:[^']|'')*)'")


@dataclass
class Users:
    """`late` is how many readings a newcomer stays unseen: the directory is slow to agree."""

    known: dict[str, dict[str, Any]] = field(default_factory=dict)
    managers: dict[str, str] = field(default_factory=dict)
    late: dict[str, int] = field(default_factory=dict)
    page: int = 100

    def add(self, id: str, name: str, mail: str, **other: Any) -> None:
        usual = {"accountEnabled": True, "userType": "Member", "department": None, "jobTitle": None}
        whole = {"id": id, "displayName": name, "mail": mail, "userPrincipalName": mail}
        self.known[id] = {**whole, **usual, **other}

    def add_routes(self, router: web.UrlDispatcher) -> None:
        router.add_get("/v1.0/users", self._list)
        router.add_get("/v1.0/users/{user}", self._one)
        router.add_get("/v1.0/users/{user}/manager", self._manager)

    def find(self, key: str) -> dict[str, Any] | None:
        """By object id or user principal name; never by address alone."""
        for user in self.known.values():
            if key in {user["id"], user["userPrincipalName"]} and not self._unseen(user["id"]):
                return user
        return None

    def by_mail(self, address: str) -> dict[str, Any] | None:
        folded = address.casefold()
        return next((u for u in self.known.values() if u["mail"].casefold() == folded), None)

    def _unseen(self, id: str) -> bool:
        left = self.late.get(id, 0)
        self.late[id] = max(left - 1, 0)
        return left > 0

    async def _list(self, request: web.Request) -> web.Response:
        query = request.query
        found = [user for user in self.known.values() if not self._unseen(user["id"])]
        if "$search" in query:
            if request.headers.get("ConsistencyLevel") != "eventual":
                raise Refused(400, "Request_UnsupportedQuery")
            wanted = query["$search"].strip('"').removeprefix("displayName:").casefold()
            found = [user for user in found if wanted in user["displayName"].casefold()]
        if "$filter" in query:
            found = [user for user in found if _fits(query["$filter"], user)]
        start = int(query.get("$skiptoken", 0))
        size = min(int(query.get("$top", self.page)), self.page)
        body: dict[str, Any] = {
            "value": [_selected(request, user) for user in found[start : start + size]]
        }
        if len(found) > start + size:
            more = request.url.update_query({"$skiptoken": str(start + size)})
            body["@odata.nextLink"] = str(more)
        return web.json_response(body)

    async def _one(self, request: web.Request) -> web.Response:
        user = self.find(request.match_info["user"])
        if user is None:
            raise Refused(404, "Request_ResourceNotFound")
        return web.json_response(_selected(request, user))

    async def _manager(self, request: web.Request) -> web.Response:
        manager = self.find(self.managers.get(request.match_info["user"], ""))
        if manager is None:
            raise Refused(404, "Request_ResourceNotFound")
        body = {"@odata.type": "#microsoft.graph.user", **_selected(request, manager)}
        return web.json_response(body)


def _fits(condition: str, user: dict[str, Any]) -> bool:
    """Conditions joined by "or" alone; a quote inside is doubled, as OData has it."""
    if listed := _AMONG.fullmatch(condition):
        ids = re.findall(r"'([^']*)'", listed[1])
        if len(ids) > MOST_AMONG:
            raise Refused(400, "Request_UnsupportedQuery", "too many values")
        return user["id"] in ids
    parts = [one.strip() for one in re.split(r" or (?=\w+ eq ')", condition)]
    found = [_EQUALS.fullmatch(one) for one in parts]
    if not all(found):
        raise Refused(400, "Request_UnsupportedQuery", condition)
    pairs = ((one[1], one[2].replace("''", "'")) for one in found if one)
    return any(str(user.get(name) or "").casefold() == text.casefold() for name, text in pairs)


def _selected(request: web.Request, user: dict[str, Any]) -> dict[str, Any]:
    """Without $select neither `accountEnabled` nor the department comes along."""
    usual = "id,displayName,mail,userPrincipalName,jobTitle"
    names = request.query.get("$select", usual).split(",")
    return {name: user[name] for name in names if name in user}
