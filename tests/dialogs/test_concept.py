"""While the policy is not adopted people read “concept”; from the day it is, that line is gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.phrases import phrases
from dialogs.conversation import draw
from dialogs.turn import View
from tests.aggregates import NUMBER
from tests.stages import STAGES, put
from tests.world import World, texts

CONCEPT = {language: phrases(language)("policy-concept") for language in ("nl", "en")}
SHOWN = {
    "case": ("describing", "case", "anna"),
    "screening": ("screening answered", "screening_outcome", "anna"),
    "the team confirms": ("screening answered", "screening_to_confirm", "bram"),
    "planning": ("describing", "planning_refused", "bram"),
    "escalation": ("escalated", "escalation", "mia"),
}


def adopt(world: World) -> None:
    world.policies = {
        version: replace(policy, status="vastgesteld") for version, policy in world.policies.items()
    }


async def words(world: World, stage: str, view: str, who: str, language: str) -> str:
    await put(world, stage)
    args = {"case": NUMBER}
    if view == "escalation":
        [escalation] = [e for e in STAGES[stage]() if type(e).__name__ == "Escalation"]
        args = {"escalation": str(escalation.id)}  # type: ignore[attr-defined]
    async with world.store.work(world.now) as work:
        (await work.person(who)).language = language
    async with world.store.read() as reading:
        person = await reading.person(who)
        message = await draw(View(view, args), reading, world.desk, person, world.now)
    assert message.card is not None
    return texts(message.card)


@pytest.mark.parametrize("language", CONCEPT)
@pytest.mark.parametrize(("stage", "view", "who"), SHOWN.values(), ids=SHOWN)
async def test_who_looks_reads_that_the_rules_are_a_concept(world, stage, view, who, language):
    assert CONCEPT[language] in await words(world, stage, view, who, language)


@pytest.mark.parametrize("language", CONCEPT)
@pytest.mark.parametrize(("stage", "view", "who"), SHOWN.values(), ids=SHOWN)
async def test_once_the_policy_is_adopted_nobody_reads_that_any_more(
    world, stage, view, who, language
):
    adopt(world)
    shown = await words(world, stage, view, who, language)
    assert shown
    assert not [said for said in CONCEPT.values() if said in shown]
