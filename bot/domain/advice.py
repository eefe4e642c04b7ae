"""An advice (advies): someone's to act on, by a day, asked after until it is settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.calendar import WorkingDays, add_months, day_of
from bot.domain.events import (
    AdviceExtended,
    AdviceJudged,
    AdviceLapsed,
    AdviceLookedAt,
    AdviceProposed,
    AdviceVacated,
    FollowUpAnswered,
    FollowUpAsked,
    FollowUpPutOff,
    FollowUpResumed,
    FollowUpUndelivered,
    JudgementReminded,
    VacancyReminded,
)
from bot.domain.life import NotNow
from bot.domain.owned import Acceptance, NotYours, Outcome, Owned, Wording
from bot.domain.policy import MANAGER, Pace


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


@dataclass(frozen=True)
class Look:
    """The team looked for itself (thermometer): what was `said` by then, and whether it agrees."""

    on: date
    by: str
    said: str
    agrees: bool
    words: str


@dataclass
class Advice(Owned):
    """What became of it: asked, answered, put off, judged and settled."""

    status: AdviceStatus = AdviceStatus.OPEN
    followed: str = ""
    """The case holder's decision on it: overnemen, deels or niet."""
    followed_as: str = ""
    followed_at: datetime | None = None
    next_question: date | None = None
    asked_at: datetime | None = None
    waited_at: datetime | None = None
    """From then the next step counts: the question arrived late, or the team was reminded."""
    rests_until: date | None = None
    """The last day on which it is asked anew because the action holder is away."""
    woken_at: datetime | None = None
    """Its action holder came back sooner than was known: due at once, not on a morning gone by."""
    rung: int = 0
    snoozed: tuple[date, ...] = ()
    """The days it was put off to since the last answer."""
    looks: tuple[Look, ...] = ()
    history: tuple[Answered, ...] = ()
    settled_by: str = ""
    settled_at: datetime | None = None
    judgement: str = ""
    """What the team found when it checked."""

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
        self.settled_by, self.settled_at, self.vacant_since = "", None, None
        if again:
            self.acceptance, self.declined_because, self.proposed_at = Acceptance.PROPOSED, "", at
            self.record(AdviceProposed(self.case, at, by, advice=self.id, holder=says.holder))

    def hand_to(self, holder: str, *, by: str, at: datetime) -> None:
        """Before the report is adopted: someone else is asked, in the same words."""
        self.reword(replace(self.says, holder=holder), by=by, at=at)

    def drop(self, *, by: str, at: datetime) -> None:
        """No longer in the report."""
        self.status, self.settled_by, self.settled_at = AdviceStatus.LAPSED, by, at

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
        today, days = day_of(at), pace.days
        self._begin_anew()
        self.snoozed = ()
        if today > self.due:
            self.next_question = days.on_or_after(add_months(today, 1))
            return
        candidates = (
            days.on_or_after(add_months(today, pace.months)),
            days.add(self.due, -pace.days_before_due),
            days.add(self.due, 1),
        )
        self.next_question = min(day for day in candidates if day > today)

    def _begin_anew(self) -> None:
        """Nobody was asked yet."""
        self.asked_at, self.waited_at, self.rung = None, None, 0

    @property
    def open(self) -> bool:
        """Still followed up: asked, answered, and asked again."""
        return self.next_question is not None and self.status not in SETTLED

    def ask(self, *, at: datetime, case_holder: str) -> None:
        """Ask now; without an answer the ladder goes on, up to the manager."""
        self.rung = 0 if self.asked_at is None else min(self.rung + 1, MANAGER)
        self.asked_at, self.waited_at = at, None
        also = case_holder if self.rung == MANAGER - 1 else ""
        to, rung = self.says.holder, self.rung
        self.record(FollowUpAsked(self.case, at, "", advice=self.id, to=to, rung=rung, also=also))

    def wait(self, *, at: datetime) -> None:
        """The last question was still on its way then: the ladder does not run."""
        self.waited_at = at

    def never_arrived(self, *, at: datetime) -> None:
        """The last question reached nobody: the ladder counts from the one before."""
        if self.rung == 0:
            self.asked_at = None
        self.rung = max(self.rung - 1, 0)
        self.record(FollowUpUndelivered(self.case, at, "", advice=self.id, holder=self.holder))

    @property
    def rests(self) -> bool:
        """Only because the action holder is away."""
        return self.open and self.next_question == self.rests_until

    def skip(self, *, by: str, at: datetime, pace: Pace) -> None:
        """Not asked this time: it comes back in the next period."""
        self._ask_next(at, pace)
        until = str(self.next_question)
        self._put_off(until, by, at)

    def put_off(self, until: date, *, by: str, at: datetime, told: str = "") -> None:
        """Asked for the first time again on that day; while away (`by` nobody) the ladder rests."""
        self.next_question = until
        self.rests_until = None if by else until
        if by:
            self._begin_anew()
            self.snoozed = (*self.snoozed, until)
        day = until.isoformat()
        self._put_off(day, by, at, told)

    def _put_off(self, until: str, by: str, at: datetime, told: str = "") -> None:
        self.record(FollowUpPutOff(self.case, at, by, self.id, self.holder, until, told))

    def wake(self, on: date, *, at: datetime) -> None:
        """Its action holder is back sooner than was known; the ladder goes on from where it was."""
        if self.rests and self.rests_until and on < self.rests_until:
            self.next_question = self.rests_until = on
            self.woken_at = at
            self.record(FollowUpResumed(self.case, at, "", self.id, on.isoformat()))

    # --- whose it becomes ---
    def keep(self, how: Outcome, *, by: str, at: datetime) -> None:
        super().keep(how, by=by, at=at)
        if self.vacant_since:
            self.asked_at = at

    def take_over(
        self, *, by: str, at: datetime, case_holder: str, count: int, days: WorkingDays
    ) -> None:
        """What was said so far comes along; the question that lay open is asked anew."""
        self._change_hands(by=by, at=at, case_holder=case_holder, count=count)
        self.acceptance = Acceptance.ACCEPTED
        self._ask_anew(at, days)

    def vacate(self, *, at: datetime, case_holder: str) -> None:
        """The action holder is gone: nobody is asked until someone takes it over."""
        self.vacant_since = day_of(at)
        self._begin_anew()
        if self.next_question is None:  # accepted, and not decided on yet
            self.acceptance = Acceptance.DECLINED
        holder = self.says.holder
        self.record(AdviceVacated(self.case, at, "", self.id, holder, case_holder))

    def wait_for_holder(self, *, at: datetime) -> None:
        """Taken over from before the bot, and nobody's yet."""
        self.vacant_since = day_of(at)

    def remind_of_vacancy(self, told: Iterable[str], *, at: datetime) -> None:
        """Nobody told: the team."""
        self.asked_at = at
        holder = self.says.holder
        for to in dict.fromkeys(filter(None, told)) or ("",):
            self.record(VacancyReminded(self.case, at, "", advice=self.id, holder=holder, to=to))

    def occupy(self, *, at: datetime, days: WorkingDays) -> None:
        """The action holder is back before anyone took it over."""
        self.vacant_since = None
        self._ask_anew(at, days)

    def _ask_anew(self, at: datetime, days: WorkingDays) -> None:
        """The ladder begins anew for who has it now, on the next working day at the earliest."""
        soon = days.add(day_of(at), 1)
        self._begin_anew()
        self.snoozed = ()
        if self.next_question is not None:
            self.next_question = max(self.next_question, soon)

    def answer(self, answered: Answered, *, pace: Pace, count: int) -> None:
        """Take the action holder's word for it; only the team can verify it."""
        self._only_holder(answered.by)
        if not self.open:
            raise NotNow("answer_follow_up", self.case)
        self.history = (*self.history, answered)
        self.status = ANSWERS.get(answered.status, self.status)
        self._ask_next(answered.at, pace)
        at, by, status = answered.at, answered.by, answered.status
        self.record(FollowUpAnswered(self.case, at, by, self.id, status, count))

    def show(self, evidence: str) -> None:
        """Evidence that came after the answer it goes with."""
        if self.history:
            last = self.history[-1]
            all_of_it = " ".join(filter(None, (last.evidence, evidence)))
            self.history = (*self.history[:-1], replace(last, evidence=all_of_it))

    @property
    def to_judge(self) -> bool:
        """The team has to look: reported as done, not followed, or proposed to lapse."""
        if self.status in {AdviceStatus.REPORTED_DONE, AdviceStatus.NOT_FOLLOWED}:
            return self.settled_at is None and not self.to_explain
        return self._to_lapse and self.status not in SETTLED

    @property
    def decided_against(self) -> bool:
        """It is the case holder's deviation, not the action holder's."""
        return self.deviates and self.followed == "niet" and self.answered is None

    @property
    def to_explain(self) -> bool:
        """That reason fell short: the case holder explains it better, or follows it after all."""
        return self.decided_against and bool(self.judgement) and self.settled_at is None

    @property
    def judged_from(self) -> date:
        """Since when the team is to judge it."""
        last = self.answered
        return day_of(last.at if last else self.followed_at or self.proposed_at)

    def remind_of_judgement(self, *, to: str, at: datetime) -> None:
        self.waited_at = at
        self.record(JudgementReminded(self.case, at, "", advice=self.id, to=to))

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
        if found.by == self.says.holder or (self.answered and found.by == self.answered.by):
            raise NotYours(self.id)
        told = case_holder if self.decided_against else self.says.holder
        if found.good:
            self.settled_by, self.settled_at = found.by, found.at
            self.next_question = None
            if self._to_lapse:
                self.status = AdviceStatus.LAPSED
            elif self.status is AdviceStatus.REPORTED_DONE:
                self.status = AdviceStatus.VERIFIED
        elif self.decided_against:
            self.waited_at = found.at
        else:
            self.status = AdviceStatus.STARTED
            self._ask_next(found.at, pace)
        self._note(found.words)
        verdict = "good" if found.good else "differs"
        self._judged(found.by, found.at, told, verdict, count)

    def _judged(self, by: str, at: datetime, told: str, verdict: str, count: int) -> None:
        self.record(AdviceJudged(self.case, at, by, self.id, told, verdict, count))

    def look(self, found: Judgement, *, pace: Pace, count: int) -> None:
        """R5.2.4: what was said and what was seen are both kept; what differs is asked again."""
        if found.by in {self.says.holder, self.answered.by if self.answered else ""}:
            raise NotYours(self.id)
        on = day_of(found.at)
        self.looks = (*self.looks, Look(on, found.by, self.status, found.good, found.words))
        if not found.good and self.status in {AdviceStatus.VERIFIED, AdviceStatus.REPORTED_DONE}:
            self.status, self.settled_by, self.settled_at = AdviceStatus.STARTED, "", None
            self._ask_next(found.at, pace)
            self.judgement = found.words
        told = "" if found.good else self.answerable
        agrees, by = found.good, found.by
        self.record(AdviceLookedAt(self.case, found.at, by, self.id, agrees, told, count))

    def lapse(self, because: str, *, by: str, at: datetime) -> None:
        """The application is no longer used: nobody is asked any more, what was said stays."""
        self.status, self.settled_by, self.settled_at = AdviceStatus.LAPSED, by, at
        self.next_question, self.handover, self.judgement = None, None, because
        self.record(AdviceLapsed(self.case, at, by, self.id))

    @property
    def stopped(self) -> bool:
        """It lapsed without anybody judging what was said last."""
        return self.status is AdviceStatus.LAPSED and not (self.answered and self.answered.found)

    # --- the manager ---
    @property
    def moved(self) -> int:
        """How often the day was moved."""
        return sum(answer.new_due is not None for answer in self.history)

    def extend(
        self, due: date, reason: str, *, by: str, at: datetime, pace: Pace, count: int
    ) -> None:
        """Another day, given by the manager; the questions begin anew, whoever was against it."""
        if self.to_explain:
            self.followed, self.status = "overnemen", AdviceStatus.OPEN
        self.history = (*self.history, Answered(at, by, MOVED, reason, "", due))
        self._ask_next(at, pace)
        told = self.says.holder
        self.record(AdviceExtended(self.case, at, by, advice=self.id, told=told, count=count))

    def accept_as_is(self, reason: str, *, by: str, at: datetime, count: int) -> None:
        """The manager lets it rest: not followed, with a reason, and settled."""
        self.status, self.settled_by, self.settled_at = AdviceStatus.NOT_FOLLOWED, by, at
        self.next_question, self.judgement = None, reason
        self._judged(by, at, self.says.holder, "good", count)

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
