"""What follows from handing a case over."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Args, Effect, Show, stamp
from bot.domain.events import Event, HolderNamed, SuccessionAnswered, SuccessionAsked


def of_succession(event: Event) -> Iterator[tuple[str, Effect]]:
    """Who had the case may not read it any more, and hears it all the same."""
    moment = stamp(event.at)
    match event:
        case HolderNamed(about=number, to=to) if to:
            yield f"holder-named/{number}/{to}", Show(to, "holder_named", {"case": number})
        case SuccessionAsked(about=number, role=role, to="", also=also):
            for told in filter(None, (TEAM, also)):
                key = f"succession/{number}/{role}/vacant/{told}/{moment}"
                yield key, Show(told, "holder_left", {"case": number})
        case SuccessionAsked(about=number, to=to, also=also) if to != event.by:
            key = f"succession/{number}/{to}/{moment}"
            yield key, Show(to, "succession", {"over": number})
            if also:
                yield f"{key}/{also}", Show(also, "succession_waits", {"over": number})
        case SuccessionAnswered(about=number, role=role, told=told):
            args: Args = {"over": number, "role": role}
            key = f"succession/{number}/{role}/{moment}/answered/{event.by}"
            for to in (*told, TEAM):
                yield f"{key}/{to}", Show(to, "succession_answered", args)
