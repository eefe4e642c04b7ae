"""Two replicas and a thousand questions: each is asked once, whoever is killed meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from store.schedule import LEASE, PAGE
from tests.decade.history import Process
from tests.decade.outside import TABLES
from tests.decade.proved import prepared
from tests.postgres import drop_database, for_asyncpg, fresh_database

pytestmark = [pytest.mark.proof, pytest.mark.postgres]
CASES, ADVICES = 200, 1000
BEGIN = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)
DUE = datetime(2027, 2, 15, 9, 0, tzinfo=UTC)


@pytest.fixture
async def url(postgres_url: str) -> AsyncIterator[str]:
    url = await prepared(await fresh_database(postgres_url))
    yield url
    await drop_database(url)


def order(what: str, now: datetime, **more: Any) -> dict[str, Any]:
    return {"do": what, "now": now.isoformat(), "left": [], **more}


async def begun(url: str, database: asyncpg.Connection) -> tuple[Process, Process]:
    """Two replicas, and a thousand advices that are all to be asked about at one moment."""
    await database.execute(TABLES)
    arguments = (url, "1", str(CASES))
    one, other = Process("one", arguments), Process("other", arguments)
    await asyncio.gather(one.start(), other.start())
    await one.ask(order("begin", BEGIN))
    numbers = [f"UTH-2027-{number:04d}" for number in range(1, CASES + 1)]
    await one.ask(order("cases", BEGIN, cases=numbers))
    await database.execute("UPDATE advices SET next_question = $1", date(2027, 2, 15))
    await database.execute("DELETE FROM appointments WHERE kind <> 'follow-up'")
    await database.execute("UPDATE appointments SET at = $1", DUE)
    return one, other


async def asked(database: asyncpg.Connection) -> dict[str, int]:
    rows = await database.fetch(
        "SELECT details ->> 'advice' AS advice, count(*) FROM trail"
        " WHERE what = 'FollowUpAsked' GROUP BY 1"
    )
    return {row["advice"]: row["count"] for row in rows}


async def twice(database: asyncpg.Connection) -> int:
    return int(
        await database.fetchval(
            "SELECT count(*) FROM outside.said"
            " WHERE id::text NOT IN (SELECT external_id FROM receipts) AND NOT answer_lost"
        )
    )


@pytest.mark.requirement("R5.7.21")
async def test_two_replicas_share_a_thousand_questions_and_ask_each_once(url):
    database = await asyncpg.connect(**for_asyncpg(url))
    one, other = await begun(url, database)
    try:
        await asyncio.gather(*(who.ask(order("morning", DUE)) for who in (one, other)))
        found = await asked(database)
        assert (len(found), set(found.values())) == (ADVICES, {1})
        assert await twice(database) == 0
    finally:
        await asyncio.gather(one.kill(), other.kill())
        await database.close()


@pytest.mark.requirement("R5.7.21")
async def test_what_a_killed_replica_had_claimed_is_taken_over_after_its_lease(url):
    database = await asyncpg.connect(**for_asyncpg(url))
    one, other = await begun(url, database)
    try:
        both = (one.ask(order("morning", DUE), kill_after=1.0), other.ask(order("morning", DUE)))
        finished, went_on = await asyncio.gather(*both)
        assert (finished, went_on) == (False, True)
        left = ADVICES - len(await asked(database))
        assert 0 < left <= PAGE
        await other.ask(order("morning", DUE + LEASE - timedelta(seconds=1)))
        assert len(await asked(database)) == ADVICES - left
        await other.ask(order("morning", DUE + LEASE + timedelta(seconds=1)))
        await other.ask(order("morning", DUE + 3 * LEASE))  # and its messages
        found = await asked(database)
        assert (len(found), set(found.values())) == (ADVICES, {1})
        assert await twice(database) <= 40
        assert await database.fetchval("SELECT count(*) FROM outbox WHERE ended IS NULL") == 0
    finally:
        await asyncio.gather(one.kill(), other.kill())
        await database.close()
