"""What is filled in in Word comes back as it was meant, whatever program saved it."""

from __future__ import annotations

import io
from collections.abc import Mapping

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from bot.documents import marks
from bot.documents.filled_in import filled_in
from bot.documents.marks import Stamp
from bot.documents.package import Package
from bot.domain.handed import ATTACHMENTS
from bot.domain.template import (
    Answer,
    Choice,
    Day,
    FreeText,
    Given,
    Items,
    Question,
    Several,
    Someone,
    YesNo,
)
from dialogs.reading_form import Found, Reader
from tests.builders import minimal_description
from tests.documents import word_files as files
from tests.world import PEOPLE, TEMPLATES

TEMPLATE = TEMPLATES["case_description.v1"]
PERSONS = {person.id: person for person in PEOPLE}
SAVED_BY = {
    "word": files.as_it_is,
    "word, after spelling": files.in_pieces,
    "controls round paragraphs": files.round_the_paragraph,
    "controls round cells": files.round_the_cell,
    "no bookmarks": files.without_bookmarks,
    "no controls": files.without_controls,
    "no flags": files.without_flags,
}


def read(content: bytes, then: Mapping[str, Answer] | None = None) -> Found:
    form = filled_in(Package(content))
    assert form is not None
    return Reader(TEMPLATE, then or {}, PERSONS["anna"], PERSONS, files.DAY).found(form)


def askable(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """What can be filled in in the document: no lists themselves, nothing left open."""
    return {
        path: answer
        for path, answer in answers.items()
        if answer not in (None, "", []) and not isinstance(TEMPLATE.question(path).kind, Items)
    }


# --- any answer to any question ---
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"]) | st.sampled_from(" \n’é📷"),
    min_size=1,
    max_size=80,
).map(lambda text: "\n".join(" ".join(one.split()) for one in text.split("\n")).strip())
PLAIN_WORDS = WORDS.filter(lambda text: text and "\n\n\n" not in text and not text.isdecimal())


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    match question.kind:
        case FreeText():
            return PLAIN_WORDS
        case Choice(options=options):
            return st.sampled_from([one.value for one in options])
        case Several(options=options):
            values = [one.value for one in options]
            return st.sets(st.sampled_from(values), min_size=1).map(
                lambda chosen: [one for one in values if one in chosen]
            )
        case YesNo():
            return st.booleans()
        case Day(roughly=roughly):
            days = st.dates(files.DAY.replace(2001), files.DAY.replace(2099)).map(str)
            return days | st.sampled_from(["2027-03", "unknown"]) if roughly else days
        case Someone():
            return st.sampled_from(sorted(PERSONS))
        case Items() | Given():
            return st.none()


@st.composite
def descriptions(draw: st.DrawFn) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for question in TEMPLATE.questions:
        if question.key == ATTACHMENTS:
            continue
        if isinstance(question.kind, Items):
            for number in range(1, draw(st.integers(0, 3)) + 1):
                for part in question.kind.questions:
                    answers[f"{question.key}.{number}.{part.key}"] = draw(answers_to(part))
        elif draw(st.booleans()):
            answers[question.key] = draw(answers_to(question))
    return answers


@pytest.mark.slow
@given(answers=descriptions(), language=st.sampled_from(["nl", "en"]))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_is_filled_in_is_read_as_it_was_meant(answers, language):
    content = files.filled(files.made(language=language), files.said_of(answers, language))
    found = read(content)
    assert (found.answers, found.typed, found.withheld) == (answers, {}, {})


@pytest.mark.parametrize("saved_by", SAVED_BY)
def test_it_is_read_the_same_whatever_program_saved_it(saved_by):
    answers = askable(minimal_description())
    content = files.filled(files.made(), files.said_of(answers))
    found = read(files.changed(content, SAVED_BY[saved_by]))
    assert (found.answers, found.typed) == (answers, {})


@pytest.mark.parametrize("saved_by", SAVED_BY)
def test_what_was_handed_out_filled_in_and_not_touched_is_nothing_new(saved_by):
    then = minimal_description()
    found = read(files.changed(files.made(then), SAVED_BY[saved_by]), then)
    assert (found.answers, found.typed) == ({}, {})


@pytest.mark.parametrize("saved_by", SAVED_BY)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_empty_form_holds_no_answers(saved_by, language):
    found = read(files.changed(files.made(language=language), SAVED_BY[saved_by]))
    assert (found.answers, found.typed) == ({}, {})


def test_lines_typed_below_the_box_belong_to_the_answer():
    def below(root):
        line = files.controls(root)["summary"].getparent()
        extra = etree.Element(f"{files.W}p")
        run = etree.SubElement(extra, f"{files.W}r")
        etree.SubElement(run, f"{files.W}t").text = "En dit ook."
        line.addnext(extra)

    content = files.filled(files.made(), {"summary": "Dit is het begin."})
    found = read(files.changed(content, below))
    assert found.answers == {"summary": "Dit is het begin.\nEn dit ook."}


