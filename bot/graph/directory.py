"""Who works here, from Entra; which role someone holds comes from the people file, by address."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from bot.graph.client import Graph, Refusal
from bot.ports import Colleague, Listing

log = logging.getLogger(__name__)
FIELDS = {
    "$select": "id,displayName,mail,userPrincipalName,department,jobTitle,accountEnabled,userType",
}
NOBODY = Colleague("", "", "", "", "")
MOST_FOUND = 10
MOST_IDS = 15
"""Values that a condition with "in" may hold."""
EVENTUAL = {"ConsistencyLevel": "eventual"}
"""Without it the directory does not search by words."""
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True)
class EntraDirectory:
    """Implements `bot.ports.Directory`; `listed` needs no ids, and what it says goes first."""

    graph: Graph
    listed: Listing

    async def people(self, known: Mapping[str, str] | None = None) -> Sequence[Colleague]:
        """Whose account is blocked or gone is left out.

        An address that stands for nobody, for two, or for another than before is given to nobody;
        only who was found by it before keeps what the file says.  The log says which person of the
        file that is; the doctor says the address, which a log never does.
        """
        found: dict[str, Colleague] = {}
        kept: dict[str, Colleague] = {}
        passed = list[tuple[Mapping[str, Any], str]]()
        known = known or {}
        for place, one in enumerate(await self.listed.people(), 1):
            users = await self.named(one)
            if before := held_before(one, users, known):
                log.error("people file, person %s: %s", place, _what(users, before))
                enabled = [user for user in users if user.get("accountEnabled")]
                kept[before] = replace(one, stands_for=len(users if users[1:] else enabled))
                passed += [(user, before) for user in enabled if not users[1:]]
            elif len(users) != 1 or users[0]["id"] in found:
                log.error("people file, person %s: %s", place, _what(users))
            elif users[0].get("accountEnabled"):
                found[users[0]["id"]] = _colleague(users[0], one)
            else:
                log.warning("people file, person %s: the account is blocked", place)
        for user, before in passed:
            there = found.get(user["id"]) or _colleague(user, kept.get(user["id"], NOBODY))
            found[user["id"]] = replace(there, instead_of=before)
        others = [id for id in known if id not in found]
        for first in range(0, len(others), MOST_IDS):
            async for user in self._users(_one_of(others[first : first + MOST_IDS])):
                if user.get("accountEnabled"):
                    found[user["id"]] = _colleague(user, kept.get(user["id"], NOBODY))
        return tuple(found.values())

    def _users(self, condition: str) -> AsyncIterator[Mapping[str, Any]]:
        return self.graph.pages("/users", FIELDS | {"$filter": condition})

    async def named(self, listed: Colleague) -> Sequence[Mapping[str, Any]]:
        """Everyone whom an entry of the people file can stand for."""
        if listed.id:
            user = await self._by_id(listed.id)
            return [user] if user is not None else []
        address = listed.email.replace("'", "''")
        condition = f"mail eq '{address}' or userPrincipalName eq '{address}'"
        return [user async for user in self._users(condition)]

    async def search(self, text: str) -> Sequence[Colleague]:
        if _ID.fullmatch(text):
            users = await self.named(replace(NOBODY, id=text))
        elif "@" in text:
            users = await self.named(replace(NOBODY, email=text))
        else:
            users = await self._by_words(" ".join(re.findall(r"\w+", text)))
        return [_colleague(user, NOBODY) for user in users if user.get("accountEnabled")]

    async def _by_words(self, words: str) -> Sequence[Mapping[str, Any]]:
        if not words:
            return []
        query = {"$search": f'"displayName:{words}"', "$count": "true", "$top": str(MOST_FOUND)}
        answer = await self.graph.ask("GET", "/users", query=FIELDS | query, headers=EVENTUAL)
        users: Sequence[Mapping[str, Any]] = answer.json()["value"]
        return users

    async def manager(self, id: str) -> Colleague | None:
        """The right to ask may be missing: then nobody knows."""
        try:
            path = f"/users/{quote(id, safe='')}/manager"
            user = (await self.graph.ask("GET", path, query=FIELDS)).json()
        except Refusal as refusal:
            if refusal.status in {403, 404}:
                return None
            raise
        return _colleague(user, NOBODY) if user.get("accountEnabled") else None

    async def _by_id(self, id: str) -> Mapping[str, Any] | None:
        try:
            answer = await self.graph.ask("GET", f"/users/{quote(id, safe='')}", query=FIELDS)
        except Refusal as refusal:
            if refusal.status == 404:
                return None
            raise
        user: Mapping[str, Any] = answer.json()
        return user


def _one_of(ids: Sequence[str]) -> str:
    doubled = (id.replace("'", "''") for id in ids)
    return "id in (" + ",".join(f"'{id}'" for id in doubled) + ")"


def _outside(name: str) -> str:
    """The address that a guest was invited by, which lies in the name of their account here."""
    own, mark, _ = name.partition("#EXT#")
    return "@".join(own.rsplit("_", 1)) if mark else name


def _address(listed: Colleague) -> str:
    return "" if listed.id else listed.email.casefold()


def held_before(
    listed: Colleague, users: Sequence[Mapping[str, Any]], known: Mapping[str, str]
) -> str:
    """Who was found by this address before, when it no longer says that it is them."""
    address = _address(listed)
    if not address or (len(users) == 1 and known.get(users[0]["id"]) == address):
        return ""
    return next((id for id, one in known.items() if one == address), "")


def _what(users: Sequence[Mapping[str, Any]], before: str = "") -> str:
    match len(users):
        case 1 if before:
            return "somebody else than before: write their id beside it, or another address"
        case 0:
            return "nobody in the directory"
        case 1:
            return "someone who is in the file already"
        case count:
            return f"{count} people in the directory: write the id of the right one beside it"


def _colleague(user: Mapping[str, Any], listed: Colleague) -> Colleague:
    return Colleague(
        id=user["id"],
        name=user.get("displayName") or listed.name,
        email=user.get("mail") or _outside(user["userPrincipalName"]),
        unit=listed.unit or user.get("department") or "",
        function=listed.function or user.get("jobTitle") or "",
        language=listed.language,
        roles=listed.roles,
        triage=listed.triage,
        guest=user.get("userType") == "Guest",
        listed=_address(listed),
        stands_for=listed.stands_for,
        nda_signed_on=listed.nda_signed_on,
        nda_valid_until=listed.nda_valid_until,
    )
