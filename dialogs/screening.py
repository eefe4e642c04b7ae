"""Screening: is an assessment needed, and how far does the application reach?"""

from __future__ import annotations

from bot.domain.answers import outcome_of
from bot.domain.case import Case, Outcome, Screening, Status
from bot.domain.draft import Draft
from bot.domain.effects import Args
from bot.domain.impact import Impact
from bot.domain.lowering import Lowering
from bot.domain.permissions import may, require, team_may
from bot.domain.policy import Policy
from bot.domain.problem import Problem, unfit
from bot.domain.template import Template
from bot.ports import Message
from cards.screening import Outcomes, outcome_card
from dialogs.fill_in import FillIn
from dialogs.form_views import names
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
    """Work out what the rules say; it counts when a team member has confirmed it."""
    case = await turn.work.case(draft.about)
    form = turn.desk.filled_in(draft, turn.today, case)
    fired, impact = outcome_of(form)
    case.answer_screening(
        Screening(
            template=draft.template,
            answers=dict(form.effective()),
            fired=tuple(rule.id for rule in fired),
            outcome=Outcome(fired[0].outcome),
            impact=Impact(impact),
            answered_by=turn.person.id,
            answered_at=turn.at,
        )
    )
    draft.close()
    turn.person.focus = None
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
    if case.screening is None or not case.can("confirm_screening"):
        return reply("screening_outcome", case=case.number)
    if turn.field("of") != case.screening.answered_at.isoformat():
        return reply("screening_to_confirm", case=case.number)  # answered anew since
    chosen = Impact(turn.field("impact") or case.screening.impact)
    lower, proposed = chosen.below(case.screening.impact), case.screening.impact
    reason = turn.field("lowering").strip()
    if lower and (problem := unfit(reason)):
        return _lower_why(case, turn, problem if reason else Problem("impact_lowered"))
    case.confirm_screening(impact=_higher(chosen, proposed), by=turn.person.id, at=turn.at)
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
    if problem := unfit(turn.field("reason").strip()):
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
    if case.status is Status.SCREENED:
        case.go_on(by=turn.person.id, at=turn.at)
    return reply("case", case=case.number)


async def decline(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("decline_recommended", turn.person, case)
    if problem := unfit(turn.field("reason").strip()):
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
    template: Template = viewer.desk.templates[case.screening.template]
    rules = {rule.id: viewer.t.wording(rule.say) for rule in template.rules}
    everyone = await names(viewer)
    return Outcomes(
        case=case,
        screening=case.screening,
        reasons=tuple((id, rules[id]) for id in case.screening.fired),
        answered_by=everyone.get(case.screening.answered_by, ""),
        confirmed_by=everyone.get(case.confirmed_by, ""),
        agreed_by=everyone.get(case.agreed_by, ""),
        lowering_by=everyone.get(case.lowering.proposed_by, "") if case.lowering else "",
        lowered_by=everyone.get(case.lowering.agreed_by, "") if case.lowering else "",
        owner=everyone.get(case.triage_owner, ""),
        concept=viewer.desk.policy_of(case).status == "concept",
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
            "confirm_screening",
            "propose_not_required",
            "start_description",
            "decline_recommended",
            "fill_description",
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