def test_a_block_that_was_copied_is_another_item():
    def copy(root):
        controls = files.controls(root)
        for part, text in (("group", "Ondernemers"), ("toelichting", "Zij merken er iets van.")):
            line = controls[f"groups.1.{part}"].getparent()
            again = etree.fromstring(etree.tostring(line))
            for mark in list(again.iter(f"{files.W}bookmarkStart")):
                again.remove(mark)
            files.type_in(again.find(f"{files.W}sdt"), text)
            line.getparent().append(again)

    content = files.filled(files.made(), {"groups.1.group": "Bewoners"})
    found = read(files.changed(content, copy))
    assert found.answers == {
        "groups.1.group": "Bewoners",
        "groups.1001.group": "Ondernemers",
        "groups.1001.toelichting": "Zij merken er iets van.",
    }


def test_text_that_was_taken_out_with_tracked_changes_is_gone():
    def cross_out(root):
        (run,) = files.controls(root)["title"].find(f"{files.W}sdtContent")
        crossed = etree.Element(f"{files.W}del")
        run.addprevious(crossed)
        crossed.append(run)

    content = files.filled(files.made(), {"title": "Slim vegen", "summary": "Blijft."})
    assert read(files.changed(content, cross_out)).answers == {"summary": "Blijft."}


# --- what cannot be read ---
def test_a_choice_that_is_none_of_the_list_is_kept_as_it_was_typed():
    found = read(files.filled(files.made(), {"phase": "paars", "dpia_date": "ooit"}))
    assert found.answers == {}
    assert found.typed == {"phase": "paars", "dpia_date": "ooit"}


@pytest.mark.requirement("RX.3")
def test_a_bsn_in_the_document_is_kept_nowhere():
    found = read(files.filled(files.made(), {"summary": "Meneer met 111222333 klaagt."}))
    assert (found.answers, found.typed, found.withheld) == ({}, {}, {"summary": "bsn"})


def test_a_date_that_only_the_picker_knows_is_read():
    def picked(root):
        control = files.controls(root)["decision_moment"]
        files.type_in(control, "2/15/27")
        control.find(f"{files.W}sdtPr/{files.W}date").set(
            f"{files.W}fullDate", "2027-02-15T00:00:00Z"
        )

    found = read(files.changed(files.made(), picked))
    assert found.answers == {"decision_moment": "2027-02-15"}


# --- which form it is ---
@pytest.mark.parametrize("saved_by", SAVED_BY)
def test_the_document_says_which_form_it_is(saved_by):
    form = filled_in(Package(files.changed(files.made(drawn=12), SAVED_BY[saved_by])))
    assert form is not None
    assert form.stamp == Stamp("UTH-2026-0001", "case_description.v1", 12, "nl")


def test_another_document_is_no_form():
    out = io.BytesIO()
    Document().save(out)
    assert filled_in(Package(out.getvalue())) is None


# --- as a document ---
SCHEMA_ORDER = ("rPr", "alias", "tag", "id", "lock", "placeholder", "temporary", "showingPlcHdr",
                "dataBinding", "label", "tabIndex")  # fmt: skip


def test_the_properties_of_a_control_stand_in_the_order_of_the_schema():
    root = etree.fromstring(files.parts(files.made())[files.DOCUMENT])
    kinds = set()
    for properties in root.iter(f"{files.W}sdtPr"):
        *known, kind = [etree.QName(one).localname for one in properties]
        assert known == sorted(known, key=SCHEMA_ORDER.index)
        kinds.add(kind)
    assert kinds == {"text", "dropDownList", "date", "checkbox"}


def test_every_control_and_bookmark_has_a_number_and_a_name_of_its_own():
    root = etree.fromstring(files.parts(files.made())[files.DOCUMENT])
    for element, attribute in (("sdtPr/id", "val"), ("bookmarkStart", "id"),
                               ("bookmarkStart", "name"), ("sdtPr/tag", "val")):  # fmt: skip
        path = "/".join(f"{files.W}{one}" for one in element.split("/"))
        found = [one.get(f"{files.W}{attribute}") for one in root.iterfind(f".//{path}")]
        assert len(found) == len(set(found)) > 40
    ends = {one.get(f"{files.W}id") for one in root.iter(f"{files.W}bookmarkEnd")}
    assert ends == {one.get(f"{files.W}id") for one in root.iter(f"{files.W}bookmarkStart")}


def test_no_mark_is_longer_than_word_keeps():
    for question in TEMPLATE.questions:
        paths = [question.key]
        if isinstance(question.kind, Items):
            paths = [f"{question.key}.10.{part.key}" for part in question.kind.questions]
        for path in paths:
            assert len(marks.bookmark(path)) <= marks.LONGEST_BOOKMARK
            assert marks.path_of(marks.bookmark(path)) == path
            if isinstance(question.kind, Several):
                tags = (marks.tick(path, one.value) for one in question.kind.options)
                assert max(map(len, tags)) <= marks.LONGEST_TAG


@pytest.mark.parametrize("language", ["nl", "en"])
def test_sections_and_questions_are_headings_in_the_language_of_the_form(language):
    document = Document(io.BytesIO(files.made(language=language)))
    found = {(p.style.name, p.text) for p in document.paragraphs if p.style is not None}
    for section in TEMPLATE.sections:
        assert ("Heading 2", section.title[language]) in found
        for question in section.questions:
            assert question.key == ATTACHMENTS or ("Heading 3", question.ask[language]) in found
    assert document.core_properties.language == language
    assert document.core_properties.identifier.startswith("UTH-2026-0001 · case_description.v1")


def test_the_same_form_gives_the_same_bytes():
    assert files.made(minimal_description()) == files.made(minimal_description())
