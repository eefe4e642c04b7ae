"""An exception (uitzondering) to the gate: a session without an accepted case description."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class GateException:
    """Asked for with a reason, and granted or refused with a reason by someone else."""

    asked_by: str
    asked_at: datetime
    reason: str
    offered_at: datetime | None = None
    """When a manager was asked, or asked again."""
    judged_by: str = ""
    judged_at: datetime | None = None
    granted: bool = False
    answer: str = ""
