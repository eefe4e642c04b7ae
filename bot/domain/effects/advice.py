"""What follows from proposing an advice, and asking after it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.domain.calendar import day_of
from bot.domain.effects.kinds import TEAM, Args, Effect, Show, filed, stamp
from bot.domain.effects.report import report_state
from bot.domain.events import (
    AdviceAccepted,
    AdviceDeclined,
    AdviceExtended,
    AdviceListAsked,
    AdviceProposed,
    Event,
    FollowUpAnswered,
    FollowUpAsked,
)

TO_JUDGE = frozenset({"uitgevoerd", "niet_opgevolgd", "niet_meer_nodig"})


def asked_under(holder: str, at: datetime) -> str:
    """The key of the one card that asks someone on a day."""
    return f"follow-up/{holder}/{day_of(at).isoformat()}"


def of_advice(event: Event) -> Iterator[tuple[str, Effect]]:
    moment = stamp(event.at)
    match event:
        case AdviceProposed(advice=advice, holder=holder):
            key = f"advice/{advice}/proposed/{holder}/{moment}"
            yield key, Show(holder, "advice_to_accept", {"advice": advice})
        case AdviceAccepted(advice=advice):
            yield report_state(event, f"{advice}/accepted/{moment}")
        case AdviceDeclined(advice=advice, case_holder=holder):
            yield report_state(event, f"{advice}/declined/{moment}")
            args: Args = {"case": event.about, "advice": advice}
            yield f"advice/{advice}/declined/{moment}", Show(holder, "advice_declined", args)
        case FollowUpAsked(advice=advice, to=to, rung=rung, also=also):
            day = day_of(event.at).isoformat()
            args = {"day": day, "rung": rung}
            yield asked_under(to, event.at), Show(to, "follow_up", args)
            if also:
                yield f"silent/{also}/{day}", Show(also, "advices_silent", {"day": day})
        case FollowUpAnswered(advice=advice, status=status, count=count):
            yield filed(event, "opvolging", f"{count}.0", about=advice)
            if status in TO_JUDGE:
                args = {"case": event.about, "advice": advice}
                key = f"advice/{advice}/judge/{moment}"
                yield key, Show(TEAM, "advice_to_judge", args, living=f"judge/{advice}/{count}")
        case AdviceExtended(advice=advice, told=told, count=count):
            yield filed(event, "opvolging", f"{count}.0", about=advice)
            yield (
                f"advice/{advice}/extended/{moment}",
                Show(told, "follow_up_saved", {"advice": advice}),
            )
        case AdviceListAsked(count=count):
            version = f"{count}.0"
            yield filed(event, "advieslijst", version, adopted=False, extension="xlsx")
