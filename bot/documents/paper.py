"""What stands on paper, before it is Word or PDF: headings, answers, facts and tables."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Heading:
    text: str
    level: int = 1


@dataclass(frozen=True)
class Said:
    """A piece of running text; `label` is the question it answers."""

    text: str
    label: str = ""


@dataclass(frozen=True)
class Facts:
    """What is known, as a name and a value each: short facts, or questions with their answers."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Grid:
    """A table: every row has as many cells as the header; `widths` are shares of the line."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]


@dataclass(frozen=True)
class Points:
    lines: tuple[str, ...]


Block = Heading | Said | Facts | Grid | Points


@dataclass(frozen=True)
class Paper:
    """One document.  `status` says version, state and day in a sentence; it stands on each page."""

    title: str
    about: str
    status: str
    language: str
    day: date
    blocks: tuple[Block, ...]
    page: str
    """How a page is numbered, with {n} and {of}."""

    def as_json(self) -> dict[str, Any]:
        blocks = [{"kind": type(block).__name__.lower(), **asdict(block)} for block in self.blocks]
        return {**asdict(self), "blocks": blocks, "day": self.day.isoformat()}
