"""Cards of forms just drawn as an answer, for the stored message that has to follow them."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from bot.domain.effects.kinds import Args
from bot.domain.person import Address
from bot.ports import Message

MOST = 256
FORMS = frozenset({"section", "form_overview"})
"""Views that show one draft; a draft changes in no other way than by a turn about it."""


@dataclass
class Drawn:
    """One card per draft: the newest.  What is not here is drawn anew, from the record."""

    _newest: OrderedDict[str, tuple[str, Address, Message]] = field(default_factory=OrderedDict)

    def keep(self, key: str, view: str, args: Args, to: Address, message: Message) -> None:
        """`key` is the outbox row's; a turn about the same draft puts another in its place."""
        about = _draft(args)
        self._newest.pop(about, None)
        if view in FORMS:
            self._newest[about] = key, to, message
        if len(self._newest) > MOST:
            self._newest.popitem(last=False)

    def take(self, key: str, args: Args) -> tuple[Address, Message] | None:
        found = self._newest.get(_draft(args))
        if found is None or found[0] != key:
            return None
        del self._newest[_draft(args)]
        return found[1], found[2]

    def forget(self, args: Args) -> None:
        self._newest.pop(_draft(args), None)


def _draft(args: Args) -> str:
    return f"{args.get('about', '')}/{args.get('form', '')}"
