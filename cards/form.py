"""A section of a form as a card: empty, filled in, or with the problems under the questions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, assert_never

from adaptive_cards.card import (
    ActionSet,
    InputChoice,
    InputChoiceSet,
    InputDate,
    InputText,
    InputToggle,
)
from adaptive_cards.types import ChoiceInputStyle

from bot.domain.answers import FilledIn
from bot.domain.problem import Problem
from bot.domain.template import (
    UNKNOWN_DAY,
    Answer,
    Choice,
    Day,
    FreeText,
    Given,
    Items,
    Option,
    Question,
    Section,
    Several,
    Someone,
    YesNo,
    items_of,
)
from bot.phrases import Phrases
from cards.elements import Card, button, finish, heading, line, small, subheading, warning

PEOPLE_PICKER: Mapping[str, Any] = {
    "choices.data": {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}
}
SPREAD_OUT = ChoiceInputStyle.EXPANDED
OPTIONS_SPREAD_OUT = 5
"""Up to so many options are shown at once; more lie in a menu."""
MOST_SUMMARY = 240


@dataclass(frozen=True)
class SectionCard:
    """What a section card shows.  `given` holds refused text, `clashes` an overtaken answer."""

    form: FilledIn
    section: Section
    ids: Mapping[str, str | int]
    names: Mapping[str, str]
    title: str
    progress: str = ""
    given: Mapping[str, object] = field(default_factory=dict)
    problems: Mapping[str, Problem] = field(default_factory=dict)
    clashes: Mapping[str, Answer] = field(default_factory=dict)
    last: bool = False
    open_item: str = ""
    """The item that was asked for, as "groups.2"."""
    note: str = ""
    """What the person should know on every section, such as why the form came back."""
    added: frozenset[str] = frozenset()
    """Questions that follow from the answers given just now."""
    next_item: Mapping[str, int] = field(default_factory=dict)
    """By list: the number that its next item will have."""

    def is_open(self, question: Question, number: int) -> bool:
        place = f"{question.key}.{number}"
        wrong = self.form.problems(self.section).keys() | self.problems.keys()
        return self.open_item == place or any(path.startswith(f"{place}.") for path in wrong)

    def paths(self) -> Iterator[str]:
        """Every path that has an input on the card."""
        for question in self.form.asked(self.section):
            if not isinstance(question.kind, Items):
                yield question.key
                continue
            for number in items_of(self.form.answers, question.key):
                if self.is_open(question, number):
                    yield from (p for p, part in self.form.parts(question, number) if _asks(part))


def _asks(part: Question) -> bool:
    return not isinstance(part.kind, Given)


def section_card(shown: SectionCard, t: Phrases) -> Card:
    body: list[Any] = [heading(shown.title)]
    if shown.section.help:
        body.append(line(t.wording(shown.section.help)))
    if shown.progress:
        body.append(small(shown.progress))
    if shown.note:
        body.append(warning(shown.note))
    if shown.added:
        body.append(warning(t("questions-added", count=len(shown.added))))
    for question in shown.form.asked(shown.section):
        body += _drawn(question, question.key, shown, t)
        if isinstance(question.kind, Items):
            body += _items(question, shown, t)
    people = [path for path in shown.paths() if _is_someone(shown, path)]
    return finish(
        body,
        list(_buttons(shown, t)),
        fallback=shown.title,
        language=t.language,
        additions=dict.fromkeys(people, PEOPLE_PICKER),
    )


def _is_someone(shown: SectionCard, path: str) -> bool:
    return isinstance(shown.form.template.question(path).kind, Someone)


def _place(shown: SectionCard) -> dict[str, str | int]:
    """What the server needs to take this card over: form, section, version, and what it showed."""
    return {**shown.ids, "section": shown.section.key, "shown": ",".join(shown.paths())}


def _buttons(shown: SectionCard, t: Phrases) -> Iterator[Any]:
    ids = _place(shown)
    title = t("button-send") if shown.last else t("button-save-and-go-on")
    yield button(title, "form.save", ids, main=True, inputs=True)
    yield button(t("button-later"), "form.later", ids, inputs=True)
    warned = {problem.code for problem in shown.problems.values()}
    if "bsn" in warned:
        yield button(t("button-no-bsn"), "form.no_bsn", ids, inputs=True)
    if "contact" in warned:
        yield button(t("button-keep"), "form.keep", ids, inputs=True)


def _given(path: str, shown: SectionCard) -> str:
    answer = str(shown.form.answers.get(path, ""))
    return shown.names.get(answer, answer)


def _drawn(
    question: Question, path: str, shown: SectionCard, t: Phrases, *, label: str = ""
) -> Iterator[Any]:
    if isinstance(question.kind, Items):
        yield subheading(_label(question, shown, t))
    elif isinstance(question.kind, Given):
        yield line(f"**{_given(path, shown)}**")
    else:
        if path in shown.added:
            yield small(t("question-new"))
        answer = shown.given.get(path, shown.form.answers.get(path))
        label = label or _label(question, shown, t)
        yield entry_field(question, shown, t, id=path, label=label, answer=answer)
    if question.help:
        yield small(t.wording(question.help))
    if problem := shown.problems.get(path):
        yield warning(t.problem(problem))
    if path in shown.clashes:
        yield warning(t("clash"))
        yours = shown.clashes[path]
        yield entry_field(question, shown, t, id=mine(path), label=t("clash-yours"), answer=yours)
        ids = {**_place(shown), "path": path}
        yield ActionSet(actions=[button(t("button-use-mine"), "form.use_mine", ids, inputs=True)])


def mine(path: str) -> str:
    """The field that offers this person's own, overtaken answer."""
    return f"mine.{path}"


