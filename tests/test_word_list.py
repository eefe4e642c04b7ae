"""The list of `make words`: everything is on it, and what is harder to read stands higher."""

from __future__ import annotations

import pytest

from bot.phrases import LANGUAGES
from tests.words import Said, everything, ranked, syllables_of


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        ("kaart", "nl", 1),
        ("beoordeling", "nl", 4),
        ("casusbeschrijving", "nl", 5),
        ("mooie", "nl", 2),
        ("cliënten", "nl", 3),
        ("case", "en", 1),
        ("table", "en", 2),
        ("returned", "en", 2),
        ("description", "en", 3),
    ],
)
def test_syllables_are_counted_as_they_are_heard(word, language, count):
    assert syllables_of(word, language) == count


@pytest.mark.parametrize(
    ("language", "text", "ease"),
    [
        ("nl", "De kat zat op bed. De hond lag op mat.", 206.84 - 77 - 0.93 * 5),
        ("en", "The cat sat on beds. The dog lay on mats.", 206.835 - 84.6 - 1.015 * 5),
    ],
)
def test_five_words_of_one_syllable_have_the_ease_of_the_formula(language, text, ease):
    assert Said(language, "here", text).ease == pytest.approx(ease)


def test_what_is_harder_to_read_stands_higher_and_a_button_is_no_sentence():
    hard = Said("nl", "hard", "De belanghebbenden worden geïnformeerd over beoordelingsresultaten.")
    easy = Said("nl", "easy", "Je hoort van ons hoe het is gegaan.")
    assert ranked([easy, Said("nl", "button", "Versturen"), hard]) == [hard, easy]


def test_sentences_of_the_catalogue_and_of_the_forms_are_all_there_in_both_languages():
    said = list(everything())
    for language in LANGUAGES:
        places = {one.place for one in said if one.language == language}
        assert {"signal-saved", "overview-refused"} <= places
        assert "screening.v1 · screening · inhabitants · ask" in places
        assert any(place.startswith("policy.v1") for place in places)
    assert not any("{" in one.text for one in said)
