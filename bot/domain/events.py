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
    """`on_duty` is asked to take it on; who it was signalled for has to confirm it."""

    channel: str
    project_leader: str
    on_behalf_of: str
    on_duty: str


@dataclass(frozen=True)
class SignalConfirmed(Event):
    """Who it was signalled for says that it is theirs, or that it is not."""

    confirmation: str
    signalled_by: str


@dataclass(frozen=True)
class SignalCorrected(Event):
    """`to_confirm`: the project leader named in it did not say yet that it is theirs."""

    version: int
    project_leader: str
    to_confirm: bool


@dataclass(frozen=True)
class TriageAsked(Event):
    """The one who was asked first, or who took it on, is away."""

    to: str


@dataclass(frozen=True)
class TriageTaken(Event):
    signaller: str
    on_duty: str


@dataclass(frozen=True)
class UrgencyAsked(Event):
    """`to` may approve it; empty when nobody holds that role."""

    to: str


@dataclass(frozen=True)
class UrgencyJudged(Event):
    approved: bool
    asked_by: str


@dataclass(frozen=True)
class ChannelChanged(Event):
    """`about` is "channel/<id>"."""

    owner: str
    active: bool


@dataclass(frozen=True)
class SignallerAsked(Event):
    """`about` is the prompt, here and in the next one."""

    signaller: str


@dataclass(frozen=True)
class SignallerAnswered(Event):
    projects: int


@dataclass(frozen=True)
class TrendDue(Event):
    """`about` is the round; `to` is empty when nobody holds the manager's role."""

    to: str


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
class SessionPlanned(Event):
    session: str
    sequence: int
    guests: tuple[str, ...]


@dataclass(frozen=True)
class SessionMoved(Event):
    """`dropped`: who was invited and is no longer."""

    session: str
    sequence: int
    guests: tuple[str, ...]
    dropped: tuple[str, ...]


@dataclass(frozen=True)
class SessionCancelled(Event):
    session: str
    sequence: int
    guests: tuple[str, ...]


@dataclass(frozen=True)
class SessionHeld(Event):
    session: str
    note_taker: str


@dataclass(frozen=True)
class ReportDrafted(Event):
    report: int
    case_holder: str


@dataclass(frozen=True)
class ReportReacted(Event):
    report: int
    writer: str


@dataclass(frozen=True)
class ReportAdopted(Event):
    report: int
    case_holder: str


@dataclass(frozen=True)
class AdviceProposed(Event):
    advice: str
    holder: str


@dataclass(frozen=True)
class AdviceAccepted(Event):
    advice: str


@dataclass(frozen=True)
class AdviceDeclined(Event):
    advice: str
    case_holder: str


@dataclass(frozen=True)
class Decided(Event):
    outcome: str


@dataclass(frozen=True)
class FollowUpAsked(Event):
    """`rung` counts the reminders; `also` is told as well: case holder or manager."""

    advice: str
    to: str
    rung: int
    also: str


@dataclass(frozen=True)
class FollowUpAnswered(Event):
    """`count` numbers the answers of a case."""

    advice: str
    status: str
    count: int


@dataclass(frozen=True)
class AdviceJudged(Event):
    """`told` is whose word was judged: the action holder's, or the case holder's deviation."""

    advice: str
    told: str
    verdict: str
    count: int


@dataclass(frozen=True)
class AdviceExtended(Event):
    """The manager gave another day; `told` is the action holder."""

    advice: str
    told: str
    count: int


@dataclass(frozen=True)
class EscalationAsked(Event):
    """`to` is the manager, empty when nobody holds that role; `level` the rung it is about."""

    escalation: str
    to: str
    level: int


@dataclass(frozen=True)
class EscalationReleased(Event):
    """`number` counts the escalations of a case; `told` are those above whom it goes to."""

    escalation: str
    number: int
    level: int
    told: tuple[str, ...]


@dataclass(frozen=True)
class EscalationStopped(Event):
    escalation: str
    how: str


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
