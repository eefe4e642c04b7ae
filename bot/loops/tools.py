"""What a carrier works with, and how it says that there is nothing to carry."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.ports import Calendar, Courier, Dossiers, Job, Messenger, Outbox, Receipt, Store
from dialogs.turn import Desk


class Obsolete(Exception):
    """What the row asks for no longer stands; the message says why, in a word."""


class Waiting(Exception):
    """Nothing is wrong, but it cannot be done yet."""


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


Carrier = Callable[[Job, Any, Tools], Awaitable[Receipt | None]]
