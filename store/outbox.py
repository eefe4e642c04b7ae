"""Effects that wait to be carried out: claimed with a lease, a lane strictly in order."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, get_args

from sqlalchemy import ColumnElement, bindparam, delete, exists, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.domain.effects.kinds import CheckDossier, Effect, Show
from bot.ports import Delivery, Ending, Job, Receipt
from store.engine import reading
from store.tables import outbox, receipts

LEASE = timedelta(seconds=60)
_earlier = outbox.alias()
_before = (
    _earlier.c.lane == outbox.c.lane, _earlier.c.ended.is_(None), _earlier.c.id < outbox.c.id
)  # fmt: skip
_free = or_(outbox.c.claimed_until.is_(None), outbox.c.claimed_until < bindparam("now"))
_ready = (outbox.c.ended.is_(None), outbox.c.not_before <= bindparam("now"), _free)
_order = (outbox.c.awaited.desc(), outbox.c.id)


def _claim(*which: ColumnElement[bool]) -> Any:
    found = select(outbox.c.id).where(*_ready, *which).order_by(*_order).limit(bindparam("most"))
    return (
        update(outbox)
        .where(outbox.c.id.in_(found.with_for_update(skip_locked=True).scalar_subquery()))
        .values(
            claimed_until=bindparam("until"),
            attempts=outbox.c.attempts + 1,
            fence=outbox.c.fence + 1,
        )
        .returning(*outbox.c)
    )


CLAIM = _claim(~exists().where(*_before))
CLAIM_AT_NIGHT = _claim(
    outbox.c.by_day.is_(False), ~exists().where(*_before, _earlier.c.by_day.is_(False))
)
"""What waits for the morning holds nothing up."""
_mine = (outbox.c.id == bindparam("_id"), outbox.c.fence == bindparam("_fence"))
"""A worker whose lease ran out changes nothing: the fence has moved on."""
END = (
    update(outbox)
    .where(*_mine)
    .values(
        ended=bindparam("_at"),
        how=bindparam("_how"),
        error=bindparam("_error"),
        claimed_until=None,
    )
)
PUT_OFF = (
    update(outbox)
    .where(*_mine)
    .values(
        not_before=bindparam("_at"),
        error=bindparam("_error"),
        claimed_until=None,
        attempts=outbox.c.attempts - bindparam("_free"),
    )
)
_brought = {column.name: bindparam(f"_{column.name}", type_=column.type) for column in receipts.c}
_if_mine = select(*_brought.values()).where(*_mine)
"""What a worker whose lease ran out brings back is not what stands there."""
EFFECTS: Mapping[str, type[Effect]] = {kind.__name__: kind for kind in get_args(Effect)}


def never(_moment: datetime) -> bool:
    return False


class SqlOutbox:
    """`turn` is the store's own lock: on SQLite there is one writer at a time.

    `quiet` tells whether people are left alone at a moment.
    """

    def __init__(
        self, engine: AsyncEngine, turn: Any, quiet: Callable[[datetime], bool] = never
    ) -> None:
        self._engine, self._turn, self._quiet = engine, turn, quiet
        self._reading = reading(engine)
        self._keep = _newest(self._insert(receipts).from_select(list(_brought), _if_mine))
        self.put_off: datetime | None = None
        """When the earliest row that this process put off may be tried again."""
        self.looked_at = time.monotonic()

    async def claim(
        self, now: datetime, ended: Sequence[Ending] = (), *, most: int = 20
    ) -> Sequence[Job]:
        """Write down what ended, and take the first waiting row of each free lane, at once."""
        if self.put_off is not None and self.put_off <= now:
            self.put_off = None
        at = {"now": now, "until": now + LEASE, "most": most}
        async with self._turn, self._engine.begin() as connection:
            await self._write_down(connection, ended, now)
            claim = CLAIM_AT_NIGHT if self._quiet(now) else CLAIM
            rows = (await connection.execute(claim, at)).all() if most else []
        self.looked_at = time.monotonic()
        return [_job(row) for row in sorted(rows, key=lambda row: row.id)]

    async def _write_down(
        self, connection: AsyncConnection, ended: Sequence[Ending], now: datetime
    ) -> None:
        if over := [_over(ending, now) for ending in ended if ending.again is None]:
            await connection.execute(END, over)
        if later := [_later(ending) for ending in ended if ending.again is not None]:
            await connection.execute(PUT_OFF, later)
            self.put_off = min([row["_at"] for row in later] + [self.put_off or later[0]["_at"]])
        brought = [(one, one.receipt) for one in ended if one.receipt is not None]
        if brought:
            rows = [{**_row(one), **_kept(one, receipt, now)} for one, receipt in brought]
            await connection.execute(self._keep, rows)

    async def free(self) -> None:
        """Give back what a process that is no more had claimed; for a database of one process."""
        async with self._turn, self._engine.begin() as connection:
            mine = (outbox.c.ended.is_(None), outbox.c.claimed_until.is_not(None))
            await connection.execute(update(outbox).where(*mine).values(claimed_until=None))

    async def forget_checks(self, before: datetime) -> None:
        """Every working day has one per case, and what it found is kept elsewhere."""
        old = (outbox.c.effect == CheckDossier.__name__, outbox.c.ended < before)
        async with self._turn, self._engine.begin() as connection:
            await connection.execute(delete(outbox).where(*old))

    async def receipt(self, about: str) -> Receipt | None:
        async with self._reading.connect() as connection:
            row = (
                await connection.execute(select(receipts).where(receipts.c.about == about))
            ).one_or_none()
        return Receipt(row.external_id, row.etag) if row else None

    async def note(self, about: str, receipt: Receipt, now: datetime) -> None:
        row = _receipt_row(about, receipt, now)
        async with self._turn, self._engine.begin() as connection:
            await connection.execute(_newest(self._insert(receipts).values(row)))

    async def delivery(self, key: str) -> Delivery | None:
        found = await self._deliveries(outbox.c.key == key)
        return found[0] if found else None

    async def deliveries(self, to: str) -> Sequence[Delivery]:
        return await self._deliveries(outbox.c.lane == f"chat/{to}")

    async def _deliveries(self, which: ColumnElement[bool]) -> Sequence[Delivery]:
        asked = select(outbox).where(which, outbox.c.effect == "Show").order_by(outbox.c.id)
        async with self._reading.connect() as connection:
            return [_delivery(row) for row in await connection.execute(asked)]

    def _insert(self, table: Any) -> Any:
        dialect: Any = sqlite if self._engine.dialect.name == "sqlite" else postgresql
        return dialect.insert(table)


def _receipt_row(about: str, receipt: Receipt, now: datetime) -> dict[str, Any]:
    return {"about": about, "external_id": receipt.external_id, "etag": receipt.etag, "at": now}


def _kept(ending: Ending, receipt: Receipt, now: datetime) -> dict[str, Any]:
    row = _receipt_row(receipt_of(ending.job), receipt, now)
    return {f"_{name}": value for name, value in row.items()}


def _newest(inserted: Any) -> Any:
    """Takes the place of what is known already."""
    brought = {column.name: inserted.excluded[column.name] for column in receipts.c}
    return inserted.on_conflict_do_update(index_elements=["about"], set_=brought)


def _over(ending: Ending, now: datetime) -> dict[str, Any]:
    error = ending.error[:500] or None
    return {**_row(ending), "_at": now, "_how": ending.how, "_error": error}


def _later(ending: Ending) -> dict[str, Any]:
    free = 0 if ending.failed else 1
    return {**_row(ending), "_at": ending.again, "_error": ending.error[:500], "_free": free}


def _row(ending: Ending) -> dict[str, Any]:
    return {"_id": ending.job.id, "_fence": ending.job.fence}


def receipt_of(job: Job) -> str:
    """A living message keeps one receipt under its own name; anything else under its row's key."""
    match job.effect:
        case Show(living=living) if living:
            return f"living/{living}"
        case _:
            return job.key


def _delivery(row: Any) -> Delivery:
    show, at = Show(**row.payload), row.ended or row.not_before
    how: Any = row.how or "waiting"
    return Delivery(row.id, row.key, show.to, show.view, how, at, row.error or "")


def _job(row: Any) -> Job:
    effect = EFFECTS[row.effect](**row.payload)
    return Job(row.id, row.key, row.lane, effect, row.attempts, row.fence, row.since)
