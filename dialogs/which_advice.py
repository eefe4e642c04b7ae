"""A button about an advice, typed without its number: the only one it can be, or a list of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.domain.advice import Advice
from bot.domain.effects.kinds import Args
from bot.domain.owned import Acceptance
from bot.domain.permissions import may
from bot.domain.person import Person
from bot.ports import Message, Reading
from dialogs.question_view import short
from dialogs.turn import Dialog, Reply, Turn, Viewer, reply
from dialogs.typed_buttons import TYPED, TypedButton, press

MOST = 6
TO_ACCEPT = frozenset({"advice.accept", "advice.decline", "advice.pass_on"})
TO_TAKE_OVER = frozenset({"handover.accept", "handover.decline"})
OF_A_HOLDER = TO_ACCEPT | TO_TAKE_OVER | {"handover.ask"}
OF_THE_TEAM = frozenset({"advice.judge", "advice.verify", "advice.differs"})
"""These take at least the short number: “klopt” alone is a yes."""
_NUMBERED = re.compile(r"(.+?) a(\d{1,2})")


class Said(NamedTuple):
    """A command about an advice, and the short number that was typed with it, or 0."""

    command: str
    typed: TypedButton
    number: int = 0


def read(said: str) -> Said | None:
    """“Klopt A1”, “dit doe ik”."""
    numbered = _NUMBERED.fullmatch(said)
    command, number = (numbered[1], int(numbered[2])) if numbered else (said, 0)
    typed = TYPED.get(f"{command} {{advice}}")
    if typed is None or typed.verb not in OF_A_HOLDER | (OF_THE_TEAM if number else frozenset()):
        return None
    return Said(command, typed, number)


async def ask(turn: Turn, said: Said, words: str, dialogs: Mapping[str, Dialog]) -> Reply:
    """Do it for the only advice that it can be about."""
    command, typed, number = said
    found = await _candidates(turn.work, turn.person, typed, number)
    if not found:
        return reply("said", key="no-advice-for-this")
    if len(found) > 1:
        return reply("advice_number", command=command, number=number)
    ids = {"case": found[0].case, "advice": found[0].id}
    return await press(replace(turn, fields={**turn.fields, **ids}), typed, words, dialogs)


async def _candidates(
    reading: Reading, person: Person, typed: TypedButton, number: int
) -> Sequence[Advice]:
    found = await _about(reading, person, typed.verb)
    return [one for one in found if number in {0, one.number}]


async def _about(reading: Reading, person: Person, verb: str) -> Sequence[Advice]:
    """The advices of which this person can say it now."""
    if verb in OF_THE_TEAM:
        known = await reading.advices_unsettled() if may("see_worklist", person) else []
        return [one for one in known if one.to_judge]
    if verb in TO_TAKE_OVER:
        return await reading.advices_asked_of(person.id)
    held = await reading.advices_held(person.id)
    if verb in TO_ACCEPT:
        return [one for one in held if one.acceptance is Acceptance.PROPOSED]
    return [one for one in held if one.open]


async def number(viewer: Viewer, args: Args) -> Message:
    """Each with the words that do it."""
    assert viewer.person is not None
    command = str(args["command"])
    typed, short_number = TYPED[f"{command} {{advice}}"], int(args.get("number", 0))
    found = await _candidates(viewer.reading, viewer.person, typed, short_number)
    lines = [f"- **{command} {one.id}** · {short(one.says.text)}" for one in found[:MOST]]
    return Message("\n\n".join([viewer.t("advice-number"), "\n".join(lines)]))
