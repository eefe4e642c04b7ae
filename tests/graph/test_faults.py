"""Every fault of Graph, at every call, once, three times, for an hour: nothing lost or doubled."""

from __future__ import annotations

import itertools
import random
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.domain.effects.kinds import FileDocument, Show
from bot.domain.invitee import Answered, Coming
from bot.graph import dossiers
from bot.graph.calendar import ExchangeCalendar
from bot.graph.client import Graph
from bot.graph.directory import EntraDirectory
from bot.graph.dossiers import TeamLibrary
from bot.graph.installation import GraphInstallation
from bot.local import ics
from bot.loops.delivery import deliver
from bot.ports import Busyness, Colleague
from store.outbox import never
from tests.contract.test_calendar_port import HOUR, MAILBOX, NOOR, SANNE, SESSION, TEN, VERA
from tests.contract.test_dossiers import PATH
from tests.graph import answers
from tests.graph.answers import Fault, refuse, throttle
from tests.graph.drives import SITE
from tests.graph.installations import CATALOGUE, MANIFEST
from tests.graph.server import GraphServer
from tests.graph.standing_in import running
from tests.world import World, record_of

pytestmark = pytest.mark.proof
PIECE = 327_680
LARGE = b"x" * (2 * PIECE + 7)
ONLINE = replace(SESSION, online=True, place="Online, in Teams")
MOVED = replace(ONLINE, sequence=1, start=TEN + 4 * HOUR, end=TEN + 6 * HOUR)
FAR = datetime(2027, 6, 1, tzinfo=UTC)
IMPATIENT = aiohttp.ClientTimeout(total=0.3)


@dataclass
class Listed:
    async def people(self, known: Any = ()) -> list[Colleague]:
        return [Colleague("", "", NOOR.email, "", "", roles=frozenset({"team_member"}))]


@dataclass
class Stage:
    """The adapters with the stand-in behind them; `got` is what a call that asks was answered."""

    server: GraphServer
    graph: Graph
    got: list[Any] = field(default_factory=list)
    bookmark: str = ""
    """What an earlier call gave to go on with."""

    def __post_init__(self) -> None:
        self.server.calendars.mailboxes = {MAILBOX}
        for guest in (NOOR, SANNE, VERA):
            self.server.users.add(guest.email, guest.name, guest.email)
        self.calendar = ExchangeCalendar(self.graph, MAILBOX, ics.request)
        self.library = TeamLibrary(self.graph, self.server.drives.drive, "root", SITE)
        self.directory = EntraDirectory(self.graph, Listed())
        self.installation = GraphInstallation(self.graph, app=MANIFEST, catalogue=CATALOGUE)

    @property
    def mailed(self) -> list[str]:
        return [what for what, _ in self.server.calendars.mailed]


@dataclass(frozen=True)
class Call:
    """`only` are the requests that the fault strikes; `once` tells that it was done just once."""

    only: str
    act: Callable[[Stage], Awaitable[Any]]
    once: Callable[[Stage], bool]
    before: Callable[[Stage], Awaitable[Any]] | None = None


async def _listed(stage: Stage) -> list[str]:
    return [path async for path in stage.library.paths("2026")]


async def _shared(stage: Stage) -> None:
    if not stage.server.drives.paths():
        await stage.library.put(PATH, b"report")
    await stage.library.share(PATH, VERA.email, FAR, "")


async def _moved(stage: Stage) -> None:
    stage.bookmark = (await stage.library.put(PATH, b"report")).external_id
    stage.server.drives.items[stage.bookmark].parent = "root"


async def _forgotten(stage: Stage) -> None:
    """One answer was read, another came since, and from where to go on is not known any more."""
    await stage.calendar.invite(ONLINE)
    (event,) = stage.server.calendars.of(MAILBOX)
    stage.server.calendars.respond(event, SANNE.email, "accepted")
    _, stage.bookmark = await stage.calendar.answers([ONLINE.uid], TEN, "")
    stage.server.calendars.respond(event, VERA.email, "declined")
    stage.server.calendars.forgotten = True


