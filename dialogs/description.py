"""The case description: filling it in, handing it in, and the team's judgement on it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.description import Description, hash_of
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.filing import Filing
from bot.domain.life import Status
from bot.domain.permissions import may, require
from bot.domain.template import Answer
from bot.ports import Message, Missing
from cards.description import Refusal, Told, judging_card
from cards.notice import Button, notice_card
from dialogs import ai_act, succession
from dialogs.changes import change_lines, since_earlier
from dialogs.choices import UNKNOWN
from dialogs.dpia import told, warn
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.known_already import fill_in_what_is_known, known
from dialogs.legal_check import find_out
from dialogs.naming import section_said
from dialogs.pack import send_or_ask, session_of
from dialogs.told_before import and_ask, offer_what_was_told
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
    await fill_in_what_is_known(turn, case, draft)
    overview = beside("form_overview", about=case.number, form=FORM)
    if offered := await offer_what_was_told(turn, fill_in, draft, case):
        return replace(overview, views=(*overview.views, *offered.views))
    return await and_ask(turn, fill_in, draft, case, overview) if turn.text else overview


def kept(turn: Turn, draft: Draft, case: Case) -> None:
    """What an answer sets off at once: the class of the AI Act, and who is named to hold it."""
    ai_act.notice(turn, draft, case)
    holder = draft.answers.get("case_holder")
    case.name_holder(str(holder or ""), by=turn.person.id, at=turn.at)


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
    marks = {
        "findings": tuple(rule.id for rule in form.findings()),
        "passed_on": tuple(path for path in draft.passed_on if answers.get(path) in UNKNOWN),
    }
    turn.work.add(_frozen(turn, case, draft, number, answers, **marks))
    case.title = str(answers["title"])
    waits = await succession.named(turn, case, answers, before.answers if before else {})
    told(turn, case, answers, by=turn.person.id)
    await warn(turn, case)
    await find_out(turn, case, answers)
    draft.close()
    turn.person.focus = None
    return Reply((View("description_sent", {"case": case.number}), *waits))


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
        draft.prefill(known(turn, case, draft), at=turn.at)
    answers = turn.desk.filled_in(draft, turn.today, case).shown()
    before = await _newest(turn, case)
    if before is None or before.answers != answers:
        sha256 = hash_of(draft.template, answers)
        number = case.keep_description(by=turn.person.id, at=turn.at, sha256=sha256)
        turn.work.add(_frozen(turn, case, draft, number, answers, unfinished=True))
    await succession.named(turn, case, answers, before.answers if before else {})
    case.case_holder = case.decider


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
    return beside("description_to_judge" if case.description else "case", case=case.number)


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
        if problem := turn.unfit(reason):
            return Reply(
                (judging,),
                Overlay({"reason": reason, "section": turn.field("section")}, {"reason": problem}),
            )
        description.returned_because = reason
        template = turn.desk.templates[description.template]
        about = turn.field("section") or (section_said(template, reason) if turn.text else "")
        known = about in {one.key for one in template.sections}
        description.returned_section = about if known else ""
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
        passed_on=[t.wording(template.question(one).ask) for one in description.passed_on],
        since=since,
        changes=changes or t("nothing"),
        earlier="" if since else await since_earlier(viewer, case, description.answers),
        asked=await succession.open_rows(viewer, case),
        sections=[(one.key, t.wording(one.title)) for one in template.sections],
        document=_document(viewer, case, description),
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


def _document(viewer: Viewer, case: Case, description: Description) -> str:
    """Where this version lies as it was handed in; nobody handed an unfinished one in."""
    if description.unfinished:
        return ""
    day, version = day_of(description.submitted_at), f"{description.number}.0"
    filing = Filing(case.number, "casusbeschrijving", version, day, adopted=False, extension="pdf")
    return viewer.desk.link(filing.path(case.place))


async def returned(viewer: Viewer, args: Args) -> Message:
    """Tells who handed it in why it came back, with the way on."""
    case = await viewer.reading.case(str(args["case"]))
    description = await viewer.reading.description(case.number, case.description)
    t = viewer.t
    title = t("returned-title", number=case.number)
    assert description.judged_at is not None
    back_on = day_of(description.judged_at)
    due = viewer.desk.policy_of(case).due("description_due", back_on)
    name = (await names(viewer)).get(description.judged_by, "")
    text = t("returned", name=name, reason=description.returned_because, due=due)
    go_on: Button = (t("button-go-on"), "description.open", {"case": case.number})
    if section := description.returned_section:
        ids = {"about": case.number, "form": FORM, "section": section}
        go_on = (t("button-go-on"), "form.open", ids)
    return Message(card=notice_card(title, text, t, buttons=(go_on,)), summary=title)


async def holder_named(viewer: Viewer, args: Args) -> Message:
    """For the colleague whom the draft names: they can read and write along.

    Raises Missing when the name was taken back meanwhile.
    """
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    if viewer.person is None or not may("fill_description", viewer.person, case):
        raise Missing(case.number)
    title, leader = t("holder-named-title", number=case.number), case.project_leader
    text = t("holder-named", title=case.title, name=(await names(viewer)).get(leader, ""))
    ids = {"case": case.number}
    buttons = (
        (t("button-description"), "description.open", ids),
        (t("button-case"), "case.show", ids),
    )
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def accepted(viewer: Viewer, args: Args) -> Message:
    case = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    title = t("accepted-title", number=case.number)
    planned = case.status is Status.PLANNED
    waiting = viewer.desk.policy_of(case)
    due = waiting.calendar.add(case.since, waiting.waiting["plan"])
    text = t("accepted-planned" if planned else "accepted", title=case.title, due=due)
    buttons = ((t("button-case"), "case.show", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def lapsed(viewer: Viewer, args: Args) -> Message:
    """The session was held while a newer version waited: which one counts now."""
    case = await viewer.reading.case(str(args["case"]))
    t, version = viewer.t, int(args["version"])
    title = t("description-lapsed-title", number=case.number)
    text = t("description-lapsed", version=version, held=case.in_force)
    buttons = ((t("button-case"), "case.show", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
