"""Paper as PDF/A-2a and PDF/UA-1: the same paper always gives the same bytes."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from importlib import resources
from typing import Any, Literal

import typst

from bot.documents.paper import Paper

STANDARDS: list[Literal["a-2a", "ua-1"]] = ["a-2a", "ua-1"]
MOST_CLUSTERS = 20
"""Signs that can be shown alone and not together are looked for one by one; so many at most."""
_UNSHOWN = re.compile(r'the text `"(.+?)"` could not be displayed')
_PASTED_BULLETS = {"\uf0b7": "•", "\uf0a7": "•"}
"""Word's own code for the bullet of a list."""
_PROBE = b"""#set document(title: "probe", date: datetime(year: 2000, month: 1, day: 1))
#set text(font: "Libertinus Serif")
#sys.inputs.sign"""


class CannotPrint(ValueError):
    """The paper cannot be set; the message is typst's own."""


def pdf(paper: Paper) -> bytes:
    """Blocking.  A character that the typeface lacks is written by its name, as in [bicycle]."""
    source = resources.files(__package__).joinpath("paper.typ").read_bytes()
    data = json.dumps(_printable(paper.as_json()), ensure_ascii=False)
    made = _set(source, data)
    if isinstance(made, bytes):
        return made
    data = "".join(one if one.isascii() or _shown(one) else _named(one) for one in data)
    for _ in range(MOST_CLUSTERS):
        made = _set(source, data)
        if isinstance(made, bytes):
            return made
        data = "".join(_named(one) if one in made else one for one in data)
    raise CannotPrint("too many signs that cannot stand together")


def _printable(value: Any) -> Any:
    """Without the signs that no typeface can have: controls, and codes that mean nothing."""
    match value:
        case str():
            return "".join(one if one == "\n" else _meant(one) for one in value)
        case dict():
            return {key: _printable(one) for key, one in value.items()}
        case list() | tuple():
            return [_printable(one) for one in value]
        case _:
            return value


def _meant(character: str) -> str:
    match unicodedata.category(character):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Co" | "Cn" | "Cs":
            return _PASTED_BULLETS.get(character, _named(character))
        case _:
            return character


def _set(source: bytes, data: str) -> bytes | frozenset[str]:
    """The PDF, or the signs of the first cluster that cannot be shown."""
    try:
        return _compiled(source, {"paper": data})
    except typst.TypstError as error:
        unshown = _UNSHOWN.search(str(error))
        if unshown is None:
            raise CannotPrint(str(error)) from error
        return _taken_apart(unshown[1])


def _taken_apart(text: str) -> frozenset[str]:
    """A cluster may join several signs; invisible ones come as an escaped code."""
    text = re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: chr(int(found[1], 16)), text)
    return frozenset(one for one in text if not one.isascii())


@cache
def _shown(character: str) -> bool:
    """Whether the typeface, or one it falls back on, has this character."""
    try:
        _compiled(_PROBE, {"sign": character})
    except typst.TypstError:
        return False
    return True


def _compiled(source: bytes, inputs: dict[str, str]) -> bytes:
    return typst.compile(
        source,
        format="pdf",
        sys_inputs=inputs,
        pdf_standards=[*STANDARDS],
        ignore_system_fonts=True,
    )


def _named(character: str) -> str:
    name = unicodedata.name(character, "").lower()
    hidden = unicodedata.category(character) == "Cf" or "variation selector" in name
    return "" if hidden else f"[{name or 'teken'}]"
