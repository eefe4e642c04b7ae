"""The decision (besluit) on a case: taken by the case holder, with reasons, once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.events import Decided
from bot.domain.recorded import Recorded
from bot.domain.template import Answer


@dataclass
class Decision(Recorded):
    """`id` is the case number; `report` the number of the adopted draft it is about."""

    id: str
    report: int
    template: str
    answers: Mapping[str, Answer]
    sha256: str
    decided_by: str
    decided_at: datetime
    on_behalf_of: str = ""
    """The case holder, when somebody with a mandate decided."""

    @classmethod
    def take(cls, **facts: object) -> Decision:
        decision = cls(**facts)  # type: ignore[arg-type]  # the fields, passed on by name
        decision.record(
            Decided(
                decision.id,
                decision.decided_at,
                decision.decided_by,
                outcome=str(decision.answers["outcome"]),
            )
        )
        return decision
