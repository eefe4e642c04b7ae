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
    r"(?:(?:eerlijk gezegd|om eerlijk te zijn|sorry|tja|nou|eh+m?|hm+|to be honest|honestly)"
    r"[ ,.]+)*"
    r"(?:"
    r"(dat )?(weet|weten) (ik|we|wij)?\b.{0,12}\bniet\b.{0,20}|weet niet.{0,10}"
    r"|(ik|we|wij) (weet|weten) (het|dat)?.{0,8}\bniet\b.{0,20}"
    r"|(misschien|wellicht|maybe|perhaps)$"
    r"|(nog )?(geen idee|onbekend|niet bekend|onduidelijk|onzeker)"
    r"|(i |we )?(don'?t|do not) (really )?know.{0,10}"
    r"|unknown|not (yet )?(known|sure).{0,10}|no idea"
    r"|(dat|dit|het)? ?(doe|vul|kom|schrijf|vertel) ik (dat |dit |het |hier )?"
    r"(nog |straks )?(later|straks)( op terug| in| aan)?|(dat|dit|het) (komt|volgt) (later|nog)"
    r"|i('ll| will) (do|fill in|write) (this|that|it)( in)? later|(this|that|it) comes later"
    r")"
)
"""Or will only later: the question comes back."""
SMALL_TALK = re.compile(
    r"(?:(?:(oh|o|ah|ja|nee|oké?|okay|sorry|oeps|hoi|hallo|hey|hm+|tja|eh+|prima|yes|no|hello|hi|oops)"
    r"|waar (was|waren|zijn) (ik|we)( ook alweer)?|where (was|were) (i|we))[ ,.!?]*)+"
)
"""What answers no question that asks for a text."""
UNKNOWN = ("weet_ik_niet", "onbekend")
"""The values of choices that say so."""
ALL = frozenset(
    {"alle", "allemaal", "alles", "allebei", "iedereen"}
    | {"all", "all of them", "everything", "everybody", "everyone", "both"}
)
NONE = frozenset(
    {"geen", "geen van alle", "geen enkele", "niets", "niemand", "none", "none of them", "nobody"}
)
_EXCEPT = re.compile(r"\b(?:behalve|uitgezonderd|maar niet|except|but not)\b")
MOST_WORDS_OF_A_YES = 5
ALIKE = 0.85
"""From here on a word with a typing error in it is taken for the word."""
_JOINS = re.compile(r"\b(?:en|and|plus)\b|,")
_NUMBER = re.compile(r"(?:(?:nummer|nr|optie|keuze|antwoord|number|option|no|#) ?)?(\d{1,2})e?\)?")
_NOT = re.compile(r"\b(niet|geen|not|no)\b")
_YET = re.compile(r"\b(ja|wel|yes|wacht|sorry|oeps|wait|oops)\b")
"""What makes a sentence that begins with no something else."""


def plain(text: str) -> str:
    """Small letters, single spaces, straight quotes, and no marks at the end."""
    return " ".join(text.lower().replace("’", "'").split()).strip(" .!")


def says_yes(said: str) -> bool:
    return _opens_with(said, YES) and not _NOT.search(said)


def says_no(said: str) -> bool:
    return _opens_with(said, NO) and not _YET.search(said)


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
    """The label stands in the sentence, and nothing denies it; yes and no stand in front."""
    if label in YES | NO:
        denies = _NOT if label in YES else _YET
        return re.match(rf"{label}\b", said) is not None and not denies.search(said[len(label) :])
    return not _NOT.search(said) and re.search(rf"\b{re.escape(label)}\b", said) is not None


def _misspelt(options: Sequence[Option], said: str) -> str | None:
    labels = {label: option.value for option in options for label in _labels(option)}
    found = {labels[label] for label in get_close_matches(said, labels, cutoff=ALIKE)}
    return found.pop() if len(found) == 1 else None


def several(options: Sequence[Option], said: str) -> list[str] | Problem:
    """All that were said; “alles behalve …” leaves out what comes after it."""
    if without := _EXCEPT.split(said, maxsplit=1)[1:]:
        base, less = (
            several(options, _EXCEPT.split(said)[0].strip(" ,")),
            several(options, *without),
        )
        if isinstance(base, Problem) or isinstance(less, Problem):
            return Problem("choose_several")
        return [one for one in base if one not in less] or Problem("choose_several")
    nothing = [option.value for option in options if _is_nothing(option)]
    if said in ALL:
        return [option.value for option in options if not _is_nothing(option)]
    if said in NONE and nothing:
        return nothing
    heard = [choice(options, part) for part in _parts(options, said)]
    chosen = list(dict.fromkeys(one for one in heard if isinstance(one, str)))
    if wrong := [one for one in heard if isinstance(one, Problem)]:
        unclear = next((one for one in wrong if one.code == "more_options_fit"), None)
        return unclear or Problem("some_unknown" if chosen else "choose_several")
    if len(chosen) > 1 and not {*nothing}.isdisjoint(chosen):
        return Problem("nothing_or_some")
    return chosen or Problem("choose_several")


def _is_nothing(option: Option) -> bool:
    return option.value.split("_")[0] == "geen"


def _parts(options: Sequence[Option], said: str) -> list[str]:
    """What stands between commas, and between "en" where that is no part of a label."""
    if re.fullmatch(r"\d+( \d+)+", said):
        return said.split()
    whole = [said] if not re.search(r"[;&+]|\d.*,", said) and _names_one(options, said) else []
    parts = whole or [part.strip() for part in re.split(r"[,;&+]|\n", said) if part.strip()]
    split = [[part] if _names_one(options, part) else _JOINS.split(part) for part in parts]
    return [one.strip() for some in split for one in some if one.strip()]


def _names_one(options: Sequence[Option], part: str) -> bool:
    """Whether this is a label or a part of one, so that what joins its words is no join."""
    labels = [label for option in options for label in _labels(option)]
    fits = (str.__eq__, str.startswith, _words_begin)
    if any(fit(label, part) for label in labels for fit in fits):
        return True
    inside = [label for label in labels if _says_whole(label, part)]
    return any(_JOINS.search(one) and not _JOINS.search(part.replace(one, "")) for one in inside)
