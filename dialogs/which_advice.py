"""A button about an advice, typed without its number: the only one it can be, or a list of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain.advice import Advice
from bot.domain.effects.kinds import Args
from bot.domain.owned import Acceptance
from bot.domain.person import Person
from bot.ports import Message, Reading
from dialogs.question_view import short
from dialogs.turn import Dialog, Reply, Turn, Viewer, reply
from dialogs.typed_buttons import TYPED, TypedButton, press

MOST = 6
TO_ACCEPT = frozenset({"advice.accept", "advice.decline", "advice.pass_on"})
OF_A_HOLDER = TO_ACCEPT | {"handover.ask"}
"""What an action holder says of an advice; what the team says of it takes the number."""


def button(command: str) -> TypedButton | None:
    typed = TYPED.get(f"{command} {{advice}}")
    return typed if typed and typed.verb in OF_A_HOLDER else None


async def ask(turn: Turn, command: str, words: str, dialogs: Mapping[str, Dialog]) -> Reply:
    """Do it for the only advice that it can be about."""
    typed, found = button(command), await _candidates(turn.work, turn.person, command)
    assert typed is not None
    if not found:
        return reply("said", key="no-advice-for-this")
    if len(found) > 1:
        return reply("advice_number", command=command)
    ids = {"case": found[0].case, "advice": found[0].id}
    return await press(replace(turn, fields={**turn.fields, **ids}), typed, words, dialogs)


async def _candidates(reading: Reading, person: Person, command: str) -> Sequence[Advice]:
    typed, held = button(command), await reading.advices_held(person.id)
    if typed is not None and typed.verb in TO_ACCEPT:
        return [one for one in held if one.acceptance is Acceptance.PROPOSED]
    return [one for one in held if one.open]


async def number(viewer: Viewer, args: Args) -> Message:
    """Each with the words that do it."""
    assert viewer.person is not None
    command = str(args["command"])
    found = await _candidates(viewer.reading, viewer.person, command)
    lines = [f"- **{command} {one.id}** · {short(one.says.text)}" for one in found[:MOST]]
    return Message("\n\n".join([viewer.t("advice-number"), "\n".join(lines)]))
