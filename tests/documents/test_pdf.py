"""Paper as PDF: archivable, readable aloud, the same every time, and nothing typed is lost."""

from __future__ import annotations

import io
import unicodedata
from datetime import date
from functools import cache
from typing import Any

import pikepdf
import pymupdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.paper import Block, Facts, Grid, Heading, Paper, Points, Said
from bot.documents.pdf import pdf

ABOUT = "UTH-2026-0012 · Slimme zebrapaden"
HASH = "1a480383aec00e04e95433888fff302badcbdeebc89dcbcf36c5add1617908ae"
BLOCKS: tuple[Block, ...] = (
    Heading("1. Casus"),
    Facts((("Casushouder", "Noor Bos"), ("Controlegetal", HASH))),
    Heading("Aanwezigheid", 2),
    Grid(("Naam", "Rol"), (("Noor Bos", "Casushouder"), ("Kim", "Expert")), (5, 4)),
    Heading("2. Verhaal"),
    Said("Wie oversteekt krijgt licht.", "Het verhaal"),
    Points(("Eerste punt", "Tweede punt")),
)


MARGINS = (0, 70, 0, -75)


def paper(*blocks: Block, title="Verslag", status="Versie 1.0 – vastgesteld") -> Paper:
    day = date(2026, 3, 2)
    return Paper(title, ABOUT, status, "nl", day, blocks, "pagina {n} van {of}")


@cache
def made(*blocks: Block) -> bytes:
    return pdf(paper(*blocks))


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(content))


def text_of(content: bytes) -> str:
    """What a reader or screen reader gets, without what only shapes a line."""
    with pymupdf.open(stream=content) as document:
        text = "".join(page.get_text() for page in document)
    return text.replace("\u200b", "").replace("\u200d", "")


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def elements(content: bytes) -> list[tuple[str, Any]]:
    """The structure tree in reading order, as (kind, element)."""
    found: list[tuple[str, Any]] = []

    def walk(node: Any) -> None:
        if isinstance(node, pikepdf.Array):
            for one in node:
                walk(one)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                found.append((str(node.S).removeprefix("/"), node))
            if "/K" in node:
                walk(node.K)

    with opened(content) as document:
        walk(document.Root.StructTreeRoot.K)
        return [(kind, _copied(node)) for kind, node in found]


def _copied(node: Any) -> dict[str, str]:
    attributes = node.get("/A", pikepdf.Dictionary())
    every = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
    return {str(key): str(value) for one in every for key, value in one.items()}


# --- what it promises ---------------------------------------------------------------------------
def test_it_claims_to_be_archivable_and_accessible():
    with opened(made(*BLOCKS)) as document, document.open_metadata() as claims:
        assert (claims["pdfaid:part"], claims["pdfaid:conformance"]) == ("2", "A")
        assert claims["pdfuaid:part"] == "1"


def test_it_is_tagged_and_says_its_language_and_title():
    with opened(made(*BLOCKS)) as document:
        assert document.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in document.Root
        assert str(document.Root.Lang) in {"nl", "nl-NL"}
        assert document.Root.ViewerPreferences.DisplayDocTitle
        assert str(document.docinfo.Title) == f"Verslag {ABOUT}"


def test_headings_follow_each_other_without_a_step_left_out():
    levels = [int(kind[1]) for kind, _ in elements(made(*BLOCKS)) if kind in {"H1", "H2", "H3"}]
    assert levels == [1, 2, 3, 2]


def test_cells_of_a_header_say_that_they_head_their_column():
    headers = [attributes for kind, attributes in elements(made(*BLOCKS)) if kind == "TH"]
    assert [attributes["/Scope"] for attributes in headers] == ["/Column", "/Column"]
    kinds = [kind for kind, _ in elements(made(*BLOCKS))]
    assert (kinds.count("Table"), kinds.count("TD"), kinds.count("LI")) == (1, 4, 2)


def test_the_same_paper_gives_the_same_bytes():
    assert pdf(paper(*BLOCKS)) == made(*BLOCKS)


def test_version_status_day_and_author_stand_on_every_page():
    status = "Versie 1.0 – vastgesteld op 2 maart 2026 door Bram Jansen"
    many = tuple(Said("Een lange alinea. " * 40) for _ in range(12))
    with pymupdf.open(stream=pdf(paper(*many, status=status))) as document:
        assert len(document) > 1
        assert all(status in page.get_text() for page in document)


