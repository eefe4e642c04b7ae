"""What waits in the outbox and on the schedule, and how whoever looks after the bot mends it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import delete, func, literal_column, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from store.tables import appointments, outbox

State = Literal["waits", "behind", "under_way", "given_up"]
RESTORED = "restored"
"""Why something is held that came out of a backup."""
o = outbox.c
_waits, _given_up = o.ended.is_(None), o.how == literal_column("'dead'")
_other = outbox.alias()
_ahead = (
    select(func.min(_other.c.id))
    .where(_other.c.lane == o.lane, _other.c.ended.is_(None), _other.c.id < o.id)
    .scalar_subquery()
)


@dataclass(frozen=True)
class Row:
    """A row of the outbox: identifiers, codes and moments.

    `ahead` is the row of the same lane that has to go first, or 0.
    """

    id: int
    key: str
    effect: str
    since: datetime
    attempts: int
    state: State
    error: str
    again: datetime
    ahead: int


@dataclass(frozen=True)
class Appointment:
    """`attempts` and `error`: how often it failed, and why the last time."""

    about: str
    kind: str
    at: datetime
    attempts: int
    error: str


async def rows(connection: AsyncConnection, now: datetime, *, most: int) -> Sequence[Row]:
    """What was given up first, and then what waits, in the order in which it was queued."""
    wanted = select(outbox, _ahead.label("ahead")).where(or_(_waits, _given_up))
    found = await connection.execute(wanted.order_by(o.ended.is_(None), o.id).limit(most))
    return [_row(row, now) for row in found]


def _row(row: Any, now: datetime) -> Row:
    error = row.error or ""
    return Row(
        row.id, row.key, row.effect, row.since, row.attempts, _state(row, now), error,
        row.not_before, row.ahead or 0,
    )  # fmt: skip


def _state(row: Any, now: datetime) -> State:
    if row.ended is not None:
        return "given_up"
    if row.claimed_until is not None and row.claimed_until > now:
        return "under_way"
    return "behind" if row.ahead else "waits"


async def retry(connection: AsyncConnection, row: int, now: datetime) -> bool:
    """Try again at once, as if it were new; False when there is no such row to be mended."""
    fresh: dict[str, Any] = {"ended": None, "how": None, "attempts": 0, "not_before": now}
    return await _changed(connection, row, now, fresh)


async def drop(connection: AsyncConnection, row: int, now: datetime, why: str) -> bool:
    """Never do it; False when there is no such row to be mended."""
    return await _changed(connection, row, now, {"ended": now, "how": "dropped", "error": why})


async def _changed(
    connection: AsyncConnection, row: int, now: datetime, values: dict[str, Any]
) -> bool:
    """What is being carried out at this moment is left alone."""
    free = or_(o.claimed_until.is_(None), o.claimed_until <= now)
    mine = (o.id == row, or_(_waits, _given_up), free)
    return (await connection.execute(update(outbox).where(*mine).values(values))).rowcount == 1


async def hold(connection: AsyncConnection, at: datetime) -> None:
    """After a restore: whatever waited then may have gone out since, and waits for somebody."""
    values = {"ended": at, "how": "dead", "error": RESTORED, "claimed_until": None}
    await connection.execute(update(outbox).where(_waits).values(values))


async def restored(connection: AsyncConnection) -> Sequence[int]:
    """The numbers of what is held, in the order in which it was queued."""
    held = select(o.id).where(_given_up, o.error == RESTORED).order_by(o.id)
    return list(await connection.scalars(held))


# --- the schedule -------------------------------------------------------------------------------


async def planned(connection: AsyncConnection, *, most: int) -> Sequence[Appointment]:
    """What comes first, first."""
    found = await connection.execute(
        select(appointments).order_by(appointments.c.at, appointments.c.about).limit(most)
    )
    return [Appointment(row.about, row.kind, row.at, row.attempts, row.error) for row in found]


async def let_go(
    connection: AsyncConnection, about: str, kind: str, now: datetime
) -> Sequence[datetime]:
    """Take what should have been asked by now off the list; what is to come stays.

    So does what is about no case: a round that was let go would never come round again.
    """
    a = appointments.c
    due = (a.about == about, a.about.like("UTH-%"), a.kind == kind, a.at <= now)
    return list(await connection.scalars(delete(appointments).where(*due).returning(a.at)))
