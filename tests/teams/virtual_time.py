"""A loop whose clock jumps to the next moment as soon as nothing else is left to do."""

from __future__ import annotations

import asyncio
import selectors
from typing import Any

PATIENCE, MOST_PATIENCE = 0.002, 0.2
"""Seconds of real time in which sockets and threads may still bring something."""


class VirtualLoop(asyncio.SelectorEventLoop):
    """`asyncio.sleep(3600)` takes no longer than what there is to do in that hour."""

    def __init__(self) -> None:
        self._ahead = 0.0
        super().__init__(_Selector(self))

    def time(self) -> float:
        return self._ahead

    def jump(self, seconds: float) -> None:
        self._ahead += seconds


class _Selector(selectors.DefaultSelector):
    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            return super().select(None)
        if timeout <= 0:
            return super().select(0)
        if found := super().select(min(max(timeout / 200, PATIENCE), MOST_PATIENCE)):
            return found
        self._loop.jump(timeout)
        return []
