"""What follows from judging an advice, from looking at it, and from leaving that undone."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Args, Effect, Show, filed, stamp
from bot.domain.events import (
    AdviceFollowed,
    AdviceJudged,
    AdviceLookedAt,
    DeviationExplained,
    Event,
    ExplanationAsked,
    JudgementReminded,
)


def of_judging(event: Event) -> Iterator[tuple[str, Effect]]:
    moment = stamp(event.at)
    match event:
        case JudgementReminded(advice=advice, to=to):
            args: Args = {"case": event.about, "advice": advice, "late": int(to != TEAM)}
            yield f"advice/{advice}/judge-again/{moment}", Show(to, "advice_to_judge", args)
        case ExplanationAsked(advice=advice, to=to):
            key = f"advice/{advice}/explain/{moment}"
            yield key, Show(to, "advice_judged", {"advice": advice})
        case DeviationExplained(advice=advice, count=count):
            yield filed(event, "opvolging", f"{count}.0", about=advice)
            args = {"case": event.about, "advice": advice}
            living = f"judge/{advice}/{count}"
            yield f"advice/{advice}/explained/{moment}", Show(TEAM, "advice_to_judge", args, living)
        case AdviceFollowed(advice=advice, holder=holder, count=count):
            yield filed(event, "opvolging", f"{count}.0", about=advice)
            key = f"advice/{advice}/followed/{moment}"
            yield key, Show(holder, "advice_followed", {"advice": advice})
        case AdviceLookedAt(advice=advice, told=told, count=count):
            yield filed(event, "opvolging", f"{count}.0", about=advice)
            if told:
                key = f"advice/{advice}/looked/{moment}"
                yield key, Show(told, "advice_judged", {"advice": advice})
        case AdviceJudged(advice=advice, told=told, count=count):
            yield filed(event, "opvolging", f"{count}.0", about=advice)
            key = f"advice/{advice}/judged/{moment}"
            yield key, Show(told, "advice_judged", {"advice": advice})
