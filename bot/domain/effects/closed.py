"""What follows from closing a case."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Args, Effect, Show, filed, stamp
from bot.domain.events import CaseClosed, ClosingProposed, Event


def of_closed(event: Event) -> Iterator[tuple[str, Effect]]:
    case: Args = {"case": event.about}
    key = f"closing/{event.about}"
    match event:
        case ClosingProposed():
            yield f"{key}/{stamp(event.at)}", Show(TEAM, "closing", case, living=key)
        case CaseClosed(told=told):
            yield filed(event, "dossierindex", "1.0", extension="json")
            yield f"{key}/closed", Show(TEAM, "closing", case, living=key)
            for to in told:
                yield f"{key}/closed/{to}", Show(to, "closing", case)
