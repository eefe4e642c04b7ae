"""An advice before the decision: taken on or declined by the person who would carry it out."""

from __future__ import annotations

from bot.domain.advice import Acceptance, Advice, AdviceStatus
from bot.domain.case import Case, Status
from bot.domain.effects import Args
from bot.domain.permissions import may, require
from bot.domain.problem import Problem, unfit
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, reply
from dialogs.understanding import matching


async def mine(turn: Turn, action: str) -> tuple[Advice, Case]:
    """The advice of this action holder, who alone answers for it."""
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    require(action, turn.person, case, holder=advice.says.holder)
    return advice, case


async def accept(turn: Turn) -> Reply:
    advice, _ = await mine(turn, "accept_advice")
    if advice.acceptance is Acceptance.PROPOSED:
        advice.accept(by=turn.person.id, at=turn.at)
    return reply("advice_to_accept", advice=advice.id)


async def decline(turn: Turn) -> Reply:
    """It goes back to the case holder, who names someone else."""
    advice, case = await mine(turn, "accept_advice")
    reason = turn.field("reason").strip()
    view = View("advice_to_accept", {"advice": advice.id})
    if problem := unfit(reason):
        return Reply((view,), Overlay({"reason": reason}, {"reason": problem}))
    if advice.acceptance is Acceptance.PROPOSED:
        advice.decline(reason, by=turn.person.id, at=turn.at, case_holder=case.case_holder)
    return Reply((view,))


async def reassign(turn: Turn) -> Reply:
    """Another action holder, by name; that person is asked in turn."""
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    if not may("draft_report", turn.person, case):
        require("react_to_report", turn.person, case)
    view = View("advice_declined", {"case": case.number, "advice": advice.id})
    if advice.acceptance is not Acceptance.DECLINED or case.status is not Status.REPORT_DRAFT:
        return Reply((view,))
    typed = turn.field("person").strip()
    found = list(matching(typed.lower(), (await turn.work.people()).values()))
    if len(found) != 1:
        problem = Problem("nobody_fits") if not found else Problem("choose_one_person")
        return Reply((view,), Overlay({"person": typed}, {"person": problem}))
    advice.hand_to(found[0].id, by=turn.person.id, at=turn.at)
    draft = await turn.work.draft(case.number, "report")
    path = f"advices.{advice.number}.action_holder"
    draft.give(path, found[0].id, by=turn.person.id, at=turn.at)
    return Reply((view,))


# --- views ------------------------------------------------------------------------------------
async def to_accept(viewer: Viewer, args: Args) -> Message:
    """For the action holder, who may never have met the bot: what, why, and by when."""
    advice = await viewer.reading.advice(str(args["advice"]))
    case = await viewer.reading.case(advice.case)
    t, overlay, everyone = viewer.t, viewer.overlay, await names(viewer)
    title = t("advice-title", short=advice.short, number=case.number)
    rows = [
        (t("short-due"), t.day(advice.says.due)),
        (t("short-evidence"), advice.says.evidence),
        (t("short-weight"), t(f"weight-{advice.says.weight}")),
    ]
    said = f"**{advice.says.text}**\n\n{advice.says.reason}"
    me = viewer.person.id if viewer.person else ""
    mine_too: tuple[Button, ...] = ((t("button-my-advices"), "follow_up.mine", {}),)
    if advice.status is AdviceStatus.LAPSED or advice.says.holder != me:
        card = notice_card(title, t("advice-gone"), t, buttons=mine_too)
        return Message(card=card, summary=title)
    if advice.acceptance is not Acceptance.PROPOSED:
        answered = t(f"advice-{advice.acceptance}")
        card = notice_card(title, f"{said}\n\n{answered}", t, rows=rows, buttons=mine_too)
        return Message(card=card, summary=title)
    asked = t("advice-asked", title=case.title, name=everyone.get(case.case_holder, ""))
    problem = overlay.problems.get("reason")
    given = str(overlay.given.get("reason", ""))
    ask = Ask("reason", t("ask-decline"), given, t.problem(problem) if problem else "")
    ids = {"advice": advice.id}
    buttons = (
        (t("button-take-on"), "advice.accept", ids),
        (t("button-decline"), "advice.decline", ids),
    )
    text = f"{asked}\n\n{said}"
    card = notice_card(title, text, t, rows=rows, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)


async def declined(viewer: Viewer, args: Args) -> Message:
    """For the case holder: who said no and why, and the question who does it instead."""
    advice = await viewer.reading.advice(str(args["advice"]))
    case = await viewer.reading.case(advice.case)
    t, overlay, everyone = viewer.t, viewer.overlay, await names(viewer)
    title = t("advice-title", short=advice.short, number=case.number)
    name = everyone.get(advice.says.holder, "")
    if advice.acceptance is not Acceptance.DECLINED:
        word = t("advice-asked-anew", name=name, acceptance=t(f"acceptance-{advice.acceptance}"))
        back = ((t("button-case"), "case.show", {"case": case.number}),)
        return Message(card=notice_card(title, word, t, buttons=back), summary=title)
    text = t("advice-declined", name=name, reason=advice.declined_because, text=advice.says.text)
    problem = overlay.problems.get("person")
    given = str(overlay.given.get("person", ""))
    ask = Ask("person", t("ask-other-holder"), given, t.problem(problem) if problem else "")
    buttons = ((t("button-ask-other"), "advice.reassign", {"advice": advice.id}),)
    card = notice_card(title, text, t, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)
