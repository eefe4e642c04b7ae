"""Lists on the card of a section: one item open at a time."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.filled_in import Context, FilledIn
from bot.domain.template import Items
from bot.phrases import LANGUAGES, phrases
from cards.elements import heading
from cards.form import section_card
from cards.section import SectionCard
from tests.world import TEMPLATES, TUESDAY, buttons, inputs, texts

FORM = TEMPLATES["case_description.v1"]
MEANS = FORM.section("middel")


def _shown(answers: dict[str, Any], **more: Any) -> SectionCard:
    form = FilledIn(FORM, answers, Context(TUESDAY.date()))
    numbers = {"alternatives": 4, "groups": 4}
    return SectionCard(form, MEANS, {"drawn": 1}, {}, title="Middel", next_item=numbers, **more)


def _opened(shown: SectionCard) -> set[str]:
    card = section_card(shown, phrases("nl"))
    return {path.rpartition(".")[0] for path in inputs(card) if path.startswith("alternatives.")}


THREE = {"alternatives": [1, 2, 3]}


def test_of_a_list_the_first_item_that_is_not_finished_is_open():
    done = {
        "alternatives.1.alternative": "Vaker vegen",
        "alternatives.1.why_not": "Dat kost te veel mensen.",
    }
    assert _opened(_shown(THREE)) == {"alternatives.1"}
    assert _opened(_shown(THREE | done)) == {"alternatives.2"}


def test_the_item_that_was_asked_for_is_open_instead():
    assert _opened(_shown(THREE, open_item="alternatives.3")) == {"alternatives.3"}


@pytest.mark.parametrize("field", ["given", "clashes"])
def test_an_item_with_refused_or_overtaken_words_stays_open_until_they_are_dealt_with(field):
    back = {field: {"alternatives.2.why_not": "Te duur."}}
    assert _opened(_shown(THREE, open_item="alternatives.3", **back)) == {"alternatives.2"}


def test_a_closed_item_says_that_it_is_not_finished():
    card = section_card(_shown(THREE), phrases("nl"))
    assert texts(card).count("nog niet af") == 2
    assert {"Wijzigen", "Weghalen"} <= buttons(card).keys()


LISTS = sorted(
    {
        question.key
        for template in TEMPLATES.values()
        for question in template.questions
        if isinstance(question.kind, Items) and not question.kind.given
    }
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", LISTS)
def test_an_item_is_headed_by_what_it_is(key, language):
    t = phrases(language)
    assert t("item", list=key, place=2) != t("item", list="another", place=2)


def test_the_open_item_has_that_heading():
    card = section_card(_shown(THREE, open_item="alternatives.2"), phrases("nl"))
    assert "Alternatief 2" in texts(card)


MARK = "Anders dan in UTH-2026-0001"


def test_what_differs_from_the_earlier_description_says_so_beside_its_field():
    marks = {"how_it_works": MARK, "alternatives.2.why_not": MARK}
    card = section_card(_shown(THREE, open_item="alternatives.2", marks=marks), phrases("nl"))
    assert texts(card).count(MARK) == 2


def test_an_item_that_is_closed_says_once_that_it_differs():
    marks = {"alternatives.2.alternative": MARK, "alternatives.2.why_not": MARK}
    card = section_card(_shown(THREE, open_item="alternatives.3", marks=marks), phrases("nl"))
    assert texts(card).count(MARK) == 1


def test_marks_make_way_when_a_card_would_be_too_large_for_teams():
    marks = dict.fromkeys(("how_it_works", "why_digital"), "lang " * 3000)
    card = section_card(_shown(THREE, marks=marks), phrases("nl"))
    assert "lang" not in texts(card)


def test_the_number_of_a_case_stands_on_one_line_of_a_heading():
    assert heading("Nog bezig: UTH-2026-0001").text == "Nog bezig: UTH-\u20602026-\u20600001"
    assert heading("Een hoog-risico systeem").text == "Een hoog-risico systeem"
