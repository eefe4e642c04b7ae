"""A lower impact class (RM4.2): the higher one holds until a second person agrees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.impact import Impact


@dataclass(frozen=True)
class Lowering:
    to: Impact
    reason: str
    proposed_by: str
    proposed_at: datetime
    agreed_by: str = ""
