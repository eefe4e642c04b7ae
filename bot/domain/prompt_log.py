"""What was asked and answered about advices, counted from the trail: demonstrable (RT1.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

ASKED, ANSWERED = "FollowUpAsked", "FollowUpAnswered"
LOGGED = (ASKED, ANSWERED, "FollowUpPutOff", "FollowUpUndelivered", "AdviceVacated", "AdviceLapsed")


@dataclass(frozen=True)
class Happened:
    """A row of the trail."""

    what: str
    at: datetime
    details: Mapping[str, object]


@dataclass
class Counts:
    """Of one advice; `in_time` are the answers that came before the first reminder."""

    asked: int = 0
    reminded: int = 0
    answered: int = 0
    in_time: int = 0
    put_off: int = 0
    undelivered: int = 0
    waiting: bool = False
    """The last question has no answer yet."""

    def take(self, row: Happened) -> None:
        match row.what:
            case "FollowUpAsked" if row.details["rung"]:
                self.reminded += 1
                self._late, self.waiting = True, True
            case "FollowUpAsked":
                self.asked += 1
                self._late, self.waiting = False, True
            case "FollowUpAnswered":
                self.answered += 1
                self.in_time += not self._late
                self._late, self.waiting = False, False
            case "FollowUpPutOff":
                self.put_off += 1
                self.waiting = False
            case "FollowUpUndelivered":
                self.undelivered += 1
            case "AdviceVacated" | "AdviceLapsed":
                self.waiting = False

    _late: bool = False


def counted(rows: Iterable[Happened]) -> Mapping[str, Counts]:
    """By advice, from the rows of a case in the order in which they were written."""
    found: dict[str, Counts] = {}
    for row in rows:
        if row.what in LOGGED:
            found.setdefault(str(row.details["advice"]), Counts()).take(row)
    return found
