"""The dossier of a case that went the whole way: every piece, in its place, in its order."""

from __future__ import annotations

import io
import re

import pymupdf
import pytest
from docx import Document

from bot.documents.dossier import PIECES, agenda
from bot.domain.filing import FOLDERS, NAME
from bot.phrases import phrases
from tests.journey import WHOLE_WAY, journey
from tests.test_transcripts import HERE

pytestmark = pytest.mark.slow
NL = phrases("nl")
MARGINS = (0, 70, 0, -75)
PARTS = (
    "on-one-page", "the-case", "goal-and-means", "alternatives", "people", "legal", "values",
    "dilemmas", "contributed", "advices", "who-decides", "agreed", "register",
)  # fmt: skip
KIND = re.compile(r"_\d{8}_([a-z-]+)_v([\d.]+)_(\w+)\.(\w+)$")
CODES = re.compile(r"\b[a-z]+_[a-z_]+\b|\bNone\b|\bTrue\b|\bFalse\b|\{ ?\$?\w+ ?\}")


def filed():
    """By (kind, version, status): the path and the bytes; sheets have tests of their own."""
    found = {}
    for path, content in journey(WHOLE_WAY).files.items():
        parts = KIND.search(path)
        assert parts is not None
        if parts[4] == "xlsx":
            continue
        found[parts[1], parts[2], parts[3]] = (path, content)
    return found


def text_of(kind, version="1.0", status="vastgesteld"):
    _, content = filed()[kind, version, status]
    with pymupdf.open(stream=content) as document:
        pages = [page.get_text(clip=page.rect + MARGINS) for page in document]
    return "\n".join(pages).replace("\u200b", "")


def test_a_case_that_went_the_whole_way_has_every_piece():
    kinds = {kind for kind, _, _ in filed()}
    assert kinds == {*PIECES, "uitnodiging"} - {"agendanotitie", "uitzondering"}


def test_every_file_lies_in_its_folder_under_a_name_within_the_rules():
    for path in journey(WHOLE_WAY).files:
        year, case, folder, name = path.split("/")
        parts = KIND.search(name)
        assert parts is not None
        assert NAME.fullmatch(name)
        assert (year, case[:13], folder) == ("2026", "UTH-2026-0001", FOLDERS[parts[1]])


def test_no_name_of_a_person_stands_in_a_file_name():
    people = {"anna", "vries", "bram", "jansen", "cas", "noor", "bos", "daan", "meijer", "kim"}
    words = {w for path in journey(WHOLE_WAY).files for w in re.split(r"[_.]", path.split("/")[-1])}
    assert not words & people


@pytest.mark.requirement("R5.1.1")
def test_every_document_says_its_version_status_day_and_by_whom():
    for (kind, version, status), (path, content) in filed().items():
        if path.endswith(".pdf"):
            with pymupdf.open(stream=content) as document:
                first = " ".join(document[0].get_text().split())
            said = rf"Versie {version} – {status} (op|van) \d+ \w+ 202\d,? door [A-Z]\w+ \w+"
            assert re.search(said, first), kind


def test_the_report_grows_from_a_draft_to_the_version_with_the_decision():
    versions = sorted((v, status) for kind, v, status in filed() if kind == "verslag")
    assert versions == [("0.1", "concept"), ("1.0", "vastgesteld"), ("1.1", "vastgesteld")]


@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_the_report_has_its_parts_in_the_agreed_order(version):
    titles = [f"{n}. {NL(f'report-part-{part}')}" for n, part in enumerate(PARTS, 1)]
    lines = [" ".join(line.split()) for line in text_of("verslag", version).splitlines()]
    assert [line for line in lines if line in titles] == titles
    assert lines.index(NL("report-part-annex")) > lines.index(titles[-1])


