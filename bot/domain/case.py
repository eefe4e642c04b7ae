"""A case (casus): one digital application on its way through the assessment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from bot.domain.calendar import AMSTERDAM
from bot.domain.events import (
    CaseMoved,
    CaseSignalled,
    DescriptionAccepted,
    DescriptionKept,
    DescriptionReturned,
    DescriptionSubmitted,
    ExceptionAsked,
    ExceptionJudged,
    ImpactLowered,
    LoweringProposed,
    NotRequiredProposed,
    ScreeningAnswered,
    ScreeningConfirmed,
    SignalConfirmed,
    SignalCorrected,
    TriageAsked,
    TriageTaken,
    UrgencyAsked,
    UrgencyJudged,
)
from bot.domain.filing import folder_of
from bot.domain.gate_exception import GateException
from bot.domain.impact import Impact
from bot.domain.lowering import Lowering
from bot.domain.recorded import Recorded
from bot.domain.session import Session
from bot.domain.urgency import Urgency


class Status(StrEnum):
    SIGNALLED = "signalled"
    SCREENED = "screened"
    NOT_REQUIRED = "not_required"
    DESCRIBING = "describing"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    PLANNED = "planned"
    HELD = "held"
    REPORT_DRAFT = "report_draft"
    REPORT_ADOPTED = "report_adopted"
    DECIDED = "decided"
    FOLLOWING_UP = "following_up"


BEFORE_PLANNING = frozenset(
    {Status.SCREENED, Status.DESCRIBING, Status.SUBMITTED, Status.ACCEPTED},
)


def case_of(about: str) -> str:
    """The case that something belongs to: "UTH-2026-0012-A2" and "UTH-2026-0012/S1" alike."""
    return "-".join(about.partition("/")[0].split("-")[:3])


class Outcome(StrEnum):
    """Of the screening; the words are the policy's own."""

    MANDATORY = "verplicht"
    RECOMMENDED = "aanbevolen"
    NOT_REQUIRED = "niet_nodig"


class Confirmation(StrEnum):
    """Of a signal, by who it was signalled for."""

    AWAITED = "awaited"
    GIVEN = "given"
    DENIED = "denied"


class Move(NamedTuple):
    """`action` is a row of PERMISSIONS, or what the bot does; `guard` says what it needs."""

    action: str
    source: Status
    target: Status
    guard: str = ""


# The whole life of a case.  Buttons, guards, the process description and README follow it.
MOVES = (
    Move("confirm_screening", Status.SIGNALLED, Status.SCREENED, "screening_answered"),
    Move("start_description", Status.SCREENED, Status.DESCRIBING),
    Move("decline_recommended", Status.SCREENED, Status.NOT_REQUIRED, "reason"),
    Move("confirm_not_required", Status.SCREENED, Status.NOT_REQUIRED, "second_person"),
    Move("submit_description", Status.DESCRIBING, Status.SUBMITTED, "minimum_requirements"),
    Move("submit_description", Status.SUBMITTED, Status.SUBMITTED, "minimum_requirements"),
    Move("return_description", Status.SUBMITTED, Status.DESCRIBING, "reason"),
    Move("accept_description", Status.SUBMITTED, Status.ACCEPTED, "other_person"),
    Move("submit_description", Status.ACCEPTED, Status.ACCEPTED, "minimum_requirements"),
    Move("return_description", Status.ACCEPTED, Status.ACCEPTED, "reason"),
    Move("accept_description", Status.ACCEPTED, Status.ACCEPTED, "other_person"),
    Move("submit_description", Status.PLANNED, Status.PLANNED, "minimum_requirements"),
    Move("return_description", Status.PLANNED, Status.PLANNED, "reason"),
    Move("accept_description", Status.PLANNED, Status.PLANNED, "other_person"),
    Move("plan_session", Status.ACCEPTED, Status.PLANNED, "planning"),
    Move("plan_by_exception", Status.DESCRIBING, Status.PLANNED, "approved_exception"),
    Move("plan_by_exception", Status.SUBMITTED, Status.PLANNED, "approved_exception"),
    Move("cancel_session", Status.PLANNED, Status.ACCEPTED),
    Move("describe_again", Status.PLANNED, Status.DESCRIBING, "no_accepted_description"),
    Move("judge_again", Status.PLANNED, Status.SUBMITTED, "no_accepted_description"),
    Move("record_attendance", Status.PLANNED, Status.HELD, "attendance"),
    Move("draft_report", Status.HELD, Status.REPORT_DRAFT, "eight_values"),
    Move("adopt_report", Status.REPORT_DRAFT, Status.REPORT_ADOPTED, "adoption"),
    Move("decide", Status.REPORT_ADOPTED, Status.DECIDED, "decision_by_case_holder"),
    Move("start_follow_up", Status.DECIDED, Status.FOLLOWING_UP),
)


