"""A case from its description on: versions handed in and judged, and exceptions to that gate."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.events import (
    DescriptionAccepted,
    DescriptionKept,
    DescriptionLapsed,
    DescriptionReturned,
    DescriptionSubmitted,
    ExceptionAsked,
    ExceptionJudged,
    HolderNamed,
)
from bot.domain.gate_exception import GateException
from bot.domain.life import NotNow, SamePerson
from bot.domain.screened import Screened


@dataclass
class Described(Screened):
    """Only an accepted description is planned, or an approved exception."""

    description: int = 0
    """The newest submitted version; 0 when there is none."""
    submitted_by: str = ""
    accepted_by: str = ""
    judged: int = 0
    """The newest version that was accepted or returned, or that was never handed in."""
    accepted: int = 0
    """The version in force; it stays so until a newer one is accepted."""
    accepted_at: datetime | None = None
    """Of the first version that was accepted."""
    exceptions: tuple[GateException, ...] = ()
    named_holder: str = ""
    """Whom the draft of the description names as case holder, until it is handed in."""

    @property
    def to_judge(self) -> bool:
        """A version was handed in that the team has not judged yet."""
        return self.description > self.judged and self.can("accept_description")

    @property
    def in_force(self) -> int:
        """The version that a session and its report are about."""
        return self.accepted or self.description

    def submit_description(self, *, by: str, at: datetime, sha256: str) -> int:
        """Count a new version; the caller freezes what it holds under the same hash.

        What was accepted before stays in force until the new version is.
        """
        self._move("submit_description", at)
        self.description += 1
        self.submitted_by, self.named_holder = by, ""
        self.record(
            DescriptionSubmitted(self.number, at, by, description=self.description, sha256=sha256)
        )
        return self.description

    def name_holder(self, person: str, *, by: str, at: datetime) -> None:
        """They may read along and fill in from now on; who was named before no longer may."""
        named = "" if person in {self.case_holder, self.project_leader} else person
        if named == self.named_holder:
            return
        self.named_holder = named
        self.record(HolderNamed(self.number, at, by, to="" if named == by else named))

    def keep_description(self, *, by: str, at: datetime, sha256: str) -> int:
        """Count the draft as it stands as a version, for a session by exception."""
        self.description += 1
        self.judged, self.named_holder = self.description, ""
        self.record(
            DescriptionKept(self.number, at, by, description=self.description, sha256=sha256)
        )
        return self.description

    def return_description(self, *, by: str, at: datetime) -> None:
        self._judge("return_description", at)
        self.record(
            DescriptionReturned(
                self.number, at, by, description=self.description, project_leader=self.describer
            )
        )

    def lapse_description(self, *, at: datetime) -> None:
        """It waited until the session was held about the version in force; nobody judges it now."""
        self.judged = self.description
        self.record(DescriptionLapsed(self.number, at, "", self.description, self.describer))

    @property
    def describer(self) -> str:
        """Who handed it in, as long as the case is theirs; else who speaks for it now."""
        theirs = {self.project_leader, self.case_holder} - {""}
        return self.submitted_by if self.submitted_by in theirs else self.decider

    def accept_description(self, *, by: str, at: datetime) -> None:
        """R5.7.1: never by who submitted it."""
        if by == self.submitted_by:
            raise SamePerson("accept_description")
        self._judge("accept_description", at)
        self.accepted_by, self.accepted = by, self.description
        self.accepted_at = self.accepted_at or at
        self.record(
            DescriptionAccepted(
                self.number, at, by, description=self.description, project_leader=self.describer
            )
        )

    def _judge(self, action: str, at: datetime) -> None:
        if not self.to_judge:
            raise NotNow(action, self.number)
        self._move(action, at)
        self.judged = self.description

    # --- an exception to the gate ---
    @property
    def exception(self) -> GateException | None:
        """The newest one that was asked for."""
        return self.exceptions[-1] if self.exceptions else None

    @property
    def exception_asked_by(self) -> str:
        return self.exception.asked_by if self.exception else ""

    @property
    def exempt(self) -> bool:
        """R5.7.1: a session may be planned although no description was accepted."""
        return any(one.granted for one in self.exceptions)

    @property
    def plans_by(self) -> str:
        """The action by which it is planned: as it should be, or by exception."""
        by_exception = self.exempt and self.can("plan_by_exception")
        return "plan_by_exception" if by_exception else "plan_session"

    @property
    def may_be_planned(self) -> bool:
        return self.can(self.plans_by) and not self.prohibited

    @property
    def may_ask_exception(self) -> bool:
        waits = self.exception is not None and self.exception.judged_at is None
        open_to_it = self.can("plan_by_exception") and not self.prohibited
        return open_to_it and not self.exempt and not waits

    def ask_exception(self, reason: str, *, by: str, to: str, at: datetime) -> None:
        """`to` is who is asked to judge it."""
        if not self.may_ask_exception:
            raise NotNow("ask_exception", self.number)
        self.exceptions = (*self.exceptions, GateException(by, at, reason))
        self.record(ExceptionAsked(self.number, at, by, nth=len(self.exceptions), to=to))

    def offer_exception(self, *, to: str, at: datetime) -> None:
        """Ask again, of whoever may judge it by now."""
        if self.exception is None or self.exception.judged_at is not None:
            return
        again = replace(self.exception, offered_at=at)
        self.exceptions = (*self.exceptions[:-1], again)
        self.record(ExceptionAsked(self.number, at, again.asked_by, len(self.exceptions), to))

    def judge_exception(self, answer: str, *, granted: bool, by: str, at: datetime) -> None:
        """R5.7.1: never by who asked for it."""
        found = self.exception
        if found is None or found.judged_at is not None:
            raise NotNow("judge_exception", self.number)
        if by == found.asked_by:
            raise SamePerson("judge_exception")
        judged = replace(found, judged_by=by, judged_at=at, granted=granted, answer=answer)
        self.exceptions = (*self.exceptions[:-1], judged)
        self.record(
            ExceptionJudged(
                self.number,
                at,
                by,
                nth=len(self.exceptions),
                granted=granted,
                asked_by=found.asked_by,
                project_leader=self.project_leader,
            )
        )
