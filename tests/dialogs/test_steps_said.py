"""The step that someone wants to take, in their own words; and thanks, when that is all."""

from __future__ import annotations

import pytest

from bot.phrases import phrases
from dialogs.hints import step_said
from tests.aggregates import NUMBER
from tests.stages import put

SCREENING = [
    "ok, doe maar de screening",
    "oké, doe de screening maar",
    "graag nu de screening",
    "screening graag",
    "ik wil de screening invullen",
    "start the screening",
    "please do the screening now",
]


async def _said_after(world, said):
    await world.say("anna", said)
    return world.seen("anna")[-1].message.text


@pytest.mark.parametrize("said", SCREENING)
async def test_the_screening_opens_for_who_asks_for_it(world, said):
    await put(world, "signalled")
    await world.say("anna", said)
    async with world.store.read() as reading:
        focus = (await reading.person("anna")).focus
    assert focus is not None
    assert focus.draft == f"{NUMBER}/screening"


@pytest.mark.parametrize("said", ["graag nu de beschrijving", "open the description please"])
async def test_the_description_opens_for_who_asks_for_it(world, said):
    await put(world, "describing")
    await world.say("anna", said)
    async with world.store.read() as reading:
        focus = (await reading.person("anna")).focus
    assert focus is not None
    assert focus.draft == f"{NUMBER}/case_description"


@pytest.mark.parametrize(
    "said", ["de screening is klaar", "we doen ook screening van mensen", "ik deed de screening"]
)
def test_a_sentence_about_a_step_asks_for_nothing(said):
    assert step_said(said) is None


@pytest.mark.parametrize("said", ["bedankt", "oké, dank je wel!", "top", "dank voor je hulp"])
async def test_thanks_are_the_whole_message(world, said):
    await put(world, "signalled")
    assert await _said_after(world, said) == phrases("nl")("you-are-welcome")


@pytest.mark.parametrize("said", ["ok", "prima", "oké duidelijk", "super handig idee", "fijn stof"])
async def test_what_is_more_or_less_than_thanks_is_not_taken_for_it(world, said):
    await put(world, "signalled")
    assert await _said_after(world, said) != phrases("nl")("you-are-welcome")