SAID = {SANNE.email: Answered(Coming.YES), VERA.email: Answered(Coming.NO)}
GIVEN: tuple[Any, Any] = (
    lambda s: s.installation.install("sanne"),
    lambda s: s.got == [s.server.installations.installed["sanne"]],
)
CALLS: Mapping[str, Call] = {
    "who is free": Call(
        "getSchedule",
        lambda s: s.calendar.busy([SANNE.email], TEN, TEN + HOUR),
        lambda s: s.got == [{SANNE.email: [Busyness(SESSION.start, SESSION.end)]}],
        lambda s: s.calendar.invite(ONLINE),
    ),
    "find a meeting": Call(
        "calendarView", lambda s: s.calendar.invite(ONLINE), lambda s: s.mailed == ["new"]
    ),
    "make a meeting": Call(
        f"POST /v1.0/users/{MAILBOX}/events",
        lambda s: s.calendar.invite(ONLINE),
        lambda s: s.mailed == ["new"],
    ),
    "change a meeting": Call(
        "PATCH",
        lambda s: s.calendar.invite(MOVED),
        lambda s: s.mailed == ["new", "changed"],
        lambda s: s.calendar.invite(ONLINE),
    ),
    "cancel a meeting": Call(
        "/cancel",
        lambda s: s.calendar.cancel(MOVED),
        lambda s: s.mailed == ["new", "cancelled"],
        lambda s: s.calendar.invite(ONLINE),
    ),
    "make folders": Call(
        "/children",
        lambda s: s.library.put(PATH, b"report"),
        lambda s: s.server.drives.paths() == {PATH: b"report"} and len(s.server.drives.items) == 5,
    ),
    "store a file": Call(
        "PUT",
        lambda s: s.library.put(PATH, b"report"),
        lambda s: s.server.drives.paths()[PATH] == b"report" and s.server.drives.written == 2,
        lambda s: s.library.put(PATH.replace("v1.0", "v0.1"), b"draft"),
    ),
    "begin a large file": Call(
        "createUploadSession",
        lambda s: s.library.put(PATH, LARGE),
        lambda s: s.server.drives.paths() == {PATH: LARGE} and s.server.drives.written == 1,
    ),
    "send a large file": Call(
        "/upload/",
        lambda s: s.library.put(PATH, LARGE),
        lambda s: s.server.drives.paths() == {PATH: LARGE} and s.server.drives.written == 1,
    ),
    "find a file": Call(
        "GET",
        lambda s: s.library.get(PATH),
        lambda s: s.got == [b"report"],
        lambda s: s.library.put(PATH, b"report"),
    ),
    "fetch a file": Call(
        "/download/",
        lambda s: s.library.get(PATH),
        lambda s: s.got == [b"report"],
        lambda s: s.library.put(PATH, b"report"),
    ),
    "find a moved file": Call(
        "GET",
        lambda s: s.library.find(s.bookmark),
        lambda s: s.got == [PATH.rpartition("/")[2]],
        _moved,
    ),
    "list a dossier": Call(
        "/children",
        _listed,
        lambda s: s.got == [[PATH]],
        lambda s: s.library.put(PATH, b"report"),
    ),
    "share a file": Call(
        "/invite",
        _shared,
        lambda s: s.server.drives.mailed == [VERA.email],
        lambda s: s.library.put(PATH, b"report"),
    ),
    "take a shared file back": Call(
        "/permissions",
        lambda s: s.library.unshare(PATH, VERA.email),
        lambda s: s.server.drives.shared == {} and s.server.drives.mailed == [VERA.email],
        _shared,
    ),
    "read what guests answered": Call(
        "/calendarView/delta",
        lambda s: s.calendar.answers([ONLINE.uid], TEN, ""),
        lambda s: [set(found) for found, _ in s.got] == [{ONLINE.uid}],
        lambda s: s.calendar.invite(ONLINE),
    ),
    "begin to read answers anew": Call(
        "/calendarView/delta",
        lambda s: s.calendar.answers([ONLINE.uid], TEN, s.bookmark),
        lambda s: [found for found, _ in s.got] == [{ONLINE.uid: SAID}],
        _forgotten,
    ),
    "look who has the app": Call("GET /v1.0/users/sanne/teamwork/installedApps", *GIVEN),
    "give the app": Call("POST /v1.0/users/sanne/teamwork/installedApps", *GIVEN),
    "ask for their chat": Call("/chat", *GIVEN),
    "find who is named": Call(
        "GET /v1.0/users",
        lambda s: s.directory.search(SANNE.name),
        lambda s: [one.email for one in s.got[0]] == [SANNE.email],
    ),
    "look people up": Call(
        "/users",
        lambda s: s.directory.people({SANNE.email: ""}),
        lambda s: [one.email for one in s.got[0]] == [NOOR.email, SANNE.email],
    ),
}
FAULTS: Mapping[str, Fault] = {
    "401 token refused": refuse(401, "InvalidAuthenticationToken"),
    "403 no right": refuse(403, "accessDenied"),
    "408": refuse(408),
    "409 changed meanwhile": refuse(409, "resourceModified"),
    "412 changed before": refuse(412, "resourceModified"),
    "423 resourceLocked": refuse(423, "resourceLocked"),
    "423 notAllowed": refuse(423, "notAllowed", inner="resourceLocked"),
    "423 accessDenied": refuse(423, "accessDenied"),
    "429 without a word": refuse(429),
    "429 in 2 s": throttle(429, 2),
    "429 in 2.5 s": throttle(429, 2.5),
    "429 in 315 s": throttle(429, 315),
    "429 until a moment": throttle(429, 40, how="date"),
    "503 in 2.5 s": throttle(503, 2.5),
    "503 until a moment": throttle(503, 40, how="date"),
    "500": refuse(500),
    "502": refuse(502),
    "503": refuse(503),
    "504": refuse(504),
    "507 full": refuse(507, "quotaLimitReached"),
    "connection lost before": answers.reset_before,
    "connection lost after": answers.reset_after,
    "no answer, but done": answers.hang,
    "a slow answer, but done": answers.dribble,
    "half an answer": answers.truncated,
    "page of a proxy": answers.error_page,
}
STAYS = frozenset({"403 no right", "412 changed before", "507 full"})
"""What a person has to mend: given up after a while, and said."""
SLOW = frozenset({"no answer, but done", "a slow answer, but done"})
TIMES = ("once", "three times", "an hour")
LATE = timedelta(minutes=5)
"""In an hour of outage the outbox looks this often at most: later is always right."""
Table = dict[tuple[str, str, str], str]


