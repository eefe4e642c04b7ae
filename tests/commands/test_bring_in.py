"""`python -m bot import`: what there was before the bot comes in whole, or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import insert

from bot.__main__ import main
from bot.app import Clock
from bot.documents import spreadsheet
from bot.domain.effects.kinds import Show
from bot.domain.escalation import Cause, Escalation
from bot.domain.imported import Checker
from bot.domain.person import Person
from bot.local.people_file import EXAMPLE, PeopleFile
from bot.loops.beginnings import lay_down
from bot.loops.clockwork import tick
from bot.loops.directory import read_directory
from bot.phrases import phrases
from bot.ports import FiledDocument
from bot.settings import read
from dialogs.bringing_in import fault_said, options
from store.engine import open_engine
from store.migrate import migrate
from store.tables import trail
from tests.world import POLICY, TUESDAY, make_world, record_of

NOOR, BRAM, FEMKE = (
    f"{name}@gemeente.example" for name in ("noor.dewit", "bram.hoekstra", "femke.dijkgraaf")
)
SESSION = {
    "Kenmerk": "2024-03", "Titel": "Slim vegen", "Doel": "Schone straten.",
    "Organisatieonderdeel": "Stadsbedrijven", "Datum sessie": date(2024, 3, 5), "Impact": "midden",
    "Projectleider": FEMKE, "Casushouder": FEMKE, "Verslag": "https://dossier.example/1",
}  # fmt: skip
ADVICE = {
    "Kenmerk sessie": "2024-03", "Advies": "Laat toetsen of mensen onherkenbaar zijn.",
    "Waarom": "Anders weten we het niet.", "Gewicht": "zwaarwegend", "Klaar op": date(2025, 1, 1),
    "Actiehouder": None, "Bewijs": "Rapport",
}  # fmt: skip


T = phrases("nl")
NEW = """
[[people]]
id = "5d0c2a9e-30f1-5d54-9a3c-0d8f7c1b2a3e"
name = "Dana Post"
email = "dana.post@gemeente.example"
unit = "Stadsbedrijven"
function = "Adviseur"
"""
COLLEAGUES = [Person(email, email, email) for email in (NOOR, BRAM, FEMKE)]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UTHIEK_DATA", str(tmp_path / "data"))
    for name in ("UTHIEK_DATABASE", "UTHIEK_PEOPLE", "MICROSOFT_APP_ID"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Clock, "now", lambda _self: TUESDAY)
    asyncio.run(_begun(tmp_path))
    return tmp_path


async def _begun(home: Path) -> None:
    """The bot has run before: there are tables, and people."""
    (home / "data").mkdir()
    engine = open_engine(database(home))
    await migrate(engine)
    world = make_world(engine)
    await read_directory(PeopleFile(EXAMPLE), world.store, world.policies, world.now)
    await lay_down(world.store, POLICY, world.now)
    await engine.dispose()


def database(home: Path) -> str:
    return read({"UTHIEK_DATA": str(home / "data")}, tryout=True).database


def say(*words: object) -> int:
    return main(["import", *(str(word) for word in words), "--try"])


def filled(
    home: Path, sessions: Sequence[Mapping[str, Any]], advices: Sequence[Mapping[str, Any]]
) -> Path:
    """The handed-out spreadsheet, with these rows."""
    place = home / f"invoer-{len(list(home.glob('*.xlsx')))}.xlsx"
    assert say("template", place) == 0
    _fill(load_workbook(place), sessions, advices).save(place)
    return place


def _fill(book: Any, sessions: Sequence[Any], advices: Sequence[Any]) -> Any:
    for sheet, rows in (("Sessies", sessions), ("Adviezen", advices)):
        page = book[sheet]
        heads = [cell.value for cell in page[1]]
        for number, row in enumerate(rows, 2):
            for column, head in enumerate(heads, 1):
                page.cell(number, column).value = row[head]
    return book


def record(home: Path) -> Mapping[str, list[Mapping[str, Any]]]:
    async def all_of_it() -> Mapping[str, list[Mapping[str, Any]]]:
        engine = open_engine(database(home))
        found = await record_of(make_world(engine))
        await engine.dispose()
        return found

    return asyncio.run(all_of_it())


def test_the_empty_spreadsheet_explains_itself_and_is_never_written_over(home, capsys):
    place = home / "leeg.xlsx"
    assert say("template", place) == 0
    book = load_workbook(place)
    assert book.sheetnames == ["Sessies", "Adviezen", "Uitleg"]
    assert [cell.value for cell in book["Sessies"][1]] == list(SESSION)
    assert [cell.value for cell in book["Adviezen"][1]] == list(ADVICE)
    assert book["Uitleg"].max_row == 1 + len(SESSION) + len(ADVICE)
    assert say("template", place) == 2
    assert "is er al" in capsys.readouterr().err


def test_what_is_right_is_taken_over_with_where_it_came_from(home, capsys):
    place = filled(home, [SESSION], [ADVICE, {**ADVICE, "Actiehouder": NOOR}])
    assert say("preview", place) == 0
    assert record(home)["cases"] == []
    assert say("run", place, "--by", BRAM) == 0
    assert "1 sessie en 2 adviezen. Nog van niemand: 1." in capsys.readouterr().out
    kept = record(home)
    [case] = kept["cases"]
    assert case["channel"] == "ingevoerd"
    assert case["imported"]["held_on"] == "2024-03-05"
    assert case["imported"]["report"] == "https://dossier.example/1"
    assert [bool(advice["handover"]) for advice in kept["advices"]] == [False, True]
    assert {advice["holder"] for advice in kept["advices"]} == {""}
    assert kept["sessions"] == kept["reports"] == []
    shown = {row["payload"]["view"] for row in kept["outbox"]}
    assert shown == {"ownerless", "handovers_asked"}


@pytest.mark.requirement("RX.3")
def test_a_text_with_a_telephone_number_comes_in_when_that_is_said(home, capsys):
    place = filled(home, [SESSION], [{**ADVICE, "Waarom": "Mevrouw Jansen, 06-12345678, belde."}])
    assert say("preview", place) == 0
    assert "Adviezen, rij 2, Waarom" in capsys.readouterr().out
    assert say("run", place, "--by", BRAM) == 1
    assert "--keep" in capsys.readouterr().err
    assert record(home)["cases"] == []
    assert say("run", place, "--by", BRAM, "--keep") == 0
    assert len(record(home)["cases"]) == 1


FAULTS: Sequence[tuple[dict[str, Any], dict[str, Any], str]] = (
    ({"Titel": None}, {}, "Sessies, rij 2, Titel: Dit mag niet leeg zijn."),
    ({"Datum sessie": "ergens in maart"}, {}, "Sessies, rij 2, Datum sessie: Dit is geen datum"),
    ({"Datum sessie": date(2999, 1, 1)}, {}, "Sessies, rij 2, Datum sessie: Deze dag moet nog"),
    ({"Impact": "enorm"}, {}, "Sessies, rij 2, Impact: Deze keuze ken ik niet."),
    (
        {"Projectleider": "weg@elders.example"},
        {},
        "Projectleider: Ik vind niemand die hier werkt bij weg@elders",
    ),
    ({"Doel": "Voor 111222333, haar BSN"}, {}, "Sessies, rij 2, Doel: Er lijkt een BSN"),
    ({}, {"Kenmerk sessie": "2019"}, "Adviezen, rij 2, Kenmerk sessie: Deze sessie staat niet"),
    ({}, {"Gewicht": "zwaar"}, "Adviezen, rij 2, Gewicht: Deze keuze ken ik niet."),
    ({}, {"Actiehouder": "Noor"}, "Adviezen, rij 2, Actiehouder: Ik vind niemand"),
    ({}, {"Advies": "x" * 1001}, "Adviezen, rij 2, Advies: Dit zijn 1.001 tekens."),
)


@pytest.mark.parametrize(("session", "advice", "said"), FAULTS)
def test_a_fault_is_named_by_its_row_and_column(session, advice, said):
    found = faults([{**SESSION, **session}], [{**ADVICE, **advice}])
    assert len(found) == 1
    assert said in found[0]


def test_a_reference_stands_for_one_session():
    assert faults([SESSION, SESSION], [ADVICE]) == [
        f"Sessies, rij {row}, Kenmerk: Dit kenmerk komt vaker voor." for row in (2, 3)
    ]


def faults(sessions: Sequence[Any], advices: Sequence[Any]) -> Sequence[str]:
    content = BytesIO()
    _fill(load_workbook(BytesIO(spreadsheet.empty(T, {}))), sessions, advices).save(content)
    known = options(POLICY)
    checker = Checker({one.id: one for one in COLLEAGUES}, known, TUESDAY.date())
    return [
        fault_said(fault, T) for fault in checker.faults(spreadsheet.rows(content.getvalue(), T))
    ]


def test_one_fault_keeps_everything_out(home, capsys):
    place = filled(home, [SESSION, {**SESSION, "Kenmerk": "2", "Titel": None}], [ADVICE])
    assert say("run", place, "--by", BRAM) == 1
    assert "Er is 1 fout. Er is niets ingevoerd." in capsys.readouterr().err
    assert record(home)["cases"] == []


def test_only_someone_of_the_team_takes_over_and_the_same_file_goes_in_once(home, capsys):
    place = filled(home, [SESSION], [ADVICE])
    assert say("run", place) == say("run", place, "--by", FEMKE) == 2
    assert say("run", place, "--by", BRAM) == 0
    assert say("run", place, "--by", BRAM) == 2
    assert "al ingevoerd" in capsys.readouterr().err
    assert len(record(home)["cases"]) == 1


def test_who_is_new_in_the_people_file_is_found_by_address_and_by_name(home, monkeypatch):
    new = EXAMPLE.read_text("utf-8") + NEW
    (home / "people.toml").write_text(new, "utf-8")
    monkeypatch.setenv("UTHIEK_PEOPLE", str(home / "people.toml"))
    holders = ("dana.post@gemeente.example", "Dana  Post")
    place = filled(home, [SESSION], [{**ADVICE, "Actiehouder": one} for one in holders])
    assert say("run", place, "--by", BRAM) == 0
    asked = {advice["handover"]["to"] for advice in record(home)["advices"]}
    assert asked == {"5d0c2a9e-30f1-5d54-9a3c-0d8f7c1b2a3e"}


def test_it_can_be_undone_until_someone_acts_on_it(home, capsys):
    place = filled(home, [SESSION], [{**ADVICE, "Actiehouder": NOOR}])
    assert say("run", place, "--by", BRAM) == 0
    code = record(home)["cases"][0]["imported"]["run"]
    assert say("undo", code, "--by", FEMKE) == 2
    assert say("undo", "anders", "--by", BRAM) == 2
    assert say("undo", code, "--by", BRAM) == 0
    kept = record(home)
    assert kept["cases"] == kept["advices"] == []
    assert not [row for row in kept["appointments"] if row["about"].startswith("UTH")]
    assert {"AdvicesImported", "ImportUndone"} <= {row["what"] for row in kept["trail"]}
    assert say("run", place, "--by", BRAM) == 0
    number = record(home)["cases"][0]["number"]
    asyncio.run(_act(home, number))
    assert say("undo", code, "--by", BRAM) == 2
    assert number in capsys.readouterr().err
    assert len(record(home)["cases"]) == 1


def test_what_the_clock_made_of_it_meanwhile_goes_with_it(home):
    place = filled(home, [SESSION], [{**ADVICE, "Actiehouder": NOOR}])
    assert say("run", place, "--by", BRAM) == 0
    asyncio.run(_wait_for_the_sample(home))
    before = record(home)
    assert all(before[table] for table in ("tasks", "escalations", "documents"))
    assert say("undo", before["cases"][0]["imported"]["run"], "--by", BRAM) == 0
    kept = record(home)
    for table in ("cases", "advices", "case_checks", "tasks", "escalations", "documents"):
        assert kept[table] == []
    assert not [row for row in kept["appointments"] if row["about"].startswith("UTH")]


async def _wait_for_the_sample(home: Path) -> None:
    """Until a task is drawn; the manager has an escalation by then, with a note."""
    engine = open_engine(database(home))
    world = make_world(engine)
    async with world.store.work(world.now) as work:
        [case] = await work.cases()
        [advice] = await work.advices_of(case.number)
        since, at = world.now.date(), world.now
        work.add(Escalation.over(advice, Cause.SILENCE, 1, to="", since=since, at=at))
        await work.register(FiledDocument(case.number, "x.pdf", "agenda", "1", "0", world.now))
    for _ in range(240):
        world.now += timedelta(days=1)
        await tick(world.store, world.policies, world.now.replace(hour=10))
    await engine.dispose()


def test_a_bot_that_is_running_keeps_what_it_is_doing(home):
    place = filled(home, [SESSION], [ADVICE])
    asyncio.run(_under_way(home))
    [before] = record(home)["outbox"]
    assert say("preview", place) == say("run", place, "--by", BRAM) == 0
    assert record(home)["outbox"][0] == before
    assert before["claimed_until"]


async def _under_way(home: Path) -> None:
    engine = open_engine(database(home))
    world = make_world(engine)
    async with world.store.work(world.now) as work:
        work.queue("1", Show(NOOR, "menu"))
    await world.outbox.claim(world.now)
    await engine.dispose()


def test_without_the_tables_of_this_version_nothing_is_done(home, capsys):
    place = filled(home, [SESSION], [ADVICE])
    Path(database(home).partition(":///")[2]).unlink()
    assert say("run", place, "--by", BRAM) == 2
    assert "python -m bot migrate" in capsys.readouterr().err


async def _act(home: Path, number: str) -> None:
    engine = open_engine(database(home))
    async with engine.begin() as connection:
        row = {"about": number, "at": TUESDAY, "by": "noor", "what": "HandoverEnded", "details": {}}
        await connection.execute(insert(trail), row)
    await engine.dispose()


@pytest.mark.parametrize("content", [b"", b"geen zip", b"PK\x03\x04 half"])
def test_another_file_is_refused_in_words(home, capsys, content):
    place = home / "anders.xlsx"
    place.write_bytes(content)
    assert say("preview", place) == 2
    assert "geen Excel-bestand" in capsys.readouterr().err
    assert say("preview", home / "weg.xlsx") == 2
    assert "is er niet" in capsys.readouterr().err
