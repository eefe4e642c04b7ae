"""Problems in words: who, what and which days a code stands for, and an example that fits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from bot.domain.filled_in import FilledIn
from bot.domain.person import Person
from bot.domain.problem import Problem
from bot.domain.template import (
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
from bot.phrases import Phrases
from dialogs.choices import unknown_of
from dialogs.turn import Viewer


def worded(
    viewer: Viewer, form: FilledIn, problems: Mapping[str, Problem], people: Mapping[str, Person]
) -> Mapping[str, Problem]:
    """Problems with what they name in words instead of codes."""
    return {
        path: in_words(viewer, form.template.question(path), one, people)
        for path, one in problems.items()
    }


def in_words(
    viewer: Viewer, asked: Question, problem: Problem, people: Mapping[str, Person]
) -> Problem:
    return replace(problem, params=_params(viewer, asked, problem, people))


def _params(
    viewer: Viewer, asked: Question, problem: Problem, people: Mapping[str, Person]
) -> Mapping[str, str | int]:
    t, params = viewer.t, dict(problem.params)
    among = str(params.pop("among", "")).split(",")
    match asked.kind:
        case Someone() if "among" in problem.params:
            known = [people[id] for id in among if id in people]
            lines = [f"{n}. {_told_apart(person, t)}" for n, person in enumerate(known, 1)]
            params["among"] = "\n".join(lines)
        case Choice(options=options) | Several(options=options) if "among" in problem.params:
            lines = [
                f"{n}. {t.wording(option.label)}"
                for n, option in enumerate(options, 1)
                if option.value in among
            ]
            params["among"] = "\n".join(lines)
        case Day() if "among" in problem.params:
            months = [t.said_day(day[: len("2027-03")]) for day in among]
            days = months if problem.code == "which_month" else [t.said_day(day) for day in among]
            params |= {"first": days[0], "last": days[1], "month": months[0]}
    for name in {"day", "other"} & params.keys():
        params[name] = t.said_day(str(params[name]))
    if "weekday" in params:
        params["weekday"] = t(f"weekday-{params['weekday']}")
    return params


def _told_apart(person: Person, t: Phrases) -> str:
    name = t("guest-name", name=person.name) if person.guest else person.name
    return f"{name} ({person.unit or person.email})" if person.email else name


def how_to_answer(t: Phrases, asked: Question) -> str:
    """For who was not understood before: an example that fits this very question."""
    match asked.kind:
        case Choice(scale=True):
            return t("how-scale")
        case Choice(options=options) | Several(options=options):
            known = "how-choice-unknown" if unknown_of(asked) else "how-choice"
            return t(known, number=1, label=t.wording(options[0].label))
        case YesNo():
            return t("how-yes-no")
        case Day(roughly=roughly):
            return t("how-month" if roughly else "how-day")
        case Someone():
            return t("how-person")
        case FreeText() | Items() | Given():
            return t("how-text")
        case _:
            assert_never(asked.kind)
