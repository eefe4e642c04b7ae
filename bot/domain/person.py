"""A person the bot knows: who they are here, and where their conversation stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from bot.domain.events import HelpAsked, HelpPromised
from bot.domain.recorded import Recorded


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


@dataclass(frozen=True)
class Focus:
    """The form a person is busy with and the question asked last; never a position."""

    draft: str
    path: str = ""
    confirm: str = ""
    """What waits for a yes: "stop", "send", or "keep" what was typed."""
    held: str = ""
    """An answer with an e-mail address or telephone number, until the person keeps it or not."""
    among: tuple[str, ...] = ()
    """What the answer was narrowed down to: ids of colleagues, or the first and last day."""
    adding: bool = False
    """Messages are added to the text until the person says that it is done."""


@dataclass(frozen=True)
class Pending:
    """A button that was typed and waits: for what goes in the field `words`, or for a yes.

    Without a verb, `fields` holds the command that was offered.  Nothing typed is kept here.
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
    active: bool = field(default=True)

    def away(self, today: date) -> bool:
        return self.absent_until is not None and today < self.absent_until

    @property
    def in_team(self) -> bool:
        return bool(self.roles & {"team_member", "responsible_manager"})

    def ask_for_help(self, about: str, form: str, *, at: datetime) -> None:
        """Asking again while nobody has answered changes nothing."""
        if self.help_wanted is None or self.help_wanted.by:
            self.help_wanted = HelpWanted(about, form, at)
            self.record(HelpAsked(about, at, self.id, form))

    def promise_help(self, *, by: str, at: datetime) -> None:
        """Who is first will contact them."""
        if self.help_wanted is not None and not self.help_wanted.by:
            self.help_wanted = replace(self.help_wanted, by=by)
            self.record(HelpPromised(self.help_wanted.about, at, by, self.id))


def manager_of(people: Mapping[str, Person], *, besides: str = "") -> str:
    """The responsible manager; where that is vacant, or `besides`, the Concernmanager IPM."""
    for role in ("responsible_manager", "corporate_manager_ipm"):
        for id, person in people.items():
            if role in person.roles and person.active and id != besides:
                return id
    return ""
