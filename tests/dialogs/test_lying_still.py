"""A form that is open while its case is withdrawn or put on hold."""

from __future__ import annotations

import pytest

from tests.aggregates import AT, NUMBER
from tests.stages import WORDS, put
from tests.world import buttons

PROBLEM = f"Op drukke dagen ligt er veel afval en op stille dagen niets. {WORDS}"


async def _answers(world):
    async with world.store.read() as reading:
        return (await reading.draft(NUMBER, "case_description")).answers


async def _focus(world, who):
    async with world.store.read() as reading:
        return (await reading.person(who)).focus


async def _open(world):
    """Anna is asked a question of the description."""
    await put(world, "describing")
    async with world.store.work(world.now) as work:
        (await work.draft(NUMBER, "case_description")).give("problem", None, by="anna", at=AT)
    place = {"about": NUMBER, "form": "case_description", "section": "doel"}
    card = await world.press("anna", {"verb": "form.open", "data": place})
    assert (await _focus(world, "anna")).path == "problem"
    return buttons(card)["Bewaren en verder"]


async def _withdrawn(world):
    await world.say("bram", f"intrekken {NUMBER}: {WORDS}")
    await world.say("bram", "ja")


async def _paused(world):
    await world.say("bram", f"pauzeren {NUMBER} tot 1 februari: {WORDS}")


@pytest.mark.parametrize("said", [PROBLEM, "terug", "versturen", "klaar", "verder", "aanvullen"])
async def test_nothing_that_is_typed_counts_in_a_case_that_was_withdrawn(world, said):
    await _open(world)
    before = await _answers(world)
    await _withdrawn(world)
    await world.say("anna", said)
    assert await _answers(world) == before
    assert await _focus(world, "anna") is None
    assert "ingetrokken" in str(world.last_card("anna"))


async def test_an_old_card_is_not_taken_in_a_case_that_was_withdrawn(world):
    save = await _open(world)
    before = await _answers(world)
    await _withdrawn(world)
    card = await world.press("anna", save, {"problem": PROBLEM})
    assert await _answers(world) == before
    assert "ingetrokken" in str(card)
    assert "Bewaren en verder" not in buttons(card)


@pytest.mark.parametrize("stop", [_withdrawn, _paused])
@pytest.mark.parametrize("said", ["menu", "mijn casussen", f"status {NUMBER}", "English"])
async def test_a_command_lets_go_of_the_form_and_asks_nothing_of_it(world, stop, said):
    await _open(world)
    await stop(world)
    at = len(world.seen("anna"))
    await world.say("anna", said)
    assert await _focus(world, "anna") is None
    said = " ".join(one.message.text.lower() for one in world.seen("anna")[at:])
    assert "welk probleem" not in said
    assert "which problem" not in said


async def test_what_is_typed_in_a_case_on_hold_is_kept_and_nothing_more_is_asked(world):
    await _open(world)
    await _paused(world)
    await world.say("anna", PROBLEM)
    assert PROBLEM in str(await _answers(world))
    assert await _focus(world, "anna") is None
    assert "Hervatten" in buttons(world.last_card("anna"))


async def test_what_stands_on_an_old_card_of_a_case_on_hold_is_kept(world):
    save = await _open(world)
    await _paused(world)
    card = await world.press("anna", save, {"problem": PROBLEM})
    assert (await _answers(world))["problem"] == PROBLEM
    assert "Hervatten" in buttons(card)
    assert "Bewaren en verder" not in buttons(card)


async def test_who_withdraws_is_not_asked_on(world):
    await _open(world)
    await world.say("anna", f"intrekken {NUMBER}: {WORDS}")
    await world.say("anna", "ja")
    assert await _focus(world, "anna") is None


async def test_a_case_on_hold_can_be_handed_over(world):
    await put(world, "on hold")
    await world.say("anna", f"overdragen {NUMBER}")
    assert (await _focus(world, "anna")).draft.endswith("/succession")
