"""A form that was handed in, as it stands on paper: a walk over the template and the answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.documents.paper import Block, Heading, Said
from bot.domain.template import (
    Answer,
    Items,
    Question,
    Section,
    Template,
    item_paths,
    items_of,
)
from bot.phrases import Phrases


@dataclass(frozen=True)
class HandedIn:
    """Frozen answers: what they do not hold did not apply, or was left open."""

    template: Template
    answers: Mapping[str, Answer]
    names: Mapping[str, str]
    t: Phrases

    def said(self, path: str) -> str:
        return self.t.said(self.template.question(path), self.answers.get(path), self.names)


def sections(form: HandedIn) -> Iterator[Block]:
    for section in form.template.sections:
        yield from section_blocks(form, section)


def section_blocks(form: HandedIn, section: Section, *, level: int = 1) -> Iterator[Block]:
    shown = [question for question in section.questions if question.key in form.answers]
    if not shown:
        return
    yield Heading(form.t.wording(section.title), level)
    for question in shown:
        yield from question_blocks(form, question)


def question_blocks(form: HandedIn, question: Question) -> Iterator[Block]:
    ask = form.t.wording(question.ask)
    numbers = items_of(form.answers, question.key)
    if not isinstance(question.kind, Items) or not numbers:
        yield Said(form.said(question.key), ask)
        return
    for place, number in enumerate(numbers, 1):
        lines = [
            f"{form.t.wording(part.ask)}: {form.said(path)}"
            for of, part, path in item_paths(question, form.answers)
            if of == number and form.answers.get(path) not in (None, "", [])
        ]
        yield Said("\n".join(lines), form.t("item-of", list=ask, place=place))
