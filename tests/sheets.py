"""The spreadsheet for sessions and advices from before the bot, filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from bot.documents import spreadsheet
from bot.phrases import phrases

SESSION: Mapping[str, Any] = {
    "Kenmerk": "2024-03", "Titel": "Slim vegen", "Doel": "Schone straten.",
    "Organisatieonderdeel": "Stadsbedrijven", "Datum sessie": date(2024, 3, 5), "Impact": "midden",
    "Projectleider": "anna@example.org", "Casushouder": "noor@example.org",
}  # fmt: skip
ADVICE: Mapping[str, Any] = {
    "Kenmerk sessie": "2024-03", "Advies": "Laat toetsen of mensen onherkenbaar zijn.",
    "Gewicht": "zwaarwegend", "Klaar op": date(2025, 1, 1),
}  # fmt: skip
WITH_FAULTS = {
    "sessions": [{**SESSION, "Titel": None, "Impact": "enorm"}, {**SESSION, "Kenmerk": "2024-04"}],
    "advices": [{**ADVICE, "Kenmerk sessie": "2019"}, {**ADVICE, "Waarom": "Klacht van 111222333"}],
}


@cache
def right() -> bytes:
    mine = {**ADVICE, "Advies": "Vertel bewoners wat er rijdt.", "Actiehouder": "daan@example.org"}
    return filled([SESSION], [ADVICE, mine])


@cache
def with_faults() -> bytes:
    return filled(WITH_FAULTS["sessions"], WITH_FAULTS["advices"])


def other_columns() -> bytes:
    book: Any = load_workbook(BytesIO(right()))
    book["Adviezen"].delete_cols(2)
    return _saved(book)


def filled(sessions: Sequence[Mapping[str, Any]], advices: Sequence[Mapping[str, Any]]) -> bytes:
    book: Any = load_workbook(BytesIO(spreadsheet.empty(phrases("nl"), {})))
    for sheet, rows in (("Sessies", sessions), ("Adviezen", advices)):
        page = book[sheet]
        for number, row in enumerate(rows, 2):
            for cell in page[1]:
                page.cell(number, cell.column).value = row.get(cell.value)
    return _saved(book)


def _saved(book: Any) -> bytes:
    content = BytesIO()
    book.save(content)
    return content.getvalue()
