"""Writing files so that after a crash there is the old content or the new, never half of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp


def create(place: Path, content: bytes) -> None:
    """Write a new file; raises FileExistsError, and changes nothing, when there is one already."""
    with _written_beside(place, content) as temporary:
        # Unlike a rename, a link never replaces what another writer put there first.
        os.link(temporary, place)
    _settle(place.parent)


def replace(place: Path, content: bytes) -> None:
    with _written_beside(place, content) as temporary:
        temporary.replace(place)
    _settle(place.parent)


def make_folder(folder: Path) -> None:
    """Make the folder and those above it, each known to the disk before the next."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    _settle(folder.parent)


@contextmanager
def _written_beside(place: Path, content: bytes) -> Iterator[Path]:
    handle, name = mkstemp(dir=place.parent, prefix=".", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Bring the names in this folder to the disk; Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
