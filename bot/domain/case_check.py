"""The check on a case (casuscontrole): did the application change, go wrong, or stop (7.6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.domain.events import CaseCheckAnswered, CaseCheckAsked
from bot.domain.life import NotNow
from bot.domain.policy import MANAGER
from bot.domain.recorded import Recorded
from bot.domain.template import Answer

NOTHING_NEW: Mapping[str, Answer] = {"changed": "nee", "incident": "nee", "still_used": "ja"}


@dataclass
class CaseCheck(Recorded):
    """`id` is "UTH-2026-0012/C1": one per case and period, and the next one after its answer."""

    id: str
    case: str
    policy: str
    number: int
    on: date
    asked_at: datetime | None = None
    rung: int = 0
    answers: Mapping[str, Answer] = field(default_factory=dict)
    answered_by: str = ""
    answered_at: datetime | None = None
    lapsed_at: datetime | None = None
    """The application was stopped before this one was answered."""

    @classmethod
    def plan(cls, case: str, number: int, on: date, *, policy: str) -> CaseCheck:
        return cls(f"{case}/C{number}", case, policy, number, on)

    @property
    def open(self) -> bool:
        return self.answered_at is None and self.lapsed_at is None

    def lapse(self, *, at: datetime) -> None:
        self.lapsed_at = at

    def ask(self, *, to: tuple[str, ...], manager: str, at: datetime) -> None:
        """Ask, and ask again as the ladder has it; in the end the manager hears of the silence."""
        self.rung = 0 if self.asked_at is None else min(self.rung + 1, MANAGER)
        self.asked_at = at
        told = tuple(dict.fromkeys(filter(None, to)))
        late = manager if self.rung == MANAGER else ""
        asked = CaseCheckAsked(
            self.case, at, "", check=self.id, to=told, rung=self.rung, manager=late
        )
        self.record(asked)

    def answer(self, answers: Mapping[str, Answer], *, by: str, at: datetime, count: int) -> None:
        if not self.open:
            raise NotNow("answer_case_check", self.case)
        self.answers, self.answered_by, self.answered_at = dict(answers), by, at
        self.record(CaseCheckAnswered(self.case, at, by, check=self.id, count=count))
