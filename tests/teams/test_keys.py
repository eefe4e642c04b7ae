"""The keys of the channel service: fetched seldom, and never in the way."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import aiohttp

from tests.teams.key_server import Clock, token

NOW = Clock().time.timestamp()


async def test_the_keys_are_fetched_once_a_day(door):
    for _ in range(20):
        assert await door.show(token()) == 200
    door.clock.move(timedelta(hours=23))
    assert await door.show(token(exp=NOW + 90_000)) == 200
    assert door.server.asked == 1
    door.clock.move(timedelta(hours=2))
    assert await door.show(token(exp=NOW + 90_001)) == 200
    await door.gate._keys._fetching
    assert door.server.asked == 2


async def test_after_a_rotation_every_token_of_the_new_key_is_accepted(door):
    assert await door.show(token()) == 200
    door.server.served = {"second": ["msteams"]}
    door.clock.move(timedelta(seconds=60))
    new = [token("second", "second", exp=NOW + 1000 + number) for number in range(20)]
    assert await asyncio.gather(*(door.show(one) for one in new)) == [200] * 20
    assert door.server.asked == 2


async def test_a_token_that_was_accepted_is_refused_once_its_key_is_gone(door):
    assert await door.show(token()) == 200
    door.server.served = {"second": ["msteams"]}
    door.clock.move(timedelta(seconds=60))
    assert await door.show(token("second", "second")) == 200
    assert await door.show(token()) == 401


async def test_unknown_key_ids_make_the_bot_ask_at_most_once_a_minute(door):
    for second in range(0, 180, 10):
        kid = f"made up {second}"
        assert await door.show(token("stranger", kid)) == 401
        door.clock.move(timedelta(seconds=10))
    assert door.server.asked == 3


async def test_without_a_key_server_the_service_is_asked_to_come_back(door):
    door.server.down = True
    assert await door.show(token()) == 503
    door.server.down = False
    assert await door.show(token()) == 503
    door.clock.move(timedelta(seconds=5))
    assert await door.show(token()) == 200


async def test_old_keys_go_on_serving_while_the_key_server_is_down(door):
    assert await door.show(token()) == 200
    door.server.down = True
    for hours in (25, 25):
        door.clock.move(timedelta(hours=hours))
        end = door.clock.now().timestamp() + 60
        assert await door.show(token(exp=end)) == 200
        assert await door.show(token("second", "second", exp=end)) == 503


async def test_a_key_set_that_makes_no_sense_does_not_replace_the_old_one(door):
    assert await door.show(token()) == 200
    door.server.served = {}
    door.clock.move(timedelta(seconds=60))
    assert await door.show(token("second", "second")) == 503
    assert await door.show(token()) == 200


async def test_a_slow_key_server_holds_up_nobody_else(door):
    assert await door.show(token()) == 200
    door.server.open.clear()
    door.server.served |= {"second": ["msteams"]}
    door.clock.move(timedelta(seconds=60))
    waiting = [asyncio.create_task(door.show(token("second", "second"))) for _ in range(5)]
    assert [await door.show(token()) for _ in range(20)] == [200] * 20
    assert not any(one.done() for one in waiting)
    door.server.open.set()
    assert await asyncio.gather(*waiting) == [200] * 5
    assert door.server.asked == 2


async def test_a_key_server_that_hangs_is_given_up(door):
    door.server.open.clear()
    door.gate._keys._timeout = aiohttp.ClientTimeout(total=0.02)
    assert await door.show(token()) == 503
