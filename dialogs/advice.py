"""An advice before the decision: taken on or declined by the person who would carry it out."""

from __future__ import annotations

from bot.domain.advice import Advice, AdviceStatus
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.life import Status
from bot.domain.owned import Acceptance
from bot.domain.permissions import may, require
from bot.domain.person import Person
from bot.domain.problem import Problem
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
    if problem := turn.unfit(reason):
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
    return await _ask_instead(turn, advice, view)


async def pass_on(turn: Turn) -> Reply:
    """`Iemand anders`: who is asked names a colleague, who is asked in turn."""
    advice, case = await mine(turn, "accept_advice")
    view = View("advice_to_accept", {"advice": advice.id})
    if advice.acceptance is not Acceptance.PROPOSED or case.status is not Status.REPORT_DRAFT:
        return Reply((view,))
    return await _ask_instead(turn, advice, view)


async def _ask_instead(turn: Turn, advice: Advice, view: View) -> Reply:
    typed = turn.field("person").strip()
    found = await someone(turn, typed, besides=advice.says.holder)
    if isinstance(found, Problem):
        return Reply((view,), Overlay({"person": typed}, {"person": found}))
    advice.hand_to(found.id, by=turn.person.id, at=turn.at)
    draft = await turn.work.draft(advice.case, "report")
    path = f"advices.{advice.number}.action_holder"
    draft.give(path, found.id, by=turn.person.id, at=turn.at)
    return Reply((view,))


async def someone(turn: Turn, typed: str, *, besides: str) -> Person | Problem:
    """One colleague by name or address, who works here."""
    people = await turn.work.people()
    found = [one for one in matching(typed.lower(), people.values()) if one.id != besides]
    if len(found) == 1:
        return found[0]
    return Problem("choose_one_person" if found else "nobody_fits")


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
    problems = {name: t.problem(problem) for name, problem in overlay.problems.items()}
    given = {name: str(overlay.given.get(name, "")) for name in ("reason", "person")}
    wrong = problems.get("person", "")
    asks = (
        Ask("reason", t("ask-decline"), given["reason"], problems.get("reason", "")),
        Ask("person", t("ask-who-does"), given["person"], wrong, name=True),
    )
    ids = {"advice": advice.id}
    buttons = (
        (t("button-take-on"), "advice.accept", ids),
        (t("button-decline"), "advice.decline", ids),
        (t("button-someone-else"), "advice.pass_on", ids),
    )
    text = f"{asked}\n\n{said}"
    card = notice_card(title, text, t, rows=rows, asks=asks, buttons=buttons)
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
    wrong = t.problem(problem) if problem else ""
    ask = Ask("person", t("ask-other-holder"), given, wrong, name=True)
    buttons = ((t("button-ask-other"), "advice.reassign", {"advice": advice.id}),)
    card = notice_card(title, text, t, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)
