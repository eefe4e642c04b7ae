"""The library of the team: folders made once, files stored once, whatever SharePoint does."""

from __future__ import annotations

import io
import zipfile
from datetime import timedelta

import pytest

from bot.graph.client import Refusal
from bot.graph.dossiers import PIECE, SMALL, TeamLibrary
from bot.ports import Busy
from tests.contract.test_dossiers import PATH
from tests.graph.answers import refuse, reset_after, reset_before, truncated
from tests.graph.drives import SITE

WORD = PATH.replace(".pdf", ".docx")


@pytest.fixture
def library(server, graph) -> TeamLibrary:
    return TeamLibrary(graph, server.drives.drive, "root", SITE)


def word(text: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as out:
        out.writestr("[Content_Types].xml", "<Types/>")
        out.writestr("word/document.xml", text)
    return file.getvalue()


async def put_at_last(server, library, content, *, path=PATH, most=6):
    """As the outbox does: again, when it may."""
    for _ in range(most):
        try:
            return await library.put(path, content)
        except Busy as busy:
            server.clock.move(timedelta(seconds=busy.seconds))
    raise AssertionError("never stored")


async def test_folders_are_made_when_they_are_missing_and_then_left_alone(server, library):
    await library.put(PATH, b"one")
    made = len(server.calls("POST"))
    await library.put(PATH.replace("v1.0", "v2.0"), b"two")
    assert made == len(server.calls("POST")) == 3
    assert set(server.drives.paths()) == {PATH, PATH.replace("v1.0", "v2.0")}


@pytest.mark.parametrize("says_end", [False, True])
@pytest.mark.parametrize("size", [SMALL, SMALL + 1, PIECE, PIECE + 1, 3 * PIECE + 7])
async def test_a_file_of_any_size_arrives_whole(server, library, size, says_end):
    server.drives.says_end = says_end
    content = bytes([n % 251 for n in range(1000)]) * (size // 1000 + 1)
    await library.put(PATH, content[:size])
    assert server.drives.paths()[PATH] == content[:size]
    assert await library.get(PATH) == content[:size]


ASTRAY = {
    "reset before": reset_before,
    "reset after": reset_after,
    "half an answer": truncated,
    "unavailable": refuse(503),
    "changed meanwhile": refuse(409, "resourceModified"),
    "session forgotten": refuse(404),
}


@pytest.mark.parametrize("fault", ASTRAY)
@pytest.mark.parametrize("skipped", [0, 1, 2])
async def test_an_upload_that_goes_astray_ends_well(server, library, fault, skipped):
    content = b"x" * (2 * PIECE + 7)
    await library.put(PATH.replace("v1.0", "v0.1"), b"the folders are there")

    async def goes_on(request, handler):
        return await handler(request)

    server.only, server.faults = "/upload/", [*[goes_on] * skipped, ASTRAY[fault]]
    await put_at_last(server, library, content)
    assert server.drives.paths()[PATH] == content
    assert server.drives.written == 2


async def test_a_file_that_was_stored_with_a_lost_answer_is_not_stored_again(server, library):
    server.only, server.faults = "PUT", [refuse(404), reset_after]
    await put_at_last(server, library, b"report")
    assert server.drives.written == 1


async def test_what_sharepoint_writes_into_an_office_file_makes_it_no_other_file(server, library):
    first = await library.put(WORD, word("text"))
    assert server.drives.paths()[WORD] != word("text")
    assert await library.put(WORD, word("text")) == first
    with pytest.raises(FileExistsError):
        await library.put(WORD, word("other text"))


async def test_a_full_library_is_said_and_not_waited_for(server, library):
    server.drives.quota = 2
    with pytest.raises(Refusal) as refusal:
        await library.put(PATH, b"more than two")
    assert refusal.value.status == 507


async def test_the_library_of_another_site_is_out_of_reach(graph):
    with pytest.raises(Refusal) as refusal:
        await TeamLibrary(graph, "b!other", "root", SITE).put(PATH, b"report")
    assert refusal.value.status == 403


async def test_every_file_below_a_folder_is_found(server, library):
    other = PATH.replace("40 Verslag", "50 Besluit en adviezen")
    for path in (PATH, other):
        await library.put(path, b"report")
    folder = "/".join(PATH.split("/")[:2])
    assert {path async for path in library.paths(folder)} == {PATH, other}
    assert [path async for path in library.paths("2026/nothing")] == []


async def test_what_was_moved_out_of_the_folder_of_all_dossiers_is_found_and_goes_on(server, graph):
    channel = server.drives._add("Uthiek & co", "root", None)
    home = server.drives._add("Dossiers", channel.id, None)
    url = f"{SITE}/Uthiek & co/Dossiers"
    library = TeamLibrary(graph, server.drives.drive, home.id, url)
    receipt = await library.put(PATH, b"report")
    case = PATH.split("/")[1]
    server.drives.at(f"Uthiek & co/Dossiers/2026/{case}").parent = channel.id
    there = PATH.replace("2026/", "../", 1)
    assert await library.find(receipt.external_id) == there
    assert await library.get(there) == b"report"
    assert await library.folders("..") == ["Dossiers", case]
    other = f"../{case}/70 Algoritmeregister/x.pdf"
    await library.put(other, b"register")
    await library.put(other.replace("x.pdf", "large.pdf"), b"y" * (SMALL + 1))
    assert set(server.drives.paths()) == {
        f"Uthiek & co/{one.removeprefix('../')}"
        for one in (there, other, other.replace("x.pdf", "large.pdf"))
    }
    assert library.link(there) == TeamLibrary(graph, "", "", f"{SITE}/Uthiek & co").link(
        there.removeprefix("../")
    )
    server.drives.at(f"Uthiek & co/{case}").parent = "root"
    assert await library.find(receipt.external_id) == f"../{there}"
    assert await library.get(f"../{there}") == b"report"
    assert await library.folders("../..") == ["Uthiek & co", case]


@pytest.mark.parametrize(
    "path", ["", "../", "a/../b", "a//b", "../a", "a/.b", "~$a", "a:b", "a /b", "a\nb"]
)
async def test_a_path_that_sharepoint_has_no_place_for_is_refused(library, path):
    with pytest.raises(ValueError, match=r"not a path|out of the library"):
        await library.put(path, b"")
