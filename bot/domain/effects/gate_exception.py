"""What follows from asking for an exception to the gate."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Args, Effect, Show, filed, stamp
from bot.domain.events import Event, ExceptionAsked, ExceptionJudged


def of_exception(event: Event) -> Iterator[tuple[str, Effect]]:
    number = event.about
    case: Args = {"case": number}
    match event:
        case ExceptionAsked(nth=nth, to=to):
            key = f"exception/{number}/{nth}"
            asked = Show(to, "exception_to_judge", {**case, "nth": nth})
            yield f"{key}/{to}/{stamp(event.at)}", asked
        case ExceptionJudged(nth=nth, asked_by=asked_by, project_leader=leader):
            args = {**case, "nth": nth}
            for to in dict.fromkeys((asked_by, leader, TEAM)):
                yield f"exception/{number}/{nth}/{to}", Show(to, "exception_judged", args)
            yield filed(event, "uitzondering", f"{nth}.0", about=f"{number}/{nth}")
