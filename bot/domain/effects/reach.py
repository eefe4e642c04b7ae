"""What follows when someone cannot be reached, and when they can again."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Effect, Show, stamp
from bot.domain.events import Event, PersonFound, PersonLost


def of_reach(event: Event) -> Iterator[tuple[str, Effect]]:
    """One card per person for the team, always as it is now."""
    match event:
        case PersonLost(person=person) | PersonFound(person=person):
            living = f"unreachable/{person}"
            what = "lost" if isinstance(event, PersonLost) else "found"
            view = Show(TEAM, "unreachable", {"person": person}, living=living)
            yield f"{living}/{what}/{stamp(event.at)}", view
