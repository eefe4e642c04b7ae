"""Names in the dossier: one pattern for files, one folder per case, whatever the title holds."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.documents.dossier import PIECES
from bot.domain.filing import FOLDERS, NAME, Filing, folder_of
from tests.aggregates import a_case

NUMBER = "UTH-2026-0012"
REPORT = Filing(NUMBER, "verslag", "1.0", date(2026, 3, 2), adopted=True, extension="pdf")
RESERVED = {
    "CON",
    "PRN",
    "AUX",
    "NUL",
    *(f"{port}{n}" for port in ("COM", "LPT") for n in range(10)),
}
REFUSED = set('\\/:*?"<>|#%') | {chr(code) for code in range(32)}


def test_a_file_is_named_after_case_day_kind_version_and_status():
    assert REPORT.name == "UTH-2026-0012_20260302_verslag_v1.0_vastgesteld.pdf"


def test_a_draft_says_so_in_its_name():
    draft = Filing(NUMBER, "verslag", "0.2", date(2026, 3, 2), adopted=False, extension="docx")
    assert draft.name == "UTH-2026-0012_20260302_verslag_v0.2_concept.docx"
    assert (Filing.is_adopted(draft.name), Filing.is_adopted(REPORT.name)) == (False, True)


def test_a_file_lies_under_the_year_the_case_and_the_stage():
    path = REPORT.path(a_case(number=NUMBER, folder="UTH-2026-0012 Slimme zebrapaden").place)
    assert path == f"2026/UTH-2026-0012 Slimme zebrapaden/40 Verslag/{REPORT.name}"


@pytest.mark.parametrize(
    "change",
    [
        {"case": "UTH-26-12"},
        {"version": "1"},
        {"version": "1.0b"},
        {"extension": "exe"},
        {"extension": "PDF"},
        {"kind": "Verslag"},
        {"kind": "verslag van Noor Bos"},
        {"kind": "x"},
    ],
)
def test_a_name_outside_the_golden_rules_is_refused(change):
    facts = {**vars(REPORT), **change}
    with pytest.raises((ValueError, KeyError)):
        Filing(**facts).path("UTH-2026-0012 Slimme zebrapaden")


@pytest.mark.parametrize("kind", sorted({*FOLDERS, *PIECES}))
def test_every_kind_of_document_has_its_place_and_a_name_within_the_rules(kind):
    filing = Filing(NUMBER, kind, "12.34", date(2026, 3, 2), adopted=False, extension="pdf")
    assert filing.path("2026/UTH-2026-0012").startswith("2026/UTH-2026-0012/")
    assert NAME.fullmatch(filing.name)


TITLES = [
    ("Slim vegen in de binnenstad", "Slim vegen in de binnenstad"),
    ("Camera's 📷 in de stad", "Camera's 📷 in de stad"),
    ('In/uit: AI? <test> "a|b" *c* #1 100%', "In uit AI test a b c 1 100"),
    ("..\\..\\etc/passwd", "etc passwd"),
    (".verborgen.", "verborgen"),
    ("~$Slim vegen~", "$Slim vegen"),
    ("  twee   \n regels\t", "twee regels"),
    ("عربة الكنس", "عربة الكنس"),
    ("???", ""),
    ("", ""),
]


@pytest.mark.parametrize(("title", "plain"), TITLES)
def test_a_folder_keeps_of_the_title_what_may_stand_in_a_name(title, plain):
    assert folder_of(NUMBER, title) == f"{NUMBER} {plain}".strip()


@example("a" * 59 + " . .")
@example("a" * 60 + " en nog veel meer")
@example("é" * 120)
@example("🚲" * 120)
@example("CON")
@given(st.text(max_size=200))
def test_no_title_makes_a_folder_that_sharepoint_or_windows_refuses(title):
    folder = folder_of(NUMBER, title)
    assert folder.startswith(NUMBER)
    assert not set(folder) & REFUSED
    assert folder == folder.strip(" .~")
    assert folder.isprintable()
    assert len(folder) <= len(NUMBER) + 1 + 60
    assert folder.partition(".")[0].rstrip().upper() not in RESERVED


@given(st.text(max_size=200))
def test_a_path_stays_within_what_sharepoint_allows_and_within_its_own_folder(title):
    path = REPORT.path(f"2026/{folder_of(NUMBER, title)}")
    assert len(path.split("/")) == 4
    assert len(path) < 250
    assert not re.search(r"(^|/)\.", path)


@given(st.text(max_size=200))
def test_a_folder_name_can_be_written_as_utf8(title):
    assert folder_of(NUMBER, title).encode().decode()
