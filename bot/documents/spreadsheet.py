"""The spreadsheet for sessions and advices from before the bot: empty, and filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.datavalidation import DataValidation

from bot.domain.imported import DAYS, OPTIONAL, SHEETS, Cell, Row
from bot.phrases import Phrases

MOST_ROWS = 5000
HEAD = PatternFill("solid", fgColor="E8EEF4")
WIDE = frozenset({"title", "goal", "text", "reason", "evidence", "report"})


class Unreadable(ValueError):
    """Not the spreadsheet that was handed out; the message is a key among the words."""


class OtherColumns(Unreadable):
    """Its sheets are there, and a column is not."""


def empty(t: Phrases, options: Mapping[str, Sequence[str]]) -> bytes:
    """Two sheets to fill in, and one that explains each column."""
    book: Any = Workbook()
    book.remove(book.active)
    for sheet, columns in SHEETS.items():
        page = book.create_sheet(t(f"import-sheet-{sheet}"))
        for nth, column in enumerate(columns, 1):
            _head(page, nth, t(f"import-{column}"), width=48 if column in WIDE else 24)
            if column in options:
                _choose(page, nth, options[column])
            if column in DAYS:
                _format(page, nth, "DD-MM-YYYY")
        page.freeze_panes = "A2"
    _explain(book.create_sheet(t("import-sheet-explained")), t, options)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _head(page: Any, column: int, text: str, *, width: int) -> None:
    cell = page.cell(1, column, text)
    cell.font, cell.fill = Font(bold=True), HEAD
    page.column_dimensions[get_column_letter(column)].width = width


def _choose(page: Any, column: int, options: Sequence[str]) -> None:
    """A list to choose from; too long a one only Excel's own rules refuse, so it is left out."""
    said = '"' + ",".join(options) + '"'
    if len(said) > 255 or any("," in option for option in options):
        return
    rule = DataValidation("list", formula1=said, allow_blank=True)
    page.add_data_validation(rule)
    rule.add(f"{get_column_letter(column)}2:{get_column_letter(column)}{MOST_ROWS}")


def _format(page: Any, column: int, number_format: str) -> None:
    for row in range(2, 202):
        page.cell(row, column).number_format = number_format


def _explain(page: Any, t: Phrases, options: Mapping[str, Sequence[str]]) -> None:
    _head(page, 1, t("import-column"), width=28)
    _head(page, 2, t("import-meaning"), width=90)
    for sheet, columns in SHEETS.items():
        for column in columns:
            name = f"{t(f'import-sheet-{sheet}')}: {t(f'import-{column}')}"
            said = [t(f"import-{column}-explained")]
            if column in options:
                said.append(t("import-choices", choices="; ".join(options[column])))
            if column in OPTIONAL:
                said.append(t("import-optional"))
            page.append([name, " ".join(said)])
            page.cell(page.max_row, 2).alignment = Alignment(wrap_text=True, vertical="top")


def rows(content: bytes, t: Phrases) -> Sequence[Row]:
    """Every line that says something.  Raises Unreadable."""
    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as fault:
        raise Unreadable("import-no-spreadsheet") from fault
    return [row for sheet in SHEETS for row in _of_sheet(book, sheet, t)]


def _of_sheet(book: Any, sheet: str, t: Phrases) -> Iterator[Row]:
    title = t(f"import-sheet-{sheet}")
    if title not in book.sheetnames:
        raise Unreadable("import-other-spreadsheet")
    lines = book[title].iter_rows(max_row=MOST_ROWS, values_only=True)
    heads = [str(head or "").strip() for head in next(lines, ())]
    wanted = {t(f"import-{column}"): column for column in SHEETS[sheet]}
    if not wanted.keys() <= set(heads):
        raise OtherColumns("import-other-columns")
    for number, line in enumerate(lines, 2):
        cells = {
            wanted[head]: _cell(value)
            for head, value in zip(heads, line, strict=False)
            if head in wanted
        }
        if any(cells.values()):
            yield Row(sheet, number, cells)


def _cell(value: Any) -> Cell:
    match value:
        case datetime():
            return value.date()
        case date() | None:
            return value
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value).strip()
