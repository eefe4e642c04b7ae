"""Follow-up: what the action holder answers, by a press, a form or one typed line."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from bot.domain.advice import MOST_EXTENSIONS, Advice, AdviceStatus, Answered
from bot.domain.calendar import add_months
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.escalation import Cause, Ending
from bot.domain.owned import LATEST, Acceptance
from bot.domain.permissions import require
from bot.domain.person import Focus
from bot.domain.personal_numbers import personal
from bot.domain.problem import Problem
from dialogs import escalation
from dialogs.advice import mine
from dialogs.envelope import said_today
from dialogs.fill_in import FillIn
from dialogs.turn import Overlay, Reply, Turn, View, beside, reply

FORM = "follow_up"
STILL_BUSY = "bezig"
START = "follow_up.start"
MOST_WAITING = 5
_LINK = re.compile(r"https?://\S+")


async def opened(turn: Turn, about: str) -> Case:
    """Only the action holder answers for an advice."""
    advice = await turn.work.advice(about)
    case = await turn.work.case(advice.case)
    require("answer_follow_up", turn.person, case, holder=advice.says.holder)
    return case


async def start(turn: Turn, fill_in: FillIn) -> Reply:
    """`Loopt nog` is an answer by itself; `Anders` shows what else can be said, in place."""
    if await _handed_over(turn):
        return _envelope(turn)
    advice, case = await mine(turn, "answer_follow_up")
    status = turn.field("status")
    if not advice.open:
        return _envelope(turn)
    if not status:
        turn.person.pending = turn.waited
        return _envelope(turn, open=advice.id)
    if words := _said_before(turn, advice):
        return replace(await say(turn, fill_in, status, words), beside=True)
    if status == STILL_BUSY and advice.due >= turn.today:
        if not said_today(advice, turn.today, status):  # else the same press, once more
            answered = Answered(turn.at, turn.person.id, STILL_BUSY, "", "", None)
            await save(turn, case, advice, answered)
        return _envelope(turn, done=advice.id)
    await _form(turn, fill_in, advice, status)
    return beside("section", about=advice.id, form=FORM, section=FORM)


def _said_before(turn: Turn, advice: Advice) -> str:
    """What was typed about this advice today, before the answer was pressed."""
    before = turn.waited.fields if turn.waited else {}
    mine, today = before.get("about") in {advice.id, advice.short}, turn.today.isoformat()
    return str(before.get("said", "")) if mine and before.get("day") == today else ""


async def _handed_over(turn: Turn) -> bool:
    """An old card of someone who had it before shows what they have now."""
    advice = await turn.work.advice(turn.field("advice"))
    before = {one.holder for one in advice.held_before}
    return turn.person.id in before and turn.person.id != advice.says.holder


async def say(turn: Turn, fill_in: FillIn, status: str, words: str) -> Reply:
    """A typed line: what it says goes in the form, and the bot asks for what is missing."""
    if not words and status == STILL_BUSY:
        return await start(turn, fill_in)
    advice, case = await mine(turn, "answer_follow_up")
    if not advice.open:
        return _envelope(turn)
    draft = await _form(turn, fill_in, advice, status)
    path = "deviation_reason" if status == AdviceStatus.NOT_FOLLOWED else "note"
    code = personal(_LINK.sub("", words))
    if code == "contact":
        turn.person.focus = Focus(draft.id, path, confirm="keep", held=words)
        return reply("said", key="keep-contact")
    if code:
        turn.person.focus = Focus(draft.id, path)
        return fill_in.ask(draft, path, problem=Problem(code))
    if words:
        draft.give(path, words, by=turn.person.id, at=turn.at)
    if status == AdviceStatus.REPORTED_DONE.removeprefix("gemeld_") and _LINK.search(words):
        draft.give("evidence", " ".join(_LINK.findall(words)), by=turn.person.id, at=turn.at)
    if turn.desk.filled_in(draft, turn.today, case).complete:
        return await send(turn, draft)
    return await fill_in.ask_next(turn, draft, case, after=path if words else "")


async def _form(turn: Turn, fill_in: FillIn, advice: Advice, status: str) -> Draft:
    draft = await fill_in.begin(turn, advice.id, FORM, turn.desk.policy_of(advice).templates[FORM])
    if draft.closed:
        draft.reopen()
    latest = add_months(turn.today, LATEST)
    draft.facts = {"due": advice.due.isoformat(), "latest": latest.isoformat()}
    draft.give("status", status, by=turn.person.id, at=turn.at)
    return draft


async def send(turn: Turn, draft: Draft) -> Reply:
    advice = await turn.work.advice(draft.about)
    case = await turn.work.case(advice.case)
    if not advice.open:  # settled while the form lay open
        turn.person.focus = None
        return reply("advice_judged", advice=advice.id)
    answers = turn.desk.filled_in(draft, turn.today, case).shown()
    parts = ("note", "deviation_reason", "residual_risk")
    note = "\n".join(str(answers[part]) for part in parts if answers.get(part))
    new_due = answers.get("new_due")
    answered = Answered(
        at=turn.at,
        by=turn.person.id,
        status=str(answers["status"]),
        note=note,
        evidence=str(answers.get("evidence") or ""),
        new_due=date.fromisoformat(str(new_due)) if new_due else None,
    )
    await save(turn, case, advice, answered)
    draft.close()
    turn.person.focus = None
    return reply("follow_up_saved", advice=advice.id)


async def save(turn: Turn, case: Case, advice: Advice, answered: Answered) -> None:
    """An answer stops the ladder; a day that is moved once too often begins one."""
    pace, count = turn.desk.policy_of(case).pace(case.impact), case.count_follow_up()
    advice.answer(answered, pace=pace, count=count)
    await escalation.stop(turn, advice, Ending.ANSWERED)
    if answered.new_due is not None and advice.moved > MOST_EXTENSIONS:
        await escalation.begin(turn, advice, Cause.EXTENSIONS)


async def later(turn: Turn) -> Reply:
    """Not now, but on a day that the action holder names; then it is asked again by itself."""
    if await _handed_over(turn):
        return _envelope(turn)
    advice, _ = await mine(turn, "answer_follow_up")
    if not advice.open:
        return _envelope(turn)
    until = _day(turn.field("until"))
    if until is not None and advice.snoozed[-1:] == (until,):  # the same press, once more
        return _envelope(turn, done=advice.id)
    if problem := await _too_late(turn, advice, until):
        given = Overlay({"until": turn.field("until")}, {"until": problem})
        return Reply(_envelope(turn, open=advice.id).views, given)
    assert until is not None
    advice.put_off(until, by=turn.person.id, at=turn.at)
    return _envelope(turn, done=advice.id)


async def _too_late(turn: Turn, advice: Advice, until: date | None) -> Problem | None:
    policy = turn.desk.policy_of(advice)
    last = policy.due("follow_up_put_off", turn.today)
    if len(advice.snoozed) >= policy.limits["put_off"]:
        return Problem("put_off_enough", {"count": len(advice.snoozed)})
    if any(one.open_for(advice.id) for one in await turn.work.escalations_of(advice.case)):
        return Problem("put_off_at_manager")
    if until is None or until <= turn.today:
        return Problem("later_day")
    if until > last:
        return Problem("put_off_too_far", {"day": turn.t.day(last)})
    return None


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def _envelope(turn: Turn, **more: str) -> Reply:
    """The card as it stands now; one that showed everything keeps doing so."""
    everything = {"all": 1} if turn.number("all") else {}
    return Reply((View("follow_up", {"day": turn.today.isoformat(), **everything, **more}),))


async def my_advices(turn: Turn) -> Reply:
    """First what waits for a yes or a no, then what is being followed up."""
    waiting = [
        View("advice_to_accept", {"advice": advice.id})
        for advice in await turn.work.advices_held(turn.person.id)
        if advice.acceptance is Acceptance.PROPOSED
        if advice.status is not AdviceStatus.LAPSED
    ]
    if await turn.work.advices_asked_of(turn.person.id):
        waiting.insert(0, View("handovers_asked"))
    everything = View("follow_up", {"day": turn.today.isoformat(), "all": 1})
    return Reply((*waiting[:MOST_WAITING], everything), beside=True)
