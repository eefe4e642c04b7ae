"""Someone whom a card cannot reach: another action holder is asked for at once (R5.7.22)."""

from __future__ import annotations

from datetime import datetime

from bot.domain.effects.kinds import Effect, Show
from bot.ports import Work


async def find_another(work: Work, effect: Effect, now: datetime) -> None:
    """For each advice that the lost card asked about; the ladder does not count it."""
    if not isinstance(effect, Show) or effect.view != "follow_up":
        return
    for advice in await work.advices_held(effect.to):
        if advice.open and advice.asked_at is not None and advice.handover is None:
            case = await work.case(advice.case)
            advice.unreachable(at=now, case_holder=case.acting)
