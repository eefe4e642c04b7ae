"""Whether the files of a dossier are still what the document register says (RM5.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.filing import tail_of


class Finding(StrEnum):
    MISSING = "missing"
    CHANGED = "changed"
    MOVED = "moved"
    """The same content lies elsewhere."""


@dataclass(frozen=True)
class Found:
    """Where a file is now, and its fingerprint."""

    path: str
    sha256: str


def findings(registered: Mapping[str, str], found: Mapping[str, Found]) -> Mapping[str, Finding]:
    """What is wrong, by the path under which it was filed; `registered` has the fingerprints."""
    wrong = {}
    for path, digest in registered.items():
        there = found.get(path)
        if there is None:
            wrong[path] = Finding.MISSING
        elif there.sha256 != digest:
            wrong[path] = Finding.CHANGED
        elif there.path != path:
            wrong[path] = Finding.MOVED
    return wrong


def came_along(path: str, where: str, place: str) -> bool:
    """Whether this file is where the folder of its case is now, in its own place there."""
    return where == f"{place}/{tail_of(path)}"


def place_now(found: Mapping[str, Found], place: str) -> str:
    """Where the folder of a case stands: where most of its files lie, each in its own place."""
    counted = Counter(
        there.path.removesuffix(f"/{tail_of(path)}")
        for path, there in found.items()
        if there.path.endswith(f"/{tail_of(path)}")
    )
    most = max(counted.values(), default=0)
    return place if counted[place] == most else counted.most_common(1)[0][0]