@pytest.fixture(scope="module")
def table(request: pytest.FixtureRequest) -> Iterator[Table]:
    """Printed when all is done: fault by call, each once · three times · for an hour."""
    found: Table = {}
    yield found
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        for line in _lines(found):
            print(line)  # noqa: T201 - the table is what the proof is for


def _lines(found: Table) -> Iterator[str]:
    yield "\n\nRequests it took when struck once · three times · for an hour; told: the team knows."
    yield "| fault | " + " | ".join(CALLS) + " |"
    yield "|---" * (len(CALLS) + 1) + "|"
    for fault in FAULTS:
        cells = (
            " · ".join(found.get((fault, times, call), "") for times in TIMES) for call in CALLS
        )
        yield f"| {fault} | " + " | ".join(cells) + " |"


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dossiers, "PIECE", PIECE)
    monkeypatch.setattr(dossiers, "SMALL", PIECE)


@pytest.mark.parametrize("times", TIMES)
@pytest.mark.parametrize("fault", FAULTS)
async def test_whatever_goes_wrong_it_is_done_once_and_not_before_its_time(
    world: World, table: Table, fault: str, times: str
) -> None:
    for name, call in CALLS.items():
        async with running() as (server, graph):
            server.clock.time = world.now
            stage = Stage(server, graph)
            if call.before:
                await call.before(stage)
            graph._timeout = IMPATIENT if fault in SLOW else graph._timeout
            asked, told = len(server.asked), await _carried_out(world, stage, fault, times, name)
            table[fault, times, name] = "told" if told else str(len(server.asked) - asked)
            if fault in STAYS and times == "an hour":
                assert told, (name, server.asked)
            else:
                assert (told, call.once(stage)) == (False, True), (name, stage.got, stage.mailed)


