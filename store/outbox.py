"""Effects that wait to be carried out: claimed with a lease, a lane strictly in order."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, exists, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.domain.effects import Disinvite, Effect, FileDocument, Invite, Replace, Show
from bot.ports import Job, Receipt
from store.tables import outbox, receipts

LEASE = timedelta(seconds=60)
_earlier = outbox.alias()
_first = ~exists().where(
    _earlier.c.lane == outbox.c.lane, _earlier.c.ended.is_(None), _earlier.c.id < outbox.c.id
)
_free = or_(outbox.c.claimed_until.is_(None), outbox.c.claimed_until < bindparam("now"))
_ready = (outbox.c.ended.is_(None), outbox.c.not_before <= bindparam("now"), _free, _first)
WAITING = select(outbox.c.id).where(*_ready).limit(1)
_some = select(outbox.c.id).where(*_ready).order_by(outbox.c.id).limit(bindparam("most"))
CLAIM = (
    update(outbox)
    .where(outbox.c.id.in_(_some.with_for_update(skip_locked=True).scalar_subquery()))
    .values(
        claimed_until=bindparam("until"),
        attempts=outbox.c.attempts + 1,
        fence=outbox.c.fence + 1,
    )
    .returning(*outbox.c)
)
END = (
    update(outbox)
    .where(outbox.c.id == bindparam("_id"), outbox.c.fence == bindparam("_fence"))
    .values(
        ended=bindparam("now"),
        how=bindparam("_how"),
        error=bindparam("_error"),
        claimed_until=None,
    )
)
"""A worker whose lease ran out changes nothing: the fence has moved on."""
EFFECTS: Mapping[str, type[Effect]] = {
    kind.__name__: kind for kind in (Show, Replace, FileDocument, Invite, Disinvite)
}


@dataclass(eq=False)
class Ending:
    """A row that is over: several that end at once share one commit."""

    row: Mapping[str, Any]
    receipt: Mapping[str, Any] | None
    kept: asyncio.Future[None]


class SqlOutbox:
    """`turn` is the store's own lock: on SQLite there is one writer at a time."""

    def __init__(self, engine: AsyncEngine, turn: Any) -> None:
        self._engine, self._turn = engine, turn
        self._reading = engine.execution_options(reading=True)
        self._endings: list[Ending] = []

    async def claim(self, now: datetime, limit: int = 20) -> Sequence[Job]:
        """Take the first waiting row of each free lane; it is ours until the lease ends."""
        at = {"now": now, "until": now + LEASE, "most": limit}
        async with self._reading.connect() as connection:
            if await connection.scalar(WAITING, at) is None:
                return []
        async with self._turn, self._engine.begin() as connection:
            rows = (await connection.execute(CLAIM, at)).all()
        return [_job(row) for row in sorted(rows, key=lambda row: row.id)]

    async def done(self, job: Job, now: datetime, receipt: Receipt | None = None) -> None:
        kept = None
        if receipt is not None:
            found = {"external_id": receipt.external_id, "etag": receipt.etag, "at": now}
            kept = {"about": receipt_of(job), **found}
        await self._end(job, now, how="done", receipt=kept)

    async def drop(self, job: Job, now: datetime, reason: str) -> None:
        await self._end(job, now, how="dropped", error=reason)

    async def give_up(self, job: Job, now: datetime, error: str) -> None:
        await self._end(job, now, how="dead", error=error)

    async def retry(self, job: Job, at: datetime, error: str) -> None:
        """A worker whose lease ran out changes nothing: the fence has moved on."""
        async with self._turn, self._engine.begin() as connection:
            await connection.execute(
                update(outbox)
                .where(outbox.c.id == job.id, outbox.c.fence == job.fence)
                .values(not_before=at, claimed_until=None, error=error[:500])
            )

    async def free(self) -> None:
        """Give back what a process that is no more had claimed; for a database of one process."""
        async with self._turn, self._engine.begin() as connection:
            mine = (outbox.c.ended.is_(None), outbox.c.claimed_until.is_not(None))
            await connection.execute(update(outbox).where(*mine).values(claimed_until=None))

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
        self,
        job: Job,
        now: datetime,
        *,
        how: str,
        error: str = "",
        receipt: Mapping[str, Any] | None = None,
    ) -> None:
        row = {"_id": job.id, "_fence": job.fence, "now": now}
        row |= {"_how": how, "_error": error[:500] or None}
        ending = Ending(row, receipt, asyncio.get_running_loop().create_future())
        self._endings.append(ending)
        async with self._turn:
            if not ending.kept.done():
                await self._keep_all()
        await ending.kept

    async def _keep_all(self) -> None:
        """Who has the turn writes down every row that ended meanwhile."""
        endings, self._endings = self._endings, []
        try:
            async with self._engine.begin() as connection:
                await connection.execute(END, [ending.row for ending in endings])
                for receipt in (ending.receipt for ending in endings if ending.receipt):
                    await self._keep(connection, receipt)
        except asyncio.CancelledError:
            for ending in endings:
                ending.kept.cancel()
            raise
        except Exception as error:  # noqa: BLE001 - everyone who waits for this commit hears of it
            for ending in endings:
                ending.kept.set_exception(error)
            return
        for ending in endings:
            ending.kept.set_result(None)

    async def _keep(self, connection: AsyncConnection, receipt: Mapping[str, Any]) -> None:
        dialect: Any = sqlite if self._engine.dialect.name == "sqlite" else postgresql
        inserted = dialect.insert(receipts).values(receipt)
        newer = {name: value for name, value in receipt.items() if name != "about"}
        await connection.execute(
            inserted.on_conflict_do_update(index_elements=["about"], set_=newer)
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
