"""Urgency (spoed): asked with a reason and a day, approved by another (RM4.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.life import BEFORE_SESSION
from bot.domain.permissions import may, require
from bot.domain.problem import Problem
from bot.domain.urgency import Urgency, approver_of
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs.choices import plain
from dialogs.dates import when
from dialogs.form_views import names
from dialogs.signal import rows_of
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply

_DAYS = frozenset({"day", "other"})
"""What a problem with a day names."""


async def ask(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("ask_urgency", turn.person, case)
    if case.urgency is not None and case.urgency.approved is not False:
        await _offer_anew(turn, case)
        return beside("urgency_judged", case=case.number)
    turn.wait_for("urgency.send", "reason", case.number)
    return beside("urgency", case=case.number)


async def send(turn: Turn) -> Reply:
    """A reason and a day; once asked it waits for the approver."""
    case = await turn.work.case(turn.field("case"))
    require("ask_urgency", turn.person, case)
    if case.urgency is not None and case.urgency.approved is not False:
        return reply("urgency_judged", case=case.number)
    reason, needed = turn.field("reason").strip(), _day(turn, turn.field("needed"))
    refused = needed if isinstance(needed, Problem) else None
    problems = {"reason": turn.unfit(reason), "needed": refused}
    wrong = {name: problem for name, problem in problems.items() if problem}
    if wrong or isinstance(needed, Problem):
        turn.wait_for("urgency.send", "reason", case.number)
        given = {"reason": reason, "needed": turn.field("needed")}
        return Reply((View("urgency", {"case": case.number}),), Overlay(given, wrong))
    to = approver_of(await turn.work.people(), turn.person.id, turn.today)
    case.ask_urgency(Urgency(reason, needed, turn.person.id, turn.at), to=to)
    return reply("urgency_judged", case=case.number)


async def _offer_anew(turn: Turn, case: Case) -> None:
    """Meanwhile somebody else may hold the role."""
    if case.urgency is None or not case.urgency_waits:
        return
    to = approver_of(await turn.work.people(), case.urgency.asked_by, turn.today)
    if to != case.urgency.offered_to:
        case.offer_urgency(to=to, at=turn.at)


async def another_day(turn: Turn) -> Reply | None:
    """A day typed while the urgency that this person asked waits: it is asked anew for that one."""
    if when(plain(turn.text), turn.today) is None:
        return None
    mine = [
        case
        for case in await turn.work.cases()
        if case.urgency_waits and case.urgency and case.urgency.asked_by == turn.person.id
    ]
    if len(mine) != 1:
        return None
    needed = _day(turn, turn.text)
    if isinstance(needed, Problem):
        return Reply((View("problem", {"code": needed.code, **needed.params}),))
    case = await turn.work.case(mine[0].number)
    require("ask_urgency", turn.person, case)
    if case.urgency and case.urgency.needed != needed:
        to = approver_of(await turn.work.people(), turn.person.id, turn.today)
        case.ask_urgency(replace(case.urgency, needed=needed, asked_at=turn.at), to=to)
    turn.person.misses = 0
    return reply("urgency_judged", case=case.number)


def _day(turn: Turn, said: str) -> date | Problem:
    """A day to come; of what is longer it is asked which day."""
    meant = when(plain(said), turn.today) if said.strip() else Problem("later_day")
    if meant is None:
        return Problem("not_a_date")
    if isinstance(meant, Problem):
        days = {name: turn.t.said_day(str(meant.params[name])) for name in _DAYS & {*meant.params}}
        return replace(meant, params={**meant.params, **days})
    if meant.last <= turn.today:
        return Problem("later_day")
    if meant.is_day:
        return meant.first
    first = max(meant.first, turn.today + timedelta(days=1))
    return Problem("which_day", {"first": turn.t.day(first), "last": turn.t.day(meant.last)})


# --- the approver -----------------------------------------------------------------------------
async def approve(turn: Turn) -> Reply:
    case = await _to_judge(turn)
    if case.urgency is not None and case.urgency.approved is None:
        case.judge_urgency(approved=True, reason="", by=turn.person.id, at=turn.at)
    return reply("urgency_to_approve", urgent=case.number)


async def refuse(turn: Turn) -> Reply:
    case = await _to_judge(turn)
    if case.urgency is None or case.urgency.approved is not None:
        return reply("urgency_to_approve", urgent=case.number)
    reason = turn.field("reason").strip()
    if problem := turn.unfit(reason):
        view = View("urgency_to_approve", {"urgent": case.number})
        return Reply((view,), Overlay({"reason": reason}, {"reason": problem}))
    case.judge_urgency(approved=False, reason=reason, by=turn.person.id, at=turn.at)
    return reply("urgency_to_approve", urgent=case.number)


async def _to_judge(turn: Turn) -> Case:
    case = await turn.work.case(turn.field("case"))
    require("approve_urgency", turn.person, case)
    return case


# --- views ------------------------------------------------------------------------------------
async def form(viewer: Viewer, args: Args) -> Message:
    """What urgency costs, and the two things it asks."""
    case = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    title = t("urgency-title", number=case.number)
    if case.status not in BEFORE_SESSION:
        return Message(t("urgency-over", number=case.number))
    asks = (_ask(viewer, "reason", t("ask-urgency-reason")), _needed(viewer))
    buttons: Sequence[Button] = ((t("button-send"), "urgency.send", {"case": case.number}),)
    card = notice_card(title, t("urgency"), t, asks=asks, buttons=buttons)
    return Message(card=card, summary=title)


def _ask(viewer: Viewer, id: str, label: str, *, day: bool = False) -> Ask:
    problem = viewer.overlay.problems.get(id)
    given = str(viewer.overlay.given.get(id, ""))
    return Ask(id, label, given, viewer.t.problem(problem) if problem else "", day=day)


def _needed(viewer: Viewer) -> Ask:
    return _ask(viewer, "needed", viewer.t("ask-urgency-day"), day=True)


async def to_approve(viewer: Viewer, args: Args) -> Message:
    """For the approver; the team sees it, without buttons, when nobody may approve."""
    case = await viewer.reading.case(str(args["urgent"]))
    urgency, t, everyone = case.urgency, viewer.t, await names(viewer)
    assert urgency is not None
    title = t("urgency-title", number=case.number)
    rows = [
        *await rows_of(viewer, case),
        (t("short-reason"), urgency.reason),
        (t("short-needed"), _in_words(viewer, urgency.needed)),
        (t("short-asked-by"), everyone.get(urgency.asked_by, "")),
    ]
    if urgency.approved is not None:
        text = _judged(viewer, case, everyone)
        return Message(card=notice_card(title, text, t, rows=rows), summary=title)
    if viewer.person is None or not may("approve_urgency", viewer.person, case):
        text = t("urgency-no-approver-team")
        return Message(card=notice_card(title, text, t, rows=rows), summary=title)
    ids = {"case": case.number}
    buttons = (
        (t("button-approve-urgency"), "urgency.approve", ids),
        (t("button-refuse-urgency"), "urgency.refuse", ids),
    )
    asks = (_ask(viewer, "reason", t("ask-refuse-urgency")),)
    text = t("urgency-to-approve", name=everyone.get(urgency.asked_by, ""))
    return Message(
        card=notice_card(title, text, t, rows=rows, asks=asks, buttons=buttons), summary=title
    )


def _in_words(viewer: Viewer, day: date) -> str:
    return f"{viewer.t(f'weekday-{day.weekday()}')} {viewer.t.day(day)}"


def _judged(viewer: Viewer, case: Case, everyone: Mapping[str, str]) -> str:
    urgency, t = case.urgency, viewer.t
    assert urgency is not None
    name = everyone.get(urgency.judged_by, "")
    if urgency.approved:
        notice = viewer.desk.policy_of(case).days["urgent_notice"]
        return t("urgency-said-yes", name=name, notice=notice)
    return t("urgency-said-no", name=name, reason=urgency.refused_because)


async def judged(viewer: Viewer, args: Args) -> Message:
    """For who asked: who decides, what holds meanwhile, and in the end what was decided."""
    case = await viewer.reading.case(str(args["case"]))
    t, everyone = viewer.t, await names(viewer)
    assert case.urgency is not None
    if case.urgency.approved is None:
        people = await viewer.reading.people()
        to = everyone.get(approver_of(people, case.urgency.asked_by, viewer.today), "")
        parts = [t("urgency-needed", day=_in_words(viewer, case.urgency.needed))]
        parts.append(t("urgency-waits", name=to) if to else t("urgency-no-approver"))
        if viewer.person and viewer.person.id == case.urgency.asked_by:
            parts.append(t("urgency-other-day"))
        text = "\n\n".join(parts)
    else:
        text = _judged(viewer, case, everyone)
    title = t("urgency-title", number=case.number)
    buttons: Sequence[Button] = ((t("button-case"), "case.show", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
