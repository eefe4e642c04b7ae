"""Tasks: giving one, doing it with words, and the list of what someone still has to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.permissions import may, require
from bot.domain.person import Person
from bot.domain.problem import Problem
from bot.domain.task import DPIA_KINDS, TEAM_ROLE, Task, TaskKind
from bot.ports import Message, Missing
from cards.notice import Ask, Button, notice_card
from cards.task import TaskLine, tasks_card
from dialogs import dpia_asked, further
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply

LEAST_ANSWER = 10
"""Characters."""


async def give(turn: Turn, case: Case, kind: TaskKind, *, what: str = "", **more: Any) -> None:
    """To one person (`to`) or whoever holds a `role`; nobody is asked the same thing twice."""
    known = await turn.work.tasks_of(case.number)
    if any(one.is_about(kind, what) for one in known):
        return
    due = turn.desk.policy_of(case).due(f"task_{kind}", turn.today)
    people, by = await turn.work.people(), turn.person.id
    turn.work.add(
        Task.give(kind, case, len(known) + 1, people, due=due, by=by, at=turn.at, what=what, **more)
    )


async def show(turn: Turn) -> Reply:
    task, case = await found(turn)
    if not task.is_for(turn.person):
        require("read_case", turn.person, case)
    return beside("task", task=task.id)


async def finish(turn: Turn) -> Reply:
    """Done, with words; a second press shows who was first."""
    task, case = await found(turn)
    require("finish_task", turn.person, case, holder=_holder(task, turn.person))
    answer = turn.field("answer").strip()
    if task.open:
        if problem := turn.unfit(answer, LEAST_ANSWER):
            return _again(task, turn, problem)
        task.finish(answer, by=turn.person.id, at=turn.at)
    return reply("task", task=task.id)


async def mine(turn: Turn) -> Reply:
    return beside("my_tasks")


async def found(turn: Turn) -> tuple[Task, Case]:
    task = await turn.work.task(turn.field("task"))
    return task, await turn.work.case(task.case)


def _holder(task: Task, person: Person) -> str:
    return person.id if task.is_for(person) else ""


def _again(task: Task, turn: Turn, problem: Problem) -> Reply:
    view = View("task", {"task": task.id})
    return Reply((view,), Overlay({"answer": turn.field("answer")}, {"answer": problem}))


# --- views ------------------------------------------------------------------------------------
async def task(viewer: Viewer, args: Args) -> Message:
    """What is asked, by whom and by when; once done, what came of it.

    Raises Missing for who neither has the task nor may read the case.
    """
    found = await viewer.reading.task(str(args["task"]))
    case, t = await viewer.reading.case(found.case), viewer.t
    theirs = _lies_with(viewer, found)
    reads = viewer.person is None or may("read_case", viewer.person, case)
    if not theirs and not reads:
        raise Missing(found.id)
    title = t("task-title", short=found.short, number=case.number)
    todo = found.open and theirs
    buttons = [*_done(viewer, case, found)] if todo else []
    if theirs and found.kind is TaskKind.STOPPED and case.can("close"):
        buttons.append((t("button-close"), "closing.open", {"case": case.number}))
    if todo and found.kind is TaskKind.INCIDENT:
        buttons += further.ways_on(viewer, case)
    if reads:
        buttons.append((t("button-case"), "case.show", {"case": case.number}))
    card = notice_card(
        title,
        _text(viewer, case, found, todo=todo),
        t,
        rows=await _rows(viewer, case, found),
        asks=_asks(viewer, case, found) if todo else (),
        buttons=buttons,
    )
    return Message(card=card, summary=title)


def _text(viewer: Viewer, case: Case, found: Task, *, todo: bool) -> str:
    """What to do, for who has to do it; for anyone else what it is about."""
    t = viewer.t
    if todo:
        what = what_of(viewer, case, found)
        ids = {"title": case.title, "number": case.number}
        return t(f"task-{found.kind}", **ids, what=what, words=found.words)
    return t("task-told", title=case.title, what=_short(viewer, case, found))


def _lies_with(viewer: Viewer, found: Task) -> bool:
    """In the channel of the team lies what is for the team."""
    return found.is_for(viewer.person) if viewer.person else found.role == TEAM_ROLE


def what_of(viewer: Viewer, case: Case, found: Task) -> str:
    """The question of a form that it is about, if it is about one."""
    for template in viewer.desk.policy_of(case).templates.values():
        if found.what in (form := viewer.desk.templates[template]):
            return viewer.t.wording(form.question(found.what).ask)
    return ""


def _done(viewer: Viewer, case: Case, found: Task) -> Iterator[Button]:
    t, ids = viewer.t, {"task": found.id}
    match found.kind:
        case TaskKind.DPIA | TaskKind.DPIA_AGAIN:
            yield t("button-save-dpia"), "dpia.note", {"case": found.case, **ids}
        case TaskKind.CONTEST:
            yield t("button-outcome-stays"), "task.finish", ids
            if case.can("screen_again"):
                yield t("button-screen-again"), "contest.screen_again", ids
        case TaskKind.REASSESS | TaskKind.CHANGED:
            yield t("button-reassess"), "reassess.start", {"case": found.case}
            yield t("button-not-again"), "task.finish", ids
            if case.follows_up and found.role == TEAM_ROLE:
                yield t("button-further"), "further.open", {"case": found.case}
        case TaskKind.STOPPED:
            yield t("button-stopped"), "stopped.confirm", ids
            yield t("button-still-used"), "task.finish", ids
        case _:
            yield t("button-done"), "task.finish", ids


def _asks(viewer: Viewer, case: Case, found: Task) -> tuple[Ask, ...]:
    return dpia_asked.asks(viewer, case) if found.kind in DPIA_KINDS else (_asked(viewer, found),)


def _asked(viewer: Viewer, found: Task) -> Ask:
    t, problem = viewer.t, viewer.overlay.problems.get("answer")
    given, wrong = viewer.overlay.given.get("answer", ""), t.problem(problem) if problem else ""
    return Ask("answer", t(f"ask-task-{found.kind}"), str(given), wrong)


async def _rows(viewer: Viewer, case: Case, found: Task) -> list[tuple[str, str]]:
    t, everyone = viewer.t, await names(viewer)
    rows = [(t("short-contact"), everyone.get(case.project_leader, ""))]
    if found.kind is TaskKind.STATEMENT:
        rows.append((t("short-outside"), everyone.get(found.what, "")))
    if found.words:
        rows.append((everyone.get(found.given_by, ""), found.words))
    if found.open:
        return [*rows, (t("short-ball"), who(viewer, found, everyone)), _due(viewer, found)]
    if not found.done_by:
        return [*rows, (t("short-status"), t("task-lapsed"))]
    done = everyone.get(found.done_by, "")
    rows += [(t("short-task-ended"), done)]
    if found.kind in DPIA_KINDS:
        rows += dpia_asked.rows(viewer, case)
    return [*rows, (t("short-answer"), found.answer)] if found.answer else rows


def _due(viewer: Viewer, found: Task) -> tuple[str, str]:
    return viewer.t("short-due"), viewer.t.day(found.due)


def who(viewer: Viewer, found: Task, everyone: dict[str, str]) -> str:
    """A person by name, or the role that it is for."""
    if found.to:
        return everyone.get(found.to, "")
    return viewer.t("team-uthiek" if found.role == TEAM_ROLE else f"role-{found.role}")


async def open_rows(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    """For the card of the case: what still has to be done, by whom and by when."""
    everyone = await names(viewer)
    tasks = await viewer.reading.tasks_of(case.number)
    return [_row(viewer, case, one, everyone) for one in tasks if one.open]


def _row(viewer: Viewer, case: Case, one: Task, everyone: dict[str, str]) -> tuple[str, str]:
    t, what = viewer.t, _short(viewer, case, one)
    said = t("task-line", what=what, who=who(viewer, one, everyone), due=one.due)
    return t("short-task", short=one.short), said


def _short(viewer: Viewer, case: Case, found: Task) -> str:
    return viewer.t(f"task-{found.kind}-short", what=what_of(viewer, case, found))


async def my_tasks(viewer: Viewer, args: Args) -> Message:
    """Everything this person still has to do for a case, the first one due on top."""
    t, lines = viewer.t, []
    for one in await theirs(viewer):
        case = await viewer.reading.case(one.case)
        title = t("task-of", short=one.short, number=case.number, title=case.title)
        said = t("task-mine", what=_short(viewer, case, one), due=one.due)
        lines.append(TaskLine(one.id, title, said, overdue=one.due < viewer.today))
    title = t("my-tasks-title", count=len(lines))
    return Message(card=tasks_card(title, lines, t), summary=title)


async def theirs(viewer: Viewer) -> Sequence[Task]:
    assert viewer.person is not None
    return [one for one in await viewer.reading.tasks_open() if one.is_for(viewer.person)]
