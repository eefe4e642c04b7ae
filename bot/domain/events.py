"""What has happened: past tense, never changed afterwards, identifiers and codes only.

`about` is the case number; `by` the person who did it, empty when the bot did it by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Event:
    about: str
    at: datetime
    by: str


@dataclass(frozen=True)
class CaseSignalled(Event):
    channel: str
    project_leader: str


@dataclass(frozen=True)
class TriageTaken(Event):
    signaller: str


@dataclass(frozen=True)
class ScreeningAnswered(Event):
    outcome: str
    impact: str
    triage_owner: str


@dataclass(frozen=True)
class ScreeningConfirmed(Event):
    outcome: str
    impact: str
    project_leader: str


@dataclass(frozen=True)
class NotRequiredProposed(Event):
    """A team member gave the reason; a second person still has to confirm."""


@dataclass(frozen=True)
class CaseMoved(Event):
    """The case went on in its life without more to tell: `action` is a row of MOVES."""

    action: str
    status: str
    project_leader: str


@dataclass(frozen=True)
class DescriptionSubmitted(Event):
    description: int
    sha256: str


@dataclass(frozen=True)
class DescriptionReturned(Event):
    description: int
    project_leader: str


@dataclass(frozen=True)
class DescriptionAccepted(Event):
    description: int
    project_leader: str


@dataclass(frozen=True)
class Refused(Event):
    """Someone tried what they may not do; `action` names it."""

    action: str


@dataclass(frozen=True)
class ReminderDue(Event):
    """A moment came at which `to` is reminded of what is theirs; `kind` names the appointment."""

    kind: str
    to: str


@dataclass(frozen=True)
class PersonChanged(Event):
    """The directory told something new about a person; `about` is their id, `roles` as codes."""

    roles: str
