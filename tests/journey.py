"""The transcripts, played without comparing: every card that was shown and every file filed."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast

from tests.remembered import kept, populated, read, throw_away, with_tables, write
from tests.test_transcripts import TRANSCRIPTS, play
from tests.world import World, make_world

Card = Mapping[str, Any]
WHOLE_WAY = "van_planning_tot_opvolging"


@dataclass
class Watched(World):
    """Remembers the card that answered each press."""

    answers: list[Card] = field(default_factory=list)

    async def turn(self, who: str, did: Any, **more: Any) -> Card | None:
        card = await super().turn(who, did, **more)
        if card:
            self.answers.append(card)
        return card


@dataclass(frozen=True)
class Journey:
    cards: tuple[Card, ...]
    files: Mapping[str, bytes]


@cache
def journey(name: str) -> Journey:
    """Played once in a run: its processes share what was seen."""
    place = kept(f"journey {name}")
    if place and place.exists():
        return cast(Journey, read(place))
    path = next(path for path in TRANSCRIPTS if path.stem == name)
    seen = asyncio.run(watch(path.read_text("utf-8").splitlines()))
    if place:
        write(place, seen)
    return seen


async def watch(lines: Sequence[str]) -> Journey:
    async with a_world() as world:
        await play(lines, world)
    messenger = world.messenger
    shown = [said.message.card for said in (*messenger.said, *messenger.replaced)]
    return Journey((*filter(None, shown), *world.answers), world.dossiers.files)


@asynccontextmanager
async def a_world() -> AsyncIterator[Watched]:
    """With its people, on a database that is thrown away."""
    file = Path(tempfile.gettempdir(), f"uthiek-journey-{os.getpid()}.db")
    engine = await with_tables(file)
    try:
        yield await populated(Watched(**vars(make_world(engine))))
    finally:
        await engine.dispose()
        throw_away(file)
