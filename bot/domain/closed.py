"""A case that ends as it should: what was found at the last check, and who agreed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.calendar import day_of
from bot.domain.changing_hands import ChangingHands
from bot.domain.events import ApplicationStopped, CaseClosed, ClosingProposed
from bot.domain.life import NotNow, SamePerson, Status


@dataclass(frozen=True)
class LastCheck:
    """`found` is what was seen, or why no check is needed; then a second person agrees."""

    found: str
    by: str
    at: datetime
    agreed_by: str = ""


@dataclass
class Closed(ChangingHands):
    last_check: LastCheck | None = None
    stopped_on: date | None = None
    """The day on which a second person confirmed that the application is no longer used."""

    @property
    def closing_by(self) -> str:
        return self.last_check.by if self.last_check else ""

    @property
    def closing_waits(self) -> bool:
        return self.last_check is not None and self.status is not Status.CLOSED

    def stop(self, *, task: str, told: tuple[str, ...], count: int, by: str, at: datetime) -> None:
        """Nothing of it is followed up from now on: it can be closed."""
        self.stopped_on = day_of(at)
        self.record(ApplicationStopped(self.number, at, by, task, told, count))

    def close(self, found: str, *, by: str, at: datetime) -> None:
        """The caller looked whether anything stands in the way."""
        self._move("close", at)
        self.last_check = LastCheck(found, by, at)
        self._closed(by, at)

    def propose_closing(self, found: str, *, by: str, at: datetime) -> None:
        """Before the time of the last check: no check is needed, says one; another agrees."""
        if not self.can("close"):
            raise NotNow("close", self.number)
        self.last_check = LastCheck(found, by, at)
        self.record(ClosingProposed(self.number, at, by))

    def agree_closing(self, *, by: str, at: datetime) -> None:
        if self.last_check is None or not self.closing_waits:
            raise NotNow("agree_closing", self.number)
        if by == self.last_check.by:
            raise SamePerson("agree_closing")
        self._move("close", at)
        self.last_check = replace(self.last_check, agreed_by=by)
        self._closed(by, at)

    def _closed(self, by: str, at: datetime) -> None:
        told = dict.fromkeys((self.project_leader, self.decider))
        self.record(CaseClosed(self.number, at, by, tuple(one for one in told if one != by)))
