"""“Ik ben het er niet mee eens”, pressed and then typed, and what the team types about it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from dialogs import COMMANDS
from dialogs.commands import offered
from dialogs.typed_buttons import TYPED, UNNUMBERED
from tests.aggregates import NUMBER
from tests.stages import WORDS, put

PRESS = {"verb": "contest.open", "data": {"case": NUMBER}}


async def _tasks(world):
    async with world.store.read() as reading:
        return await reading.tasks_of(NUMBER)


async def _contesting(world):
    await put(world, "recommended")
    await world.press("anna", PRESS)


@pytest.mark.parametrize("said", ["waarom wil je dat weten?", "wie leest dit eigenlijk?"])
async def test_a_question_back_is_no_objection(world, said):
    await _contesting(world)
    await world.say("anna", said)
    assert not await _tasks(world)
    await world.say("anna", WORDS)
    assert [one.words for one in await _tasks(world)] == [WORDS]


async def test_a_question_that_was_meant_as_the_words_counts_after_a_yes(world):
    await _contesting(world)
    asked = "Waarom tellen de kinderen mee, terwijl zij niet in beeld komen?"
    await world.say("anna", asked)
    await world.say("anna", "ja")
    assert [one.words for one in await _tasks(world)] == [asked]


@pytest.mark.parametrize(
    "said", ["laat maar", "nee laat maar", "nee, laat maar zitten", "never mind", "toch niet"]
)
async def test_never_mind_stops_what_waits(world, said):
    await _contesting(world)
    await world.say("anna", said)
    await world.say("anna", WORDS)
    assert not await _tasks(world)


async def test_the_same_command_typed_once_more_is_no_reason(world):
    await _contesting(world)
    await world.say("anna", f"oneens {NUMBER}")
    assert not await _tasks(world)


async def test_without_its_number_it_is_about_a_case_that_needs_no_assessment_too(world):
    await put(world, "not needed, with a reason")
    async with world.store.work(world.now) as work:
        (await work.case(NUMBER)).confirm_not_required(by="cas", at=world.now)
    await world.say("anna", "ik ben het er niet mee eens")
    await world.say("anna", WORDS)
    assert len(await _tasks(world)) == 1


@pytest.mark.parametrize("said", ["opnieuw screenen", "opnieuw screenen T1", "Screen again t1"])
async def test_the_team_screens_again_without_the_whole_number(world, said):
    await put(world, "contested")
    task, *_ = await _tasks(world)
    await world.say("cas", said.replace("T1", task.short).replace("t1", task.short))
    await world.say("cas", WORDS)
    assert [one.answer for one in await _tasks(world)] == [WORDS]


async def test_a_task_opens_by_its_short_number(world):
    await put(world, "contested")
    task, *_ = await _tasks(world)
    await world.say("cas", task.short)
    assert task.short in world.seen("cas")[-1].message.summary


async def test_a_near_miss_never_offers_a_place_to_fill_in():
    for pattern in {one for one in (*COMMANDS, *TYPED, *UNNUMBERED) if "{" in one}:
        bare = pattern.partition(" {")[0]
        for typed in (bare, bare[:-1]):
            turn: Any = SimpleNamespace(person=SimpleNamespace(pending=None))
            if offer := offered(typed):
                (view,) = (await offer(turn)).views
                assert "{" not in str(view.args["command"])