@pytest.mark.requirement("RS2.1")
def test_the_draft_in_word_and_the_adopted_report_have_the_same_parts():
    _, content = filed()["verslag", "0.1", "concept"]
    document = Document(io.BytesIO(content))
    titles = [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 2"]
    assert titles == [
        *(f"{n}. {NL(f'report-part-{part}')}" for n, part in enumerate(PARTS, 1)),
        NL("report-part-annex"),
    ]


def test_the_report_says_who_advised_and_who_decided():
    after = " ".join(text_of("verslag", "1.1").split())
    assert f"{NL('doc-advised-by')} {NL('doc-decided-by')}" in after
    assert re.search(r"Noor Bos, op 3 december 2026: Doorgaan", after)
    before = " ".join(text_of("verslag", "1.0").split())
    assert "Nog te besluiten door Noor Bos" in before
    assert "Doorgaan" not in before


@pytest.mark.requirement("RM2.4")
def test_the_agenda_has_its_eight_items_with_goal_and_means_first():
    lines = text_of("pakket").splitlines()
    assert [line.removeprefix("• ") for line in lines if line.startswith("• ")][:8] == [
        "Het verhaal",
        "Het doel",
        "Het middel",
        "Alternatieven",
        "De acht waarden",
        "Dilemma’s",
        "Conclusie",
        "Adviezen met actiehouders",
    ]


@pytest.mark.requirement("RC1.1")
@pytest.mark.parametrize(("kind", "version"), [("pakket", "1.0"), ("verslag", "1.0")])
def test_the_explainable_story_stands_unchanged_on_the_first_page(kind, version):
    _, content = filed()[kind, version, "vastgesteld"]
    with pymupdf.open(stream=content) as document:
        first = " ".join(document[0].get_text().replace("\u200b", "").split())
    typed = (HERE / "beschrijving_door_te_typen.md").read_text("utf-8")
    line = next(one for one in typed.splitlines() if one.startswith("anna: Onze veegwagens"))
    assert " ".join(line.removeprefix("anna: ").replace("⏎", " ").split()) in first


@pytest.mark.requirement("RM2.3")
def test_where_the_law_comes_first_only_the_order_of_the_agenda_differs():
    usual, legal_first = agenda("purpose_and_means"), agenda("legal_first")
    assert sorted(usual) == sorted(legal_first)
    assert (usual[1:3], legal_first[0]) == (("goal", "means"), "legal")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("signaal", ["Slim vegen in de binnenstad", "Anna de Vries", "Stadsbedrijven"]),
        ("screening", ["Verplicht", "Midden", "Bram Jansen", "(V"]),
        ("casusbeschrijving", ["Onze veegwagens rijden straks", "Meer dan 10.000"]),
        ("pakket", ["Dinsdag 1 december 2026", "Cas Bakker", "Onze veegwagens rijden"]),
        ("presentielijst", ["Vakexpert", "Privacy", "Daan Meijer", "Afwezig"]),
        ("waardenblad", ["Staat onder druk", "eerst oplossen", "in balans", "plus"]),
        ("reactie", ["Akkoord"]),
        ("advieslijst", ["Advies A1", "Daan Meijer", "1 maart 2027", "Voorwaarde voor de start"]),
        ("besluit", ["Doorgaan", "Overnemen", "mensen niet herkenbaar in beeld"]),
        ("opvolging", ["Advies A1", "Mee bezig", "Daan Meijer"]),
    ],
)
def test_each_piece_tells_what_it_is_for(kind, words):
    version = min(v for k, v, status in filed() if k == kind and status == "vastgesteld")
    text = " ".join(text_of(kind, version).split())
    assert [word for word in words if word not in text] == []


def test_no_piece_shows_a_code_where_words_belong():
    for (kind, version, status), (path, _) in filed().items():
        if path.endswith(".pdf"):
            text = re.sub(r"UTH-\S+|[0-9a-f]{64}", "", text_of(kind, version, status))
            assert CODES.findall(text) == [], kind


def test_the_annex_lists_the_files_that_came_before_by_place_and_with_their_hash():
    text = text_of("verslag", "1.1")
    names = re.findall(r"UTH-2026-0001_\d{8}_[\w.-]+\.(?:pdf|docx|ics)", text)
    known = [path.split("/")[-1] for path in sorted(journey(WHOLE_WAY).files)]
    assert names == [name for name in known if name in names]
    assert len(re.findall(r"\b[0-9a-f]{64}\b", text)) >= len(names)
