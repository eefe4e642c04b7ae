"""What follows from what a check led to: a further action, or a new assessment (RM7.6)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import Effect, Show, filed
from bot.domain.events import AdviceAdded, AssessedAnew, Event


def of_further(event: Event) -> Iterator[tuple[str, Effect]]:
    match event:
        case AdviceAdded(advice=advice, told=told, count=count):
            yield filed(event, "opvolging", f"{count}.0", about=advice)
            if told:
                yield f"advice/{advice}/added", Show(told, "advice_added", {"advice": advice})
        case AssessedAnew(new=new, count=count):
            yield filed(event, "opvolging", f"{count}.0", about=new)
