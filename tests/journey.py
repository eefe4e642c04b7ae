"""The transcripts, played without comparing: every card that was shown and every file filed."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from store.engine import open_engine
from store.tables import metadata
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
    """Played once; whoever asks again gets what was seen then."""
    path = next(path for path in TRANSCRIPTS if path.stem == name)
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_watch(path.read_text("utf-8").splitlines(), folder))


async def _watch(lines: list[str], folder: str) -> Journey:
    engine = open_engine(f"sqlite+aiosqlite:///{folder}/journey.db")
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    world = Watched(**vars(make_world(engine)))
    try:
        await world.populate()
        await play(lines, world)
    finally:
        await engine.dispose()
    messenger = world.messenger
    shown = [said.message.card for said in (*messenger.said, *messenger.replaced)]
    return Journey((*filter(None, shown), *world.answers), world.dossiers.files)
