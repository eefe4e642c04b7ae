"""The case description: filling it in, handing it in, and the team's judgement on it."""

from __future__ import annotations

from bot.domain.case import Case, Status
from bot.domain.description import Description, hash_of
from bot.domain.draft import Draft
from bot.domain.effects import Args
from bot.domain.permissions import may, require
from bot.domain.problem import unfit
from bot.domain.template import Answer, Items
from bot.ports import Message
from cards.description import Refusal, judging_card
from cards.notice import notice_card
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply

FORM = "case_description"


async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    """Begin or go on; what is known from signal and screening is filled in already."""
    case = await turn.work.case(turn.field("case"))
    require("fill_description", turn.person, case)
    if case.status is not Status.DESCRIBING:
        return beside("case", case=case.number)
    draft = await fill_in.begin(turn, case.number, FORM, turn.desk.policy_of(case).templates[FORM])
    draft.closed = False
    draft.prefill(_known(turn, case, draft), at=turn.at)
    draft.prefill(_first_items(turn, draft, case), at=turn.at)
    return beside("form_overview", about=case.number, form=FORM)


def _known(turn: Turn, case: Case, draft: Draft) -> dict[str, Answer]:
    screening = case.screening.answers if case.screening else {}
    prefilled: dict[str, Answer] = {
        question.key: screening.get(question.prefill.removeprefix("screening."))
        for question in turn.desk.template_of(draft).questions
        if question.prefill
    }
    return {
        **prefilled,
        "title": case.title,
        "org_unit": case.unit,
        "phase": case.phase,
        "planned_start": case.planned_start,
        "project_leader": case.project_leader,
    }


def _first_items(turn: Turn, draft: Draft, case: Case) -> dict[str, Answer]:
    """A list that must hold something begins with one open item."""
    form = turn.desk.filled_in(draft, turn.today, case)
    return {
        question.key: [1]
        for question in form.template.questions
        if isinstance(question.kind, Items)
        and not question.kind.otherwise
        and form.required(question)
    }


async def send(turn: Turn, draft: Draft) -> Reply:
    """Freeze the next version under its hash; from then on it never changes."""
    case = await turn.work.case(draft.about)
    require("submit_description", turn.person, case)
    form = turn.desk.filled_in(draft, turn.today, case)
    answers = form.shown()
    sha256 = hash_of(draft.template, answers)
    number = case.submit_description(by=turn.person.id, at=turn.at, sha256=sha256)
    turn.work.add(
        Description(
            id=f"{case.number}/{number}",
            case=case.number,
            number=number,
            template=draft.template,
            answers=answers,
            sha256=sha256,
            submitted_by=turn.person.id,
            submitted_at=turn.at,
            findings=tuple(rule.id for rule in form.findings()),
        )
    )
    case.title = str(answers["title"])
    case.case_holder = str(answers["case_holder"])
    case.project_leader = str(answers["project_leader"])
    draft.close()
    turn.person.focus = None
    return reply("description_sent", case=case.number)


async def sent(viewer: Viewer, args: Args) -> Message:
    case = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    due = viewer.desk.policy_of(case).due("description_review", case.since)
    title = t("description-sent-title", number=case.number)
    text = t("description-sent", version=case.description, due=due)
    buttons = ((t("button-case"), "case.show", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def judge(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    return beside("description_to_judge", case=case.number)


# --- the team judges --------------------------------------------------------------------------
async def accept(turn: Turn) -> Reply:
    return await _judge(turn, "accept_description")


async def send_back(turn: Turn) -> Reply:
    """Return with reasons: the draft opens again with every answer in it."""
    return await _judge(turn, "return_description")


async def _judge(turn: Turn, action: str) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require(action, turn.person, case)
    judging = View("description_to_judge", {"case": case.number})
    version = turn.number("version")
    if case.status is not Status.SUBMITTED or version != case.description:
        return Reply((judging,))
    description = await turn.work.description(case.number, version)
    reason = turn.field("reason").strip()
    if action == "return_description":
        if problem := unfit(reason):
            return Reply((judging,), Overlay({"reason": reason}, {"reason": problem}))
        description.returned_because = reason
        case.return_description(by=turn.person.id, at=turn.at)
        (await turn.work.draft(case.number, FORM)).closed = False
    else:
        case.accept_description(by=turn.person.id, at=turn.at)
    description.judged_by, description.judged_at = turn.person.id, turn.at
    return Reply((judging,))


async def to_judge(viewer: Viewer, args: Args) -> Message:
    """For the team: what was handed in, what stands out, and the choice."""
    case = await viewer.reading.case(str(args["case"]))
    t, everyone = viewer.t, await names(viewer)
    description = await viewer.reading.description(case.number, case.description)
    template = viewer.desk.templates[description.template]
    rules = {rule.id: t.wording(rule.say) for rule in template.rules}
    card = judging_card(
        case,
        description,
        t,
        names=(
            everyone.get(description.submitted_by, ""),
            everyone.get(description.judged_by, ""),
        ),
        findings=tuple(rules[id] for id in description.findings),
        story=str(description.answers.get("explainable_story", "")),
        allowed=viewer.person is None or may("accept_description", viewer.person, case),
        overlay=Refusal(viewer.overlay.given, viewer.overlay.problems),
    )
    return Message(card=card, summary=t("judge-title", number=case.number))


async def returned(viewer: Viewer, args: Args) -> Message:
    """Tells who handed it in why it came back, with the way on."""
    case = await viewer.reading.case(str(args["case"]))
    description = await viewer.reading.description(case.number, case.description)
    t = viewer.t
    title = t("returned-title", number=case.number)
    text = t("returned", reason=description.returned_because)
    buttons = ((t("button-go-on"), "description.open", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def accepted(viewer: Viewer, args: Args) -> Message:
    case = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    title = t("accepted-title", number=case.number)
    text = t("accepted", title=case.title)
    buttons = ((t("button-case"), "case.show", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
