"""What follows from asking the team for help."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Effect, Show, stamp
from bot.domain.events import Event, HelpAsked, HelpPromised


def of_help(event: Event) -> Iterator[tuple[str, Effect]]:
    match event:
        case HelpAsked(by=asker, at=at):
            key = f"help/{asker}/{stamp(at)}"
            yield key, Show(TEAM, "help_wanted", {"person": asker})
        case HelpPromised(asker=asker, by=by, at=at):
            key = f"help/{asker}/{stamp(at)}/promised"
            yield key, Show(asker, "help_promised", {"person": by})
