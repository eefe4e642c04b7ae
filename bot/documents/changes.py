"""What changed between two versions of a form, as a person reads it: per question, was and is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bot.documents.form import HandedIn, item_lines
from bot.domain.template import Answer, Items, Question, items_of

MOST = 160
"""Characters of an answer; the version itself holds the rest."""
BEFORE = 24
"""Characters of what stayed the same that are said before what changed."""


@dataclass(frozen=True)
class Changed:
    """`was` or `now` is empty when there was no answer, or is none any more."""

    ask: str
    was: str
    now: str


def changed(after: HandedIn, before: Mapping[str, Answer]) -> tuple[Changed, ...]:
    """In the order of the form; an item of a list is one line."""
    earlier = replace(after, answers=before)
    return tuple(
        Changed(ask, *apart(was, now, MOST))
        for question in after.template.questions
        for ask, was, now in _of_question(question, earlier, after)
        if was != now
    )


def _of_question(
    question: Question, before: HandedIn, after: HandedIn
) -> Iterator[tuple[str, str, str]]:
    ask = after.ask(question.key)
    if not isinstance(question.kind, Items):
        yield ask, _said(before, question.key), _said(after, question.key)
        return
    had, has = (items_of(form.answers, question.key) for form in (before, after))
    for number in dict.fromkeys((*had, *has)):
        place = (has if number in has else had).index(number) + 1
        label = after.t("item-of", list=ask, place=place)
        yield label, _item(before, question, number), _item(after, question, number)


def _said(form: HandedIn, path: str) -> str:
    return "" if form.answers.get(path) in (None, "", []) else form.said(path)


def _item(form: HandedIn, question: Question, number: int) -> str:
    return " · ".join(item_lines(form, question, number))


def apart(was: str, now: str, most: int) -> tuple[str, str]:
    """Two long texts from just before the place where they begin to differ, and no longer."""
    was, now = " ".join(was.split()), " ".join(now.split())
    if max(len(was), len(now)) <= most:
        return was, now
    same = next((n for n, (a, b) in enumerate(zip(was, now, strict=False)) if a != b), 0)
    begin = was.rfind(" ", 0, max(same - BEFORE, 0)) + 1 if was and now else 0
    return _short(was, begin, most), _short(now, begin, most)


def _short(text: str, begin: int, most: int) -> str:
    before = "…" if begin else ""
    said = text[begin:]
    return before + (said if len(said) <= most else f"{said[: most - 1]}…")
