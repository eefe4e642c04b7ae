"""What follows when whoever looks after the bot lets something go."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Args, Effect, Show
from bot.domain.events import Event, PromptDropped
from bot.domain.life import case_of


def of_operator(event: Event) -> Iterator[tuple[str, Effect]]:
    """A question that is not asked any more becomes somebody's own to look after."""
    match event:
        case PromptDropped(about=about, kind=kind, planned=planned):
            args: Args = {"what": "prompt", "of": kind, "case": case_of(about), "row": 0}
            yield f"dropped/{about}/{kind}/{planned}", Show(TEAM, "given_up", args)
        case _:
            return
