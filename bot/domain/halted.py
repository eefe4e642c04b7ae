"""A case that stops: for a while, with a day to look again, or for good, with a reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.described import Described
from bot.domain.events import CaseHalted
from bot.domain.life import NotNow, Status
from bot.domain.pause import Pause


@dataclass
class Halted(Described):
    """Only before its session is held; after that the case holder decides to pause or stop."""

    pauses: tuple[Pause, ...] = ()
    """Every one there was; the last one runs while the case is on hold."""
    withdrawn_because: str = ""
    withdrawn_by: str = ""

    @property
    def pause(self) -> Pause | None:
        """The one that runs now."""
        return self.pauses[-1] if self.status is Status.ON_HOLD else None

    def put_on_hold(self, reason: str, review: date, *, by: str, at: datetime) -> None:
        """Once more with another day makes the pause longer; it goes back to the same state."""
        was = self.pause.was if self.pause else self.status
        self._move("put_on_hold", at)
        self._end_pause(at)
        self.pauses = (*self.pauses, Pause(reason, review, was, by, at))
        self._halted(by, at)

    def resume(self, *, by: str, at: datetime) -> None:
        """Back to where it was; the periods begin anew."""
        if self.pause is None:
            raise NotNow("resume", self.number)
        was = self.pause.was
        self._end_pause(at)
        self._move("resume", at, back=was)
        self._halted(by, at)

    def withdraw(self, reason: str, *, by: str, at: datetime) -> None:
        """There is no way back; what comes up again is a new case."""
        self._move("withdraw", at)
        self._end_pause(at)
        self.withdrawn_because, self.withdrawn_by = reason, by
        self._halted(by, at)

    def _end_pause(self, at: datetime) -> None:
        if self.pauses and self.pauses[-1].ended_at is None:
            self.pauses = (*self.pauses[:-1], replace(self.pauses[-1], ended_at=at))

    def _halted(self, by: str, at: datetime) -> None:
        told = dict.fromkeys((self.project_leader, self.decider, self.signalled_by))
        others = tuple(person for person in told if person != by)
        self.record(CaseHalted(self.number, at, by, self.status, others))
