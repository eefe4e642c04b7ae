"""How many calls go side by side: fewer as soon as the other side finds them too many."""

from __future__ import annotations

import asyncio
from types import TracebackType

from bot.ports import Busy

PROVEN = 50
"""After so many calls that went well, one more goes beside them."""


class Abreast:
    """`most` at first, half as many after each that is refused for now, and never none.

    Others of whom we know nothing call as well: a replica of the bot that keeps to the same number.
    If each kept sending all it may, both would be refused for ever.
    """

    def __init__(self, most: int) -> None:
        self._most = self._allowed = most
        self._under_way = self._went_well = 0
        self._changed = asyncio.Condition()

    async def __aenter__(self) -> None:
        async with self._changed:
            await self._changed.wait_for(lambda: self._under_way < self._allowed)
            self._under_way += 1

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        async with self._changed:
            self._under_way -= 1
            if isinstance(error, Busy):
                self._allowed, self._went_well = max(self._allowed // 2, 1), 0
            else:
                self._went_well += 1
            if self._went_well >= PROVEN and self._allowed < self._most:
                self._allowed, self._went_well = self._allowed + 1, 0
            self._changed.notify_all()
