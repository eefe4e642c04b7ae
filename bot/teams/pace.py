"""How fast the bot may speak: in one conversation, and in all of them together (graph.md 2.4)."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from zlib import crc32

from bot.ports import Busy

Limit = tuple[int, float]
"""So many messages in so many seconds."""
CONVERSATION: Sequence[Limit] = ((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0))
TOGETHER: Sequence[Limit] = ((20, 1.0),)
"""Teams allows 50, or 30 by its older page; several replicas of the bot share them."""
MARGIN = 1.05
"""Requests that left apart may arrive closer together."""
LONGEST_PAUSE = 2.0
"""Seconds that a message waits here; what has to wait longer goes back to the outbox."""
FIRST_WAIT, LONGEST_WAIT = 5.0, 300.0
"""Seconds after a refusal that does not say how long; doubled with each."""
MANY = 5
"""So many conversations refused at the same time: it is the bot itself that is too fast."""
MOST_KNOWN = 10_000
EVERYWHERE = ""


class Pace:
    """Without limits it holds up nobody, but still leaves alone who asks for it."""

    def __init__(
        self,
        conversation: Sequence[Limit] = CONVERSATION,
        together: Sequence[Limit] = TOGETHER,
        *,
        replicas: int = 1,
    ) -> None:
        self._limits = _share(conversation, replicas)
        self._together = Past(_share(together, replicas))
        self._past: dict[str, Past] = {}
        self._closed: dict[str, float] = {}
        self._refusals: dict[str, int] = {}

    async def wait(self, conversation: str) -> None:
        """Until the next message may go.  Raises Busy when that takes long."""
        now = asyncio.get_running_loop().time()
        past = self._past_of(conversation)
        closed = (self._closed.get(one, 0.0) for one in (conversation, EVERYWHERE))
        at = max(now, past.free_from(now), self._together.free_from(now), *closed)
        if at - now > LONGEST_PAUSE:
            raise Busy(at - now)
        past.note(at)
        self._together.note(at)
        if at > now:
            await asyncio.sleep(at - now)

    def refused(self, conversation: str, said: float | None) -> float:
        """The service is busy; returns for how many seconds it is left alone."""
        now = asyncio.get_running_loop().time()
        times = self._refusals[conversation] = self._refusals.get(conversation, 0) + 1
        seconds = _backed_off(conversation, times) if said is None else said
        self._closed = {one: until for one, until in self._closed.items() if until > now}
        self._closed[conversation] = now + seconds
        if len(self._closed) >= MANY:
            self._closed[EVERYWHERE] = now + seconds
        return seconds

    def heard(self, conversation: str) -> None:
        self._refusals.pop(conversation, None)

    def _past_of(self, conversation: str) -> Past:
        past = self._past.pop(conversation, None) or Past(self._limits)
        self._past[conversation] = past
        if len(self._past) > MOST_KNOWN:
            del self._past[next(iter(self._past))]
        return past


def _share(limits: Sequence[Limit], replicas: int) -> Sequence[Limit]:
    """Each replica counts for itself alone, so each keeps to its part."""
    return [(max(most // replicas, 1), span) for most, span in limits]


class Past:
    """When the last messages went, or are about to."""

    def __init__(self, limits: Sequence[Limit]) -> None:
        self._limits = limits
        self._times: deque[float] = deque(maxlen=max((most for most, _ in limits), default=0))

    def free_from(self, now: float) -> float:
        full = [
            self._times[-most] + span * MARGIN
            for most, span in self._limits
            if len(self._times) >= most
        ]
        return max(full, default=now)

    def note(self, at: float) -> None:
        self._times.append(at)


def _backed_off(conversation: str, times: int) -> float:
    """Up to a quarter longer, differently for each conversation, so that not all come at once."""
    spread = crc32(f"{conversation}/{times}".encode()) / 2**32 / 4
    return float(min(FIRST_WAIT * 2 ** (times - 1), LONGEST_WAIT) * (1 + spread))
