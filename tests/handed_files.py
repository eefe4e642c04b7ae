"""The files that people send in transcripts, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.domain.filing import FORM_IN
from tests import sheets
from tests.documents import word_files as files
from tests.world import World

FILES: Mapping[str, Callable[[], bytes]] = {
    "Rapport bewoners.pdf": lambda: files.PDF,
    "foto van het kruispunt.jpg": lambda: files.JPG,
    "schets.png": lambda: files.PNG,
    "geheim.pdf": lambda: files.LOCKED_PDF,
    "geheim.docx": files.locked_office,
    "oud.doc": lambda: files.OLD_WORD,
    "begroting.xlsx": lambda: files.SHEET,
    "invoer.xlsx": sheets.right,
    "invoer met fouten.xlsx": sheets.with_faults,
    "invoer zonder kolom.xlsx": sheets.other_columns,
    "macro.docm": files.docm,
    "stukken.docx": files.with_object,
    "virus.pdf": lambda: b"MZ\x90\0" + b"\0" * 100,
    "leeg.docx": lambda: b"",
    "kapot.docx": lambda: files.made()[:2000],
    "enorm.pdf": lambda: files.PDF + b"\0" * (26 * 1024 * 1024),
    "oude versie.docx": lambda: files.made(template="report.v1"),
    "van een ander.docx": lambda: files.made(case="UTH-2026-0099"),
}
FORM = "formulier.docx"


async def send(world: World, who: str, name: str, given: str | None) -> None:
    """What is not in FILES cannot be fetched any more.

    The form is the newest that the bot handed out, with the answers in `given` filled in.
    """
    if name != FORM:
        await world.send(who, name, FILES[name]() if name in FILES else None)
        return
    pairs = (pair.split("=", 1) for pair in (given or "").split(" | ") if pair)
    said: dict[str, str | list[str]] = {}
    for path, value in pairs:
        said[path] = value[1:-1].split(",") if value.startswith("[") else value.replace("⏎", "\n")
    made = [path for path in world.dossiers.files if f"_{FORM_IN['nl']}_" in path]
    await world.send(who, name, files.filled(world.dossiers.files[made[-1]], said))
