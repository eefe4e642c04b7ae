"""A question back while words are waited for: asked of the bot, or meant as those words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.domain.person import Pending
from bot.domain.personal_numbers import personal
from dialogs.choices import says_yes
from dialogs.pressed import asked_again
from dialogs.turn import Reply, Turn, View

HELD = "question"
"""The field of what waits that holds the question, until a yes or the words themselves."""
MOST_WORDS = 15
_ASKS = re.compile(
    r"\s*(?:(?:maar|en|ja|but|and|ok) )?(?:hoe|wat|wie|waar|wanneer|waarom|waarvoor|welke?|"
    r"(?:kun|kan|mag|moet|ga|wil|heb|ben) (?:je|jij|ik)|how|what|who|where|when|why|which|"
    r"(?:can|could|may|must|do|will|are) (?:you|i))\b[^.!?]*\?+\s*",
    re.IGNORECASE,
)


def asks_back(text: str) -> bool:
    """One short question and nothing more; what holds a personal number is refused as words."""
    short = len(text.split()) <= MOST_WORDS
    return short and _ASKS.fullmatch(text) is not None and not personal(text)


async def ask(turn: Turn, pending: Pending, text: str) -> Reply:
    turn.person.pending = replace(pending, fields={**pending.fields, HELD: text.strip()})
    told, or_the_answer = (
        View("said", {"key": key}) for key in ("what-words-are-for", "is-this-your-answer")
    )
    return Reply((told, asked_again(pending), or_the_answer))


def settled(pending: Pending, text: str, said: str) -> tuple[Pending, str, str]:
    """What waits without the question; a yes makes that question the words."""
    fields: Mapping[str, str | int] = pending.fields
    held = str(fields.get(HELD, ""))
    pending = replace(pending, fields={name: one for name, one in fields.items() if name != HELD})
    return (pending, held, held.lower()) if held and says_yes(said) else (pending, text, said)
