"""The field of one question, by the kind of answer it asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, assert_never

from adaptive_cards.card import InputChoice, InputChoiceSet, InputDate, InputText, InputToggle
from adaptive_cards.types import ChoiceInputStyle

from bot.domain.template import (
    UNKNOWN_DAY,
    Choice,
    Day,
    FreeText,
    Given,
    Items,
    Option,
    Question,
    Several,
    Someone,
    YesNo,
)
from bot.phrases import Phrases
from cards.section import SectionCard

PEOPLE_PICKER: Mapping[str, Any] = {
    "choices.data": {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}
}
OPTIONS_SPREAD_OUT = 5
"""Up to so many options are shown at once; more lie in a menu."""


def entry_field(
    question: Question, shown: SectionCard, t: Phrases, *, id: str, label: str, answer: object
) -> Any:
    text = "" if answer is None else str(answer)
    place: dict[str, Any] = {"id": id, "label": label}
    match question.kind:
        case FreeText() as kind:
            return _words(kind, text, t, **place)
        case Choice(options=options):
            return _choices(options, t, value=text, **place)
        case Several(options=options):
            ticked = ",".join(answer) if isinstance(answer, list) else text
            return _choices(options, t, value=ticked, is_multi_select=True, **place)
        case YesNo() if shown.form.required(question):
            return _yes_or_no(text, t, **place)
        case YesNo():
            return InputToggle(id=id, title=label, value=text.lower() or "false", wrap=True)
        case Day(roughly=True):
            said = t.said(question, answer, {}) if isinstance(answer, str) and answer else ""
            return InputText(value=said, placeholder=t("hint-day-or-month"), **place)
        case Day():
            return InputDate(value=text if text != UNKNOWN_DAY else "", **place)
        case Someone():
            return _colleague(text, shown.names, t, **place)
        case Items() | Given():
            raise AssertionError(id)
        case _:
            assert_never(question.kind)


def _words(kind: FreeText, text: str, t: Phrases, **place: Any) -> InputText:
    hint = t("hint-length", least=kind.min, most=kind.max) if kind.min > 1 else None
    return InputText(value=text, is_multiline=kind.long, placeholder=hint, **place)


def _choices(options: Sequence[Option], t: Phrases, **more: Any) -> InputChoiceSet:
    spread = len(options) <= OPTIONS_SPREAD_OUT or more.get("is_multi_select")
    return InputChoiceSet(
        choices=[InputChoice(title=t.wording(o.label), value=o.value) for o in options],
        style=ChoiceInputStyle.EXPANDED if spread else ChoiceInputStyle.COMPACT,
        placeholder=t("hint-choose"),
        wrap=True,
        **more,
    )


def _yes_or_no(text: str, t: Phrases, **place: Any) -> InputChoiceSet:
    """A switch stands on "no" before anyone chose: what must be answered is asked."""
    both = ("true", t("yes")), ("false", t("no"))
    choices = [InputChoice(title=said, value=value) for value, said in both]
    style = ChoiceInputStyle.EXPANDED
    return InputChoiceSet(choices=choices, value=text.lower(), style=style, **place)


def _colleague(text: str, names: Mapping[str, str], t: Phrases, **place: Any) -> InputChoiceSet:
    known = [InputChoice(title=names.get(text, text), value=text)] if text else []
    return InputChoiceSet(
        choices=known,
        value=text,
        style=ChoiceInputStyle.FILTERED,
        placeholder=t("hint-person"),
        **place,
    )
