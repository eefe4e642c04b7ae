"""The list of advices as a spreadsheet, to sort and to filter; the words are never formulas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from bot.documents.source import Source
from bot.domain.advice import Advice
from bot.phrases import capital

Cell = str | date | None
COLUMNS = (
    ("short-advice", 10),
    ("short-text", 50),
    ("short-reason", 40),
    ("short-values", 24),
    ("short-weight", 18),
    ("short-action-holder", 22),
    ("short-unit", 24),
    ("short-due", 12),
    ("short-evidence-asked", 30),
    ("short-decision", 16),
    ("short-status", 24),
    ("short-answer", 40),
    ("short-evidence-given", 30),
    ("short-judgement", 30),
    ("short-next-question", 14),
)
"""What stands above each column, and how wide it is in characters."""


async def advice_list(source: Source) -> bytes:
    """Every advice of the case as it stands now."""
    advices = await source.reading.advices_of(source.case.number)
    header = tuple(source.t(key) for key, _ in COLUMNS)
    rows = [tuple(_row(source, advice)) for advice in advices]
    return _workbook(source.t("doc-advieslijst"), header, rows)


def _row(source: Source, advice: Advice) -> Iterator[Cell]:
    t, says, last = source.t, advice.says, advice.answered
    labels = {one["value"]: one["label"] for one in source.policy.values}
    units = {one["value"]: one["label"] for one in source.policy.units}
    yield advice.id
    yield says.text
    yield says.reason
    yield ", ".join(t.wording(labels[value]) for value in says.values)
    yield capital(t(f"weight-{says.weight}"))
    yield source.name(says.holder)
    yield t.wording(units[says.unit])
    yield advice.due
    yield says.evidence
    yield capital(t(f"followed-{advice.followed}")) if advice.followed else None
    yield capital(t(f"advice-{advice.status}"))
    yield last.note if last else None
    yield last.evidence if last else None
    yield advice.judgement
    yield None if advice.to_judge else advice.next_question


def _workbook(title: str, header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row, values in enumerate((header, *rows), 1):
        for column, value in enumerate(values, 1):
            cell = sheet.cell(row, column, value or None)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(value, str) and value:
                cell.data_type = "s"  # what begins with "=" is a text as well
            if isinstance(value, date):
                cell.number_format = "dd-mm-yyyy"
            if row == 1:
                cell.font = Font(bold=True)
    for column, (_, width) in enumerate(COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    made = BytesIO()
    book.save(made)
    return made.getvalue()
