"""Every working day the team hears which files are no longer as they were filed (RM5.2)."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from bot.domain.effects.kinds import FileDocument
from bot.domain.filing import folder_of
from bot.domain.fingerprint import fingerprint
from bot.domain.life import Status
from bot.graph.dossiers import TeamLibrary
from bot.local.dossier_folder import DossierFolder
from bot.loops.delivery import deliver
from bot.loops.integrity import ask_for_checks
from bot.ports import FiledDocument
from tests.aggregates import AT, NUMBER, a_case
from tests.graph.drives import SITE
from tests.graph.standing_in import running
from tests.world import POLICY, World, record_of, texts

FOLDER = f"2026/{folder_of(NUMBER, a_case().title)}"
REPORT = f"{FOLDER}/40 Verslag/{NUMBER}_20260301_verslag_v1.0_vastgesteld.pdf"
FORM = f"{FOLDER}/20 Casusbeschrijving/{NUMBER}_20260301_invulformulier_v0.1_concept.docx"


class Folder:
    """What a person does in the dossiers, behind the back of the bot."""

    def __init__(self, root: Path) -> None:
        self.root, self.dossiers = root, DossierFolder(root, "https://bot.example")

    def remove(self, path: str) -> None:
        (self.root / path).unlink()

    def write(self, path: str, content: bytes) -> None:
        (self.root / path).write_bytes(content)

    def rename(self, folder: str, name: str) -> None:
        """`name` is a path too: the folder is put there."""
        there = self.root / name
        there.parent.mkdir(exist_ok=True)
        (self.root / folder).rename(there)

    def move_on_its_own(self, path: str, to: str) -> None:
        (self.root / to).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).rename(self.root / to)

    def move(self, path: str, folder: str) -> None:
        there = self.root / FOLDER / folder
        there.mkdir(exist_ok=True)
        (self.root / path).rename(there / path.rpartition("/")[2])


class Library:
    def __init__(self, server: Any, graph: Any) -> None:
        self.drives = server.drives
        self.dossiers = TeamLibrary(graph, self.drives.drive, "root", SITE)

    def remove(self, path: str) -> None:
        del self.drives.items[self.drives.at(path).id]

    def write(self, path: str, content: bytes) -> None:
        self.drives.at(path).content = content

    def rename(self, folder: str, name: str) -> None:
        above, _, own = name.rpartition("/")
        if above and self.drives.at(above) is None:
            self.drives._add(above, "root", None)
        item = self.drives.at(folder)
        item.name, item.parent = own, self.drives.at(above).id if above else "root"

    def move_on_its_own(self, path: str, to: str) -> None:
        above = self.drives.items["root"]
        for name in to.split("/")[:-1]:
            above = self.drives._below(above.id, name) or self.drives._add(name, above.id, None)
        self.drives.at(path).parent = above.id

    def move(self, path: str, folder: str) -> None:
        there = self.drives._add(folder, self.drives.at(FOLDER).id, None)
        self.drives.at(path).parent = there.id


@pytest.fixture(params=["on this machine", "in the library"])
async def place(request: Any, tmp_path: Path) -> AsyncIterator[Any]:
    if request.param == "on this machine":
        yield Folder(tmp_path / "dossiers")
        return
    async with running() as (server, graph):
        yield Library(server, graph)


@pytest.fixture
async def filed(world: World, place: Any) -> World:
    """A case with a report and a form in Word."""
    world.dossiers = place.dossiers
    async with world.store.work(AT) as work:
        work.add(a_case())
    async with world.store.work(AT) as work:
        for path, kind, content in (
            (REPORT, "verslag", b"report"),
            (FORM, "invulformulier", word("form")),
        ):
            receipt = await place.dossiers.put(path, content)
            print_of, item = fingerprint(path, content), receipt.external_id
            await work.register(FiledDocument(NUMBER, path, kind, "1.0", print_of, AT, item=item))
    return world


def word(text: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as out:
        out.writestr("word/document.xml", text)
    return file.getvalue()


async def file_an_index(world: World) -> None:
    async with world.store.work(world.now) as work:
        effect = FileDocument(NUMBER, "dossierindex", "1.0", "2026-03-02", extension="json")
        work.queue("index", effect)
    await deliver(world.tools)


async def dossier_card(world: World) -> str:
    await world.say("bram", f"dossier {NUMBER}")
    return texts(world.last_card("bram"))


async def next_day(world: World) -> list[str]:
    """What the team is told on the next working day."""
    before = len(world.seen("team"))
    world.now += timedelta(days=1)
    for _ in range(2):
        await ask_for_checks(world.store, POLICY, world.now)
        await deliver(world.tools)
    return [texts(said.message.card or {}) for said in world.seen("team")[before:]]


@pytest.mark.requirement("RM5.2")
async def test_a_dossier_in_order_is_not_spoken_of(filed):
    assert await next_day(filed) == []
    async with filed.store.read() as reading:
        assert {file.checked_at for file in await reading.files_of(NUMBER)} == {filed.now}


@pytest.mark.requirement("RM5.2")
async def test_a_file_that_is_gone_is_told_once_and_when_it_is_back(filed, place):
    place.remove(REPORT)
    (told,) = await next_day(filed)
    assert "Niet meer te vinden: Verslag 1.0" in told
    assert await next_day(filed) == []
    await place.dossiers.put(REPORT, b"report")
    (told,) = await next_day(filed)
    assert "klopt weer" in told


@pytest.mark.requirement("RM5.2")
async def test_other_bytes_are_another_version(filed, place):
    place.write(REPORT, b"another report")
    (told,) = await next_day(filed)
    assert "veranderd nadat ik het opsloeg" in told


@pytest.mark.requirement("RM5.2")
async def test_a_file_in_another_folder_of_the_dossier_is_said_to_be_there(filed, place):
    place.move(REPORT, "Oud")
    (told,) = await next_day(filed)
    assert f"Verplaatst naar “{FOLDER}/Oud”: Verslag 1.0" in told
    assert "40 Verslag" in told
    assert "klopt niet" in told
    assert await next_day(filed) == []
    assert f"{quote(FOLDER)}/Oud/" in await dossier_card(filed)
    async with filed.store.read() as reading:
        assert (await reading.case(NUMBER)).place == FOLDER


@pytest.mark.requirement("RM5.2")
async def test_a_folder_of_a_case_with_another_name_is_not_taken_for_lost(filed, place):
    place.rename(FOLDER, f"2026/{NUMBER} (pilot)")
    (told,) = await next_day(filed)
    assert f"De map van de casus is verplaatst naar “2026/{NUMBER} (pilot)”" in told
    assert f"Zet de map dan terug op “{FOLDER}”" in told
    assert "prullenbak" not in told
    assert "klopt niet" not in told
    assert await next_day(filed) == []
    place.rename(f"2026/{NUMBER} (pilot)", FOLDER)
    (told,) = await next_day(filed)
    assert "klopt weer" in told


@pytest.mark.requirement("RM5.2")
@pytest.mark.parametrize("to", [f"Archief/{NUMBER} klaar", "Zebrapaden", "2027/Zebrapaden"])
async def test_a_dossier_goes_on_where_somebody_put_its_folder(filed, place, to):
    before = len(filed.seen("team"))
    place.rename(FOLDER, to)
    await file_an_index(filed)
    async with filed.store.read() as reading:
        (index,) = [one for one in await reading.files_of(NUMBER) if one.kind == "dossierindex"]
    assert index.path.startswith(f"{to}/00 Index/")
    assert await place.dossiers.get(index.path)
    (told,) = [texts(said.message.card or {}) for said in filed.seen("team")[before:]]
    assert f"verplaatst naar “{to}”" in told
    assert "Niet meer te vinden" not in told
    assert await next_day(filed) == []
    card = await dossier_card(filed)
    assert card.count(quote(to)) == 3
    assert quote(FOLDER) not in card
    place.rename(to, FOLDER)
    (told,) = await next_day(filed)
    assert "klopt weer" in told
    assert (await dossier_card(filed)).count(quote(FOLDER)) == 3


async def test_a_file_that_went_on_its_own_takes_no_folder_along(filed, place):
    place.remove(FORM)
    place.move_on_its_own(REPORT, f"Archief/40 Verslag/{REPORT.rpartition('/')[2]}")
    (told,) = await next_day(filed)
    assert "Verplaatst naar “Archief/40 Verslag”" in told
    async with filed.store.read() as reading:
        assert (await reading.case(NUMBER)).place == FOLDER


async def test_what_was_moved_and_changed_is_told_in_one_line(filed, place):
    place.write(REPORT, b"another report")
    place.move(REPORT, "Oud")
    (told,) = await next_day(filed)
    assert f"Verplaatst naar “{FOLDER}/Oud”, en veranderd" in told


@pytest.mark.requirement("RM5.2")
async def test_of_an_office_file_what_was_written_counts(filed, place):
    place.write(FORM, word("form"))
    assert await next_day(filed) == []
    place.write(FORM, word("another form"))
    (told,) = await next_day(filed)
    assert "veranderd nadat ik het opsloeg" in told


async def test_an_office_file_that_is_none_any_more_is_another_version(filed, place):
    place.write(FORM, b"no longer a file of Word")
    assert len(await next_day(filed)) == 1


async def test_nothing_is_looked_at_in_the_weekend(filed, place):
    place.remove(REPORT)
    filed.now = filed.now.replace(day=27)  # a Friday
    assert await next_day(filed) == []


async def test_a_new_finding_names_what_was_wrong_already(filed, place):
    place.remove(REPORT)
    await next_day(filed)
    place.remove(FORM)
    (told,) = await next_day(filed)
    assert told.count("Niet meer te vinden") == 2


async def test_what_is_over_is_looked_at_once_a_month_and_what_was_looked_at_is_forgotten(world):
    open_, over = "UTH-2026-0011", "UTH-2026-0013"
    async with world.store.work(AT) as work:
        work.add(a_case(Status.DESCRIBING, number=open_))
        work.add(a_case(Status.CLOSED, number=over))
    for day in range(60):
        await ask_for_checks(world.store, POLICY, world.now + timedelta(days=day))
    world.now += timedelta(days=60)
    await deliver(world.tools)
    asked = Counter(row["payload"].get("case") for row in await _checks(world))
    assert (asked[open_], asked[over]) == (42, 3)

    await world.outbox.forget_checks(world.now)
    assert len(await _checks(world)) == 45
    await world.outbox.forget_checks(world.now + timedelta(seconds=1))
    assert await _checks(world) == []


async def _checks(world):
    rows = (await record_of(world))["outbox"]
    return [row for row in rows if row["effect"] == "CheckDossier"]
