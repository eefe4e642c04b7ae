"""What kind of file came in, by its content and never by its name; and what is refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.documents import spreadsheet
from bot.documents.filled_in import FilledInForm, filled_in
from bot.documents.package import Broken, HasMacros, HasObjects, NotWord, Package
from bot.domain.imported import Row
from bot.phrases import phrases

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_PNG, _JPG, _ZIP = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"PK\x03\x04"
_LOCKED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_MACROS_OLE = "_VBA_PROJECT".encode("utf-16-le")
_LOCKED_PDF = re.compile(rb"/Encrypt\s*(?:<<|\d+\s+\d+\s+R)")
_PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)", re.IGNORECASE)
TAIL = 2048
"""Bytes in which the end of a PDF lies."""


class Refused(ValueError):
    """`code` says why: empty, broken, locked, macros, objects, old_word, page, columns or kind."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Received:
    """`extension` goes with the content; `form` is there for a filled-in form of ours.

    `rows` are those of our spreadsheet of sessions and advices from before the bot.
    """

    extension: str
    form: FilledInForm | None = None
    rows: Sequence[Row] = ()


def received(content: bytes) -> Received:
    """Raises Refused.  Blocking."""
    if not content.strip(b"\0 \r\n\t"):
        raise Refused("empty")
    if content.startswith(_ZIP):
        return _word(content)
    if content.startswith(_OLE):
        raise Refused(_old(content))
    if _PAGE.match(content[:TAIL]):
        raise Refused("page")
    if b"%PDF-" in content[:1024]:
        return _pdf(content)
    if content.startswith(_PNG):
        return _whole("png", ends=b"IEND" in content[-TAIL:])
    if content.startswith(_JPG):
        return _whole("jpg", ends=b"\xff\xd9" in content)
    raise Refused("kind")


def _word(content: bytes) -> Received:
    try:
        return Received("docx", filled_in(Package(content)))
    except HasMacros as error:
        raise Refused("macros") from error
    except HasObjects as error:
        raise Refused("objects") from error
    except NotWord:
        return _sheet(content)
    except Broken as error:
        raise Refused("locked" if str(error) == "locked" else "broken") from error


def _sheet(content: bytes) -> Received:
    """Of all spreadsheets only ours; its size was looked at as that of any package."""
    try:
        return Received("xlsx", rows=spreadsheet.rows(content, phrases("nl")))
    except spreadsheet.OtherColumns as error:
        raise Refused("columns") from error
    except spreadsheet.Unreadable as error:
        raise Refused("kind") from error


def _old(content: bytes) -> str:
    """Word packs what is locked with a password the old way."""
    if _LOCKED_OFFICE in content:
        return "locked"
    return "macros" if _MACROS_OLE in content else "old_word"


def _pdf(content: bytes) -> Received:
    if _LOCKED_PDF.search(content):
        raise Refused("locked")
    return _whole("pdf", ends=b"%%EOF" in content[-TAIL:])


def _whole(extension: str, *, ends: bool) -> Received:
    if not ends:
        raise Refused("broken")
    return Received(extension)
