"""The opinion (oordeel) of an ethics committee on a report, where the policy has a committee."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Opinion:
    """It advises and decides nothing; `given_by` is whoever it was spoken for, in words."""

    words: str
    given_by: str
    given_on: date
    noted_by: str
    noted_at: datetime
