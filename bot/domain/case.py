"""A case (casus): one digital application on its way through the assessment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.domain.calendar import day_of
from bot.domain.closed import Closed
from bot.domain.events import (
    AssessedAnew,
    ChangeReported,
    MandateEnded,
    MandateNamed,
    OpinionAsked,
    OpinionNoted,
    ReassessmentAgreed,
)
from bot.domain.life import ASSESSED, FOLLOWED, NotNow, SamePerson, Status
from bot.domain.mandate import Mandate
from bot.domain.opinion import Opinion
from bot.domain.policy import Policy
from bot.domain.reassessment import Reassessment
from bot.domain.session import Session


@dataclass
class Case(Closed):
    """The whole of it; what it has is told in the order of its life, from `Signalled` on."""

    people: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Roles per case beyond project leader and case holder: persons by role."""
    session_on: date | None = None
    """The day of the session that is planned, or was held."""
    report: int = 0
    """The newest draft of the report; 0 when there is none."""
    written_by: str = ""
    advised_at: datetime | None = None
    """When the first report was adopted."""
    opinion: Opinion | None = None
    """What a committee said of the adopted report, where there is one."""
    mandate: Mandate | None = None
    """Who acts for the case holder now."""
    follow_ups: int = 0
    """How many answers on advices came in so far."""

    reassessment: Reassessment | None = None

    def agree_reassessment(self, agreed: Reassessment) -> None:
        """From the adopted report on; it can be agreed anew."""
        if self.status not in ASSESSED:
            raise NotNow("agree_reassessment", self.number)
        self.reassessment = agreed
        at, by = agreed.agreed_at, agreed.agreed_by
        self.record(ReassessmentAgreed(self.number, at, by, str(agreed.on or ""), agreed.events))

    def report_change(self, what: str, *, by: str, at: datetime) -> bool:
        """Whether this change was agreed to be a reason to assess it again."""
        self.record(ChangeReported(self.number, at, by, what))
        return self.reassessment is not None and what in self.reassessment.events

    def assess_anew(self, new: str, *, by: str, at: datetime) -> None:
        """`new` is linked to this case; the dossier of this one says so too."""
        self.record(AssessedAnew(self.number, at, by, new, self.count_follow_up()))

    def plan_session(self, session: Session, *, at: datetime) -> None:
        """R5.7.1: only an accepted description is planned, or by an approved exception.

        Who is invited may read the case.
        """
        if self.prohibited:
            raise NotNow(self.plans_by, self.number)
        self._move(self.plans_by, at)
        self.invite(session)

    def invite(self, session: Session) -> None:
        roles = dict.fromkeys(guest.role for guest in session.guests)
        own = {"case_holder", "project_leader"}
        self.session_on = session.day
        self.people = {role: session.people(role) for role in roles if role not in own}

    def cancel_session(self, *, at: datetime) -> None:
        """Back to where the case was before it was planned."""
        self.session_on = None
        if self.accepted:
            self._move("cancel_session", at)
        else:
            self._move("judge_again" if self.to_judge else "describe_again", at)

    def hold_session(self, session: Session) -> None:
        """The case is held since the session itself: that is what the periods count from."""
        waited = self.to_judge
        self._move("record_attendance", session.start)
        self.invite(session)
        if waited:
            self.lapse_description(at=session.start)

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

    def awaits_opinion(self, policy: Policy) -> bool:
        """RM4.7: with a committee nothing is decided before it has said what it thinks."""
        adopted = self.status is Status.REPORT_ADOPTED
        return adopted and policy.has_committee and self.opinion is None

    def ask_opinion(self, *, at: datetime) -> None:
        self.record(OpinionAsked(self.number, at, ""))

    def note_opinion(self, opinion: Opinion) -> None:
        """Until the decision it can be noted anew; who decides is told, and stays who decides."""
        if self.status is not Status.REPORT_ADOPTED:
            raise NotNow("note_opinion", self.number)
        self.opinion = opinion
        self.record(OpinionNoted(self.number, opinion.noted_at, opinion.noted_by, self.acting))

    @property
    def decides_from(self) -> date:
        """The day from which the term of the decision counts."""
        return day_of(self.opinion.noted_at) if self.opinion else self.since

    def decide(self, *, follow_up: bool, by: str, at: datetime) -> None:
        self._move("decide", at)
        if follow_up:
            self._move("start_follow_up", at)
        self._moved("decide", by, at)

    def follow_further(self, *, at: datetime) -> None:
        """A further advice was added; of a case that had none the follow-up begins now."""
        if not self.follows_up:
            raise NotNow("add_advice", self.number)
        if self.status is Status.DECIDED:
            self._move("start_follow_up", at)

    @property
    def follows_up(self) -> bool:
        """Decided on, and not closed yet."""
        return self.status in FOLLOWED

    @property
    def acting(self) -> str:
        """Who is asked now: the case holder, or who acts for them."""
        return self.mandate.holder if self.mandate else self.decider

    def name_mandate(self, holder: str, until: date, *, by: str, at: datetime) -> None:
        self.mandate = Mandate(holder, until, by, at)
        self.record(MandateNamed(self.number, at, by, holder, until.isoformat()))

    def end_mandate(self, *, by: str, at: datetime, left: bool = False) -> None:
        if self.mandate is not None:
            holder, self.mandate = self.mandate.holder, None
            tells = self.decider if left else ""
            self.record(MandateEnded(self.number, at, by, holder, tells))

    def count_follow_up(self) -> int:
        self.follow_ups += 1
        return self.follow_ups
