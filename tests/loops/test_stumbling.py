"""The outbox stumbles over its database: what was under way is neither lost nor done twice."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from sqlalchemy.exc import OperationalError

from bot.domain.effects.kinds import CheckDossier, FileDocument, Show
from bot.loops import delivery
from bot.loops.delivery import MOST_ATTEMPTS, SELDOM, deliver
from bot.ports import Gone, Overtaken, Unclear
from store.outbox import LEASE
from store.waiting import retry
from tests.followed import follow
from tests.world import World, record_of

CROWD = ("bram", "cas", "mia", "noor", "kim", "daan")


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "MOMENT", 0.0)


async def _queue(world: World, *people: str) -> None:
    async with world.store.work(world.now) as work:
        for person in people:
            work.queue(f"said/{person}", Show(person, "said", {"key": "language-set"}))


def _received(world: World) -> dict[str, int]:
    return {person: len(world.seen(person)) for person in CROWD}


@pytest.mark.usefixtures("hasty")
async def test_what_ended_while_the_database_was_away_is_noted_and_not_done_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim, asked = world.outbox.claim, 0

    async def hiccup(*arguments, **more):
        nonlocal asked
        asked += 1
        if asked in {2, 3, 5}:
            raise OperationalError("", {}, Exception("the connection was closed"))
        return await claim(*arguments, **more)

    monkeypatch.setattr(world.outbox, "claim", hiccup)
    await _queue(world, *CROWD)
    await deliver(world.tools)
    world.now += 2 * LEASE
    await deliver(world.tools)
    assert _received(world) == dict.fromkeys(CROWD, 1)
    assert {row["how"] for row in (await record_of(world))["outbox"]} == {"done"}


async def test_without_anything_under_way_a_fault_of_the_database_is_told_to_who_asked(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_arguments, **_more):
        raise OperationalError("", {}, Exception("the connection was closed"))

    monkeypatch.setattr(world.outbox, "claim", away)
    with pytest.raises(OperationalError):
        await deliver(world.tools)


async def test_a_bot_that_is_stopped_while_the_database_is_away_does_stop(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    send, begun = world.messenger.send, asyncio.Event()

    async def slow(to, message):
        begun.set()
        await asyncio.sleep(0.05)
        return await send(to, message)

    async def away(*_arguments, **_more):
        raise OperationalError("", {}, Exception("the connection was closed"))

    monkeypatch.setattr(world.messenger, "send", slow)
    await _queue(world, "bram")
    delivering = asyncio.create_task(deliver(world.tools))
    await begun.wait()
    monkeypatch.setattr(world.outbox, "claim", away)
    delivering.cancel()
    await asyncio.wait({delivering}, timeout=5)
    assert delivering.cancelled()


async def test_a_team_that_cannot_be_told_costs_nobody_a_second_message(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, refused = world.store.work, 0

    @asynccontextmanager
    async def overtaken(now, origin="bot"):
        nonlocal refused
        async with work(now, origin) as found:
            yield found
            if any(key.startswith("given-up/") for key in found._told) and refused < 2:
                refused += 1
                raise Overtaken

    monkeypatch.setattr(world.store, "work", overtaken)
    world.messenger.closed["chat-anna"] = world.messenger.closed["anna"] = Gone("404")
    await _queue(world, "anna", *CROWD)
    for _ in range(4):
        await deliver(world.tools)
        world.now += 2 * LEASE
    assert refused == 2
    assert _received(world) == dict.fromkeys(CROWD, 1)
    assert len(await _notices(world)) == 1


async def _notices(world: World) -> list[str]:
    rows = (await record_of(world))["outbox"]
    return [row["key"] for row in rows if row["key"].startswith("given-up/")]


async def test_what_is_given_up_again_after_it_was_mended_is_told_again(world: World) -> None:
    world.messenger.closed["chat-anna"] = world.messenger.closed["anna"] = Gone("404")
    await _queue(world, "anna")
    await deliver(world.tools)
    [dead] = [row["id"] for row in (await record_of(world))["outbox"] if row["how"] == "dead"]
    async with world.store.work(world.now) as work:
        assert await retry(work.connection, dead, world.now)
    await deliver(world.tools)
    assert len(await _notices(world)) == 2


async def test_that_an_action_holder_cannot_be_reached_stands_on_the_trail_once(
    world: World,
) -> None:
    await follow(world, "UTH-2026-0012", "Slimme zebrapaden", ["daan"])
    world.messenger.closed["chat-daan"] = world.messenger.closed["daan"] = Gone("404")
    await world.pass_time(timedelta(days=83))
    told = [row["what"] for row in (await record_of(world))["trail"]]
    assert told.count("HolderUnreachable") == 1


async def test_what_is_about_something_that_was_taken_back_is_not_tried_again(world: World) -> None:
    async with world.store.work(world.now) as work:
        work.queue("1", FileDocument("UTH-2026-0099", "verslag", "1", "2026-11-24"))
        work.queue("2", CheckDossier("UTH-2026-0099"))
    await deliver(world.tools)
    rows = (await record_of(world))["outbox"]
    assert [(row["how"], row["attempts"]) for row in rows] == [("dropped", 1)] * 2


async def test_what_cannot_be_said_to_the_team_is_told_to_the_manager_also_without_a_case(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = world.messenger.send

    async def unclear(to, message):
        if to.conversation.startswith("team"):
            raise Unclear("no answer")
        return await send(to, message)

    monkeypatch.setattr(world.messenger, "send", unclear)
    async with world.store.work(world.now) as work:
        work.queue("1", Show("team", "said", {"key": "language-set"}))
    for _ in range(MOST_ATTEMPTS + 5):
        await world.pass_time(SELDOM)
    assert len(world.seen("mia")) == 1
