"""Everything that is wrong with the file of a template, each fault with its place."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.domain.expressions import (
    BadExpression,
    Call,
    Comparison,
    Expression,
    Literal,
    Name,
    within,
)
from bot.domain.template import Choice, Items, Question, Several, Template
from bot.templates.loader import (
    LISTS,
    BadTemplate,
    condition,
    expressions,
    question_of,
    strays,
    unchecked,
)

LANGUAGES = ("nl", "en")
TOP = frozenset({"id", "version", "title", "sections"})
MORE = frozenset({"rules", "impact"})
OF_SECTION = frozenset({"key", "title", "questions"})
OF_RULE = frozenset({"id", "if", "say"})
MORE_OF_RULE = frozenset({"level", "outcome", "raises_impact"})


@dataclass(frozen=True)
class Fault:
    """What is wrong and where; `code` names the sentence that says what to do."""

    place: str
    code: str
    params: Mapping[str, str] = field(default_factory=dict)


def faults_in(name: str, text: str, lists: LISTS) -> Sequence[Fault]:
    """Of "signal.v2" and the like.  What expressions name is looked at once the rest is sound."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return [Fault("", "unreadable", {"why": str(error)})]
    found = [*_head(name, raw), *_sections(raw, lists), *_rules(raw)]
    if found:
        return found
    try:
        return [*_expressions(unchecked(raw, lists))]
    except (KeyError, TypeError, ValueError) as error:
        return [Fault("", "other", {"why": str(error)})]


def _head(name: str, raw: Mapping[str, Any]) -> Iterator[Fault]:
    yield from _words("", raw, needed=TOP, allowed=TOP | MORE)
    yield from _wording("", "title", raw)
    said = f"{raw.get('id')}.v{str(raw.get('version')).partition('.')[0]}"
    if {"id", "version"} <= raw.keys() and said != name:
        yield Fault("", "wrong-name", {"said": said})


def _words(
    place: str, raw: Mapping[str, Any], *, needed: frozenset[str], allowed: frozenset[str]
) -> Iterator[Fault]:
    for word in sorted(needed - raw.keys()):
        yield Fault(place, "missing-word", {"word": word})
    for word in sorted(raw.keys() - allowed):
        yield Fault(place, "unknown-word", {"word": word})


def _wording(place: str, word: str, raw: Mapping[str, Any]) -> Iterator[Fault]:
    if word not in raw:
        return
    said = raw[word] if isinstance(raw[word], dict) else {}
    for language in LANGUAGES:
        if not str(said.get(language, "")).strip():
            yield Fault(place, f"missing-{language}", {"word": word})


def _condition(place: str, word: str, said: object) -> Iterator[Fault]:
    try:
        condition(said)
    except BadExpression as error:
        yield Fault(f"{place}, {word}", "bad-expression", {"why": str(error)})


def _twice(place: str, keys: Sequence[object]) -> Iterator[Fault]:
    for key in sorted({str(key) for key in keys if keys.count(key) > 1 and key}):
        yield Fault(place, "key-twice", {"word": key})


# --- sections and questions ---
def _sections(raw: Mapping[str, Any], lists: LISTS) -> Iterator[Fault]:
    sections = raw.get("sections", [])
    yield from _twice("", [section.get("key") for section in sections])
    keys = [q.get("key") for section in sections for q in section.get("questions", [])]
    yield from _twice("", keys)
    for place, section in enumerate(sections, 1):
        where = str(section.get("key", place))
        yield from _words(where, section, needed=OF_SECTION, allowed=OF_SECTION | {"help"})
        for word in ("title", "help"):
            yield from _wording(where, word, section)
        for question in section.get("questions", []):
            yield from _question(where, question, lists)


def _question(section: str, raw: Mapping[str, Any], lists: LISTS) -> Iterator[Fault]:
    place = f"{section}, {raw.get('key', '?')}"
    for word in ("ask", "help"):
        yield from _wording(place, word, raw)
    for word in ("when", "required"):
        if word in raw:
            yield from _condition(place, word, raw[word])
    yield from _rule_of_question(place, raw)
    for option in raw.get("options", []):
        yield from _wording(f"{place}, {option.get('value', '?')}", "label", option)
    parts = [f for part in raw.get("item", []) for f in _question(place, part, lists)]
    yield from parts
    yield from _twice(place, [part.get("key") for part in raw.get("item", [])])
    if not parts:
        yield from _answer(place, raw, lists)


