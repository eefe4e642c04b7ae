"""What holds for every place that says who works here; a new adapter is a new row in ADAPTERS."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import date
from pathlib import Path

import pytest

from bot.graph.directory import EntraDirectory
from bot.local.people_file import PeopleFile
from bot.ports import Directory
from tests.graph.standing_in import running

BRAM, MIA = "6f1c2a9e-30f1-5d54-9a3c-0d8f7c1b2a3e", "7f1c2a9e-30f1-5d54-9a3c-0d8f7c1b2a3e"
FILE = f"""\
[[people]]
id = "{BRAM}"
name = "Bram Jansen"
email = "bram@utrecht.example"
unit = "Ruimte"
function = "Adviseur"
language = "en"
roles = ["team_member"]
triage = "owner"

[[people]]
id = "{MIA}"
name = "Mia Smit"
email = "mia@utrecht.example"
unit = "Ruimte"
function = "Manager"
roles = ["responsible_manager", "unit_manager"]
nda_signed_on = 2026-01-15
nda_valid_until = 2029-01-15
"""


def _file(folder: Path) -> Path:
    file = folder / "people.toml"
    file.write_text(FILE)
    return file


@asynccontextmanager
async def in_a_file(folder: Path) -> AsyncIterator[Directory]:
    yield PeopleFile(_file(folder))


@asynccontextmanager
async def in_entra(folder: Path) -> AsyncIterator[Directory]:
    async with running() as (server, graph):
        server.users.managers[BRAM] = MIA
        server.users.add(BRAM, "Bram Jansen", "bram@utrecht.example", department="Elders")
        server.users.add(MIA, "Mia Smit", "mia@utrecht.example", jobTitle="Elders")
        yield EntraDirectory(graph, PeopleFile(_file(folder), needed=("email",)))


ADAPTERS: list[Callable[[Path], AbstractAsyncContextManager[Directory]]] = [in_a_file, in_entra]


@pytest.fixture(params=ADAPTERS)
async def directory(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Directory]:
    async with request.param(tmp_path) as adapter:
        yield adapter


async def test_everyone_of_the_file_is_there_as_the_file_says(directory: Directory) -> None:
    bram, mia = await directory.people()
    assert (bram.id, bram.name, bram.email) == (BRAM, "Bram Jansen", "bram@utrecht.example")
    assert (bram.unit, bram.function, bram.language) == ("Ruimte", "Adviseur", "en")
    assert (bram.roles, bram.triage) == (frozenset({"team_member"}), "owner")
    assert (mia.nda_signed_on, mia.nda_valid_until) == (date(2026, 1, 15), date(2029, 1, 15))
    assert (bram.nda_signed_on, bram.nda_valid_until) == (None, None)
    assert (mia.id, mia.unit, mia.function, mia.triage) == (MIA, "Ruimte", "Manager", "")


async def test_who_is_known_and_in_the_file_is_there_once(directory: Directory) -> None:
    assert [one.id for one in await directory.people({MIA: "", BRAM: ""})] == [BRAM, MIA]


async def test_who_is_known_and_works_here_no_more_is_left_out(directory: Directory) -> None:
    gone = "8f1c2a9e-30f1-5d54-9a3c-0d8f7c1b2a3e"
    assert {one.id for one in await directory.people({gone: ""})} == {BRAM, MIA}


async def test_whom_someone_works_for_is_told_and_nobody_above_that(directory: Directory) -> None:
    manager = await directory.manager(BRAM)
    assert manager is not None
    assert (manager.id, manager.name) == (MIA, "Mia Smit")
    assert await directory.manager(MIA) is None
    assert await directory.manager("8f1c2a9e-30f1-5d54-9a3c-0d8f7c1b2a3e") is None
