"""Conditions and rules of a template: parsed once at load, evaluated in three values.

The language is a sliver of Python's own syntax: question keys, quoted options, `and or not`,
`== != < <= > >= in`, `not in`, `+`, and the functions in FUNCTIONS.  A question that was not
answered yet is UNKNOWN; a condition that hangs on it is UNKNOWN too, unless the rest decides.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, Final, Protocol, assert_never


class Unknown(Enum):
    UNKNOWN = "unknown"


UNKNOWN: Final = Unknown.UNKNOWN


class Facts(Protocol):
    """What an expression can see."""

    def value(self, name: str) -> Any:
        """The answer to a question or a fact such as `impact`; UNKNOWN while it is open."""

    def column(self, name: str) -> tuple[Any, ...]:
        """The answers to one question over all items of a list: `data_sources.personal`."""

    def call(self, function: str, arguments: tuple[Any, ...]) -> Any:
        """A function that needs more than its arguments: `fired`, `lead_time`, `bsn_found`."""


@dataclass(frozen=True)
class Literal:
    value: Any


@dataclass(frozen=True)
class Name:
    path: str


@dataclass(frozen=True)
class Both:
    parts: tuple[Expression, ...]


@dataclass(frozen=True)
class Either:
    parts: tuple[Expression, ...]


@dataclass(frozen=True)
class Negation:
    part: Expression


@dataclass(frozen=True)
class Comparison:
    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Sum:
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Call:
    function: str
    arguments: tuple[Expression, ...]


Expression = Literal | Name | Both | Either | Negation | Comparison | Sum | Call
ALWAYS: Final = Literal(value=True)
NEVER: Final = Literal(value=False)
FUNCTIONS: Final = frozenset(
    {
        "filled",
        "left_open",
        "has_any",
        "contains",
        "count",
        "any",
        "fired",
        "lead_time",
        "bsn_found",
    }
)
_COMPARE: Final[Mapping[type[ast.cmpop], str]] = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
    ast.In: "in", ast.NotIn: "not in",
}  # fmt: skip
_OPERATORS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le,
    ">": operator.gt, ">=": operator.ge,
    "in": lambda left, right: left in right, "not in": lambda left, right: left not in right,
}  # fmt: skip


class BadExpression(ValueError):
    """A template holds an expression that is not part of the language."""


def parse(text: str) -> Expression:
    try:
        return _parsed(ast.parse(text, mode="eval").body)
    except SyntaxError as error:
        raise BadExpression(f"{text!r}: {error.msg}") from error


def _parsed(node: ast.expr) -> Expression:
    match node:
        case ast.Constant(value=bool() | str() | int() as value):
            return Literal(value)
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            return Literal(tuple(_constant(part) for part in parts))
        case ast.Name(id=name):
            return Name(name)
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            return Name(f"{owner}.{name}")
        case ast.BoolOp(op=ast.And(), values=parts):
            return Both(tuple(_parsed(part) for part in parts))
        case ast.BoolOp(values=parts):
            return Either(tuple(_parsed(part) for part in parts))
        case ast.UnaryOp(op=ast.Not(), operand=part):
            return Negation(_parsed(part))
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return Sum(_parsed(left), _parsed(right))
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARE:
            return Comparison(_COMPARE[type(op)], _parsed(left), _parsed(right))
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]) if name in FUNCTIONS:
            return Call(name, tuple(_parsed(argument) for argument in arguments))
    raise BadExpression(f"not part of the language: {ast.unparse(node)!r}")


def _constant(node: ast.expr) -> Any:
    if isinstance(node, ast.Constant):
        return node.value
    raise BadExpression(f"a list holds quoted options only: {ast.unparse(node)!r}")


def within(expression: Expression) -> Iterator[Expression]:
    """The expression itself and everything it is made of."""
    yield expression
    match expression:
        case Literal() | Name():
            parts: tuple[Expression, ...] = ()
        case Both(parts=parts) | Either(parts=parts) | Call(arguments=parts):
            pass
        case Negation(part=part):
            parts = (part,)
        case Comparison(left=left, right=right) | Sum(left=left, right=right):
            parts = (left, right)
        case _:
            assert_never(expression)
    for part in parts:
        yield from within(part)


def names_in(expression: Expression) -> frozenset[str]:
    """Every question or fact an expression looks at."""
    return frozenset(one.path for one in within(expression) if isinstance(one, Name))


def holds(expression: Expression, facts: Facts) -> bool:
    """True only when the expression is certainly true."""
    return evaluate(expression, facts) is True


def evaluate(expression: Expression, facts: Facts) -> Any:
    match expression:
        case Literal(value=value):
            return value
        case Name(path=path):
            return facts.value(path)
        case Both(parts=parts):
            return _decided((evaluate(part, facts) for part in parts), by=False)
        case Either(parts=parts):
            return _decided((evaluate(part, facts) for part in parts), by=True)
        case Negation(part=part):
            value = evaluate(part, facts)
            return UNKNOWN if value is UNKNOWN else not value
        case Comparison():
            return _compare(expression, facts)
        case Sum(left=left, right=right):
            return _sum(evaluate(left, facts), evaluate(right, facts))
        case Call():
            return _call(expression, facts)
        case _:
            assert_never(expression)


def _decided(values: Any, *, by: bool) -> Any:
    outcome: Any = not by
    for value in values:
        if value is UNKNOWN:
            outcome = UNKNOWN
        elif bool(value) is by:
            return by
    return outcome


def _sum(left: Any, right: Any) -> Any:
    return UNKNOWN if UNKNOWN in (left, right) or None in (left, right) else left + right


def _compare(comparison: Comparison, facts: Facts) -> Any:
    left, right = evaluate(comparison.left, facts), evaluate(comparison.right, facts)
    if UNKNOWN in (left, right):
        return UNKNOWN
    if comparison.operator in {"<", "<=", ">", ">="}:
        left, right = _comparable(left), _comparable(right)
        if left is None or right is None:
            return UNKNOWN
    return _OPERATORS[comparison.operator](left, right)


def _comparable(value: Any) -> Any:
    """A day written as text becomes a date; "unknown" and a month cannot be compared."""
    if not isinstance(value, str):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _call(call: Call, facts: Facts) -> Any:
    if call.function == "any" and isinstance(call.arguments[0], Name):
        return any(value is True for value in facts.column(call.arguments[0].path))
    values = tuple(evaluate(argument, facts) for argument in call.arguments)
    match call.function, values:
        case "filled", (value,):
            return value is not UNKNOWN and bool(value)
        case "left_open", (value,):
            return value is None
        case _, values if UNKNOWN in values:
            return UNKNOWN
        case "has_any", (chosen, wanted):
            return any(option in wanted for option in chosen or ())
        case "contains", (chosen, wanted):
            return wanted in (chosen or ())
        case "count", (value,):
            return len(value or ())
        case function, values:
            return facts.call(function, values)
