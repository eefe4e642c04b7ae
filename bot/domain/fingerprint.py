"""By what a file in the dossier is known again (domain.md 10.9)."""

from __future__ import annotations

import io
import zipfile
import zlib
from hashlib import sha256

OFFICE = (".docx", ".xlsx")
"""SharePoint writes properties of its own into these when they are stored."""
_PARTS = ("word/", "xl/")
"""What was written; the rest is about the file."""
MOST = 200 * 2**20
"""Unpacked; nothing that anyone wrote is larger."""


def fingerprint(path: str, content: bytes) -> str:
    """The hash of the file as it is; of an Office file that of the parts with its content."""
    if not path.endswith(OFFICE):
        return sha256(content).hexdigest()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            if sum(one.file_size for one in file.infolist()) > MOST:
                return sha256(content).hexdigest()
            parts = sorted(one for one in file.namelist() if one.startswith(_PARTS))
            digests = [f"{one} {sha256(file.read(one)).hexdigest()}" for one in parts]
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error):
        return sha256(content).hexdigest()
    return sha256("\n".join(digests).encode()).hexdigest()
