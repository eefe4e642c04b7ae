"""A small card that says one thing, with what can be done next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.phrases import Phrases
from cards.elements import Card, button, facts, finish, heading, line

Button = tuple[str, str, Mapping[str, str | int]]
"""Title, verb and identifiers; the first one stands out."""


def notice_card(
    title: str,
    text: str,
    t: Phrases,
    *,
    rows: Sequence[tuple[str, str]] = (),
    buttons: Sequence[Button] = (),
) -> Card:
    body: list[Any] = [heading(title), *(line(part) for part in text.split("\n\n") if part)]
    if rows:
        body.append(facts(rows))
    actions = [
        button(name, verb, ids, main=place == 0) for place, (name, verb, ids) in enumerate(buttons)
    ]
    return finish(body, actions, fallback=f"{title}. {text}", language=t.language)
