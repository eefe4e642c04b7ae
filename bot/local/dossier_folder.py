"""The dossiers as a folder on disk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from glob import escape
from hashlib import sha256
from pathlib import Path
from typing import ClassVar
from urllib.parse import quote

from bot.local import durable_file
from bot.ports import Receipt


@dataclass(frozen=True)
class DossierFolder:
    """Implements `bot.ports.Dossiers`; a file once stored is never overwritten."""

    root: Path
    base_url: str
    shares: ClassVar[bool] = False

    async def put(self, path: str, content: bytes) -> Receipt:
        """Raises ValueError for a path that would leave the folder, or is hidden in it."""
        await asyncio.to_thread(self._store, path, content)
        return Receipt(external_id=path, etag=sha256(content).hexdigest())

    async def get(self, path: str) -> bytes:
        """A path outside the folder is simply not found."""
        return await asyncio.to_thread(self._fetch, path)

    async def paths(self, folder: str) -> AsyncIterator[str]:
        for path in await asyncio.to_thread(self._below, folder):
            yield path

    async def folders(self, folder: str) -> Sequence[str]:
        return await asyncio.to_thread(self._folders, folder)

    async def find(self, item: str) -> str | None:
        """By its name, which no other document has: on disk a file has nothing else that stays."""
        return await asyncio.to_thread(self._find, item)

    def link(self, path: str) -> str:
        return f"{self.base_url.rstrip('/')}/try/files/dossier/{quote(path)}"

    async def share(self, path: str, email: str, until: datetime, message: str) -> Receipt:
        """Nobody from outside signs in here, and a link for just anyone is never given."""
        raise NotImplementedError

    async def unshare(self, path: str, email: str) -> None:
        raise NotImplementedError

    def _store(self, path: str, content: bytes) -> None:
        place = self._place(path)
        durable_file.make_folder(place.parent)
        try:
            durable_file.create(place, content)
        except FileExistsError:
            if self._fetch(path) != content:
                raise FileExistsError(path) from None

    def _fetch(self, path: str) -> bytes:
        try:
            place = self._place(path)
        except ValueError:
            raise FileNotFoundError(path) from None
        if not place.is_file():
            raise FileNotFoundError(path)
        return place.read_bytes()

    def _find(self, item: str) -> str | None:
        if (self.root / item).is_file():
            return item
        return next(iter(self._files(self.root, escape(item.rpartition("/")[2]))), None)

    def _below(self, folder: str) -> list[str]:
        return self._files(self._place(folder), "*")

    def _files(self, folder: Path, pattern: str) -> list[str]:
        """Without what is hidden: files that are being written, or of the system."""
        root = self.root.resolve()
        below = sorted(one for one in folder.resolve().rglob(pattern) if one.is_file())
        paths = (one.relative_to(root).as_posix() for one in below)
        return [path for path in paths if all(map(_is_plain, path.split("/")))]

    def _folders(self, folder: str) -> list[str]:
        place = self._place(folder) if folder else self.root
        return sorted(one.name for one in place.iterdir() if one.is_dir()) if place.is_dir() else []

    def _place(self, path: str) -> Path:
        parts = path.split("/")
        if any(not _is_plain(part) for part in parts):
            raise ValueError(f"not a path in a dossier: {path!r}")
        root = self.root.resolve()
        place = root.joinpath(*parts)
        if not place.resolve().is_relative_to(root):
            raise ValueError(f"leads out of the dossiers: {path!r}")
        return place


def _is_plain(part: str) -> bool:
    """A name with a dot in front is hidden, or leads to the folder above."""
    return bool(part) and part.isprintable() and part[0] != "." and not set(part) & set('\\:*?"<>|')
