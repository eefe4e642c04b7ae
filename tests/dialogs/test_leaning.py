"""What leans to yes or no is proposed; a question can go to the team, and the rest goes on."""

from __future__ import annotations

import pytest

from bot.domain.template import Choice, Option, Question, YesNo
from bot.phrases import phrases
from dialogs.leaning import leaning
from tests.aggregates import NUMBER
from tests.stages import put
from tests.world import World, buttons

T = phrases("nl")
ASK = "Zit er een algoritme of AI in?"


def _options(*values: str) -> tuple[Option, ...]:
    return tuple(Option(one, {"nl": one.replace("_", " "), "en": one}) for one in values)


SCALE = Question("x", {}, Choice(_options("ja", "nee", "weet_ik_niet"), scale=True))
TALKED = Question("x", {}, Choice(_options("ja", "gepland", "nee")))
YES_OR_NO = Question("x", {}, YesNo())
PHASE = Question("x", {}, Choice(_options("pilot", "bouw")))


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("ik denk van wel", "ja"), ("Ik denk het wel.", "ja"), ("waarschijnlijk", "ja"),
        ("ja, denk ik", "ja"), ("volgens mij wel", "ja"), ("lijkt me wel", "ja"), ("soms", "ja"),
        ("ja maar niet altijd", "ja"), ("niet altijd", "ja"), ("meestal", "ja"), ("deels", "ja"),
        ("een beetje", "ja"), ("vast wel", "ja"), ("probably", "ja"), ("I think so", "ja"),
        ("volgens mij niet", "nee"), ("ik denk het niet", "nee"), ("ik denk van niet", "nee"),
        ("waarschijnlijk niet", "nee"), ("niet dat ik weet", "nee"), ("eigenlijk niet", "nee"),
        ("nee, maar soms wel", "nee"), ("probably not", "nee"), ("I don't think so", "nee"),
        ("ligt eraan", "weet_ik_niet"), ("dat hangt ervan af", "weet_ik_niet"),
        ("kan zijn", "weet_ik_niet"), ("dat verschilt per wijk", "weet_ik_niet"),
        ("it depends", "weet_ik_niet"), ("misschien wel", "weet_ik_niet"),
        ("ja", ""), ("nee", ""), ("Nee, nog niet", ""), ("weet ik niet", ""), ("misschien", ""),
        ("ik weet het niet zeker", ""), ("denk je dat?", ""), ("2", ""), ("zeker niet", ""),
    ],
)  # fmt: skip
def test_what_words_lean_to(said, word):
    assert leaning(SCALE, said) == word


def test_only_a_question_of_yes_or_no_is_leaned_to():
    assert leaning(PHASE, "ik denk pilot") == ""
    assert leaning(TALKED, "ligt eraan") == ""
    assert (leaning(TALKED, "soms"), leaning(YES_OR_NO, "denk van niet")) == ("ja", "nee")


def test_what_tells_more_than_yes_or_no_is_not_cut_down_to_it():
    assert leaning(TALKED, "Ik denk dat de wijkraad het al weet") == ""


async def at_the_algorithm(world: World) -> None:
    await put(world, "signalled")
    async with world.store.work(world.now) as work:
        (await work.draft(NUMBER, "screening")).reopen()
    await world.press("anna", {"verb": "screening.open", "data": {"case": NUMBER}})
    for said in ("1", "nee", "nee"):
        await world.say("anna", said)


async def answer(world: World) -> object:
    async with world.store.read() as reading:
        return (await reading.draft(NUMBER, "screening")).answers.get("algorithm")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("ja", "nee"), ("nee", None), ("klopt niet", None), ("1", "ja"),
        ("geen idee", "weet_ik_niet"),
    ],
)  # fmt: skip
async def test_a_proposal_counts_after_a_yes(said, kept, world):
    await at_the_algorithm(world)
    await world.say("anna", "volgens mij niet")
    assert await answer(world) is None
    await world.say("anna", said)
    assert await answer(world) == kept


async def test_a_yes_answers_the_question_however_often_it_was_missed(world):
    await at_the_algorithm(world)
    for said in ("hmm", "tja", "ja"):
        await world.say("anna", said)
    assert await answer(world) == "ja"


async def test_a_press_passes_a_question_on_once_and_changes_no_later_answer(world):
    await at_the_algorithm(world)
    for said in ("hmm", "tja"):
        await world.say("anna", said)
    press = buttons(world.last_card("anna"))[T("button-pass-on")]
    await world.press("anna", press)
    assert await answer(world) == "weet_ik_niet"
    assert ASK in str(world.last_card("team"))
    for said in ("terug", "nee"):
        await world.say("anna", said)
    await world.press("anna", press)
    assert await answer(world) == "nee"


async def test_a_question_that_knows_no_dont_know_comes_back_later(world):
    await put(world, "describing")
    await world.press("anna", {"verb": "description.open", "data": {"case": NUMBER}})
    async with world.store.work(world.now) as work:
        draft = await work.draft(NUMBER, "case_description")
        anna = await work.person("anna")
        draft.give("data_sources", [1, 2], by="anna", at=world.now)
        anna.focus = type(anna.focus)(draft.id, "data_sources.2.personal")
    await world.say("anna", "vraag het team")
    async with world.store.read() as reading:
        draft = await reading.draft(NUMBER, "case_description")
        assert "data_sources.2.personal" not in draft.answers
        assert (await reading.person("anna")).focus.path != "data_sources.2.personal"
    assert "Persoonsgegevens?" in str(world.last_card("team"))
