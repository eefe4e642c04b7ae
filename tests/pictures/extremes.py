"""What transcripts do not bring about: forms empty, brimful or refused, and huge words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from bot.domain.filled_in import Context, FilledIn
from bot.domain.problem import Problem
from bot.domain.template import (
    Answer,
    Choice,
    Day,
    FreeText,
    Given,
    Items,
    Option,
    Question,
    Section,
    Several,
    Someone,
    Template,
    YesNo,
)
from bot.phrases import LANGUAGES, phrases
from cards.elements import foldable
from cards.form import section_card
from cards.section import SectionCard
from tests.pictures.harvest import State
from tests.world import PEOPLE, TEMPLATES, TUESDAY, walk

LONG_WORD = "openbareruimtebeheerdersoverlegstructuurwijzigingsvoorstellen"
LONG_NAME = "Anne-Wilhelmina van den Bosch-Schimmelpenninck van Nyenrode 🙂"
LONG_TITLE = f"👩‍👩‍👧 Slim vegen: {LONG_WORD}, met camera's op elke wagen 🚛 in de hele stad"
SWELLS = {"Slim vegen in de binnenstad": LONG_TITLE, "Anna de Vries": LONG_NAME}
CASE = "UTH-2026-0001"


def extremes(states: Sequence[State]) -> Iterator[State]:
    for template in TEMPLATES.values():
        for section in template.sections:
            yield from _of_section(template, section)
    yield from _swollen(states)


def _of_section(template: Template, section: Section) -> Iterator[State]:
    full = dict(_answers(section.questions, items=1))
    ten = dict(_answers(section.questions, items=10))
    begun = {path: answer for path, answer in ten.items() if "." not in path}
    for situation, answers in {"empty": {}, "brimful": full, "ten": ten, "begun": begun}.items():
        form = FilledIn(template, answers, Context(TUESDAY.date()))
        shown = SectionCard(
            form,
            section,
            {"about": f"{CASE}-A1", "form": template.id, "drawn": 1},
            {person.id: LONG_NAME for person in PEOPLE},
            title=CASE,
            next_item=dict.fromkeys((question.key for question in section.questions), 2),
        )
        yield _drawn(template, situation, shown)
        marks = dict.fromkeys(answers, f"Anders dan in {CASE}")
        if marks:
            yield _drawn(template, f"{situation}, marked", replace(shown, marks=marks))
        if situation == "brimful":
            wrong = dict.fromkeys(shown.paths(), Problem("too_long", {"length": 9999, "limit": 9}))
            clashes = {path: answers[path] for path in shown.paths() if path in answers}
            refused = replace(shown, problems=wrong, clashes=dict(list(clashes.items())[:3]))
            yield _drawn(template, "refused", refused)


def _drawn(template: Template, situation: str, shown: SectionCard) -> State:
    cards = {language: section_card(shown, phrases(language)) for language in LANGUAGES}
    return State(f"form-{template.id}", f"{shown.section.key}, {situation}", cards)


def _answers(questions: Sequence[Question], *, items: int) -> Iterator[tuple[str, Answer]]:
    for question in questions:
        if isinstance(question.kind, Items):
            numbers = list(range(1, min(items, question.kind.max) + 1))
            yield question.key, numbers
            for number in numbers:
                for key, answer in _answers(question.kind.questions, items=0):
                    yield f"{question.key}.{number}.{key}", answer
        else:
            yield question.key, _most(question)


def _most(question: Question) -> Answer:
    """The longest answer that still fits."""
    match question.kind:
        case FreeText(max=most):
            return f"🙂 {LONG_WORD} {'wat er allemaal bij komt kijken ' * most}"[:most].strip()
        case Choice(options=options):
            return max(options, key=_length).value
        case Several(options=options):
            return [option.value for option in options]
        case YesNo():
            return True
        case Day():
            return "2027-03-31"
        case Someone():
            return PEOPLE[0].id
        case Given():
            return LONG_TITLE
        case Items():
            raise AssertionError(question.key)
        case _:
            assert_never(question.kind)


def _length(option: Option) -> int:
    return len(option.label["nl"])


def _swollen(states: Sequence[State]) -> Iterator[State]:
    """Of each view the largest card, with the longest title and name that there can be."""
    by_view: dict[str, State] = {}
    for state in sorted(states, key=lambda one: len(str(one.cards["nl"]))):
        by_view[state.view] = state
    for state in by_view.values():
        cards = {language: _swell(card) for language, card in state.cards.items()}
        yield State(state.view, f"{state.seen_in}, huge words", cards)


def _swell(card: Mapping[str, object]) -> Mapping[str, object]:
    text = json.dumps(card, ensure_ascii=False)
    for small, huge in SWELLS.items():
        text = text.replace(small, huge)
    swollen: Mapping[str, object] = json.loads(text)
    for node in walk(swollen):
        for fact in node.get("facts", ()):
            fact["value"] = foldable(fact["value"])
    return swollen
