"""How much there is to do: what waits, what was given up, what is due."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncEngine

from store.engine import reading
from store.tables import appointments, outbox


@dataclass(frozen=True)
class Figures:
    """Counts by kind of effect; `oldest` is since when the oldest row waits."""

    waiting: Mapping[str, int]
    given_up: Mapping[str, int]
    oldest: datetime | None
    due: int


_BY_EFFECT = select(outbox.c.effect, func.count()).group_by(outbox.c.effect)
_WAITS = outbox.c.ended.is_(None)
_GIVEN_UP = outbox.c.how == literal_column("'dead'")
"""Said in full, so that PostgreSQL sees that the small index will do."""


async def figures(engine: AsyncEngine, now: datetime) -> Figures:
    async with reading(engine).connect() as connection:
        waiting = await connection.execute(_BY_EFFECT.where(_WAITS))
        given_up = await connection.execute(_BY_EFFECT.where(_GIVEN_UP))
        oldest = await connection.scalar(select(func.min(outbox.c.since)).where(_WAITS))
        due = select(func.count()).select_from(appointments).where(appointments.c.at <= now)
        return Figures(
            waiting={row.effect: row[1] for row in waiting},
            given_up={row.effect: row[1] for row in given_up},
            oldest=oldest,
            due=await connection.scalar(due) or 0,
        )
