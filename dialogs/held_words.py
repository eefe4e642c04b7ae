"""Words with an address or telephone number: they wait, and are kept after “toch bewaren”."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.choices import plain, says_yes
from dialogs.turn import KEEP

HELD = "held"
KEEPS = frozenset({"toch bewaren", "keep it"})
Fields = Mapping[str, str | int]


def waiting(said: str) -> Fields:
    """What is kept with the person meanwhile; the same words again, or others, go through."""
    return {KEEP: "yes", HELD: said}


def meant_by(said: str, fields: Fields) -> tuple[str, Fields]:
    """The words that waited when this keeps them, else these; and the fields without them."""
    held = str(fields.get(HELD, ""))
    rest = {name: value for name, value in fields.items() if name != HELD}
    keeps = plain(said) in KEEPS
    if held and (keeps or says_yes(plain(said))):
        return held, rest
    return "" if keeps else said, rest
