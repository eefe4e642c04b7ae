"""What was said about an application in the description of an earlier case (R5.7.6)."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.case import Case
from bot.domain.permissions import may
from bot.domain.person import Person
from bot.domain.template import Answer
from bot.ports import Missing, Reading


async def said_before(reading: Reading, case: Case, person: Person | None) -> Mapping[str, Answer]:
    """What the description of the earlier case says, to who may read that; None is the team."""
    if not case.parent:
        return {}
    earlier = await reading.case(case.parent)
    if person is not None and not may("read_case", person, earlier):
        return {}
    try:
        return (await reading.description(earlier.number, earlier.in_force)).answers
    except Missing:
        return {}
