"""An advice (advies): someone's to act on, by a day, asked after until it is settled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.calendar import AMSTERDAM, add_months
from bot.domain.case import NotNow
from bot.domain.events import (
    AdviceAccepted,
    AdviceDeclined,
    AdviceExtended,
    AdviceJudged,
    AdviceProposed,
    FollowUpAnswered,
    FollowUpAsked,
)
from bot.domain.policy import MANAGER, Pace
from bot.domain.recorded import Recorded


class Acceptance(StrEnum):
    PROPOSED = "voorgesteld"
    ACCEPTED = "geaccepteerd"
    DECLINED = "geweigerd"


class AdviceStatus(StrEnum):
    OPEN = "open"
    STARTED = "gestart"
    REPORTED_DONE = "gemeld_uitgevoerd"
    VERIFIED = "geverifieerd"
    NOT_FOLLOWED = "niet_opgevolgd"
    LAPSED = "vervallen"


SETTLED = frozenset({AdviceStatus.VERIFIED, AdviceStatus.LAPSED})
ANSWERS = {
    "nog_niet_begonnen": AdviceStatus.OPEN,
    "bezig": AdviceStatus.STARTED,
    "uitgevoerd": AdviceStatus.REPORTED_DONE,
    "niet_opgevolgd": AdviceStatus.NOT_FOLLOWED,
}
"""What an answer makes of the advice; `niet_meer_nodig` is a proposal and changes nothing yet."""
MOVED = "uitstel"
"""The manager moved the day; it stands among the answers."""
MOST_EXTENSIONS = 2
"""A day that is moved more often is the manager's business (domain.md 7.7)."""


@dataclass(frozen=True)
class Wording:
    """What the report says of an advice; a change of it asks the action holder anew."""

    text: str
    reason: str
    values: tuple[str, ...]
    kind: str
    weight: str
    given_by: tuple[str, ...]
    holder: str
    unit: str
    due: date
    evidence: str


@dataclass(frozen=True)
class Answered:
    """One answer of the action holder: the period it belongs to is the day it was asked."""

    at: datetime
    by: str
    status: str
    note: str
    evidence: str
    new_due: date | None
    found: str = ""
    """What the team found when it checked this very answer: both are kept."""


@dataclass(frozen=True)
class Judgement:
    """What someone of the team found: `good` settles the advice."""

    good: bool
    words: str
    by: str
    at: datetime


class NotYours(Exception):
    """Only the action holder answers for an advice, and never checks their own."""


