"""Handing over (overdracht): someone else becomes project leader or case holder, and says yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class HeldRole(StrEnum):
    """Every case has both; who holds them can change."""

    PROJECT_LEADER = "project_leader"
    CASE_HOLDER = "case_holder"


@dataclass(frozen=True)
class Succession:
    """`before` had the role; `to` is asked, empty as long as the team has named nobody.

    `by` proposed it, empty when the bot saw that `before` has left.
    """

    role: HeldRole
    before: str
    to: str
    by: str
    at: datetime
    asked_at: datetime
    note: str = ""
    accepted: bool | None = None
    answered_at: datetime | None = None
    declined_because: str = ""

    @property
    def open(self) -> bool:
        return self.answered_at is None
