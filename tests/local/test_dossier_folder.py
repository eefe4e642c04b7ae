"""Dossiers on disk stay in their folder and survive a crash halfway."""

import os
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.local.dossier_folder import DossierFolder

ESCAPES = ["../x.pdf", "a/../../x.pdf", "/etc/passwd", "", "a//b", "a/", ".", "a/./b", ".hidden/x"]
ESCAPES += ["a\\..\\b", "C:/x", "a/b\x00c", "a/line\nbreak"]


def names_in(folder: Path) -> set[str]:
    return {place.name for place in folder.iterdir()}


@pytest.fixture
def folder(tmp_path: Path) -> DossierFolder:
    return DossierFolder(tmp_path / "dossiers", "https://bot.example/")


@pytest.mark.parametrize("path", ESCAPES)
async def test_no_path_leads_out_of_the_folder(folder: DossierFolder, path: str) -> None:
    with pytest.raises(ValueError, match="dossier"):
        await folder.put(path, b"x")
    with pytest.raises(FileNotFoundError):
        await folder.get(path)
    assert not folder.root.exists()


async def test_a_link_on_disk_does_not_lead_out_either(folder: DossierFolder) -> None:
    outside = folder.root.parent / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("secret")
    folder.root.mkdir()
    (folder.root / "2026").symlink_to(outside)
    with pytest.raises(ValueError, match="out of the dossiers"):
        await folder.put("2026/x.pdf", b"x")
    with pytest.raises(FileNotFoundError):
        await folder.get("2026/secret.txt")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(alphabet="ab./\\:é \x00", max_size=12))
async def test_whatever_the_path_nothing_is_written_outside(tmp_path: Path, path: str) -> None:
    folder = DossierFolder(tmp_path / "dossiers", "")
    try:
        await folder.put(path, b"x")
    except (ValueError, OSError):
        pass
    else:
        assert await folder.get(path) == b"x"
    assert names_in(tmp_path) <= {"dossiers"}


async def test_the_etag_is_the_hash_that_the_register_of_documents_holds(
    folder: DossierFolder,
) -> None:
    receipt = await folder.put("2026/x.pdf", b"x")
    assert receipt.etag == sha256(b"x").hexdigest()


async def test_a_write_that_fails_halfway_leaves_no_file_and_can_be_done_again(
    folder: DossierFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_handle: int) -> None:
        raise OSError("disk full")

    (folder.root / "2026").mkdir(parents=True)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", broken)
        with pytest.raises(OSError, match="disk full"):
            await folder.put("2026/x.pdf", b"x")
    assert names_in(folder.root / "2026") == set()
    await folder.put("2026/x.pdf", b"x")
    assert names_in(folder.root / "2026") == {"x.pdf"}


def test_the_link_opens_the_page_of_the_tryout(folder: DossierFolder) -> None:
    path = "2026/UTH-2026-0012 Slimme zebrapaden/40 Verslag/100% af?.pdf"
    link = folder.link(path)
    assert link.startswith("https://bot.example/try/files/dossier/2026/UTH-2026-0012%20Slimme")
    assert unquote(urlsplit(link).path) == f"/try/files/dossier/{path}"
