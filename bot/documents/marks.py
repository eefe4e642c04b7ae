"""How questions are recognised in a Word document, and which form the document is."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST_TAG, LONGEST_BOOKMARK = 64, 40
"""Characters; Word cuts off what is longer."""
STAMP = "form"
"""The mark of the line that says which form this is."""
_BOOKMARK = "u_"
_STAMP = re.compile(r"(UTH-\d{4}-\d{4,}) · ([a-z_]+\.v\d+) · (\d{1,9}) · (nl|en)")


@dataclass(frozen=True)
class Stamp:
    """`drawn` is the version of the draft from which the document was made."""

    case: str
    template: str
    drawn: int
    language: str

    def __str__(self) -> str:
        return f"{self.case} · {self.template} · {self.drawn} · {self.language}"

    @staticmethod
    def read(text: str) -> Stamp | None:
        found = _STAMP.search(text)
        return Stamp(found[1], found[2], int(found[3]), found[4]) if found else None


def bookmark(path: str) -> str:
    """A bookmark holds letters, digits and underscores alone."""
    return _BOOKMARK + path.replace(".", "__")


def path_of(bookmark: str) -> str:
    """Empty for a bookmark that is not ours."""
    if not bookmark.startswith(_BOOKMARK):
        return ""
    return bookmark.removeprefix(_BOOKMARK).replace("__", ".")


def tick(path: str, option: str) -> str:
    """The tag of one box among several."""
    return f"{path}:{option}"
