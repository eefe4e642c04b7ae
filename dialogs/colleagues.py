"""Colleagues whom the bot does not know yet: named, looked up, and known from then on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.domain.events import PersonChanged
from bot.domain.person import Person
from bot.ports import Busy, Coded, Colleague, Directory, Store, noted
from dialogs.turn import Reply, Turn
from dialogs.understanding import called

log = logging.getLogger(__name__)
UNKNOWN = "nobody_fits"
PATIENCE = 4.0
"""Seconds that a turn waits for the directory."""
SHORTEST, LONGEST = 2, 80
"""Characters of what can be a name or an address."""
MOST_MET = 5
"""More namesakes than this are asked to be told apart by address, and stay unknown."""


class Unmet(Exception):
    """Someone was named whom the store does not know: nothing of this turn is kept."""

    def __init__(self, said: Sequence[str], directory: Directory) -> None:
        super().__init__()
        self.said, self.directory = said, directory


def unmet(turn: Turn, outcome: Reply) -> tuple[str, ...]:
    """What was said of people of whom nobody was found."""
    return tuple(one for one in _said(turn, outcome) if SHORTEST <= len(one) <= LONGEST)


def _said(turn: Turn, outcome: Reply) -> Iterator[str]:
    for name, problem in outcome.overlay.problems.items():
        if problem.code == UNKNOWN:
            yield called(str(outcome.overlay.given.get(name, "")))
    if any(UNKNOWN in {v.args.get("problem"), v.args.get("code")} for v in outcome.views):
        yield called(turn.text) or turn.text.strip()


async def meet(said: Sequence[str], directory: Directory, store: Store, now: datetime) -> None:
    """Whoever the directory knows by these words is known from now on."""
    try:
        async with asyncio.timeout(PATIENCE):
            found = [await directory.search(one) for one in said]
    except (Busy, Coded, TimeoutError) as fault:
        log.warning("the directory cannot be searched: %s", noted(fault))
        return
    await _remember(found, store, now)


async def introduce(said: Sequence[str], directory: Directory, store: Store, now: datetime) -> None:
    """The same for a list of people that nobody waits for.  Raises Busy."""
    asked = [one for one in said if SHORTEST <= len(one) <= LONGEST]
    try:
        found = [await directory.search(one) for one in asked]
    except Coded as fault:
        log.warning("the directory cannot be searched: %s", noted(fault))
    else:
        await _remember(found, store, now)


async def _remember(found: Sequence[Sequence[Colleague]], store: Store, now: datetime) -> None:
    if not any(found):
        return
    async with store.work(now, "directory") as work:
        known = await work.people()
        for one in {
            one.id: one for some in found if len(some) <= MOST_MET for one in some
        }.values():
            if one.id not in known:
                work.add(_met(one))
                work.note(PersonChanged(one.id, now, "", ""))


def _met(one: Colleague) -> Person:
    return Person(
        one.id, one.name, one.email, one.unit, one.function, one.language, guest=one.guest
    )
