"""The DPIA of a case (data protection impact assessment): how it stands, and whether in time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

FINISHED, NOT_NEEDED = "afgerond", "niet_nodig_volgens_privacy"


@dataclass(frozen=True)
class Dpia:
    """As it was told last: `status` is a code of the screening, `finished` the day of the DPIA."""

    status: str
    finished: date | None
    by: str
    at: datetime

    @property
    def settled(self) -> bool:
        return self.status in {FINISHED, NOT_NEEDED}


class DpiaOrder(StrEnum):
    """Where the DPIA stands beside a session (R5.7.7); Dutch for afterwards: dpia_achteraf."""

    NOT_NEEDED = "not_needed"
    FIRST = "first"
    AFTERWARDS = "afterwards"
    MISSING = "missing"


def order_of(dpia: Dpia | None, session: date) -> DpiaOrder:
    """Of a case with personal data."""
    if dpia is None or not dpia.settled:
        return DpiaOrder.MISSING
    if dpia.finished is None:
        return DpiaOrder.NOT_NEEDED
    return DpiaOrder.FIRST if dpia.finished <= session else DpiaOrder.AFTERWARDS
