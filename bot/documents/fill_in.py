"""A form as a Word document that is filled in offline: a content control per question."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Any, assert_never

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from bot.documents import controls
from bot.documents.marks import STAMP, Stamp, tick
from bot.documents.paper import Paper
from bot.documents.word import FONT, plain, set_up, small, titled, without_clock
from bot.domain.expressions import names_in
from bot.domain.filled_in import FilledIn
from bot.domain.template import (
    Choice,
    Day,
    FreeText,
    Given,
    Items,
    Question,
    Section,
    Several,
    Someone,
    YesNo,
    items_of,
)
from bot.phrases import Phrases

EMPTY_ITEMS = 3
"""A list in the document has room for so many items, and one more than there are already."""
ASK, ANSWER, PLACEHOLDER = "Uthiek Ask", "Uthiek Answer", "PlaceholderText"


@dataclass(frozen=True)
class Blank:
    """What the document asks; `left_out` are lists that are not filled in on paper."""

    form: FilledIn
    stamp: Stamp
    title: str
    day: date
    names: Mapping[str, str]
    t: Phrases
    next_item: Mapping[str, int] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()


def fill_in(blank: Blank) -> bytes:
    """Blocking; the same form gives the same bytes."""
    document: Any = Document()
    t = blank.t
    about = t("case-line", number=blank.stamp.case, title=blank.title)
    title = t.wording(blank.form.template.title)
    status = t("word-status", day=blank.day)
    page = t("doc-page", n="{n}", of="{of}")
    paper = Paper(title, about, status, t.language, blank.day, (), page)
    set_up(document, paper)
    _styles(document)
    document.core_properties.identifier = str(blank.stamp)
    titled(document, paper)
    for line in t("word-intro").split("\n\n"):
        document.add_paragraph(line)
    sheet = Sheet(blank, document)
    for section in blank.form.template.sections:
        sheet.section(section)
    document.add_paragraph(t("word-end"))
    sheet.stamp()
    made = io.BytesIO()
    document.save(made)
    return without_clock(made.getvalue())


def _styles(document: Any) -> None:
    styles = document.styles
    ask = styles.add_style(ASK, WD_STYLE_TYPE.PARAGRAPH)
    ask.base_style, ask.font.bold = styles["Normal"], True
    ask.paragraph_format.keep_with_next = True
    ask.paragraph_format.space_before, ask.paragraph_format.space_after = Pt(8), Pt(2)
    item = styles["Heading 4"]
    item.font.name, item.font.size, item.font.bold, item.font.italic = FONT, Pt(11), True, False
    item.element.rPr.rFonts.set(qn("w:asciiTheme"), "minorHAnsi")
    item.font.color.rgb = RGBColor(0, 0, 0)
    answer = styles.add_style(ANSWER, WD_STYLE_TYPE.PARAGRAPH)
    answer.base_style = styles["Normal"]
    answer.paragraph_format.space_after = Pt(4)
    answer.element.get_or_add_pPr().insert(0, controls.box())
    typed = styles.add_style(PLACEHOLDER, WD_STYLE_TYPE.CHARACTER)
    typed.font.color.rgb = RGBColor(0x59, 0x59, 0x59)


@dataclass(frozen=True)
class Sheet:
    """Writes question after question; every control and bookmark has a number of its own."""

    blank: Blank
    document: Any
    _numbers: Iterator[int] = field(default_factory=lambda: count(1000))

    def section(self, section: Section) -> None:
        questions = [one for one in section.questions if self._may_apply(one)]
        if not questions:
            return
        t = self.blank.t
        self.document.add_heading(plain(t.wording(section.title)), 2)
        if section.help:
            self.document.add_paragraph(plain(t.wording(section.help)))
        for question in questions:
            self._question(question)

    def _may_apply(self, question: Question) -> bool:
        """Left out is what the screening rules out, whatever is answered in the document."""
        put_there = isinstance(question.kind, Given) or (
            isinstance(question.kind, Items) and question.kind.given
        )
        if put_there or question.key in self.blank.left_out:
            return False
        return bool(self._leans_on(question)) or self.blank.form.applies(question)

    def _leans_on(self, question: Question) -> list[Question]:
        """The questions whose answers decide whether this one is asked."""
        keys = {name.partition(".")[0] for name in names_in(question.when)}
        return [one for one in self.blank.form.template.questions if one.key in keys]

    def _question(self, question: Question) -> None:
        self.document.add_heading(plain(self.blank.t.wording(question.ask)), 3)
        self._hint(question)
        if isinstance(question.kind, Items):
            for place, number in enumerate(self._items(question), 1):
                self._item(question, number, place)
        else:
            self._answer(question, question.key)

    def _items(self, question: Question) -> Sequence[int]:
        """What is there already, and room for more; new items get numbers that nobody has."""
        assert isinstance(question.kind, Items)
        there = items_of(self.blank.form.answers, question.key)
        room = min(max(EMPTY_ITEMS, len(there) + 1), question.kind.max) - len(there)
        new = self.blank.next_item.get(question.key, 1)
        return [*there, *range(new, new + room)]

    def _item(self, question: Question, number: int, place: int) -> None:
        assert isinstance(question.kind, Items)
        self.document.add_heading(self.blank.t("item", list=question.key, place=place), 4)
        for part in question.kind.questions:
            self.document.add_paragraph(plain(self.blank.t.wording(part.ask)), ASK)
            self._hint(part, within=True)
            self._answer(part, f"{question.key}.{number}.{part.key}")

    def _hint(self, question: Question, *, within: bool = False) -> None:
        if line := " ".join(self._hints(question, within=within)):
            said = self.document.add_paragraph()
            said.paragraph_format.keep_with_next = True
            said.paragraph_format.space_after = Pt(3)
            small(said.add_run(plain(line)))

    def _hints(self, question: Question, *, within: bool) -> Iterator[str]:
        t = self.blank.t
        if not within:
            yield t("word-optional" if question.optional else "word-mandatory")
        if not within and (others := self._leans_on(question)):
            asks = ", ".join(f"“{t.wording(one.ask)}”" for one in others)
            yield t("word-depends", asks=asks)
        match question.kind:
            case FreeText(min=least, max=most) if least > 1:
                yield t("word-length", least=least, most=most)
            case Several() | Day(roughly=True):
                kind = "several" if isinstance(question.kind, Several) else "day"
                yield t(f"word-how-{kind}")
        if question.help:
            yield t.wording(question.help)

    def _answer(self, question: Question, path: str) -> None:
        if isinstance(question.kind, Several):
            self._boxes(question.kind, path, plain(self.blank.t.wording(question.ask)))
            return
        line = self.document.add_paragraph(style=ANSWER)
        alias = plain(self.blank.t.wording(question.ask))
        control = controls.control(path, alias, next(self._numbers), self._kind(question))
        controls.fill(control, self._said(question, path), self.blank.t("word-type-here"))
        self._marked(path, [line], [control])

    def _kind(self, question: Question) -> Any:
        t = self.blank.t
        match question.kind:
            case FreeText() | Someone() | Day(roughly=True):
                return controls.text()
            case Choice(options=options):
                return controls.choice([plain(t.wording(o.label)) for o in options])
            case YesNo():
                return controls.choice([t("yes"), t("no")])
            case Day():
                return controls.day(t.language)
            case Several() | Items() | Given():
                raise AssertionError(question.key)
            case _:
                assert_never(question.kind)

    def _said(self, question: Question, path: str) -> str:
        answer = self.blank.form.answers.get(path)
        if answer in (None, "", []):
            return ""
        return plain(self.blank.t.said(question, answer, self.blank.names))

    def _boxes(self, kind: Several, path: str, alias: str) -> None:
        chosen = self.blank.form.answers.get(path)
        ticked = chosen if isinstance(chosen, list) else []
        lines, boxes = [], []
        for option in kind.options:
            line = self.document.add_paragraph(style=ANSWER)
            on = option.value in ticked
            label = plain(self.blank.t.wording(option.label))
            tag, number = tick(path, option.value), next(self._numbers)
            boxes.append(controls.box_to_tick(tag, f"{alias}: {label}", number, on=on))
            lines.append(line)
        labels = [plain(self.blank.t.wording(option.label)) for option in kind.options]
        self._marked(path, lines, boxes)
        for line, label in zip(lines, labels, strict=True):
            line.add_run(f" {label}")

    def _marked(self, path: str, lines: Sequence[Any], put: Sequence[Any]) -> None:
        """The bookmark goes round what can be answered, and what is typed beside it."""
        start, end = controls.bookmark(path, next(self._numbers))
        lines[0]._p.append(start)  # noqa: SLF001 - the library offers no controls
        for line, control in zip(lines, put, strict=True):
            line._p.append(control)  # noqa: SLF001
        lines[-1]._p.addnext(end)  # noqa: SLF001

    def stamp(self) -> None:
        """Says which form this is, in a control that cannot be changed by accident."""
        line = self.document.add_paragraph()
        alias = self.blank.t("word-stamp")
        kind = controls.text()
        control = controls.control(STAMP, alias, next(self._numbers), kind, locked=True)
        controls.fill(control, str(self.blank.stamp), "")
        start, end = controls.bookmark(STAMP, next(self._numbers))
        for one in (start, control, end):
            line._p.append(one)  # noqa: SLF001
