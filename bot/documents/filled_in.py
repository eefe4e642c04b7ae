"""What was filled in, read from a Word document by its content controls and bookmarks."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.documents import marks
from bot.documents.marks import STAMP, Stamp
from bot.documents.package import Broken, Package

COPY = 1000
"""Added to the number of an item whose block was copied in Word: it is another item."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_GONE = frozenset(
    {f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}pPr", f"{_W}rPr", f"{_W}sectPr",
     "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)  # fmt: skip
"""What is not, or no longer, text of the document."""
_BREAKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "-"}
_TICKS = ("☒", "☑", "✓", "✔", "[x]", "[X]")


@dataclass(frozen=True)
class Given:
    """What stands at one question.

    `said` lies in the control, `beside` between the bookmarks; `day` is what a date picker keeps.
    """

    said: str = ""
    beside: str = ""
    day: str = ""
    ticked: tuple[str, ...] = ()

    @property
    def ticked_beside(self) -> tuple[str, ...]:
        """The labels of the boxes that are ticked, where the controls themselves are gone."""
        lines = [line.strip() for line in self.beside.splitlines()]
        return tuple(
            line.removeprefix(tick).strip()
            for line in lines
            for tick in _TICKS
            if line.startswith(tick)
        )


@dataclass(frozen=True)
class FilledInForm:
    stamp: Stamp
    given: Mapping[str, Given]


def filled_in(package: Package) -> FilledInForm | None:
    """None for a document that is not a form of ours.  Raises Broken."""
    document = package.document()
    body = document.find(f"{_W}body")
    if body is None:
        raise Broken("no body")
    seen = _Seen()
    _walk(body, seen, ())
    stamped = _text(seen.marked[STAMP]) or _text(seen.controls[STAMP, 1]) or package.identifier()
    stamp = Stamp.read(stamped) or Stamp.read(package.identifier())
    return FilledInForm(stamp, dict(_given(seen))) if stamp else None


@dataclass
class _Seen:
    """What was met so far, by path; a control that was copied is met a second time."""

    marked: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    controls: dict[tuple[str, int], list[str]] = field(default_factory=lambda: defaultdict(list))
    days: dict[tuple[str, int], str] = field(default_factory=dict)
    ticked: dict[tuple[str, int], list[str]] = field(default_factory=lambda: defaultdict(list))
    open: dict[str, str] = field(default_factory=dict)
    times: Counter[str] = field(default_factory=Counter)

    def say(self, text: str, inside: tuple[tuple[str, int], ...]) -> None:
        for path in self.open.values():
            self.marked[path].append(text)
        for place in inside:
            self.controls[place].append(text)


def _walk(node: Any, seen: _Seen, inside: tuple[tuple[str, int], ...]) -> None:
    for child in node:
        if not isinstance(child.tag, str) or child.tag in _GONE:
            continue
        if child.tag == f"{_W}t":
            seen.say(child.text or "", inside)
        elif child.tag in _BREAKS:
            seen.say(_BREAKS[child.tag], inside)
        elif child.tag == f"{_W}bookmarkStart":
            if path := marks.path_of(child.get(f"{_W}name", "")):
                seen.open[child.get(f"{_W}id", "")] = path
        elif child.tag == f"{_W}bookmarkEnd":
            seen.open.pop(child.get(f"{_W}id", ""), None)
        elif child.tag == f"{_W}sdt":
            _control(child, seen, inside)
        else:
            _walk(child, seen, inside)
            if child.tag == f"{_W}p":
                seen.say("\n", inside)


def _control(node: Any, seen: _Seen, inside: tuple[tuple[str, int], ...]) -> None:
    properties, content = node.find(f"{_W}sdtPr"), node.find(f"{_W}sdtContent")
    if content is None:
        return
    if properties is None:
        _walk(content, seen, inside)
        return
    tag = _value(properties.find(f"{_W}tag"), _W)
    seen.times[tag] += 1
    if _on(properties.find(f"{_W}showingPlcHdr"), _W):
        return
    path, _, option = tag.partition(":")
    if not path:
        _walk(content, seen, inside)
        return
    place = path, seen.times[tag]
    box = properties.find(f"{_W14}checkbox")
    if option and box is not None and _on(box.find(f"{_W14}checked"), _W14):
        seen.ticked[place].append(option)
    date = properties.find(f"{_W}date")
    if date is not None:
        seen.days[place] = date.get(f"{_W}fullDate", "")[:10]
    _walk(content, seen, inside if option else (*inside, place))


def _value(node: Any, space: str) -> str:
    return "" if node is None else str(node.get(f"{space}val", ""))


def _on(node: Any, space: str) -> bool:
    return node is not None and _value(node, space).lower() not in {"0", "false", "off"}


def _text(pieces: list[str]) -> str:
    """As it was typed: no blanks at the ends of lines, no more than one empty line."""
    lines = "\n".join(line.rstrip() for line in "".join(pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


def _given(seen: _Seen) -> Iterator[tuple[str, Given]]:
    places = {*seen.controls, *seen.ticked, *((path, 1) for path in seen.marked)}
    for path, time in sorted(places):
        if path == STAMP:
            continue
        place = path, time
        beside = _text(seen.marked[path]) if time == 1 else ""
        given = Given(
            _text(seen.controls[place]),
            beside,
            seen.days.get(place, ""),
            tuple(dict.fromkeys(seen.ticked[place])),
        )
        if given.said or given.ticked or beside:
            yield _copied(path, time), given


def _copied(path: str, time: int) -> str:
    head, *rest = path.split(".")
    if time == 1 or len(rest) != 2 or not rest[0].isdecimal():
        return path
    return f"{head}.{int(rest[0]) + COPY * (time - 1)}.{rest[1]}"
