"""The pieces every card is made of, and the one place where a card becomes a dict."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any, Literal

import orjson
from adaptive_cards.card import (
    ActionExecute,
    ActionOpenUrl,
    ActionSubmit,
    AdaptiveCard,
    Column,
    ColumnSet,
    Container,
    Fact,
    FactSet,
    TextBlock,
)
from adaptive_cards.types import (
    ActionStyle,
    AssociatedInputs,
    Colors,
    ContainerStyle,
    FontSize,
    FontWeight,
    Spacing,
    TextBlockStyle,
    VerticalAlignment,
)

Card = dict[str, Any]
Element = Any
LONG_WORD = re.compile(r"\S{20}(?=\S{5})")
NUMBER = re.compile(r"\b[A-Z]{2,5}-\d{4}-\d{4}\b")
JOINED = "\N{WORD JOINER}"
MOST_BYTES = 28_000
"""Teams refuses larger cards; drawing a larger one is a fault of ours."""
Tone = Literal["default", "emphasis", "good", "warning", "attention", "accent"]


class TooLarge(ValueError):
    """The card would not fit in Teams."""


def heading(text: str) -> TextBlock:
    """The number of a case stands on one line, also on a telephone."""
    return TextBlock(
        text=NUMBER.sub(lambda found: found[0].replace("-", f"-{JOINED}"), text),
        style=TextBlockStyle.HEADING,
        size=FontSize.LARGE,
        weight=FontWeight.BOLDER,
        wrap=True,
    )


def subheading(text: str) -> TextBlock:
    """A heading for who listens as well: screen readers go from one to the next."""
    return TextBlock(
        text=text,
        style=TextBlockStyle.HEADING,
        size=FontSize.DEFAULT,
        weight=FontWeight.BOLDER,
        wrap=True,
        spacing=Spacing.MEDIUM,
    )


def line(text: str) -> TextBlock:
    return TextBlock(text=text, wrap=True)


def small(text: str) -> TextBlock:
    return TextBlock(text=text, wrap=True, is_subtle=True, size=FontSize.SMALL)


def warning(text: str, points: Sequence[str] = ()) -> TextBlock:
    """The sign says it too: colour alone carries no meaning."""
    said = "\n".join((f"⚠ {text}", *(f"- {point}" for point in points)))
    return TextBlock(text=said, wrap=True, color=Colors.ATTENTION, spacing=Spacing.SMALL)


def facts(rows: Sequence[tuple[str, str]]) -> FactSet:
    return FactSet(facts=[Fact(title=title, value=foldable(value)) for title, value in rows])


def foldable(text: str) -> str:
    """Facts are drawn as a table, which grows out of the card with its longest word."""
    return text if "](" in text else LONG_WORD.sub("\\g<0>\N{ZERO WIDTH SPACE}", text)


def panel(items: Sequence[Element], tone: Tone = "emphasis") -> Container:
    return Container(items=list(items), style=ContainerStyle(tone), spacing=Spacing.MEDIUM)


def side_by_side(left: Element, right: Element) -> ColumnSet:
    middle = VerticalAlignment.CENTER
    return ColumnSet(
        columns=[
            Column(items=[left], width="stretch", vertical_content_alignment=middle),
            Column(items=[right], width="auto", vertical_content_alignment=middle),
        ]
    )


def button(
    title: str,
    verb: str,
    ids: Mapping[str, str | int] | None = None,
    *,
    main: bool = False,
    inputs: bool = False,
) -> ActionExecute:
    """A press; `ids` are identifiers only.  Clients that cannot press send it as a message.

    `main` stands out as the way on; with `inputs` the card's fields are sent along.
    """
    data = {"verb": verb, **(ids or {})}
    associated = AssociatedInputs.AUTO if inputs else AssociatedInputs.NONE
    return ActionExecute(
        title=title,
        verb=verb,
        data=data,
        associated_inputs=associated,
        style=ActionStyle.POSITIVE if main else None,
        fallback=ActionSubmit(title=title, data=data, associated_inputs=associated),
    )


def link(title: str, url: str) -> ActionOpenUrl:
    return ActionOpenUrl(title=title, url=url)


def finish(
    body: Sequence[Element],
    actions: Sequence[Element] = (),
    *,
    fallback: str,
    language: str,
    additions: Mapping[str, Mapping[str, Any]] | None = None,
) -> Card:
    """Make the dict.  `additions` puts in, by id, what the library drops without a word."""
    drawn: Any = AdaptiveCard(
        version="1.5",
        body=list(body),
        actions=list(actions) or None,
        fallback_text=fallback,
        speak=fallback,
        lang=language,
    )
    card: Card = drawn.to_dict()
    for element_id, more in (additions or {}).items():
        _with_id(card, element_id).update(more)
    card["msteams"] = {"width": "Full"}
    size = len(orjson.dumps(card))
    if size > MOST_BYTES:
        raise TooLarge(f"{size} bytes")
    return card


def carrying(card: Mapping[str, Any], ids: Mapping[str, str]) -> Card:
    """The same card, of which every button carries these as well."""
    carried = deepcopy(dict(card))
    for node in _dicts(carried):
        if "verb" in (node.get("data") or ()):
            node["data"].update(ids)
    return carried


def doubled(card: Mapping[str, Any], verb: str, title: str, ids: Mapping[str, str]) -> Card:
    """The same card, with a second button for this verb that carries these as well."""
    more = deepcopy(dict(card))
    actions = more.get("actions", [])
    if found := next((one for one in actions if one.get("verb") == verb), None):
        again = carrying({**found, "title": title}, ids)
        again.pop("style", None)
        again["fallback"]["title"] = title
        actions.append(again)
    return more


def _with_id(node: Any, element_id: str) -> Card:
    found: Card
    for found in _dicts(node):
        if found.get("id") == element_id:
            return found
    raise KeyError(element_id)


def _dicts(node: Any) -> Any:
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from _dicts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _dicts(value)
