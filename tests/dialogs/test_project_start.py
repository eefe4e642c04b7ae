"""That a project began without advice is seen by who looks at its case."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.phrases import phrases
from tests.aggregates import NUMBER
from tests.stages import put
from tests.world import World

SAID = phrases("nl")("started-without-advice-yes")


@pytest.mark.requirement("RM2.2")
async def test_the_case_card_says_that_a_project_began_without_advice(world: World):
    await put(world, "signalled")
    await world.say("anna", f"status {NUMBER}")
    assert SAID not in str(world.last_card("anna"))
    world.now += timedelta(days=500)
    await world.say("anna", f"status {NUMBER}")
    assert SAID in str(world.last_card("anna"))
