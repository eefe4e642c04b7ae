"""The case description: filling it in, handing it in, and the team's judgement on it."""

from __future__ import annotations

from typing import Any

from bot.domain.answers import FilledIn
from bot.domain.case import Case, Status
from bot.domain.description import Description, hash_of, minutes_left
from bot.domain.draft import Draft
from bot.domain.effects import Args
from bot.domain.permissions import may, require
from bot.domain.problem import unfit
from bot.domain.template import Answer, Items
from bot.ports import Message
from cards.description import Refusal, Told, judging_card
from cards.notice import Button, notice_card
from dialogs.changes import change_lines
from dialogs.fill_in import FillIn
from dialogs.form_views import first_open, names
from dialogs.pack import send_or_ask, session_of
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply

FORM = "case_description"


async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    """Begin or go on; what is known from signal and screening is filled in already.

    What was handed in stays as it is: the draft opens again for the next version (R5.7.13).
    """
    case = await turn.work.case(turn.field("case"))
    require("fill_description", turn.person, case)
    if not case.can("submit_description"):
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
    """Freeze the next version under its hash; from then on it never changes.

    The same answers once more are no new version: then it is said what has to be done.
    """
    case = await turn.work.case(draft.about)
    require("submit_description", turn.person, case)
    form = turn.desk.filled_in(draft, turn.today, case)
    answers = form.shown()
    before = await _newest(turn, case)
    if before is not None and not before.unfinished and before.answers == answers:
        return reply("form_overview", about=case.number, form=FORM, unchanged=1)
    sha256 = hash_of(draft.template, answers)
    number = case.submit_description(by=turn.person.id, at=turn.at, sha256=sha256)
    findings = tuple(rule.id for rule in form.findings())
    turn.work.add(_frozen(turn, case, draft, number, answers, findings=findings))
    case.title = str(answers["title"])
    case.case_holder = str(answers["case_holder"])
    case.project_leader = str(answers["project_leader"])
    draft.close()
    turn.person.focus = None
    return reply("description_sent", case=case.number)


async def _newest(turn: Turn, case: Case) -> Description | None:
    if not case.description:
        return None
    return await turn.work.description(case.number, case.description)


def _frozen(
    turn: Turn,
    case: Case,
    draft: Draft,
    number: int,
    answers: dict[str, Answer],
    **more: Any,
) -> Description:
    return Description(
        id=f"{case.number}/{number}",
        case=case.number,
        number=number,
        template=draft.template,
        answers=answers,
        sha256=hash_of(draft.template, answers),
        submitted_by=turn.person.id,
        submitted_at=turn.at,
        **more,
    )


async def keep_as_it_stands(turn: Turn, case: Case) -> None:
    """A session by exception is about the draft so far: frozen, and marked as not handed in."""
    draft = await turn.work.find_draft(case.number, FORM)
    if draft is None:
        template = turn.desk.policy_of(case).templates[FORM]
        draft = Draft(Draft.name(case.number, FORM), case.number, FORM, template)
        draft.prefill(_known(turn, case, draft), at=turn.at)
    answers = turn.desk.filled_in(draft, turn.today, case).shown()
    before = await _newest(turn, case)
    if before is None or before.answers != answers:
        sha256 = hash_of(draft.template, answers)
        number = case.keep_description(by=turn.person.id, at=turn.at, sha256=sha256)
        turn.work.add(_frozen(turn, case, draft, number, answers, unfinished=True))
    case.case_holder = str(answers.get("case_holder") or case.decider)


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
    if not case.to_judge or version != case.description:
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
        if session := await session_of(turn.work, case):
            send_or_ask(turn, case, session)
    description.judged_by, description.judged_at = turn.person.id, turn.at
    return Reply((judging,))


async def to_judge(viewer: Viewer, args: Args) -> Message:
    """For the team: what was handed in, what stands out, and the choice."""
    case = await viewer.reading.case(str(args["case"]))
    t, everyone = viewer.t, await names(viewer)
    description = await viewer.reading.description(case.number, case.description)
    template = viewer.desk.templates[description.template]
    rules = {rule.id: t.wording(rule.say) for rule in template.rules}
    since = case.description - 1
    changes = await change_lines(viewer, case.number, since, since + 1) if since else ""
    told = Told(
        submitted_by=everyone.get(description.submitted_by, ""),
        judged_by=everyone.get(description.judged_by, ""),
        story=str(description.answers.get("explainable_story", "")),
        findings=tuple(rules[id] for id in description.findings),
        since=since,
        changes=changes or t("nothing"),
    )
    card = judging_card(
        case,
        description,
        told,
        t,
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
    planned = case.status is Status.PLANNED
    text = t("accepted-planned" if planned else "accepted", title=case.title)
    buttons = ((t("button-case"), "case.show", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def reminder(viewer: Viewer, args: Args) -> Message:
    """R5.7.11: how far it is, what is missing, how long that takes, and the way back to it."""
    case = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    title = t("description-reminder-title", number=case.number)
    draft = await viewer.reading.find_draft(case.number, FORM)
    begun = draft or Draft("", case.number, FORM, viewer.desk.policy_of(case).templates[FORM])
    form = viewer.desk.filled_in(begun, viewer.today, case)
    progress = [form.progress(one) for one in form.template.sections]
    done, total = sum(p.done for p in progress), sum(p.total for p in progress)
    minutes = minutes_left(form, viewer.desk.policy_of(case).answer_minutes)
    rows = [
        (t("short-ready"), t("reminder-progress", done=done, total=total)),
        (t("short-still"), t("reminder-minutes", minutes=minutes)),
        (t("short-missing"), _missing_said(viewer, form)),
    ]
    go_on: Button = (t("button-go-on"), "description.open", {"case": case.number})
    if draft is not None and not draft.closed:
        ids = {"about": draft.about, "form": FORM, "section": first_open(form)}
        go_on = (t("button-go-on"), "form.open", ids)
    buttons = (go_on, (t("button-case"), "case.show", {"case": case.number}))
    text = t(f"reminder-{args['kind']}", number=case.number)
    card = notice_card(title, text, t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


def _missing_said(viewer: Viewer, form: FilledIn) -> str:
    """By section, because that is how it is filled in."""
    t = viewer.t
    open_ones = [one for one in form.template.sections if form.problems(one)]
    lines = [
        t("reminder-section", title=t.wording(one.title), count=len(form.problems(one)))
        for one in open_ones
    ]
    return ", ".join(lines) or t("reminder-only-send")
