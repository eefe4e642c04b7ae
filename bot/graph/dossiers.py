"""The dossiers as folders in the library of the team, in SharePoint."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from posixpath import normpath, relpath
from typing import Any, ClassVar
from urllib.parse import quote

from bot.domain.fingerprint import OFFICE, fingerprint
from bot.graph.client import Graph, Refusal
from bot.ports import Busy, Receipt

SMALL = 4 * 2**20
"""Up to here every cloud takes a file in one go."""
PIECE = 32 * 327_680
"""SharePoint takes multiples of 320 KiB; ten megabytes at a time is what it advises."""
CHILDREN = {"$select": "id,name,folder", "$top": "200"}
FAIL = {"@microsoft.graph.conflictBehavior": "fail"}
OUT = "../"
"""What a path begins with that leads to another folder of the library."""
AGAIN = 5.0
"""Seconds until an upload that went astray begins anew."""


@dataclass(frozen=True)
class TeamLibrary:
    """Implements `bot.ports.Dossiers`; a file once stored is never overwritten.

    `folder` is the item that all dossiers lie in ("root" for the library itself), `url` its place
    in the browser.
    """

    graph: Graph
    drive: str
    folder: str
    url: str
    shares: ClassVar[bool] = True

    async def put(self, path: str, content: bytes) -> Receipt:
        """Raises ValueError for a path that SharePoint has no place for."""
        _check(path)
        try:
            item = await self._stored(path, content)
        except Refusal as refusal:
            if refusal.status != 409:
                raise
            item = await self._same(path, content)
        return Receipt(external_id=item["id"], etag=item["cTag"])

    async def get(self, path: str) -> bytes:
        item = await self._item(path)
        if item is None or "folder" in item:
            raise FileNotFoundError(path)
        return await self._content(item)

    def link(self, path: str) -> str:
        """Opens in the client that it is pressed in, and offers no download."""
        url = self.url.rstrip("/")
        while path.startswith(OUT):
            url, path = url.rpartition("/")[0], path.removeprefix(OUT)
        return f"{quote(url, safe=':/%')}/{quote(path)}?web=1"

    async def share(self, path: str, email: str, until: datetime, message: str) -> Receipt:
        """What is shared until another moment is taken back first, so nobody has it twice."""
        item = await self._item(path)
        if item is None:
            raise FileNotFoundError(path)
        end = f"{until.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        for one in await self._shared(item, email):
            if one.get("expirationDateTime") == end:
                return Receipt(one["id"], item["cTag"])
            await self._take_back(item, one)
        body = {
            "recipients": [{"email": email}],
            "roles": ["read"],
            "requireSignIn": True,
            "sendInvitation": True,
            "message": message,
            "expirationDateTime": end,
        }
        answer = await self.graph.ask("POST", f"{self._items}/{item['id']}/invite", body)
        return Receipt(answer.json()["value"][0]["id"], item["cTag"])

    async def unshare(self, path: str, email: str) -> None:
        if item := await self._item(path):
            for one in await self._shared(item, email):
                await self._take_back(item, one)

    async def _shared(self, item: Mapping[str, Any], email: str) -> Sequence[Mapping[str, Any]]:
        """What this person was given on the file itself; a folder's rights are not ours to take."""
        answer = (await self.graph.ask("GET", f"{self._items}/{item['id']}/permissions")).json()
        own = (one for one in answer["value"] if not one.get("inheritedFrom"))
        return [one for one in own if _is_for(one, email)]

    async def _take_back(self, item: Mapping[str, Any], permission: Mapping[str, Any]) -> None:
        id = quote(permission["id"], safe="")
        try:
            await self.graph.ask("DELETE", f"{self._items}/{item['id']}/permissions/{id}")
        except Refusal as refusal:
            if refusal.status != 404:
                raise

    async def paths(self, folder: str) -> AsyncIterator[str]:
        item = await self._item(folder)
        if item is None:
            return
        async for path in self._below(item["id"], folder):
            yield path

    async def folders(self, folder: str) -> Sequence[str]:
        item = await self._item(folder)
        if item is None:
            return []
        below = self.graph.pages(f"{self._items}/{item['id']}/children", CHILDREN)
        return [one["name"] async for one in below if "folder" in one]

    async def find(self, item: str) -> str | None:
        try:
            way = await self._way(item)
        except Refusal as refusal:
            if refusal.status == 404:
                return None
            raise
        return relpath("/".join(way), "/".join(await self._way(self.folder)) or ".")

    async def _way(self, id: str) -> Sequence[str]:
        """The names from the top of the library down to this item, one call each.

        The path that SharePoint says itself is encoded in some places and not in others.
        """
        item = (await self.graph.ask("GET", f"{self._items}/{quote(id, safe='')}")).json()
        above = item.get("parentReference", {}).get("id")
        if "root" in item or not above:
            return ()
        return (*await self._way(above), item["name"])

    async def _below(self, id: str, before: str) -> AsyncIterator[str]:
        async for item in self.graph.pages(f"{self._items}/{id}/children", CHILDREN):
            path = f"{before}/{item['name']}"
            if "folder" not in item:
                yield path
                continue
            async for deeper in self._below(item["id"], path):
                yield deeper

    @property
    def _items(self) -> str:
        return f"/drives/{quote(self.drive, safe='!')}/items"

    async def _start(self, path: str) -> tuple[str, str]:
        """The folder that a path begins in, and how it goes on from there."""
        if path.partition("/")[0] != "..":
            return self.folder, path
        way = normpath("/".join((*await self._way(self.folder), path)))
        if way.partition("/")[0] == "..":
            raise ValueError("leads out of the library")
        return "root", "" if way == "." else way

    async def _at(self, path: str) -> str:
        folder, rest = await self._start(path)
        return f"{self._items}/{folder}" + (f":/{quote(rest)}" if rest else "")

    async def _item(self, path: str) -> Mapping[str, Any] | None:
        return await self._seen(await self._at(path))

    async def _seen(self, at: str) -> Mapping[str, Any] | None:
        try:
            item: Mapping[str, Any] = (await self.graph.ask("GET", at)).json()
        except Refusal as refusal:
            if refusal.status == 404:
                return None
            raise
        return item

    async def _content(self, item: Mapping[str, Any]) -> bytes:
        """Half a file is fetched again.  Of an Office file SharePoint does not know the size."""
        content = await self.graph.content(f"{self._items}/{item['id']}/content")
        if len(content) != item["size"] and not item["name"].endswith(OFFICE):
            raise Busy(AGAIN)
        return content

    async def _same(self, path: str, content: bytes) -> Mapping[str, Any]:
        """What is there already, when that is what was to be stored."""
        item = await self._item(path)
        if item is None:
            raise Busy(AGAIN)
        there = await self._content(item)
        if fingerprint(path, there) != fingerprint(path, content):
            raise FileExistsError(path)
        return item

    async def _stored(self, path: str, content: bytes) -> Mapping[str, Any]:
        """The folders are made when they turn out to be missing, which is once a case."""
        store = self._in_one_go if len(content) <= SMALL else self._in_pieces
        try:
            return await store(path, content)
        except Refusal as refusal:
            if refusal.status != 404:
                raise
        await self._make_folders(path)
        return await store(path, content)

    async def _in_one_go(self, path: str, content: bytes) -> Mapping[str, Any]:
        where = f"{await self._at(path)}:/content"
        item: Mapping[str, Any] = (await self.graph.ask("PUT", where, content, query=FAIL)).json()
        return item

    async def _in_pieces(self, path: str, content: bytes) -> Mapping[str, Any]:
        """In order; when the place forgot about it, all of it is sent again later."""
        where = f"{await self._at(path)}:/createUploadSession"
        session = (await self.graph.ask("POST", where, {"item": FAIL})).json()
        start = 0
        while True:
            piece = content[start : start + PIECE]
            last = start + len(piece) - 1
            headers = {"Content-Range": f"bytes {start}-{last}/{len(content)}"}
            answer = await self.graph.hand(session["uploadUrl"], piece, headers)
            if answer.status in {200, 201}:
                item: Mapping[str, Any] = answer.json()
                return item
            start = int(answer.json()["nextExpectedRanges"][0].partition("-")[0])

    async def _make_folders(self, path: str) -> None:
        """Those that a file with this path lies in."""
        start, rest = await self._start(path)
        parent, names = start, rest.split("/")[:-1]
        for count, name in enumerate(names, 1):
            body = {"name": name, "folder": {}, **FAIL}
            try:
                made = await self.graph.ask("POST", f"{self._items}/{parent}/children", body)
                parent = made.json()["id"]
            except Refusal as refusal:
                there = await self._seen(f"{self._items}/{start}:/{quote('/'.join(names[:count]))}")
                if refusal.status != 409 or there is None:
                    raise
                parent = there["id"]


def _is_for(permission: Mapping[str, Any], email: str) -> bool:
    """Before the first sign-in an invitation has the address, after that the account does."""
    granted = permission.get("grantedToV2") or {}
    accounts = [granted.get(kind) or {} for kind in ("user", "siteUser")]
    said = [(permission.get("invitation") or {}).get("email")]
    said += [one.get(name) for one in accounts for name in ("email", "loginName")]
    plain, guest = email.casefold(), f"{email.casefold().replace('@', '_')}#ext#"
    return any(
        name == plain or name.endswith(f"|{plain}") or guest in name
        for name in (str(one or "").casefold() for one in said)
    )


def _check(path: str) -> None:
    """A dossier that was moved may lie beside the others; no other way leads out."""
    while path.startswith(OUT):
        path = path.removeprefix(OUT)
    for part in path.split("/"):
        plain = part and part == part.strip() and part.isprintable() and part[0] not in ".~"
        if not plain or set(part) & set('\\:*?"<>|'):
            raise ValueError("not a path in a dossier")