async def _carried_out(world: World, stage: Stage, fault: str, times: str, name: str) -> bool:
    """Through the real outbox; the clock goes on to the moment at which it may be tried again."""
    server, call, told = stage.server, CALLS[name], list[Show]()
    world.outbox._quiet = never  # the clock goes on through the night
    server.only, ends = call.only, world.now + timedelta(hours=1)
    if times == "an hour":
        server.failing = FAULTS[fault]
    else:
        server.faults = [FAULTS[fault]] * (1 if times == "once" else 3)

    async def carry(_job: Any, _effect: Any, _tools: Any) -> None:
        answer = await call.act(stage)
        stage.got.append(answer)

    async def tell(_job: Any, effect: Show, _tools: Any) -> None:
        told.append(effect)

    async with world.store.work(world.now) as work:
        row = FileDocument("UTH-2026-0001", name, "1.0", "2026-12-01")
        work.queue(f"{fault}/{times}/{name}", row)
    while True:
        await deliver(world.tools, {FileDocument: carry, Show: tell})
        if world.outbox.put_off is None:
            return bool(told)
        waits = server.failing is not None and fault not in STAYS
        soonest = world.now + (LATE if waits else timedelta())
        world.now = server.clock.time = max(soonest, world.outbox.put_off)
        if world.now >= ends:
            server.failing = None


async def test_forty_at_a_time_with_faults_for_an_hour_end_well_each_once(world: World) -> None:
    """Twenty meetings and twenty files, while every third request goes wrong in some way."""
    chance, rows = random.Random(7), range(20)
    async with running() as (server, graph):
        server.clock.time = world.now
        stage = Stage(server, graph)
        passing = [FAULTS[one] for one in FAULTS if one not in STAYS | SLOW]

        async def struck(request: Any, handler: Any) -> Any:
            if chance.random() < 1 / 3:
                return await chance.choice(passing)(request, handler)
            return await handler(request)

        async def carry(_job: Any, effect: FileDocument, _tools: Any) -> None:
            if effect.kind == "meeting":
                await stage.calendar.invite(replace(ONLINE, uid=f"{effect.about}@uthiek"))
            else:
                await stage.library.put(PATH.replace("v1.0", f"v{effect.about}.0"), b"report")

        async with world.store.work(world.now) as work:
            for kind, row in itertools.product(("meeting", "file"), rows):
                about = FileDocument(f"UTH-2026-{row:04}", kind, "1.0", "2026-12-01", str(row))
                work.queue(f"{kind}/{row}", about)
        server.failing, ends = struck, world.now + timedelta(hours=1)
        while waiting := await _waiting(world):
            world.now = server.clock.time = max(world.now, waiting)
            await deliver(world.tools, {FileDocument: carry})
            if world.now >= ends:
                server.failing = None
        assert stage.mailed == ["new"] * len(rows)
        assert server.drives.written == len(server.drives.paths()) == len(rows)
        assert server.most_at_once <= 4


async def _waiting(world: World) -> datetime | None:
    """When the first row that is left may be tried again."""
    rows = (await record_of(world))["outbox"]
    moments = [row["not_before"] for row in rows if row["ended"] is None]
    return min(moments, default=None)
