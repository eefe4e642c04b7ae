"""What follows from files that people send and forms that they ask for."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.calendar import day_of
from bot.domain.effects.kinds import Effect, HandOut, Show, TakeIn, filed, stamp
from bot.domain.events import Event, EvidenceSent, FileAttached, FileLooked, FileSent, FormAsked


def of_handed(event: Event) -> Iterator[tuple[str, Effect]]:
    """What someone sent has one message, that says how it stands with it."""
    living, to = f"handed/{event.about}", event.by
    match event:
        case FileSent(about=handed):
            yield living, Show(to, "handed", {"handed": handed}, living=living)
            yield f"{living}/in", TakeIn(handed)
        case FileLooked(about=handed):
            yield f"{living}/looked", Show(to, "handed", {"handed": handed}, living=living)
        case FileAttached(handed=handed, number=number, extension=extension):
            more = {"about": handed, "extension": extension}
            yield filed(event, "bijlage", f"{number}.0", adopted=False, **more)
        case EvidenceSent(handed=handed, number=number, extension=extension):
            more = {"about": handed, "extension": extension}
            yield filed(event, "bewijs", f"{number}.0", adopted=False, **more)
        case FormAsked(about=case, drawn=drawn, language=language):
            day = day_of(event.at).isoformat()
            version, moment = f"{event.number}.{drawn}", stamp(event.at)
            asked = HandOut(case, version, day, language, to)
            yield f"form/{case}/{version}/{language}/{to}/{moment}", asked
