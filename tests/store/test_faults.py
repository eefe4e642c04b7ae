"""The database is busy, full, restarted or asked by everyone at once: a turn is whole, or nothing.

What failed is delivered again by the channel, under the same id, and is then done once.
"""

from __future__ import annotations

import asyncio
import sqlite3
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError, OperationalError

from bot.loops import delivery
from bot.loops.delivery import deliver
from bot.ports import Inbound, Typed
from store.engine import open_engine
from store.unit_of_work import SqlWork
from tests.world import World, chat_of, record_of

ON_POSTGRES = pytest.mark.parametrize(
    "engine", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
RESTART = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
ID = "delivered twice"
MOST_PAGES = 2**30


def _typed(who: str, text: str, activity: str) -> Inbound:
    return Inbound(activity, who, who, "nl-NL", chat_of(who), Typed(text))


async def _is_done_once_when_it_comes_again(world: World, activity: str = ID) -> None:
    before = len(world.seen("anna"))
    for _ in range(2):
        await world.say("anna", "menu", activity=activity)
    assert len(world.seen("anna")) == before + 1


# --- busy ---------------------------------------------------------------------------------------
def _hold(world: World) -> sqlite3.Connection:
    """Somebody else is writing."""
    path = world.store._engine.url.database
    assert path
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return other


@pytest.mark.slow
async def test_a_database_that_is_busy_for_four_seconds_is_waited_for(world: World) -> None:
    other = _hold(world)
    asyncio.get_running_loop().call_later(4, other.rollback)
    await world.say("anna", "menu")
    assert len(world.seen("anna")) == 1
    other.close()


@pytest.mark.slow
async def test_one_that_stays_busy_ends_the_turn(world: World) -> None:
    before, other = await record_of(world), _hold(world)
    with pytest.raises(OperationalError, match="locked"):
        await world.say("anna", "menu", activity=ID)
    other.close()
    assert await record_of(world) == before
    await _is_done_once_when_it_comes_again(world)


# --- full ---------------------------------------------------------------------------------------
async def _fill(world: World, tried: list[tuple[str, Any]]) -> None:
    """Turn after turn, each with what there was before it."""
    for number in range(100):
        tried.append((f"a{number}", await record_of(world)))
        await world.conversation(_typed("anna", "menu", f"a{number}"))


async def test_a_full_disk_keeps_no_half_of_a_turn(world: World) -> None:
    pages = 1  # SQLite makes of that: as many as there are

    def limit(connection: Any, *_more: object) -> None:
        connection.driver_connection._conn.execute(f"PRAGMA max_page_count={pages}")

    event.listen(world.store._engine.sync_engine, "checkout", limit)
    tried: list[tuple[str, Any]] = []
    with pytest.raises(OperationalError, match="full"):
        await _fill(world, tried)
    activity, before = tried[-1]
    assert await record_of(world) == before
    pages = MOST_PAGES
    await deliver(world.tools)
    await _is_done_once_when_it_comes_again(world, activity)


# --- restarted ----------------------------------------------------------------------------------
async def _restart(world: World) -> None:
    operator = open_engine(world.store._engine.url)
    async with operator.begin() as connection:
        await connection.execute(RESTART)
    await operator.dispose()


@ON_POSTGRES
async def test_a_restart_in_the_middle_of_a_turn_keeps_no_half_of_it(
    world_on_each: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, write_down = world_on_each, SqlWork._write_down

    async def restarted(work: SqlWork) -> None:
        await _restart(world)
        await write_down(work)

    before = await record_of(world)
    with monkeypatch.context() as patched:
        patched.setattr(SqlWork, "_write_down", restarted)
        with pytest.raises(DBAPIError):
            await world.say("anna", "menu", activity=ID)
    assert await record_of(world) == before
    await _is_done_once_when_it_comes_again(world)


@ON_POSTGRES
async def test_a_restart_while_the_outbox_is_carried_out_sends_nothing_twice(
    world_on_each: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, send = world_on_each, world_on_each.messenger.send
    people = ("anna", "bram", "cas", "mia")
    for person in people:
        await world.conversation(_typed(person, "menu", person))

    async def restarted(*given: Any) -> str:
        id = await send(*given)
        await _restart(world)
        return id

    monkeypatch.setattr(world.messenger, "send", restarted)
    monkeypatch.setattr(delivery, "MOMENT", 0.05)
    monkeypatch.setattr(delivery, "MOST_AT_ONCE", 1)  # a restart is in nobody else's way
    await deliver(world.tools)
    monkeypatch.undo()
    await deliver(world.tools)
    assert {person: len(world.seen(person)) for person in people} == dict.fromkeys(people, 1)


# --- asked by everyone --------------------------------------------------------------------------
async def test_more_turns_at_once_than_there_are_connections_all_end(world_on_each: World) -> None:
    world, people = world_on_each, [f"p{number}" for number in range(40)]
    turns = (world.conversation(_typed(one, "menu", one)) for one in people)
    await asyncio.wait_for(asyncio.gather(*turns), 60)
    await deliver(world.tools)
    assert {len(world.seen(one)) for one in people} == {1}
