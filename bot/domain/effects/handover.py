"""What follows from putting a question off, and from handing an advice over."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.calendar import day_of
from bot.domain.effects.kinds import TEAM, Effect, Show, filed, stamp
from bot.domain.events import (
    AdvicesImported,
    AdviceVacated,
    Event,
    FollowUpPutOff,
    HandoverAsked,
    HandoverEnded,
    HolderUnreachable,
    VacancyReminded,
)


def of_handover(event: Event) -> Iterator[tuple[str, Effect]]:
    moment, args = stamp(event.at), dict[str, str | int]()
    day = day_of(event.at).isoformat()
    match event:
        case FollowUpPutOff(holder=holder, told=told) if told:
            args = {"left": holder, "day": day}
            yield f"away/{told}/{holder}/{day}", Show(told, "advices_away", args)
        case HolderUnreachable(holder=holder, case_holder=case_holder):
            to = case_holder or TEAM
            key = f"unreachable/{to}/{holder}/{day}"
            yield key, Show(to, "advices_unreachable", {"left": holder})
        case HandoverAsked(advice=advice, to=to, told=told):
            yield f"handover/{to}/{moment}", Show(to, "handovers_asked")
            if told:
                key = f"advice/{advice}/handover/{moment}"
                args = {"advice": advice, "how": "asked", "to": to}
                yield f"{key}/{told}", Show(told, "handover_told", args)
        case HandoverEnded(advice=advice, to=to, told=told, how=how, count=count):
            for one in told:
                key = f"advice/{advice}/handover/{how}/{one}/{moment}"
                args = {"advice": advice, "how": how, "to": to}
                yield key, Show(one, "handover_told", args)
            if count:
                yield filed(event, "opvolging", f"{count}.0", about=advice)
        case AdviceVacated(holder=holder, case_holder=case_holder):
            key = f"vacant/{holder}/{day}"
            yield key, Show(TEAM, "vacant", {"left": holder}, living=f"vacant/{holder}")
            if case_holder and case_holder != holder:
                yield f"{key}/{case_holder}", Show(case_holder, "vacant", {"left": holder})
        case VacancyReminded(holder=holder, to=to):
            card = Show(to or TEAM, "vacant", {"left": holder}) if holder else ownerless(to)
            yield f"vacant/{holder}/{day}/again/{to}", card
        case AdvicesImported(without_holder=count) if count:
            yield f"imported/{event.about}/{moment}", ownerless()


def ownerless(to: str = "") -> Show:
    """What was taken over from before the bot, and is nobody's yet."""
    return Show(to or TEAM, "ownerless", {})
