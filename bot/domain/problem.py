"""Input refused, as a value: `code` is looked up among the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Problem:
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    say: Mapping[str, str] | None = None
    """The template's own words for it, by language; then `code` is not looked up."""


def too_little(words: str, least: int) -> Problem | None:
    """A reason has to say something: `least` characters."""
    if not words:
        return Problem("required")
    if len(words) < least:
        return Problem("too_short", {"length": len(words), "limit": least})
    return None
