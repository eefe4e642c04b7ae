"""What follows from the daily look at a dossier."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Effect, Show, stamp
from bot.domain.events import DossierChecked, Event


def of_integrity(event: Event) -> Iterator[tuple[str, Effect]]:
    match event:
        case DossierChecked(about=case, at=at):
            yield f"check/{case}/{stamp(at)}", Show(TEAM, "dossier_check", {"case": case})
