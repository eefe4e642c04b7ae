"""What may be wrong with a card: how it stands there, and words that are no words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from tests.pictures.studio import Easel, Finding
from tests.words import ROOT
from tests.world import TEMPLATES, walk

READ = frozenset({"text", "title", "label", "placeholder", "fallbackText", "speak"})
GAP = re.compile(r"\{[^}]*\}|\bundefined\b")
NAME = re.compile(r"(?<![\w/.-])[a-z]+(?:[-_][a-z0-9]+)+(?![\w/.])")
"""As sentences are named in the catalogue, and options in the forms."""
MARKS = re.compile(r"\[[^\]]*\]\((?!https?://[^\s)]+\))")
"""Markdown that no client can make a link of."""


async def faults(card: Mapping[str, Any], easel: Easel) -> list[Finding]:
    return [*await easel.findings(card), *unworded(card)]


def unworded(card: Mapping[str, Any]) -> Iterator[Finding]:
    for text in _texts(card):
        for found in (*GAP.findall(text), *MARKS.findall(text), *_names(text)):
            yield Finding("wording", f"{found!r} is not meant for people", text[:300])


def _texts(card: Mapping[str, Any]) -> Iterator[str]:
    """What is read; the value of a field was typed, and that of a choice is a name of ours."""
    for node in walk(card):
        yield from (str(node[key]) for key in sorted(READ & node.keys()))
        yield from (str(fact["value"]) for fact in node.get("facts", ()))


def _names(text: str) -> Iterator[str]:
    return (name for name in NAME.findall(text) if name in _not_for_people())


@cache
def _not_for_people() -> frozenset[str]:
    source = (ROOT / "bot" / "locale" / "nl.ftl").read_text("utf-8")
    entries = FluentParser().parse(source).body
    sentences = {entry.id.name for entry in entries if isinstance(entry, Message)}
    asked = [question for form in TEMPLATES.values() for question in form.questions]
    asked += [part for question in asked for part in getattr(question.kind, "questions", ())]
    keys = {question.key for question in asked}
    options = {one.value for question in asked for one in getattr(question.kind, "options", ())}
    return frozenset(name for name in sentences | keys | options if re.search("[-_]", name))
