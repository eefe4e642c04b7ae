"""Effects that wait to be carried out: claimed with a lease, a lane strictly in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import exists, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.domain.effects import Disinvite, Effect, FileDocument, Invite, Replace, Show
from bot.ports import Job, Receipt
from store.tables import outbox, receipts

LEASE = timedelta(seconds=60)
EFFECTS: Mapping[str, type[Effect]] = {
    kind.__name__: kind for kind in (Show, Replace, FileDocument, Invite, Disinvite)
}


class SqlOutbox:
    """`turn` is the store's own lock: on SQLite there is one writer at a time."""

    def __init__(self, engine: AsyncEngine, turn: Any) -> None:
        self._engine, self._turn = engine, turn
        self._reading = engine.execution_options(reading=True)

    async def claim(self, now: datetime, limit: int = 20) -> Sequence[Job]:
        """Take the first waiting row of each free lane; it is ours until the lease ends."""
        earlier = outbox.alias()
        first = ~exists().where(
            earlier.c.lane == outbox.c.lane,
            earlier.c.ended.is_(None),
            earlier.c.id < outbox.c.id,
        )
        free = or_(outbox.c.claimed_until.is_(None), outbox.c.claimed_until < now)
        waiting = (
            select(outbox.c.id)
            .where(outbox.c.ended.is_(None), outbox.c.not_before <= now, free, first)
            .order_by(outbox.c.id)
            .limit(limit)
        )
        locked = waiting.with_for_update(skip_locked=True)
        claim = (
            update(outbox)
            .where(outbox.c.id.in_(locked.scalar_subquery()))
            .values(
                claimed_until=now + LEASE,
                attempts=outbox.c.attempts + 1,
                fence=outbox.c.fence + 1,
            )
            .returning(*outbox.c)
        )
        async with self._reading.connect() as connection:
            if await connection.scalar(waiting.limit(1)) is None:
                return []
        async with self._turn, self._engine.begin() as connection:
            rows = (await connection.execute(claim)).all()
        return [_job(row) for row in sorted(rows, key=lambda row: row.id)]

    async def done(self, job: Job, now: datetime, receipt: Receipt | None = None) -> None:
        async with self._turn, self._engine.begin() as connection:
            await self._end(connection, job, now, how="done")
            if receipt is not None:
                await self._keep(connection, receipt_of(job), receipt, now)

    async def drop(self, job: Job, now: datetime, reason: str) -> None:
        async with self._turn, self._engine.begin() as connection:
            await self._end(connection, job, now, how="dropped", error=reason)

    async def give_up(self, job: Job, now: datetime, error: str) -> None:
        async with self._turn, self._engine.begin() as connection:
            await self._end(connection, job, now, how="dead", error=error)

    async def retry(self, job: Job, at: datetime, error: str) -> None:
        async with self._turn, self._engine.begin() as connection:
            await self._set(connection, job, not_before=at, claimed_until=None, error=error[:500])

    async def receipt(self, about: str) -> Receipt | None:
        async with self._reading.connect() as connection:
            row = (
                await connection.execute(select(receipts).where(receipts.c.about == about))
            ).one_or_none()
        return Receipt(row.external_id, row.etag) if row else None

    async def next_moment(self) -> datetime | None:
        """When the earliest waiting row may be tried."""
        async with self._reading.connect() as connection:
            return await connection.scalar(
                select(outbox.c.not_before)
                .where(outbox.c.ended.is_(None))
                .order_by(outbox.c.not_before)
                .limit(1)
            )

    async def _end(
        self, connection: AsyncConnection, job: Job, now: datetime, *, how: str, error: str = ""
    ) -> None:
        await self._set(
            connection, job, ended=now, how=how, claimed_until=None, error=error[:500] or None
        )

    async def _set(self, connection: AsyncConnection, job: Job, **values: Any) -> None:
        """A worker whose lease ran out changes nothing: the fence has moved on."""
        await connection.execute(
            update(outbox)
            .where(outbox.c.id == job.id, outbox.c.fence == job.fence)
            .values(**values)
        )

    async def _keep(
        self, connection: AsyncConnection, about: str, receipt: Receipt, now: datetime
    ) -> None:
        dialect: Any = sqlite if self._engine.dialect.name == "sqlite" else postgresql
        values = {"external_id": receipt.external_id, "etag": receipt.etag, "at": now}
        await connection.execute(
            dialect.insert(receipts)
            .values(about=about, **values)
            .on_conflict_do_update(index_elements=["about"], set_=values)
        )


def receipt_of(job: Job) -> str:
    """A living message keeps one receipt under its own name; anything else under its row's key."""
    match job.effect:
        case Show(living=living) if living:
            return f"living/{living}"
        case _:
            return job.key


def _job(row: Any) -> Job:
    effect = EFFECTS[row.effect](**row.payload)
    return Job(row.id, row.key, row.lane, effect, row.attempts, row.fence)
