"""Choosing by number, by word, by part of a word; yes, no and don't know in the forms they take."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import get_close_matches

from bot.domain.problem import Problem
from bot.domain.template import Choice, Option, Question, Several
from dialogs.date_words import in_signs
from dialogs.dates import FIRST_YEAR

YES = frozenset(
    {"ja", "j", "yes", "y", "jazeker", "zeker", "jawel", "klopt", "ok", "oké", "oke", "okay"}
    | {"prima", "inderdaad", "absoluut", "uiteraard", "yep", "yeah", "sure", "akkoord"}
)
NO = frozenset({"nee", "n", "no", "neen", "nope", "nah"})
DONT_KNOW = re.compile(
    r"(dat )?(weet|weten) (ik|we|wij)?\b.{0,12}\bniet\b.{0,20}|weet niet.{0,10}"
    r"|(ik|we|wij) (weet|weten) (het|dat)?.{0,8}\bniet\b.{0,20}"
    r"|(misschien|wellicht|maybe|perhaps)$"
    r"|(nog )?(geen idee|onbekend|niet bekend|onduidelijk|onzeker)"
    r"|(i |we )?(don'?t|do not) (really )?know.{0,10}"
    r"|unknown|not (yet )?(known|sure).{0,10}|no idea"
)
UNKNOWN = ("weet_ik_niet", "onbekend")
"""The values of choices that say so."""
ALL = frozenset(
    {"alle", "allemaal", "alles", "allebei", "all", "all of them", "everything", "both"}
)
NONE = frozenset({"geen", "geen van alle", "geen enkele", "niets", "none", "none of them"})
MOST_WORDS_OF_A_YES = 5
ALIKE = 0.85
"""From here on a word with a typing error in it is taken for the word."""
_NUMBER = re.compile(r"(?:(?:nummer|nr|optie|keuze|antwoord|number|option|no|#) ?)?(\d{1,2})e?\)?")
_NOT = re.compile(r"\b(niet|geen|not|no)\b")


def plain(text: str) -> str:
    """Small letters, single spaces, straight quotes, and no marks at the end."""
    return " ".join(text.lower().replace("’", "'").split()).strip(" .!")


def says_yes(said: str) -> bool:
    return _opens_with(said, YES) and not _NOT.search(said)


def says_no(said: str) -> bool:
    return _opens_with(said, NO)


def _opens_with(said: str, words: frozenset[str]) -> bool:
    """“Ja hoor, dat klopt”: a short sentence counts by its first word."""
    heard = re.findall(r"[\w']+", said)
    return bool(heard) and heard[0] in words and len(heard) <= MOST_WORDS_OF_A_YES


def unknown_of(question: Question) -> str:
    """The value that says that it is not known, where that can be chosen."""
    kind = question.kind
    values = {one.value for one in kind.options} if isinstance(kind, Choice) else set[str]()
    return next((value for value in UNKNOWN if value in values), "")


def choice(options: Sequence[Option], said: str) -> str | Problem:
    number = nth(said)
    if number is not None and 1 <= number <= len(options):
        return options[number - 1].value
    for value in _as_a_word(said):
        if any(option.value == value for option in options):
            return value
    for fits in (str.__eq__, str.startswith, _words_begin, _says_whole, str.__contains__):
        found = {o.value for o in options if any(fits(label, said) for label in _labels(o))}
        if len(found) == 1 and said:
            return found.pop()
        if found and said:
            values = [option.value for option in options if option.value in found]
            return Problem("more_options_fit", {"among": ",".join(values)})
    return _misspelt(options, said) or Problem("choose_one")


def is_choice(question: Question, text: str) -> bool:
    """Whether this is word for word one of the things to choose from."""
    if not isinstance(question.kind, Choice | Several):
        return False
    said = bare(plain(text))
    return any(said in _labels(option) for option in question.kind.options)


def nth(said: str) -> int | None:
    """2 for "2", "nummer 2" and "de tweede"."""
    found = _NUMBER.fullmatch(in_signs(said, FIRST_YEAR))
    return int(found[1]) if found and said not in {"een", "a"} else None


def _as_a_word(said: str) -> tuple[str, ...]:
    if says_yes(said):
        return ("ja",)
    if says_no(said):
        return ("nee",)
    return UNKNOWN if DONT_KNOW.fullmatch(said) else ()


def _labels(option: Option) -> tuple[str, ...]:
    return tuple(bare(one) for one in (option.value.replace("_", " "), *option.label.values()))


def bare(text: str) -> str:
    """Without accents."""
    letters = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _words_begin(label: str, said: str) -> bool:
    """Every word that was said begins a word of the label."""
    words = re.findall(r"\w+", label)
    return all(any(w.startswith(part) for w in words) for part in re.findall(r"\w+", said))


def _says_whole(label: str, said: str) -> bool:
    """The label stands in the sentence, and nothing denies it."""
    return not _NOT.search(said) and re.search(rf"\b{re.escape(label)}\b", said) is not None


def _misspelt(options: Sequence[Option], said: str) -> str | None:
    labels = {label: option.value for option in options for label in _labels(option)}
    found = {labels[label] for label in get_close_matches(said, labels, cutoff=ALIKE)}
    return found.pop() if len(found) == 1 else None


def several(options: Sequence[Option], said: str) -> list[str] | Problem:
    nothing = [option.value for option in options if option.value == "geen"]
    if said in ALL:
        return [option.value for option in options if option.value != "geen"]
    if said in NONE and nothing:
        return nothing
    chosen = list[str]()
    for part in _parts(options, said):
        one = choice(options, part)
        if isinstance(one, Problem):
            return one if one.code == "more_options_fit" else Problem("choose_several")
        chosen.append(one)
    return list(dict.fromkeys(chosen)) or Problem("choose_several")


def _parts(options: Sequence[Option], said: str) -> list[str]:
    """What stands between commas, and between "en" where that is no part of a label."""
    if isinstance(choice(options, said), str) and not re.search(r"[,;&+]", said):
        whole = next((True for o in options if said in _labels(o)), False)
        if whole or not re.search(r" (en|and|plus) ", said):
            return [said]
    if re.fullmatch(r"\d+( \d+)+", said):
        return said.split()
    parts = [part.strip() for part in re.split(r"[,;&+]|\n", said) if part.strip()]
    split = [
        [part] if isinstance(choice(options, part), str) and not re.search(r"\d", part)
        else re.split(r"\b(?:en|and|plus)\b", part)
        for part in parts
    ]  # fmt: skip
    return [one.strip() for some in split for one in some if one.strip()]
