"""What holds for every place where dossiers are kept; a new adapter is a new row in ADAPTERS."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.domain.calendar import AMSTERDAM
from bot.graph.dossiers import TeamLibrary
from bot.local.dossier_folder import DossierFolder
from bot.ports import Dossiers
from tests.graph.drives import SITE
from tests.graph.standing_in import running

PATH = "2026/UTH-2026-0012 Slimme zebrapaden/40 Verslag/UTH-2026-0012_20260301_verslag_v1.0.pdf"
OTHER = "2026/UTH-2026-0012 Slimme zebrapaden/50 Besluit en adviezen/café & co #1 100%.txt"

UNTIL = datetime(2027, 6, 1, tzinfo=AMSTERDAM)


@asynccontextmanager
async def in_a_folder(folder: Path) -> AsyncIterator[Dossiers]:
    yield DossierFolder(folder / "dossiers", "https://bot.example")


@asynccontextmanager
async def in_the_library(folder: Path) -> AsyncIterator[Dossiers]:
    async with running() as (server, graph):
        yield TeamLibrary(graph, server.drives.drive, "root", SITE)


ADAPTERS: list[Callable[[Path], AbstractAsyncContextManager[Dossiers]]] = [
    in_a_folder,
    in_the_library,
]


@pytest.fixture(params=ADAPTERS)
async def dossiers(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Dossiers]:
    async with request.param(tmp_path) as adapter:
        yield adapter


@pytest.mark.parametrize("content", [b"", b"\x00\xffpdf", b"x" * 5_000_000])
async def test_what_was_put_comes_back_byte_for_byte(dossiers: Dossiers, content: bytes) -> None:
    await dossiers.put(PATH, content)
    assert await dossiers.get(PATH) == content


async def test_the_same_bytes_again_are_fine_and_give_the_same_receipt(dossiers: Dossiers) -> None:
    first = await dossiers.put(PATH, b"adopted")
    assert await dossiers.put(PATH, b"adopted") == first
    assert first.external_id
    assert first.etag


async def test_other_bytes_are_refused_and_the_first_ones_stay(dossiers: Dossiers) -> None:
    await dossiers.put(PATH, b"adopted")
    with pytest.raises(FileExistsError):
        await dossiers.put(PATH, b"changed")
    assert await dossiers.get(PATH) == b"adopted"


async def test_files_with_other_contents_have_other_etags(dossiers: Dossiers) -> None:
    one, two = await dossiers.put(PATH, b"one"), await dossiers.put(OTHER, b"two")
    assert one.etag != two.etag
    assert one.external_id != two.external_id


async def test_of_two_writers_at_once_one_wins_whole(dossiers: Dossiers) -> None:
    texts = [bytes([65 + n]) * 200_000 for n in range(8)]
    outcomes = await asyncio.gather(
        *(dossiers.put(PATH, text) for text in texts), return_exceptions=True
    )
    refused = [outcome for outcome in outcomes if isinstance(outcome, FileExistsError)]
    assert len(refused) == len(texts) - 1
    winner = next(n for n, outcome in enumerate(outcomes) if outcome not in refused)
    assert await dossiers.get(PATH) == texts[winner]


async def test_a_file_that_is_not_there_is_said_to_be_missing(dossiers: Dossiers) -> None:
    await dossiers.put(PATH, b"report")
    for missing in (OTHER, PATH.rpartition("/")[0], f"{PATH}/x"):
        with pytest.raises(FileNotFoundError):
            await dossiers.get(missing)


async def test_a_file_is_found_by_what_its_receipt_said(dossiers: Dossiers) -> None:
    one, two = await dossiers.put(PATH, b"one"), await dossiers.put(OTHER, b"two")
    assert await dossiers.find(one.external_id) == PATH
    assert await dossiers.find(two.external_id) == OTHER
    assert await dossiers.find(f"{one.external_id}x") is None


async def test_the_folders_are_named_from_the_top(dossiers: Dossiers) -> None:
    assert await dossiers.folders("") == []
    await dossiers.put(PATH, b"one")
    assert await dossiers.folders("") == ["2026"]
    assert await dossiers.folders("2026") == [PATH.split("/")[1]]
    assert await dossiers.folders("2027") == []


async def test_every_file_has_a_link_that_a_browser_takes(dossiers: Dossiers) -> None:
    await dossiers.put(PATH, b"one")
    await dossiers.put(OTHER, b"two")
    links = {dossiers.link(PATH), dossiers.link(OTHER)}
    assert len(links) == 2
    for link in links:
        assert urlsplit(link).scheme in {"https", "http"}
        assert not set(link) & set(' "<>')
        assert not urlsplit(link).fragment


async def test_a_file_is_shared_and_that_is_taken_back_or_it_is_said_that_it_cannot(
    dossiers: Dossiers,
) -> None:
    await dossiers.put(PATH, b"one")
    if not dossiers.shares:
        with pytest.raises(NotImplementedError):
            await dossiers.share(PATH, "hilde@example.net", UNTIL, "")
        with pytest.raises(NotImplementedError):
            await dossiers.unshare(PATH, "hilde@example.net")
        return
    first = await dossiers.share(PATH, "hilde@example.net", UNTIL, "")
    assert await dossiers.share(PATH, "hilde@example.net", UNTIL, "") == first
    with pytest.raises(FileNotFoundError):
        await dossiers.share(OTHER, "hilde@example.net", UNTIL, "")
    for path in (PATH, PATH, OTHER):
        await dossiers.unshare(path, "hilde@example.net")
    assert await dossiers.get(PATH) == b"one"
