"""The words: both catalogues whole, every key said somewhere, every template in both languages."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from bot.documents.dossier import PIECES
from bot.domain.advice import AdviceStatus
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.owned import Acceptance
from bot.domain.screened import Outcome
from bot.phrases import LANGUAGES
from dialogs import VIEWS

ROOT = Path(__file__).parents[1]
CODE = [
    path
    for room in ("bot", "cards", "dialogs", "store")
    for path in sorted((ROOT / room).rglob("*.py"))
]
TEMPLATES = sorted((ROOT / "bot" / "templates").glob("*.toml"))
# What stands behind a dash in keys that are put together, for each beginning.
ENDINGS = {
    "status-": Status,
    "outcome-": Outcome,
    "outcome-word-": Outcome,
    "impact-": Impact,
    "acceptance-": Acceptance,
    "advice-": (*AdviceStatus, Acceptance.ACCEPTED, Acceptance.DECLINED),
    "doc-": (*PIECES, "uitnodiging"),
    "month-": range(1, 13),
    "weekday-": range(7),
}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - named by the library
        self.found.add(node.id.name)


@cache
def catalogue(language: str) -> dict[str, frozenset[str]]:
    """Every key with the variables of its sentence."""
    text = (ROOT / "bot" / "locale" / f"{language}.ftl").read_text("utf-8")
    found = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, Junk), f"not a sentence: {entry.content}"
        if isinstance(entry, Message):
            variables = _Variables()
            variables.visit(entry)
            assert entry.id.name not in found, f"twice: {entry.id.name}"
            found[entry.id.name] = frozenset(variables.found)
    return found


@cache
def said_in_code() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The keys of t(…), the beginnings of keys that are put together, and every other text."""
    keys, beginnings, texts = set(), set(), set()
    for path in CODE:
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _speaks(node.func):
                keys |= set(_texts(node.args[:1]))
            if isinstance(node, ast.JoinedStr):
                beginnings |= set(_beginning(node))
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value)
    together = {text + ending for text in texts for ending in ("-title", "-empty")}
    return frozenset(keys), frozenset(beginnings), frozenset(texts | together)


def _speaks(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name == "t"


def _texts(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant):
            yield str(node.value)
        elif isinstance(node, ast.IfExp):
            yield from _texts([node.body, node.orelse])


def _beginning(node: ast.JoinedStr) -> Iterator[str]:
    first = node.values[0]
    if isinstance(first, ast.Constant) and re.fullmatch(r"[a-z]+(-[a-z]+)*-", str(first.value)):
        yield str(first.value)


VIEW_STANDS = {"reply": 0, "beside": 0, "View": 0, "Show": 1, "_for_the_team": 1}
"""Where the name of a view stands among the arguments."""


def views_named_in_code() -> Iterator[str]:
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                place = VIEW_STANDS.get(node.func.id, len(node.args))
                yield from _texts(node.args[place : place + 1])


def test_the_views_that_the_code_names_are_those_that_can_be_shown():
    assert set(views_named_in_code()) == VIEWS.keys()


def test_both_languages_say_the_same_things_with_the_same_variables():
    dutch, english = (catalogue(language) for language in LANGUAGES)
    assert dutch == english


def test_every_key_that_the_code_says_is_a_sentence():
    keys, _, _ = said_in_code()
    assert len(keys) > 100
    assert sorted(keys - catalogue("nl").keys()) == []


def test_every_key_that_is_put_together_begins_like_a_sentence():
    _, beginnings, _ = said_in_code()
    used = {one for one in beginnings if any(key.startswith(one) for key in catalogue("nl"))}
    assert used >= ENDINGS.keys()


@pytest.mark.parametrize("beginning", ENDINGS)
def test_there_is_a_word_for_every_choice(beginning):
    wanted = {f"{beginning}{ending}" for ending in ENDINGS[beginning]}
    assert sorted(wanted - catalogue("nl").keys()) == []


def test_no_sentence_is_left_unsaid():
    keys, beginnings, texts = said_in_code()
    together = {f"{one}{ending}" for one, endings in ENDINGS.items() for ending in endings}
    open_ended = tuple(beginnings - ENDINGS.keys())
    said = keys | texts | together
    unsaid = [key for key in catalogue("nl") if key not in said and not key.startswith(open_ended)]
    assert unsaid == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_holds_a_blank_too_many_or_three_dots(language):
    text = (ROOT / "bot" / "locale" / f"{language}.ftl").read_text("utf-8")
    said = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    assert re.findall(r"\S  +\S|\.\.\.| [,;:!?]", said) == []


# --- templates ----------------------------------------------------------------------------------
def _wordings(node: object) -> Iterator[dict[str, object]]:
    """Every table that holds a language, and every place where one is expected."""
    if isinstance(node, dict):
        if node.keys() & set(LANGUAGES):
            yield node
        for key, value in node.items():
            if key in {"title", "ask", "label", "help", "say"}:
                assert isinstance(value, dict), f"{key}: {value!r}"
            yield from _wordings(value)
    elif isinstance(node, list):
        for one in node:
            yield from _wordings(one)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_says_everything_in_both_languages(path):
    found = list(_wordings(tomllib.loads(path.read_text("utf-8"))))
    assert found
    for wording in found:
        assert wording.keys() == set(LANGUAGES), wording
        assert all(str(text).strip() for text in wording.values()), wording
