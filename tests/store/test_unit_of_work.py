"""All of a piece of work is kept, or nothing; two at once lose nothing."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.domain.calendar import day_of
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Show
from bot.domain.person import Address, Focus, Person
from bot.ports import Ending, Job, Overtaken, Receipt
from tests.stages import ADVICE, put
from tests.world import TUESDAY, make_world

DRAFT = Draft.name("new/anna", "signal")


def new_draft():
    return Draft(DRAFT, "new/anna", "signal", "signal.v1")


async def test_what_was_saved_comes_back_the_same(engine):
    store = make_world(engine).store
    address = Address("msteams", "https://x", "c", "personal", "t", "b", "u")
    anna = Person("anna", "Anna", roles=frozenset({"team_member"}), chat=address, focus=Focus("d"))
    async with store.work(TUESDAY) as work:
        work.add(anna)
    async with store.read() as reading:
        assert await reading.person("anna") == anna


async def test_nothing_is_kept_when_the_work_fails(engine):
    world = make_world(engine)

    async def failing():
        async with world.store.work(TUESDAY) as work:
            work.add(Person("anna", "Anna"))
            work.queue("key", Show("anna", "menu"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await failing()
    assert await world.outbox.claim(TUESDAY) == []
    async with world.store.read() as reading:
        assert "anna" not in await reading.people()


async def test_what_was_only_read_is_not_written(engine):
    store = make_world(engine).store
    async with store.work(TUESDAY) as work:
        work.add(Person("anna", "Anna"))
    async with store.work(TUESDAY) as work:
        anna = await work.person("anna")
        version = anna.version
    async with store.read() as reading:
        assert (await reading.person("anna")).version == version


@pytest.mark.slow
async def test_eighty_turns_at_once_that_read_and_then_write_one_draft_lose_nothing(engine):
    store = make_world(engine).store
    async with store.work(TUESDAY) as work:
        work.add(new_draft())

    async def turn(number):
        async with store.work(TUESDAY) as work:
            draft = await work.draft("new/anna", "signal")
            await asyncio.sleep(0)
            draft.give(f"title{number}", "x", by="anna", at=TUESDAY)

    await asyncio.gather(*(turn(number) for number in range(80)))
    async with store.read() as reading:
        draft = await reading.draft("new/anna", "signal")
    assert {entry.path for entry in draft.entries} == {f"title{number}" for number in range(80)}
    assert [entry.number for entry in draft.entries] == list(range(1, 81))


async def test_two_who_begin_the_same_thing_at_once_do_not_both_succeed(engine):
    store = make_world(engine).store

    async def begin():
        async with store.work(TUESDAY) as work:
            work.add(new_draft())

    outcomes = await asyncio.gather(begin(), begin(), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes if outcome] == [Overtaken]


async def test_numbers_are_given_out_once_each(engine):
    store = make_world(engine).store

    async def number():
        async with store.work(TUESDAY) as work:
            return await work.next_number(2026)

    numbers = await asyncio.gather(*(number() for _ in range(20)))
    assert sorted(numbers) == [f"UTH-2026-{n:04d}" for n in range(1, 21)]


async def test_an_activity_is_new_once(engine):
    store = make_world(engine).store

    async def first():
        async with store.work(TUESDAY) as work:
            return await work.first_time("a1")

    assert sorted(await asyncio.gather(*(first() for _ in range(10)))) == [False] * 9 + [True]


async def queue(store, *effects):
    async with store.work(TUESDAY) as work:
        for key, effect in effects:
            work.queue(key, effect)


async def test_a_lane_goes_in_order_and_lanes_do_not_wait_for_each_other(engine):
    world = make_world(engine)
    first, second, other = Show("anna", "menu"), Show("anna", "help"), Show("bram", "menu")
    await queue(world.store, ("1", first), ("2", second), ("3", other))
    jobs = await world.outbox.claim(TUESDAY)
    assert [job.effect for job in jobs] == [first, other]
    later = Ending(jobs[0], "again", "busy", again=TUESDAY + timedelta(minutes=1))
    await world.outbox.claim(TUESDAY, [later], most=0)
    assert await world.outbox.claim(TUESDAY) == []
    [again] = await world.outbox.claim(TUESDAY + timedelta(minutes=1))
    await world.outbox.claim(TUESDAY, [Ending(again, "done")], most=0)
    [last] = await world.outbox.claim(TUESDAY + timedelta(minutes=1))
    assert last.effect == second


async def test_one_key_is_queued_once(engine):
    world = make_world(engine)
    await queue(world.store, ("same", Show("anna", "menu")))
    await queue(world.store, ("same", Show("anna", "help")))
    [job] = await world.outbox.claim(TUESDAY)
    assert job.effect == Show("anna", "menu")


async def test_two_workers_never_hold_the_same_row(engine):
    world = make_world(engine)
    await queue(world.store, *((str(n), Show(str(n), "menu")) for n in range(30)))
    claims = await asyncio.gather(*(world.outbox.claim(TUESDAY, most=10) for _ in range(3)))
    ids = [job.id for jobs in claims for job in jobs]
    assert len(ids) == len(set(ids)) > 0


async def test_a_worker_whose_lease_ran_out_changes_nothing(engine):
    world = make_world(engine)
    await queue(world.store, ("1", Show("anna", "menu")))
    [zombie] = await world.outbox.claim(TUESDAY)
    [job] = await world.outbox.claim(TUESDAY + timedelta(minutes=5))
    await world.outbox.claim(TUESDAY, [Ending(zombie, "done")], most=0)
    await world.outbox.claim(TUESDAY, [Ending(job, "again", again=TUESDAY, failed=True)], most=0)
    [third] = await world.outbox.claim(TUESDAY + timedelta(minutes=5))
    assert isinstance(third, Job)
    assert third.attempts == 3


async def test_a_living_message_keeps_its_receipt(engine):
    world = make_world(engine)
    await queue(world.store, ("1", Show("anna", "triage", living="triage/1")))
    [job] = await world.outbox.claim(TUESDAY)
    await world.outbox.claim(TUESDAY, [Ending(job, "done", receipt=Receipt("m1", ""))], most=0)
    assert await world.outbox.receipt("living/triage/1") == Receipt("m1", "")


async def test_a_worker_whose_lease_ran_out_leaves_the_living_message_to_who_sent_it_last(engine):
    world = make_world(engine)
    await queue(world.store, ("1", Show("anna", "triage", living="triage/1")))
    [zombie] = await world.outbox.claim(TUESDAY)
    [job] = await world.outbox.claim(TUESDAY + timedelta(minutes=5))
    await world.outbox.claim(TUESDAY, [Ending(job, "done", receipt=Receipt("m2", ""))], most=0)
    await world.outbox.claim(TUESDAY, [Ending(zombie, "done", receipt=Receipt("m1", ""))], most=0)
    assert await world.outbox.receipt("living/triage/1") == Receipt("m2", "")


async def test_a_turn_that_is_broken_off_leaves_nothing_open(sqlite):
    """The statement goes on in its thread; the next who gets the connection must find it free."""
    world = make_world(sqlite)
    await world.populate()
    for waits in range(12):
        turn = asyncio.create_task(world.say("anna", "menu", activity=f"broken-{waits}"))
        for _ in range(waits):
            await asyncio.sleep(0)
        turn.cancel()
        await asyncio.wait({turn})
        await world.say("bram", "menu", activity=f"whole-{waits}")
    async with world.store.work(TUESDAY) as work:
        assert (await work.person("anna")).name == "Anna de Vries"


async def test_a_moment_that_newly_lies_in_the_past_is_kept_at_the_next_tick_and_only_once(world):
    await put(world, "following up")
    asked = TUESDAY + timedelta(days=200)
    async with world.store.work(asked) as work:
        advice = await work.advice(ADVICE)
        assert advice.next_question is not None
        advice.next_question = day_of(asked - timedelta(days=9))
    ours = [one for one in await world.store.claim_due(asked) if one[0] == ADVICE]
    assert [kind for _, kind, _ in ours] == ["follow-up"]
    async with world.store.work(asked) as work:
        assert await work.keep_appointment(*ours[0])
        (await work.advice(ADVICE)).followed_as = "Zoals het er staat."
    left = await world.store.claim_due(asked + timedelta(days=1))
    assert not [one for one in left if one[0] == ADVICE]
