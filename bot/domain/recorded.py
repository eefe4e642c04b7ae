"""What every aggregate has: a version, and the events that it recorded since it was loaded."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.domain.events import Event


@dataclass
class Recorded:
    version: int = field(default=0, kw_only=True)
    """Counts the saved changes; two who change the same version at once cannot both be kept."""
    happened: list[Event] = field(default_factory=list, kw_only=True, repr=False, compare=False)

    def record(self, event: Event) -> None:
        self.happened.append(event)
