"""Every conversation goes in Microsoft 365 as it goes on one machine, word for word."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.domain.invitee import Answered, Coming
from bot.graph.calendar import ExchangeCalendar
from bot.graph.directory import EntraDirectory
from bot.graph.dossiers import TeamLibrary
from bot.graph.installation import GraphInstallation
from bot.graph.meeting import key_of
from bot.local import ics
from bot.loops.directory import read_directory
from bot.ports import Busyness, Colleague, Invitation, Receipt
from tests.followed import PeopleFile
from tests.graph.drives import SITE
from tests.graph.installations import CATALOGUE, MANIFEST
from tests.graph.server import GraphServer
from tests.graph.standing_in import running
from tests.graph.users import Users
from tests.teams.key_server import Clock
from tests.test_transcripts import TRANSCRIPTS, played
from tests.world import PEOPLE, FakeCalendar, FakeDossiers, World, chat_of

pytestmark = pytest.mark.proof
MAILBOX = "uthiek@example.org"
RESPONSES = {
    Coming.YES: "accepted",
    Coming.PERHAPS: "tentativelyAccepted",
    Coming.NO: "declined",
}


@dataclass
class ClockOf(Clock):
    world: Any = None

    def now(self) -> datetime:
        moment: datetime = self.world.now
        return moment


@dataclass
class Library(FakeDossiers):
    """What people see is what lies in the library."""

    library: Any = None
    drives: Any = None

    async def put(self, path: str, content: bytes) -> Receipt:
        receipt: Receipt = await self.library.put(path, content)
        self.files[path] = content
        return receipt

    async def get(self, path: str) -> bytes:
        if path not in self.files:  # someone took it out
            raise FileNotFoundError(path)
        content: bytes = await self.library.get(path)
        return content

    async def share(self, path: str, email: str, until: datetime, message: str) -> Receipt:
        await super().share(path, email, until, message)
        receipt: Receipt = await self.library.share(path, email, until, message)
        return receipt

    async def unshare(self, path: str, email: str) -> None:
        await super().unshare(path, email)
        await self.library.unshare(path, email)

    def paths(self, folder: str) -> AsyncIterator[str]:
        found: AsyncIterator[str] = self.library.paths(folder)
        return found

    async def folders(self, folder: str) -> Sequence[str]:
        found: Sequence[str] = await self.library.folders(folder)
        return found

    def move(self, before: str, now: str) -> None:
        super().move(before, now)
        above, _, name = now.rpartition("/")
        parent = "root"
        for one in above.split("/"):
            there = self.drives._below(parent, one) or self.drives._add(one, parent, None)
            parent = there.id
        item = self.drives.at(before)
        item.name, item.parent = name, parent

    async def find(self, item: str) -> str | None:
        found: str | None = await self.library.find(item)
        return found

    def link(self, path: str) -> str:
        return str(self.library.link(path))


@dataclass
class Diaries(FakeCalendar):
    """Writes down what was sent, and leaves the work to Exchange."""

    calendar: Any = None
    server: Any = None
    known: set[str] = field(default_factory=set)

    async def busy(
        self, emails: Sequence[str], start: datetime, end: datetime
    ) -> Mapping[str, Sequence[Busyness]]:
        diaries = self.server.calendars.busy
        for email, stretches in self.busyness.items():
            away = ("busy", "oof")
            diaries[email] = [(one.start, one.end, away[one.away]) for one in stretches]
        found: Mapping[str, Sequence[Busyness]] = await self.calendar.busy(emails, start, end)
        return found

    async def invite(self, invitation: Invitation) -> Receipt:
        await super().invite(invitation)
        receipt: Receipt = await self.calendar.invite(invitation)
        return receipt

    async def cancel(self, invitation: Invitation) -> None:
        await super().cancel(invitation)
        await self.calendar.cancel(invitation)

    async def answers(
        self, uids: Sequence[str], now: datetime, since: str
    ) -> tuple[Mapping[str, Mapping[str, Answered]], str]:
        """What a line of the conversation says is answered in Outlook, and read from there."""
        meetings = {one["transactionId"]: one for one in self.server.calendars.of(MAILBOX)}
        for uid, given in self.answered.items():
            for email, answer in given.items():
                wish = _wish(answer) if answer.start else {}
                self.server.calendars.respond(
                    meetings[key_of(uid)], email, RESPONSES[answer.coming], **wish
                )
        self.answered = {}
        found: tuple[Mapping[str, Mapping[str, Answered]], str]
        found = await self.calendar.answers(uids, now, since)
        return found

    async def ics(self, invitation: Invitation) -> bytes:
        content: bytes = await self.calendar.ics(invitation)
        return content


@dataclass
class ByAddress:
    """A people file that knows its people by address alone."""

    world: World

    async def people(self, known: Mapping[str, str] | None = None) -> Sequence[Colleague]:
        return [replace(one, id="") for one in await PeopleFile(self.world).people()]


@dataclass(frozen=True)
class Entra(EntraDirectory):
    users: Users

    def send_away(self, who: str, *, manager: str) -> None:
        """Their account is blocked, as on a last day of work."""
        self.users.known[who]["accountEnabled"] = False
        self.users.managers[who] = manager


def _wish(answer: Answered) -> Mapping[str, Any]:
    moments = {"start": answer.start, "end": answer.end}
    return {
        "proposedNewTime": {
            name: {"dateTime": f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.0000000}", "timeZone": "UTC"}
            for name, at in moments.items()
            if at
        }
    }


@pytest.fixture
async def in_365(world: World) -> AsyncIterator[tuple[World, GraphServer]]:
    async with running(ClockOf(world=world)) as (server, graph):
        for person in PEOPLE:
            server.users.add(person.id, person.name, person.email)
        server.calendars.mailboxes = {MAILBOX}
        exchange = ExchangeCalendar(graph, MAILBOX, ics.request)
        library = TeamLibrary(graph, server.drives.drive, "root", SITE)
        world.calendar = Diaries(calendar=exchange, server=server)
        server.installations.installed = {one.id: chat_of(one.id).conversation for one in PEOPLE}
        world.installation = GraphInstallation(graph, app=MANIFEST, catalogue=CATALOGUE)
        world.directory = Entra(graph, ByAddress(world), server.users)
        await read_directory(world.directory, world.store, world.policies, world.now)
        world.dossiers = Library(library=library, drives=server.drives)
        yield world, server


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
async def test_a_conversation_goes_as_written(in_365: Any, path: Any) -> None:
    world, server = in_365
    written = path.read_text("utf-8")
    heard = [line async for line in played(written.splitlines(), world)]
    assert "\n".join(heard) + "\n" == written
    assert set(server.drives.paths()) == set(world.dossiers.files)
    uids = {invitation.uid for _, invitation in world.calendar.sent}
    assert server.calendars.made == len(uids)
