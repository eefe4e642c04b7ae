"""A form that was handed in, as it stands on paper: a walk over the template and the answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.documents.paper import Block, Facts, Heading
from bot.domain.template import (
    Answer,
    Items,
    Question,
    Section,
    Template,
    item_paths,
    items_of,
)
from bot.phrases import Phrases, capital


@dataclass(frozen=True)
class HandedIn:
    """Frozen answers: what they do not hold did not apply, or was left open."""

    template: Template
    answers: Mapping[str, Answer]
    names: Mapping[str, str]
    t: Phrases

    def said(self, path: str) -> str:
        answer = self.answers.get(path)
        said = self.t.said(self.template.question(path), answer, self.names)
        return capital(said) if answer in (None, "", []) else said

    def ask(self, path: str) -> str:
        return self.t.wording(self.template.question(path).ask)


def sections(form: HandedIn) -> Iterator[Block]:
    for section in form.template.sections:
        yield from section_blocks(form, section)


def section_blocks(form: HandedIn, section: Section, *, level: int = 1) -> Iterator[Block]:
    answers = tuple(section_answers(form, section))
    if answers:
        yield Heading(form.t.wording(section.title), level)
        yield from answers


def section_answers(form: HandedIn, section: Section) -> Iterator[Facts]:
    """The answers of a section without its title; nothing when there are none."""
    if rows := tuple(row for question in section.questions for row in rows_of(form, question)):
        yield Facts(rows)


def rows_of(form: HandedIn, question: Question) -> Iterator[tuple[str, str]]:
    """A question and its answer; a list gives a row per item."""
    if question.key not in form.answers:
        return
    ask = form.t.wording(question.ask)
    numbers = items_of(form.answers, question.key)
    if not isinstance(question.kind, Items) or not numbers:
        yield ask, form.said(question.key)
        return
    for place, number in enumerate(numbers, 1):
        label = ask if len(numbers) == 1 else form.t("item-of", list=ask, place=place)
        yield label, "\n".join(item_lines(form, question, number))


def item_lines(form: HandedIn, question: Question, number: int) -> Iterator[str]:
    """What one item of a list says, a line per question that was answered."""
    for of, part, path in item_paths(question, form.answers):
        if of == number and form.answers.get(path) not in (None, "", []):
            ask = form.t.wording(part.ask)
            yield f"{ask} {form.said(path)}" if ask.endswith("?") else f"{ask}: {form.said(path)}"
