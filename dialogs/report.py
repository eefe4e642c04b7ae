"""The report: written as a form, reacted to by the case holder, adopted by someone else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.domain.advice import Advice, AdviceStatus
from bot.domain.case import Case
from bot.domain.description import hash_of
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.life import Status
from bot.domain.owned import Acceptance, Wording
from bot.domain.permissions import may, require
from bot.domain.problem import LEAST_REASON, Problem
from bot.domain.report import Report
from bot.domain.template import Answers, items_of
from bot.ports import Message, Reading
from cards.notice import Ask, Button, notice_card
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.session import planned
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply

FORM = "report"
AGREED = "akkoord"


async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    """Begin or go on; until adoption it may be written again as a new draft."""
    case = await turn.work.case(turn.field("case"))
    require("draft_report", turn.person, case)
    if case.status not in {Status.HELD, Status.REPORT_DRAFT}:
        return beside("case", case=case.number)
    draft = await fill_in.begin(turn, case.number, FORM, turn.desk.policy_of(case).templates[FORM])
    draft.closed = False
    return beside("form_overview", about=case.number, form=FORM)


async def send(turn: Turn, draft: Draft) -> Reply:
    """Freeze the next draft; each action holder is asked whether they take their advice on."""
    case = await turn.work.case(draft.about)
    form = turn.desk.filled_in(draft, turn.today, case)
    answers = form.shown()
    for earlier in await turn.work.reports_of(case.number):
        earlier.replaced = True
    number = case.draft_report(by=turn.person.id, at=turn.at)
    session = await planned(turn.work, case)
    policy = turn.desk.policy_of(case)
    report = Report.draft(
        case_holder=case.case_holder,
        id=f"{case.number}/{number}",
        case=case.number,
        policy=case.policy,
        number=number,
        session=session.id,
        description=case.in_force,
        template=draft.template,
        answers=answers,
        sha256=hash_of(draft.template, answers),
        written_by=turn.person.id,
        written_at=turn.at,
        reaction_due=policy.due("report_reaction", turn.today),
    )
    turn.work.add(report)
    await _advise(turn, case, answers)
    draft.close()
    turn.person.focus = None
    return reply("report_state", case=case.number, report=number)


async def _advise(turn: Turn, case: Case, answers: Answers) -> None:
    """An advice keeps its number; what is no longer in the report lapses."""
    known = {advice.number: advice for advice in await turn.work.advices_of(case.number)}
    numbers = items_of(answers, "advices")
    by, at = turn.person.id, turn.at
    for number in numbers:
        says = _wording(answers, f"advices.{number}")
        if number in known:
            known[number].reword(says, by=by, at=at)
        else:
            advice = Advice.propose(case.number, number, says, policy=case.policy, by=by, at=at)
            turn.work.add(advice)
    for number, advice in known.items():
        if number not in numbers:
            advice.drop(by=by, at=at)


def _wording(answers: Answers, item: str) -> Wording:
    def text(key: str) -> str:
        return str(answers[f"{item}.{key}"])

    def several(key: str) -> tuple[str, ...]:
        chosen = answers[f"{item}.{key}"]
        return tuple(str(one) for one in chosen) if isinstance(chosen, list) else ()

    return Wording(
        text=text("text"),
        reason=text("reason"),
        values=several("values"),
        kind=text("option_type"),
        weight=text("weight"),
        given_by=several("given_by"),
        holder=text("action_holder"),
        unit=text("action_holder_unit"),
        due=date.fromisoformat(text("due")),
        evidence=text("evidence_expected"),
    )


# --- the case holder's reaction ---------------------------------------------------------------
async def agree(turn: Turn) -> Reply:
    return await _react(turn, AGREED)


async def comment(turn: Turn) -> Reply:
    require("react_to_report", turn.person, await turn.work.case(turn.field("case")))
    words = turn.field("reaction").strip()
    if problem := turn.unfit(words):
        args = {"case": turn.field("case"), "report": turn.field("report")}
        return Reply(
            (View("report_concept", args),), Overlay({"reaction": words}, {"reaction": problem})
        )
    return await _react(turn, words)


async def _react(turn: Turn, words: str) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("react_to_report", turn.person, case)
    number = turn.number("report")
    if case.status is Status.REPORT_DRAFT and number == case.report:
        report = await turn.work.report(case.number, number)
        if not report.reaction:
            report.react(words, by=turn.person.id, at=turn.at)
    return reply("report_concept", case=case.number, report=number)


async def concept(viewer: Viewer, args: Args) -> Message:
    """For the case holder: read the draft, and say whether the facts are right."""
    case = await viewer.reading.case(str(args["case"]))
    number = int(args["report"])
    report = await viewer.reading.report(case.number, number)
    t, overlay = viewer.t, viewer.overlay
    title = t("concept-title", number=case.number, version=f"v0.{number}")
    ids: Args = {"case": case.number, "report": number}
    dossier: Button = (t("button-dossier"), "case.dossier", {"case": case.number})
    waiting = case.status is Status.REPORT_DRAFT and number == case.report and not report.reaction
    if not waiting:
        word = "concept-reacted" if report.reaction else "concept-over"
        return Message(card=notice_card(title, t(word), t, buttons=(dossier,)), summary=title)
    problem = overlay.problems.get("reaction")
    given = str(overlay.given.get("reaction", ""))
    ask = Ask("reaction", t("ask-reaction"), given, t.problem(problem) if problem else "")
    buttons = (
        (t("button-agree-report"), "report.agree", ids),
        (t("button-comment"), "report.comment", ids),
        dossier,
    )
    text = t("concept", title=case.title, due=report.reaction_due)
    return Message(card=notice_card(title, text, t, asks=(ask,), buttons=buttons), summary=title)


# --- adoption ---------------------------------------------------------------------------------
async def show(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    return beside("report_state", case=case.number, report=case.report)


async def adopt(turn: Turn) -> Reply:
    """R5.7.18: refused while an advice has no action holder who took it on."""
    case = await turn.work.case(turn.field("case"))
    require("adopt_report", turn.person, case)
    state = View("report_state", {"case": case.number, "report": case.report})
    if case.status is not Status.REPORT_DRAFT or turn.number("report") != case.report:
        return Reply((state,))
    report = await turn.work.report(case.number, case.report)
    advices = await open_advices(turn.work, case)
    reason = turn.field("reason").strip()
    if any(advice.acceptance is not Acceptance.ACCEPTED for advice in advices):
        return Reply((state,), Overlay({"reason": reason}, {"adopt": Problem("not_accepted")}))
    problem = turn.unfit(reason) if reason or not report.may_be_adopted(turn.today) else None
    if problem is not None:
        if problem.code in {"required", "words_too_short"}:
            problem = Problem("no_reaction_yet", {"limit": LEAST_REASON})
        return Reply((state,), Overlay({"reason": reason}, {"reason": problem}))
    case.adopt_report(by=turn.person.id, at=turn.at)
    report.adopt(by=turn.person.id, at=turn.at, case_holder=case.case_holder, reason=reason)
    if case.awaits_opinion(turn.desk.policy_of(case)):
        case.ask_opinion(at=turn.at)
    return Reply((state,))


async def open_advices(reading: Reading, case: Case) -> Sequence[Advice]:
    found = await reading.advices_of(case.number)
    return [advice for advice in found if advice.status is not AdviceStatus.LAPSED]


async def state(viewer: Viewer, args: Args) -> Message:
    """How the report stands: reaction, advices with who took them on, and adoption."""
    case = await viewer.reading.case(str(args["case"]))
    report = await viewer.reading.report(case.number, int(args.get("report", case.report)))
    t, everyone = viewer.t, await names(viewer)
    advices = await open_advices(viewer.reading, case)
    title = t("report-title", number=case.number)
    rows = [
        (t("short-version"), "v1.0" if report.adopted_by else f"v0.{report.number}"),
        (t("short-written-by"), everyone.get(report.written_by, "")),
        (t("short-reaction"), _reaction(viewer, report)),
    ]
    if report.adopted_by:
        rows.append((t("short-adopted-by"), everyone.get(report.adopted_by, "")))
    lines = [
        t(
            "advice-line",
            short=advice.short,
            text=advice.says.text,
            name=everyone.get(advice.says.holder, ""),
            acceptance=t(f"acceptance-{advice.acceptance}"),
        )
        for advice in advices
    ]
    text = "\n".join(f"- {line}" for line in lines) or t("no-advices")
    asks, buttons = _steps(viewer, case, report)
    card = notice_card(title, text, t, rows=rows, asks=asks, buttons=buttons)
    return Message(card=card, summary=title)


def _reaction(viewer: Viewer, report: Report) -> str:
    t = viewer.t
    if report.reaction == AGREED:
        return t("reaction-agreed")
    if report.reaction:
        return report.reaction
    if report.without_reaction:
        return t("reaction-not-awaited", reason=report.without_reaction)
    if report.may_be_adopted(viewer.today):
        return t("reaction-silent")
    return t("reaction-awaited", due=report.reaction_due)


def _steps(viewer: Viewer, case: Case, report: Report) -> tuple[Sequence[Ask], Sequence[Button]]:
    t = viewer.t
    ids: Args = {"case": case.number, "report": report.number}
    dossier: Button = (t("button-dossier"), "case.dossier", {"case": case.number})
    if case.status is not Status.REPORT_DRAFT or report.number != case.report:
        return (), (dossier,)
    write: Button = (t("button-change-report"), "report.open", {"case": case.number})
    person = viewer.person
    if person is not None and not may("draft_report", person, case):
        return (), (dossier,)
    if person is not None and not may("adopt_report", person, case):
        return (), (write, dossier)
    problems = viewer.overlay.problems
    problem = problems.get("adopt") or problems.get("reason")
    adopt: Button = (t("button-adopt"), "report.adopt", ids)
    if problem is None and report.may_be_adopted(viewer.today):
        return (), (adopt, write, dossier)
    given = str(viewer.overlay.given.get("reason", ""))
    ask = Ask("reason", t("ask-no-reaction"), given, t.problem(problem) if problem else "")
    return (ask,), (adopt, write, dossier)
