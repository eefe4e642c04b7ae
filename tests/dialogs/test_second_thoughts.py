"""Corrections typed at another question, or at the end: heard where they belong, only there."""

from __future__ import annotations

import pytest

from tests.aggregates import NUMBER
from tests.stages import put
from tests.world import World, texts

GOAL = "We willen met sensoren zien welke fietsenrekken in de stad vol zijn."


async def answers(world: World, about: str = "new/anna", form: str = "signal") -> dict[str, object]:
    async with world.store.read() as reading:
        return dict((await reading.draft(about, form)).answers)


async def say(world: World, *lines: str) -> None:
    for line in lines:
        await world.say("anna", line)


async def at_the_name(world: World) -> None:
    await say(world, GOAL, "ja", "inkoop", "april 2027")


@pytest.mark.requirement("R5.7.9")
@pytest.mark.parametrize(
    ("said", "key", "value"),
    [
        ("nee wacht, mei 2027", "planned_start", "2027-05"),
        ("nee sorry, juni", "planned_start", "2027-06"),
        ("oeps, mei 2027", "planned_start", "2027-05"),
        ("de fase is pilot", "phase", "pilot"),
        ("de fase moet pilot zijn", "phase", "pilot"),
        ("de vorige moet mei 2027 zijn", "planned_start", "2027-05"),
        ("the previous one should be May 2027", "planned_start", "2027-05"),
    ],
)
async def test_a_correction_where_a_text_is_asked_is_not_that_text(world, said, key, value):
    await at_the_name(world)
    await say(world, said)
    found = await answers(world)
    assert found[key] == value
    assert "title" not in found
    assert "Hoe heet je project" in world.seen("anna")[-1].message.text


@pytest.mark.parametrize(
    "said", ["Wacht maar, wij vegen", "Nee tegen afval", "Fase twee van vegen"]
)
async def test_what_only_looks_like_one_is_the_text(world, said):
    await at_the_name(world)
    await say(world, said)
    assert (await answers(world))["title"] == said


async def test_the_name_of_a_question_is_no_part_of_its_answer(world):
    await at_the_name(world)
    await say(world, "titel: Slim vegen")
    assert (await answers(world))["title"] == "Slim vegen"


@pytest.mark.parametrize(
    ("said", "key", "value"),
    [
        ("dat moet noor zijn", "contact", "noor"),
        ("mei 2027", "planned_start", "2027-05"),
        ("nee wacht, het begin moet juni 2027 zijn", "planned_start", "2027-06"),
        ("de titel moet Slim parkeren in Lombok zijn", "title", "Slim parkeren in Lombok"),
        ("de fase is bouw", "phase", "bouw"),
    ],
)
async def test_at_the_end_a_correction_is_noted_and_shown(world, said, key, value):
    await at_the_name(world)
    await say(world, "Fietsen tellen", said)
    assert (await answers(world))[key] == value
    await say(world, "ja")
    async with world.store.read() as reading:
        assert len(await reading.cases()) == 1


SCREENING = ("nieuw", "ja", "nee")


async def screened(world: World, *said: str) -> dict[str, object]:
    await at_the_name(world)
    await say(world, "Fietsen tellen", "ja", "screening", *SCREENING, *said)
    return await answers(world, "UTH-2026-0001", "screening")


@pytest.mark.requirement("R5.7.9")
@pytest.mark.parametrize(
    "said", ["oeps, de vorige moet ja zijn", "ik bedoel vraag 3 is ja", "vraag 3 moet ja zijn"]
)
async def test_an_earlier_answer_of_the_screening_is_changed_and_this_one_stays_open(world, said):
    found = await screened(world, said)
    assert found["decision"] == "ja"
    assert "algorithm" not in found
    assert "Zit er een algoritme" in world.seen("anna")[-1].message.text


@pytest.mark.parametrize(
    ("said", "value"),
    [("nee sorry ja", "ja"), ("nee, sorry, ja", "ja"), ("nee, geen AI", "nee"), ("ja hoor", "ja")],
)
async def test_the_last_word_counts(world, said, value):
    assert (await screened(world, said))["algorithm"] == value


@pytest.mark.parametrize("said", ["nee wacht", "nee, wel gepland", "dat is een ja of nee vraag"])
async def test_what_says_both_is_asked_again(world, said):
    assert "algorithm" not in await screened(world, said)


async def test_a_no_before_a_day_answers_nothing_else(world):
    await put(world, "describing")
    await say(world, f"beschrijving {NUMBER}", "naar basis", "eind februari")
    before = await answers(world, NUMBER, "case_description")
    await say(world, "nee, 26 februari 2027")
    after = await answers(world, NUMBER, "case_description")
    changed = [value for key, value in after.items() if value != before.get(key)]
    assert changed == ["2027-02-26"]


async def test_a_question_at_a_text_that_stands_leaves_it_the_one_that_is_asked(world):
    await say(world, "ik heb iets met camera's", "ja")
    assert "Wat willen jullie ermee bereiken" in world.seen("anna")[-1].message.text
    await say(world, "hoezo?", "We willen zien waar afval ligt, zodat we alleen daar vegen.")
    found = await answers(world)
    assert "alleen daar vegen" in str(found["goal"])
    assert "title" not in found


@pytest.mark.parametrize("said", ["oh sorry", "hoi", "waar was ik", "ok", "ja"])
async def test_small_talk_is_no_part_of_a_text(world, said):
    await put(world, "describing")
    await say(world, f"beschrijving {NUMBER}", "naar doel", said)
    assert said not in (await answers(world, NUMBER, "case_description")).values()
    await say(world, "dat doe ik later")
    assert "later" not in str((await answers(world, NUMBER, "case_description")).values())


async def test_the_form_that_was_left_is_gone_on_with_where_its_name_is_said(world):
    await put(world, "describing")
    await say(world, f"beschrijving {NUMBER}", "later", "naar mensen")
    assert "Wie raakt dit?" in texts(world.last_card("anna"))
    await say(world, "later")
    told = "En ook ondernemers merken er straks iets van."
    await say(world, told, "verder")
    async with world.store.read() as reading:
        draft = await reading.draft(NUMBER, "case_description")
        assert len(await reading.cases()) == 1
    assert told in [entry.value for entry in draft.entries]


async def test_one_more_is_asked_at_once_though_another_section_is_open(world):
    await put(world, "describing")
    await say(
        world,
        f"beschrijving {NUMBER}",
        "naar mensen",
        "inwoners",
        "4",
        "positief",
        "Schoner op straat.",
    )
    await say(world, "nog een")
    assert "Wie raakt dit? (2)" in world.seen("anna")[-1].message.text
