"""Kinds of answer and conditions in words, for a reader who does not program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from bot.domain.expressions import (
    Both,
    Call,
    Comparison,
    Either,
    Expression,
    Literal,
    Name,
    Negation,
    Sum,
)
from bot.domain.template import (
    Choice,
    Day,
    FreeText,
    Given,
    Items,
    Kind,
    Question,
    Several,
    Someone,
    Template,
    YesNo,
)
from bot.phrases import Phrases

OPERATORS = {
    "==": "is", "!=": "is-not", "<": "less", "<=": "at-most", ">": "more", ">=": "at-least",
    "in": "in", "not in": "not-in",
}  # fmt: skip
SAID = frozenset({"filled", "left_open", "any", "fired", "count"})
"""Functions with a sentence of their own; `has_any` and `contains` are told as choices."""


def kind_in_words(kind: Kind, t: Phrases) -> str:
    match kind:
        case FreeText(min=least, max=most, long=long):
            return t("answer-long" if long else "answer-text", least=least, most=most)
        case Choice(options=options):
            return t("answer-choice", options=" / ".join(t.wording(one.label) for one in options))
        case Several(options=options, min=least):
            labels = " / ".join(t.wording(one.label) for one in options)
            return t("answer-several", least=least, options=labels)
        case YesNo():
            return t("answer-yes-no")
        case Day(roughly=roughly):
            return t("answer-roughly" if roughly else "answer-day")
        case Someone():
            return t("answer-someone")
        case Items(min=least, max=most, given=given):
            return t("answer-given-list" if given else "answer-list", least=least, most=most)
        case Given():
            return t("answer-given")
        case _:
            assert_never(kind)


class Reader:
    """Says the conditions of one template; questions by what they ask, options by their label."""

    def __init__(self, template: Template, t: Phrases) -> None:
        self._t = t
        self._questions: dict[str, Question] = {}
        for question in template.questions:
            for part in question.kind.questions if isinstance(question.kind, Items) else ():
                self._questions |= {part.key: part, f"{question.key}.{part.key}": part}
        self._questions |= {question.key: question for question in template.questions}

    def said(self, expression: Expression) -> str:
        t = self._t
        match expression:
            case Literal(value=value):
                return self._value(value)
            case Name(path=path):
                return self._name(path)
            case Both(parts=parts):
                return f" {t('show-and')} ".join(self._inside(part) for part in parts)
            case Either(parts=parts):
                return f" {t('show-or')} ".join(self._inside(part) for part in parts)
            case Negation(part=part):
                return t("show-not", what=self.said(part))
            case Comparison(operator=operator, left=left, right=right):
                return self._compared(OPERATORS[operator], left, right)
            case Sum(left=left, right=right):
                return f"{self.said(left)} + {self.said(right)}"
            case Call(function=function, arguments=arguments):
                return self._called(function, arguments)
            case _:
                assert_never(expression)

    def _inside(self, expression: Expression) -> str:
        said = self.said(expression)
        return f"({said})" if isinstance(expression, Both | Either) else said

    def _name(self, path: str) -> str:
        question = self._questions.get(path)
        return f"“{self._t.wording(question.ask)}”" if question else path

    def _value(self, value: object, of: Question | None = None) -> str:
        if isinstance(value, tuple):
            return ", ".join(self._value(one, of) for one in value)
        if isinstance(value, bool):
            return self._t("show-always" if value else "show-never")
        options = of.kind.options if of and isinstance(of.kind, Choice | Several) else ()
        labels = {option.value: self._t.wording(option.label) for option in options}
        return f"“{labels.get(str(value), value)}”" if isinstance(value, str) else str(value)

    def _compared(self, word: str, left: Expression, right: Expression) -> str:
        if isinstance(left, Literal) and isinstance(right, Name):
            return self._chosen(right, left)
        of = self._questions.get(left.path) if isinstance(left, Name) else None
        value = self._value(right.value, of) if isinstance(right, Literal) else self.said(right)
        if isinstance(right, Literal) and isinstance(right.value, bool):
            value = self._t("yes" if right.value else "no").lower()
        return self._t(f"show-{word}", left=self.said(left), right=value)

    def _called(self, function: str, arguments: Sequence[Expression]) -> str:
        match function, arguments:
            case "has_any" | "contains", (Name() as name, Literal() as options):
                return self._chosen(name, options)
            case _ if function in SAID:
                what = ", ".join(self.said(argument) for argument in arguments)
                return self._t(f"show-{function.replace('_', '-')}", what=what)
        return f"{function}({', '.join(self.said(argument) for argument in arguments)})"

    def _chosen(self, name: Name, options: Literal) -> str:
        chosen = self._value(options.value, self._questions.get(name.path))
        return self._t("show-chosen", what=self._name(name.path), options=chosen)
