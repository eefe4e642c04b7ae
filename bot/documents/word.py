"""Paper as a Word document, for drafts that people still comment on."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime, time
from typing import Any, assert_never

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from bot.documents.paper import Block, Facts, Grid, Heading, Paper, Points, Said

ACCENT, QUIET = RGBColor(0xA8, 0x00, 0x1C), RGBColor(0x59, 0x59, 0x59)
FONT = "Calibri"
WIDTH = 160
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def word(paper: Paper) -> bytes:
    """Blocking; the same paper gives the same bytes."""
    document: Any = Document()
    set_up(document, paper)
    titled(document, paper)
    for block in paper.blocks:
        _put(document, block)
    made = io.BytesIO()
    document.save(made)
    return without_clock(made.getvalue())


def set_up(document: Any, paper: Paper) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(25)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    normal.element.get_or_add_rPr().append(OxmlElement("w:lang"))
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), {"nl": "nl-NL", "en": "en-GB"}[paper.language])
    for level, size, colour in ((1, 24, None), (2, 15, ACCENT), (3, 12, None)):
        style = document.styles[f"Heading {level}"]
        style.font.name, style.font.size, style.font.bold = FONT, Pt(size), True
        style.element.rPr.rFonts.set(qn("w:asciiTheme"), "minorHAnsi")
        style.font.color.rgb = colour or RGBColor(0, 0, 0)
        style.paragraph_format.space_before = Pt({1: 0, 2: 18, 3: 12}[level])
        style.paragraph_format.space_after = Pt(4)
    core = document.core_properties
    core.title, core.author = f"{paper.title} {paper.about}", "Team Uthiek"
    core.language, core.comments = paper.language, ""
    core.created = core.modified = datetime.combine(paper.day, time(), UTC)
    _footer(section, paper)


def _footer(section: Any, paper: Paper) -> None:
    line = section.footer.paragraphs[0]
    line.paragraph_format.tab_stops.add_tab_stop(Mm(WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    before, _, rest = paper.page.partition("{n}")
    between, _, after = rest.partition("{of}")
    for text, code in (
        (f"{paper.status}\t{before}", "PAGE"),
        (between, "NUMPAGES"),
        (after, ""),
    ):
        small(line.add_run(text))
        if code:
            field = OxmlElement("w:fldSimple")
            field.set(qn("w:instr"), code)
            line._p.append(field)  # noqa: SLF001 - the library offers no fields


def small(run: Any) -> Any:
    run.font.size, run.font.color.rgb = Pt(9), QUIET
    return run


def titled(document: Any, paper: Paper) -> None:
    small(document.add_paragraph().add_run(paper.about))
    document.add_heading(paper.title, 1)
    status = document.add_paragraph().add_run(paper.status)
    status.bold, status.font.color.rgb = True, ACCENT


def _put(document: Any, block: Block) -> None:
    match block:
        case Heading(text, level):
            document.add_heading(plain(text), level + 1)
        case Said(text, label):
            if label:
                above = document.add_paragraph()
                above.paragraph_format.keep_with_next = True
                above.paragraph_format.space_after = Pt(0)
                run = small(above.add_run(plain(label)))
                run.bold = True
            document.add_paragraph(plain(text))
        case Facts(rows):
            _table(document, rows, (30, 70), header=False)
        case Grid(header, rows, widths):
            _table(document, (header, *rows), widths, header=True)
        case Points(lines):
            for line in lines:
                document.add_paragraph(plain(line), style="List Bullet")
        case _:
            assert_never(block)


def _table(
    document: Any,
    rows: tuple[tuple[str, ...], ...],
    widths: tuple[int, ...],
    *,
    header: bool,
) -> None:
    table = document.add_table(rows=0, cols=len(widths))
    table.autofit = False
    if header:
        table.style = "Table Grid"
    for place, row in enumerate(rows):
        cells = table.add_row().cells
        for cell, text, share in zip(cells, row, widths, strict=True):
            cell.width = Mm(WIDTH * share / sum(widths))
            run = cell.paragraphs[0].add_run(plain(text))
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
            if header:
                run.font.size = Pt(9.5)
                run.bold = place == 0
        if not header:
            cells[0].paragraphs[0].runs[0].font.color.rgb = QUIET
    if header and rows:
        repeat = OxmlElement("w:tblHeader")
        table.rows[0]._tr.get_or_add_trPr().append(repeat)  # noqa: SLF001 - no public way
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def plain(text: str) -> str:
    return _CONTROL.sub("", text)


def without_clock(content: bytes) -> bytes:
    """A zip notes when each part was packed; here that is always the same moment."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.infolist():
            fixed = zipfile.ZipInfo(part.filename, (1980, 1, 1, 0, 0, 0))
            fixed.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(fixed, old.read(part))
    return made.getvalue()
