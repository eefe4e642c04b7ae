"""Paper as a Word document: real headings, tables with a head, and the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.paper import Block, Facts, Grid, Heading, Paper, Points, Said
from bot.documents.word import word

ABOUT = "UTH-2026-0012 · Slimme zebrapaden"
BLOCKS: tuple[Block, ...] = (
    Heading("1. Casus"),
    Facts((("Casushouder", "Noor Bos"),)),
    Heading("Aanwezigheid", 2),
    Grid(("Naam", "Rol"), (("Noor Bos", "Casushouder"), ("Kim Visser", "Vakexpert")), (5, 4)),
    Said("Wie oversteekt krijgt licht.", "Het verhaal"),
    Points(("Eerste punt", "Tweede punt")),
)


def paper(*blocks: Block, language="nl") -> Paper:
    status = "Versie 0.1 – concept van 2 maart 2026"
    day = date(2026, 3, 2)
    return Paper("Verslag", ABOUT, status, language, day, blocks, "pagina {n} van {of}")


def opened(content: bytes):
    return Document(io.BytesIO(content))


def text_of(content: bytes) -> str:
    document = opened(content)
    cells = [c.text for table in document.tables for row in table.rows for c in row.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


def test_headings_are_headings():
    found = [(p.style.name, p.text) for p in opened(word(paper(*BLOCKS))).paragraphs if p.text]
    assert [one for one in found if one[0].startswith("Heading")] == [
        ("Heading 1", "Verslag"),
        ("Heading 2", "1. Casus"),
        ("Heading 3", "Aanwezigheid"),
    ]
    assert [text for style, text in found if style == "List Bullet"] == [
        "Eerste punt",
        "Tweede punt",
    ]


def test_the_head_of_a_table_is_repeated_on_the_next_page():
    facts, grid = opened(word(paper(*BLOCKS))).tables
    repeated = [
        [bool(row._tr.xpath("./w:trPr/w:tblHeader")) for row in t.rows] for t in (facts, grid)
    ]
    assert repeated == [[False], [True, False, False]]


@pytest.mark.parametrize(("language", "code"), [("nl", "nl-NL"), ("en", "en-GB")])
def test_the_language_is_set_so_that_it_is_read_aloud_and_checked_well(language, code):
    document = opened(word(paper(*BLOCKS, language=language)))
    normal = document.styles["Normal"].element
    assert [lang.get(qn("w:val")) for lang in normal.iter(qn("w:lang"))] == [code]
    assert document.core_properties.language == language
    defaults = document.styles.element.xpath("./w:docDefaults//w:lang/@w:val")
    assert set(defaults) <= {code}


def test_it_says_what_it_is_of_which_day_and_on_every_page_how_it_stands():
    document = opened(word(paper(*BLOCKS)))
    properties = document.core_properties
    assert (properties.title, properties.author) == (f"Verslag {ABOUT}", "Team Uthiek")
    assert (properties.created.date(), properties.modified.date()) == (date(2026, 3, 2),) * 2
    footer = document.sections[0].footer.paragraphs[0]
    assert footer.text.startswith("Versie 0.1 – concept van 2 maart 2026")
    assert footer._p.xpath("./w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"]


def test_the_same_paper_gives_the_same_bytes():
    content = word(paper(*BLOCKS))
    assert word(paper(*BLOCKS)) == content
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert {one.date_time for one in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


ODD = [
    "🚲 👩‍🔬 漢 عربة",
    '<w:p/> & "citaat" ]]>',
    "woord " * 900,
    "e\u0301",
    "een\ntwee",
    "#*$\\//@",
]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_what_was_typed_stands_there_letter_for_letter(text):
    blocks = (Heading(text), Said(text, text), Points((text,)), Facts(((text, text),)),
              Grid((text,), ((text,),), (1,)))  # fmt: skip
    assert text_of(word(paper(*blocks))).count(text) == 8


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60))
def test_whatever_is_typed_makes_a_document_that_opens(text):
    assert opened(word(paper(Said(text, text), Facts(((text, text),)))))


@pytest.mark.parametrize(
    "block", [Points(()), Facts(()), Grid(("A", "B"), (), (1, 1)), Said(""), Facts((("", ""),))]
)
def test_what_is_empty_is_written_as_nothing(block):
    assert "Verslag" in text_of(word(paper(block)))
