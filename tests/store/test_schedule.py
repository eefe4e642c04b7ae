"""What is due is found by an index, claimed once, and taken over from whoever stopped."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from store.outbox import CLAIM
from store.schedule import CLAIM_DUE, LEASE, PAGE
from store.unit_of_work import SqlStore
from tests.bench.volume import NOW, add_due, add_later, add_sent, look_around, make_tables

DUE, STORED = 1000, 5000
MANY = 60_000
"""With fewer PostgreSQL prefers to read them all."""


async def filled(engine: AsyncEngine) -> SqlStore:
    """A thousand advices are due, among many that are not."""
    await make_tables(engine)
    await add_due(engine, 1, DUE)
    await add_later(engine, DUE + 1, STORED)
    return SqlStore(engine, lambda _one: ())


async def plan(engine: AsyncEngine, statement: Any, **given: Any) -> str:
    """How the database would go about it."""
    said: list[Any] = []
    event.listen(
        engine.sync_engine, "before_cursor_execute", lambda *heard: said.append(heard[2:4])
    )
    how = "EXPLAIN QUERY PLAN" if engine.dialect.name == "sqlite" else "EXPLAIN"
    async with engine.begin() as connection:
        await connection.execute(statement, given)
        [(sql, values)] = said
        rows = await connection.exec_driver_sql(f"{how} {sql}", values)
        return "\n".join(str(row) for row in rows)


@pytest.mark.slow
async def test_what_is_due_is_found_by_its_moment_whatever_else_is_stored(engine):
    await filled(engine)
    await add_later(engine, STORED + 1, MANY)
    await look_around(engine)
    found = await plan(engine, CLAIM_DUE, now=NOW, until=NOW + LEASE)
    assert "appointments_by_moment" in found
    assert "Seq Scan" not in found
    assert "SCAN appointments" not in found


@pytest.mark.slow
async def test_what_waits_is_found_however_much_was_sent_already(engine):
    await make_tables(engine)
    await add_sent(engine, 1, STORED, ended=NOW)
    await add_sent(engine, STORED + 1, STORED + DUE, ended=None)
    await look_around(engine)
    found = await plan(engine, CLAIM, now=NOW, until=NOW + LEASE, most=20)
    assert "outbox_in_order" in found


@pytest.mark.slow
@pytest.mark.requirement("R5.7.21")
async def test_two_who_claim_at_once_share_what_is_due_and_each_of_it_is_claimed_once(engine):
    store = await filled(engine)
    stores = (store, SqlStore(engine, lambda _one: ()))
    stores[1].turn = store.turn  # two of one process wait for each other, as they would

    async def claim_all(of: SqlStore) -> list[str]:
        claimed: list[str] = []
        while page := await of.claim_due(NOW):
            assert len(page) <= PAGE
            claimed += [about for about, _, _ in page]
        return claimed

    both = await asyncio.gather(*(claim_all(one) for one in stores))
    counted = Counter(both[0] + both[1])
    assert len(counted) == counted.total() == DUE


async def test_what_someone_claimed_and_never_did_is_free_again_after_the_lease(engine):
    store = await filled(engine)
    first = await store.claim_due(NOW)
    assert not set(first) & set(await store.claim_due(NOW + LEASE))
    assert set(first) <= {
        one for _ in range(DUE // PAGE) for one in await store.claim_due(NOW + 2 * LEASE)
    }


async def test_with_nothing_due_nothing_is_claimed(engine):
    store = await filled(engine)
    assert await store.claim_due(NOW - timedelta(seconds=1)) == []
