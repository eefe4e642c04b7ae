"""How a typed answer is read: choices by number or word, days and months, colleagues by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from bot.domain.answers import read
from bot.domain.person import Person
from bot.domain.problem import Problem
from bot.domain.template import (
    UNKNOWN_DAY,
    Answer,
    Choice,
    Day,
    FreeText,
    Given,
    Items,
    Question,
    Several,
    Someone,
    YesNo,
)
from dialogs.choices import DONT_KNOW, bare, choice, nth, plain, says_no, says_yes, several
from dialogs.dates import Stretch, when

ME = frozenset(
    {"ik", "ikzelf", "me", "i", "myself", "ik zelf", "mij", "mezelf", "dat ben ik", "it's me"}
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_MOST_NAMED = 5
_FEW_WORDS, _MOST_WORDS = 5, 12
_AROUND_A_NAME = (
    "aan voor dat dit die wordt word is ben was het de een mevrouw meneer mevr mw dhr heer mijn",
    "collega onze ons m'n denk dacht ik misschien waarschijnlijk vermoedelijk moet moeten zijn",
    "worden volgens mij met van bij nee ja naar zou kan nu toch maar als door namens ga gaat doen",
    "doet zelf that this it it's the a an to for be will must should mr mrs ms miss our my i think",
    "colleague guess probably maybe from of at by with no yes ask",
)
_AROUND = frozenset(word for line in _AROUND_A_NAME for word in line.split())
_WITHIN = frozenset({"de", "van"})
"""What stands around a name, and between its parts."""
_NOT_ALONE = frozenset({"niet", "geen", "not"})


@dataclass(frozen=True)
class Hearing:
    """What an answer is read beside: who says it, when, and what it was narrowed down to.

    `among` holds the ids of the colleagues to choose from, or the first and last day.
    """

    me: Person
    people: Mapping[str, Person]
    today: date
    among: Sequence[str] = ()


ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
"""What was narrowed down may be the answer to another question: that is no day."""


def understand(question: Question, text: str, hearing: Hearing) -> Answer | Problem:
    """Read one message as the answer to one question; a Problem says what to type instead."""
    said = plain(text)
    match question.kind:
        case FreeText():
            return read(question, text.strip())
        case Choice(options=options):
            return choice(options, said)
        case Several(options=options):
            return several(options, said)
        case YesNo():
            return True if says_yes(said) else False if says_no(said) else Problem("yes_or_no")
        case Day(roughly=roughly):
            return _day(said, hearing, roughly=roughly)
        case Someone():
            return _someone(text, said, hearing)
        case Items() | Given():
            return Problem("add_by_card")
        case _:
            assert_never(question.kind)


# --- days ---------------------------------------------------------------------------------------
def _day(said: str, hearing: Hearing, *, roughly: bool) -> str | Problem:
    """A month stays a month where that is enough; what is longer is asked after."""
    if DONT_KNOW.fullmatch(said):
        return UNKNOWN_DAY if roughly else Problem("needs_a_day")
    days = [date.fromisoformat(day) for day in hearing.among[:2] if ISO_DAY.fullmatch(day)]
    meant = when(said, hearing.today, within=Stretch(*days) if len(days) == 2 else None)
    if meant is None:
        return Problem("not_a_date")
    if isinstance(meant, Problem):
        return meant
    if meant.is_day:
        return meant.first.isoformat()
    if roughly and meant.in_one_month:
        return f"{meant.first:%Y-%m}"
    code = "which_month" if roughly else "which_day_of" if meant.is_month else "which_day"
    return Problem(code, {"among": f"{meant.first},{meant.last}"})


# --- colleagues ---------------------------------------------------------------------------------
def _someone(text: str, said: str, hearing: Hearing) -> str | Problem:
    if said in ME:
        return hearing.me.id
    number = nth(said)
    among = [id for id in hearing.among if id in hearing.people]
    if number is not None and 1 <= number <= len(among):
        return among[number - 1]
    found = list(matching(text, hearing.people.values()))
    if len(found) == 1:
        return found[0].id
    if found:
        ids = ",".join(person.id for person in found[:_MOST_NAMED])
        return Problem("more_people_fit", {"among": ids})
    return Problem("nobody_fits")


def matching(said: str, people: Iterable[Person]) -> Iterable[Person]:
    """Colleagues by e-mail address, whole name, or the beginnings of words of it.

    Who shares a name can be told apart by a word of their organisational unit.
    """
    mail = _MAIL.search(said.lower())
    present = [person for person in people if person.active]
    if mail:
        return [person for person in present if person.email.lower() == mail[0]]
    words = _words(said)
    exact = [person for person in present if bare(person.name) in {" ".join(words), _name(words)}]
    return exact or [person for person in present if _fits(words, person)]


def called(said: str) -> str:
    """The words that are left of “dat wordt Noor, denk ik” when what stands around it is gone."""
    mail = _MAIL.search(said)
    return mail[0] if mail else _name(_words(said))


def _words(said: str) -> list[str]:
    return re.findall(r"[^\s,;:.!?()]+", bare(re.sub(r"</?at>|@", "", said)))


def _name(words: Sequence[str]) -> str:
    return " ".join(word for word in words if word not in _AROUND - _WITHIN)


def _fits(words: Sequence[str], person: Person) -> bool:
    named, at = bare(person.name).split(), bare(f"{person.unit} {person.function}").split()
    by_name = [part for part in words if any(word.startswith(part) for word in named)]
    rest = [part for part in words if part not in by_name and part not in _AROUND]
    told = any(part not in _AROUND or part in {*named} - _WITHIN for part in by_name)
    return told and all(any(word.startswith(part) for word in at) for part in rest)


def someone_in(question: Question, text: str, hearing: Hearing) -> str:
    """The id of the one colleague whose name stands in words that are more than a name.

    A first or last name in a few words, the whole name in a sentence.
    """
    if not isinstance(question.kind, Someone) or text.rstrip().endswith("?"):
        return ""
    found = understand(question, text, hearing)
    words = _words(text)
    if not isinstance(found, Problem) or found.code != "nobody_fits" or len(words) > _MOST_WORDS:
        return ""
    said = f" {' '.join(words)} "
    present = [person for person in hearing.people.values() if person.active]
    found_in = [person.id for person in present if f" {bare(person.name)} " in said]
    if not found_in and len(words) <= _FEW_WORDS and _NOT_ALONE.isdisjoint(words):
        found_in = [person.id for person in present if _is_named(person, words)]
    return found_in[0] if len(found_in) == 1 else ""


def _is_named(person: Person, words: Sequence[str]) -> bool:
    return not set(bare(person.name).split()).isdisjoint({*words} - _AROUND)
