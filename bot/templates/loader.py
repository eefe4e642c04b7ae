"""Reads templates from the TOML files in this folder, and refuses what does not hang together."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import resources
from typing import Any

from bot.domain.description import in_order
from bot.domain.expressions import ALWAYS, NEVER, BadExpression, Expression, names_in, parse
from bot.domain.policy import Policy
from bot.domain.template import (
    MOST_ITEMS,
    Check,
    Choice,
    Day,
    FreeText,
    Given,
    Items,
    Kind,
    Level,
    Option,
    Question,
    Rule,
    Section,
    Several,
    Someone,
    Template,
    YesNo,
)

LISTS = Mapping[str, Sequence[Mapping[str, Any]]]
"""Options that several templates share, such as the organisational units of the policy."""
FACTS = frozenset(
    {"assessed_before", "impact", "today", "session_date", "due", "latest", "report_date", "status"}
)
SCALE: Sequence[Mapping[str, Any]] = (
    {"value": "ja", "label": {"nl": "Ja", "en": "Yes"}},
    {"value": "nee", "label": {"nl": "Nee", "en": "No"}},
    {"value": "weet_ik_niet", "label": {"nl": "Weet ik niet", "en": "I don’t know"}},
)


class BadTemplate(ValueError):
    """The file cannot be used; the message says where and why, `code` and `word` say it again."""

    def __init__(self, said: str, *, code: str = "other", word: str = "") -> None:
        super().__init__(said)
        self.code, self.word = code, word


def forms(policies: Iterable[Policy]) -> Mapping[str, Template]:
    """Every form that these versions of the policy name, with the lists of the newest that does."""
    named = {name: policy for policy in policies for name in policy.templates.values()}
    return {
        name: in_order(load(name, policy.lists), policy.starting_point)
        for name, policy in named.items()
    }


def load(name: str, lists: LISTS) -> Template:
    """Load "signal.v1" and the like; raises BadTemplate."""
    text = resources.files(__package__).joinpath(f"{name}.toml").read_text("utf-8")
    try:
        return read(tomllib.loads(text), lists)
    except (KeyError, TypeError, tomllib.TOMLDecodeError, BadExpression, BadTemplate) as error:
        raise BadTemplate(f"{name}.toml: {error}") from error


def read(raw: dict[str, Any], lists: LISTS) -> Template:
    template = unchecked(raw, lists)
    _check_names(template)
    return template


def unchecked(raw: dict[str, Any], lists: LISTS) -> Template:
    """As it stands there, whatever its expressions name."""
    return Template(
        id=raw["id"],
        version=raw["version"],
        title=raw["title"],
        sections=tuple(_section(section, lists) for section in raw["sections"]),
        rules=tuple(_rule(rule) for rule in raw.get("rules", ())),
        impact={name: parse(test) for name, test in raw["impact"].items()}
        if "impact" in raw
        else None,
    )


def _section(raw: dict[str, Any], lists: LISTS) -> Section:
    return Section(
        key=raw["key"],
        title=raw["title"],
        questions=tuple(question_of(question, lists) for question in raw["questions"]),
        help=raw.get("help"),
    )


def question_of(raw: dict[str, Any], lists: LISTS) -> Question:
    rest = dict(raw)
    question = Question(
        key=rest.pop("key"),
        ask=rest.pop("ask"),
        required=condition(rest.pop("required", True)),
        when=condition(rest.pop("when", True)),
        help=rest.pop("help", None),
        prefill=rest.pop("prefill", ""),
        rule=_check(rest.pop("rule", None)),
        kind=_kind(rest.pop("kind"), rest, lists),
    )
    if rest:
        word = min(rest)
        said = f"{question.key}: unknown word {word!r}"
        raise BadTemplate(said, code="unknown-word", word=word)
    return question


def _check(raw: Mapping[str, Any] | None) -> Check | None:
    return Check(parse(raw["test"]), raw["say"]) if raw else None


def condition(raw: object) -> Expression:
    if isinstance(raw, bool):
        return ALWAYS if raw else NEVER
    return parse(str(raw))


def _kind(name: str, raw: dict[str, Any], lists: LISTS) -> Kind:
    match name:
        case "text" | "long":
            return FreeText(raw.pop("min", 0), raw.pop("max"), long=name == "long")
        case "choice":
            return Choice(_options(raw, lists))
        case "scale":
            return Choice(tuple(Option(**option) for option in SCALE), scale=True)
        case "several":
            return Several(_options(raw, lists), raw.pop("min", 0), raw.pop("max", 99))
        case "yes_no":
            return YesNo()
        case "day" | "day_or_month_or_unknown":
            return Day(roughly=name != "day")
        case "someone":
            return Someone()
        case "list":
            parts = tuple(question_of(part, lists) for part in raw.pop("item"))
            return Items(
                parts,
                raw.pop("min", 0),
                raw.pop("max", MOST_ITEMS),
                raw.pop("otherwise", ""),
                raw.pop("given", False),
            )
        case "given":
            return Given()
    raise BadTemplate(f"unknown kind of answer: {name!r}", code="unknown-kind", word=name)


def _options(raw: dict[str, Any], lists: LISTS) -> tuple[Option, ...]:
    options = lists[raw.pop("options_from")] if "options_from" in raw else raw.pop("options")
    return tuple(Option(option["value"], option["label"]) for option in options)


def _rule(raw: dict[str, Any]) -> Rule:
    return Rule(
        id=raw["id"],
        test=parse(raw["if"]),
        say=raw["say"],
        level=Level(raw.get("level", Level.INFO)),
        outcome=raw.get("outcome", ""),
        raises_impact=raw.get("raises_impact", ""),
    )


def _check_names(template: Template) -> None:
    """An expression may name questions of this form, of its own list item, and known facts."""
    if len({q.key for q in template.questions}) != len(template.questions):
        raise BadTemplate("a question key stands twice")
    for place, name in strays(template):
        raise BadTemplate(f"{place}: unknown question {name!r}")


def strays(template: Template) -> Iterator[tuple[str, str]]:
    """Names in expressions that no question bears, each with the place where it stands."""
    for place, expression, more in expressions(template):
        for name in sorted(names_in(expression)):
            head = name.partition(".")[0]
            if not (head in template or head in more or name in FACTS or head == "screening"):
                yield place, name


def expressions(template: Template) -> Iterator[tuple[str, Expression, frozenset[str]]]:
    nothing: frozenset[str] = frozenset()
    for question in template.questions:
        parts = question.kind.questions if isinstance(question.kind, Items) else ()
        own = frozenset(part.key for part in parts)
        for one, more in ((question, nothing), *((part, own) for part in parts)):
            yield one.key, one.required, more
            yield one.key, one.when, more
            if one.rule is not None:
                yield one.key, one.rule.test, more
    for rule in template.rules:
        yield rule.id, rule.test, nothing
    for name, test in (template.impact or {}).items():
        yield name, test, nothing
