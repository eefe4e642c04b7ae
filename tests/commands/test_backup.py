"""`python -m bot backup`, `restore` and `export`, as an administrator types them."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.__main__ import main
from bot.commands import export as command
from bot.commands.export import FORMULA, PAGE, _cell
from bot.ports import Busy
from bot.settings import read
from store.engine import open_engine
from store.migrate import migrate
from store.tables import metadata
from tests.stages import put
from tests.world import FakeDossiers, make_world

SECRET = "hunter2-hunter2"
REAL = {
    "UTHIEK_FILE_HOSTS": "gemeente.sharepoint.com",
    "MICROSOFT_APP_ID": "4f4c1f6e-0000-4000-8000-00000000b077",
    "MICROSOFT_APP_TENANT_ID": "72f988bf-0000-4000-8000-00000000aa01",
    "MICROSOFT_APP_PASSWORD": SECRET,
}
DOCUMENT = "dossiers/2026/UTH-2026-0012/verslag.pdf"


@pytest.fixture
async def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of a bot in service, with a case in it; what a command reads stands in the environment."""
    home = tmp_path / "data"
    for name, value in (REAL | {"UTHIEK_DATA": str(home)}).items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("UTHIEK_DATABASE", raising=False)
    (home / DOCUMENT).parent.mkdir(parents=True)
    (home / DOCUMENT).write_bytes(b"%PDF")
    engine = open_engine(read(REAL | {"UTHIEK_DATA": str(home)}, tryout=False).database)
    await migrate(engine)
    world = make_world(engine)
    await world.populate()
    await put(world, "following up")
    await engine.dispose()
    return home


def say(*words: object) -> int:
    return main([str(word) for word in words])


def members(place: Path) -> dict[str, bytes]:
    with ZipFile(place) as chest:
        return {name: chest.read(name) for name in chest.namelist()}


def tables(place: Path) -> dict[str, bytes]:
    return {name: content for name, content in members(place).items() if name != "manifest.json"}


def test_backup_wipe_restore_gives_the_same_record(home, tmp_path, capsys):
    assert say("backup", tmp_path / "first.zip") == 0
    for place in sorted(home.rglob("*"), reverse=True):
        place.unlink() if place.is_file() else place.rmdir()
    assert say("restore", tmp_path / "first.zip") == 0
    assert "are back" in capsys.readouterr().out
    assert say("backup", tmp_path / "second.zip") == 0
    assert tables(tmp_path / "first.zip") == tables(tmp_path / "second.zip")
    assert (home / DOCUMENT).read_bytes() == b"%PDF"


def test_a_restore_over_something_says_what_to_do(home, tmp_path, capsys):
    assert say("backup", tmp_path / "backup.zip") == 0
    assert say("restore", tmp_path / "backup.zip") == 2
    assert "--replace" in capsys.readouterr().err
    assert say("restore", tmp_path / "backup.zip", "--replace") == 0


@pytest.mark.parametrize("command", ["backup", "export"])
def test_nothing_is_written_over_an_older_file(home, tmp_path, capsys, command):
    (tmp_path / "kept.zip").write_bytes(b"older")
    assert say(command, tmp_path / "kept.zip") == 2
    assert "another name" in capsys.readouterr().err
    assert (tmp_path / "kept.zip").read_bytes() == b"older"


@pytest.mark.parametrize("name", ["nothing.zip", "text.zip"])
def test_what_is_no_backup_is_not_restored(home, tmp_path, capsys, name):
    (tmp_path / "text.zip").write_text("hallo")
    assert say("restore", tmp_path / name, "--replace") == 2
    assert "Nothing was changed" in capsys.readouterr().err


# --- export ---


@pytest.fixture
def export(home, tmp_path) -> dict[str, bytes]:
    assert say("export", tmp_path / "export.zip") == 0
    return members(tmp_path / "export.zip")


def test_an_export_holds_every_row_every_file_and_a_page_that_explains(export, home, tmp_path):
    assert say("backup", tmp_path / "backup.zip") == 0
    assert tables(tmp_path / "backup.zip").items() <= export.items()
    assert export[DOCUMENT] == b"%PDF"
    assert export["export.md"] == PAGE.read_bytes()


async def test_an_export_fetches_what_lies_elsewhere_and_names_what_cannot_be_had(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(command, "LONGEST_WAIT", 0)
    dossiers, busy = FakeDossiers({"2026/a.pdf": b"%PDF a", "2026/b.pdf": b"%PDF b"}), [Busy(5)]
    get = dossiers.get

    async def slow(path):
        if busy:
            raise busy.pop()
        return await get(path)

    monkeypatch.setattr(dossiers, "get", slow)
    with ZipFile(tmp_path / "x.zip", "w") as chest:
        chest.writestr("dossiers/2026/b.pdf", b"%PDF b of before")
        paths = ["2026/a.pdf", "2026/b.pdf", "2026/gone.pdf"]
        assert await command.fetch(dossiers, paths, chest) == ["2026/gone.pdf"]
    assert members(tmp_path / "x.zip") == {
        "dossiers/2026/a.pdf": b"%PDF a",
        "dossiers/2026/b.pdf": b"%PDF b of before",
        "ontbreekt.txt": b"2026/gone.pdf\n",
    }


def test_every_spreadsheet_says_what_its_table_says(export):
    for name in (name for name in export if name.endswith(".csv")):
        sheet = csv.DictReader(io.StringIO(export[name].decode("utf-8-sig")), delimiter=";")
        lines = export[name.replace(".csv", ".jsonl")].splitlines()
        expected = [
            {key: _cell(value) for key, value in json.loads(line).items()} for line in lines
        ]
        assert list(sheet) == expected
    assert "tables/cases.csv" in export


@pytest.mark.parametrize("text", [f"{sign}1+1" for sign in FORMULA])
def test_a_spreadsheet_carries_nothing_out(text):
    assert _cell(text) == f"'{text}"


def test_no_secret_is_in_a_backup_or_an_export(export, home, tmp_path):
    assert say("backup", tmp_path / "backup.zip") == 0
    for content in (*export.values(), *members(tmp_path / "backup.zip").values()):
        assert SECRET.encode() not in content


def test_the_page_explains_every_table():
    explained = set(re.findall(r"^\| `(\w+)` \|", PAGE.read_text("utf-8"), re.MULTILINE))
    assert metadata.tables.keys() <= explained
