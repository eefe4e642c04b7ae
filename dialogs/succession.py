"""Handing a case over: someone else is asked, and what lay with the former moves along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.life import ENDED, NotNow
from bot.domain.permissions import may, require
from bot.domain.problem import Problem
from bot.domain.succession import HeldRole, Succession
from bot.domain.template import Answer
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.moving_along import move_along
from dialogs.standing import at_work
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply
from dialogs.vacancy import line_manager

FORM = "succession"
LEAST_REASON = 10
"""Characters; why somebody cannot take a case over is soon said."""


# --- asking someone ---------------------------------------------------------------------------
async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    """The role that this person has, or that is vacant, stands in it.

    What this person began stays; a form that was sent, or that someone else left, is begun anew.
    """
    case = await turn.work.case(turn.field("case"))
    require("hand_over", turn.person, case)
    if case.status in ENDED:
        raise NotNow("hand_over", case.number)
    draft = await fill_in.begin(turn, case.number, FORM, turn.desk.policy_of(case).templates[FORM])
    if not draft.begun_by(turn.person.id):
        draft.reopen()
    draft.prefill({"role": _likely(turn, case)}, at=turn.at)
    return beside("section", about=case.number, form=FORM, section=FORM)


def _likely(turn: Turn, case: Case) -> str:
    vacant = [one.role for one in case.handing_over if not one.to]
    own = [role for role in HeldRole if case.holder(role) == turn.person.id]
    found = next(iter((*vacant, *own)), None)
    return str(found or "")


async def send(turn: Turn, draft: Draft) -> Reply:
    case = await turn.work.case(draft.about)
    if case.status in ENDED:
        raise NotNow("hand_over", case.number)
    answers = draft.answers
    role, to = HeldRole(str(answers["role"])), str(answers["to"])
    if to == case.holder(role):
        place = {"about": case.number, "form": FORM, "section": FORM}
        refused = Overlay({}, {"to": Problem("has_it_already")})
        return Reply((View("section", place),), refused)
    note = str(answers.get("note") or "")
    case.propose_succession(role, to, by=turn.person.id, at=turn.at, note=note)
    draft.close()
    turn.person.focus = None
    if to == turn.person.id:
        return await _taken_over(turn, case)
    return reply("succession_waits", over=case.number)


async def named(
    turn: Turn, case: Case, answers: Mapping[str, Answer], before: Mapping[str, Answer]
) -> tuple[View, ...]:
    """Whom a version of the description names is asked; who names themselves said yes by that."""
    by, at = turn.person.id, turn.at
    asked = {
        to
        for role in HeldRole
        if (to := str(answers.get(role) or ""))
        and case.name(role, to, before=before.get(role), by=by, at=at)
    }
    if turn.person.id in asked:
        for one in case.accept_succession(by=by, at=at):
            await move_along(turn, case, one)
    return (View("succession_waits", {"over": case.number}),) if asked - {by} else ()


# --- answering ----------------------------------------------------------------------------------
async def accept(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    if may("read_case", turn.person, case) and turn.person.id not in case.successors:
        return reply("succession", over=case.number)
    require("answer_succession", turn.person, case)
    return await _taken_over(turn, case)


async def _taken_over(turn: Turn, case: Case) -> Reply:
    for one in case.accept_succession(by=turn.person.id, at=turn.at):
        await move_along(turn, case, one)
    place = {"case": case.number}
    return Reply((View("succession", {"over": case.number}), View("case", place)))


async def decline(turn: Turn) -> Reply:
    """With a reason; where nobody has the role any more the team names another."""
    case = await turn.work.case(turn.field("case"))
    require("answer_succession", turn.person, case)
    reason = turn.field("reason").strip()
    if problem := turn.unfit(reason, LEAST_REASON):
        view = View("succession", {"over": case.number})
        return Reply((view,), Overlay({"reason": reason}, {"reason": problem}))
    people = await turn.work.people()
    draft = await turn.work.find_draft(case.number, "case_description")
    for one in case.decline_succession(reason, by=turn.person.id, at=turn.at):
        if draft is not None and draft.answers.get(one.role) == one.to:
            draft.put(one.role, case.holder(one.role), at=turn.at)
        if one.before and not people[one.before].active:
            case.notice_left(one.role, at=turn.at)
    return reply("said", key="succession-declined-thanks")


# --- views --------------------------------------------------------------------------------------
async def asked(viewer: Viewer, args: Args) -> Message:
    """For who is asked: which case, as what, and what to know; afterwards how it stands."""
    case = await viewer.reading.case(str(args["over"]))
    t, everyone = viewer.t, await names(viewer)
    me = viewer.person.id if viewer.person else ""
    mine = [one for one in case.handing_over if one.to == me]
    title = t("succession-title", number=case.number)
    held = [t(f"role-{role}") for role in HeldRole if case.holder(role) == me]
    if held and not mine:
        text = t("succession-yours", role=" + ".join(held), title=case.title)
        see: Button = (t("button-case"), "case.show", {"case": case.number})
        return Message(card=notice_card(title, text, t, buttons=(see,)), summary=title)
    if not mine:
        return Message(t("succession-over", number=case.number, who=_said(viewer, case, everyone)))
    roles = " + ".join(t(f"role-{one.role}") for one in mine)
    by = everyone.get(mine[-1].by, "") or t("team-uthiek")
    rows = [(t("short-status"), t(f"status-{case.status}")), *_notes(viewer, mine)]
    ids = {"case": case.number}
    buttons: tuple[Button, ...] = (
        (t("button-take-case-over"), "succession.accept", ids),
        (t("button-not-me"), "succession.decline", ids),
        (t("button-case"), "case.show", ids),
    )
    problem = viewer.overlay.problems.get("reason")
    given = str(viewer.overlay.given.get("reason", ""))
    ask = Ask("reason", t("ask-succession-decline"), given, t.problem(problem) if problem else "")
    facts = {"name": by, "role": roles, "title": case.title}
    text = "\n\n".join([t("succession", **facts), _before(viewer, mine, everyone)])
    card = notice_card(title, text, t, rows=rows, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)


def _notes(viewer: Viewer, mine: list[Succession]) -> Iterator[tuple[str, str]]:
    return ((viewer.t("short-to-know"), one.note) for one in mine if one.note)


def _before(viewer: Viewer, mine: list[Succession], everyone: Mapping[str, str]) -> str:
    name = next((everyone.get(one.before, "") for one in mine if one.before), "")
    return viewer.t("succession-before", name=name) if name else viewer.t("succession-first")


async def waits(viewer: Viewer, args: Args) -> Message:
    """For who proposed it: who has the ball, and what holds until then."""
    case = await viewer.reading.case(str(args["over"]))
    t, everyone = viewer.t, await names(viewer)
    title = t("succession-title", number=case.number)
    asked = [one for one in case.handing_over if one.to]
    if not asked:
        return Message(t("succession-over", number=case.number, who=_said(viewer, case, everyone)))
    name, before = everyone.get(asked[-1].to, ""), (await at_work(viewer)).get(asked[-1].before)
    role = t(f"role-{asked[-1].role}")
    key = "succession-waits" if before else "succession-waits-first"
    text = t(key, name=name, role=role, before=before or "", day=asked[-1].at)
    buttons: Sequence[Button] = (
        (t("button-ask-another"), "succession.open", {"case": case.number}),
        (t("button-case"), "case.show", {"case": case.number}),
    )
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def answered(viewer: Viewer, args: Args) -> Message:
    """For everyone of the case, and who had it: who has it now, or why not."""
    case = await viewer.reading.case(str(args["over"]))
    t, everyone = viewer.t, await names(viewer)
    title = t("succession-title", number=case.number)
    role = HeldRole(str(args["role"]))
    last = [one for one in case.successions if one.role is role and one.accepted is not None][-1]
    word = t(f"role-{role}")
    facts = {"name": everyone.get(last.to, ""), "role": word, "title": case.title}
    if last.accepted:
        return Message(card=notice_card(title, t("succession-accepted", **facts), t), summary=title)
    text = t("succession-declined", **facts, reason=last.declined_because)
    buttons: list[Button] = []
    if viewer.person is None or may("hand_over", viewer.person, case):
        buttons.append((t("button-hand-over"), "succession.open", {"case": case.number}))
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def vacant(viewer: Viewer, args: Args) -> Message:
    """For the team: who has left, and which case needs another."""
    case = await viewer.reading.case(str(args["case"]))
    t, everyone = viewer.t, await names(viewer)
    title = t("holder-left-title", number=case.number)
    open_ones = [one for one in case.handing_over if not one.to]
    if not open_ones:
        return Message(t("succession-over", number=case.number, who=_said(viewer, case, everyone)))
    lines = [
        t("holder-left", name=everyone.get(one.before, ""), role=t(f"role-{one.role}"))
        for one in open_ones
    ]
    text = "\n\n".join([*lines, t("holder-left-who", title=case.title)])
    rows = [row for one in open_ones for row in await line_manager(viewer, one.before)]
    ids: Args = {"case": case.number}
    buttons = (
        (t("button-hand-over"), "succession.open", ids),
        (t("button-case"), "case.show", ids),
    )
    shown = notice_card(title, text, t, rows=list(dict.fromkeys(rows)), buttons=buttons)
    return Message(card=shown, summary=title)


def _said(viewer: Viewer, case: Case, everyone: Mapping[str, str]) -> str:
    """Who has the case now, in words."""
    t = viewer.t
    held = ((role, case.holder(role)) for role in HeldRole)
    return ", ".join(f"{t(f'role-{role}')} {everyone.get(who, '')}" for role, who in held if who)


async def open_rows(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    """Who is asked, and who has the role until there is a yes."""
    t, everyone, rows = viewer.t, await at_work(viewer), []
    for one in case.handing_over:
        key = "succession-row" if one.to else "succession-row-vacant"
        holder = everyone.get(case.holder(one.role), "")
        if one.to and holder:
            key = "succession-row-until"
        said = t(key, name=everyone.get(one.to, ""), role=t(f"role-{one.role}"), holder=holder)
        rows.append((t("short-succession"), said))
    return rows


async def rows_of(viewer: Viewer, case: Case, everyone: Mapping[str, str]) -> list[tuple[str, str]]:
    """Who is asked, and who had it before, for the card of the case."""
    t, rows = viewer.t, await open_rows(viewer, case)
    for one in case.successions:
        if one.accepted and one.before and one.answered_at:
            facts = {"role": t(f"role-{one.role}"), "day": one.answered_at}
            said = t("succession-row-before", name=everyone.get(one.before, ""), **facts)
            rows.append((t("short-before"), said))
    return rows
