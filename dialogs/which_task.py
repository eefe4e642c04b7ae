"""A button of a task, typed with its short number or without: the only one that it can be."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.domain.permissions import may
from bot.domain.person import Person
from bot.domain.task import Task, TaskKind
from bot.ports import Reading
from dialogs.turn import Dialog, Reply, Turn, reply
from dialogs.typed_buttons import TYPED, TypedButton, press

SCREENS_AGAIN = "contest.screen_again"
_SAID = re.compile(r"(?:(.+?)(?: |$))??(?:t(\d{1,2}))?")


class Said(NamedTuple):
    """`typed` is what is done with it, or nothing when it is only looked at."""

    typed: TypedButton | None
    number: int


def read(said: str) -> Said | None:
    """“Opnieuw screenen”, “taak klaar T2”, “T1”."""
    found = _SAID.fullmatch(said)
    if found is None:
        return None
    command, number = found[1] or "", int(found[2] or 0)
    if number and command in {"", "taak", "task"}:
        return Said(None, number)
    typed = TYPED.get(f"{command} {{task}}")
    return Said(typed, number) if typed else None


async def ask(turn: Turn, said: Said, words: str, dialogs: Mapping[str, Dialog]) -> Reply:
    """Who has more of them finds them in a list."""
    found = await _candidates(turn.work, turn.person, said)
    if not found:
        return reply("said", key="no-task-for-this")
    if len(found) > 1:
        return reply("my_tasks")
    ids = {"task": found[0].id, "case": found[0].case}
    one = replace(turn, fields={**turn.fields, **ids})
    if said.typed is None:
        return await dialogs["task.show"](one)
    return await press(one, said.typed, words, dialogs)


async def _candidates(reading: Reading, person: Person, said: Said) -> Sequence[Task]:
    """The open ones of this person, of which they can say it now."""
    found = [one for one in await reading.tasks_open() if one.is_for(person)]
    found = [one for one in found if said.number in {0, one.number}]
    if said.typed is None or said.typed.verb != SCREENS_AGAIN:
        return found
    contests = [one for one in found if one.kind is TaskKind.CONTEST]
    cases = {one.case: await reading.case(one.case) for one in contests}
    return [one for one in contests if may("screen_again", person, cases[one.case])]
