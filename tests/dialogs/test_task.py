"""A task is seen by who has it and by who reads the case, and kept once it is done."""

from __future__ import annotations

import pytest

from bot.phrases import phrases
from tests.aggregates import NUMBER
from tests.stages import AUDITOR, STRANGER, put
from tests.world import World

TASK = f"{NUMBER}-T1"


async def shown(world: World, who: str, said: str) -> str:
    await world.say(who, said)
    message = world.seen(who)[-1].message
    return str(message.card or message.text)


@pytest.mark.requirement("RX.2")
async def test_who_neither_has_it_nor_reads_the_case_hears_nothing_of_it(world):
    await put(world, "a task given")
    nothing = phrases("nl")("no-access")
    assert await shown(world, STRANGER.id, f"taak {TASK}") == nothing
    assert await shown(world, STRANGER.id, "taak UTH-2026-9999-T1") == nothing
    assert TASK[-2:] in await shown(world, AUDITOR.id, f"taak {TASK}")


async def test_everyone_sees_what_is_theirs_to_do_and_no_more(world):
    await put(world, "a task given")
    assert "Slimme zebrapaden" in await shown(world, "anna", "mijn taken")
    assert "Slimme zebrapaden" not in await shown(world, "bram", "mijn taken")


async def test_an_answer_is_asked_typed_and_kept(world):
    await put(world, "a task given")
    await world.say("anna", f"taak klaar {TASK}")
    await world.say("anna", "Het is AI zonder hoog risico.")
    async with world.store.read() as reading:
        task = await reading.task(TASK)
    assert (task.done_by, task.answer) == ("anna", "Het is AI zonder hoog risico.")
    assert "Het is AI zonder hoog risico." in await shown(world, "bram", f"taak {TASK}")
