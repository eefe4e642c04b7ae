"""The whole bot on a real database, with fakes only for what lies outside it."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, ClassVar
from urllib.parse import quote

from sqlalchemy import select

from bot.domain.appointments import appointments_of
from bot.domain.invitee import Answered
from bot.domain.person import Address, Person
from bot.domain.policy import Policy, policy_of
from bot.domain.template import Template
from bot.loops.absences import read_absences
from bot.loops.beginnings import lay_down
from bot.loops.carriers import Tools
from bot.loops.clockwork import tick
from bot.loops.delivery import deliver
from bot.policies.loader import versions
from bot.ports import (
    Busy,
    Busyness,
    Directory,
    Gone,
    Inbound,
    Installation,
    Invitation,
    Message,
    Met,
    Pressed,
    Receipt,
    Sent,
    TooBig,
    Typed,
    Ungranted,
)
from bot.templates.loader import forms
from cards.elements import JOINED
from dialogs.conversation import Conversation
from dialogs.drawn import Drawn
from dialogs.turn import Desk
from store.outbox import SqlOutbox
from store.tables import metadata
from store.unit_of_work import SqlStore

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
POLICIES = versions()
POLICY = policy_of(None, POLICIES)
TEMPLATES = forms(POLICIES.values())
PEOPLE = (
    Person("anna", "Anna de Vries", "anna@example.org", unit="Stadsbedrijven", language="nl"),
    Person("bram", "Bram Jansen", "bram@example.org", roles=frozenset({"team_member"})),
    Person(
        "cas", "Cas Bakker", "cas@example.org", roles=frozenset({"team_member"}), triage="deputy"
    ),
    Person("mia", "Mia Smit", "mia@example.org", roles=frozenset({"responsible_manager"})),
    Person("noor", "Noor Bos", "noor@example.org", unit="Stadsbedrijven"),
    Person(
        "kim",
        "Kim Visser",
        "kim@example.org",
        roles=frozenset({"sounding_board"}),
        nda_signed_on=date(2026, 1, 15),
        nda_valid_until=date(2029, 1, 15),
    ),
    Person("daan", "Daan Meijer", "daan@example.org"),
)


@dataclass
class Said:
    """A message as it stands in a conversation."""

    id: str
    conversation: str
    message: Message
    thread: str = ""
    """The first message of the thread in a channel that this one is in."""


@dataclass
class FakeMessenger:
    """Keeps what people would see; `busy` refuses that many times first.

    `closed` says what is raised for a conversation, or for opening a chat with a person.
    """

    said: list[Said] = field(default_factory=list)
    replaced: list[Said] = field(default_factory=list)
    """What messages looked like before they were replaced: cards that someone still had open."""
    busy: int = 0
    closed: dict[str, Gone] = field(default_factory=dict)
    opened: list[str] = field(default_factory=list)
    asked: int = 0

    async def open_chat(self, person: str, like: Address) -> Address:
        self.opened.append(person)
        self._refuse(person)
        return chat_of(person)

    async def open_thread(self, channel: Address, message: Message) -> tuple[Address, str]:
        self._refuse(channel.conversation)
        thread = f"{channel.conversation};messageid=m{len(self.said) + 1}"
        to = replace(channel, conversation=thread)
        return to, await self.send(to, message)

    def _refuse(self, where: str) -> None:
        self.asked += 1
        if where in self.closed:
            raise self.closed[where]

    async def send(self, to: Address, message: Message) -> str:
        self._refuse(to.conversation)
        if self.busy:
            self.busy -= 1
            raise Busy(30)
        place, _, thread = to.conversation.partition(";messageid=")
        self.said.append(Said(f"m{len(self.said) + 1}", place, message, thread))
        return self.said[-1].id

    async def replace(self, to: Address, message_id: str, message: Message) -> None:
        self._refuse(to.conversation)
        said = next(said for said in self.said if said.id == message_id)
        self.replaced.append(Said(said.id, said.conversation, said.message))
        said.message = message


@dataclass
class FakeDossiers:
    files: dict[str, bytes] = field(default_factory=dict)
    shared: list[tuple[str, str, datetime | None]] = field(default_factory=list)
    """What was shared with whom until when, in order; without an end it was taken back."""
    shares: ClassVar[bool] = True

    async def put(self, path: str, content: bytes) -> Receipt:
        if self.files.setdefault(path, content) != content:
            raise FileExistsError(path)
        return Receipt(path, hashlib.sha256(content).hexdigest())

    async def get(self, path: str) -> bytes:
        if path not in self.files:
            raise FileNotFoundError(path)
        return self.files[path]

    async def paths(self, folder: str) -> AsyncIterator[str]:
        for path in sorted(self.files):
            if path.startswith(f"{folder}/"):
                yield path

    async def folders(self, folder: str) -> Sequence[str]:
        start = f"{folder}/" if folder else ""
        below = {path.removeprefix(start).partition("/")[0] for path in self.files
                 if path.startswith(start)}  # fmt: skip
        return sorted(below)

    def move(self, before: str, now: str) -> None:
        """Someone puts a file or a folder elsewhere."""
        for path in [path for path in self.files if f"{path}/".startswith(f"{before}/")]:
            self.files[now + path.removeprefix(before)] = self.files.pop(path)

    async def find(self, item: str) -> str | None:
        name = item.rpartition("/")[2]
        return next((path for path in sorted(self.files) if path.endswith(f"/{name}")), None)

    def link(self, path: str) -> str:
        return f"https://dossier.example/{quote(path)}"

    async def share(self, path: str, email: str, until: datetime, message: str) -> Receipt:
        if path not in self.files:
            raise FileNotFoundError(path)
        self.shared.append((path, email, until))
        return Receipt(email, "")

    async def unshare(self, path: str, email: str) -> None:
        self.shared.append((path, email, None))


@dataclass
class FakeCalendar:
    """Everyone has a diary; `sent` holds every invitation, change and cancellation in order."""

    busyness: dict[str, list[Busyness]] = field(default_factory=dict)
    sent: list[tuple[str, Invitation]] = field(default_factory=list)
    answered: dict[str, dict[str, Answered]] = field(default_factory=dict)
    """By uid and address: what guests said to the invitation."""

    async def busy(
        self, emails: Sequence[str], start: datetime, end: datetime
    ) -> Mapping[str, Sequence[Busyness]]:
        return {email: self.busyness.get(email, []) for email in emails}

    async def invite(self, invitation: Invitation) -> Receipt:
        known = {earlier.uid for _, earlier in self.sent}
        self.sent.append(("veranderd" if invitation.uid in known else "uitgenodigd", invitation))
        return Receipt(invitation.uid, str(invitation.sequence))

    async def cancel(self, invitation: Invitation) -> None:
        self.sent.append(("geannuleerd", invitation))

    async def answers(
        self, uids: Sequence[str], now: datetime, since: str
    ) -> tuple[Mapping[str, Mapping[str, Answered]], str]:
        return {uid: given for uid, given in self.answered.items() if uid in uids}, "later"

    async def ics(self, invitation: Invitation) -> bytes:
        return f"BEGIN:VCALENDAR {invitation.uid} {invitation.sequence}".encode()


@dataclass
class FakeCourier:
    """What people sent lies here by its address; `fails` is raised that many times first."""

    files: dict[str, bytes] = field(default_factory=dict)
    fails: list[Exception] = field(default_factory=list)

    async def fetch(self, sent: Sent, *, most: int) -> bytes:
        if self.fails:
            raise self.fails.pop(0)
        if sent.url not in self.files:
            raise Gone(sent.url)
        if len(self.files[sent.url]) > most:
            raise TooBig
        return self.files[sent.url]


@dataclass
class FakeInstallation:
    """Gives people the app, when the bot has the right to."""

    installed: list[str] = field(default_factory=list)
    granted: bool = True

    async def install(self, person: str) -> str:
        if not self.granted:
            raise Ungranted("403")
        self.installed.append(person)
        return chat_of(person).conversation


def chat_of(person: str) -> Address:
    return Address(
        "msteams", "https://smba.example", f"chat-{person}", "personal", "t", "b", person
    )


TEAM_CHANNEL = Address("msteams", "https://smba.example", "team", "channel", "t", "b", "")

GROUP_CHAT = Address("msteams", "https://smba.example", "group", "groupChat", "t", "b", "")
"""One that the bot is not in."""


@dataclass
class World:
    """Say, press, let time pass; `seen(person)` is what lies in someone's chat."""

    store: SqlStore
    outbox: SqlOutbox
    messenger: FakeMessenger
    dossiers: FakeDossiers
    calendar: FakeCalendar
    now: datetime = TUESDAY
    fresh: bool = False
    """One like any other: made by `populate` on new tables, and nothing was done yet."""
    courier: FakeCourier = field(default_factory=FakeCourier)
    hidden: dict[str, bytes] = field(default_factory=dict)
    """What someone took out of the dossiers."""
    installation: Installation | None = None
    directory: Directory | None = None
    ids: Any = field(default_factory=itertools.count)
    drawn: Drawn = field(default_factory=Drawn)
    policies: dict[str, Policy] = field(default_factory=lambda: {**POLICIES})
    templates: dict[str, Template] = field(default_factory=lambda: {**TEMPLATES})
    answered: dict[tuple[str, str], tuple[Message, Mapping[str, Any]]] = field(default_factory=dict)
    """By person and message: the card that answered a press, and what it took the place of."""

    @property
    def desk(self) -> Desk:
        return Desk(
            self.policies,
            self.templates,
            self.dossiers.link,
            self.calendar,
            self.drawn,
            shares=self.dossiers.shares,
        )

    @property
    def conversation(self) -> Conversation:
        return Conversation(self.store, self.desk, lambda: self.now, lambda: None, self.directory)

    @property
    def tools(self) -> Tools:
        return Tools(
            self.store,
            self.outbox,
            self.messenger,
            self.dossiers,
            self.calendar,
            self.desk,
            lambda: self.now,
            self.courier,
            installation=self.installation,
            directory=self.directory,
        )

    async def populate(self) -> None:
        async with self.store.work(self.now) as work:
            for person in PEOPLE:
                work.add(Person(**{**vars(person), "happened": []}))
        await lay_down(self.store, self.desk.policy, self.now)
        await self.turn("mia", Met(), where=TEAM_CHANNEL)

    async def turn(
        self, who: str, did: Any, *, where: Address | None = None, activity: str = "",
        locale: str = "nl-NL",
    ) -> Mapping[str, Any] | None:  # fmt: skip
        address = where or chat_of(who)
        inbound = Inbound(activity or f"a{next(self.ids)}", who, who, locale, address, did)
        card = await self.conversation(inbound)
        await deliver(self.tools)
        return card

    async def say(self, who: str, text: str, *, activity: str = "") -> None:
        await self.turn(who, Typed(text), activity=activity)

    async def send(self, who: str, name: str, content: bytes | None, *, activity: str = "") -> None:
        """A file in the person's own chat; without a content it cannot be fetched any more."""
        url = f"https://files.example/{next(self.ids)}/{name}"
        if content is not None:
            self.courier.files[url] = content
        await self.turn(who, Typed("", (Sent(name, url),)), activity=activity)

    async def press(
        self, who: str, button: Mapping[str, Any], inputs: Mapping[str, Any] | None = None, *,
        message: str = "", where: Address | None = None, activity: str = "",
    ) -> Mapping[str, Any] | None:  # fmt: skip
        """Press a button of a card as it was drawn; `inputs` are what stands in its fields."""
        fields = {**button["data"], **(inputs or {})}
        did = Pressed(button["verb"], fields, message)
        card = await self.turn(who, did, where=where, activity=activity)
        if card and message:
            stored = next(said for said in self.messenger.said if said.id == message)
            self.answered[who, message] = stored.message, card
        return card

    def on_screen(self, who: str, said: Said) -> Mapping[str, Any] | None:
        """What this person sees: the answer to a press, until the message itself is replaced."""
        stored, answer = self.answered.get((who, said.id), (None, None))
        return answer if stored is said.message else said.message.card

    async def pass_time(self, span: timedelta) -> None:
        self.now += span
        if self.calendar.busyness:
            await read_absences(self.calendar, self.store, POLICY, self.now)
        await tick(self.store, self.policies, self.now)
        await deliver(self.tools)

    def seen(self, who: str) -> list[Said]:
        chat = "team" if who == "team" else f"chat-{who}"
        return [said for said in self.messenger.said if said.conversation == chat]

    def last_card(self, who: str) -> Mapping[str, Any]:
        """The newest one; a line of text may have followed it."""
        return next(one.message.card for one in reversed(self.seen(who)) if one.message.card)


def buttons(card: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Every button of a card by its title."""
    return {one["title"]: one for one in walk(card) if one.get("type") == "Action.Execute"}


def inputs(card: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {one["id"]: one for one in walk(card) if str(one.get("type")).startswith("Input.")}


def texts(card: Mapping[str, Any]) -> str:
    said = (str(one["text"]) for one in walk(card) if one.get("type") == "TextBlock")
    return " · ".join(said).replace(JOINED, "")


def walk(node: Any) -> Any:
    """Every dict in a card, the fallback of a button left out."""
    if isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key != "fallback":
                yield from walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from walk(value)


async def record_of(world: World) -> dict[str, list[Mapping[str, Any]]]:
    """Every row that the database holds, by table."""
    async with world.store._engine.connect() as connection:
        return {
            table.name: [dict(row) for row in (await connection.execute(select(table))).mappings()]
            for table in metadata.sorted_tables
        }


def make_world(engine: Any, now: datetime = TUESDAY) -> World:
    store = SqlStore(engine, lambda one: appointments_of(one, policy_of(one, world.policies)))
    outbox = SqlOutbox(engine, store.turn, POLICY.quiet)
    world = World(store, outbox, FakeMessenger(), FakeDossiers(), FakeCalendar(), now)
    return world
