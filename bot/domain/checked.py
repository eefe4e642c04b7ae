"""Whether an advice was checked after its day: what closing a case asks for (RM7.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.domain.advice import Advice, AdviceStatus
from bot.domain.calendar import day_of
from bot.domain.feedback import Feedback
from bot.domain.owned import Acceptance


def unchecked(advices: Iterable[Advice], notes: Iterable[Feedback]) -> Iterator[Advice]:
    """Accepted advices that nobody checked after they were due; what lapsed needs no check."""
    counted = [note for note in notes if note.counts]
    for advice in advices:
        of_this = [note for note in counted if note.advice == advice.id]
        accepted = advice.acceptance is Acceptance.ACCEPTED
        wanted = accepted and advice.status is not AdviceStatus.LAPSED
        if wanted and not _checked(advice, of_this):
            yield advice


def _checked(advice: Advice, notes: Iterable[Feedback]) -> bool:
    """By the team, on or after the day; or by what was said then, and confirmed."""
    found = (look.on for look in advice.looks)
    days = [*found, *(note.on for note in notes)]
    if advice.settled_at is not None and advice.followed != "niet":
        days.append(day_of(advice.settled_at))
    return any(day >= advice.due for day in days) or advice.followed == "niet"
