"""Which cases look like a new one, by the words of their titles and goals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from bot.domain.case import Case

MOST = 3
LEAST_LETTERS = 4
SAME_WORD = 0.8
"""How alike two words must be to count as one: "camera" and "camera's", "vegen" and "vegers"."""
_WORDS = re.compile(r"[^\W\d_]+")
EMPTY = frozenset(
    {
        "alleen", "casus", "case", "could", "deze", "digitaal", "digital", "digitale", "door",
        "gemeente", "kunnen", "jullie", "less", "make", "maken", "meer", "minder", "more", "nieuwe",
        "omdat", "onze", "project", "slim", "slimme", "slimmer", "smart", "smarter", "that", "this",
        "utrecht", "voor", "waar", "want", "when", "where", "which", "will", "willen", "with",
        "worden", "wordt", "would", "zien", "zodat",
    }
)  # fmt: skip
"""Words that say nothing about what a project is."""


def alike(title: str, goal: str, cases: Iterable[Case], at_least: int) -> Sequence[Case]:
    """The cases that look most like it, three at most; `at_least` in percent."""
    mine = _words(title), _words(f"{title} {goal}")
    scored = [(_likeness(mine, case), case) for case in cases]
    fitting = [pair for pair in scored if pair[0] >= at_least / 100]
    fitting.sort(key=lambda pair: -pair[0])
    return [case for _, case in fitting[:MOST]]


def _likeness(mine: tuple[frozenset[str], frozenset[str]], case: Case) -> float:
    title, all_words = mine
    titles = _shared(title, _words(case.title))
    return max(titles, _shared(all_words, _words(f"{case.title} {case.goal}")))


def _shared(some: frozenset[str], others: frozenset[str]) -> float:
    """The part of the words that both have; of two short texts both must be about the same."""
    if not some or not others:
        return 0.0
    found = sum(any(_same(one, other) for other in others) for one in some)
    return 2 * found / (len(some) + len(others))


def _same(one: str, other: str) -> bool:
    return one == other or SequenceMatcher(None, one, other).ratio() >= SAME_WORD


def _words(text: str) -> frozenset[str]:
    found = _WORDS.findall(text.lower())
    return frozenset(word for word in found if len(word) >= LEAST_LETTERS) - EMPTY
