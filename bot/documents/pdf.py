"""Paper as PDF/A-2a and PDF/UA-1: the same paper always gives the same bytes."""

from __future__ import annotations

import json
import re
import unicodedata
from importlib import resources
from typing import Literal

import typst

from bot.documents.paper import Paper

STANDARDS: list[Literal["a-2a", "ua-1"]] = ["a-2a", "ua-1"]
MOST_REPLACEMENTS = 50
_UNSHOWN = re.compile(r'the text `"(.+?)"` could not be displayed')


class CannotPrint(ValueError):
    """The paper cannot be set; the message is typst's own."""


def pdf(paper: Paper) -> bytes:
    """Blocking.  A character that the typeface lacks is written by its name, as in [bicycle]."""
    source = resources.files(__package__).joinpath("paper.typ").read_bytes()
    data = json.dumps(paper.as_json(), ensure_ascii=False)
    for _ in range(MOST_REPLACEMENTS):
        try:
            return _set(source, data)
        except typst.TypstError as error:
            unshown = _UNSHOWN.search(str(error))
            if unshown is None:
                raise CannotPrint(str(error)) from error
            for character in _taken_apart(unshown[1]):
                data = data.replace(character, _named(character))
    raise CannotPrint("too many characters that the typeface lacks")


def _set(source: bytes, data: str) -> bytes:
    return typst.compile(
        source,
        format="pdf",
        sys_inputs={"paper": data},
        pdf_standards=[*STANDARDS],
        ignore_system_fonts=True,
    )


def _taken_apart(text: str) -> set[str]:
    """A cluster may join several signs; invisible ones come as an escaped code."""
    text = re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: chr(int(found[1], 16)), text)
    return {one for one in text if not one.isascii()}


def _named(character: str) -> str:
    name = unicodedata.name(character, "").lower()
    hidden = unicodedata.category(character) in {"Cf", "Mn"} or "variation selector" in name
    return "" if hidden else f"[{name or 'teken'}]"
