"""Input refused, as a value: `code` is looked up among the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.personal_numbers import holds_bsn

LEAST_REASON = 20
"""Characters."""


@dataclass(frozen=True)
class Problem:
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    say: Mapping[str, str] | None = None
    """The template's own words for it, by language; then `code` is not looked up."""


def unfit(words: str, least: int = LEAST_REASON) -> Problem | None:
    """A reason has to say something, and names no resident by number (domain.md 10.4)."""
    if not words:
        return Problem("required")
    if holds_bsn(words):
        return Problem("bsn")
    if len(words) < least:
        return Problem("too_short", {"length": len(words), "limit": least})
    return None
