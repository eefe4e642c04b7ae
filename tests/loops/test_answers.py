"""Who cannot come, or would rather have another moment, is told to who leads the session."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.effects.kinds import Show
from bot.domain.invitee import Answered, Coming
from bot.domain.life import Status
from bot.domain.session import Arrangement
from bot.loops.answers import read_answers, uid_of
from bot.loops.delivery import deliver
from tests.aggregates import AT, NUMBER, a_case, a_session
from tests.world import World, chat_of, texts, walk

SESSION = f"{NUMBER}/S1"
START = AT + timedelta(days=20)
LATER = START + timedelta(days=1)


@pytest.fixture
async def planned(world: World) -> World:
    """Bram leads the session; Anna is among the guests."""
    async with world.store.work(world.now) as work:
        for id in ("anna", "cas", "kim"):
            (await work.person(id)).chat = chat_of(id)
        work.add(a_case(status=Status.PLANNED))
    async with world.store.work(world.now) as work:
        work.add(a_session(START, end=START + timedelta(hours=2)))
    await deliver(world.tools)
    return world


async def answers(world: World, **given: Answered) -> list[str]:
    """What who leads the session is told when these answers are read, twice."""
    async with world.store.read() as reading:
        session = await reading.session(SESSION)
        people = await reading.people()
    leader = session.with_role("facilitator")
    before = len(world.seen(leader))
    by_address = {people[id].email.upper(): answer for id, answer in given.items()}
    world.calendar.answered = {uid_of(session): by_address}
    world.now += timedelta(minutes=10)
    for _ in range(2):
        await read_answers(world.calendar, world.store, world.now, "")
        await deliver(world.tools)
    return [texts(said.message.card or {}) for said in world.seen(leader)[before:]]


async def test_who_cannot_come_is_named_once(planned):
    (told,) = await answers(planned, anna=Answered(Coming.NO))
    assert "Anna de Vries kan niet bij de sessie zijn" in told
    assert await answers(planned, anna=Answered(Coming.NO)) == []


async def test_a_wish_is_shown_with_its_moment(planned):
    wish = Answered(Coming.PERHAPS, LATER, LATER + timedelta(hours=2))
    (told,) = await answers(planned, anna=wish)
    assert "Liever op" in told


@pytest.mark.parametrize(
    ("coming", "said"), [(Coming.YES, "Komt"), (Coming.PERHAPS, "Komt misschien")]
)
async def test_who_comes_is_only_listed(planned, coming, said):
    assert await answers(planned, anna=Answered(coming)) == []
    async with planned.store.work(planned.now) as work:
        work.queue("look", Show("bram", "session", {"case": NUMBER, "session": SESSION}))
    await deliver(planned.tools)
    (facts,) = (one["facts"] for one in walk(planned.last_card("bram")) if "facts" in one)
    assert {"title": said, "value": "Anna de Vries"} in facts


async def test_another_moment_is_another_question(planned):
    await answers(planned, anna=Answered(Coming.NO))
    async with planned.store.work(planned.now) as work:
        session = await work.session(SESSION)
        arranged = Arrangement(LATER, LATER, *session.arranged[2:])
        session.move(arranged, {}, by="bram", at=planned.now)
        assert session.answers == {}
    assert len(await answers(planned, anna=Answered(Coming.NO))) == 1


async def test_who_was_not_invited_has_nothing_to_answer(planned):
    assert await answers(planned, mia=Answered(Coming.NO)) == []


async def test_a_session_that_is_over_is_not_asked_about(planned):
    planned.now = START + timedelta(days=1)
    assert await answers(planned, anna=Answered(Coming.NO)) == []


async def test_an_answer_to_the_moment_before_is_none_to_the_new_one(planned):
    said = Answered(Coming.NO, at=planned.now)
    await answers(planned, anna=said)
    async with planned.store.work(planned.now) as work:
        session = await work.session(SESSION)
        session.move(
            Arrangement(LATER, LATER, *session.arranged[2:]), {}, by="bram", at=planned.now
        )
    assert await answers(planned, anna=said) == []
