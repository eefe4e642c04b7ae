"""Nobody took a signal on: whoever is asked to can, whoever is away (R5.7.3)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import chain, combinations

import pytest

from bot.domain.calendar import AMSTERDAM
from bot.domain.permissions import may
from bot.domain.person import Person
from bot.domain.triage import on_duty
from tests.aggregates import NUMBER, a_case
from tests.world import buttons, record_of, texts

CHAIN = ("bram", "cas", "mia")
"""The owner on duty, the deputy and the manager; above them is Ida."""
ABSENT = [*chain.from_iterable(combinations(CHAIN, n) for n in range(4))]
TAKE = "Ik pak dit op"


async def _signalled(world, absent):
    async with world.store.work(world.now) as work:
        work.add(Person("ida", "Ida Vos", roles=frozenset({"corporate_manager_ipm"})))
        for id, duty in (("bram", "owner"), ("cas", "deputy")):
            (await work.person(id)).triage = duty
        for id in absent:
            (await work.person(id)).absent_until = date(2027, 2, 1)
        work.add(a_case())


@pytest.mark.requirement("R5.7.3")
@pytest.mark.parametrize("absent", ABSENT, ids=lambda absent: "+".join(absent) or "nobody")
async def test_whoever_is_asked_to_take_a_signal_on_can(world, absent):
    await _signalled(world, absent)
    async with world.store.read() as reading:
        people, case = await reading.people(), await reading.case(NUMBER)
    for day in (27, 31):
        world.now = datetime(2026, 11, 1, 9, 30, tzinfo=AMSTERDAM) + timedelta(days=day - 1)
        await world.pass_time(timedelta())
    trail = (await record_of(world))["trail"]
    reminded = [row["details"] for row in trail if row["what"] == "ReminderDue"]
    triage = [one for one in reminded if one["kind"].startswith("triage")]
    assert len(triage) == 2
    for one in triage:
        asked = people[one["to"]]
        can, card = may("take", asked, case), world.last_card(asked.id)
        assert not asked.away(world.now.date())
        assert can is (one["kind"] != "triage-above")
        assert (TAKE in buttons(card)) is can
        assert ("Regel wie dit oppakt" in texts(card)) is not can


@pytest.mark.requirement("R5.7.3")
@pytest.mark.parametrize("absent", ABSENT, ids=lambda absent: "+".join(absent) or "nobody")
async def test_who_is_asked_at_once_can_take_it_on(world, absent):
    await _signalled(world, absent)
    async with world.store.read() as reading:
        people, case = await reading.people(), await reading.case(NUMBER)
    asked = on_duty(people, world.now.date())
    assert not asked or may("take", people[asked], case)
