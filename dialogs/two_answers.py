"""Two answers in one message, as in “pilot, we beginnen in maart”: neither is asked again."""

from __future__ import annotations

import re

from bot.domain.filled_in import FilledIn
from bot.domain.problem import Problem
from bot.domain.template import Answer, Choice, Day, Question, Someone
from dialogs.choices import NO, YES, plain
from dialogs.leaning import asks_yes_or_no
from dialogs.understanding import Hearing, understand

_BETWEEN = re.compile(r"\s*(?:[,;\n]|\.\s)+\s*(?:(?:en|and)\s+)?|\s+(?:en|and)\s+")


def two_answers(form: FilledIn, path: str, text: str, hearing: Hearing) -> dict[str, Answer]:
    """The answers to this question and one that is still open, of another kind; or none.

    A bare yes or no is an answer to what was asked, and to nothing else.
    """
    parts = [part for part in _BETWEEN.split(text.strip()) if part]
    if len(parts) != 2:
        return {}
    by_itself = {plain(part) for part in parts} & (YES | NO)
    question = form.template.question(path)
    for following in form.open_paths():
        other = form.template.question(following)
        if _can_be_told_apart(question, other) and not (by_itself and asks_yes_or_no(other)):
            for mine, rest in (parts, parts[::-1]):
                first = understand(question, mine, hearing)
                second = understand(other, rest, hearing)
                if not isinstance(first, Problem) and not isinstance(second, Problem):
                    return {path: first, following: second}
    return {}


def _can_be_told_apart(one: Question, other: Question) -> bool:
    kinds = (Choice, Day, Someone)
    return (
        isinstance(one.kind, kinds)
        and isinstance(other.kind, kinds)
        and type(one.kind) is not type(other.kind)
    )
