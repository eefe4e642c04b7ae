"""The dossiers as a folder on disk."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

from bot.local import durable_file
from bot.ports import Receipt


@dataclass(frozen=True)
class DossierFolder:
    """Implements `bot.ports.Dossiers`; a file once stored is never overwritten."""

    root: Path
    base_url: str

    async def put(self, path: str, content: bytes) -> Receipt:
        """Raises ValueError for a path that would leave the folder, or is hidden in it."""
        await asyncio.to_thread(self._store, path, content)
        return Receipt(external_id=path, etag=sha256(content).hexdigest())

    async def get(self, path: str) -> bytes:
        """A path outside the folder is simply not found."""
        return await asyncio.to_thread(self._fetch, path)

    def link(self, path: str) -> str:
        return f"{self.base_url.rstrip('/')}/try/files/dossier/{quote(path)}"

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
