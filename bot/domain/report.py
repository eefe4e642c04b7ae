"""A version of the report (verslag): frozen, with the case holder's reaction to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.events import ReportAdopted, ReportDrafted, ReportReacted
from bot.domain.recorded import Recorded
from bot.domain.template import Answer

VALUES = (
    "privacy",
    "autonomie",
    "menselijke_waardigheid",
    "gezondheid",
    "veiligheid",
    "rechtvaardigheid",
    "controle_op_technologie",
    "machtsverhoudingen",
)


@dataclass
class Report(Recorded):
    """Draft `number` is filed as v0.<number>; the adopted one as v1.0."""

    id: str
    case: str
    policy: str
    number: int
    session: str
    description: int
    template: str
    answers: Mapping[str, Answer]
    sha256: str
    written_by: str
    written_at: datetime
    reaction_due: date
    reaction: str = ""
    """"akkoord" or the words of the case holder; empty is silence, not agreement."""
    reaction_by: str = ""
    reaction_at: datetime | None = None
    replaced: bool = False
    """A newer draft stands in its place."""
    adopted_by: str = ""
    adopted_at: datetime | None = None
    without_reaction: str = ""
    """Why it was adopted before the term ended and without a reaction."""

    @classmethod
    def draft(cls, *, case_holder: str, **facts: object) -> Report:
        report = cls(**facts)  # type: ignore[arg-type]  # the fields, passed on by name
        report.record(
            ReportDrafted(
                report.case,
                report.written_at,
                report.written_by,
                report=report.number,
                case_holder=case_holder,
            )
        )
        return report

    def react(self, words: str, *, by: str, at: datetime) -> None:
        self.reaction, self.reaction_by, self.reaction_at = words, by, at
        self.record(ReportReacted(self.case, at, by, report=self.number, writer=self.written_by))

    def may_be_adopted(self, today: date) -> bool:
        """R5.7.17: the reaction is in, or the term has passed in silence."""
        return bool(self.reaction) or today > self.reaction_due

    def adopt(self, *, by: str, at: datetime, case_holder: str, reason: str = "") -> None:
        self.adopted_by, self.adopted_at, self.without_reaction = by, at, reason
        self.record(ReportAdopted(self.case, at, by, report=self.number, case_holder=case_holder))


def signal_of(answers: Mapping[str, Answer], value: str) -> str:
    """How a value stands, for the overview (domain.md 7.4): a word, never a score."""
    stake, weight = answers.get(f"{value}_stake"), answers.get(f"{value}_weight")
    likelihood, left = answers.get(f"{value}_likelihood"), answers.get(f"{value}_residual")
    if stake not in {"onder_druk", "beide"}:
        return "plus" if stake == "draagt_bij" else "balance"
    if (weight == "zwaar" and likelihood == "groot") or left == "niet_aanvaardbaar":
        return "first"
    if weight == "zwaar" or (weight == "middel" and likelihood == "groot"):
        return "attention"
    return "balance"
