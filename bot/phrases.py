"""What the bot says, per language; the words live in bot/locale/ (Project Fluent)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from importlib import resources
from typing import Any, assert_never

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_date

from bot.domain.calendar import AMSTERDAM, day_of
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
    Wording,
    YesNo,
)

LANGUAGES = ("nl", "en")
MOST_REMEMBERED = 2000
_LOCALES = {"nl": "nl-NL", "en": "en-GB"}


class UnsaidError(LookupError):
    """A sentence is missing, or its variables do not fit."""


class Phrases:
    """One language.  `t("signal-saved", number="UTH-…")`; days come out written in full."""

    def __init__(self, language: str) -> None:
        self.language = language
        text = resources.files("bot").joinpath("locale", f"{language}.ftl").read_text("utf-8")
        self._bundle = FluentBundle([_LOCALES[language]], use_isolating=False)
        self._bundle.add_resource(FluentResource(text))
        self._remembered = lru_cache(MOST_REMEMBERED, typed=True)(self._say)

    def __call__(self, key: str, **params: Any) -> str:
        """The sentence of that name; the same question twice is answered from memory."""
        return self._remembered(key, *params.items())

    def _say(self, key: str, *given: tuple[str, Any]) -> str:
        pattern = self._bundle.get_message(key).value if key in self else None
        if pattern is None:
            raise UnsaidError(key)
        shown = {name: self._shown(value) for name, value in given}
        text, errors = self._bundle.format_pattern(pattern, shown)
        if errors:
            raise UnsaidError(f"{key}: {errors[0]}")
        return str(text)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._bundle.has_message(key)

    def _shown(self, value: Any) -> Any:
        if isinstance(value, datetime):
            return fluent_date(day_of(value), dateStyle="long")
        return fluent_date(value, dateStyle="long") if isinstance(value, date) else value

    def wording(self, text: Wording) -> str:
        return text[self.language]

    def day(self, value: date) -> str:
        return self("day", day=value)

    def moment(self, value: datetime) -> str:
        """Day and time on the clock of Amsterdam."""
        return self("moment", day=value, time=f"{value.astimezone(AMSTERDAM):%H:%M}")

    def clock(self, value: datetime) -> str:
        return f"{value.astimezone(AMSTERDAM):%H:%M}"

    def stretch(self, start: datetime, end: datetime) -> str:
        """The day of the week, the day, and from when to when."""
        weekday = self(f"weekday-{start.astimezone(AMSTERDAM).weekday()}")
        clocks = {"start": self.clock(start), "end": self.clock(end)}
        return self("slot", weekday=weekday, day=start, **clocks)

    def problem(self, problem: Problem) -> str:
        if problem.say is not None:
            return self.wording(problem.say)
        return self(f"problem-{problem.code}", **problem.params)

    def said(self, question: Question, answer: Answer, names: Mapping[str, str]) -> str:
        """An answer the way a reader would say it; `names` gives people's names by id."""
        if answer is None or answer in ("", []):
            return self("left-open")
        match question.kind:
            case FreeText() | Given():
                return str(answer)
            case Choice(options=options) | Several(options=options):
                labels = {option.value: self.wording(option.label) for option in options}
                chosen = answer if isinstance(answer, list) else [answer]
                return ", ".join(labels[str(value)] for value in chosen)
            case YesNo():
                return self("yes" if answer is True else "no")
            case Day():
                return self.said_day(str(answer))
            case Someone():
                return names.get(str(answer), self("someone-unknown"))
            case Items():
                return self("items", count=len(answer) if isinstance(answer, list) else 0)
            case _:
                assert_never(question.kind)

    def said_day(self, answer: str) -> str:
        if answer == UNKNOWN_DAY:
            return self("day-unknown")
        try:
            if len(answer) == len("2027-03"):
                first = date.fromisoformat(f"{answer}-01")
                return self("month", month=self(f"month-{first.month}"), year=str(first.year))
            return self.day(date.fromisoformat(answer))
        except ValueError:  # as it was typed, and refused
            return answer


@cache
def phrases(language: str) -> Phrases:
    """Dutch leads: a language the bot does not speak gets Dutch."""
    return Phrases(language if language in LANGUAGES else "nl")


@cache
def glossary() -> Mapping[str, Wording]:
    """What words of the field mean, in two sentences, by every name that they go by."""
    text = resources.files("bot").joinpath("locale", "glossary.toml").read_text("utf-8")
    return {name: word["say"] for word in tomllib.loads(text)["words"] for name in word["names"]}


def capital(text: str) -> str:
    """A word of the catalogue where it begins a line."""
    return text[:1].upper() + text[1:]
