"""Whoever did nothing just now is left alone outside office hours, however it came to be late."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.domain.calendar import AMSTERDAM
from bot.domain.effects.kinds import Show
from bot.loops.clockwork import tick
from bot.loops.delivery import deliver
from bot.ports import Typed
from tests.followed import follow
from tests.world import World

pytestmark = pytest.mark.requirement("R5.7.21")


@pytest.fixture
async def held_up(world: World) -> World:
    """Asked just before the end of a Friday, while the service is busy; now it is night."""
    await follow(world, "UTH-2026-0012", "Slimme zebrapaden", ["daan"])
    world.now, world.messenger.busy = at(19, 17, 59), 40
    await tick(world.store, world.policies, world.now)
    await deliver(world.tools)
    world.now, world.messenger.busy = at(20, 2, 30), 0
    await deliver(world.tools)
    return world


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2027, 2, day, hour, minute, tzinfo=AMSTERDAM)


async def test_a_question_that_was_held_up_waits_for_monday(held_up):
    assert held_up.messenger.said == []
    held_up.now = at(22, 8)
    await deliver(held_up.tools)
    assert len(held_up.seen("daan")) == 1


async def test_what_waits_for_monday_does_not_hold_up_an_answer(held_up):
    await held_up.turn("daan", Typed("hallo"))
    assert len(held_up.seen("daan")) == 1


async def test_that_something_was_given_up_at_night_is_told_in_the_morning(world):
    world.now = at(20, 2, 30)
    async with world.store.work(world.now, "outbox") as work:
        work.tell("given-up", Show("mia", "said", {"key": "channel-closed"}))
    await deliver(world.tools)
    assert world.seen("mia") == []
