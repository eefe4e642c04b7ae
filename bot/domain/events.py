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
class HolderNamed(Event):
    """The draft of the description names a case holder, or takes the name back."""

    to: str


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
    project_leader: str = ""


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
class AiActNoted(Event):
    """`ai_act` is the class; empty when the question no longer applies."""

    ai_act: str
    project_leader: str


@dataclass(frozen=True)
class DpiaNoted(Event):
    status: str


@dataclass(frozen=True)
class CaseLinked(Event):
    """`parent` is the earlier case that this one changes; empty when there is none."""

    parent: str


@dataclass(frozen=True)
class ScreeningConfirmed(Event):
    """`nth` counts the confirmations, here and in what follows from one."""

    outcome: str
    impact: str
    project_leader: str
    nth: int


@dataclass(frozen=True)
class LoweringProposed(Event):
    """A team member wants a lower impact class; a second person still has to agree."""

    to: str
    nth: int


@dataclass(frozen=True)
class ImpactLowered(Event):
    """A second person agreed: the lower class counts from here."""

    to: str
    project_leader: str
    nth: int


@dataclass(frozen=True)
class NotRequiredProposed(Event):
    """A team member gave the reason; a second person still has to confirm."""

    nth: int


@dataclass(frozen=True)
class CaseMoved(Event):
    """The case went on in its life without more to tell: `action` is a row of MOVES."""

    action: str
    status: str
    project_leader: str


@dataclass(frozen=True)
class CaseHalted(Event):
    """Put on hold, resumed or withdrawn: `status` is where it is now; `told` are its people."""

    status: str
    told: tuple[str, ...]


@dataclass(frozen=True)
class ClosingProposed(Event):
    """No last check is needed, says one; a second person still has to agree."""


@dataclass(frozen=True)
class CaseClosed(Event):
    told: tuple[str, ...]


@dataclass(frozen=True)
class SuccessionAsked(Event):
    """`to` is asked to take `role` on; empty: the team is asked to name someone.

    `also` hears that it was asked before.
    """

    role: str
    to: str
    also: str


@dataclass(frozen=True)
class SuccessionAnswered(Event):
    role: str
    accepted: bool
    told: tuple[str, ...]


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
class DescriptionLapsed(Event):
    """Nobody judged it before the session was held."""

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
class PackShared(Event):
    """Who of `to` has no statement of confidentiality that holds does not get it after all.

    `day` is the one in the name of the file.
    """

    session: str
    nth: int
    day: str
    until: str
    to: tuple[str, ...]


@dataclass(frozen=True)
class PackUnshared(Event):
    session: str
    nth: int
    day: str
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
class InvitationAnswered(Event):
    """`by` is who was invited; `facilitator` is empty when nobody has to look at it."""

    session: str
    coming: str
    facilitator: str


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
class OpinionAsked(Event):
    """The team asks the committee."""


@dataclass(frozen=True)
class OpinionNoted(Event):
    decider: str


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
class AdviceLapsed(Event):
    """Its application is no longer used."""

    advice: str


@dataclass(frozen=True)
class ExplanationAsked(Event):
    """Again: the case holder's reason not to follow it fell short; `to` speaks for the case."""

    advice: str
    to: str


@dataclass(frozen=True)
class DeviationExplained(Event):
    """Better than before, and to be judged again."""

    advice: str
    count: int


@dataclass(frozen=True)
class AdviceFollowed(Event):
    """After all; the action holder is asked about it from now on."""

    advice: str
    holder: str
    count: int


@dataclass(frozen=True)
class JudgementReminded(Event):
    """Still nobody judged what was said about it; `to` is the team, and after that the manager."""

    advice: str
    to: str


@dataclass(frozen=True)
class AdviceExtended(Event):
    """The manager gave another day; `told` is the action holder."""

    advice: str
    told: str
    count: int


@dataclass(frozen=True)
class FollowUpPutOff(Event):
    """Asked again on a later day: by the action holder, or by nobody when that one is away.

    `told` hears it when it is long.
    """

    advice: str
    holder: str
    until: str
    told: str


@dataclass(frozen=True)
class FollowUpUndelivered(Event):
    """The question did not reach the action holder, and does not count for the ladder."""

    advice: str
    holder: str


@dataclass(frozen=True)
class HolderUnreachable(Event):
    """A card could not be delivered; `case_holder` is asked who else can take it over."""

    advice: str
    holder: str
    case_holder: str


@dataclass(frozen=True)
class AdviceAdded(Event):
    """A check led to a further action (RM7.6); `told` is the case holder."""

    advice: str
    told: str
    count: int


@dataclass(frozen=True)
class AssessedAnew(Event):
    """What was found led to a new assessment, of the linked case `new` (RM7.6)."""

    new: str
    count: int


@dataclass(frozen=True)
class FollowUpResumed(Event):
    """Who was away is back sooner than was known: asked from that day on."""

    advice: str
    since: str


@dataclass(frozen=True)
class HandoverAsked(Event):
    """`to` is asked to take an advice over; `told` has it now, if someone else proposed it."""

    advice: str
    to: str
    told: str


@dataclass(frozen=True)
class HandoverEnded(Event):
    """How is accepted, declined, lapsed or withdrawn; `told` hear it."""

    advice: str
    to: str
    told: tuple[str, ...]
    how: str
    count: int


@dataclass(frozen=True)
class AdvicesImported(Event):
    """From a spreadsheet with what there was before the bot; `about` is the run."""

    cases: int
    advices: int
    without_holder: int


