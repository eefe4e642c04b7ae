"""A person the bot knows: who they are here, and where their conversation stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

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
    """What waits for a yes: "stop", or "send"."""


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
    absent_until: date | None = None
    """The day on which this person is back."""
    active: bool = field(default=True)

    def away(self, today: date) -> bool:
        return self.absent_until is not None and today < self.absent_until

    @property
    def in_team(self) -> bool:
        return bool(self.roles & {"team_member", "responsible_manager"})


def manager_of(people: Mapping[str, Person]) -> str:
    """The responsible manager; while that role is vacant the Concernmanager IPM, else nobody."""
    for role in ("responsible_manager", "corporate_manager_ipm"):
        for id, person in people.items():
            if role in person.roles:
                return id
    return ""
