"""Whose an advice is: proposed, taken on, handed over to someone who said yes, or of nobody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.calendar import WorkingDays, add_months, day_of
from bot.domain.events import (
    AdviceAccepted,
    AdviceDeclined,
    HandoverAsked,
    HandoverEnded,
    HolderUnreachable,
)
from bot.domain.recorded import Recorded

LATEST = 24
"""Months: no advice is due later (domain.md 7.5)."""


def can_be_due(day: date, today: date) -> bool:
    return today < day <= add_months(today, LATEST)


class Acceptance(StrEnum):
    PROPOSED = "voorgesteld"
    ACCEPTED = "geaccepteerd"
    DECLINED = "geweigerd"


class Outcome(StrEnum):
    """How a handover ended; only the first one changes whose the advice is."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    """Who was asked said nothing in time."""
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Wording:
    """What the report says of an advice; a change of it asks the action holder anew."""

    text: str
    reason: str
    values: tuple[str, ...]
    kind: str
    weight: str
    given_by: tuple[str, ...]
    holder: str
    unit: str
    due: date
    evidence: str


@dataclass(frozen=True)
class Handover:
    """Someone else is asked to take it over; until they say yes nothing changes."""

    to: str
    by: str
    at: datetime
    after: date | None = None
    """They are away until then, and are asked on that day."""


@dataclass(frozen=True)
class Held:
    """Who had it before, and until when."""

    holder: str
    until: datetime


class NotYours(Exception):
    """Only the action holder answers for an advice, and never checks their own."""


@dataclass
class Owned(Recorded):
    """`id` is "UTH-2026-0012-A2"; said as A2 within its case."""

    id: str
    case: str
    policy: str
    number: int
    says: Wording
    proposed_at: datetime
    acceptance: Acceptance = Acceptance.PROPOSED
    declined_because: str = ""
    handover: Handover | None = None
    held_before: tuple[Held, ...] = ()
    vacant_since: date | None = None
    """The action holder no longer works here, and nobody has taken it over yet."""

    @property
    def short(self) -> str:
        return f"A{self.number}"

    @property
    def holder(self) -> str:
        return self.says.holder

    @property
    def asked_of(self) -> str:
        """Who is asked to take it over, or nobody."""
        return self.handover.to if self.handover else ""

    @property
    def answerable(self) -> str:
        """Who can be asked now; nobody when the action holder is gone."""
        return "" if self.vacant_since else self.says.holder

    def accept(self, *, by: str, at: datetime) -> None:
        self._only_holder(by)
        self.acceptance, self.declined_because = Acceptance.ACCEPTED, ""
        self.record(AdviceAccepted(self.case, at, by, advice=self.id))

    def decline(self, reason: str, *, by: str, at: datetime, case_holder: str) -> None:
        self._only_holder(by)
        self.acceptance, self.declined_because = Acceptance.DECLINED, reason
        self.record(AdviceDeclined(self.case, at, by, advice=self.id, case_holder=case_holder))

    def _only_holder(self, by: str) -> None:
        if by != self.says.holder:
            raise NotYours(self.id)

    def unreachable(self, *, at: datetime, case_holder: str) -> None:
        told = "" if case_holder == self.says.holder else case_holder
        self.record(
            HolderUnreachable(
                self.case, at, "", advice=self.id, holder=self.says.holder, case_holder=told
            )
        )

    # --- handing over ---
    def ask_other(self, to: str, *, by: str, at: datetime, after: date | None = None) -> None:
        """A second one who is asked takes the place of the first; who is away is asked `after`."""
        self.handover = Handover(to, by, at, after)
        if after:
            return
        told = self.answerable if by != self.says.holder else ""
        self.record(HandoverAsked(self.case, at, by, advice=self.id, to=to, told=told))

    def ask_sooner(self, on: date, *, at: datetime) -> None:
        """Who is asked is back sooner than was known."""
        asked = self.handover
        if asked is None or asked.after is None or on >= asked.after:
            return
        if on > day_of(at):
            self.handover = replace(asked, after=on)
        else:
            self.ask_other(asked.to, by=asked.by, at=at)

    def keep(self, how: Outcome, *, by: str, at: datetime) -> None:
        """Nothing changes hands; who asked hears why."""
        asked = self._asked()
        self.handover = None
        self._handed(asked, how, by=by, at=at, told=(asked.by,))

    def _change_hands(self, *, by: str, at: datetime, case_holder: str, count: int) -> None:
        asked, before = self._asked(), self.answerable
        if by != asked.to:
            raise NotYours(self.id)
        self.held_before = (*self.held_before, Held(self.says.holder, at))
        self.says = replace(self.says, holder=by)
        self.handover, self.vacant_since = None, None
        told = tuple(
            dict.fromkeys(id for id in (asked.by, before, case_holder) if id not in {"", by})
        )
        self._handed(asked, Outcome.ACCEPTED, by=by, at=at, told=told, count=count)

    def _asked(self) -> Handover:
        if self.handover is None:
            raise NotYours(self.id)
        return self.handover

    def _handed(
        self, asked: Handover, how: Outcome, *, by: str, at: datetime, told: tuple[str, ...],
        count: int = 0,
    ) -> None:  # fmt: skip
        self.record(
            HandoverEnded(
                self.case, at, by, advice=self.id, to=asked.to, told=told, how=how, count=count
            )
        )

    def other_answers_by(self, days: WorkingDays, term: int) -> date | None:
        """Who is away is asked on the day of return, and has as long from then."""
        if self.handover is None:
            return None
        after = self.handover.after
        return days.on_or_after(after) if after else days.add(day_of(self.handover.at), term)