@dataclass(frozen=True)
class ImportUndone(Event):
    cases: int


@dataclass(frozen=True)
class AdviceVacated(Event):
    """The action holder no longer works here."""

    advice: str
    holder: str
    case_holder: str


@dataclass(frozen=True)
class VacancyReminded(Event):
    """Still nobody has it; `to` is a manager, empty when there is none."""

    advice: str
    holder: str
    to: str


@dataclass(frozen=True)
class CaseCheckAsked(Event):
    """`manager` hears that nobody answers, if it has come to that."""

    check: str
    to: tuple[str, ...]
    rung: int
    manager: str


@dataclass(frozen=True)
class CaseCheckAnswered(Event):
    check: str
    count: int


@dataclass(frozen=True)
class ApplicationStopped(Event):
    """A second person confirmed it in this task; `told` had an advice that lapsed."""

    task: str
    told: tuple[str, ...]
    count: int


@dataclass(frozen=True)
class MandateNamed(Event):
    """`holder` acts for `by`, up to and including that day."""

    holder: str
    until: str


@dataclass(frozen=True)
class MandateEnded(Event):
    """`tells` is the case holder, when who acted for them works here no more."""

    holder: str
    tells: str = ""


@dataclass(frozen=True)
class AdviceListAsked(Event):
    """Someone wants the advices of a case, as they stand, in a spreadsheet."""

    count: int


@dataclass(frozen=True)
class SampleDrawn(Event):
    """`about` is the round; from `pool`, the cases that were followed up then, these were drawn."""

    pool: tuple[str, ...]
    drawn: tuple[str, ...]


@dataclass(frozen=True)
class AdviceLookedAt(Event):
    """The team looked for itself; `told`, the action holder, hears that it differs."""

    advice: str
    agrees: bool
    told: str
    count: int


@dataclass(frozen=True)
class FeedbackAsked(Event):
    """`to` is asked whether it is right; when it stays `unanswered`, the team hears that."""

    note: str
    to: str
    unanswered: bool


@dataclass(frozen=True)
class FeedbackAnswered(Event):
    note: str
    told: str
    standing: str
    count: int


@dataclass(frozen=True)
class EscalationAsked(Event):
    """`to` is the manager, empty when nobody holds that role; `level` the rung it is about."""

    escalation: str
    to: str
    level: int


@dataclass(frozen=True)
class EscalationOffered(Event):
    """The manager may release this rung now."""

    escalation: str
    number: int
    level: int


@dataclass(frozen=True)
class EscalationNoted(Event):
    """While the rung `level` may be released; its draft is drawn anew for the `nth` time."""

    escalation: str
    number: int
    level: int
    nth: int


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


# --- reassessment ---
@dataclass(frozen=True)
class ReassessmentAgreed(Event):
    """`on` is a day or empty; `events` are codes; with neither it was never."""

    on: str
    events: tuple[str, ...]


@dataclass(frozen=True)
class ChangeReported(Event):
    what: str


# --- tasks ---
@dataclass(frozen=True)
class TaskAsked(Event):
    """Given or asked again; `to` is empty when it lies with the team."""

    task: str
    to: tuple[str, ...]


@dataclass(frozen=True)
class TaskEnded(Event):
    """Done, or no longer needed when nobody did it; `told` is who gave it and hears the answer."""

    task: str
    told: str


@dataclass(frozen=True)
class Refused(Event):
    """Someone tried what they may not do; `action` names it."""

    action: str


@dataclass(frozen=True)
class RowRetried(Event):
    """Who looks after the bot has it try something again; `about` is "outbox/<row>"."""

    reason: str


@dataclass(frozen=True)
class RowDropped(Event):
    """Who looks after the bot lets it go; `about` is "outbox/<row>"."""

    reason: str


@dataclass(frozen=True)
class PromptDropped(Event):
    """Who looks after the bot lets a question go that was due; `planned` says since when."""

    kind: str
    planned: str
    reason: str


@dataclass(frozen=True)
class HelpAsked(Event):
    """Someone asked for a person of the team; `about` is what lay open: a case, or a new signal."""

    form: str


@dataclass(frozen=True)
class HelpPromised(Event):
    """Someone of the team will contact `asker`."""

    asker: str


@dataclass(frozen=True)
class PersonLost(Event):
    """The bot cannot reach this person in Teams, because they do not want it or are gone."""

    person: str
    blocked: bool


@dataclass(frozen=True)
class PersonFound(Event):
    """Whoever could not be reached can be again."""

    person: str


@dataclass(frozen=True)
class ReminderDue(Event):
    """A moment came at which `to` is reminded of what is theirs; `kind` names the appointment."""

    kind: str
    to: str


@dataclass(frozen=True)
class PersonChanged(Event):
    """The directory told something new about a person; `about` is their id, `roles` as codes."""

    roles: str


@dataclass(frozen=True)
class PersonAway(Event):
    """The calendar says that a person is out of office; `about` is their id."""

    until: str


@dataclass(frozen=True)
class PersonBack(Event):
    """The calendar no longer shows an absence that it showed, or a shorter one."""

    since: str


# --- files that people send, and forms they fill in elsewhere ---
@dataclass(frozen=True)
class DossierChecked(Event):
    """How many files are not as they were filed, when that is not as it was the day before."""

    missing: int
    changed: int
    moved: int


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
class EvidenceSent(Event):
    """A file that shows what was done with an advice."""

    handed: str
    number: int
    extension: str


@dataclass(frozen=True)
class FileAttached(Event):
    handed: str
    number: int
    extension: str
