"""The check on a case, once a period: changed, incidents, still in use; and what follows (7.6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.domain.appointments import checked_on
from bot.domain.calendar import add_months
from bot.domain.case import Case
from bot.domain.case_check import NOTHING_NEW, CaseCheck
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.life import FOLLOWED, NotNow
from bot.domain.permissions import may, require
from bot.domain.task import TEAM_ROLE, TaskKind
from bot.domain.template import Answer
from bot.ports import Message
from cards.notice import Button, notice_card
from dialogs import task
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.turn import Reply, Turn, Viewer, beside, reply

FORM = "case_check"


def first(turn: Turn, case: Case) -> CaseCheck:
    """The one that follows the decision."""
    return _after(turn, case, 0)


def _after(turn: Turn, case: Case, number: int) -> CaseCheck:
    months = turn.desk.policy_of(case).pace(case.impact).months
    on = add_months(turn.today, months)
    return CaseCheck.plan(case.number, number + 1, on, policy=case.policy)


async def opened(turn: Turn, about: str) -> Case:
    check = await turn.work.case_check(about)
    case = await turn.work.case(check.case)
    require("answer_case_check", turn.person, case)
    return case


async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    """The one that is open now; it can be answered before it is asked."""
    case = await turn.work.case(turn.field("case"))
    require("answer_case_check", turn.person, case)
    check = await _open(turn, case)
    draft = await fill_in.begin(turn, check.id, FORM, turn.desk.policy_of(case).templates[FORM])
    if draft.closed:
        draft.reopen()
    return beside("section", about=check.id, form=FORM, section=FORM)


async def _open(turn: Turn, case: Case) -> CaseCheck:
    """Raises NotNow when the case is not followed up."""
    known = [one for one in await turn.work.case_checks_of(case.number) if one.open]
    if not known or case.status not in FOLLOWED:
        raise NotNow("answer_case_check", case.number)
    return known[-1]


async def nothing_new(turn: Turn) -> Reply:
    """`Niets veranderd`: not changed, no incidents, still in use."""
    check = await turn.work.case_check(turn.field("check"))
    case = await turn.work.case(check.case)
    require("answer_case_check", turn.person, case)
    if check.open and case.status in FOLLOWED:
        await _answer(turn, case, check, NOTHING_NEW)
    return reply("case_check", check=check.id)


async def send(turn: Turn, draft: Draft) -> Reply:
    check = await turn.work.case_check(draft.about)
    case = await turn.work.case(check.case)
    turn.person.focus = None
    if check.open:
        answers = turn.desk.filled_in(draft, turn.today, case).shown()
        await _answer(turn, case, check, answers)
    draft.close()
    return reply("case_check", check=check.id)


async def _answer(turn: Turn, case: Case, check: CaseCheck, answers: Mapping[str, Answer]) -> None:
    """What was found leads to a task for the team; the next check follows by itself."""
    count = case.count_follow_up()
    check.answer(answers, by=turn.person.id, at=turn.at, count=count)
    turn.work.add(_after(turn, case, check.number))
    found = {
        TaskKind.CHANGED: answers["changed"] == "ja_belangrijk",
        TaskKind.INCIDENT: answers["incident"] == "ja",
        TaskKind.STOPPED: answers["still_used"] == "gestopt",
    }
    for kind, so in found.items():
        if so:
            given: dict[str, Any] = {"what": f"C{check.number}", "role": TEAM_ROLE}
            if kind is TaskKind.STOPPED:
                given["besides"] = (turn.person.id,)
            await task.give(turn, case, kind, **given)
    if answers.get("help"):
        turn.person.ask_for_help(case.number, FORM, at=turn.at)


# --- views ------------------------------------------------------------------------------------
async def card(viewer: Viewer, args: Args) -> Message:
    """Asked in under a minute; once answered, what was said and when the next one comes."""
    check = await viewer.reading.case_check(str(args["check"]))
    case = await viewer.reading.case(check.case)
    t, everyone = viewer.t, await names(viewer)
    title = t("case-check-title", number=case.number)
    back: Button = (t("button-case"), "case.show", {"case": case.number})
    if check.lapsed_at is not None:
        text = t("case-check-lapsed", title=case.title)
        return Message(card=notice_card(title, text, t, buttons=(back,)), summary=title)
    if not check.open:
        known = [one for one in await viewer.reading.case_checks_of(case.number) if one.open]
        text = t("case-check-answered", name=everyone.get(check.answered_by, ""))
        if known and case.status in FOLLOWED:
            day = checked_on(known[-1], viewer.desk.policy_of(known[-1]))
            text = f"{text} {t('case-check-again', day=day)}"
        rows = _rows(viewer, check)
        shown = notice_card(title, text, t, rows=rows, buttons=(back,))
        return Message(card=shown, summary=title)
    text = t("case-check-late" if check.rung else "case-check", title=case.title)
    if check.asked_at is not None:
        again = checked_on(check, viewer.desk.policy_of(check))
        text = f"{text}\n\n{t('follow-up-again', day=again)} {t('case-check-not-mine')}"
    buttons: tuple[Button, ...] = (
        (t("button-nothing-new"), "case_check.nothing_new", {"check": check.id}),
        (t("button-something-new"), "case_check.open", {"case": case.number}),
        *_ways_off(viewer, case),
        back,
    )
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


def _ways_off(viewer: Viewer, case: Case) -> Iterator[Button]:
    """For who holds it: someone else takes it over, or acts for them."""
    t, ids = viewer.t, {"case": case.number}
    if viewer.person is not None and may("hand_over", viewer.person, case):
        yield t("button-hand-over"), "succession.open", ids
    if viewer.person is not None and may("name_mandate", viewer.person, case):
        yield t("button-mandate"), "mandate.show", ids


def _rows(viewer: Viewer, check: CaseCheck) -> list[tuple[str, str]]:
    policy = viewer.desk.policy_of(check)
    template = viewer.desk.templates[policy.templates[FORM]]
    return [
        (viewer.t.wording(question.ask), viewer.t.said(question, check.answers[question.key], {}))
        for section in template.sections
        for question in section.questions
        if check.answers.get(question.key) not in (None, "")
    ]


async def silent(viewer: Viewer, args: Args) -> Message:
    """For the manager: nobody answers for this case."""
    check = await viewer.reading.case_check(str(args["check"]))
    case = await viewer.reading.case(check.case)
    t, everyone = viewer.t, await names(viewer)
    title = t("case-check-title", number=case.number)
    name = everyone.get(case.decider, "")
    text = t("case-check-silent", name=name, title=case.title, day=check.on)
    if check.open and check.asked_at is not None:
        again = checked_on(check, viewer.desk.policy_of(check))
        text = f"{text}\n\n{t('follow-up-again', day=again)}"
    buttons = ((t("button-case"), "case.show", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
