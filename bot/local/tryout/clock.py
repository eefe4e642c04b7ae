"""The clock of the try-out page: it can be moved forward, never back."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Protocol

Step = Literal["working_day", "month", "next"]


class Clock(Protocol):
    """Moving it runs the bot at every appointment on the way."""

    def now(self) -> datetime: ...
    async def forward(self, step: Step) -> None: ...
