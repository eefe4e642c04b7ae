"""Sessions and advices from before the bot (ingevoerd), checked row by row and taken over.

What is taken over is followed up like any other advice; it never counts as a session or a signal.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256

from bot.domain.added import without_holder
from bot.domain.advice import Advice
from bot.domain.calendar import add_months
from bot.domain.case import Case
from bot.domain.case_check import CaseCheck
from bot.domain.events import AdvicesImported
from bot.domain.handed import Handed
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.owned import Wording
from bot.domain.person import Person
from bot.domain.personal_numbers import holds_bsn, personal
from bot.domain.policy import Policy
from bot.domain.problem import Problem
from bot.domain.recorded import Recorded
from bot.domain.signalled import IMPORTED, Imported
from bot.domain.template import Answer

Cell = str | date | None
WEIGHTS = ("voorwaarde_voor_start", "zwaarwegend", "aanbeveling")
SHEETS: Mapping[str, Sequence[str]] = {
    "sessions": ("reference", "title", "goal", "unit", "held_on", "impact", "project_leader",
                 "case_holder", "report"),
    "advices": ("session", "text", "reason", "weight", "due", "action_holder", "evidence"),
}  # fmt: skip
OPTIONAL = frozenset({"report", "action_holder", "evidence", "reason"})
DAYS = frozenset({"held_on", "due"})
PEOPLE = frozenset({"project_leader", "case_holder", "action_holder"})
LONGEST = 1000


@dataclass(frozen=True)
class Row:
    """A line of the spreadsheet; `number` as the spreadsheet counts."""

    sheet: str
    number: int
    cells: Mapping[str, Cell]

    def __getitem__(self, column: str) -> str:
        return str(self.cells.get(column) or "").strip()

    def day(self, column: str) -> date:
        found = self.cells[column]
        assert isinstance(found, date)
        return found


def hash_of(rows: Sequence[Row]) -> str:
    """The same cells are the same run, however the file was saved."""
    cells = [[row.sheet, row.number, sorted(row.cells.items())] for row in rows]
    return sha256(json.dumps(cells, default=str).encode()).hexdigest()


def lay_out(rows: Sequence[Row], handed: Handed, *, at: datetime) -> None:
    """Keep the cells with the file, by "advices.3.due"; of a BSN only that it was there."""
    words: dict[str, str] = {}
    days: dict[str, Answer] = {}
    withheld: dict[str, str] = {}
    for row in rows:
        for column, cell in row.cells.items():
            path = f"{row.sheet}.{row.number}.{column}"
            if isinstance(cell, date):
                days[path] = cell.isoformat()
            elif cell and holds_bsn(cell):
                words[path], withheld[path] = "…", "bsn"
            elif cell:
                words[path] = cell
    handed.spread_out(hash_of(rows), words, days, withheld, at=at)


def laid_out(handed: Handed) -> Sequence[Row]:
    """The rows of a spreadsheet that someone sent."""
    cells: dict[tuple[str, int], dict[str, Cell]] = {}
    found: dict[str, Cell] = {**handed.typed}
    found |= {path: date.fromisoformat(str(day)) for path, day in handed.answers.items()}
    for path, cell in found.items():
        sheet, number, column = path.split(".")
        cells.setdefault((sheet, int(number)), {})[column] = cell
    return [Row(sheet, number, cells[sheet, number]) for sheet, number in sorted(cells, key=_place)]


def faults_of(handed: Handed, looking: Checker) -> Iterator[Fault]:
    """What was not kept is a fault as well."""
    yield from looking.faults(laid_out(handed))
    for path, code in handed.withheld.items():
        sheet, number, column = path.split(".")
        yield Fault(sheet, int(number), column, Problem(code))


def warned(rows: Sequence[Row]) -> Sequence[tuple[Row, str]]:
    """The texts with an address or telephone number: brought in after “toch bewaren” only."""
    return [
        (row, column)
        for row in rows
        for column in SHEETS[row.sheet]
        if column not in PEOPLE | DAYS and personal(row[column]) == "contact"
    ]


def _place(row: tuple[str, int]) -> tuple[int, int]:
    return list(SHEETS).index(row[0]), row[1]


@dataclass(frozen=True)
class Fault:
    sheet: str
    row: int
    column: str
    problem: Problem


@dataclass(frozen=True)
class Checker:
    """Reads rows against what is known; `options` are the words of a choice with their value."""

    people: Mapping[str, Person]
    options: Mapping[str, Mapping[str, str]]
    today: date

    def faults(self, rows: Sequence[Row]) -> Iterator[Fault]:
        references = [row["reference"] for row in rows if row.sheet == "sessions"]
        for row in rows:
            for column in SHEETS[row.sheet]:
                if problem := self._problem(row, column):
                    yield Fault(row.sheet, row.number, column, problem)
            if row.sheet == "sessions" and references.count(row["reference"]) > 1:
                yield Fault("sessions", row.number, "reference", Problem("import_twice"))
            if row.sheet == "advices" and row["session"] and row["session"] not in references:
                yield Fault("advices", row.number, "session", Problem("import_no_session"))

    def _problem(self, row: Row, column: str) -> Problem | None:
        said = row[column]
        if not said:
            return None if column in OPTIONAL else Problem("import_required")
        if column in DAYS:
            return self._of_day(row.cells[column], column)
        if column in PEOPLE:
            return self._of_person(said)
        if column in self.options and said.lower() not in self.options[column]:
            return Problem("unknown_option")
        if holds_bsn(said):
            return Problem("bsn")
        if len(said) > LONGEST:
            return Problem("too_long", {"length": len(said), "limit": LONGEST})
        return None

    def _of_day(self, cell: Cell, column: str) -> Problem | None:
        if not isinstance(cell, date):
            return Problem("not_a_date")
        return Problem("import_not_yet") if column == "held_on" and cell > self.today else None

    def _of_person(self, said: str) -> Problem | None:
        match len(self._known_as(said)):
            case 1:
                return None
            case 0:
                return Problem("import_nobody", {"said": said})
            case _:
                return Problem("import_several", {"said": said})

    def person(self, said: str) -> str:
        """The id of the one who works here with this address or this whole name, or nothing."""
        found = self._known_as(said)
        return found[0] if len(found) == 1 else ""

    def unknown(self, rows: Sequence[Row]) -> Sequence[str]:
        """Who is named in these rows though nobody here is called that."""
        named = (row[column] for row in rows for column in SHEETS[row.sheet] if column in PEOPLE)
        return [said for said in dict.fromkeys(named) if said and not self._known_as(said)]

    def _known_as(self, said: str) -> Sequence[str]:
        words = " ".join(said.casefold().split())
        here = [one for one in self.people.values() if one.active and words]
        mailed = [one.id for one in here if one.email.casefold() == words]
        return mailed or [one.id for one in here if one.name.casefold() == words]

    def choice(self, row: Row, column: str) -> str:
        return self.options[column][row[column].lower()]


@dataclass
class Run:
    """One spreadsheet on its way into the record: all of it, or nothing."""

    id: str
    checker: Checker
    policy: Policy
    by: str
    at: datetime
    cases: list[Case] = field(default_factory=list)
    advices: list[Advice] = field(default_factory=list)
    checks: list[CaseCheck] = field(default_factory=list)

    def take_over(self, session: Row, number: str, rows: Sequence[Row]) -> None:
        case = self._case(session, number)
        self.cases.append(case)
        on = add_months(self.checker.today, self.policy.pace(case.impact).months)
        self.checks.append(CaseCheck.plan(number, 1, on, policy=case.policy))
        mine = [row for row in rows if row.sheet == "advices"]
        mine = [row for row in mine if row["session"] == session["reference"]]
        self.advices += [self._advice(case, nth, row) for nth, row in enumerate(mine, 1)]

    def _case(self, row: Row, number: str) -> Case:
        person = self.checker.person
        case = Case.signal(
            number=number,
            title=row["title"],
            goal=row["goal"],
            unit=self.checker.choice(row, "unit"),
            phase="",
            planned_start="",
            signalled_by=person(row["project_leader"]),
            signalled_at=self.at,
            channel=IMPORTED,
            project_leader=person(row["project_leader"]),
            policy=self.policy.version,
        )
        case.happened.clear()
        case.status, case.impact = Status.FOLLOWING_UP, Impact(self.checker.choice(row, "impact"))
        case.case_holder, case.triage_owner = person(row["case_holder"]), self.by
        case.imported = Imported(self.id, row["reference"], row.day("held_on"), row["report"])
        return case

    def _advice(self, case: Case, number: int, row: Row) -> Advice:
        """With an action holder that one is asked to say yes; without, the team finds one."""
        holder = self.checker.person(row["action_holder"])
        says = Wording(
            text=row["text"],
            reason=row["reason"],
            values=(),
            kind="",
            weight=self.checker.choice(row, "weight"),
            given_by=("team_uthiek",),
            holder=holder,
            unit=case.unit,
            due=row.day("due"),
            evidence=row["evidence"],
        )
        advice = without_holder(case, number, says, policy=self.policy, by=self.by, at=self.at)
        advice.followed = "overnemen"
        return advice

    @property
    def everything(self) -> Sequence[Recorded]:
        return (*self.cases, *self.checks, *self.advices)

    @property
    def event(self) -> AdvicesImported:
        """Once for the whole run."""
        without = sum(advice.handover is None for advice in self.advices)
        return AdvicesImported(
            self.id, self.at, self.by, cases=len(self.cases), advices=len(self.advices),
            without_holder=without,
        )  # fmt: skip
