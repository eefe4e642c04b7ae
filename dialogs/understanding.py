"""How a typed answer is read: choices by number or word, days and months, colleagues by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import assert_never

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
    Option,
    Question,
    Several,
    Someone,
    YesNo,
)

YES = frozenset({"ja", "j", "yes", "y", "jazeker", "klopt", "ok", "oké", "prima"})
NO = frozenset({"nee", "n", "no", "neen", "nope"})
DONT_KNOW = frozenset(
    {"weet ik niet", "weet niet", "onbekend", "geen idee", "unknown", "i don't know",
     "i don’t know", "don't know", "not known", "weet ik nog niet", "nog niet bekend"}
)  # fmt: skip
ME = frozenset({"ik", "ikzelf", "me", "i", "myself", "ik zelf", "mezelf", "dat ben ik"})
_MONTHS: Mapping[str, int] = {
    name: number
    for names, number in (
        ("januari january jan", 1), ("februari february feb", 2), ("maart march mrt mar", 3),
        ("april apr", 4), ("mei may", 5), ("juni june jun", 6), ("juli july jul", 7),
        ("augustus august aug", 8), ("september sept sep", 9), ("oktober october okt oct", 10),
        ("november nov", 11), ("december dec", 12),
    )
    for name in names.split()
}  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_NUMERIC = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_NUMERIC_MONTH = re.compile(r"(\d{1,2})[-/](\d{4})")
_WORDS = re.compile(r"(?:(\d{1,2})(?:e|th|st|nd|rd)? )?([a-z]+)(?: (\d{4}))?")


def understand(
    question: Question, text: str, *, me: Person, people: Mapping[str, Person], today: date
) -> Answer | Problem:
    """Read one message as the answer to one question; a Problem says what to type instead."""
    said = " ".join(text.lower().split()).strip(" .!")
    match question.kind:
        case FreeText():
            return text.strip()
        case Choice(options=options):
            return _choice(options, said)
        case Several(options=options):
            return _several(options, said)
        case YesNo():
            return True if said in YES else False if said in NO else Problem("yes_or_no")
        case Day(roughly=roughly):
            return _day(said, roughly=roughly, today=today)
        case Someone():
            return _someone(said, me, people)
        case Items() | Given():
            return Problem("add_by_card")
        case _:
            assert_never(question.kind)


def _choice(options: Sequence[Option], said: str) -> str | Problem:
    if said.isdecimal() and 1 <= int(said) <= len(options):
        return options[int(said) - 1].value
    if said in YES | NO | DONT_KNOW:
        word = "ja" if said in YES else "nee" if said in NO else "weet_ik_niet"
        for value in (word, "onbekend"):
            if any(option.value == value for option in options):
                return value
    for test in (str.__eq__, str.startswith, str.__contains__):
        found = {o.value for o in options if any(test(label, said) for label in _labels(o))}
        if len(found) == 1 and said:
            return found.pop()
        if found and said:
            return Problem("more_options_fit")
    return Problem("choose_one")


def _labels(option: Option) -> tuple[str, ...]:
    return (option.value.replace("_", " "), *(label.lower() for label in option.label.values()))


def _several(options: Sequence[Option], said: str) -> list[str] | Problem:
    whole = _choice(options, said)
    if isinstance(whole, str):
        return [whole]
    chosen = [_choice(options, part.strip()) for part in re.split(r",|;| en | and |&", said)]
    for one in chosen:
        if isinstance(one, Problem):
            return Problem("choose_several")
    return list(dict.fromkeys(str(one) for one in chosen))


def _day(said: str, *, roughly: bool, today: date) -> str | Problem:
    if said in DONT_KNOW:
        return UNKNOWN_DAY if roughly else Problem("needs_a_day")
    year, month, day = _date_parts(said, today)
    if not month:
        return Problem("not_a_date")
    if not day:
        return f"{year}-{month:02d}" if roughly and 1 <= month <= 12 else Problem("needs_a_day")
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return Problem("not_a_date")


def _date_parts(said: str, today: date) -> tuple[int, int, int]:
    """Year, month and day; 0 for what was not said.  Without a year the next one is meant."""
    if found := _ISO.fullmatch(said):
        return int(found[1]), int(found[2]), int(found[3] or 0)
    if found := _NUMERIC.fullmatch(said):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _NUMERIC_MONTH.fullmatch(said):
        return int(found[2]), int(found[1]), 0
    found = _WORDS.fullmatch(said)
    if not found or found[2] not in _MONTHS:
        return 0, 0, 0
    month, day = _MONTHS[found[2]], int(found[1] or 0)
    if found[3]:
        return int(found[3]), month, day
    past = (month, day or 31) < (today.month, today.day)
    return today.year + past, month, day


def _someone(said: str, me: Person, people: Mapping[str, Person]) -> str | Problem:
    if said in ME:
        return me.id
    found = list(matching(said, people.values()))
    if len(found) == 1:
        return found[0].id
    if found:
        return Problem("more_people_fit", {"people": ",".join(person.id for person in found[:5])})
    return Problem("nobody_fits")


def matching(said: str, people: Iterable[Person]) -> Iterable[Person]:
    """Colleagues whose e-mail address, or words of whose name, begin as typed."""
    wanted = said.lower().lstrip("@").split()
    for person in people:
        words = person.name.lower().split()
        by_name = wanted and all(any(w.startswith(part) for w in words) for part in wanted)
        if by_name or (said and person.email.lower() == said):
            yield person
