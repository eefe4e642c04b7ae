"""A better text replaces one that was too short; a question is not taken for an answer."""

from __future__ import annotations

import pytest

from tests.world import World

SHORT, WHOLE = "Camera's", "We willen met camera's zien waar afval ligt."


async def at_the_goal(world: World) -> None:
    for said in ("casus signaleren", "Slim vegen"):
        await world.say("anna", said)


async def goal(world: World) -> object:
    async with world.store.read() as reading:
        return (await reading.draft("new/anna", "signal")).answers.get("goal")


@pytest.mark.parametrize(
    ("more", "kept"),
    [
        (WHOLE, WHOLE),
        ("Op de veegwagens", f"{SHORT}\nOp de veegwagens"),
        ("en ook op alle veegwagens", f"{SHORT}\nen ook op alle veegwagens"),
        ("Maar dan op alle veegwagens", f"{SHORT}\nMaar dan op alle veegwagens"),
        (f"{SHORT} op alle veegwagens", f"{SHORT} op alle veegwagens"),
    ],
)
async def test_what_is_long_enough_by_itself_replaces_what_was_too_short(more, kept, world):
    await at_the_goal(world)
    await world.say("anna", SHORT)
    await world.say("anna", more)
    assert await goal(world) == kept
    said = [one.message.text for one in world.seen("anna")[-2:]]
    assert (f"“{SHORT}”" in said[0]) is (more == WHOLE)


async def test_back_brings_the_short_text_back(world):
    await at_the_goal(world)
    for said in (SHORT, WHOLE, "terug"):
        await world.say("anna", said)
    assert await goal(world) == SHORT


@pytest.mark.parametrize(("said", "kept"), [("ja", True), ("nee", False), ("?", False)])
async def test_a_short_question_is_an_answer_after_a_yes(said, kept, world):
    await at_the_goal(world)
    asked = "Mogen we dit zomaar meten?"
    await world.say("anna", asked)
    assert await goal(world) is None
    await world.say("anna", said)
    assert await goal(world) == (asked if kept else None)


async def test_a_long_text_may_end_in_a_question_mark(world):
    await at_the_goal(world)
    long = f"{WHOLE} Kunnen we daarmee ook zien welke bakken vol zijn, of is dat te veel?"
    await world.say("anna", long)
    assert await goal(world) == long