def _label(question: Question, shown: SectionCard, t: Phrases) -> str:
    ask = t.wording(question.ask)
    if isinstance(question.kind, YesNo) or (
        isinstance(question.kind, Items) and question.kind.given
    ):
        return ask
    return ask if shown.form.required(question) else t("label-optional", ask=ask)


def entry_field(
    question: Question, shown: SectionCard, t: Phrases, *, id: str, label: str, answer: object
) -> Any:
    text = "" if answer is None else str(answer)
    common: dict[str, Any] = {"id": id, "label": label}
    match question.kind:
        case FreeText(min=least, max=most, long=long):
            hint = t("hint-length", least=least, most=most) if least > 1 else None
            return InputText(**common, value=text, is_multiline=long, placeholder=hint)
        case Choice(options=options):
            return _choices(options, t, value=text, **common)
        case Several(options=options):
            value = ",".join(answer) if isinstance(answer, list) else text
            return _choices(options, t, value=value, is_multi_select=True, **common)
        case YesNo() if shown.form.required(question):
            # A switch stands on "no" before anyone chose: what must be answered is asked.
            both = ("true", t("yes")), ("false", t("no"))
            choices = [InputChoice(title=said, value=value) for value, said in both]
            chosen = text.lower()
            return InputChoiceSet(**common, choices=choices, value=chosen, style=SPREAD_OUT)
        case YesNo():
            title = common.pop("label")
            return InputToggle(title=title, id=id, value=text.lower() or "false")
        case Day(roughly=True):
            said = t.said(question, answer, {}) if isinstance(answer, str) and answer else ""
            return InputText(**common, value=said, placeholder=t("hint-day-or-month"))
        case Day():
            return InputDate(**common, value=text if text != UNKNOWN_DAY else "")
        case Someone():
            known = [InputChoice(title=shown.names.get(text, text), value=text)] if text else []
            return InputChoiceSet(
                **common,
                choices=known,
                value=text,
                style=ChoiceInputStyle.FILTERED,
                placeholder=t("hint-person"),
            )
        case Items() | Given():
            raise AssertionError(id)
        case _:
            assert_never(question.kind)


def _choices(options: tuple[Option, ...], t: Phrases, **common: Any) -> InputChoiceSet:
    spread = len(options) <= OPTIONS_SPREAD_OUT or common.get("is_multi_select")
    return InputChoiceSet(
        choices=[InputChoice(title=t.wording(o.label), value=o.value) for o in options],
        style=SPREAD_OUT if spread else ChoiceInputStyle.COMPACT,
        placeholder=t("hint-choose"),
        wrap=True,
        **common,
    )


def _items(question: Question, shown: SectionCard, t: Phrases) -> Iterator[Any]:
    """Items as lines with change and remove; open are the one asked for and what is unfinished."""
    assert isinstance(question.kind, Items)
    numbers = items_of(shown.form.answers, question.key)
    actions: list[Any]
    for place, number in enumerate(numbers, 1):
        ids = {**_place(shown), "list": question.key, "item": number}
        if shown.is_open(question, number):
            if not question.kind.given:
                yield small(t("item", place=place))
            parts = list(shown.form.parts(question, number))
            if [isinstance(part.kind, Given) for part in question.kind.questions] == [True, False]:
                # One thing is asked of what is given: that is its label.
                (path, _), (asked, part) = parts
                yield from _drawn(part, asked, shown, t, label=_given(path, shown))
            else:
                for path, part in parts:
                    yield from _drawn(part, path, shown, t)
            actions = [button(t("button-remove"), "form.remove_item", ids, inputs=True)]
        else:
            yield line(f"**{place}** · {_summary(question, number, shown, t)}")
            actions = [
                button(t("button-change-item"), "form.open_item", ids, inputs=True),
                button(t("button-remove"), "form.remove_item", ids, inputs=True),
            ]
        if question.kind.given:
            actions = actions[:-1]
        if actions:
            yield ActionSet(actions=actions)
    if question.kind.given:
        return
    if len(numbers) < question.kind.max:
        ids = {**_place(shown), "list": question.key, "item": shown.next_item[question.key]}
        title = t("button-add" if numbers else "button-add-first")
        yield ActionSet(actions=[button(title, "form.add_item", ids, inputs=True)])


def _summary(question: Question, number: int, shown: SectionCard, t: Phrases) -> str:
    """The filled-in parts of an item, shortened: the item can be opened to read it all."""
    answers = shown.form.answers
    said = [
        t.said(part, answers.get(path), shown.names)
        for path, part in shown.form.parts(question, number)
        if answers.get(path) not in (None, "", [])
    ]
    text = " · ".join(" ".join(one.split()) for one in said)
    return text if len(text) <= MOST_SUMMARY else f"{text[: MOST_SUMMARY - 1]}…"
