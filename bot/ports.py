"""What the bot needs from the world outside, named for the part it plays for us."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, ClassVar, Literal, Protocol

from bot.domain.advice import Advice
from bot.domain.case import Case
from bot.domain.case_check import CaseCheck
from bot.domain.decision import Decision
from bot.domain.description import Description
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args, Effect
from bot.domain.escalation import Escalation
from bot.domain.events import Event
from bot.domain.feedback import Feedback
from bot.domain.handed import Handed
from bot.domain.invitee import Answered
from bot.domain.life import Status
from bot.domain.person import Address as Address
from bot.domain.person import Person
from bot.domain.prompt_log import Happened
from bot.domain.recorded import Recorded
from bot.domain.report import Report
from bot.domain.rounds import Prompt, Round
from bot.domain.session import Session
from bot.domain.signal_channel import SignalChannel
from bot.domain.task import Task

# --- a conversation, freed from the chat service it runs on -----------------------------------


@dataclass(frozen=True)
class Sent:
    """A file as it was sent along; `url` gives access to it, so it is nowhere shown or logged.

    `signed`: it is only given to who shows the token of the bot.
    """

    name: str
    url: str = field(repr=False)
    signed: bool = False


@dataclass(frozen=True)
class Typed:
    """A message that a person wrote; `files` is what was sent along."""

    text: str
    files: tuple[Sent, ...] = ()


@dataclass(frozen=True)
class Pressed:
    """A button of a card: `fields` holds the button's data and the card's inputs together.

    `message_id` is the stored message that carries the card.
    """

    verb: str
    fields: Mapping[str, Any]
    message_id: str


@dataclass(frozen=True)
class Picked:
    """A message of anyone that this person wants a case made of; `message` is its id."""

    text: str
    message: str


@dataclass(frozen=True)
class Met:
    """The bot was installed, or someone was added to a conversation with it."""


@dataclass(frozen=True)
class Edited:
    """A message was changed after it was sent; what it says now is no answer."""


@dataclass(frozen=True)
class Inbound:
    """One authenticated activity.  `person` is the Entra object id, never taken from card data."""

    activity_id: str
    person: str
    name: str
    locale: str
    address: Address
    did: Typed | Pressed | Picked | Met | Edited


@dataclass(frozen=True)
class Message:
    """What a person gets to see: text, a card, or both; `summary` stands in banners."""

    text: str = ""
    card: Mapping[str, Any] | None = None
    summary: str = ""


class Host(Protocol):
    """Handles one turn; the return value is the card that answers a press."""

    async def __call__(self, inbound: Inbound) -> Mapping[str, Any] | None: ...


class Busy(Exception):
    """The service refused for now and did nothing; try again after `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"busy for {seconds} s")
        self.seconds = seconds


class Coded(Exception):
    """What it says is codes alone: it may be noted and logged.  What others say may be anything."""


def noted(fault: BaseException) -> str:
    """Which fault it is, for a log or a note."""
    return f"{type(fault).__name__} {fault if isinstance(fault, Coded) else ''}".strip()


class Unclear(Coded):
    """No usable answer came: the request may have been carried out, or not."""


class Failing(Unclear):
    """The service says itself that it fails: it passes, and hardly anything can have been done."""


class Gone(Coded):
    """The person or conversation is no longer there: trying again is useless."""


class Hopeless(Coded):
    """It will never be done as it was asked: trying again is useless, and a person has to look."""


class Ungranted(Coded):
    """The application lacks a right or a setting: an administrator has to look."""


class Blocked(Gone):
    """The person does not want the bot any more: blocked it, or took it away."""


class Messenger(Protocol):
    """Speaks to people; `send` returns the id of the message.

    Raises Busy, Unclear, Failing, Gone, Blocked or Hopeless.
    """

    async def open_chat(self, person: str, like: Address) -> Address:
        """Open the chat with someone who never wrote to us, on the service that `like` lies on."""

    async def open_thread(self, channel: Address, message: Message) -> tuple[Address, str]:
        """Begin a conversation of its own in a channel; also gives the id of its first message."""

    async def send(self, to: Address, message: Message) -> str: ...
    async def replace(self, to: Address, message_id: str, message: Message) -> None: ...


# --- files ------------------------------------------------------------------------------------


class TooBig(Exception):
    """The file is larger than was asked for; nothing of it is kept."""


class Courier(Protocol):
    """Fetches what people send.  Raises TooBig, Gone, Busy, Unclear."""

    async def fetch(self, sent: Sent, *, most: int) -> bytes:
        """`most` in bytes; Gone also stands for a place that nothing is fetched from."""


@dataclass(frozen=True)
class Receipt:
    """What the outside world gave back for something we put there."""

    external_id: str
    etag: str


class Dossiers(Protocol):
    """Keeps the files of the cases.

    A path is "2026/UTH-2026-0012 Slimme zebrapaden/40 Verslag/UTH-…pdf", always with "/".
    """

    async def put(self, path: str, content: bytes) -> Receipt:
        """Store once: the same bytes again are fine, other bytes raise FileExistsError."""

    async def get(self, path: str) -> bytes:
        """Raises FileNotFoundError."""

    def paths(self, folder: str) -> AsyncIterator[str]:
        """Every file below a folder; none when there is no such folder."""

    async def folders(self, folder: str) -> Sequence[str]:
        """The names of the folders right in it; none when there is no such folder.

        Without a name: in the place where all dossiers lie.
        """

    async def find(self, item: str) -> str | None:
        """Where the file is now that `put` gave this id for; None when it is gone.

        A path that begins with "../" lies beside the place of all dossiers, and can be used as any.
        """

    def link(self, path: str) -> str: ...

    shares: ClassVar[bool]
    """Whether a file can be shared with who has no access of their own; else the two below fail."""

    async def share(self, path: str, email: str, until: datetime, message: str) -> Receipt:
        """Let this person read one file after signing in, and tell them; the same again is fine.

        Raises FileNotFoundError.
        """

    async def unshare(self, path: str, email: str) -> None:
        """What was not shared, or is gone, is fine."""


# --- calendar ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Busyness:
    """A stretch of time in which someone is not free; `away` when they are out of office."""

    start: datetime
    end: datetime
    away: bool = False


@dataclass(frozen=True)
class Invitation:
    """A meeting as its guests see it; `uid` is ours and stays the same over changes.

    Names and addresses stand here because a calendar needs them; they are loaded at the moment of
    sending and are never stored in the outbox.
    """

    uid: str
    sequence: int
    title: str
    body: str
    place: str
    online: bool
    start: datetime
    end: datetime
    organiser: Guest
    guests: Sequence[Guest]


@dataclass(frozen=True)
class Guest:
    name: str
    email: str
    optional: bool = False


class Calendar(Protocol):
    async def busy(
        self, emails: Sequence[str], start: datetime, end: datetime
    ) -> Mapping[str, Sequence[Busyness]]:
        """When each of these people is not free between start and end."""

    async def invite(self, invitation: Invitation) -> Receipt:
        """Create the meeting, or change the one with the same uid."""

    async def cancel(self, invitation: Invitation) -> None:
        """Cancel it and tell the guests; a meeting that is gone already is fine.

        Raises Hopeless when it is a meeting of somebody else.
        """

    async def answers(
        self, uids: Sequence[str], now: datetime, since: str
    ) -> tuple[Mapping[str, Mapping[str, Answered]], str]:
        """What guests answered after `since`, by uid and address; and from where to go on.

        Empty `since`: from the beginning.  A calendar that does not know has no answers.
        """

    async def ics(self, invitation: Invitation) -> bytes:
        """The meeting as an iCalendar file (RFC 5545), for the dossier."""


# --- people -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Colleague:
    """Someone in the organisation; `roles` are held roles of domain.md 10.1."""

    id: str
    name: str
    email: str
    unit: str
    function: str
    language: str = "nl"
    roles: frozenset[str] = field(default_factory=frozenset)
    triage: str = ""
    guest: bool = False
    """Of another organisation, with an account here."""
    listed: str = ""
    """The address in the people file that this is known by."""
    stands_for: int = 1
    """How many people that address is of now; other than one, somebody has to mend the file."""
    instead_of: str = ""
    """Who had that address before; nothing of the file is for the new one until it says the id."""
    nda_signed_on: date | None = None
    nda_valid_until: date | None = None


class Listing(Protocol):
    """Who works here.  `triage` is "owner", "deputy" or empty."""

    async def people(self, known: Mapping[str, str] | None = None) -> Sequence[Colleague]:
        """Everyone it is about; and of those `known` to us, by id, who still works here.

        With the id goes the address under which someone was found in the people file before.
        """


class Directory(Listing, Protocol):
    """Where anyone in the organisation can be looked up as well."""

    async def search(self, text: str) -> Sequence[Colleague]:
        """Who has this name, address or id: the first few when there are many; no roles."""

    async def manager(self, id: str) -> Colleague | None:
        """The line manager of this person; None when nobody knows."""


class Installation(Protocol):
    """Gives people the bot's app in Teams; without it nobody can be written to first."""

    async def install(self, person: str) -> str:
        """The conversation with this person; having it already is fine.

        Raises Gone, Busy or Ungranted.
        """


# --- the record -------------------------------------------------------------------------------


class Missing(LookupError):
    """There is no such thing, or this person may not know that there is."""


Shown = tuple[str, Args]
"""The name of a view and its identifiers."""


class Reading(Protocol):
    """Looks things up; what is loaded twice is the same object.  Raises Missing."""

    async def case(self, number: str) -> Case: ...
    async def cases(self) -> Sequence[Case]: ...
    async def changes_of(self, number: str) -> Sequence[Case]: ...
    async def signal_channels(self) -> Sequence[SignalChannel]: ...
    async def rounds_to_come(self) -> Sequence[Round]: ...
    async def round(self, id: str) -> Round: ...
    async def prompt(self, id: str) -> Prompt: ...
    async def prompts_of(self, signaller: str) -> Sequence[Prompt]: ...
    async def signals_begun(self, person: str) -> Sequence[Draft]: ...
    async def cases_waiting_for(
        self, person: str, statuses: Sequence[Status]
    ) -> Sequence[Case]: ...
    async def draft(self, about: str, form: str) -> Draft: ...
    async def find_draft(self, about: str, form: str) -> Draft | None: ...
    async def description(self, case: str, number: int) -> Description: ...
    async def session(self, id: str) -> Session: ...
    async def sessions_of(self, case: str) -> Sequence[Session]: ...
    async def sessions(self) -> Sequence[Session]: ...
    async def reports_adopted(self) -> Sequence[Report]: ...
    async def report(self, case: str, number: int) -> Report: ...
    async def reports_of(self, case: str) -> Sequence[Report]: ...
    async def decision(self, case: str) -> Decision: ...
    async def advice(self, id: str) -> Advice: ...
    async def advices_of(self, case: str) -> Sequence[Advice]: ...
    async def advices_asked(self, holder: str, before: date) -> Sequence[Advice]: ...
    async def advices_held(self, holder: str) -> Sequence[Advice]: ...
    async def advices_asked_of(self, person: str) -> Sequence[Advice]: ...
    async def holders_asked(self, before: datetime) -> Sequence[str]:
        """Who is to be asked about an advice or a case before this moment, and who holds it."""

    async def advices_unsettled(self) -> Sequence[Advice]: ...
    async def task(self, id: str) -> Task: ...
    async def tasks_of(self, case: str) -> Sequence[Task]: ...
    async def tasks_open(self) -> Sequence[Task]: ...
    async def happened(self, about: str, what: Sequence[str]) -> Sequence[Happened]:
        """Rows of the trail about a case, of these kinds, in the order they were written."""

    async def feedback(self, id: str) -> Feedback: ...
    async def feedback_of(self, case: str) -> Sequence[Feedback]: ...
    async def case_check(self, id: str) -> CaseCheck: ...
    async def case_checks_of(self, case: str) -> Sequence[CaseCheck]: ...
    async def escalation(self, id: str) -> Escalation: ...
    async def escalations_of(self, case: str) -> Sequence[Escalation]: ...
    async def escalations_open(self) -> Sequence[Escalation]: ...
    async def person(self, id: str) -> Person: ...
    async def people(self) -> Mapping[str, Person]: ...
    async def channel(self, name: str) -> Address | None: ...
    async def files_of(self, case: str) -> Sequence[FiledDocument]: ...
    async def handed(self, id: str) -> Handed: ...
    async def handed_of(self, case: str) -> Sequence[Handed]: ...
    async def content_of(self, handed: str) -> bytes | None:
        """What was fetched, as long as it waits to be added; None when it no longer does."""

    async def shown_for(self, activity: str) -> Shown | None:
        """What answered an activity that was handled before, if it was a card."""


@dataclass(frozen=True)
class FiledDocument:
    """A row of the document register: what lies in the dossier, and the hash it was filed with.

    `sha256` is a fingerprint of bot.domain.fingerprint: of the content alone in an Office file.
    """

    case: str
    path: str
    kind: str
    version: str
    sha256: str
    at: datetime
    checked_at: datetime | None = None
    found: str = ""
    """What was wrong with it then: a Finding of bot.domain.integrity, or nothing."""
    item: str = ""
    """The id that the place of the dossiers knows it by, wherever somebody puts it."""
    moved_to: str = ""
    """Where it lay then, when that was not where it was filed."""

    @property
    def where(self) -> str:
        return self.moved_to or self.path


class Work(Reading, Protocol):
    """One piece of work: all of it is kept, or nothing."""

    def add(self, aggregate: Recorded) -> None: ...
    def only_look(self) -> None:
        """What is loaded from here on is not changed any more, and holds nobody up."""

    def note(self, event: Event) -> None:
        """Record an event that belongs to no aggregate, such as a refusal."""

    def queue(self, key: str, effect: Effect) -> None:
        """Somebody waits for it: it goes at once, and before what the bot says by itself."""

    def tell(self, key: str, effect: Effect) -> None:
        """Said by the bot itself, in office hours."""

    async def became_of(self, key: str) -> tuple[str, datetime | None]:
        """Of what was queued under this key: waiting, done, dropped or dead, and when it ended.

        What was forgotten was done.
        """

    async def next_number(self, year: int) -> str: ...
    async def first_time(self, activity: str, shown: Shown | None = None) -> bool:
        """False when this activity was handled before; `shown` is what answers it."""

    async def keep_appointment(self, about: str, kind: str, at: datetime) -> bool:
        """Take an appointment off the list; False when someone else kept it already."""

    async def fail_appointment(self, about: str, kind: str, at: datetime, why: str) -> int:
        """It stays on the list; returns how often it failed by now."""

    async def keep_channel(self, name: str, address: Address) -> None: ...
    async def register(self, document: FiledDocument) -> None: ...
    async def mark_checked(self, path: str, found: str, *, moved_to: str) -> None: ...
    async def keep_content(self, handed: str, content: bytes) -> None: ...
    async def acted_on(self, case: str) -> bool:
        """Whether anyone did anything with this case since it was taken over."""

    async def remove(self, case: str) -> None:
        """A case that was taken over, with its advices, as if it had never been there."""

    async def forget_content(self, handed: str) -> None: ...


class Store(Protocol):
    def work(self, now: datetime, origin: str = "bot") -> AbstractAsyncContextManager[Work]:
        """`origin`: where it comes from, for the trail: a channel, or a part of the bot."""

    def read(self) -> AbstractAsyncContextManager[Reading]: ...


class Overtaken(Exception):
    """Someone else saved the same thing in between; nothing of this work was kept."""


@dataclass(frozen=True)
class Job:
    """A claimed row of the outbox; `fence` proves that the claim is still ours."""

    id: int
    key: str
    lane: str
    effect: Effect
    attempts: int
    fence: int
    since: datetime
    """When it was written down."""


@dataclass(frozen=True)
class Delivery:
    """What became of a message, for who asks: identifiers only.

    `at` is when it ended, or when it is tried (again); `why` says why it was not delivered.
    """

    id: int
    key: str
    to: str
    view: str
    how: Literal["waiting", "done", "dropped", "dead"]
    at: datetime
    why: str


@dataclass(frozen=True)
class Ending:
    """How a claimed row ended: carried out, dropped, given up ("dead"), or to be tried again.

    `failed`: this attempt counts; waiting for a busy service does not.
    """

    job: Job
    how: Literal["done", "dropped", "dead", "again"]
    error: str = ""
    receipt: Receipt | None = None
    again: datetime | None = None
    failed: bool = False


class Outbox(Protocol):
    """Effects that wait to be carried out: at least once, a lane strictly in order."""

    async def claim(
        self, now: datetime, ended: Sequence[Ending] = (), *, most: int = 20
    ) -> Sequence[Job]: ...
    async def receipt(self, about: str) -> Receipt | None: ...
    async def note(self, about: str, receipt: Receipt, now: datetime) -> None:
        """Keep what is about to be put outside, for who comes back after a lost answer."""

    async def delivery(self, key: str) -> Delivery | None:
        """Whether this was delivered, by the key it was queued under."""

    async def deliveries(self, to: str) -> Sequence[Delivery]:
        """Everything for this person, oldest first."""