BEFORE_SESSION = frozenset(
    {
        Status.SIGNALLED,
        Status.SCREENED,
        Status.DESCRIBING,
        Status.SUBMITTED,
        Status.ACCEPTED,
    }
)
"""As long as no session is planned the time to prepare can be shortened."""


class NotNow(Exception):
    """The case is no longer, or not yet, where this action starts."""

    def __init__(self, action: str, case: str) -> None:
        super().__init__(action)
        self.action, self.case = action, case


class SamePerson(Exception):
    """A second person is needed for this: who proposed or submitted cannot also confirm."""


@dataclass(frozen=True)
class Screening:
    """The answers as the rules saw them, and what the rules said.

    `answers` counts hidden questions as no; `fired` holds the ids of the rules.
    """

    template: str
    answers: Mapping[str, Any]
    fired: tuple[str, ...]
    outcome: Outcome
    impact: Impact
    answered_by: str
    answered_at: datetime


@dataclass
class Case(Recorded):
    number: str
    title: str
    goal: str
    unit: str
    phase: str
    planned_start: str
    signalled_by: str
    signalled_at: datetime
    channel: str
    project_leader: str
    policy: str
    status: Status = Status.SIGNALLED
    case_holder: str = ""
    triage_owner: str = ""
    taken_at: datetime | None = None
    on_duty: str = ""
    """Who was asked to take it on."""
    on_behalf_of: str = ""
    confirmation: Confirmation | None = None
    signal_version: int = 1
    """Counts the corrections, which can be made until the screening is confirmed."""
    urgency: Urgency | None = None
    screening: Screening | None = None
    outcome: Outcome | None = None
    impact: Impact | None = None
    confirmed_by: str = ""
    confirmed_at: datetime | None = None
    reason: str = ""
    """Why it is not required, or not done although recommended."""
    reason_by: str = ""
    agreed_by: str = ""
    """The second person who agreed that it is not required."""
    description: int = 0
    """The newest submitted version; 0 when there is none."""
    submitted_by: str = ""
    accepted_by: str = ""
    judged: int = 0
    """The newest version that was accepted or returned, or that was never handed in."""
    accepted: int = 0
    """The version in force; it stays so until a newer one is accepted."""
    accepted_at: datetime | None = None
    """Of the first version that was accepted."""
    exceptions: tuple[GateException, ...] = ()
    status_since: datetime | None = None
    people: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Roles per case beyond project leader and case holder: persons by role."""
    folder: str = ""
    """The name of the dossier's folder; it stays when the title changes."""
    report: int = 0
    """The newest draft of the report; 0 when there is none."""
    written_by: str = ""
    advised_at: datetime | None = None
    """When the first report was adopted."""
    follow_ups: int = 0
    """How many answers on advices came in so far."""
    lowering: Lowering | None = None

    @classmethod
    def signal(cls, **facts: Any) -> Case:
        """Begin a case; the number is given out by the store.

        Whose case a colleague says it is has to confirm that.  Raises ValueError without a channel.
        """
        case = cls(**facts)
        if not case.channel:
            raise ValueError("every signal comes in through a channel")
        if case.project_leader != case.signalled_by:
            case.on_behalf_of, case.confirmation = case.project_leader, Confirmation.AWAITED
        case.status_since = case.signalled_at
        case.folder = folder_of(case.number, case.title)
        case.record(
            CaseSignalled(
                case.number,
                case.signalled_at,
                case.signalled_by,
                channel=case.channel,
                project_leader=case.project_leader,
                on_behalf_of=case.on_behalf_of,
                on_duty=case.on_duty,
            )
        )
        return case

    @property
    def since(self) -> date:
        """The Dutch day on which the case came to where it is; periods count from it."""
        return (self.status_since or self.signalled_at).astimezone(AMSTERDAM).date()

    @property
    def sounding_board_required(self) -> bool:
        """The council was promised this at high impact."""
        return self.impact is Impact.HIGH

    @property
    def decider(self) -> str:
        """Who speaks for the case until the description names its case holder."""
        return self.case_holder or self.project_leader

    def can(self, action: str) -> bool:
        return any(m.action == action and m.source is self.status for m in MOVES)

    def _move(self, action: str, at: datetime) -> None:
        for move in MOVES:
            if move.action == action and move.source is self.status:
                self.status, self.status_since = move.target, at
                return
        raise NotNow(action, self.number)

    # --- the signal ---
    def correct(self, facts: Mapping[str, str], *, by: str, at: datetime) -> None:
        """Until the screening is confirmed; whose case it is confirms it by correcting it."""
        if self.status is not Status.SIGNALLED:
            raise NotNow("correct_signal", self.number)
        for name, value in facts.items():
            setattr(self, name, value)
        self.signal_version += 1
        if "project_leader" in facts and self.project_leader != by:
            self.on_behalf_of, self.confirmation = self.project_leader, Confirmation.AWAITED
        elif by == self.on_behalf_of and self.confirmation is Confirmation.AWAITED:
            self.confirmation = Confirmation.GIVEN
        to_confirm = self.confirmation is Confirmation.AWAITED
        leader, version = self.project_leader, self.signal_version
        self.record(SignalCorrected(self.number, at, by, version, leader, to_confirm))

    def confirm_signal(self, confirmation: Confirmation, *, by: str, at: datetime) -> None:
        """Who says that it is not theirs is out of it: it is with who signalled it again."""
        if self.confirmation is not Confirmation.AWAITED or by != self.on_behalf_of:
            raise NotNow("confirm_signal", self.number)
        self.confirmation = confirmation
        if confirmation is Confirmation.DENIED:
            self.project_leader = self.signalled_by
        self.record(SignalConfirmed(self.number, at, by, confirmation, self.signalled_by))

    # --- urgency ---
    @property
    def urgency_waits(self) -> bool:
        waits = self.urgency is not None and self.urgency.approved is None
        return waits and self.status in BEFORE_SESSION

    @property
    def urgent(self) -> bool:
        return self.urgency is not None and self.urgency.approved is True

    def ask_urgency(self, urgency: Urgency, *, to: str) -> None:
        """RM4.1: with a reason and a day; it shortens nothing before someone else approved it."""
        if self.status not in BEFORE_SESSION or self.urgent:
            raise NotNow("ask_urgency", self.number)
        self.urgency = urgency
        self.offer_urgency(to=to, at=urgency.asked_at)

    def offer_urgency(self, *, to: str, at: datetime) -> None:
        """Ask who may approve it, whoever that is by now; nobody asks twice on one day."""
        assert self.urgency is not None
        self.urgency = replace(self.urgency, offered_to=to, offered_at=at)
        self.record(UrgencyAsked(self.number, at, self.urgency.asked_by, to=to))

    def judge_urgency(self, *, approved: bool, reason: str, by: str, at: datetime) -> None:
        asked = self.urgency
        if asked is None or asked.approved is not None:
            raise NotNow("approve_urgency", self.number)
        if by == asked.asked_by:
            raise SamePerson("approve_urgency")
        self.urgency = replace(
            asked, approved=approved, judged_by=by, judged_at=at, refused_because=reason
        )
        self.record(UrgencyJudged(self.number, at, by, approved, asked.asked_by))

    # --- triage and screening ---
    def ask_triage(self, to: str, *, at: datetime) -> None:
        """Offer it to someone else, because who was asked or took it on is away."""
        self.on_duty = to
        self.record(TriageAsked(self.number, at, "", to))

    def take(self, *, by: str, at: datetime, instead_of: str = "") -> None:
        """A team member takes the signal on; the first one stays the owner until they are away."""
        if self.triage_owner != instead_of or by == instead_of:
            raise NotNow("take", self.number)
        self.triage_owner, self.taken_at = by, at
        leader, on_duty = self.project_leader, self.on_duty
        self.record(TriageTaken(self.number, at, by, signaller=leader, on_duty=on_duty))

    def answer_screening(self, screening: Screening) -> None:
        """Hand in the screening; until it is confirmed it may be handed in again."""
        if self.status is not Status.SIGNALLED:
            raise NotNow("answer_screening", self.number)
        self.screening = screening
        self.record(
            ScreeningAnswered(
                self.number,
                screening.answered_at,
                screening.answered_by,
                outcome=screening.outcome,
                impact=screening.impact,
                triage_owner=self.triage_owner,
            )
        )

    def confirm_screening(self, *, impact: Impact, by: str, at: datetime) -> None:
        """Only this makes the outcome count; mandatory goes straight on to the description.

        Who confirms a signal that nobody took is its owner from then on.
        """
        if self.screening is None:
            raise NotNow("confirm_screening", self.number)
        self._move("confirm_screening", at)
        self.outcome, self.impact = self.screening.outcome, impact
        self.confirmed_by, self.confirmed_at = by, at
        if not self.triage_owner:
            self.triage_owner, self.taken_at = by, at
        if self.outcome is Outcome.MANDATORY:
            self._move("start_description", at)
        self.record(
            ScreeningConfirmed(
                self.number,
                at,
                by,
                outcome=self.outcome,
                impact=impact,
                project_leader=self.project_leader,
            )
        )

    def propose_lowering(self, lowering: Lowering) -> None:
        """The class stays as it is until a second person agrees."""
        if self.impact is None or not lowering.to.below(self.impact):
            raise NotNow("propose_lowering", self.number)
        self.lowering = lowering
        at, by = lowering.proposed_at, lowering.proposed_by
        self.record(LoweringProposed(self.number, at, by, to=lowering.to))

    def agree_lowering(self, *, by: str, at: datetime) -> None:
        """Until a session is planned: its length and its notice follow the class."""
        if self.lowering is None or self.lowering.agreed_by or self.status not in BEFORE_PLANNING:
            raise NotNow("agree_lowering", self.number)
        if by == self.lowering.proposed_by:
            raise SamePerson("agree_lowering")
        self.impact, self.lowering = self.lowering.to, replace(self.lowering, agreed_by=by)
        told = self.project_leader
        self.record(ImpactLowered(self.number, at, by, to=self.impact, project_leader=told))

    def propose_not_required(self, reason: str, *, by: str, at: datetime) -> None:
        if self.outcome is not Outcome.NOT_REQUIRED or self.status is not Status.SCREENED:
            raise NotNow("confirm_not_required", self.number)
        self.reason, self.reason_by = reason, by
        self.record(NotRequiredProposed(self.number, at, by))

    def confirm_not_required(self, *, by: str, at: datetime) -> None:
        """R5.2.1: nothing is waved through by one person."""
        if self.outcome is not Outcome.NOT_REQUIRED or not self.reason:
            raise NotNow("confirm_not_required", self.number)
        if by in {self.reason_by, self.signalled_by, self.project_leader}:
            raise SamePerson("confirm_not_required")
        self._move("confirm_not_required", at)
        self.agreed_by = by
        self._moved("confirm_not_required", by, at)

    def go_on(self, *, by: str, at: datetime) -> None:
        """An assessment is recommended, and will be done."""
        if self.outcome is not Outcome.RECOMMENDED:
            raise NotNow("start_description", self.number)
        self._move("start_description", at)
        self._moved("start_description", by, at)

    def decline(self, reason: str, *, by: str, at: datetime) -> None:
        """An assessment is recommended, and will not be done, for a reason."""
        if self.outcome is not Outcome.RECOMMENDED:
            raise NotNow("decline_recommended", self.number)
        self._move("decline_recommended", at)
        self.reason, self.reason_by = reason, by
        self._moved("decline_recommended", by, at)

    # --- case description ---
    @property
    def to_judge(self) -> bool:
        """A version was handed in that the team has not judged yet."""
        return self.description > self.judged and self.can("accept_description")

    @property
    def in_force(self) -> int:
        """The version that a session and its report are about."""
        return self.accepted or self.description

    def submit_description(self, *, by: str, at: datetime, sha256: str) -> int:
        """Count a new version; the caller freezes what it holds under the same hash.

        What was accepted before stays in force until the new version is.
        """
        self._move("submit_description", at)
        self.description += 1
        self.submitted_by = by
        self.record(
            DescriptionSubmitted(self.number, at, by, description=self.description, sha256=sha256)
        )
        return self.description

    def keep_description(self, *, by: str, at: datetime, sha256: str) -> int:
        """Count the draft as it stands as a version, for a session by exception."""
        self.description += 1
        self.judged = self.description
        self.record(
            DescriptionKept(self.number, at, by, description=self.description, sha256=sha256)
        )
        return self.description

    def return_description(self, *, by: str, at: datetime) -> None:
        self._judge("return_description", at)
        self.record(
            DescriptionReturned(
                self.number, at, by, description=self.description, project_leader=self.submitted_by
            )
        )

    def accept_description(self, *, by: str, at: datetime) -> None:
        """R5.7.1: never by who submitted it."""
        if by == self.submitted_by:
            raise SamePerson("accept_description")
        self._judge("accept_description", at)
        self.accepted_by, self.accepted = by, self.description
        self.accepted_at = self.accepted_at or at
        self.record(
            DescriptionAccepted(
                self.number, at, by, description=self.description, project_leader=self.submitted_by
            )
        )

    def _judge(self, action: str, at: datetime) -> None:
        if not self.to_judge:
            raise NotNow(action, self.number)
        self._move(action, at)
        self.judged = self.description

    # --- an exception to the gate ---
    @property
    def exception(self) -> GateException | None:
        """The newest one that was asked for."""
        return self.exceptions[-1] if self.exceptions else None

    @property
    def exception_asked_by(self) -> str:
        return self.exception.asked_by if self.exception else ""

    @property
    def exempt(self) -> bool:
        """R5.7.1: a session may be planned although no description was accepted."""
        return any(one.granted for one in self.exceptions)

    @property
    def plans_by(self) -> str:
        """The action by which it is planned: as it should be, or by exception."""
        by_exception = self.exempt and self.can("plan_by_exception")
        return "plan_by_exception" if by_exception else "plan_session"

    @property
    def may_be_planned(self) -> bool:
        return self.can(self.plans_by)

    @property
    def may_ask_exception(self) -> bool:
        waits = self.exception is not None and self.exception.judged_at is None
        return self.can("plan_by_exception") and not self.exempt and not waits

    def ask_exception(self, reason: str, *, by: str, to: str, at: datetime) -> None:
        """`to` is who is asked to judge it."""
        if not self.may_ask_exception:
            raise NotNow("ask_exception", self.number)
        self.exceptions = (*self.exceptions, GateException(by, at, reason))
        self.record(ExceptionAsked(self.number, at, by, nth=len(self.exceptions), to=to))

    def judge_exception(self, answer: str, *, granted: bool, by: str, at: datetime) -> None:
        """R5.7.1: never by who asked for it."""
        found = self.exception
        if found is None or found.judged_at is not None:
            raise NotNow("judge_exception", self.number)
        if by == found.asked_by:
            raise SamePerson("judge_exception")
        judged = replace(found, judged_by=by, judged_at=at, granted=granted, answer=answer)
        self.exceptions = (*self.exceptions[:-1], judged)
        self.record(
            ExceptionJudged(
                self.number,
                at,
                by,
                nth=len(self.exceptions),
                granted=granted,
                asked_by=found.asked_by,
                project_leader=self.project_leader,
            )
        )

    # --- session, report, decision ---
    def plan_session(self, session: Session, *, at: datetime) -> None:
        """R5.7.1: only an accepted description is planned, or by an approved exception.

        Who is invited may read the case.
        """
        self._move(self.plans_by, at)
        self.invite(session)

    def invite(self, session: Session) -> None:
        roles = dict.fromkeys(guest.role for guest in session.guests)
        own = {"case_holder", "project_leader"}
        self.people = {role: session.people(role) for role in roles if role not in own}

    def cancel_session(self, *, at: datetime) -> None:
        """Back to where the case was before it was planned."""
        if self.accepted:
            self._move("cancel_session", at)
        else:
            self._move("judge_again" if self.to_judge else "describe_again", at)

    def hold_session(self, session: Session) -> None:
        """The case is held since the session itself: that is what the periods count from."""
        self._move("record_attendance", session.start)
        self.invite(session)

    def draft_report(self, *, by: str, at: datetime) -> int:
        """Count a new draft; until adoption it may be drafted again."""
        if self.status is not Status.REPORT_DRAFT:
            self._move("draft_report", at)
        self.report += 1
        self.written_by = by
        return self.report

    def adopt_report(self, *, by: str, at: datetime) -> None:
        """By someone other than who wrote it."""
        if by == self.written_by:
            raise SamePerson("adopt_report")
        self._move("adopt_report", at)
        self.advised_at = self.advised_at or at
        self._moved("adopt_report", by, at)

    def decide(self, *, follow_up: bool, by: str, at: datetime) -> None:
        self._move("decide", at)
        if follow_up:
            self._move("start_follow_up", at)
        self._moved("decide", by, at)

    def count_follow_up(self) -> int:
        self.follow_ups += 1
        return self.follow_ups

    def _moved(self, action: str, by: str, at: datetime) -> None:
        self.record(CaseMoved(self.number, at, by, action, self.status, self.project_leader))
