"""A section of a form as a card: empty, filled in, or with the problems under the questions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from adaptive_cards.card import ActionSet

from bot.domain.template import Given, Items, Question, Someone, YesNo, items_of
from bot.phrases import Phrases
from cards.elements import Card, TooLarge, button, finish, heading, line, small, subheading, warning
from cards.field import PEOPLE_PICKER, entry_field
from cards.section import SectionCard

MOST_SUMMARY = 240


def section_card(shown: SectionCard, t: Phrases) -> Card:
    """Long lists may be too much for Teams: then an item is opened before it can be removed.

    Where that is too much still, what changed is marked in the overview alone.
    """
    sparing = replace(shown, sparing=True)
    for one in (shown, sparing):
        with suppress(TooLarge):
            return _section_card(one, t)
    return _section_card(replace(sparing, marks={}), t)


def _section_card(shown: SectionCard, t: Phrases) -> Card:
    body: list[Any] = [heading(shown.title)]
    if shown.opening:
        body.append(line(shown.opening))
    elif shown.section.help:
        body.append(line(t.wording(shown.section.help)))
    if shown.progress:
        body.append(small(shown.progress))
    if shown.note:
        body.append(warning(shown.note))
    if shown.added:
        body.append(line(f"**{t('questions-added', count=len(shown.added))}**"))
    for question in shown.form.asked(shown.section):
        body += _drawn(question, question.key, shown, t)
        if isinstance(question.kind, Items):
            body += _items(question, shown, t)
    asked = [path for path in shown.paths() if _is_someone(shown, path)]
    people = [*asked, *(mine(path) for path in asked if path in shown.clashes)]
    return finish(
        body,
        list(_buttons(shown, t)),
        fallback=shown.title,
        language=t.language,
        additions=dict.fromkeys(people, PEOPLE_PICKER),
    )


def _is_someone(shown: SectionCard, path: str) -> bool:
    return isinstance(shown.form.template.question(path).kind, Someone)


def _place(shown: SectionCard) -> dict[str, str | int]:
    """What the server needs to take this card over: form, section, version, and what it showed."""
    return {**shown.ids, "section": shown.section.key, "shown": ",".join(shown.paths())}


def _buttons(shown: SectionCard, t: Phrases) -> Iterator[Any]:
    ids = _place(shown)
    title = t("button-send") if shown.last else t("button-save-and-go-on")
    yield button(title, "form.save", ids, main=True, inputs=True)
    yield button(t("button-later"), "form.later", ids, inputs=True)
    warned = {problem.code for problem in shown.problems.values()}
    if "bsn" in warned:
        yield button(t("button-no-bsn"), "form.no_bsn", ids, inputs=True)
    if "contact" in warned:
        yield button(t("button-keep"), "form.keep", ids, inputs=True)


def _given(path: str, shown: SectionCard) -> str:
    answer = str(shown.form.answers.get(path, ""))
    return shown.names.get(answer, answer)


def _drawn(
    question: Question, path: str, shown: SectionCard, t: Phrases, *, label: str = ""
) -> Iterator[Any]:
    if isinstance(question.kind, Items):
        yield subheading(_label(question, shown, t))
    elif isinstance(question.kind, Given):
        yield line(f"**{_given(path, shown)}**")
    else:
        if path in shown.added:
            yield small(t("question-new"))
        answer = shown.given.get(path, shown.form.answers.get(path))
        label = label or _label(question, shown, t)
        yield entry_field(question, shown, t, id=path, label=label, answer=answer)
        if path in shown.marks:
            yield small(shown.marks[path])
    if question.help:
        yield small(t.wording(question.help))
    if problem := shown.problems.get(path):
        yield warning(t.problem(problem))
    if path in shown.clashes:
        yield warning(t("clash"))
        yours = shown.clashes[path]
        yield entry_field(question, shown, t, id=mine(path), label=t("clash-yours"), answer=yours)
        ids = {**_place(shown), "path": path}
        yield ActionSet(actions=[button(t("button-use-mine"), "form.use_mine", ids, inputs=True)])


def mine(path: str) -> str:
    """The field that offers this person's own, overtaken answer."""
    return f"mine.{path}"


def _label(question: Question, shown: SectionCard, t: Phrases) -> str:
    ask = t.wording(question.ask)
    if isinstance(question.kind, YesNo) or (
        isinstance(question.kind, Items) and question.kind.given
    ):
        return ask
    return ask if shown.form.required(question) else t("label-optional", ask=ask)


def _items(question: Question, shown: SectionCard, t: Phrases) -> Iterator[Any]:
    """Items as lines with change and remove; the open one with its fields."""
    assert isinstance(question.kind, Items)
    numbers = items_of(shown.form.answers, question.key)
    opened = shown.open_items(question)
    for place, number in enumerate(numbers, 1):
        if number in opened:
            yield from _open_item(question, number, place, shown, t)
        else:
            yield from _closed_item(question, number, place, shown, t)
    if not question.kind.given and len(numbers) < question.kind.max:
        title = t("button-add" if numbers else "button-add-first")
        yield _on_item(question, shown.next_item[question.key], shown, {title: "form.add_item"})


def _open_item(
    question: Question, number: int, place: int, shown: SectionCard, t: Phrases
) -> Iterator[Any]:
    assert isinstance(question.kind, Items)
    parts = list(shown.form.parts(question, number))
    if [isinstance(part.kind, Given) for part in question.kind.questions] == [True, False]:
        # One thing is asked of what is given: that is its label.
        (path, _), (asked, part) = parts
        yield from _drawn(part, asked, shown, t, label=_given(path, shown))
        return
    if not question.kind.given:
        yield subheading(t("item", list=question.key, place=place))
    for path, part in parts:
        yield from _drawn(part, path, shown, t)
    if not question.kind.given:
        yield _on_item(question, number, shown, {t("button-remove"): "form.remove_item"})


def _closed_item(
    question: Question, number: int, place: int, shown: SectionCard, t: Phrases
) -> Iterator[Any]:
    assert isinstance(question.kind, Items)
    unfinished = t("item-unfinished") if shown.unfinished(question, number) else ""
    said = filter(None, (f"**{place}**", _summary(question, number, shown, t), unfinished))
    yield line(" · ".join(said))
    paths = (path for path, _ in shown.form.parts(question, number))
    if mark := next((shown.marks[path] for path in paths if path in shown.marks), ""):
        yield small(mark)
    steps = {t("button-change-item"): "form.open_item"}
    if not question.kind.given and not shown.sparing:
        steps[t("button-remove")] = "form.remove_item"
    yield _on_item(question, number, shown, steps)


def _on_item(
    question: Question, number: int, shown: SectionCard, steps: Mapping[str, str]
) -> ActionSet:
    ids = {**_place(shown), "list": question.key, "item": number}
    return ActionSet(
        actions=[button(title, verb, ids, inputs=True) for title, verb in steps.items()]
    )


def _summary(question: Question, number: int, shown: SectionCard, t: Phrases) -> str:
    """The filled-in parts of an item, shortened: the item can be opened to read it all."""
    answers = shown.form.answers
    said = [
        t.said(part, answers.get(path), shown.names)
        for path, part in shown.form.parts(question, number)
        if answers.get(path) not in (None, "", [])
    ]
    text = " · ".join(" ".join(one.split()) for one in said)
    return text if len(text) <= MOST_SUMMARY else f"{text[: MOST_SUMMARY - 1]}…"
