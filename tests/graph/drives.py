"""The library of the stand-in: folders, files that SharePoint marks, locks, upload sessions."""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

import orjson
from aiohttp import web

from tests.graph.answers import Refused

PIECE = 327_680
MOST_PIECE = 60 * 2**20
SMALL = 250 * 2**20
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
_FORBIDDEN = set('"*:<>?/\\|')
SITE = "https://utrecht.sharepoint.example/sites/uthiek/Gedeelde documenten"


@dataclass
class Item:
    id: str
    name: str
    parent: str
    content: bytes | None = None
    """None for a folder."""
    changes: int = 1
    contents: int = 1
    locked: str = ""
    """The code with which an open file refuses: three are known."""
    versions: list[bytes] = field(default_factory=list)

    @property
    def etag(self) -> str:
        return f'"{{{self.id}}},{self.changes}"'


@dataclass
class Upload:
    """`says_end`: ranges are said as "N-M" rather than "N-"; Graph does either."""

    parent: str
    name: str
    conflict: str
    expires: datetime
    received: bytearray = field(default_factory=bytearray)
    total: int = 0
    says_end: bool = False


@dataclass
class Drives:
    now: Callable[[], datetime]
    complain: Callable[[str], None]
    drive: str = "b!drive"
    quota: int = 2**40
    items: dict[str, Item] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)
    shared: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    mailed: list[str] = field(default_factory=list)
    """Whom SharePoint told that something was shared with them, every time."""
    outside: bool = True
    """Whether the tenant lets anything be shared with people outside."""
    written: int = 0
    numbers: Any = field(default_factory=lambda: itertools.count(1))
    says_end: bool = False

    def __post_init__(self) -> None:
        self.items["root"] = Item("root", "root", "")

    def add_routes(self, router: web.UrlDispatcher) -> None:
        item = "/v1.0/drives/{drive}/items/{item:[^/:]+}"
        router.add_put(item + ":/{path:.+}:/content", self._put)
        router.add_post(item + ":/{path:.+}:/createUploadSession", self._begin)
        router.add_get(item + ":/{path:.+}", self._by_path)
        router.add_get(item + "/children", self._children)
        router.add_post(item + "/children", self._make_folder)
        router.add_get(item + "/content", self._content)
        router.add_get(item + "/versions", self._versions)
        router.add_get(item, self._get)
        router.add_delete(item, self._delete)
        router.add_post(item + "/createLink", self._share)
        router.add_post(item + "/invite", self._invite)
        router.add_get(item + "/permissions", self._permissions)
        router.add_delete(item + "/permissions/{permission}", self._revoke)
        router.add_get("/download/{item}", self._download)
        router.add_put("/upload/{upload}", self._receive)
        router.add_get("/upload/{upload}", self._state)

    def at(self, path: str, start: str = "root") -> Item | None:
        """What lies at a path; capital letters make no difference."""
        here: Item | None = self.items[start]
        for name in path.split("/"):
            here = here and self._below(here.id, name)
        return here

    def paths(self, of: str = "root", before: str = "") -> dict[str, bytes]:
        """Every file by its path."""
        found: dict[str, bytes] = {}
        for item in self.items.values():
            if item.parent == of and item.content is None:
                found |= self.paths(item.id, f"{before}{item.name}/")
            elif item.parent == of and item.content is not None:
                found[before + item.name] = item.content
        return found

    def _below(self, parent: str, name: str) -> Item | None:
        folded = name.casefold()
        below = (one for one in self.items.values() if one.parent == parent)
        return next((one for one in below if one.name.casefold() == folded), None)

    # --- reading ------------------------------------------------------------------------------

    async def _get(self, request: web.Request) -> web.Response:
        return web.json_response(self._shown(self._item(request), request))

    async def _delete(self, request: web.Request) -> web.Response:
        self._remove(self._item(request).id)
        return web.Response(status=204)

    def _remove(self, id: str) -> None:
        """A folder goes with all that lies in it."""
        del self.items[id]
        for below in [one.id for one in self.items.values() if one.parent == id]:
            self._remove(below)

    async def _by_path(self, request: web.Request) -> web.Response:
        self._item(request)
        found = self.at(request.match_info["path"], request.match_info["item"])
        if found is None:
            raise Refused(404, "itemNotFound")
        return web.json_response(self._shown(found, request))

    async def _children(self, request: web.Request) -> web.Response:
        parent, query = self._item(request), request.query
        found = [one for one in self.items.values() if one.parent == parent.id]
        first, size = int(query.get("$skiptoken", 0)), int(query.get("$top", 200))
        body: dict[str, Any] = {
            "value": [self._shown(one, request) for one in found[first : first + size]]
        }
        if len(found) > first + size:
            more = request.url.update_query({"$skiptoken": str(first + size)})
            body["@odata.nextLink"] = str(more)
        return web.json_response(body)

    async def _content(self, request: web.Request) -> web.Response:
        item = self._item(request)
        if item.content is None:
            raise Refused(400, "notSupported", "a folder has no content")
        where = request.url.with_path(f"/download/{item.id}").with_query(tempauth="t")
        page = "<html><body>Object moved</body></html>"
        headers = {"Location": str(where)}
        return web.Response(status=302, headers=headers, text=page, content_type="text/html")

    async def _download(self, request: web.Request) -> web.Response:
        content = self.items[request.match_info["item"]].content
        return web.Response(body=content, content_type="application/octet-stream")

    async def _versions(self, request: web.Request) -> web.Response:
        item = self._item(request)
        found = [{"id": f"{n}.0"} for n in range(len(item.versions) + 1, 0, -1)]
        return web.json_response({"value": found})

    # --- writing ------------------------------------------------------------------------------

    async def _make_folder(self, request: web.Request) -> web.Response:
        parent, given = self._item(request), orjson.loads(await request.read())
        if given.get("@microsoft.graph.conflictBehavior") != "fail":
            self.complain("a folder that may take the place of another")
        _check(given["name"])
        if self._below(parent.id, given["name"]):
            raise Refused(409, "nameAlreadyExists")
        item = self._add(given["name"], parent.id, None)
        return web.json_response(self._shown(item, request), status=201)

    async def _put(self, request: web.Request) -> web.Response:
        content = await request.read()
        if len(content) > SMALL:
            raise Refused(413, "requestTooLarge")
        conflict = request.query.get("@microsoft.graph.conflictBehavior", "replace")
        parent, name = self._place(request)
        condition = request.headers.get("If-Match", "")
        item, status = self._store(parent, name, content, conflict, condition)
        return web.json_response(self._shown(item, request), status=status)

    async def _begin(self, request: web.Request) -> web.Response:
        given = orjson.loads(await request.read() or b"{}")
        conflict = given.get("item", {}).get("@microsoft.graph.conflictBehavior", "fail")
        parent, name = self._place(request)
        id = f"upload-{next(self.numbers)}"
        expires = self.now() + timedelta(minutes=15)
        self.uploads[id] = Upload(parent, name, conflict, expires, says_end=self.says_end)
        address = str(request.url.with_path(f"/upload/{id}").with_query(None))
        body = {"uploadUrl": address, "nextExpectedRanges": ["0-"]}
        body["expirationDateTime"] = expires.strftime("%Y-%m-%dT%H:%M:%SZ")
        return web.json_response(body)

    async def _receive(self, request: web.Request) -> web.Response:
        upload, piece = self._upload(request), await request.read()
        found = _RANGE.fullmatch(request.headers.get("Content-Range", ""))
        if found is None or len(piece) > MOST_PIECE:
            raise self._wrong("a range that is none")
        first, last, total = (int(one) for one in found.groups())
        whole = last == total - 1
        if last - first + 1 != len(piece) or (len(piece) % PIECE and not whole):
            raise self._wrong("a range of the wrong size")
        if upload.total not in {0, total}:
            raise self._wrong("the total changed on the way")
        if first != len(upload.received):
            return web.Response(status=416)
        upload.total = total
        upload.received += piece
        if not whole:
            return web.json_response(_expected(upload), status=202)
        try:
            item, status = self._store(
                upload.parent, upload.name, bytes(upload.received), upload.conflict, ""
            )
        except Refused as refused:
            return web.json_response({"error": {"code": refused.code}}, status=refused.status)
        del self.uploads[request.match_info["upload"]]
        return web.json_response(self._shown(item, request), status=status)

    async def _state(self, request: web.Request) -> web.Response:
        return web.json_response(_expected(self._upload(request)))

    def _upload(self, request: web.Request) -> Upload:
        upload = self.uploads.get(request.match_info["upload"])
        if upload is None or upload.expires <= self.now():
            raise web.HTTPNotFound
        return upload

    def _wrong(self, why: str) -> web.HTTPBadRequest:
        self.complain(why)
        return web.HTTPBadRequest()

    def _store(
        self, parent: str, name: str, content: bytes, conflict: str, condition: str
    ) -> tuple[Item, int]:
        _check(name)
        if sum(len(one.content or b"") for one in self.items.values()) + len(content) > self.quota:
            raise Refused(507, "quotaLimitReached")
        there = self._below(parent, name)
        if there is None:
            self.written += 1
            return self._add(name, parent, marked(name, content, self.drive)), 201
        if there.locked:
            raise Refused(423, there.locked, inner="resourceLocked")
        if condition and condition != there.etag:
            raise Refused(412, "resourceModified")
        if conflict == "fail" or there.content is None:
            raise Refused(409, "nameAlreadyExists")
        there.versions.append(there.content)
        there.content = marked(name, content, self.drive)
        there.changes, there.contents = there.changes + 1, there.contents + 1
        self.written += 1
        return there, 200

    def _add(self, name: str, parent: str, content: bytes | None) -> Item:
        item = Item(f"01{next(self.numbers)}", name, parent, content)
        self.items[item.id] = item
        return item

    def _place(self, request: web.Request) -> tuple[str, str]:
        """The folder and the name; a folder that is not there is not made along the way."""
        self._item(request)
        folders, _, name = request.match_info["path"].rpartition("/")
        start = request.match_info["item"]
        parent = self.at(folders, start) if folders else self.items[start]
        if parent is None or parent.content is not None:
            raise Refused(404, "itemNotFound")
        return parent.id, name

    # --- sharing ------------------------------------------------------------------------------

    async def _share(self, request: web.Request) -> web.Response:
        item, given = self._item(request), orjson.loads(await request.read())
        if given.get("scope") == "anonymous":
            self.complain("a link for anyone at all")
        key = (item.id, given.get("scope", ""))
        status = 200 if key in self.shared else 201
        link = {**given, "webUrl": f"{SITE}/s/{item.id}"}
        permission = self.shared.setdefault(key, {"id": f"p-{len(self.shared)}", "link": link})
        shown = {**permission, "link": {k: link[k] for k in ("type", "scope", "webUrl")}}
        return web.json_response(shown, status=status)

    async def _invite(self, request: web.Request) -> web.Response:
        item, given = self._item(request), orjson.loads(await request.read())
        if not given.get("requireSignIn") or not given.get("expirationDateTime"):
            self.complain("shared without a name to sign in with, or without an end")
        if given["roles"] != ["read"] or item.content is None:
            self.complain("shared more than one file to read")
        if not self.outside:
            raise Refused(403, "accessDenied", "sharing with people outside is off")
        if datetime.fromisoformat(given["expirationDateTime"]) <= self.now():
            raise Refused(400, "invalidRequest", "an end that has passed")
        found = []
        for who in given["recipients"]:
            permission = {"id": f"p-{next(self.numbers)}=", "roles": given["roles"]}
            permission["expirationDateTime"] = given.get("expirationDateTime")
            permission["invitation"] = {"email": who["email"], "signInRequired": True}
            self.shared[item.id, who["email"]] = permission
            self.mailed.append(who["email"])
            found.append(permission)
        return web.json_response({"value": found})

    async def _permissions(self, request: web.Request) -> web.Response:
        """Those of the item itself, and what the team has on everything."""
        item = self._item(request)
        own = [one for (of, _), one in self.shared.items() if of == item.id]
        team = {"id": "team", "roles": ["write"], "inheritedFrom": {"id": "root"}}
        team["grantedToV2"] = {"siteUser": {"loginName": "i:0#.f|membership|kim@example.org"}}
        return web.json_response({"value": [team, *own]})

    def redeem(self, email: str, login: str) -> None:
        """Signed in: from now on the permission names the account, and no longer the address."""
        (one,) = (one for (_, whose), one in self.shared.items() if whose == email)
        one["grantedToV2"] = {"siteUser": {"loginName": login}}
        del one["invitation"]

    async def _revoke(self, request: web.Request) -> web.Response:
        wanted = request.match_info["permission"]
        if wanted not in {one["id"] for one in self.shared.values()}:
            raise Refused(404, "itemNotFound")
        self.shared = {key: one for key, one in self.shared.items() if one["id"] != wanted}
        return web.Response(status=204)

    def _item(self, request: web.Request) -> Item:
        if request.match_info["drive"] != self.drive:
            raise Refused(403, "accessDenied", "no grant on that site")
        item = self.items.get(request.match_info["item"])
        if item is None:
            raise Refused(404, "itemNotFound")
        return item

    def _shown(self, item: Item, request: web.Request) -> dict[str, Any]:
        """`cTag` is there for files alone."""
        whole: dict[str, Any] = {"id": item.id, "name": item.name, "eTag": item.etag}
        whole["webUrl"] = SITE if item.id == "root" else f"{SITE}/{quote(item.name)}"
        whole["parentReference"] = {"driveId": self.drive, "id": item.parent}
        if item.id == "root":
            whole |= {"root": {}, "parentReference": {"driveId": self.drive}}
        if item.content is None:
            whole["folder"] = {}
        else:
            whole |= {"file": {}, "size": len(item.content)}
            whole["cTag"] = f'"c:{{{item.id}}},{item.contents}"'
        names = request.query.get("$select", "").split(",")
        return whole if names == [""] else {k: v for k, v in whole.items() if k in names}


def marked(name: str, content: bytes, mark: str) -> bytes:
    """SharePoint writes its own properties into Office files, so that their bytes change."""
    if not name.endswith((".docx", ".xlsx")) or not zipfile.is_zipfile(io.BytesIO(content)):
        return content
    stored = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(stored, "w") as out:
        for one in given.namelist():
            out.writestr(one, given.read(one))
        out.writestr("customXml/item9.xml", f"<p:properties xmlns:p='x'>{mark}</p:properties>")
    return stored.getvalue()


def _expected(upload: Upload) -> dict[str, Any]:
    start = len(upload.received)
    end = str(upload.total - 1) if upload.says_end and upload.total else ""
    return {"nextExpectedRanges": [f"{start}-{end}"]}


def _check(name: str) -> None:
    if set(name) & _FORBIDDEN or name != name.strip() or name.startswith("~$") or not name:
        raise Refused(400, "invalidRequest", f"no name: {name!r}")
