"""What a carrier works with, and how it says that there is nothing to carry."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.ports import (
    Calendar,
    Courier,
    Directory,
    Dossiers,
    Installation,
    Job,
    Messenger,
    Outbox,
    Receipt,
    Store,
)
from dialogs.turn import Desk


class Obsolete(Exception):
    """What the row asks for no longer stands; the message says why, in a word."""


class Waiting(Exception):
    """It cannot be done yet; to be tried again after so long."""

    def __init__(self, reason: str, again: timedelta = timedelta(minutes=1)) -> None:
        super().__init__(reason)
        self.again = again


@dataclass(frozen=True)
class Tools:
    store: Store
    outbox: Outbox
    messenger: Messenger
    dossiers: Dossiers
    calendar: Calendar
    desk: Desk
    now: Callable[[], datetime]
    courier: Courier
    installation: Installation | None = None
    directory: Directory | None = None


Carrier = Callable[[Job, Any, Tools], Awaitable[Receipt | None]]
