"""What is asked, in which order, and under which conditions: the one definition of a form.

The steps of the conversation, the card of a section, the check on what comes back, the progress
and the filed document are all read off a Template (Dutch: sjabloon).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from bot.domain.expressions import ALWAYS, NEVER, Expression

Wording = Mapping[str, str]
Answer = str | bool | list[str] | list[int] | None
"""As JSON holds it.  A day is "2027-03-01", a month "2027-03", a person an Entra object id, a
list the numbers of its items; None means: asked, and left open."""
Answers = Mapping[str, Answer]
"""By path: "goal", or "alternatives.2.why_not" for a question of item 2 of a list."""

UNKNOWN_DAY = "unknown"
MOST_ITEMS = 10


@dataclass(frozen=True)
class Option:
    value: str
    label: Wording


@dataclass(frozen=True)
class FreeText:
    """Limits count characters after trimming."""

    min: int = 0
    max: int = 2000
    long: bool = False


@dataclass(frozen=True)
class Choice:
    options: tuple[Option, ...]
    scale: bool = False
    """Yes, no or don't know: a hidden question of this kind counts as no."""


@dataclass(frozen=True)
class Several:
    options: tuple[Option, ...]
    min: int = 0
    max: int = 99


@dataclass(frozen=True)
class YesNo:
    pass


@dataclass(frozen=True)
class Day:
    """A day; with `roughly` also a month or "not known yet"."""

    roughly: bool = False


@dataclass(frozen=True)
class Someone:
    """A colleague."""


@dataclass(frozen=True)
class Items:
    """A list; `otherwise` is the key of the question that may be answered instead."""

    questions: tuple[Question, ...]
    min: int = 0
    max: int = MOST_ITEMS
    otherwise: str = ""
    given: bool = False
    """The items are put there; nothing is added or taken away."""


@dataclass(frozen=True)
class Given:
    """Text that is put there for the reader, and is not asked."""


Kind = FreeText | Choice | Several | YesNo | Day | Someone | Items | Given


@dataclass(frozen=True)
class Check:
    """What an answer must keep to beside its limits, and what to say when it does not."""

    test: Expression
    say: Wording


@dataclass(frozen=True)
class Question:
    key: str
    ask: Wording
    kind: Kind
    required: Expression = ALWAYS
    when: Expression = ALWAYS
    help: Wording | None = None
    prefill: str = ""
    rule: Check | None = None

    @property
    def optional(self) -> bool:
        return self.required == NEVER


@dataclass(frozen=True)
class Section:
    key: str
    title: Wording
    questions: tuple[Question, ...]
    help: Wording | None = None


class Level(StrEnum):
    """How heavy a consistency rule weighs: `error` and `block` stop submitting."""

    INFO = "info"
    FINDING = "finding"
    WARNING = "warning"
    ERROR = "error"
    BLOCK = "block"


@dataclass(frozen=True)
class Rule:
    """A rule over the whole form; `outcome` belongs to screening, `level` to consistency."""

    id: str
    test: Expression
    say: Wording
    level: Level = Level.INFO
    outcome: str = ""
    raises_impact: str = ""


@dataclass(frozen=True)
class Template:
    id: str
    version: str
    title: Wording
    sections: tuple[Section, ...]
    rules: tuple[Rule, ...] = ()
    impact: Mapping[str, Expression] | None = None
    """Impact classes with the test for each, heaviest first (screening only)."""

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        return tuple(question for section in self.sections for question in section.questions)

    @cached_property
    def _by_key(self) -> Mapping[str, Question]:
        return {question.key: question for question in self.questions}

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def question(self, path: str) -> Question:
        """Find by key or path; raises KeyError for a path that this template does not have."""
        key, *rest = path.split(".")
        question = self._by_key[key]
        if not rest:
            return question
        if not isinstance(question.kind, Items) or len(rest) != 2 or not rest[0].isdecimal():
            raise KeyError(path)
        return next(q for q in question.kind.questions if q.key == rest[1])

    def section(self, key: str) -> Section:
        return next(s for s in self.sections if s.key == key)

    @cached_property
    def paths_hidden_value(self) -> Mapping[str, Any]:
        """What a question that does not apply counts as."""
        return {
            q.key: "nee" if isinstance(q.kind, Choice) and q.kind.scale else None
            for q in self.questions
        }


def items_of(answers: Answers, key: str) -> tuple[int, ...]:
    """The numbers of a list's items, in order; a number is never given out twice."""
    numbers = answers.get(key)
    return tuple(n for n in numbers if isinstance(n, int)) if isinstance(numbers, list) else ()


def item_paths(question: Question, answers: Answers) -> Iterator[tuple[int, Question, str]]:
    """Every question of every item of a list, with its path."""
    assert isinstance(question.kind, Items)
    for number in items_of(answers, question.key):
        for part in question.kind.questions:
            yield number, part, f"{question.key}.{number}.{part.key}"
