"""How long to leave Graph alone: as long as it says, and else longer after every fault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from bot.ports import Busy

SHORTEST, LONGEST = 5.0, 300.0
"""Seconds to wait when nothing is said of it: twice as long after each fault in a row."""
FORGOTTEN = timedelta(hours=1)
"""What nobody tried again in that time has its faults no more."""


class About(Protocol):
    """A call: to which service, and about what."""

    @property
    def service(self) -> str: ...
    @property
    def about(self) -> str: ...


class Patience:
    """A service that says how long is left alone by everyone; else each thing waits for itself."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._opens: dict[str, datetime] = {}
        self._faults: dict[str, tuple[int, datetime]] = {}

    def check(self, call: About) -> None:
        """Raises Busy as long as the service asked to be left alone."""
        opens = self._opens.get(call.service)
        if opens is not None and (wait := (opens - self._now()).total_seconds()) > 0:
            raise Busy(wait)

    def over(self, call: About) -> None:
        self._faults.pop(call.about, None)

    def after(self, call: About, said: float | None = None) -> Busy:
        """What to raise after a fault; `said` are the seconds that the service named itself."""
        now = self._now()
        if said is not None:
            opens = now + timedelta(seconds=said)
            self._opens[call.service] = max(self._opens.get(call.service, opens), opens)
            return Busy(said)
        self._faults = {key: one for key, one in self._faults.items() if now - one[1] < FORGOTTEN}
        count = self._faults.get(call.about, (0, now))[0]
        self._faults[call.about] = count + 1, now
        return Busy(min(SHORTEST * 2 ** min(count, 10), LONGEST))
