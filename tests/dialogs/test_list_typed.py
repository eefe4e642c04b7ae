"""An item of a list goes away by typing, and a list ends in the words that people use."""

from __future__ import annotations

import pytest

from bot.domain.person import Focus
from bot.phrases import phrases
from dialogs.commands import commanded
from tests.aggregates import NUMBER
from tests.stages import put
from tests.world import World

T = phrases("nl")


async def with_groups(world: World, *groups: str, at: str) -> None:
    await put(world, "describing")
    await world.press("anna", {"verb": "description.open", "data": {"case": NUMBER}})
    async with world.store.work(world.now) as work:
        draft = await work.draft(NUMBER, "case_description")
        numbers = list(range(1, len(groups) + 1))
        draft.give("groups", numbers, by="anna", at=world.now)
        for number, group in zip(numbers, groups, strict=True):
            draft.give(f"groups.{number}.group", group, by="anna", at=world.now)
        anna = await work.person("anna")
        anna.focus = Focus(draft.id, at)


async def left(world: World) -> list[str]:
    async with world.store.read() as reading:
        answers = (await reading.draft(NUMBER, "case_description")).answers
        numbers = answers["groups"]
        assert isinstance(numbers, list)
        return [str(answers.get(f"groups.{number}.group") or "") for number in numbers]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("haal 2 weg", ["Bewoners", "Winkeliers"]),
        ("verwijder nummer 1", ["Veegploeg", "Winkeliers"]),
        ("haal de derde weg", ["Bewoners", "Veegploeg"]),
        ("remove 3", ["Bewoners", "Veegploeg"]),
        ("weghalen", ["Bewoners", "Veegploeg"]),
        ("haal 9 weg", ["Bewoners", "Veegploeg", "Winkeliers"]),
    ],
)
async def test_an_item_goes_by_its_place_and_comes_back(said, kept, world):
    before = ["Bewoners", "Veegploeg", "Winkeliers"]
    await with_groups(world, *before, at="groups.3.size")
    await world.say("anna", said)
    assert await left(world) == kept
    if kept != before:
        await world.say("anna", "terug")
        assert await left(world) == before


@pytest.mark.parametrize("said", ["dat was het", "Dit was alles.", "meer niet", "that's all"])
async def test_an_empty_item_goes_when_the_list_is_ended(said, world):
    await with_groups(world, "Bewoners", "", at="groups.2.group")
    await world.say("anna", said)
    assert await left(world) == ["Bewoners"]


async def test_an_item_of_which_something_was_said_stays(world):
    await with_groups(world, "Bewoners", "Veegploeg", at="groups.2.size")
    await world.say("anna", "dat was het")
    assert await left(world) == ["Bewoners", "Veegploeg"]


async def test_where_there_is_no_list_that_is_said(world):
    for said in ("casus signaleren", "Slim vegen", "weghalen"):
        await world.say("anna", said)
    assert T("no-list-here") in [one.message.text for one in world.seen("anna")]


@pytest.mark.parametrize(
    "said", ["haal afval op in de stad", "verwijder onkruid", "haal weg wat ligt"]
)
def test_a_name_that_begins_like_it_is_no_command(said):
    assert commanded(said) is None
