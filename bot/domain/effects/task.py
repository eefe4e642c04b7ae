"""What follows from a task: who has to do it hears of it, and who gave it hears the answer."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Effect, Show, stamp
from bot.domain.events import Event, TaskAsked, TaskEnded


def of_task(event: Event) -> Iterator[tuple[str, Effect]]:
    match event:
        case TaskAsked(task=task, to=to, at=at):
            for person in to or (TEAM,):
                key = f"task/{task}/{person}/{stamp(at)}"
                yield key, Show(person, "task", {"task": task})
        case TaskEnded(task=task, told=told) if told:
            yield f"task/{task}/ended", Show(told, "task", {"task": task})
