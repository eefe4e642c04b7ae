"""What follows from putting a case on hold, resuming it and withdrawing it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Args, Effect, Show, stamp
from bot.domain.events import CaseHalted, Event


def of_halted(event: Event) -> Iterator[tuple[str, Effect]]:
    match event:
        case CaseHalted(about=number, status=status, told=told):
            case: Args = {"case": number}
            key = f"halted/{number}/{status}/{stamp(event.at)}"
            for to in (*told, TEAM):
                yield f"{key}/{to}", Show(to, "halted", case)
            living = f"triage/{number}"
            yield f"{key}/triage", Show(TEAM, "triage", case, living=living)
