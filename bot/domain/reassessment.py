"""Reassessment (herbeoordeling): per application it is agreed whether and when (R5.7.6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Reassessment:
    """On a day, at certain changes, both, or never for a reason; `events` are codes of changes."""

    on: date | None
    events: tuple[str, ...]
    reason: str
    agreed_by: str
    agreed_at: datetime
    asked_at: datetime | None = None
    """When its day had come."""

    @property
    def never(self) -> bool:
        return self.on is None and not self.events
