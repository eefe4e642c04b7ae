"""Tries each right that the bot needs in Microsoft 365, in turn: what works and what is missing."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal
from urllib.parse import quote
from uuid import uuid4

from docx import Document

from bot.domain.fingerprint import fingerprint
from bot.graph.calendar import READ, ExchangeCalendar
from bot.graph.client import Graph, Refusal
from bot.graph.directory import EntraDirectory, held_before
from bot.graph.dossiers import SMALL, TeamLibrary
from bot.graph.installation import GraphInstallation
from bot.identity import CONNECTOR, GRAPH
from bot.ports import Busy, Colleague
from bot.settings import Places

State = Literal["good", "missing", "not_there", "unanswered", "odd", "untried"]
STATES: Mapping[int, State] = {401: "missing", 403: "missing", 404: "not_there"}
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
"""An empty page."""
MOST = 20
"""Diaries that are looked at; one is enough to know that it may be done."""


@dataclass(frozen=True)
class Note:
    """Something to know beside a finding: the name of a sentence, and what goes into it."""

    key: str
    said: Mapping[str, str | int]


Notes = Sequence[Note]
Login = Callable[[str], Any]
"""Asks for a token; raises OSError, ValueError or LookupError when there is none."""


@dataclass(frozen=True)
class Finding:
    """`detail` is what Microsoft called it, in codes."""

    check: str
    state: State
    detail: str = ""
    notes: Notes = ()


@dataclass(frozen=True)
class Patient:
    """All that a check needs; `login` is how the bot shows who it is."""

    graph: Graph
    login: Login
    places: Places
    calendar: ExchangeCalendar
    library: TeamLibrary
    directory: EntraDirectory
    installation: GraphInstallation
    catalogue: str
    listed: Sequence[Colleague]
    now: datetime
    trial: str
    """What is made and taken away again is called this."""
    known: Mapping[str, str] = field(default_factory=dict)
    """Who was found by which address of the people file before, by id."""
    guest: str = ""
    """The address of who lets a file be shared with them, to see whether that may be done."""

    @property
    def mailbox(self) -> str:
        return f"/users/{quote(self.places.mailbox, safe='')}"

    @property
    def tomorrow(self) -> datetime:
        return self.now + timedelta(days=1)


async def examine(patient: Patient, *, write: bool) -> AsyncIterator[Finding]:
    """Read-only, unless `write`: then a meeting and files are made and taken away again."""
    sharing = SHARING if write and patient.guest else {}
    checks = {**READING, **(WRITING if write else {}), **sharing}
    failed = set[str]()
    for name, check in checks.items():
        shut = failed & {"login", FIRST.get(name, "")}
        finding = Finding(name, "untried") if shut else await _tried(name, check(patient))
        if finding.state != "good":
            failed.add(name)
        yield finding


async def examine_channel(login: Login) -> Finding:
    """All that the bot needs while nothing of its own lies in Microsoft 365."""
    return await _tried("channel", _asked(login, CONNECTOR))


async def _tried(name: str, trying: Awaitable[Notes]) -> Finding:
    try:
        return Finding(name, "good", notes=await trying)
    except Refusal as refusal:
        return Finding(name, STATES.get(refusal.status, "odd"), str(refusal))
    except (Busy, OSError):
        return Finding(name, "unanswered")
    except (ValueError, LookupError) as fault:
        return Finding(name, "missing", " ".join(str(one) for one in fault.args))


# --- who the bot is -----------------------------------------------------------------------------


async def _login(patient: Patient) -> Notes:
    return await _asked(patient.login, GRAPH)


async def _channel(patient: Patient) -> Notes:
    return await _asked(patient.login, CONNECTOR)


async def _asked(login: Login, scope: str) -> Notes:
    await asyncio.to_thread(login, scope)
    return ()


# --- what it reads ------------------------------------------------------------------------------


async def _people(patient: Patient) -> Notes:
    """Each entry of the people file has to stand for one person, who still works here."""
    notes, anyone = [], ""
    for one in patient.listed:
        match await patient.directory.named(one):
            case []:
                notes.append(Note("doctor-people-nobody", {"email": one.email}))
            case [user] if held_before(one, [user], patient.known):
                notes.append(Note("doctor-people-other", {"email": one.email, "id": user["id"]}))
            case [user]:
                anyone = anyone or user["id"]
                if not user.get("accountEnabled"):
                    notes.append(Note("doctor-people-blocked", {"email": one.email}))
            case _:
                notes.append(Note("doctor-people-twice", {"email": one.email}))
    return [*notes, *await _manager(patient, anyone)]


async def _manager(patient: Patient, id: str) -> Notes:
    """Whether it may be seen for whom someone works; the bot goes on without."""
    try:
        if id:
            await patient.graph.ask("GET", f"/users/{quote(id, safe='')}/manager")
    except Refusal as refusal:
        if refusal.status == 403:
            return [Note("doctor-people-manager", {})]
        if refusal.status != 404:
            raise
    return ()


async def _install(patient: Patient) -> Notes:
    """Who has the app shows under what id the catalogue has it; nobody gets it here."""
    if not patient.catalogue:
        return [Note("doctor-install-off", {})]
    for one in patient.listed[:MOST]:
        for user in await patient.directory.named(one):
            there = await patient.installation.catalogue_of(user["id"])
            if there and there != patient.catalogue:
                return [Note("doctor-install-other", {"id": there})]
            if there:
                return ()
    return [Note("doctor-install-nobody", {})]


async def _free_busy(patient: Patient) -> Notes:
    emails = [one.email for one in patient.listed][:MOST]
    found = await patient.calendar.busy(emails, patient.now, patient.tomorrow)
    unread = len(set(emails) - found.keys())
    return [Note("doctor-free-busy-unread", {"count": unread})] if unread else ()


async def _mailbox(patient: Patient) -> Notes:
    query = {
        "startDateTime": patient.now.isoformat(),
        "endDateTime": patient.tomorrow.isoformat(),
        "$select": "id",
    }
    await patient.graph.ask("GET", f"{patient.mailbox}/calendarView", query=query, headers=READ)
    return ()


async def _library(patient: Patient) -> Notes:
    places = patient.places
    drive = quote(places.drive, safe="!")
    item = (await patient.graph.ask("GET", f"/drives/{drive}/items/{places.folder}")).json()
    real = str(item.get("webUrl", ""))
    if real and real.rstrip("/") != places.url.rstrip("/"):
        return [Note("doctor-library-url", {"url": real})]
    return ()


# --- what it writes -----------------------------------------------------------------------------


async def _meeting(patient: Patient) -> Notes:
    """Without guests, so nobody gets mail."""
    start, end = patient.tomorrow, patient.tomorrow + timedelta(minutes=30)
    body = {
        "subject": patient.trial,
        "body": {"contentType": "text", "content": patient.trial},
        "start": {"dateTime": f"{start:%Y-%m-%dT%H:%M:%S}", "timeZone": "UTC"},
        "end": {"dateTime": f"{end:%Y-%m-%dT%H:%M:%S}", "timeZone": "UTC"},
        "isOnlineMeeting": True,
        "onlineMeetingProvider": "teamsForBusiness",
        "transactionId": str(uuid4()),
    }
    path = f"{patient.mailbox}/events"
    event = (await patient.graph.ask("POST", path, body, headers=READ)).json()
    await patient.graph.ask("DELETE", f"{path}/{quote(event['id'], safe='')}")
    linked = (event.get("onlineMeeting") or {}).get("joinUrl")
    return () if linked else [Note("doctor-meeting-no-link", {})]


async def _file(patient: Patient) -> Notes:
    """One of each kind, in a folder that is made for it, as in a dossier."""
    files, notes = await asyncio.to_thread(_trial_files, patient.trial), list[Note]()
    async with _a_folder(patient) as folder:
        for name, content in files.items():
            path = f"{folder}/{name}"
            await patient.library.put(path, content)
            if fingerprint(path, await patient.library.get(path)) != fingerprint(path, content):
                notes.append(Note("doctor-file-changed", {"file": name}))
    return notes


def _trial_files(trial: str) -> Mapping[str, bytes]:
    """Labels and watermarks are put on documents; a large file goes in pieces."""
    document = io.BytesIO()
    paper = Document()
    paper.add_paragraph(trial)
    paper.save(document)
    return {
        f"{trial}.txt": trial.encode(),
        f"{trial}.docx": document.getvalue(),
        f"{trial}.pdf": PDF,
        f"{trial} 4 MB.txt": b"x" * (SMALL + 1),
    }


async def _share(patient: Patient) -> Notes:
    """The guest gets one mail, about a file that is gone when they read it."""
    async with _a_file(patient) as name:
        await patient.library.share(name, patient.guest, patient.tomorrow, patient.trial)
        await patient.library.unshare(name, patient.guest)
    return ()


@asynccontextmanager
async def _a_folder(patient: Patient) -> AsyncIterator[str]:
    """A name that nobody has, so that nothing of anyone else goes with it."""
    folder = f"{patient.trial} {uuid4().hex[:8]}"
    try:
        yield folder
    except BaseException:
        with suppress(Refusal, Busy):
            await _remove(patient, folder)
        raise
    await _remove(patient, folder)


async def _remove(patient: Patient, folder: str) -> None:
    places = patient.places
    items = f"/drives/{quote(places.drive, safe='!')}/items"
    item = (await patient.graph.ask("GET", f"{items}/{places.folder}:/{quote(folder)}")).json()
    await patient.graph.ask("DELETE", f"{items}/{quote(item['id'], safe='!')}")


@asynccontextmanager
async def _a_file(patient: Patient) -> AsyncIterator[str]:
    name = f"{patient.trial}.txt"
    receipt = await patient.library.put(name, patient.trial.encode())
    item = quote(receipt.external_id, safe="!")
    drive = quote(patient.places.drive, safe="!")
    try:
        yield name
    finally:
        await patient.graph.ask("DELETE", f"/drives/{drive}/items/{item}")


Check = Callable[[Patient], Awaitable[Notes]]
READING: Mapping[str, Check] = {
    "login": _login,
    "channel": _channel,
    "people": _people,
    "install": _install,
    "free-busy": _free_busy,
    "mailbox": _mailbox,
    "library": _library,
}
WRITING: Mapping[str, Check] = {"meeting": _meeting, "file": _file}
SHARING: Mapping[str, Check] = {"share": _share}
FIRST: Mapping[str, str] = {"install": "people"}
"""What has to go well before this can be tried."""