def _rule_of_question(place: str, raw: Mapping[str, Any]) -> Iterator[Fault]:
    if "rule" not in raw:
        return
    words = frozenset({"test", "say"})
    yield from _words(f"{place}, rule", raw["rule"], needed=words, allowed=words)
    yield from _wording(f"{place}, rule", "say", raw["rule"])
    yield from _condition(place, "rule", raw["rule"].get("test", True))


def _answer(place: str, raw: Mapping[str, Any], lists: LISTS) -> Iterator[Fault]:
    """The kind of answer with what belongs to it; conditions have been looked at."""
    source = raw.get("options_from")
    if source is not None and source not in lists:
        yield Fault(place, "unknown-list", {"word": str(source)})
        return
    least, most = raw.get("min", 0), raw.get("max", raw.get("min", 0))
    if least > most:
        yield Fault(place, "limits", {"least": str(least), "most": str(most)})
    rest = {word: raw[word] for word in raw if word not in {"when", "required", "rule"}}
    try:
        question_of(rest, lists)
    except KeyError as error:
        yield Fault(place, "missing-word", {"word": str(error.args[0])})
    except BadTemplate as error:
        yield Fault(place, error.code, {"word": error.word, "why": str(error)})
    except (TypeError, BadExpression) as error:
        yield Fault(place, "other", {"why": str(error)})


# --- rules ---
def _rules(raw: Mapping[str, Any]) -> Iterator[Fault]:
    rules = raw.get("rules", [])
    yield from _twice("", [rule.get("id") for rule in rules])
    for place, rule in enumerate(rules, 1):
        where = str(rule.get("id", place))
        yield from _words(where, rule, needed=OF_RULE, allowed=OF_RULE | MORE_OF_RULE)
        yield from _wording(where, "say", rule)
        yield from _condition(where, "if", rule.get("if", True))
    for impact, test in raw.get("impact", {}).items():
        yield from _condition("impact", impact, test)


# --- what expressions name ---
def _expressions(template: Template) -> Iterator[Fault]:
    for place, name in strays(template):
        yield Fault(place, "unknown-name", {"word": name})
    options = _options(template)
    rules = {rule.id for rule in template.rules}
    for place, expression, _ in expressions(template):
        for name, values in _compared(expression):
            for value in sorted(values - options.get(name, values)):
                yield Fault(place, "unknown-option", {"word": value, "of": name})
        for rule in sorted(_fired(expression) - rules):
            yield Fault(place, "unknown-rule", {"word": rule})


def _options(template: Template) -> Mapping[str, set[str]]:
    """What can be chosen, by the names that an expression knows a question by."""
    found: dict[str, set[str]] = defaultdict(set)
    for question in template.questions:
        for name, one in _named(question):
            if isinstance(one.kind, Choice | Several):
                found[name] |= {option.value for option in one.kind.options}
    return found


def _named(question: Question) -> Iterator[tuple[str, Question]]:
    yield question.key, question
    for part in question.kind.questions if isinstance(question.kind, Items) else ():
        yield part.key, part
        yield f"{question.key}.{part.key}", part


def _compared(expression: Expression) -> Iterator[tuple[str, set[str]]]:
    """Every name that is held against quoted options, with those options."""
    for one in within(expression):
        match one:
            case Comparison("==" | "!=", Name(path), Literal(str() as value)):
                yield path, {value}
            case Comparison("in", Literal(str() as value), Name(path)):
                yield path, {value}
            case Comparison("in" | "not in", Name(path), Literal(tuple() as values)):
                yield path, set(values)
            case Call("has_any", (Name(path), Literal(tuple() as values))):
                yield path, set(values)
            case Call("contains", (Name(path), Literal(str() as value))):
                yield path, {value}


def _fired(expression: Expression) -> set[str]:
    calls = (one for one in within(expression) if isinstance(one, Call) and one.function == "fired")
    return {str(part.value) for one in calls for part in one.arguments if isinstance(part, Literal)}
