"""An application that is no longer used: confirmed by a second person, its advices lapse (7.6)."""

from __future__ import annotations

from bot.domain.advice import Advice, AdviceStatus
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.escalation import Ending
from bot.domain.life import NotNow
from bot.domain.permissions import require
from bot.domain.problem import Problem
from bot.domain.task import TaskKind
from bot.ports import Message, Missing
from cards.notice import Button, notice_card
from dialogs import escalation, task
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, reply


async def confirm(turn: Turn) -> Reply:
    """domain.md 10.7: what is no longer needed lapses by the team, never by its action holder."""
    asked, case = await task.found(turn)
    open_ones = [a for a in await turn.work.advices_of(case.number) if a.settled_at is None]
    for holder in {"", *(advice.holder for advice in open_ones)}:
        require("judge_advice", turn.person, case, holder=holder)
    if not asked.open or asked.kind is not TaskKind.STOPPED:
        return reply("task", task=asked.id)
    if not case.follows_up:
        raise NotNow("judge_advice", case.number)
    because = turn.field("answer").strip()
    if problem := turn.unfit(because):
        return _again(asked.id, because, problem)
    asked.finish(because, by=turn.person.id, at=turn.at)
    await _stop(turn, case, open_ones, asked.id, because)
    return reply("task", task=asked.id)


def _again(id: str, because: str, problem: Problem) -> Reply:
    return Reply((View("task", {"task": id}),), Overlay({"answer": because}, {"answer": problem}))


async def _stop(turn: Turn, case: Case, open_ones: list[Advice], task: str, because: str) -> None:
    """Nobody is asked any more, and who would have been hears it once."""
    by, at = turn.person.id, turn.at
    told = tuple(dict.fromkeys(a.answerable for a in open_ones if a.answerable))
    for advice in open_ones:
        advice.lapse(because, by=by, at=at)
        await escalation.stop(turn, advice, Ending.LAPSED)
    for check in await turn.work.case_checks_of(case.number):
        if check.open:
            check.lapse(at=at)
    case.stop(task=task, told=told, count=case.count_follow_up(), by=by, at=at)


# --- views ------------------------------------------------------------------------------------
async def lapsed(viewer: Viewer, args: Args) -> Message:
    """For an action holder: what they need not do any more, and why."""
    asked = await viewer.reading.task(str(args["task"]))
    case, t = await viewer.reading.case(asked.case), viewer.t
    me = viewer.person.id if viewer.person else ""
    mine = [
        advice
        for advice in await viewer.reading.advices_of(case.number)
        if advice.holder == me
        and (advice.status, advice.settled_at) == (AdviceStatus.LAPSED, asked.done_at)
    ]
    if not mine:
        raise Missing("none of them is theirs")
    title = t("advices-lapsed-title", number=case.number)
    lines = "\n".join(f"- **{advice.short}** {advice.says.text}" for advice in mine)
    text = f"{t('advices-lapsed', title=case.title, count=len(mine))}\n\n{lines}"
    rows = [(t("short-reason"), asked.answer)]
    buttons: tuple[Button, ...] = ((t("button-my-advices"), "follow_up.mine", {}),)
    card = notice_card(title, text, t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


def rows_of(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    if case.stopped_on is None:
        return []
    t = viewer.t
    return [(t("short-application"), t("application-stopped", day=case.stopped_on))]
