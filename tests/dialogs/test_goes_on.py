"""What goes wrong in the middle of a form ends nothing: the form goes on where it was."""

from __future__ import annotations

import pytest

from tests.aggregates import NUMBER
from tests.stages import ADVICE, put
from tests.world import World, buttons

GOAL = "**Wat willen jullie ermee bereiken, in één of twee zinnen?**"


async def asked_for_the_goal(world: World) -> None:
    for said in ("Slim vegen in de binnenstad", "ja"):
        await world.say("anna", said)


def said_last(world: World, count: int = 2) -> str:
    return "\n".join(one.message.text for one in world.seen("anna")[-count:])


@pytest.mark.parametrize("said", ["status UTH-2026-9999", f"oppakken {NUMBER}", "UTH-2026-9999"])
async def test_after_a_refusal_the_open_question_is_asked_again(world, said):
    await put(world, "signalled")
    await asked_for_the_goal(world)
    await world.say("anna", said)
    assert GOAL in said_last(world, 1)
    await world.say("anna", "Gericht vegen met camera's.")
    assert "In welke fase" in said_last(world)


async def test_a_yes_after_a_refusal_throws_nothing_away(world):
    await put(world, "signalled")
    await asked_for_the_goal(world)
    for said in ("stop", "status UTH-2026-9999", "ja"):
        await world.say("anna", said)
    async with world.store.read() as reading:
        begun = [draft.answers.get("title") for draft in await reading.signals_begun("anna")]
    assert "Slim vegen in de binnenstad" in begun


async def test_words_that_are_no_day_are_asked_again(world):
    await put(world, "following up")
    await world.press("daan", {"verb": "follow_up.later", "data": {"advice": ADVICE}})
    for said in ("onzin", "morgen"):
        await world.say("daan", said)
    async with world.store.read() as reading:
        advice = await reading.advice(ADVICE)
    assert [str(day) for day in advice.snoozed] == ["2026-11-25"]


async def test_a_handover_that_was_begun_is_not_begun_anew(world):
    await put(world, "describing")
    press = {"verb": "succession.open", "data": {"case": NUMBER}}
    await world.press("anna", press)
    later = buttons(world.last_card("anna"))["Bewaren en later verder"]
    await world.press("anna", later, {"role": "project_leader", "to": "bram"})
    await world.press("anna", press)
    async with world.store.read() as reading:
        draft = await reading.draft(NUMBER, "succession")
    assert draft.answers["to"] == "bram"


async def test_after_the_words_of_a_button_the_open_question_is_asked_again(world):
    await put(world, "signalled")
    await asked_for_the_goal(world)
    await world.say("anna", f"spoed aanvragen {NUMBER}")
    await world.say("anna", "voor 1 december: de raad besluit er die dag over.")
    assert GOAL in said_last(world, 1)
