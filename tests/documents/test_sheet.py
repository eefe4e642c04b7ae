"""The list of advices as a spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from tests.followed import TEXTS, follow
from tests.world import World

NUMBER = "UTH-2026-0012"


async def opened(world: World):
    """What the newest list holds, row by row."""
    path = max(path for path in world.dossiers.files if path.endswith(".xlsx"))
    sheet: Any = load_workbook(BytesIO(world.dossiers.files[path])).active
    return sheet, [[cell.value for cell in row] for row in sheet.iter_rows()]


async def test_every_advice_is_a_row_with_its_holder_its_day_and_how_it_stands(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan", "kim"])
    await world.say("bram", f"advieslijst {NUMBER}")
    sheet, (header, *rows) = await opened(world)
    assert [row[0] for row in rows] == [f"{NUMBER}-A1", f"{NUMBER}-A2"]
    first = dict(zip(header, rows[0], strict=True))
    assert first["Tekst"] == TEXTS[0]
    assert (first["Actiehouder"], first["Stand"]) == ("Daan Meijer", "Open")
    assert first["Uiterlijk"] == datetime(2027, 3, 1)  # noqa: DTZ001 - a sheet knows no zone
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", "A1:O3")


async def test_a_text_that_looks_like_a_formula_stays_a_text(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    async with world.store.work(world.now) as work:
        advice = await work.advice(f"{NUMBER}-A1")
        advice.says = replace(advice.says, text='=HYPERLINK("https://kwaad.example")')
    await world.say("bram", f"advieslijst {NUMBER}")
    sheet, _ = await opened(world)
    assert (sheet["B2"].data_type, sheet["B2"].value[0]) == ("s", "=")
