"""A form filled in so far: what is asked, what is missing, what does not fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.domain.answers import is_filled, limits
from bot.domain.calendar import WorkingDays, add_months
from bot.domain.expressions import UNKNOWN, evaluate, holds
from bot.domain.personal_numbers import holds_bsn
from bot.domain.problem import Problem
from bot.domain.template import (
    Answer,
    Answers,
    FreeText,
    Items,
    Level,
    Question,
    Rule,
    Section,
    Template,
    item_paths,
    items_of,
)


@dataclass(frozen=True)
class Lead:
    """A number of working days, to be added to a day."""

    days: int
    calendar: WorkingDays

    def __radd__(self, day: date) -> date:
        return self.calendar.add(day, self.days)


@dataclass(frozen=True)
class Context:
    """What a form sees of the world around it.

    `known` holds facts by name: today, session_date, impact, due, report_date …;
    `screening` the confirmed screening, hidden questions filled in as "nee".
    """

    today: date
    calendar: WorkingDays = field(default_factory=WorkingDays)
    known: Mapping[str, Any] = field(default_factory=dict)
    screening: Mapping[str, Any] = field(default_factory=dict)
    session_notice: Mapping[str, int] = field(default_factory=dict)
    cleared: frozenset[str] = frozenset()
    """Paths in which the person said that a number is not a BSN."""
    furthest: Mapping[str, int] = field(default_factory=dict)
    """Months ahead that a day may lie, by question: "due", or "advices.due" in a list."""


@dataclass(frozen=True)
class FilledIn:
    """A template with the answers so far: everything that is asked of a form is asked here."""

    template: Template
    answers: Answers
    context: Context
    fired: frozenset[str] = frozenset()
    seeing_hidden: bool = False
    _judged: dict[str, Mapping[str, Problem]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """Problems by section: a card asks for them several times."""

    # --- Facts, for expressions ---
    def value(self, name: str) -> Any:
        if name.startswith("screening."):
            return self.context.screening.get(name.removeprefix("screening."))
        if name == "today":
            return self.context.today
        if name not in self.template:
            return self.context.known.get(name)
        if not self.seeing_hidden and not self.applies(self.template.question(name)):
            return self.template.paths_hidden_value[name]
        return self.answers.get(name, UNKNOWN)

    def column(self, name: str) -> tuple[Any, ...]:
        key, _, part = name.partition(".")
        if not self.seeing_hidden and not self.applies(self.template.question(key)):
            return ()
        numbers = items_of(self.answers, key)
        return tuple(self.answers.get(f"{key}.{number}.{part}") for number in numbers)

    def call(self, function: str, arguments: tuple[Any, ...]) -> Any:
        match function:
            case "fired":
                return any(rule in self.fired for rule in arguments)
            case "lead_time":
                days = self.context.session_notice.get(str(arguments[0]))
                return UNKNOWN if days is None else Lead(days, self.context.calendar)
            case "bsn_found":
                return any(
                    isinstance(value, str) and holds_bsn(value)
                    for path, value in self.answers.items()
                    if path not in self.context.cleared and self._is_text(path)
                )
        raise ValueError(function)

    def _is_text(self, path: str) -> bool:
        return isinstance(self.template.question(path).kind, FreeText)

    # --- which questions there are ---
    def applies(self, question: Question) -> bool:
        return holds(question.when, self)

    def asked(self, section: Section) -> Iterator[Question]:
        return (question for question in section.questions if self.applies(question))

    def required(self, question: Question) -> bool:
        return holds(question.required, self)

    def paths(self, section: Section) -> Iterator[tuple[str, Question]]:
        """Every open place of a section, list items spread out."""
        for question in self.asked(section):
            yield question.key, question
            if isinstance(question.kind, Items):
                for number in items_of(self.answers, question.key):
                    yield from self.parts(question, number)

    def parts(self, question: Question, number: int) -> Iterator[tuple[str, Question]]:
        """The questions of one item of a list that apply."""
        for of, part, path in item_paths(question, self.answers):
            if of == number and holds(part.when, self.of_item(question, number)):
                yield path, part

    def of_item(self, question: Question, number: int) -> Item:
        return Item(self, question, number)

    # --- judging ---
    def problem(self, path: str, question: Question) -> Problem | None:
        """What is wrong with one answer as it stands, or None."""
        answer = self.answers.get(path)
        if not is_filled(answer):
            if self._answered_instead(question):
                return None
            must = holds(question.required, self._facts_of(path))
            return Problem("required") if must else None
        found = limits(question, answer) or self._rule(path, question)
        return found or self._too_far(path, answer)

    def _too_far(self, path: str, answer: Answer) -> Problem | None:
        most = self.context.furthest.get(".".join(p for p in path.split(".") if not p.isdecimal()))
        if most is None or str(answer) <= add_months(self.context.today, most).isoformat():
            return None
        return Problem("too_far", {"months": most})

    def _rule(self, path: str, question: Question) -> Problem | None:
        if question.rule is None or holds(question.rule.test, self._facts_of(path)):
            return None
        broken = evaluate(question.rule.test, self._facts_of(path)) is False
        return Problem("rule", say=question.rule.say) if broken else None

    def _facts_of(self, path: str) -> FilledIn | Item:
        key, *rest = path.split(".")
        if not rest:
            return self
        return self.of_item(self.template.question(key), int(rest[0]))

    def problems(self, section: Section) -> Mapping[str, Problem]:
        if section.key not in self._judged:
            found = {path: self.problem(path, question) for path, question in self.paths(section)}
            problems = {path: problem for path, problem in found.items() if problem is not None}
            self._judged[section.key] = problems
        return self._judged[section.key]

    def all_problems(self) -> Mapping[str, Problem]:
        return {
            path: problem
            for section in self.template.sections
            for path, problem in self.problems(section).items()
        }

    def findings(self) -> tuple[Rule, ...]:
        """The consistency rules that hold, seeing the kept answers to hidden questions too."""
        everything = FilledIn(
            self.template, self.answers, self.context, self.fired, seeing_hidden=True
        )
        return tuple(r for r in self.template.rules if r.say and holds(r.test, everything))

    def obstacles(self) -> tuple[Rule, ...]:
        return tuple(r for r in self.findings() if r.level in {Level.ERROR, Level.BLOCK})

    @property
    def complete(self) -> bool:
        return not self.all_problems() and not self.obstacles()

    def progress(self, section: Section) -> Progress:
        mandatory = [path for path, question in self.paths(section) if self._counts(path, question)]
        problems = self.problems(section)
        return Progress(
            done=sum(path not in problems for path in mandatory),
            total=len(mandatory),
            missing=tuple(problems),
        )

    def _counts(self, path: str, question: Question) -> bool:
        """R5.7.11: what is mandatory, and what is given and wrong.

        A list with items is counted by what its items ask.
        """
        if self.problem(path, question) is not None:
            return True
        listed = isinstance(question.kind, Items) and items_of(self.answers, path)
        return holds(question.required, self._facts_of(path)) and not listed

    def open_paths(self) -> Iterator[str]:
        """What can still be asked, in order: required and not good, or never asked."""
        for section in self.template.sections:
            for path, question in self.paths(section):
                never_asked = path not in self.answers
                if self.problem(path, question) is not None:
                    if not self._let_go(path, question):
                        yield path
                elif never_asked and not self._answered_instead(question):
                    yield path

    def _let_go(self, path: str, question: Question) -> bool:
        """A list left open on purpose asks for its reason instead."""
        return (
            isinstance(question.kind, Items)
            and bool(question.kind.otherwise)
            and path in self.answers
            and self.answers[path] is None
        )

    def _answered_instead(self, question: Question) -> bool:
        return isinstance(question.kind, Items) and is_filled(
            self.answers.get(question.kind.otherwise)
        )

    def next_question(self, *, after: str = "") -> str | None:
        """The question to ask now: the first open one behind `after`, else the first open one."""
        paths = list(self.open_paths())
        if after and after not in paths:
            order = [p for s in self.template.sections for p, _ in self.paths(s)]
            if after in order:
                behind = set(order[order.index(after) + 1 :])
                return next((p for p in paths if p in behind), paths[0] if paths else None)
        return paths[0] if paths else None

    def effective(self) -> Mapping[str, Any]:
        """The answers as rules elsewhere see them: hidden questions count as no."""
        return {
            q.key: self.answers.get(q.key)
            if self.applies(q)
            else self.template.paths_hidden_value[q.key]
            for q in self.template.questions
        }

    def shown(self) -> dict[str, Answer]:
        """Only what applies: what is frozen, counted and filed."""
        return {
            path: self.answers[path]
            for section in self.template.sections
            for path, _ in self.paths(section)
            if path in self.answers
        }


@dataclass(frozen=True)
class Item:
    """One item of a list as its own questions see it: own fields first, then the form."""

    form: FilledIn
    question: Question
    number: int

    def value(self, name: str) -> Any:
        assert isinstance(self.question.kind, Items)
        if any(part.key == name for part in self.question.kind.questions):
            return self.form.answers.get(f"{self.question.key}.{self.number}.{name}", UNKNOWN)
        return self.form.value(name)

    def column(self, name: str) -> tuple[Any, ...]:
        return self.form.column(name)

    def call(self, function: str, arguments: tuple[Any, ...]) -> Any:
        return self.form.call(function, arguments)


@dataclass(frozen=True)
class Progress:
    done: int
    total: int
    missing: tuple[str, ...]


def outcome_of(form: FilledIn) -> tuple[tuple[Rule, ...], str]:
    """Screening: the rules that fire, and the impact class they propose.

    The first rule gives the outcome; the last rule of the table fires only when nothing else does,
    and one that says the same stands alone.
    """
    *table, otherwise = [rule for rule in form.template.rules if rule.outcome]
    fired = tuple(rule for rule in table if holds(rule.test, form)) or (otherwise,)
    if fired[0].outcome == otherwise.outcome:
        fired = fired[:1]
    seen = FilledIn(form.template, form.answers, form.context, frozenset(rule.id for rule in fired))
    classes = form.template.impact or {}
    return fired, next(name for name, test in classes.items() if evaluate(test, seen) is True)
