"""A task (taak): something that one person, or whoever holds a role, still has to do for a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.events import TaskAsked, TaskEnded
from bot.domain.life import NotNow, SamePerson
from bot.domain.person import Person
from bot.domain.recorded import Recorded

TEAM_ROLE = "team_member"
"""A task for this role lies in the channel of the team."""
INSTEAD = ("responsible_manager", "corporate_manager_ipm", TEAM_ROLE)
"""Who is asked where a role is vacant, in turn."""


class TaskKind(StrEnum):
    """Each has its own words, "task-<kind>" and "ask-task-<kind>"; most a period, "task_<kind>"."""

    DPIA = "dpia"
    """Personal data, and no DPIA yet (R5.7.7): for the privacy adviser."""
    DPIA_AGAIN = "dpia_again"
    """Still none when the session comes near: for the project leader; `what` is the session."""
    CONTEST = "contest"
    """Someone does not agree with the outcome of the screening (RX.5); `words` says why."""
    REASSESS = "reassess"
    """It was agreed to look again (R5.7.6); `what` is the day or the change that calls for it."""
    LEGAL_CHECK = "legal_check"
    """Find out what was not known yet (R5.2.2); `what` is the question."""
    CHANGED = "changed"
    """The application changed much: look whether it has to be assessed anew (7.6)."""
    INCIDENT = "incident"
    SAMPLE = "sample"
    """Look for yourself how the advices of this case are doing; `what` is the round."""
    STATEMENT = "statement"
    """A pack that was not shared: no valid statement of confidentiality; `what` is the person."""
    STOPPED = "stopped"
    """No longer in use: close the case, and have the register say so."""


DPIA_KINDS = frozenset({TaskKind.DPIA, TaskKind.DPIA_AGAIN})


@dataclass
class Task(Recorded):
    """`id` is "UTH-2026-0012-T1".  It is for `to`, or for everyone who holds `role`.

    `what` is a code that the kind explains; `words` what was said when it was given.
    """

    id: str
    case: str
    policy: str
    number: int
    kind: TaskKind
    due: date
    given_by: str
    """Empty when the bot gave it by itself."""
    given_at: datetime
    asked_at: datetime
    to: str = ""
    role: str = ""
    besides: tuple[str, ...] = ()
    """Who may not be the one to do it."""
    what: str = ""
    words: str = ""
    done_by: str = ""
    """Empty, once it ended, when it was no longer needed."""
    done_at: datetime | None = None
    answer: str = ""

    @classmethod
    def give(
        cls,
        kind: TaskKind,
        case: Case,
        number: int,
        people: Mapping[str, Person],
        *,
        due: date,
        by: str,
        at: datetime,
        **more: Any,
    ) -> Task:
        """The case's task of this number; with `to` or `role`."""
        task = cls(
            id=f"{case.number}-T{number}",
            case=case.number,
            policy=case.policy,
            number=number,
            kind=kind,
            due=due,
            given_by=by,
            given_at=at,
            asked_at=at,
            **more,
        )
        task.ask(people, at=at)
        return task

    @property
    def short(self) -> str:
        return f"T{self.number}"

    @property
    def open(self) -> bool:
        return self.done_at is None

    @property
    def reminded(self) -> bool:
        return self.asked_at > self.given_at

    def is_for(self, person: Person) -> bool:
        if self.role == TEAM_ROLE:
            return person.in_team
        return person.id == self.to or self.role in person.roles

    def is_about(self, kind: TaskKind, what: str = "") -> bool:
        """Asked or answered already: nobody is asked the same thing twice."""
        lapsed = not self.open and not self.done_by
        return not lapsed and (self.kind, self.what) == (kind, what)

    def ask(self, people: Mapping[str, Person], *, at: datetime) -> None:
        """Ask it, or ask again; where the role is vacant by now, the next in line."""
        told: tuple[str, ...] = (self.to,)
        if not self.to:
            self.role, told = holders(self.role, people)
        self.asked_at = at
        self.record(TaskAsked(self.case, at, self.given_by, self.id, told))

    def rest(self, *, at: datetime) -> None:
        """Its case is on hold: the question comes back later, and nobody is asked now."""
        self.asked_at = at

    def finish(self, answer: str, *, by: str, at: datetime) -> None:
        """With words, so that whoever asked can go on."""
        if not self.open:
            raise NotNow("finish_task", self.case)
        if by in self.besides:
            raise SamePerson("finish_task")
        self.answer, self.done_by = answer, by
        self._end(by, at)

    def lapse(self, *, at: datetime) -> None:
        """No longer needed: the answer came in another way."""
        if self.open:
            self._end("", at)

    def _end(self, by: str, at: datetime) -> None:
        self.done_at = at
        told = self.given_by if by not in {"", self.given_by} else ""
        self.record(TaskEnded(self.case, at, by, self.id, told))

    @property
    def asked_on(self) -> date:
        return day_of(self.asked_at)


def holders(role: str, people: Mapping[str, Person]) -> tuple[str, tuple[str, ...]]:
    """The role that is asked and who holds it; nobody by name when it lies with the team."""
    for asked in (role, *INSTEAD):
        if asked == TEAM_ROLE:
            break
        if held := tuple(id for id, one in people.items() if asked in one.roles and one.active):
            return asked, held
    return TEAM_ROLE, ()
