"""Reading a form that was filled in as a document: each answer as if it had been typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.documents.filled_in import FilledInForm
from bot.documents.filled_in import Given as Written
from bot.domain.answers import HARD_LIMIT, read
from bot.domain.person import Person
from bot.domain.personal_numbers import holds_bsn
from bot.domain.problem import Problem
from bot.domain.template import (
    Answer,
    Answers,
    Choice,
    Day,
    FreeText,
    Given,
    Items,
    Question,
    Several,
    Template,
    YesNo,
)
from bot.phrases import LANGUAGES, phrases
from dialogs.understanding import Hearing, understand

MOST_TYPED = 500
"""Characters kept of what could not be read."""


@dataclass
class Found:
    """What the document says: answers, what could not be read, and what may not be kept."""

    answers: dict[str, Answer] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)
    withheld: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Reader:
    """`then` are the answers that stood in the document when it was made."""

    template: Template
    then: Answers
    me: Person
    people: Mapping[str, Person]
    today: date

    def found(self, form: FilledInForm) -> Found:
        found = Found()
        for path, written in form.given.items():
            question = self._question(path)
            if question is not None and not self._unchanged(question, path, written):
                self._put(found, question, path, written)
        return found

    def _question(self, path: str) -> Question | None:
        try:
            question = self.template.question(path)
        except (KeyError, StopIteration):
            return None
        return None if isinstance(question.kind, Items | Given) else question

    def _unchanged(self, question: Question, path: str, written: Written) -> bool:
        """The answer that the document was made with, or the words that say where to type."""
        text = _text(question, written)
        if any(text == phrases(language)("word-type-here") for language in LANGUAGES):
            return True
        then = self.then.get(path)
        if then in (None, "", []) or not text:
            return False
        names = {id: person.name for id, person in self.people.items()}
        said = (phrases(language).said(question, then, names) for language in LANGUAGES)
        return any(" ".join(text.split()) == " ".join(one.split()) for one in said)

    def _put(self, found: Found, question: Question, path: str, written: Written) -> None:
        text = _text(question, written)
        if holds_bsn(text):
            found.withheld[path] = "bsn"
        elif len(text) > HARD_LIMIT:
            found.withheld[path] = "too_long"
        elif isinstance(value := self._read(question, written, text), Problem):
            found.typed[path] = text[:MOST_TYPED]
        elif value is not None and value != self.then.get(path):
            found.answers[path] = value

    def _read(self, question: Question, written: Written, text: str) -> Answer | Problem:
        match question.kind:
            case FreeText():
                return read(question, text)
            case Several():
                return read(question, list(written.ticked or _named(question, written)))
            case Choice() | YesNo() if (value := _labelled(question, text)) is not None:
                return value
            case Day() if text and isinstance(self._understood(question, text), Problem):
                return read(question, written.day or text)
        return self._understood(question, text) if text else None

    def _understood(self, question: Question, text: str) -> Answer | Problem:
        if (known := _labelled(question, text)) is not None:
            return known
        return understand(question, text, Hearing(self.me, self.people, self.today))


def _text(question: Question, written: Written) -> str:
    """What was typed beside the control belongs to a text; elsewhere it only stands in for it."""
    if isinstance(question.kind, FreeText) and written.said in written.beside:
        return written.beside
    if isinstance(question.kind, Several):
        return ""
    return written.said or written.beside


def _labelled(question: Question, text: str) -> Answer:
    """The value that is said in exactly these words, in either language."""
    values: list[str | bool] = []
    match question.kind:
        case Choice(options=options):
            values = [option.value for option in options]
        case YesNo():
            values = [True, False]
        case Day(roughly=True):
            values = ["unknown"]
    for language in LANGUAGES:
        for value in values:
            if phrases(language).said(question, value, {}).lower() == text.lower():
                return value
    return None


def _named(question: Question, written: Written) -> list[str]:
    """The options whose boxes are ticked, where only text is left of the boxes."""
    assert isinstance(question.kind, Several)
    labels = {
        label.lower(): option.value
        for option in question.kind.options
        for label in option.label.values()
    }
    return [labels[one.lower()] for one in written.ticked_beside if one.lower() in labels]
