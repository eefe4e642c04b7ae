"""What an answer of Graph says: its content, why it refuses, and when to come back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

import orjson


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    content: bytes

    def json(self) -> Any:
        return orjson.loads(self.content or b"{}")

    @property
    def is_json(self) -> bool:
        """Graph speaks JSON; half of it, or a page, comes from something in between."""
        if 300 <= self.status < 400:
            return True  # what counts is where it leads
        try:
            self.json()
        except ValueError:
            return False
        return True

    @property
    def is_page(self) -> bool:
        return self.headers.get("Content-Type", "").startswith("text/html")

    @property
    def codes(self) -> frozenset[str]:
        """From the outside in: the one that tells most often lies inside."""
        return frozenset(self._codes())

    def _codes(self) -> Iterator[str]:
        try:
            error = self.json().get("error")
        except (ValueError, AttributeError):
            return
        while isinstance(error, dict):
            if isinstance(error.get("code"), str):
                yield error["code"]
            error = error.get("innerError") or error.get("innererror")

    @property
    def retry_after(self) -> float | None:
        """Seconds, with or without decimals, or a moment by the service's own clock."""
        said = self.headers.get("Retry-After", "")
        try:
            if said.replace(".", "", 1).isdecimal():
                return max(float(said), 1.0)
            until = parsedate_to_datetime(said)
            sent = parsedate_to_datetime(self.headers.get("Date", ""))
            return max((until - sent).total_seconds(), 1.0)
        except (ValueError, TypeError):
            return None