# --- what was typed -----------------------------------------------------------------------------
ODD = [
    "Eén café, naïef en coöperatief: ’t kost € 1.250 – ja × 3",
    "e\u0301e\u0301n met losse accenten",
    "Łódź, Þórr, ŷ, ǆ, Ελλάδα, Київ",
    '#set text(red) #import "x.typ" #panic() #{1 + 1}',
    "*vet* _schuin_ `code` $x^2$ <label> @noor ~ -- --- ... 'a' \"b\"",
    "= Kop\n- punt\n+ nummer\n/ term: uitleg",
    "// geen commentaar /* ook niet */ \\ \\n \\u{41} C:\\pad\\naar",
    '[haken] {accolades} (ronde) "aanhaling" 100% & co',
    "{{n}} {n} van {of}",
    "https://example.org/een/heel/lang/adres?met=" + "vraagtekens" * 12,
]


@pytest.mark.parametrize("text", ODD)
def test_what_was_typed_stands_there_letter_for_letter(text):
    content = pdf(paper(Heading(text), Said(text, text), Points((text,))))
    assert squeezed(text_of(content)).count(squeezed(text)) == 4


@pytest.mark.parametrize("text", ODD)
def test_what_was_typed_in_a_table_stands_there_letter_for_letter(text):
    content = pdf(paper(Facts(((text, text),)), Grid((text,), ((text,),), (1,))))
    assert squeezed(text_of(content)).count(squeezed(text)) >= 4


NAMED = [
    ("🚲", "[bicycle]"),
    ("👩‍🔬", "[woman][microscope]"),
    ("⚠️", "[warning sign]"),
    ("漢", "[cjk unified ideograph-6f22]"),
    ("\ue000", "[teken]"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_sign_that_the_typeface_lacks_is_written_by_its_name(text, name):
    shown = squeezed(text_of(pdf(paper(Said(f"voor {text} na")))))
    assert squeezed(f"voor {name} na") in shown or squeezed(f"voor {text} na") in shown


def test_arabic_is_kept_or_named_letter_by_letter():
    shown = text_of(pdf(paper(Said("voor عربة na"))))
    assert all(one in shown or unicodedata.name(one).lower() in shown for one in "عربة")


def test_many_different_unknown_signs_do_not_make_a_paper_impossible():
    text = "".join(chr(0x1F600 + n) for n in range(80))
    shown = squeezed(text_of(pdf(paper(Said(text)))))
    assert "[grinningface]" in shown
    assert shown.count("[") == 80


def test_a_long_answer_runs_on_over_the_pages_and_loses_nothing():
    words = " ".join(f"woord{n}" for n in range(700))[:5000]
    with pymupdf.open(stream=pdf(paper(Said(words, "Leg uit")))) as document:
        inside = [page.get_text(clip=page.rect + MARGINS) for page in document]
    assert squeezed(words) in squeezed("".join(inside))


@pytest.mark.parametrize("text", ["woord " * 500, "w" * 3000])
def test_a_long_cell_stays_within_the_page(text):
    content = pdf(paper(Grid(("A", "B", "C"), ((text, "x", text),), (1, 1, 1))))
    with pymupdf.open(stream=content) as document:
        words = [word for page in document for word in page.get_text("words")]
        width = document[0].rect.width
    assert max(word[2] for word in words) <= width - 60
    assert squeezed(text_of(content)).count("w") >= 2 * text.count("w")


@pytest.mark.parametrize("rows", [(("Casushouder", HASH),), (("x" * 90, "y" * 400),)])
def test_a_checksum_or_a_long_word_stays_within_the_page(rows):
    with pymupdf.open(stream=pdf(paper(Facts(rows)))) as document:
        words = document[0].get_text("words")
        assert max(word[2] for word in words) <= document[0].rect.width - 65


def test_a_checksum_can_be_copied_in_one_piece():
    assert HASH in text_of(made(*BLOCKS))


@pytest.mark.parametrize(
    "block",
    [Points(()), Facts(()), Grid(("A", "B"), (), (1, 1)), Said(""), Said("", "Vraag"),
     Facts((("", ""),)), Grid(("A",), (("",),), (1,))],
)  # fmt: skip
def test_what_is_empty_is_printed_as_nothing(block):
    assert "Verslag" in text_of(pdf(paper(block)))


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60))
def test_whatever_is_typed_can_be_printed(text):
    assert pdf(paper(Said(text, text))).startswith(b"%PDF")
