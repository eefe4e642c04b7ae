"""Screening: is an assessment needed, and how far does the application reach?"""

from __future__ import annotations

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.lowering import Lowering
from bot.domain.permissions import may, require, team_may
from bot.domain.policy import Policy
from bot.domain.problem import Problem
from bot.domain.screened import CHANGE, Outcome
from bot.phrases import capital
from bot.ports import Message
from cards.notice import notice_card
from cards.screening import Outcomes, outcome_card
from dialogs import contest, earlier
from dialogs.concept import concept_note
from dialogs.dpia import warn
from dialogs.dpia_asked import warning
from dialogs.earlier import judge
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.screening_answers import passed_on, reasons
from dialogs.standing import at_work, standing_of
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply

FORM = "screening"


def _template(policy: Policy) -> str:
    return policy.templates[FORM]


async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    """Begin or go on; once confirmed, the outcome is shown instead."""
    case = await turn.work.case(turn.field("case"))
    require("answer_screening", turn.person, case)
    if case.status is not Status.SIGNALLED:
        return beside("screening_outcome", case=case.number)
    draft = await fill_in.begin(turn, case.number, FORM, _template(turn.desk.policy_of(case)))
    if draft.closed:
        draft.closed = False
    section = turn.desk.template_of(draft).sections[0].key
    return beside("section", about=case.number, form=FORM, section=section)


async def send(turn: Turn, draft: Draft) -> Reply:
    """A change is linked to the case of what it changes before the rules look at it."""
    case = await turn.work.case(draft.about)
    turn.person.focus = None
    if draft.answers.get("kind") == CHANGE and case.parent is None:
        return earlier.ask(turn, case)
    judge(turn, case, draft, by=turn.person.id)
    return reply("screening_outcome", case=case.number)


