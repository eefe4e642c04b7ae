"""What did not arrive was not asked: the ladder waits, and someone else is looked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from bot.domain.calendar import AMSTERDAM
from bot.loops.clockwork import tick
from bot.ports import Busy, Gone, Message
from tests.followed import follow
from tests.world import FakeMessenger, World, record_of, texts

NUMBER = "UTH-2026-0012"


@dataclass
class Deaf(FakeMessenger):
    """These people cannot be reached."""

    gone: set[str] = field(default_factory=set)

    async def send(self, to, message: Message) -> str:
        if to.conversation in self.gone:
            raise Gone(to.conversation)
        return await super().send(to, message)


@dataclass
class Busiest(FakeMessenger):
    """Daan's messages have to wait until it is free."""

    free: bool = False

    async def send(self, to, message: Message) -> str:
        if to.conversation == "chat-daan" and not self.free:
            raise Busy(3600)
        return await super().send(to, message)


async def at(world: World, *moment: int) -> None:
    world.now = datetime(*moment, 9, tzinfo=AMSTERDAM)  # type: ignore[misc,arg-type]
    await world.pass_time(timedelta())


async def advice_of(world: World):
    async with world.store.read() as reading:
        return await reading.advice(f"{NUMBER}-A1")


@pytest.fixture
async def deaf(world: World) -> World:
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    world.messenger = Deaf(gone={"chat-daan"})
    return world


@pytest.mark.requirement("R5.7.22")
async def test_within_one_run_the_case_holder_is_asked_who_else_can_take_it_over(deaf):
    await at(deaf, 2027, 2, 15)
    [card] = [said.message.card for said in deaf.seen("noor")]
    assert "Daan Meijer" in texts(card)
    assert "bereiken" in texts(card)


@pytest.mark.requirement("R5.7.21")
async def test_the_ladder_does_not_run_on_what_never_arrived(deaf):
    await at(deaf, 2027, 2, 15)
    for week in range(1, 9):
        await at(deaf, *(datetime(2027, 2, 15) + timedelta(weeks=week)).timetuple()[:3])  # noqa: DTZ001
    assert (await advice_of(deaf)).rung == 0
    async with deaf.store.read() as reading:
        assert await reading.escalations_of(NUMBER) == []


async def test_the_rung_counts_from_the_last_question_that_arrived(deaf):
    deaf.messenger.gone.clear()
    await at(deaf, 2027, 2, 15)
    deaf.messenger.gone.add("chat-daan")
    await at(deaf, 2027, 2, 22)
    deaf.messenger.gone.clear()
    await at(deaf, 2027, 3, 1)
    assert (await advice_of(deaf)).rung == 1


async def test_a_question_that_is_still_on_its_way_is_not_asked_twice(deaf):
    deaf.now = datetime(2027, 2, 15, 9, tzinfo=AMSTERDAM)
    await tick(deaf.store, deaf.policies, deaf.now)
    deaf.now = datetime(2027, 2, 22, 9, tzinfo=AMSTERDAM)
    await tick(deaf.store, deaf.policies, deaf.now)
    deaf.messenger.gone.clear()
    await deaf.pass_time(timedelta())
    assert (await advice_of(deaf)).rung == 0
    assert len(deaf.seen("daan")) == 1


@pytest.mark.requirement("R5.7.21")
async def test_no_rung_is_climbed_while_the_messenger_is_busy_for_weeks(deaf):
    deaf.messenger = Busiest()
    for week in range(8):
        await at(deaf, *(datetime(2027, 2, 15) + timedelta(weeks=week)).timetuple()[:3])  # noqa: DTZ001
    asked = [row for row in (await record_of(deaf))["trail"] if row["what"] == "FollowUpAsked"]
    assert [row["details"]["rung"] for row in asked] == [0]
    async with deaf.store.read() as reading:
        assert await reading.escalations_of(NUMBER) == []


@pytest.mark.requirement("R5.7.21")
async def test_the_reminder_counts_from_the_day_on_which_a_late_question_arrived(deaf):
    messenger = deaf.messenger = Busiest()
    await at(deaf, 2027, 2, 15)
    messenger.free = True
    await at(deaf, 2027, 2, 18)  # Thursday
    await at(deaf, 2027, 2, 24)
    assert len(deaf.seen("daan")) == 1
    await at(deaf, 2027, 2, 25)
    assert len(deaf.seen("daan")) == 2
