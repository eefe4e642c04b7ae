"""A channel (signaleringskanaal) through which signals come in: a managed list with owners."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.events import ChannelChanged
from bot.domain.recorded import Recorded

CHAT, INFORMAL, MESSAGE, SIGNALLER = "chat", "informal", "message_action", "signaller"
"""The routes of the bot itself."""
MOST_NAME = 40
"""Characters."""
_NOT_IN_A_WORD = re.compile(r"\W+")


@dataclass
class SignalChannel(Recorded):
    """`fixed`: the bot itself signals through it, so it is never retired, nor put in a link."""

    id: str
    label: Mapping[str, str]
    formal: bool = True
    fixed: bool = False
    owner: str = ""
    active: bool = True

    @property
    def offered(self) -> bool:
        """Whether a link may lead to it."""
        return self.active and not self.fixed

    def give_to(self, owner: str, *, by: str, at: datetime) -> None:
        """Another owner; a retired channel is in use again."""
        self.owner, self.active = owner, True
        self._changed(by, at)

    def retire(self, *, by: str, at: datetime) -> None:
        """What came in through it keeps it; it is no longer offered."""
        if self.offered:
            self.active = False
            self._changed(by, at)

    def _changed(self, by: str, at: datetime) -> None:
        self.record(ChannelChanged(f"channel/{self.id}", at, by, self.owner, self.active))

    def is_called(self, name: str) -> bool:
        return word(name) in {self.id, *map(word, self.label.values())}


def word(name: str) -> str:
    """The id of a channel with this name."""
    return _NOT_IN_A_WORD.sub("_", name.lower()).strip("_")[:MOST_NAME]


def called(name: str, channels: Iterable[SignalChannel]) -> SignalChannel | None:
    return next((one for one in channels if one.is_called(name)), None)
