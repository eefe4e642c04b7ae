"""The DPIA (data protection impact assessment): asked at intake and again before the session."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.calendar import add_months
from bot.domain.case import Case
from bot.domain.dpia import FINISHED, Dpia
from bot.domain.permissions import require
from bot.domain.problem import Problem
from bot.domain.task import DPIA_KINDS, Task, TaskKind
from bot.domain.template import Choice, Option
from dialogs.choices import choice, plain
from dialogs.dates import Stretch, when
from dialogs.dpia_asked import question_of
from dialogs.task import give
from dialogs.turn import Overlay, Reply, Turn, View, reply

_ON = re.compile(r"\s*,\s*|\s+op\s+|\s+on\s+")


def told(turn: Turn, case: Case, answers: Mapping[str, Any], *, by: str) -> None:
    """What a form says of it; what is settled by now is not undone by an older answer."""
    status = answers.get("dpia_status")
    if not status:
        return
    finished = answers.get("dpia_date")
    dpia = Dpia(status, date.fromisoformat(finished) if finished else None, by, turn.at)
    before = case.dpia
    if before is None or dpia.settled or not before.settled:
        case.note_dpia(dpia)


async def warn(turn: Turn, case: Case) -> None:
    """R5.7.7: without a DPIA the privacy adviser is asked to contact the project leader."""
    if case.lacks_dpia:
        await give(turn, case, TaskKind.DPIA, role="privacy_adviser")


async def note(turn: Turn) -> Reply:
    """How it stands now; who was asked has answered, and who was still to be asked need not be."""
    case = await turn.work.case(turn.field("case"))
    require("note_dpia", turn.person, case)
    turn = _typed(turn, case)
    dpia, words = _read(turn, case), turn.field("answer").strip()
    if isinstance(dpia, dict):
        return _again(turn, case, dpia)
    if words and (problem := turn.unfit(words, 1)):
        return _again(turn, case, {"said" if turn.field("said") else "answer": problem})
    case.note_dpia(dpia)
    tasks = [one for one in await turn.work.tasks_of(case.number) if one.kind in DPIA_KINDS]
    for task in (one for one in tasks if one.open):
        if task.is_for(turn.person):
            task.finish(words, by=turn.person.id, at=turn.at)
        elif dpia.settled:
            task.lapse(at=turn.at)
    return _shown(turn, case, tasks)


def _typed(turn: Turn, case: Case) -> Turn:
    """“Afgerond, 3 december”: the words and the day in one message."""
    said = turn.field("said").strip()
    if not said:
        return turn
    words, day = [*_ON.split(plain(said), maxsplit=1), ""][:2]
    status = choice(_options(turn, case), words)
    known = {"status": "" if isinstance(status, Problem) else status, "answer": said}
    return replace(turn, fields={**turn.fields, **known, "day": _day(day, turn.today)})


def _day(said: str, today: date) -> str:
    """Without a year it is the last such day, not the next one."""
    found = when(said, today)
    if not isinstance(found, Stretch) or not found.is_day:
        return ""
    later = found.first > today and str(found.first.year) not in said
    return (add_months(found.first, -12) if later else found.first).isoformat()


def _read(turn: Turn, case: Case) -> Dpia | dict[str, Problem]:
    status, problem = turn.field("status"), "said" if turn.field("said") else "status"
    if status not in {option.value for option in _options(turn, case)}:
        return {problem: Problem("dpia_status")}
    if status != FINISHED:
        return Dpia(status, None, turn.person.id, turn.at)
    try:
        finished = date.fromisoformat(turn.field("day"))
    except ValueError:
        finished = date.max
    if finished > turn.today:
        return {"said" if problem == "said" else "day": Problem("dpia_day")}
    return Dpia(status, finished, turn.person.id, turn.at)


def _options(turn: Turn, case: Case) -> tuple[Option, ...]:
    kind = question_of(turn.desk, case).kind
    assert isinstance(kind, Choice)
    return kind.options


def _again(turn: Turn, case: Case, problems: Mapping[str, Problem]) -> Reply:
    given = {name: turn.field(name) for name in ("status", "day", "answer")}
    view = View("task", {"task": turn.field("task")})
    if not turn.field("task"):
        view = View("case", {"case": case.number})
    return Reply((view,), Overlay(given, problems))


def _shown(turn: Turn, case: Case, tasks: list[Task]) -> Reply:
    """The task that was pressed, or answered; else the case."""
    asked = turn.field("task") or next((one.id for one in tasks if one.is_for(turn.person)), "")
    return reply("task", task=asked) if asked else reply("case", case=case.number)
