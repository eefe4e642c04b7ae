"""A feedback note (terugkoppeling): what someone said in passing about an advice (RM7.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.advice import Advice
from bot.domain.calendar import day_of
from bot.domain.events import FeedbackAnswered, FeedbackAsked
from bot.domain.life import NotNow, SamePerson
from bot.domain.recorded import Recorded


class Standing(StrEnum):
    ASKED = "asked"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    STATED = "stated"
    """A second person of the team vouches for it, when the source does not answer."""


MOST_REMINDERS = 2
"""Who said it is reminded once; the second time the team hears of the silence."""
COUNTS = frozenset({Standing.CONFIRMED, Standing.STATED})


@dataclass
class Feedback(Recorded):
    """`id` is "UTH-2026-0012-A2/F1"; `on` the day of the talk."""

    id: str
    case: str
    policy: str
    advice: str
    number: int
    said: str
    source: str
    on: date
    noted_by: str
    noted_at: datetime
    asked_at: datetime
    reminders: int = 0
    standing: Standing = Standing.ASKED
    answer: str = ""
    """What the source corrects, or why the team vouches for it."""
    answered_by: str = ""
    answered_at: datetime | None = None

    @classmethod
    def note(
        cls, advice: Advice, number: int, said: str, *, source: str, on: date, by: str, at: datetime
    ) -> Feedback:
        """Who said it themselves, and notes it, has nobody to confirm it."""
        if source == by:
            raise SamePerson("note_feedback")
        id, case = f"{advice.id}/F{number}", advice.case
        noted = cls(id, case, advice.policy, advice.id, number, said, source, on, by, at, at)
        noted.record(FeedbackAsked(case, at, by, id, source, unanswered=False))
        return noted

    @property
    def counts(self) -> bool:
        """Only what was confirmed or stated is a check on the advice."""
        return self.standing in COUNTS

    @property
    def asked_on(self) -> date:
        return day_of(self.asked_at)

    @property
    def waits(self) -> bool:
        """Asked, and not yet given back to the team."""
        return self.standing is Standing.ASKED and self.reminders < MOST_REMINDERS

    def remind(self, *, at: datetime) -> None:
        """Once; after that the team hears of the silence."""
        late = self.reminders > 0
        self.asked_at = at
        self.reminders += 1
        self.record(FeedbackAsked(self.case, at, "", self.id, self.source, unanswered=late))

    def confirm(self, *, by: str, at: datetime, count: int) -> None:
        self._answer(Standing.CONFIRMED, "", by=by, at=at, count=count)

    def deny(self, answer: str, *, by: str, at: datetime, count: int) -> None:
        self._answer(Standing.DENIED, answer, by=by, at=at, count=count)

    def state(self, reason: str, *, by: str, at: datetime, count: int) -> None:
        """Not by who noted it."""
        if by == self.noted_by:
            raise SamePerson("state_feedback")
        self._answer(Standing.STATED, reason, by=by, at=at, count=count)

    def _answer(
        self, standing: Standing, answer: str, *, by: str, at: datetime, count: int
    ) -> None:
        if self.standing is not Standing.ASKED:
            raise NotNow("answer_feedback", self.case)
        self.standing, self.answer, self.answered_by, self.answered_at = standing, answer, by, at
        self.record(FeedbackAnswered(self.case, at, by, self.id, self.noted_by, standing, count))
