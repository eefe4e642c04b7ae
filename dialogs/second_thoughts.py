"""Second thoughts: “nee wacht, mei 2027”, “vraag 3 moet ja zijn” at another question."""

from __future__ import annotations

import re

from bot.domain.draft import Draft
from bot.domain.filled_in import FilledIn
from bot.domain.problem import Problem
from bot.domain.template import Answer, FreeText, Given, Items, Question
from dialogs.choices import plain
from dialogs.leaning import asks_yes_or_no
from dialogs.naming import IS_SAID, named_in, nth_in, plainly
from dialogs.understanding import Hearing, understand

_TAKES_BACK = re.compile(
    r"(?:(?:nee+|no)(?=\s*[,.:;!–-]|\s+(?:wacht|sorry|oeps|toch|ik bedoel|wait|i mean))"
    r"|o+h? nee|oeps|oops|sorry|wacht(?: even)?|wait|fout(?:je)?|correctie|correction"
    r"|ik bedoel(?:de)?|i mean(?:t)?)\b[\s,.:;!–-]*",
    re.IGNORECASE,
)
_NO_ALONE = re.compile(r"(?:nee+|no)[\s,.:;!–-]*", re.IGNORECASE)
_PREVIOUS = re.compile(
    r"(?:(?:de|het|the|mijn|my) )?(?:vorige|vorig|laatste|previous|last)"
    rf"(?: (?:vraag|antwoord|question|answer|one))?(?: {IS_SAID})?[ :]*(.+)"
)
_THAT = re.compile(rf"(?:dat|het|die|dit|it|that)(?: {IS_SAID})? (.+)|(.+)")
MOST_WORDS = 8
"""Of a remark about another answer, typed where a text is asked."""
Found = tuple[str, Answer]


def second_thought(
    form: FilledIn, draft: Draft, path: str, text: str, hearing: Hearing
) -> Found | None:
    """The question that is meant, which may be the open one, and its new answer.

    Only what leaves no doubt counts; anything else is read as an answer to the open question.
    """
    question = form.template.question(path) if path else None
    rest, takes_back = _without_sighs(text, question)
    said = plainly(rest)
    given = [one for one in draft.given_by(hearing.me.id) if one in form.answers]
    if found := _pointed_at(form, given, said, hearing):
        return found
    if found := _named(form, path, question, said, hearing):
        return found
    if not takes_back or not said:
        return None
    near = [one for one in (path, *given[:1]) if one and not _takes_any(form, one)]
    return next((found for one in near if (found := _taken(form, one, said, hearing))), None)


def fits_one(form: FilledIn, text: str, hearing: Hearing) -> Found | None:
    """At the end of a form: “dat moet Noor zijn” is for the one question that takes a person."""
    found = _THAT.fullmatch(plainly(_without_sighs(text, None)[0]))
    said = (found[1] or found[2] or "") if found else ""
    paths = [
        at
        for section in form.template.sections
        for at, question in form.paths(section)
        if not asks_yes_or_no(question) and not _takes_any(form, at)
    ]
    taken = [one for at in paths if said and (one := _taken(form, at, said, hearing))]
    return taken[0] if len(taken) == 1 else None


def _without_sighs(text: str, question: Question | None) -> tuple[str, bool]:
    """What follows “nee wacht, …”; where yes or no is asked a no alone is the answer."""
    rest = text.strip()
    while begun := _TAKES_BACK.match(rest):
        rest = rest[begun.end() :]
    sighs = text.strip()[: len(text.strip()) - len(rest)]
    is_answer = question is not None and asks_yes_or_no(question)
    if is_answer and _NO_ALONE.fullmatch(sighs):
        return text, False
    return rest, bool(sighs)


def _pointed_at(form: FilledIn, given: list[str], said: str, hearing: Hearing) -> Found | None:
    """“De vorige moet ja zijn”, “vraag 3: nee”."""
    if found := _PREVIOUS.fullmatch(said):
        return _taken(form, given[0], found[1], hearing) if given else None
    if (at := nth_in(form, said)) and (found := re.search(r"\d+\W+(.+)", said)):
        return _taken(form, at, re.sub(rf"^{IS_SAID} ", "", found[1]), hearing)
    return None


def _named(
    form: FilledIn, path: str, question: Question | None, said: str, hearing: Hearing
) -> Found | None:
    """“De fase is pilot” where a text is asked: another question by its name, with its answer."""
    text_asked = question is not None and isinstance(question.kind, FreeText)
    if not text_asked or len(said.split()) > MOST_WORDS or not re.search(rf":|\b{IS_SAID}\b", said):
        return None
    found = named_in(form, said, hearing)
    if found is None or found[1] is None or found[0] == path:
        return None
    return None if isinstance(form.template.question(found[0]).kind, FreeText) else found


def _takes_any(form: FilledIn, path: str) -> bool:
    return isinstance(form.template.question(path).kind, FreeText | Items | Given)


def _taken(form: FilledIn, path: str, said: str, hearing: Hearing) -> Found | None:
    question = form.template.question(path)
    value = understand(question, said, hearing)
    return None if isinstance(value, Problem) or plain(said) == "" else (path, value)
