"""A case from its signal on: who brought it in, how urgent it is, who takes it on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Self

from bot.domain.calendar import day_of
from bot.domain.events import (
    CaseMoved,
    CaseSignalled,
    SignalConfirmed,
    SignalCorrected,
    TriageAsked,
    TriageTaken,
    UrgencyAsked,
    UrgencyJudged,
)
from bot.domain.filing import folder_of
from bot.domain.life import BEFORE_SESSION, MOVES, NotNow, SamePerson, Status
from bot.domain.recorded import Recorded
from bot.domain.urgency import Urgency

IMPORTED = "ingevoerd"
"""The channel of what was taken over from before the bot; it counts as no signal."""


@dataclass(frozen=True)
class Imported:
    """Where a case from before the bot comes from: the run, and the session as it was held."""

    run: str
    reference: str
    held_on: date
    report: str = ""


class Confirmation(StrEnum):
    """Of a signal, by who it was signalled for."""

    AWAITED = "awaited"
    GIVEN = "given"
    DENIED = "denied"


@dataclass
class Signalled(Recorded):
    """What every case has: where it is in its life, and the signal that it began with."""

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
    status_since: datetime | None = None
    case_holder: str = ""
    folder: str = ""
    """The name of the dossier's folder; it stays when the title changes."""
    moved_to: str = ""
    """Where somebody put that folder since."""
    triage_owner: str = ""
    taken_at: datetime | None = None
    on_duty: str = ""
    """Who was asked to take it on."""
    on_behalf_of: str = ""
    confirmation: Confirmation | None = None
    signal_version: int = 1
    """Counts the corrections, which can be made until the screening is confirmed."""
    urgency: Urgency | None = None
    imported: Imported | None = None

    @classmethod
    def signal(cls, **facts: Any) -> Self:
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
        return day_of(self.status_since or self.signalled_at)

    @property
    def home(self) -> str:
        """Where the folder of the dossier was made."""
        return f"{self.number[4:8]}/{self.folder}"

    @property
    def place(self) -> str:
        """Where the folder of the dossier is, and what is filed goes."""
        return self.moved_to or self.home

    @property
    def decider(self) -> str:
        """Who speaks for the case until the description names its case holder."""
        return self.case_holder or self.project_leader

    def can(self, action: str) -> bool:
        return any(m.action == action and m.source is self.status for m in MOVES)

    def _move(self, action: str, at: datetime, *, back: Status = Status.SIGNALLED) -> None:
        """`back` is where a move without a target leads."""
        for move in MOVES:
            if move.action == action and move.source is self.status:
                self.status, self.status_since = move.target or back, at
                return
        raise NotNow(action, self.number)

    def _moved(self, action: str, by: str, at: datetime) -> None:
        self.record(CaseMoved(self.number, at, by, action, self.status, self.project_leader))

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
        told = self.project_leader
        self.record(UrgencyJudged(self.number, at, by, approved, asked.asked_by, told))

    # --- triage ---
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