@dataclass
class Advice(Recorded):
    """`id` is "UTH-2026-0012-A2"; said as A2 within its case."""

    id: str
    case: str
    policy: str
    number: int
    says: Wording
    proposed_at: datetime
    acceptance: Acceptance = Acceptance.PROPOSED
    declined_because: str = ""
    status: AdviceStatus = AdviceStatus.OPEN
    followed: str = ""
    """The case holder's decision on it: overnemen, deels or niet."""
    followed_as: str = ""
    followed_at: datetime | None = None
    next_question: date | None = None
    asked_at: datetime | None = None
    rung: int = 0
    history: tuple[Answered, ...] = ()
    settled_by: str = ""
    settled_at: datetime | None = None
    judgement: str = ""
    """What the team found when it checked."""

    @property
    def short(self) -> str:
        return f"A{self.number}"

    @property
    def due(self) -> date:
        moved = [answer.new_due for answer in self.history if answer.new_due]
        return moved[-1] if moved else self.says.due

    @property
    def answered(self) -> Answered | None:
        return self.history[-1] if self.history else None

    # --- before the report is adopted ---
    @classmethod
    def propose(
        cls, case: str, number: int, says: Wording, *, policy: str, by: str, at: datetime
    ) -> Advice:
        advice = cls(f"{case}-A{number}", case, policy, number, says, at)
        advice.record(AdviceProposed(case, at, by, advice=advice.id, holder=says.holder))
        return advice

    def reword(self, says: Wording, *, by: str, at: datetime) -> None:
        """Another text, day or holder has to be accepted again; what lapsed is open again."""
        back = self.status is AdviceStatus.LAPSED
        if says == self.says and not back:
            return
        asks = ("text", "due", "holder")
        again = back or any(getattr(says, name) != getattr(self.says, name) for name in asks)
        self.says, self.status = says, AdviceStatus.OPEN
        self.settled_by, self.settled_at = "", None
        if again:
            self.acceptance, self.declined_because, self.proposed_at = Acceptance.PROPOSED, "", at
            self.record(AdviceProposed(self.case, at, by, advice=self.id, holder=says.holder))

    def hand_to(self, holder: str, *, by: str, at: datetime) -> None:
        """Someone else is asked, in the same words."""
        self.reword(replace(self.says, holder=holder), by=by, at=at)

    def drop(self, *, by: str, at: datetime) -> None:
        """No longer in the report."""
        self.status, self.settled_by, self.settled_at = AdviceStatus.LAPSED, by, at

    def accept(self, *, by: str, at: datetime) -> None:
        self._only_holder(by)
        self.acceptance, self.declined_because = Acceptance.ACCEPTED, ""
        self.record(AdviceAccepted(self.case, at, by, advice=self.id))

    def decline(self, reason: str, *, by: str, at: datetime, case_holder: str) -> None:
        self._only_holder(by)
        self.acceptance, self.declined_because = Acceptance.DECLINED, reason
        self.record(AdviceDeclined(self.case, at, by, advice=self.id, case_holder=case_holder))

    def _only_holder(self, by: str) -> None:
        if by != self.says.holder:
            raise NotYours(self.id)

    # --- after the decision ---
    def decide(self, followed: str, words: str, *, at: datetime, pace: Pace) -> None:
        """`overnemen` and `deels` start the follow-up; `niet` is a deviation, to be judged."""
        self.followed, self.followed_as, self.followed_at = followed, words, at
        if followed == "niet":
            self.status = AdviceStatus.NOT_FOLLOWED
            return
        self._ask_next(at, pace)

    def _ask_next(self, at: datetime, pace: Pace) -> None:
        """domain.md 10.8: the first moment that comes after this one."""
        today, days = at.astimezone(AMSTERDAM).date(), pace.days
        self.asked_at, self.rung = None, 0
        if today > self.due:
            self.next_question = days.on_or_after(add_months(today, 1))
            return
        candidates = (
            days.on_or_after(add_months(today, pace.months)),
            days.add(self.due, -pace.days_before_due),
            days.add(self.due, 1),
        )
        self.next_question = min(day for day in candidates if day > today)

    @property
    def open(self) -> bool:
        """Still followed up: asked, answered, and asked again."""
        return self.next_question is not None and self.status not in SETTLED

    def ask(self, *, at: datetime, case_holder: str) -> None:
        """Ask now; without an answer the ladder goes on, up to the manager."""
        self.rung = 0 if self.asked_at is None else min(self.rung + 1, MANAGER)
        self.asked_at = at
        also = case_holder if self.rung == MANAGER - 1 else ""
        self.record(
            FollowUpAsked(
                self.case,
                at,
                "",
                advice=self.id,
                to=self.says.holder,
                rung=self.rung,
                also=also,
            )
        )

    def answer(self, answered: Answered, *, pace: Pace, count: int) -> None:
        """Take the action holder's word for it; only the team can verify it."""
        self._only_holder(answered.by)
        if not self.open:
            raise NotNow("answer_follow_up", self.case)
        self.history = (*self.history, answered)
        self.status = ANSWERS.get(answered.status, self.status)
        self._ask_next(answered.at, pace)
        at, by, status = answered.at, answered.by, answered.status
        said = FollowUpAnswered(self.case, at, by, advice=self.id, status=status, count=count)
        self.record(said)

    @property
    def to_judge(self) -> bool:
        """The team has to look: reported as done, not followed, or proposed to lapse."""
        if self.status in {AdviceStatus.REPORTED_DONE, AdviceStatus.NOT_FOLLOWED}:
            return self.settled_at is None
        return self._to_lapse and self.status not in SETTLED

    @property
    def _to_lapse(self) -> bool:
        """The action holder proposes to let it lapse, and nobody has looked at that yet."""
        last = self.answered
        return last is not None and last.status == "niet_meer_nodig" and not last.found

    @property
    def deviates(self) -> bool:
        """It is not followed, and whether the reason will do is the question."""
        return self.status is AdviceStatus.NOT_FOLLOWED

    def judge(self, found: Judgement, *, case_holder: str, pace: Pace, count: int) -> None:
        """R5.7.20: the team verifies, never the action holder; if it differs, it is asked again."""
        if found.by == self.says.holder:
            raise NotYours(self.id)
        told = case_holder if self.deviates and self.answered is None else self.says.holder
        if found.good:
            self.settled_by, self.settled_at = found.by, found.at
            self.next_question = None
            if self._to_lapse:
                self.status = AdviceStatus.LAPSED
            elif self.status is AdviceStatus.REPORTED_DONE:
                self.status = AdviceStatus.VERIFIED
        else:
            self.status = AdviceStatus.STARTED
            self._ask_next(found.at, pace)
        self._note(found.words)
        verdict = "good" if found.good else "differs"
        self._judged(found.by, found.at, told=told, verdict=verdict, count=count)

    def _judged(self, by: str, at: datetime, *, told: str, verdict: str, count: int) -> None:
        judged = AdviceJudged(
            self.case, at, by, advice=self.id, told=told, verdict=verdict, count=count
        )
        self.record(judged)

    # --- the manager ---
    @property
    def moved(self) -> int:
        """How often the day was moved."""
        return sum(answer.new_due is not None for answer in self.history)

    def extend(
        self, due: date, reason: str, *, by: str, at: datetime, pace: Pace, count: int
    ) -> None:
        """Another day, given by the manager; the questions begin anew."""
        self.history = (*self.history, Answered(at, by, MOVED, reason, "", due))
        self._ask_next(at, pace)
        told = self.says.holder
        self.record(AdviceExtended(self.case, at, by, advice=self.id, told=told, count=count))

    def accept_as_is(self, reason: str, *, by: str, at: datetime, count: int) -> None:
        """The manager lets it rest: not followed, with a reason, and settled."""
        self.status, self.settled_by, self.settled_at = AdviceStatus.NOT_FOLLOWED, by, at
        self.next_question, self.judgement = None, reason
        self._judged(by, at, told=self.says.holder, verdict="good", count=count)

    @property
    def left_at_that(self) -> bool:
        """The manager recorded that it is not followed; the action holder never said so."""
        said_so = self.answered is not None and self.answered.status == "niet_opgevolgd"
        chosen = said_so or self.followed == "niet"
        return self.deviates and self.settled_at is not None and not chosen

    def _note(self, words: str) -> None:
        """Keep what the team found, and with which answer."""
        self.judgement = words
        if self.history:
            self.history = (*self.history[:-1], replace(self.history[-1], found=words))
