"""What comes round by itself: the trend, the question to signallers, the sample."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.calendar import add_months, day_of
from bot.domain.events import SignallerAnswered, SignallerAsked, TrendDue
from bot.domain.recorded import Recorded


class Kind(StrEnum):
    TREND = "trend"
    SIGNALLERS = "signallers"
    SAMPLE = "sample"
    """The team looks into some cases for itself (R5.2.4)."""


@dataclass
class Round(Recorded):
    """One time that it comes round; the next one is made when this one is held."""

    id: str
    kind: Kind
    begins: date
    held_at: datetime | None = None

    @classmethod
    def on(cls, kind: Kind, begins: date) -> Round:
        return cls(f"{kind}/{begins:%Y-%m}", kind, begins)

    @classmethod
    def after(cls, kind: Kind, day: date, *, months: int) -> Round:
        """The first one that begins later than a day: every so many months, counted in the year."""
        begins = day.replace(month=1, day=1)
        while begins <= day:
            begins = add_months(begins, months)
        return cls.on(kind, begins)

    def hold(self, *, to: str, at: datetime) -> None:
        self.held_at = at
        if self.kind is Kind.TREND:
            self.record(TrendDue(self.id, at, "", to))


@dataclass
class Prompt(Recorded):
    """RM2.1: one signaller asked once a round; "none" is an answer that is kept as well."""

    id: str
    round: str
    signaller: str
    asked_at: datetime
    answered_at: datetime | None = None
    cases: tuple[str, ...] = ()
    """What the named projects became; nothing, once answered, means there were none."""

    @classmethod
    def ask(cls, of: str, signaller: str, *, at: datetime) -> Prompt:
        prompt = cls(f"{of}/{signaller}", of, signaller, at)
        prompt.record(SignallerAsked(prompt.id, at, "", signaller))
        return prompt

    def remind(self, *, at: datetime) -> None:
        self.record(SignallerAsked(self.id, at, "", self.signaller))

    def answer(self, cases: tuple[str, ...], *, at: datetime) -> None:
        self.answered_at, self.cases = at, cases
        self.record(SignallerAnswered(self.id, at, self.signaller, len(cases)))

    @property
    def asked_on(self) -> date:
        return day_of(self.asked_at)
