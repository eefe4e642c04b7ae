"""The preparation pack (voorbereidingspakket): which description it holds, and who has read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.domain.calendar import WorkingDays


@dataclass(frozen=True)
class Pack:
    """The `nth` pack of a session, made when the invitation or the description changed."""

    nth: int
    description: int
    sent_at: datetime
    late: bool = False
    """Fewer working days before the session than agreed; the facilitator sent it all the same."""
    read: Mapping[str, datetime] = field(default_factory=dict)
    """By person: when they said that they had read this description."""
    shared: Mapping[str, date] = field(default_factory=dict)
    """By person from outside: the last day on which they can open it."""


def in_time(today: date, session: date, notice: int, calendar: WorkingDays) -> bool:
    """R5.7.12: at least `notice` working days lie between sending and session."""
    return calendar.on_or_after(calendar.add(today, notice)) <= session
