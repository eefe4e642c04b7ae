"""A mandate (mandaat): someone who acts for the case holder, up to and including a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Mandate:
    """`by` is the case holder in whose name `holder` acts."""

    holder: str
    until: date
    by: str
    at: datetime
