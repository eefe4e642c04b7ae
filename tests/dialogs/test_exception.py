"""R5.7.1: what a session by exception is about stays visible, up to the report."""

from __future__ import annotations

import pymupdf
import pytest

from bot.documents.pdf import pdf
from bot.documents.report import report as report_paper
from bot.documents.source import Source
from bot.domain.effects.kinds import FileDocument
from bot.domain.life import Status
from bot.phrases import phrases
from tests.aggregates import a_report
from tests.stages import REPORT
from tests.test_transcripts import HERE, play
from tests.world import POLICY, TEMPLATES, World

pytestmark = [pytest.mark.slow, pytest.mark.requirement("R5.7.1")]
CASE = "UTH-2026-0001"


def said(content: bytes) -> str:
    with pymupdf.open(stream=content) as document:
        pages = "".join(page.get_text() for page in document)
    return " ".join(pages.replace("\u200b", "").split())


@pytest.fixture
async def excepted(world: World) -> World:
    await play((HERE / "uitzondering_op_de_poort.md").read_text("utf-8").splitlines(), world)
    return world


async def test_the_draft_so_far_is_frozen_and_marked_as_not_handed_in(excepted):
    async with excepted.store.read() as reading:
        case = await reading.case(CASE)
        kept = await reading.description(CASE, case.in_force)
        [session] = await reading.sessions_of(CASE)
    assert (case.status, case.accepted, case.accepted_at) == (Status.PLANNED, 0, None)
    assert (kept.unfinished, session.by_exception) == (True, True)


@pytest.mark.parametrize("kind", ["pakket", "casusbeschrijving", "uitzondering"])
async def test_the_dossier_says_that_it_is_an_exception_or_not_handed_in(excepted, kind):
    path = max(path for path in excepted.dossiers.files if f"_{kind}_" in path)
    text = said(excepted.dossiers.files[path])
    words = {
        "pakket": "vond Mia Smit dat goed",
        "casusbeschrijving": "Niemand heeft haar ingediend of geaccepteerd",
        "uitzondering": "Akkoord, mits de beschrijving voor de sessie wordt afgemaakt",
    }
    assert words[kind] in text


async def test_the_report_of_such_a_session_names_the_exception_and_its_version(excepted):
    async with excepted.store.work(excepted.now) as work:
        case = await work.case(CASE)
        case.hold_session((await work.sessions_of(CASE))[0])
        case.report, case.written_by = 1, "cas"
        work.add(
            a_report(
                id=f"{CASE}/1",
                case=CASE,
                session=f"{CASE}/S1",
                description=case.in_force,
                template="report.v1",
                answers=REPORT,
            )
        )
    async with excepted.store.read() as reading:
        names = {id: person.name for id, person in (await reading.people()).items()}
        wanted = FileDocument(CASE, "verslag", "1.0", "2026-12-01", about=f"{CASE}/1")
        t, case = phrases("nl"), await reading.case(CASE)
        source = Source(reading, POLICY, TEMPLATES, t, wanted, case, names)
        text = said(pdf(await report_paper(source)))
    assert "Gebruikte uitzonderingen Anna de Vries vroeg om deze sessie" in text
    assert "Versie 1, niet ingediend en niet geaccepteerd" in text