async def show(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    return beside("screening_outcome", case=case.number)


# --- the team confirms ------------------------------------------------------------------------
async def confirm(turn: Turn) -> Reply:
    """The outcome and the class count from here; raised at once, lowered by a second person."""
    case = await turn.work.case(turn.field("case"))
    require("confirm_screening", turn.person, case)
    if not (case.screening and case.answered and case.can("confirm_screening")):
        return reply("screening_outcome", case=case.number)
    if turn.field("of") != case.screening.answered_at.isoformat():
        return reply("screening_to_confirm", case=case.number)  # answered anew since
    chosen = Impact(turn.field("impact") or case.screening.impact)
    lower, proposed = chosen.below(case.screening.impact), case.screening.impact
    reason = turn.field("lowering").strip()
    if lower and (problem := turn.unfit(reason)):
        return _lower_why(case, turn, problem if reason else Problem("impact_lowered"))
    case.confirm_screening(impact=_higher(chosen, proposed), by=turn.person.id, at=turn.at)
    await warn(turn, case)
    if lower:
        case.propose_lowering(Lowering(chosen, reason, turn.person.id, turn.at))
    return reply("screening_outcome", case=case.number)


def _higher(chosen: Impact, proposed: Impact) -> Impact:
    return proposed if chosen.below(proposed) else chosen


def _lower_why(case: Case, turn: Turn, problem: Problem) -> Reply:
    given = {"impact": turn.field("impact"), "lowering": turn.field("lowering")}
    view = View("screening_to_confirm", {"case": case.number})
    return Reply((view,), Overlay(given, {"lowering": problem}))


async def agree_lowering(turn: Turn) -> Reply:
    """A second person agrees to the lower class; pressed again, the card as it stands."""
    case = await turn.work.case(turn.field("case"))
    require("agree_lowering", turn.person, case)
    if case.lowering and not case.lowering.agreed_by:
        case.agree_lowering(by=turn.person.id, at=turn.at)
    return reply("lowering_to_confirm", case=case.number)


async def propose_not_required(turn: Turn) -> Reply:
    """Not needed: the reason first, then a second person."""
    case = await turn.work.case(turn.field("case"))
    require("propose_not_required", turn.person, case)
    if problem := turn.unfit(turn.field("reason").strip()):
        return _again(case, turn, problem)
    case.propose_not_required(turn.field("reason").strip(), by=turn.person.id, at=turn.at)
    return reply("screening_outcome", case=case.number)


async def confirm_not_required(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("confirm_not_required", turn.person, case)
    if case.status is Status.SCREENED:
        case.confirm_not_required(by=turn.person.id, at=turn.at)
    return reply("not_required_to_confirm", case=case.number)


# --- recommended: the case holder chooses -----------------------------------------------------
async def go_on(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("start_description", turn.person, case)
    if case.may_go_on:
        case.go_on(by=turn.person.id, at=turn.at)
    return reply("case", case=case.number)


async def decline(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("decline_recommended", turn.person, case)
    if problem := turn.unfit(turn.field("reason").strip()):
        return _again(case, turn, problem)
    if case.status is Status.SCREENED:
        case.decline(turn.field("reason").strip(), by=turn.person.id, at=turn.at)
    return reply("case", case=case.number)


def _again(case: Case, turn: Turn, problem: Problem) -> Reply:
    view = View("screening_outcome", {"case": case.number})
    return Reply((view,), Overlay({"reason": turn.field("reason")}, {"reason": problem}))


# --- views ------------------------------------------------------------------------------------
async def _outcomes(viewer: Viewer, case: Case) -> Outcomes:
    assert case.screening is not None
    everyone = await names(viewer)
    return Outcomes(
        standing=standing_of(viewer, case, await at_work(viewer)),
        screening=case.screening,
        reasons=reasons(viewer, case.screening),
        answered_by=everyone.get(case.screening.answered_by, ""),
        confirmed_by=everyone.get(case.confirmed_by, ""),
        agreed_by=everyone.get(case.agreed_by, ""),
        lowering_by=everyone.get(case.lowering.proposed_by, "") if case.lowering else "",
        lowered_by=everyone.get(case.lowering.agreed_by, "") if case.lowering else "",
        earlier=await earlier.changed(viewer, case),
        contested=await contest.rows(viewer, case),
        dpia=await warning(viewer, case),
        passed_on=passed_on(viewer, case.screening),
        concept=concept_note(viewer, case),
        given=viewer.overlay.given,
        problems=viewer.overlay.problems,
    )


async def outcome(viewer: Viewer, args: Args) -> Message:
    """What the rules say, which of them fired, who confirms, and what this person may do."""
    case = await viewer.reading.case(str(args["case"]))
    if case.screening is None:
        text = viewer.t("screening-not-yet", number=case.number)
        return Message(text)
    allowed = frozenset(
        action
        for action in (
            "answer_screening",
            "confirm_screening",
            "propose_not_required",
            "start_description",
            "decline_recommended",
            "fill_description",
            "contest_screening",
        )
        if (may(action, viewer.person, case) if viewer.person else team_may(action))
    )
    card = outcome_card(await _outcomes(viewer, case), viewer.t, allowed)
    return Message(card=card, summary=viewer.t("screening-title", number=case.number))


async def second_person(viewer: Viewer, args: Args) -> Message:
    """Asks a second member of the team whether 'not needed' is right."""
    case = await viewer.reading.case(str(args["case"]))
    may_press = viewer.person is None or may("confirm_not_required", viewer.person, case)
    allowed = frozenset({"confirm_not_required"}) if may_press else frozenset()
    card = outcome_card(await _outcomes(viewer, case), viewer.t, allowed)
    return Message(card=card, summary=viewer.t("screening-title", number=case.number))


async def lower_class(viewer: Viewer, args: Args) -> Message:
    """Asks a second member of the team whether a lower class is right."""
    case = await viewer.reading.case(str(args["case"]))
    may_press = viewer.person is None or may("agree_lowering", viewer.person, case)
    allowed = frozenset({"agree_lowering"}) if may_press else frozenset()
    card = outcome_card(await _outcomes(viewer, case), viewer.t, allowed)
    return Message(card=card, summary=viewer.t("screening-title", number=case.number))


async def declined(viewer: Viewer, args: Args) -> Message:
    """Tells the team that it will not be done although recommended, and why; or after all."""
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    name = (await names(viewer)).get(case.reason_by, "")
    key = "declined-told" if case.status is Status.NOT_REQUIRED else "declined-not"
    rows = ((t("short-reason"), case.reason),) if case.reason else ()
    title = t("declined-title", number=case.number)
    buttons = (
        (t("button-screening-outcome"), "screening.show", {"case": case.number}),
        (t("button-case"), "case.show", {"case": case.number}),
    )
    text = t(key, title=case.title, name=name)
    return Message(card=notice_card(title, text, t, rows=rows, buttons=buttons), summary=title)


# --- the rules themselves ---------------------------------------------------------------------
async def show_rules(turn: Turn) -> Reply:
    return beside("rules")


async def rules(viewer: Viewer, args: Args) -> Message:
    """R5.7.4: for what an assessment is mandatory or recommended, as the bot applies it."""
    t, policy = viewer.t, viewer.desk.policy
    template = viewer.desk.templates[_template(policy)]
    title, parts = t("rules-title", version=template.version), [t("rules")]
    for outcome in Outcome:
        said = [r for r in template.rules if r.outcome == outcome]
        lines = "\n".join(f"- {t.wording(rule.say)} ({rule.id})" for rule in said)
        parts.append(f"**{capital(t(f'outcome-word-{outcome}'))}**\n{lines}")
    if policy.status == "concept":
        parts.append(t("policy-concept"))
    return Message(card=notice_card(title, "\n\n".join(parts), t), summary=title)
