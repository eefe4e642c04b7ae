"""`make words`: every sentence the bot says, with its length, the hardest to read first.

Flesch for English (1948), and for Dutch the figures that Douma gave it (1960): the higher, the
easier; B1 lies around 60 to 70.  An aid for who writes, never a gate: short pieces swing wildly.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, Placeable, SelectExpression, TextElement

from bot.phrases import LANGUAGES

ROOT = Path(__file__).parents[1]
LIST = ROOT / "build" / "words.md"
SHOWN = 25
SENTENCE = 6
"""Words; what is shorter is a name, a heading or a button."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
END = re.compile(r"[.!?:](?=\s|$)|\n+")
MARKS = re.compile(r"\*\*|[•⚠▲●○]")
GAP = "casus"
"""Stands where the bot fills something in: mostly a name or a number, about as long as this."""
VOWELS = {
    "nl": re.compile(
        r"aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|[aeiouyäëïöüáéèêóú]"
    ),
    "en": re.compile(r"[aeiouy]+"),
}


@dataclass(frozen=True)
class Said:
    """One piece of wording with the place where it stands."""

    language: str
    place: str
    text: str

    @property
    def words(self) -> list[str]:
        return WORD.findall(self.text)

    @property
    def sentences(self) -> int:
        return max(1, sum(bool(WORD.search(part)) for part in END.split(self.text)))

    @property
    def ease(self) -> float:
        """Reading ease: about 0 to 100, and beyond for what is very short."""
        words = self.words
        syllables = sum(syllables_of(word, self.language) for word in words) / len(words)
        length = len(words) / self.sentences
        if self.language == "nl":
            return 206.84 - 77 * syllables - 0.93 * length
        return 206.835 - 84.6 * syllables - 1.015 * length


def syllables_of(word: str, language: str) -> int:
    """As many as there are vowel sounds; the English e that is not heard does not count."""
    word = word.lower()
    count = len(VOWELS[language].findall(word))
    silent = language == "en" and re.search(r"[^aeiouyl]e$|[^aeioudt]ed$", word)
    return max(1, count - bool(silent))


# --- everything that is said ---
def everything() -> Iterator[Said]:
    for language in LANGUAGES:
        for place, text in (*_catalogue(language), *_data_files(language)):
            clean = MARKS.sub("", text).strip()
            if WORD.search(clean):
                yield Said(language, place, clean)


def _catalogue(language: str) -> Iterator[tuple[str, str]]:
    text = (ROOT / "bot" / "locale" / f"{language}.ftl").read_text("utf-8")
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, Message) and entry.value:
            yield entry.id.name, _flat(entry.value)


def _flat(pattern: Pattern) -> str:
    """What is read; of several variants the usual one."""
    return "".join(_piece(element) for element in pattern.elements)


def _piece(element: TextElement | Placeable) -> str:
    if isinstance(element, TextElement):
        return str(element.value)
    inner = element.expression
    if isinstance(inner, SelectExpression):
        return _flat(next(variant.value for variant in inner.variants if variant.default))
    return GAP


def _data_files(language: str) -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "bot").glob("*/*.v*.toml")):
        raw = tomllib.loads(path.read_text("utf-8"))
        for place, wording in _wordings(raw, path.stem):
            yield place, wording.get(language, "")


def _wordings(node: Any, place: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Every table that holds languages, with the keys on the way there."""
    if isinstance(node, list):
        for one in node:
            name = (
                one.get("key", one.get("id", one.get("value", ""))) if isinstance(one, dict) else ""
            )
            yield from _wordings(one, f"{place} · {name}" if name else place)
    elif isinstance(node, dict) and node.keys() == set(LANGUAGES):
        yield place, node
    elif isinstance(node, dict):
        for word, value in node.items():
            deeper = word in {"ask", "help", "title", "say", "label"}
            yield from _wordings(value, f"{place} · {word}" if deeper else place)


# --- the list ---
def ranked(said: Iterable[Said]) -> list[Said]:
    """Hardest first, sentences only: a button of a few words has no ease to speak of."""
    return sorted((one for one in said if len(one.words) >= SENTENCE), key=lambda one: one.ease)


def _page(language: str, said: Iterable[Said]) -> Iterator[str]:
    mine = [one for one in said if one.language == language]
    sentences = ranked(mine)
    yield from (f"# {language}: {len(sentences)} sentences, hardest first", "", *_table(sentences))
    short = [one for one in mine if one not in sentences]
    yield from ("", f"# {language}: {len(short)} names, headings and buttons", "", *_table(short))


def _table(said: Iterable[Said]) -> Iterator[str]:
    yield "| Ease | Words | Characters | Where | What it says |"
    yield "|---:|---:|---:|---|---|"
    for one in said:
        text = " ".join(one.text.split()).replace("|", "/")
        yield f"| {one.ease:.0f} | {len(one.words)} | {len(one.text)} | {one.place} | {text} |"


def main() -> None:
    said = list(everything())
    LIST.parent.mkdir(exist_ok=True)
    pages = ("\n".join(_page(language, said)) for language in LANGUAGES)
    LIST.write_text("\n\n".join(pages) + "\n", "utf-8")
    for language in LANGUAGES:
        sentences = ranked(one for one in said if one.language == language)
        print(f"\n{language}: the {SHOWN} hardest of {len(sentences)} (ease, words, characters)")
        for one in sentences[:SHOWN]:
            print(f"{one.ease:4.0f} {len(one.words):3} {len(one.text):4}  {one.place}")
            print(f"                {' '.join(one.text.split())}")
    print(f"\neverything: {LIST.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
