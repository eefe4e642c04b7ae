"""Whether the files of a dossier are still what the document register says (RM5.2)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Finding(StrEnum):
    MISSING = "missing"
    CHANGED = "changed"
    MOVED = "moved"
    """The same content lies elsewhere in the dossier, whatever its folder is called now."""


def findings(registered: Mapping[str, str], found: Mapping[str, str]) -> Mapping[str, Finding]:
    """What is wrong, by path; both sides map paths to fingerprints."""
    elsewhere = {digest for path, digest in found.items() if path not in registered}
    wrong = {}
    for path, digest in registered.items():
        if path not in found:
            wrong[path] = Finding.MOVED if digest in elsewhere else Finding.MISSING
        elif found[path] != digest:
            wrong[path] = Finding.CHANGED
    return wrong
