"""A Word document as it comes from outside: opened with care, or refused with a reason."""

from __future__ import annotations

import io
import zipfile
import zlib
from functools import cached_property
from typing import Any

from lxml import etree

MOST_PARTS = 3_000
MOST_UNPACKED = 150 * 1024 * 1024
MOST_PART = 25 * 1024 * 1024
"""Bytes of the part that holds the text; a long book takes a tenth."""
_DOCUMENT = b"wordprocessingml.document.main+xml"
_MACROS = (b"macroenabled", b"vbaproject")
_OBJECTS = (b"oleobject", b"activex")
_CORE = "{http://purl.org/dc/elements/1.1/}identifier"


class Broken(ValueError):
    """It cannot be read to the end."""


class NotWord(ValueError):
    """It is packed like a Word document, and is something else."""


class HasMacros(ValueError):
    """It holds a program, or fetches one when it is opened."""


class HasObjects(ValueError):
    """It holds another file, which may be a program."""


class Package:
    """Raises Broken, NotWord, HasMacros or HasObjects.  Blocking."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise Broken(str(error)) from error
        parts = self._zip.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise Broken("far too large when unpacked")
        if any(part.flag_bits & 0x1 for part in parts):
            raise Broken("locked")
        self._check({part.filename.lower() for part in parts})

    def _check(self, names: set[str]) -> None:
        types = self._part("[Content_Types].xml").lower()
        if any(word in types for word in _MACROS) or any("vbaproject" in one for one in names):
            raise HasMacros
        if _DOCUMENT not in types:
            raise NotWord
        embedded = (one for one in names if "/embeddings/" in one)
        if any(word in types for word in _OBJECTS) or any(map(_may_run, embedded)):
            raise HasObjects
        if self._fetches_template():
            raise HasMacros

    def _fetches_template(self) -> bool:
        """Word fetches a template from elsewhere when it opens the document, with its macros."""
        try:
            links = self._xml("word/_rels/settings.xml.rels")
        except KeyError:
            return False
        targets = (
            link.get("Target", "") for link in links
            if isinstance(link.tag, str) and link.get("Type", "").endswith("/attachedTemplate")
        )  # fmt: skip
        return any(target.lower().startswith(("http:", "https:", "\\\\")) for target in targets)

    def document(self) -> Any:
        try:
            return self._xml(self._document_name)
        except KeyError as error:
            raise Broken("no document") from error

    @cached_property
    def _document_name(self) -> str:
        """Word on the web calls it document2.xml now and then."""
        links = self._xml("_rels/.rels")
        for link in links:
            if isinstance(link.tag, str) and link.get("Type", "").endswith("/officeDocument"):
                return str(link.get("Target", "")).lstrip("/")
        return "word/document.xml"

    def identifier(self) -> str:
        try:
            found = self._xml("docProps/core.xml").find(_CORE)
        except KeyError:
            return ""
        return "" if found is None else str(found.text or "")

    def _xml(self, name: str) -> Any:
        """Raises KeyError, or Broken; no entities, nothing fetched, nothing nested too deep."""
        careful = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        try:
            root = etree.fromstring(self._part(name), careful)
        except etree.XMLSyntaxError as error:
            raise Broken(str(error)) from error
        if root.getroottree().docinfo.doctype:
            raise Broken("declares a document type")
        return root

    def _part(self, name: str) -> bytes:
        try:
            info = self._zip.getinfo(name)
        except KeyError:
            if name.startswith("[Content"):
                raise NotWord from None
            raise
        if info.file_size > MOST_PART:
            raise Broken(f"{name} is too large")
        try:
            return self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise Broken(str(error)) from error


def _may_run(name: str) -> bool:
    """A chart's own worksheet may lie in a document; anything else that opens by itself may not."""
    return not name.endswith((".xlsx", "/"))
