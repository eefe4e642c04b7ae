"""What someone who is invited answered in their own calendar."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Coming(StrEnum):
    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


@dataclass(frozen=True)
class Answered:
    """`start` and `end` are the moment that they would rather have, if they said one.

    The same answer at another time is the same answer.
    """

    coming: Coming
    start: datetime | None = None
    end: datetime | None = None
    at: datetime | None = field(default=None, compare=False)

    @property
    def asks_something(self) -> bool:
        """Someone has to look at it."""
        return self.coming is Coming.NO or self.start is not None
