"""`terug`: what is taken back is shown whole, so that it can be copied, and is asked again."""

from __future__ import annotations

from typing import Any

import pytest

from bot.phrases import phrases
from tests.aggregates import NUMBER
from tests.stages import put
from tests.world import World, record_of

LONG = "We tellen eerst een jaar lang hoeveel afval er op straat ligt, per wijk en per dag. " * 12
WHAT = LONG.strip()
nl = phrases("nl")


async def answered(world: World, *said: str) -> str:
    """The last message, after this was typed in a signal that only has its name."""
    for text in ("Slim vegen in de binnenstad", "ja", *said):
        await world.say("anna", text)
    return world.seen("anna")[-1].message.text


async def test_a_text_of_a_whole_screen_comes_back_whole(world):
    await put(world, "describing")
    for said in (f"casusbeschrijving {NUMBER}", "doel", WHAT, "terug"):
        await world.say("anna", said)
    shown = world.seen("anna")[-1].message.text
    assert shown.startswith("Teruggedraaid: ")
    assert WHAT in shown


@pytest.mark.parametrize(
    ("said", "back"),
    [
        (("Gericht vegen met camera's.",), "Gericht vegen met camera's."),
        (("Gericht vegen met camera's.", "pilot"), "Pilot"),
        (("Gericht vegen met camera's.", "pilot", "maart 2027"), "maart 2027"),
    ],
)
async def test_an_answer_is_said_as_people_read_it_and_asked_again(world, said, back):
    shown = await answered(world, *said, "terug")
    assert shown.startswith(f"{nl('taken-back', said=back)}\n\n**")


async def test_a_second_one_takes_back_the_answer_before(world):
    shown = await answered(world, "Gericht vegen met camera's.", "pilot", "terug", "terug")
    assert shown.startswith(nl("taken-back", said="Gericht vegen met camera's."))


async def test_what_is_taken_back_stands_in_the_form_alone(world):
    """A row of the outbox carries the number of the answer, never its words."""
    await answered(world, "Gericht vegen met camera's.", "terug")
    record: dict[str, Any] = await record_of(world)
    assert "Gericht" not in str((record["outbox"], record["trail"], record["handled"]))
