"""“Ik ben het er niet mee eens”: a person of the team looks at the outcome again (RX.5)."""

from __future__ import annotations

from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.permissions import require
from bot.domain.problem import Problem
from bot.domain.task import TEAM_ROLE, Task, TaskKind
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs.task import LEAST_ANSWER, give
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply


async def open_form(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("contest_screening", turn.person, case)
    if not case.contestable:
        return beside("screening_outcome", case=case.number)
    turn.wait_for("contest.send", "reason", case.number)
    return beside("contest", case=case.number)


async def send(turn: Turn) -> Reply:
    """Someone of the team answers, not who confirmed; until then a second one adds nothing."""
    case = await turn.work.case(turn.field("case"))
    require("contest_screening", turn.person, case)
    if not case.contestable:
        return reply("screening_outcome", case=case.number)
    known = await _contests(turn, case)
    if not any(one.open for one in known):
        reason = turn.field("reason").strip()
        if problem := turn.unfit(reason):
            return _again(turn, case, reason, problem)
        besides = tuple(filter(None, (turn.person.id, case.confirmed_by)))
        nth = str(len(known) + 1)
        await give(
            turn, case, TaskKind.CONTEST, what=nth, role=TEAM_ROLE, words=reason, besides=besides
        )
        known = await _contests(turn, case)
    return reply("task", task=known[-1].id)


async def _contests(turn: Turn, case: Case) -> list[Task]:
    tasks = await turn.work.tasks_of(case.number)
    return [one for one in tasks if one.kind is TaskKind.CONTEST]


def _again(turn: Turn, case: Case, reason: str, problem: Problem) -> Reply:
    turn.wait_for("contest.send", "reason", case.number)
    view = View("contest", {"case": case.number})
    return Reply((view,), Overlay({"reason": reason}, {"reason": problem}))


async def screen_again(turn: Turn) -> Reply:
    """The contest is right, or may be: the screening is open again, with the answers it had."""
    task = await turn.work.task(turn.field("task"))
    case = await turn.work.case(task.case)
    require("screen_again", turn.person, case)
    answer = turn.field("answer").strip()
    if task.open and case.can("screen_again"):
        if problem := turn.unfit(answer, LEAST_ANSWER):
            view = View("task", {"task": task.id})
            return Reply((view,), Overlay({"answer": answer}, {"answer": problem}))
        task.finish(answer, by=turn.person.id, at=turn.at)
        case.screen_again(by=turn.person.id, at=turn.at)
    return reply("task", task=task.id)


# --- views ------------------------------------------------------------------------------------
async def asked(viewer: Viewer, args: Args) -> Message:
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    problem = viewer.overlay.problems.get("reason")
    given, wrong = viewer.overlay.given.get("reason", ""), t.problem(problem) if problem else ""
    title = t("contest-title", number=case.number)
    asks = (Ask("reason", t("ask-contest"), str(given), wrong),)
    buttons: tuple[Button, ...] = ((t("button-send"), "contest.send", {"case": case.number}),)
    text = t("contest-how", title=case.title)
    return Message(card=notice_card(title, text, t, asks=asks, buttons=buttons), summary=title)


async def rows(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    """For the card of the outcome: what was said against it, and the answer."""
    t, found = viewer.t, await viewer.reading.tasks_of(case.number)
    said = []
    for one in (task for task in found if task.kind is TaskKind.CONTEST):
        said.append((t("short-contest"), one.words))
        answer = one.answer or t("contest-waits", due=one.due)
        said.append((t("short-contest-answer"), answer))
    return said
