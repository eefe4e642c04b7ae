"""What follows from going up the ladder: the manager is asked, a note is drafted and released."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Effect, Show, filed, stamp
from bot.domain.events import (
    EscalationAsked,
    EscalationNoted,
    EscalationOffered,
    EscalationReleased,
    Event,
)


def of_escalation(event: Event) -> Iterator[tuple[str, Effect]]:
    moment = stamp(event.at)
    match event:
        case EscalationOffered(escalation=escalation, number=number, level=level):
            yield _draft(event, escalation, f"{number}.{level}")
        case EscalationNoted(escalation=escalation, number=number, level=level, nth=nth):
            yield _draft(event, escalation, f"{number}.{level}{nth}")
        case EscalationAsked(escalation=escalation, to=to):
            living = f"escalations/{to or TEAM}/{moment}"
            asked = Show(to or TEAM, "escalations", {"at": moment}, living=living)
            yield f"escalation/{escalation}/{moment}", asked
        case EscalationReleased(escalation=escalation, number=number, level=level, told=told):
            version = f"{number}.{level}"
            yield filed(event, "agendanotitie", version, about=escalation, extension="docx")
            for to in told:
                key = f"escalation/{escalation}/{level}/{to}"
                yield key, Show(to, "escalation_released", {"escalation": escalation})


def _draft(event: Event, escalation: str, version: str) -> tuple[str, Effect]:
    """Earlier drafts stay in the dossier: a version never changes."""
    more: dict[str, str | bool] = {"about": escalation, "adopted": False, "extension": "docx"}
    return filed(event, "agendanotitie", version, **more)
