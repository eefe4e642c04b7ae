"""What a word means can be asked at any moment; nothing that waits is lost by it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.phrases import LANGUAGES, glossary, phrases
from dialogs.choices import plain
from dialogs.explained import explained
from tests.world import World

WORDS = tomllib.loads(Path("bot/locale/glossary.toml").read_text("utf-8"))["words"]
MOST_CHARACTERS = 240


@pytest.mark.parametrize(
    "said",
    [
        "wat is BIV", "Wat is een FRIA?", "wat is nou eigenlijk een dpia", "wat betekent BIV?",
        "wat houdt een DPIA in?", "wie is de casushouder?", "wat bedoel je met klankbordgroep?",
        "uitleg AIIA", "uitleg over de AI-verordening", "leg uit: screening", "fria?",
        "waar staat BIV voor?", "wat zijn persoonsgegevens?", "wat zijn vakexperts?",
        "Wat is “IAMA”?",
        "what is a DPIA?", "what does BIV mean?", "who is the case holder?", "explain the AI Act",
        "en wat is een assessment?", "wat bedoel je met hoog risico?", "what is high risk?",
    ],
)  # fmt: skip
def test_who_asks_after_a_word_hears_what_it_means(said):
    assert explained(said) is not None


@pytest.mark.parametrize(
    "said",
    [
        "wat is een pilot?", "wie is mijn casushouder?", "dpia", "dpia, fria", "wat moet hier?",
        "Wat is een DPIA en wie maakt die bij ons in de organisatie?", "casushouder is Kim", "?",
        "De DPIA is klaar.", "status",
    ],
)  # fmt: skip
def test_anything_else_means_what_it_always_means(said):
    assert explained(said) is None


@pytest.mark.parametrize("word", WORDS, ids=lambda word: word["names"][0])
def test_a_word_is_explained_in_two_short_sentences_in_both_languages(word):
    assert word["say"].keys() == set(LANGUAGES)
    assert word["names"] == [plain(name) for name in word["names"]]
    assert [n for n in word["names"] if glossary()[n] != word["say"]] == []
    assert max(map(len, word["say"].values())) <= MOST_CHARACTERS


async def test_a_yes_that_was_waited_for_still_counts_after_an_explanation(world: World) -> None:
    for said in (
        "casus signaleren", "Slim vegen", "We willen zien waar afval ligt.", "pilot", "maart 2027",
    ):  # fmt: skip
        await world.say("anna", said)
    await world.say("anna", "wat is een screening?")
    assert "ja of nee" in world.seen("anna")[-2].message.text
    await world.say("anna", "ja")
    assert "UTH-2026-0001" in str(world.last_card("anna"))


async def test_what_someone_told_still_waits_after_an_explanation(world: World) -> None:
    await world.say("anna", "Wij willen camera's ophangen bij de milieustraat.")
    await world.say("anna", "wat is een assessment?")
    await world.say("anna", "ja")
    async with world.store.read() as reading:
        assert "milieustraat" in str((await reading.draft("new/anna", "signal")).answers["goal"])


async def test_a_question_is_asked_again_after_an_explanation_and_keeps_its_narrowing(world):
    for said in ("casus signaleren", "Slim vegen", "We willen zien waar afval ligt.", "pilot"):
        await world.say("anna", said)
    await world.say("anna", "volgend jaar")
    await world.say("anna", "wat is een DPIA?")
    assert "**Wanneer begint het gebruik?**" in world.seen("anna")[-1].message.text
    await world.say("anna", "maart")
    async with world.store.read() as reading:
        assert (await reading.draft("new/anna", "signal")).answers["planned_start"] == "2027-03"


@pytest.mark.parametrize("said", ["wat bedoel je met doorlooptijd?", "hoe werkt dit?"])
async def test_what_an_unknown_word_means_is_answered_with_help_for_the_open_question(said, world):
    for told in ("casus signaleren", "Slim vegen", "We willen zien waar afval ligt."):
        await world.say("anna", told)
    await world.say("anna", said)
    shown = world.seen("anna")[-1].message.text
    assert shown.startswith("**In welke fase zit het?**")
    assert phrases("nl")("who-i-am") not in shown
