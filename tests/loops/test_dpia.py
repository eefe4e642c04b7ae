"""R5.7.7: a DPIA that is lacking when the session comes near is asked after once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.life import Status
from tests.aggregates import NUMBER, a_case, a_session, screening
from tests.world import World

pytestmark = pytest.mark.requirement("R5.7.7")
START = datetime(2026, 12, 15, 9, tzinfo=UTC)


@pytest.fixture
async def planned(world: World) -> World:
    answered = replace(screening(), answers={"personal_data": "ja"})
    session = a_session(START, end=START + timedelta(hours=2))
    case = a_case(Status.PLANNED, screening=answered, session_on=session.day)
    async with world.store.work(world.now) as work:
        work.add(case)
    async with world.store.work(world.now) as work:
        work.add(session)
    return world


async def tasks(world: World):
    async with world.store.read() as reading:
        return await reading.tasks_of(NUMBER)


async def test_the_project_leader_is_asked_once_and_the_answer_counts(planned: World):
    await planned.pass_time(timedelta(days=14))
    await planned.pass_time(timedelta(days=1))
    (task,) = await tasks(planned)
    assert (task.to, task.due) == ("anna", date(2026, 12, 15))
    await planned.say("anna", f"dpia {NUMBER} afgerond op 1 december")
    (task,) = await tasks(planned)
    assert (task.open, task.done_by) == (False, "anna")
    async with planned.store.read() as reading:
        dpia = (await reading.case(NUMBER)).dpia
    assert dpia is not None
    assert (dpia.status, dpia.finished) == ("afgerond", date(2026, 12, 1))


async def test_a_day_still_to_come_is_no_day_on_which_it_was_finished(planned: World):
    await planned.say("anna", f"dpia {NUMBER} afgerond op 3 maart 2027")
    await planned.say("anna", "loopt")
    async with planned.store.read() as reading:
        dpia = (await reading.case(NUMBER)).dpia
    assert dpia is not None
    assert dpia.status == "loopt"
