"""A person the bot knows: who they are here, and where their conversation stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from bot.domain.events import HelpAsked, HelpPromised, PersonFound, PersonLost
from bot.domain.recorded import Recorded

TOLD = ("name", "email", "unit", "function", "roles", "triage", "guest", "listed",
        "nda_signed_on", "nda_valid_until")  # fmt: skip
"""What the directory and the people file tell of a person, under the same names as there."""


@dataclass(frozen=True)
class Address:
    """Where a conversation can be reached; stored as our own JSON.

    `kind` is "personal", "groupChat" or "channel"; `user` is the other party's account on that
    channel ("29:…" in Teams), empty in a channel.
    """

    channel: str
    service_url: str
    conversation: str
    kind: str
    tenant: str
    bot: str
    user: str

    @property
    def outside_threads(self) -> Address:
        """The channel itself: behind a semicolon Teams names the thread in it."""
        return replace(self, conversation=self.conversation.partition(";")[0])


@dataclass(frozen=True)
class Focus:
    """The form a person is busy with and the question asked last; never a position."""

    draft: str
    path: str = ""
    confirm: str = ""
    """What waits for a yes: "stop", "send", "keep" (or "keep_aside") what was typed, "place",
    "leaning" to an answer, or an "answer" that looks like a question."""
    held: str = ""
    """An answer with an e-mail address or telephone number, until the person keeps it or not;
    what may be a question; or the word that an answer leans to."""
    among: tuple[str, ...] = ()
    """What the answer was narrowed down to: ids of colleagues, or the first and last day."""
    adding: bool = False
    """Messages are added to the text until the person says that it is done."""
    standing: bool = False
    """Asked though an answer stands there: a long text is added to, anything else replaced."""
    aside: int = 0
    """The entry of the draft that holds what waits for a place."""


@dataclass(frozen=True)
class Pending:
    """A button that was typed and waits: for what goes in the field `words`, or for a yes.

    Without a verb, `fields` holds the command that was offered.  What is typed is kept here only
    while it waits: the reason of a withdrawal for a yes, answers for the rest of their card,
    what was said of an advice for the answer that it goes with.
    """

    verb: str = ""
    words: str = ""
    fields: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class HelpWanted:
    """Asked for someone of the team; `by` is who will contact them."""

    about: str
    form: str
    at: datetime
    by: str = ""
    questions: tuple[str, ...] = ()
    """The paths in that form at which they got no further."""


@dataclass
class Person(Recorded):
    """`id` is the Entra object id; `roles` are the held roles of domain.md 10.1."""

    id: str
    name: str
    email: str = ""
    unit: str = ""
    function: str = ""
    language: str = ""
    roles: frozenset[str] = frozenset()
    triage: str = ""
    chat: Address | None = None
    focus: Focus | None = None
    misses: int = 0
    """Messages in a row that the bot did not understand."""
    told: str = ""
    """What this person told, until they say whether it is a new case."""
    pending: Pending | None = None
    help_wanted: HelpWanted | None = None
    absent_until: date | None = None
    """The day on which this person is back."""
    away_as_seen: date | None = None
    """That day, when it was read from the calendar."""
    back_before: date | None = None
    """An absence until then is over, whatever the calendar says: they said they are back sooner."""
    active: bool = field(default=True)
    unreachable: datetime | None = None
    """Since when the bot cannot reach this person in Teams; the last time that it tried."""
    blocked: bool = False
    """Unreachable by their own wish."""
    guest: bool = False
    """Of another organisation, with an account here."""
    listed: str = ""
    """The address that stands in the people file, where that is what this person was found by."""
    manager: str = ""
    """The line manager of someone who left, as the directory knew it then."""
    nda_signed_on: date | None = None
    nda_valid_until: date | None = None
    """Of the statement of confidentiality (geheimhoudingsverklaring) of who comes from outside."""

    def keeps_secret(self, until: date, *, today: date) -> bool:
        """R5.4.5: signed by now, and still valid on the last day."""
        signed, end = self.nda_signed_on, self.nda_valid_until
        return signed is not None and end is not None and signed <= today and until <= end

    def away(self, today: date) -> bool:
        return self.absent_until is not None and today < self.absent_until

    def be_away(self, until: date) -> None:
        """As they say; a day sooner than was known is one that the calendar has wrong."""
        if self.absent_until is not None and until < self.absent_until:
            self.back_before = self.absent_until
        self.absent_until, self.away_as_seen = until, None

    def be_back(self) -> date | None:
        """Returns until when they were away."""
        until, self.absent_until, self.away_as_seen = self.absent_until, None, None
        self.back_before = until or self.back_before
        return until

    def away_by_calendar(self, until: date) -> bool:
        """Whether it says something new; what someone said of the same absence wins."""
        known = [day for day in (self.absent_until, self.back_before) if day is not None]
        if known and until <= max(known):
            return False
        self.absent_until = self.away_as_seen = until
        return True

    def back_by_calendar(self, until: date | None, today: date) -> date | None:
        """Since when, if what it showed is over or shorter; what they told since stands."""
        seen = self.away_as_seen
        if seen is None or seen <= today or (until is not None and until >= seen):
            return None
        self.absent_until = self.away_as_seen = until
        return until or today

    @property
    def in_team(self) -> bool:
        return bool(self.roles & {"team_member", "responsible_manager"})

    def ask_for_help(self, about: str, form: str, path: str = "", *, at: datetime) -> None:
        """Asking again while nobody has answered adds a question to the same call at most."""
        asked, call = (path,) if path else (), self.help_wanted
        if call is None or call.by:
            self.help_wanted = HelpWanted(about, form, at, questions=asked)
            self.record(HelpAsked(about, at, self.id, form))
        elif (call.about, call.form) == (about, form):
            questions = tuple(dict.fromkeys((*call.questions, *asked)))
            self.help_wanted = replace(call, questions=questions)

    def lose_touch(self, *, blocked: bool, at: datetime) -> None:
        """Told once, however often it is tried again."""
        if self.unreachable is None:
            self.record(PersonLost("", at, "", self.id, blocked))
        self.unreachable, self.blocked = at, blocked

    def get_in_touch(self, *, at: datetime) -> None:
        if self.unreachable is not None:
            self.record(PersonFound("", at, "", self.id))
        self.unreachable, self.blocked = None, False

    def promise_help(self, *, by: str, at: datetime) -> None:
        """Who is first will contact them."""
        if self.help_wanted is not None and not self.help_wanted.by:
            self.help_wanted = replace(self.help_wanted, by=by)
            self.record(HelpPromised(self.help_wanted.about, at, by, self.id))


def line_manager_of(id: str, people: Mapping[str, Person]) -> str:
    """Whom this person worked for; else who manages their unit; empty when nobody knows."""
    left = people.get(id)
    if left is None:
        return ""
    if (known := people.get(left.manager)) and known.active:
        return known.id
    heads = (one for one in people.values() if "unit_manager" in one.roles and one.active)
    same = (one.id for one in heads if left.unit and one.unit == left.unit and one.id != id)
    return next(same, "")


def manager_of(people: Mapping[str, Person], today: date, *, besides: str = "") -> str:
    """The responsible manager; where that is vacant, away, or `besides`, the Concernmanager IPM.

    When both are away it waits for the first of them.
    """
    found = [
        person
        for role in ("responsible_manager", "corporate_manager_ipm")
        for person in people.values()
        if role in person.roles and person.active and person.id != besides
    ]
    there = [person for person in found if not person.away(today)]
    return next((person.id for person in there or found), "")
