"""R5.7.6: what was agreed about assessing again happens on its day, or at once at its event."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.life import NotNow, Status
from bot.domain.reassessment import Reassessment
from bot.domain.task import TaskKind
from tests.aggregates import AT, NUMBER, a_case
from tests.stages import put
from tests.world import World

pytestmark = pytest.mark.requirement("R5.7.6")
SATURDAY = date(2026, 12, 12)
ON_A_DAY = Reassessment(SATURDAY, (), "", "noor", AT)
AT_A_CHANGE = replace(ON_A_DAY, on=None, events=("nieuwe_gegevensbron",))


async def agreed(world: World, rule: Reassessment) -> None:
    await put(world, "following up")
    async with world.store.work(world.now) as work:
        (await work.case(NUMBER)).agree_reassessment(rule)


async def to_assess(world: World) -> list[tuple[str, str, bool]]:
    async with world.store.read() as reading:
        tasks = await reading.tasks_of(NUMBER)
    return [(one.to, one.what, one.open) for one in tasks if one.kind is TaskKind.REASSESS]


async def test_on_its_day_or_the_first_working_day_after_it_there_is_a_task(world: World):
    await agreed(world, ON_A_DAY)
    await world.pass_time(timedelta(days=18))  # Saturday
    assert await to_assess(world) == []
    await world.pass_time(timedelta(days=2))
    await world.pass_time(timedelta(days=1))
    assert await to_assess(world) == [("noor", "2026-12-12", True)]


async def test_an_event_that_was_agreed_opens_it_at_once_and_another_does_not(world: World):
    await agreed(world, AT_A_CHANGE)
    await world.say("anna", f"veranderd {NUMBER} andere leverancier")
    assert await to_assess(world) == []
    await world.say("anna", f"veranderd {NUMBER} nieuwe gegevensbron")
    await world.say("anna", f"veranderd {NUMBER} nieuwe gegevensbron")
    assert await to_assess(world) == [("noor", "nieuwe_gegevensbron", True)]


async def test_the_new_case_knows_the_earlier_one_and_inherits_no_state_and_no_approval(
    world: World,
):
    await agreed(world, AT_A_CHANGE)
    await world.say("anna", f"veranderd {NUMBER} nieuwe gegevensbron")
    await world.say("noor", f"opnieuw beoordelen {NUMBER}")
    await world.say("noor", f"opnieuw beoordelen {NUMBER}")
    async with world.store.read() as reading:
        (again,) = await reading.changes_of(NUMBER)
        earlier = await reading.case(NUMBER)
    assert (again.parent, again.title) == (NUMBER, earlier.title)
    assert again.status is Status.SIGNALLED
    fresh = a_case()
    for name in (
        "outcome", "impact", "screening", "confirmed_by", "agreed_by", "lowering", "description",
        "accepted", "accepted_by", "judged", "exceptions", "report", "advised_at", "people",
        "triage_owner", "dpia", "ai_act", "reassessment", "session_on", "urgency",
    ):  # fmt: skip
        assert getattr(again, name) == getattr(fresh, name), name
    assert await to_assess(world) == [("noor", "nieuwe_gegevensbron", False)]


def test_never_is_an_agreement_too_and_it_is_made_once_there_is_a_report():
    never = replace(ON_A_DAY, on=None, reason="De toepassing stopt dit jaar.")
    assert never.never
    case = a_case(Status.REPORT_ADOPTED)
    case.agree_reassessment(never)
    assert case.reassessment == never
    with pytest.raises(NotNow):
        a_case(Status.HELD).agree_reassessment(never)
