"""What follows from a feedback note."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Args, Effect, Show, filed, stamp
from bot.domain.events import Event, FeedbackAnswered, FeedbackAsked


def of_feedback(event: Event) -> Iterator[tuple[str, Effect]]:
    moment = stamp(event.at)
    match event:
        case FeedbackAsked(note=note, to=to, unanswered=unanswered):
            args: Args = {"case": event.about, "note": note}
            asked = Show(to, "feedback_to_confirm", {"note": note})
            key = f"feedback/{note}/{to}/{moment}"
            yield key, Show(TEAM, "feedback", args) if unanswered else asked
        case FeedbackAnswered(note=note, told=told, count=count):
            yield filed(event, "opvolging", f"{count}.0", about=note)
            args = {"case": event.about, "note": note}
            yield f"feedback/{note}/answered", Show(told, "feedback", args)
