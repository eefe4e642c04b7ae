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
class LoweringProposed(Event):
    """A team member wants a lower impact class; a second person still has to agree."""

    to: str


@dataclass(frozen=True)
class ImpactLowered(Event):
    """A second person agreed: the lower class counts from here."""

    to: str
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
class DescriptionKept(Event):
    """The draft was frozen as it stood, for a session by exception; nobody handed it in."""

    description: int
    sha256: str


@dataclass(frozen=True)
class ExceptionAsked(Event):
    """`nth` counts the exceptions of a case; `to` is who is asked to judge it."""

    nth: int
    to: str


@dataclass(frozen=True)
class ExceptionJudged(Event):
    nth: int
    granted: bool
    asked_by: str
    project_leader: str


@dataclass(frozen=True)
class PackSent(Event):
    """`nth` counts the packs of a session; `since` is the version that `to` had before, 0 if none.

    `late`: fewer working days before the session than agreed; then `by` confirmed it.
    """

    session: str
    nth: int
    description: int
    since: int
    late: bool
    facilitator: str
    to: tuple[str, ...]


@dataclass(frozen=True)
class PackHeldUp(Event):
    """It is too late for the pack; the facilitator has to say that it goes out all the same."""

    session: str
    description: int
    facilitator: str


@dataclass(frozen=True)
class PackRead(Event):
    session: str
    nth: int
    facilitator: str


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
class HelpAsked(Event):
    """Someone asked for a person of the team; `about` is what lay open: a case, or a new signal."""

    form: str


@dataclass(frozen=True)
class HelpPromised(Event):
    """Someone of the team will contact `asker`."""

    asker: str


@dataclass(frozen=True)
class ReminderDue(Event):
    """A moment came at which `to` is reminded of what is theirs; `kind` names the appointment."""

    kind: str
    to: str


@dataclass(frozen=True)
class PersonChanged(Event):
    """The directory told something new about a person; `about` is their id, `roles` as codes."""

    roles: str


# --- files that people send, and forms they fill in elsewhere ---
@dataclass(frozen=True)
class FormAsked(Event):
    """Someone wants the form as a document; `drawn` is the version of the draft."""

    number: str
    drawn: int
    language: str


@dataclass(frozen=True)
class FileSent(Event):
    """`about` is the file's own id."""


@dataclass(frozen=True)
class FileLooked(Event):
    """The file was fetched and read, or could not be; `status` says what follows."""

    status: str


@dataclass(frozen=True)
class FileAttached(Event):
    handed: str
    number: int
    extension: str
