"""What an action holder says in other words: what is looked up, and what an answer makes of it."""

from __future__ import annotations

import pytest

from bot.domain.person import Focus, Pending
from dialogs.follow_up import START
from dialogs.in_other_words import continued, of_mine

ASKED = Pending(START, fields={"about": "A2", "said": "is verzet naar mei", "day": "2027-02-15"})


async def otherwise(turn):
    raise AssertionError


@pytest.mark.parametrize(
    "text",
    [
        "A3 doen we nog niet",
        "uth-2026-0012-A3 hulp",
        "A1 en A3 lopen nog",
        "a1, a2 en a3 klaar",
        "alles loopt nog",
        "dit is niet van mij",
        "That isn't mine anymore",
        "ik ga met pensioen, wie neemt het over?",
    ],
)
def test_what_is_said_of_an_advice_of_ones_own_is_looked_up(text):
    assert of_mine(text, None, otherwise)
    assert of_mine(text, Focus("UTH-2026-0012/description", "purpose"), otherwise) is None


@pytest.mark.parametrize("text", ["A-posters ophangen in de wijk", "alle camera's lopen nog"])
def test_a_story_is_no_word_about_an_advice(text):
    assert of_mine(text, None, otherwise) is None


def test_an_answer_afterwards_takes_the_words_along_but_a_day_or_a_name_does_not():
    assert continued(ASKED, "klaar") == "A2 klaar, is verzet naar mei"
    assert continued(ASKED, "later tot 15 maart") == "A2 later tot 15 maart"
    assert continued(ASKED, "A1 klaar") == ""
    assert continued(None, "klaar") == continued(Pending("help.ask"), "klaar") == ""
