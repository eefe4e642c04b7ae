"""Input refused, as a value: `code` is looked up among the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LEAST_REASON = 20
"""Characters."""


@dataclass(frozen=True)
class Problem:
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    say: Mapping[str, str] | None = None
    """The template's own words for it, by language; then `code` is not looked up."""


def unfit(words: str, least: int = LEAST_REASON) -> Problem | None:
    """A reason has to say something.  Words that say too little are not kept."""
    if not words:
        return Problem("required")
    if len(words) < least:
        return Problem("words_too_short", {"length": len(words), "limit": least})
    return None
