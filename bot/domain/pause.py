"""A pause (on hold): with a reason, and a day on which somebody looks at it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.life import Status


@dataclass(frozen=True)
class Pause:
    """`was` is the state that the case goes back to; `review` the day on which the bot asks."""

    reason: str
    review: date
    was: Status
    by: str
    at: datetime
    ended_at: datetime | None = None
