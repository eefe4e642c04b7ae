"""What a section of a form shows: which questions have a field, and which items are open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.filled_in import FilledIn
from bot.domain.problem import Problem
from bot.domain.template import Answer, Given, Items, Question, Section, items_of


@dataclass(frozen=True)
class SectionCard:
    """What a section card shows.  `given` holds refused text, `clashes` an overtaken answer."""

    form: FilledIn
    section: Section
    ids: Mapping[str, str | int]
    names: Mapping[str, str]
    title: str
    opening: str = ""
    """Said first, where the form itself says nothing, or is opened for something else."""
    progress: str = ""
    given: Mapping[str, object] = field(default_factory=dict)
    problems: Mapping[str, Problem] = field(default_factory=dict)
    clashes: Mapping[str, Answer] = field(default_factory=dict)
    last: bool = False
    open_item: str = ""
    """The item that was asked for, as "groups.2"."""
    note: str = ""
    """What the person should know on every section, such as why the form came back."""
    added: frozenset[str] = frozenset()
    """Questions that follow from the answers given just now."""
    next_item: Mapping[str, int] = field(default_factory=dict)
    """By list: the number that its next item will have."""
    marks: Mapping[str, str] = field(default_factory=dict)
    """By path, that an answer is new or other than in what the form began with."""
    sparing: bool = False
    """Closed items can be opened and not removed: each button takes its bytes."""

    def open_items(self, question: Question) -> Sequence[int]:
        """One at a time: what was refused or overtaken, else what was asked for, else unfinished.

        What was put there for the person to answer is open all at once, until it is finished.
        """
        numbers = items_of(self.form.answers, question.key)
        unfinished = [number for number in numbers if self.unfinished(question, number)]
        if isinstance(question.kind, Items) and question.kind.given:
            return unfinished
        back = self.given.keys() | self.clashes.keys()
        asked = [n for n in numbers if self.open_item == f"{question.key}.{n}"]
        return [n for n in numbers if _within(question, n, back)] or (asked or unfinished)[:1]

    def unfinished(self, question: Question, number: int) -> bool:
        wrong = self.form.problems(self.section).keys() | self.problems.keys()
        begun = _within(question, number, self.form.answers.keys())
        return not begun or _within(question, number, wrong)

    def paths(self) -> Iterator[str]:
        """Every path that has an input on the card."""
        for question in self.form.asked(self.section):
            if not isinstance(question.kind, Items):
                yield question.key
                continue
            for number in self.open_items(question):
                parts = self.form.parts(question, number)
                yield from (path for path, part in parts if not isinstance(part.kind, Given))


def _within(question: Question, number: int, paths: Iterable[str]) -> bool:
    """Whether one of the paths lies in this item."""
    return any(path.startswith(f"{question.key}.{number}.") for path in paths)
