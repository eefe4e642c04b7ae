"""A small card that says one thing, with what can be done next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from adaptive_cards.card import InputChoice, InputChoiceSet, InputDate, InputText
from adaptive_cards.types import ChoiceInputStyle

from bot.phrases import Phrases
from cards.elements import Card, button, facts, finish, heading, line, warning

Button = tuple[str, str, Mapping[str, str | int]]
"""Title, verb and identifiers; the first one stands out."""


@dataclass(frozen=True)
class Ask:
    """A field on a small card: for words, a name, a day, or a choice of (value, title)."""

    id: str
    label: str
    value: str = ""
    problem: str = ""
    options: Sequence[tuple[str, str]] = ()
    day: bool = False
    name: bool = False
    """A few words on one line."""

    def drawn(self) -> list[Any]:
        if self.options:
            choices = [InputChoice(title=title, value=value) for value, title in self.options]
            field: Any = InputChoiceSet(
                id=self.id,
                label=self.label,
                choices=choices,
                value=self.value,
                style=ChoiceInputStyle.EXPANDED,
                wrap=True,
            )
        elif self.day:
            field = InputDate(id=self.id, label=self.label, value=self.value)
        else:
            field = InputText(
                id=self.id, label=self.label, is_multiline=not self.name, value=self.value
            )
        return [field, warning(self.problem)] if self.problem else [field]


def notice_card(
    title: str,
    text: str,
    t: Phrases,
    *,
    rows: Sequence[tuple[str, str]] = (),
    asks: Sequence[Ask] = (),
    buttons: Sequence[Button] = (),
) -> Card:
    body: list[Any] = [heading(title), *(line(part) for part in text.split("\n\n") if part)]
    if rows:
        body.append(facts(rows))
    for ask in asks:
        body += ask.drawn()
    actions = [
        button(name, verb, ids, main=place == 0, inputs=bool(asks))
        for place, (name, verb, ids) in enumerate(buttons)
    ]
    return finish(body, actions, fallback=f"{title}. {text}", language=t.language)
