"""The try-out page and what it asks for; conversation itself goes only as a channel does."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args
from urllib.parse import quote

import aiohttp
from aiohttp import web

from bot.local.tryout.channel import BOT, TEAM, TENANT, Channel, Stored, chat_of
from bot.local.tryout.clock import Clock, Step
from bot.local.tryout.connector import add_connector
from bot.ports import Colleague, Directory

PAGE = Path(__file__).with_name("page")
ASSETS = {
    "adaptivecards.js": "adaptivecards/dist/adaptivecards.js",
    "markdown-it.js": "markdown-it/dist/markdown-it.min.js",
    "purify.js": "dompurify/dist/purify.min.js",
}
IN_TEAM = frozenset({"team_member", "responsible_manager"})
LONGEST_WAIT = 25.0
FILE = "application/vnd.microsoft.teams.file.download.info"


@dataclass(frozen=True)
class Tryout:
    """What the page stands on; `base_url` is where this server is reached."""

    directory: Directory
    dossiers: Path
    invitations: Path
    uploads: Path
    modules: Path
    channel: Channel
    clock: Clock
    base_url: str


class Page:
    """The routes of the page."""

    def __init__(self, tryout: Tryout) -> None:
        self._tryout, self._channel = tryout, tryout.channel

    # --- as a channel: activities to the bot ---
    async def _post(self, activity: Mapping[str, Any]) -> tuple[int, Any]:
        url = f"{self._tryout.base_url}/api/messages"
        timeout = aiohttp.ClientTimeout(total=20)
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.post(url, json=activity) as answer,
        ):
            return answer.status, await answer.json() if answer.content_length else None

    async def _activity(self, who: str, conversation: str, **more: Any) -> dict[str, Any]:
        person = (await self._people())[who]
        channel_data: dict[str, Any] = {"tenant": {"id": TENANT}}
        if conversation == TEAM:
            channel_data |= {"channel": {"id": TEAM}, "team": {"id": TEAM}}
        return {
            "id": uuid.uuid4().hex,
            "channelId": "msteams",
            "serviceUrl": f"{self._tryout.base_url}/try/connector",
            "timestamp": self._tryout.clock.now().isoformat(),
            "locale": "en-GB" if person.language == "en" else "nl-NL",
            "from": {"id": f"29:{who}", "name": person.name, "aadObjectId": who},
            "recipient": {"id": BOT},
            "conversation": {
                "id": conversation,
                "conversationType": "channel" if conversation == TEAM else "personal",
                "tenantId": TENANT,
            },
            "channelData": channel_data,
            **more,
        }

    async def _people(self) -> dict[str, Colleague]:
        return {person.id: person for person in await self._tryout.directory.people()}

    async def _conversation(self, request: web.Request) -> tuple[str, str]:
        """Whose turn it is and where; opens the conversation when it is new."""
        people, who = await self._people(), request.match_info["person"]
        if who not in people:
            raise web.HTTPNotFound
        where = TEAM if request.match_info["place"] == "team" else chat_of(who)
        if where == TEAM and not people[who].roles & IN_TEAM:
            raise web.HTTPNotFound
        if await self._channel.begin(where, who):
            await self._introduce(who, where)
        return who, where

    async def _introduce(self, who: str, where: str) -> None:
        activity = await self._activity(who, where, type="installationUpdate", action="add")
        status, _ = await self._post(activity)
        if status >= 300:
            await self._channel.forget(where)
            raise web.HTTPBadGateway

    # --- what the page asks ---
    async def persons(self, _request: web.Request) -> web.Response:
        people = (await self._people()).values()
        await self._open_team(people)
        rows = [await self._person(person) for person in people]
        return web.json_response({"persons": rows, "now": self.now()})

    async def _open_team(self, people: Any) -> None:
        member = next((person for person in people if person.roles & IN_TEAM), None)
        if member and await self._channel.begin(TEAM, member.id):
            await self._introduce(member.id, TEAM)

    async def _person(self, person: Colleague) -> dict[str, Any]:
        in_team = bool(person.roles & IN_TEAM)
        return {
            "id": person.id,
            "name": person.name,
            "function": person.function,
            "email": person.email,
            "team": in_team,
            "unread": await self._channel.unread(person.id, chat_of(person.id)),
            "unreadTeam": await self._channel.unread(person.id, TEAM) if in_team else 0,
        }

    def now(self) -> str:
        return self._tryout.clock.now().isoformat()

    async def messages(self, request: web.Request) -> web.Response:
        who, where = await self._conversation(request)
        found = await self._channel.messages(where)
        if found and await self._channel.unread(who, where):
            await self._channel.mark_seen(who, where, found[-1].seq)
        people = await self._people()
        return web.json_response([_shown(message, people) for message in found])

    async def say(self, request: web.Request) -> web.Response:
        who, where = await self._conversation(request)
        text = str((await request.json()).get("text", ""))[:20_000]
        at = self.now()
        id = await self._channel.add(where, who, {"text": text}, at)
        status, _ = await self._post(
            await self._activity(who, where, type="message", id=id, text=text)
        )
        return web.json_response({"id": id}, status=200 if status < 300 else 502)

    async def upload(self, request: web.Request) -> web.Response:
        """A file, as Teams hands it to a bot: a name, and an address to fetch it from."""
        who, where = await self._conversation(request)
        name = Path(request.query.get("name", "bestand")).name[:150] or "bestand"
        place = self._tryout.uploads / uuid.uuid4().hex
        await asyncio.to_thread(_keep, place, name, await request.read())
        text = f"📎 {name}"
        id = await self._channel.add(where, who, {"text": text}, self.now())
        base = f"{self._tryout.base_url}/try/files/upload"
        content = {"downloadUrl": f"{base}/{place.name}/{quote(name)}", "uniqueId": place.name}
        content["fileType"] = Path(name).suffix.removeprefix(".")
        attachment = {"contentType": FILE, "name": name, "content": content}
        status, _ = await self._post(
            await self._activity(who, where, type="message", id=id, attachments=[attachment])
        )
        return web.json_response({"id": id}, status=200 if status < 300 else 502)

    async def press(self, request: web.Request) -> web.Response:
        """An Action.Execute; the answer goes back to the renderer as it came."""
        who, where = await self._conversation(request)
        pressed = await request.json()
        action = {"type": "Action.Execute", "verb": pressed["verb"], "data": pressed["data"]}
        activity = await self._activity(
            who,
            where,
            type="invoke",
            name="adaptiveCard/action",
            replyToId=pressed["message"],
            value={"action": action, "trigger": pressed.get("trigger", "manual")},
        )
        status, answer = await self._post(activity)
        return web.json_response(answer, status=status)

    async def find_people(self, request: web.Request) -> web.Response:
        wanted = request.query.get("query", "").lower()
        people = (await self._people()).values()
        found = [p for p in people if wanted in p.name.lower() or wanted in p.email.lower()]
        return web.json_response([{"title": p.name, "value": p.id} for p in found[:15]])

    async def news(self, request: web.Request) -> web.Response:
        since = request.query.get("since", "0")
        changes = await self._channel.wait_for_news(int(since), LONGEST_WAIT)
        return web.json_response({"news": changes})

    async def clock(self, request: web.Request) -> web.Response:
        step = (await request.json()).get("step")
        if step not in get_args(Step):
            raise web.HTTPBadRequest
        await self._tryout.clock.forward(step)
        return web.json_response({"now": self.now()})

    async def files(self, _request: web.Request) -> web.Response:
        return web.json_response(
            {
                "dossiers": _listing(self._tryout.dossiers, "dossier"),
                "invitations": _listing(self._tryout.invitations, "invitation"),
            }
        )

    async def page(self, _request: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-store"})

    async def asset(self, request: web.Request) -> web.FileResponse:
        name = request.match_info["name"]
        if name in ASSETS:
            return web.FileResponse(self._tryout.modules / ASSETS[name])
        if name in {"app.js", "card.js", "style.css", "host-config.js"}:
            return web.FileResponse(PAGE / name, headers={"Cache-Control": "no-store"})
        raise web.HTTPNotFound

    async def file(self, request: web.Request) -> web.FileResponse:
        roots = {"dossier": self._tryout.dossiers, "invitation": self._tryout.invitations}
        root = roots.get(request.match_info["kind"], self._tryout.uploads)
        path = (root / request.match_info["path"]).resolve()
        if not path.is_relative_to(root.resolve()) or not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path, headers={"X-Content-Type-Options": "nosniff"})


def _keep(folder: Path, name: str, content: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / name).write_bytes(content)


def _listing(root: Path, kind: str) -> list[dict[str, str]]:
    if not root.is_dir():
        return []
    # Half a file that a crash left behind has a name with a dot in front.
    found = (path for path in root.rglob("[!.]*") if path.is_file())
    paths = sorted(path.relative_to(root).as_posix() for path in found)
    return [{"path": path, "url": f"/try/files/{kind}/{path}"} for path in paths]


def _shown(message: Stored, people: Mapping[str, Colleague]) -> dict[str, Any]:
    sender = people.get(message.sender)
    return {
        "id": message.id,
        "from": sender.name if sender else "",
        "sender": message.sender,
        "text": message.text,
        "card": message.card,
        "at": message.at,
    }


@web.middleware
async def only_from_here(request: web.Request, handler: Any) -> web.StreamResponse:
    """Another site's page, or another machine, gets nothing from the try-out routes."""
    if request.path.startswith("/try"):
        host = request.host.rpartition(":")[0] or request.host
        origin = request.headers.get("Origin")
        if host not in {"localhost", "127.0.0.1", "[::1]"}:
            raise web.HTTPForbidden
        if origin is not None and origin != f"{request.scheme}://{request.host}":
            raise web.HTTPForbidden
    answer: web.StreamResponse = await handler(request)
    return answer


def add_tryout(app: web.Application, tryout: Tryout) -> None:
    page = Page(tryout)
    app.middlewares.append(only_from_here)
    add_connector(app, tryout.channel, page.now)
    place = "/try/conversations/{person}/{place:chat|team}"
    app.add_routes(
        [
            web.get("/try", page.page),
            web.get("/try/assets/{name}", page.asset),
            web.get("/try/persons", page.persons),
            web.get("/try/people", page.find_people),
            web.get("/try/news", page.news),
            web.post("/try/clock", page.clock),
            web.get("/try/files", page.files),
            web.get("/try/files/{kind:dossier|invitation|upload}/{path:.+}", page.file),
            web.get(place, page.messages),
            web.post(place, page.say),
            web.post(f"{place}/press", page.press),
            web.post(f"{place}/upload", page.upload),
        ]
    )
