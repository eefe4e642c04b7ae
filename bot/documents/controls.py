"""The content controls of Word, as XML: python-docx knows none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from bot.documents import marks

LONGEST_ALIAS = 60
LOCALES = {"nl": "nl-NL", "en": "en-GB"}
TICKED, UNTICKED = "☒", "☐"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def _element(element: str, /, **attributes: str) -> Any:
    made = OxmlElement(f"w:{element}")
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), value)
    return made


def control(tag: str, alias: str, number: int, kind: Any, *, locked: bool = False) -> Any:
    """An empty one, to stand in a line; the order of its properties is that of the schema."""
    made, properties = _element("sdt"), _element("sdtPr")
    properties.append(_element("alias", val=alias[:LONGEST_ALIAS]))
    properties.append(_element("tag", val=tag))
    properties.append(_element("id", val=str(number)))
    properties.append(_element("lock", val="sdtContentLocked" if locked else "sdtLocked"))
    properties.append(kind)
    made.append(properties)
    made.append(_element("sdtContent"))
    return made


def fill(made: Any, said: str, placeholder: str) -> None:
    """Put an answer in, or the words that say where to type."""
    properties, content = made
    run = _element("r")
    if not said:
        properties.insert(len(properties) - 1, _element("showingPlcHdr"))
        style = _element("rPr")
        style.append(_element("rStyle", val="PlaceholderText"))
        run.append(style)
    for place, line in enumerate((said or placeholder).split("\n")):
        if place:
            run.append(_element("br"))
        text = _element("t")
        text.text = line
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.append(text)
    content.append(run)


def text() -> Any:
    return _element("text", multiLine="1")


def choice(labels: Sequence[str]) -> Any:
    made = _element("dropDownList")
    for label in labels:
        made.append(_element("listItem", displayText=label, value=label))
    return made


def day(language: str) -> Any:
    made = _element("date")
    made.append(_element("dateFormat", val="d MMMM yyyy"))
    made.append(_element("lid", val=LOCALES[language]))
    made.append(_element("storeMappedDataAs", val="date"))
    made.append(_element("calendar", val="gregorian"))
    return made


def box_to_tick(tag: str, alias: str, number: int, *, on: bool) -> Any:
    kind = OxmlElement("w:sdt").makeelement(f"{_W14}checkbox", nsmap={"w14": _W14[1:-1]})
    for name, values in (
        ("checked", {"val": "1" if on else "0"}),
        ("checkedState", {"val": "2612", "font": "MS Gothic"}),
        ("uncheckedState", {"val": "2610", "font": "MS Gothic"}),
    ):
        part = kind.makeelement(f"{_W14}{name}")
        for attribute, value in values.items():
            part.set(f"{_W14}{attribute}", value)
        kind.append(part)
    made = control(tag, alias, number, kind)
    fill(made, TICKED if on else UNTICKED, "")
    fonts, style = _element("rFonts"), _element("rPr")
    for script in ("ascii", "hAnsi", "eastAsia"):
        fonts.set(qn(f"w:{script}"), "MS Gothic")
    style.append(fonts)
    made[1][0].insert(0, style)
    return made


def bookmark(path: str, number: int) -> tuple[Any, Any]:
    start = _element("bookmarkStart", id=str(number), name=marks.bookmark(path))
    return start, _element("bookmarkEnd", id=str(number))


def box() -> Any:
    """A border around a paragraph."""
    made = _element("pBdr")
    for side in ("top", "left", "bottom", "right"):
        made.append(_element(side, val="single", sz="4", space="4", color="A6A6A6"))
    return made
