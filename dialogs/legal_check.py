"""The legal framework is a check (R5.2.2): what is not known yet becomes a task to find out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.domain.case import Case
from bot.domain.task import TaskKind
from dialogs.task import give
from dialogs.turn import Turn

UNKNOWN = frozenset({"onbekend", "weet_ik_niet"})


async def find_out(turn: Turn, case: Case, answers: Mapping[str, Any]) -> None:
    """The project leader finds out what was left unknown; what is known by now lapses."""
    checks = turn.desk.policy_of(case).legal_checks
    unknown = {checks[key]: answer in UNKNOWN for key, answer in answers.items() if key in checks}
    for task in await turn.work.tasks_of(case.number):
        if task.kind is TaskKind.LEGAL_CHECK and not unknown.get(task.what, True):
            task.lapse(at=turn.at)
    for what in (what for what, is_unknown in unknown.items() if is_unknown):
        await give(turn, case, TaskKind.LEGAL_CHECK, what=what, to=case.project_leader)
