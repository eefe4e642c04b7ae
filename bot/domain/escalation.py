"""Escalation (escalatie): what happens when an advice gets no answer, or none that will do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.advice import Advice
from bot.domain.calendar import WorkingDays, day_of
from bot.domain.case import Case
from bot.domain.events import (
    EscalationAsked,
    EscalationNoted,
    EscalationOffered,
    EscalationReleased,
    EscalationStopped,
)
from bot.domain.life import NotNow
from bot.domain.policy import MANAGER, TOP
from bot.domain.recorded import Recorded

ENDS_AT_MANAGER = "aanbeveling"
"""An advice of this weight goes no higher than the manager."""


class Cause(StrEnum):
    SILENCE = "silence"
    DEVIATION = "deviation"
    """The reason not to follow the advice is not sufficient."""
    EXTENSIONS = "extensions"
    """The day was moved for the third time."""
    UNEXPLAINED = "unexplained"
    """The case holder goes on without a story that can be explained: about no single advice."""


class Ending(StrEnum):
    ANSWERED = "answered"
    EXTENDED = "extended"
    ACCEPTED = "accepted"
    CONCLUDED = "concluded"
    """Of a decision: the manager leaves it at that."""
    REASSIGNED = "reassigned"
    LAPSED = "lapsed"
    """The application is no longer used."""


@dataclass(frozen=True)
class Step:
    """On a rung: a "reason", a "note", an "offer" (by nobody), a "release", or how it ended."""

    level: int
    at: datetime
    by: str
    what: str
    words: str = ""


@dataclass
class Escalation(Recorded):
    """`id` is "UTH-2026-0012/E1"; `since` the day of the question that stayed unanswered."""

    id: str
    case: str
    policy: str
    number: int
    advice: str
    """Empty when it is about the decision as a whole."""
    weight: str
    cause: Cause
    since: date
    asked_at: datetime
    level: int = MANAGER
    """The highest rung that was reached: above the manager only by a release."""
    offered: int = 0
    """The rung that the manager may release now; 0 for none."""
    steps: tuple[Step, ...] = ()
    ended: str = ""

    @classmethod
    def over(
        cls, advice: Advice, cause: Cause, number: int, *, to: str, since: date, at: datetime
    ) -> Escalation:
        """The case's escalation of this number; `to` is the manager, empty when there is none."""
        opened = cls(
            id=f"{advice.case}/E{number}",
            case=advice.case,
            policy=advice.policy,
            number=number,
            advice=advice.id,
            weight=advice.says.weight,
            cause=cause,
            since=since,
            asked_at=at,
        )
        opened._ask(to, at)
        return opened

    @classmethod
    def of_decision(
        cls, case: Case, why: str, number: int, *, to: str, by: str, at: datetime
    ) -> Escalation:
        """domain.md 7.5: the case holder's reason comes along."""
        opened = cls(
            id=f"{case.number}/E{number}",
            case=case.number,
            policy=case.policy,
            number=number,
            advice="",
            weight="voorwaarde_voor_start",
            cause=Cause.UNEXPLAINED,
            since=day_of(at),
            asked_at=at,
            steps=(Step(MANAGER, at, by, "reason", why),),
        )
        opened._ask(to, at)
        return opened

    def open_for(self, advice: str) -> bool:
        return self.advice == advice and not self.ended

    @property
    def highest(self) -> int:
        return MANAGER if self.weight == ENDS_AT_MANAGER else TOP

    def ask(self, *, to: str, at: datetime, ladder: tuple[int, ...], days: WorkingDays) -> None:
        """Remind the manager; in time the next rung is offered, never one beyond it."""
        above = self.next_offer(ladder, days)
        if above is not None and above[1] <= day_of(at):
            self._offer(above[0], at)
        self.asked_at = at
        self._ask(to, at)

    def next_offer(self, ladder: tuple[int, ...], days: WorkingDays) -> tuple[int, date] | None:
        """The rung that can be offered next, and from which day; None when none can."""
        above = self.level + 1
        if self.offered or above > self.highest:
            return None
        return above, days.add(self._from, self._after(above, ladder))

    def _offer(self, level: int, at: datetime) -> None:
        """With a draft of the note, to be read before it is released."""
        self.offered = level
        self.steps = (*self.steps, Step(level, at, "", "offer"))
        offered = EscalationOffered(
            self.case, at, "", escalation=self.id, number=self.number, level=level
        )
        self.record(offered)

    def wait(self, *, at: datetime) -> None:
        """Nobody can answer now: the ladder does not run."""
        self.asked_at = at

    @property
    def _from(self) -> date:
        """From the release of the rung below; the first rungs count from the question."""
        released = [step.at for step in self.steps if step.what == "release"]
        return day_of(released[-1]) if released else self.since

    def _after(self, level: int, ladder: tuple[int, ...]) -> int:
        below = self.level if self.level > MANAGER else 0
        return ladder[level] - ladder[below]

    def _ask(self, to: str, at: datetime) -> None:
        level = self.offered or self.level
        self.record(EscalationAsked(self.case, at, "", escalation=self.id, to=to, level=level))

    def note(self, words: str, *, by: str, at: datetime) -> None:
        """What was said in a talk; the question stays."""
        self._still_open("note")
        self.steps = (*self.steps, Step(self.level, at, by, "note", words))
        if self.offered:
            level, nth = self.offered, self.redrawn
            self.record(EscalationNoted(self.case, at, by, self.id, self.number, level, nth))

    @property
    def redrawn(self) -> int:
        """How often the draft of the agenda note was drawn anew: once per note since the offer."""
        offers = [place for place, step in enumerate(self.steps) if step.what == "offer"]
        since = self.steps[offers[-1] :] if offers and self.offered else ()
        return sum(step.what == "note" for step in since)

    def release(self, level: int, *, by: str, at: datetime, told: tuple[str, ...]) -> None:
        """R5.1.2: one rung at a time, by hand; what was released is told and filed."""
        self._still_open("release")
        if not level or level != self.offered:
            raise NotNow("release_escalation", self.case)
        self.level, self.offered = level, 0
        self.steps = (*self.steps, Step(level, at, by, "release"))
        self.record(
            EscalationReleased(
                self.case,
                at,
                by,
                escalation=self.id,
                number=self.number,
                level=level,
                told=told,
            )
        )

    def end(self, how: Ending, *, by: str, at: datetime, words: str = "") -> None:
        self._still_open(how)
        self.ended, self.offered = how, 0
        self.steps = (*self.steps, Step(self.level, at, by, how, words))
        self.record(EscalationStopped(self.case, at, by, escalation=self.id, how=how))

    def _still_open(self, action: str) -> None:
        if self.ended:
            raise NotNow(action, self.case)
