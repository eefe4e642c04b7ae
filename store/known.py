"""The people as they were last read: every card says names, and reading everyone takes long."""

from __future__ import annotations

import time
from collections.abc import Mapping

from bot.domain.person import TOLD, Person

LONGEST = 60.0
"""Seconds: so long may another replica's change of a name or a role stay unseen here."""
SHOWN = (*TOLD, "absent_until", "away_as_seen", "active", "manager")


class Known:
    """Forgotten as soon as something of SHOWN changes here; not to be changed in place."""

    def __init__(self) -> None:
        self._everyone: Mapping[str, Person] | None = None
        self._until = 0.0
        self.edition = 0
        """Counts what was forgotten: what was read before then may be old."""

    def everyone(self) -> Mapping[str, Person] | None:
        return self._everyone if time.monotonic() < self._until else None

    def keep(self, everyone: Mapping[str, Person], edition: int) -> None:
        if edition == self.edition:
            self._everyone, self._until = everyone, time.monotonic() + LONGEST

    def forget(self) -> None:
        self.edition += 1
        self._everyone = None
