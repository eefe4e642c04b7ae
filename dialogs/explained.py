"""“Wat is een FRIA?”: at any moment, and then where we were; nothing that waits is lost."""

from __future__ import annotations

import re

from bot.domain.effects.kinds import Args
from bot.phrases import glossary
from bot.ports import Message
from dialogs import everyday
from dialogs.choices import plain
from dialogs.turn import Dialog, Reply, Turn, View, Viewer

_BEFORE = re.compile(r"^(en|maar|oh|hoi|sorry|and|but)[, ]+")
_ASKS = re.compile(
    r"(?:wat|wie) (?:is|zijn|was|betekent|doet|houdt|bedoel (?:je|jij|jullie) met)"
    r"(?: (?:nou|nu|eigenlijk|ook alweer|precies))* (.+)"
    r"|waar staat (.+) voor|(?:leg uit|uitleg)(?: (?:over|van|bij))?:? (.+)"
    r"|(?:what|who) (?:is|are|does|do you mean by) (.+)|explain (.+)"
)
_AROUND = re.compile(r"^(een|de|het|zo'n|a|an|the) | (in|precies|eigenlijk|ook alweer|mean|do)$")


def explained(text: str) -> Dialog | None:
    """What answers a message that asks after a word we know, and nothing else."""
    whole = plain(text)
    said = _BEFORE.sub("", whole.rstrip("? "))
    if found := _ASKS.fullmatch(said):
        said = next(part for part in found.groups() if part)
    elif not whole.endswith("?"):
        return None
    name = _AROUND.sub("", said.strip("\"'“”"))
    forms = (name, name.removesuffix("s"), name.removesuffix("en"))
    known = next((one for one in forms if one in glossary()), "")
    if not known:
        return None

    async def explain(turn: Turn) -> Reply:
        turn.person.misses = 0
        return Reply((View("explained", {"word": known}), *everyday.resumed(turn)))

    return explain


async def drawn(viewer: Viewer, args: Args) -> Message:
    return Message(viewer.t.wording(glossary()[str(args["word"])]))
