"""An exception to the gate: asked for with a reason, granted or refused by the manager (R5.7.1)."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.case import Case
from bot.domain.effects.kinds import TEAM, Args
from bot.domain.gate_exception import GateException
from bot.domain.permissions import may, require
from bot.domain.person import manager_of
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs.form_views import names
from dialogs.missing import missing_lines
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply


# --- asking -----------------------------------------------------------------------------------
async def open_request(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("ask_exception", turn.person, case)
    if not case.may_ask_exception:
        return beside("exception_judged" if case.exception else "case", case=case.number)
    turn.wait_for("exception.ask", "reason", case.number)
    return beside("exception_ask", case=case.number)


async def ask(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("ask_exception", turn.person, case)
    reason = turn.field("reason").strip()
    if case.may_ask_exception:
        if problem := turn.unfit(reason):
            view = View("exception_ask", {"case": case.number})
            return Reply((view,), Overlay({"reason": reason}, {"reason": problem}))
        to = manager_of(await turn.work.people(), turn.today, besides=turn.person.id) or TEAM
        case.ask_exception(reason, by=turn.person.id, to=to, at=turn.at)
    return reply("exception_asked", case=case.number)


async def asking(viewer: Viewer, args: Args) -> Message:
    number, t = str(args["case"]), viewer.t
    name = await _who_judges(viewer) or t("the-manager-vacant")
    text = t("exception-ask", name=name)
    title = t("exception-ask-title", number=number)
    buttons: tuple[Button, ...] = ((t("button-ask-exception"), "exception.ask", {"case": number}),)
    ask_for = _ask(viewer, "reason", t("ask-exception-reason"))
    return Message(
        card=notice_card(title, text, t, asks=(ask_for,), buttons=buttons), summary=title
    )


async def _who_judges(viewer: Viewer) -> str:
    """By name; empty while nobody holds the role."""
    people = await viewer.reading.people()
    to = manager_of(people, viewer.today, besides=viewer.person.id if viewer.person else "")
    return people[to].name if to in people else ""


def _ask(viewer: Viewer, field: str, label: str) -> Ask:
    problem = viewer.overlay.problems.get(field)
    given = str(viewer.overlay.given.get(field, ""))
    return Ask(field, label, given, viewer.t.problem(problem) if problem else "")


async def asked(viewer: Viewer, args: Args) -> Message:
    """For who asked: who has the ball now."""
    case = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    title = t("exception-asked-title", number=case.number)
    judge = await _who_judges(viewer)
    text = t("exception-asked", name=judge) if judge else t("exception-asked-nobody")
    buttons: tuple[Button, ...] = ((t("button-case"), "case.show", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


# --- judging ----------------------------------------------------------------------------------
async def grant(turn: Turn) -> Reply:
    return await _judge(turn, granted=True)


async def refuse(turn: Turn) -> Reply:
    return await _judge(turn, granted=False)


async def _judge(turn: Turn, *, granted: bool) -> Reply:
    """The card says which request it was drawn from, so that an old one judges nothing."""
    case = await turn.work.case(turn.field("case"))
    require("judge_exception", turn.person, case)
    view = View("exception_to_judge", {"case": case.number, "nth": turn.number("nth")})
    newest = case.exception
    if newest is None or newest.judged_at or turn.number("nth") != len(case.exceptions):
        return Reply((view,))
    answer = turn.field("reason").strip()
    if problem := turn.unfit(answer):
        return Reply((view,), Overlay({"reason": answer}, {"reason": problem}))
    case.judge_exception(answer, granted=granted, by=turn.person.id, at=turn.at)
    return Reply((view,))


async def to_judge(viewer: Viewer, args: Args) -> Message:
    """For the manager: who asks it and why, what is missing, and the choice."""
    case = await viewer.reading.case(str(args["case"]))
    nth, t = _nth(case, args), viewer.t
    found, title = case.exceptions[nth - 1], t("exception-judge-title", number=case.number)
    if found.judged_at is not None:
        return await judged(viewer, {**args, "nth": nth})
    everyone = await names(viewer)
    missing = [line async for line in missing_lines(viewer, case)]
    allowed = viewer.person is not None and may("judge_exception", viewer.person, case)
    key = "exception-judge" if viewer.person else "exception-no-manager"
    text = t(key, title=case.title, name=everyone.get(found.asked_by, ""))
    ids: Args = {"case": case.number, "nth": nth}
    buttons: list[Button] = [
        (t("button-grant"), "exception.grant", ids),
        (t("button-refuse"), "exception.refuse", ids),
    ]
    see: Button = (t("button-case"), "case.show", {"case": case.number})
    card = notice_card(
        title,
        text,
        t,
        rows=(
            (t("short-reason"), found.reason),
            (t("short-missing"), t("missing-count", count=len(missing))),
        ),
        asks=(_ask(viewer, "reason", t("ask-exception-answer")),) if allowed else (),
        buttons=[*buttons, see] if allowed else [see],
    )
    return Message(card=card, summary=title)


def _nth(case: Case, args: Args) -> int:
    return int(args.get("nth") or 0) or len(case.exceptions)


async def judged(viewer: Viewer, args: Args) -> Message:
    """For who asked, the project leader and the team: the answer, and what may happen now."""
    case = await viewer.reading.case(str(args["case"]))
    t, nth = viewer.t, _nth(case, args)
    found, everyone = case.exceptions[nth - 1], await names(viewer)
    title = t(f"exception-{_word(found)}-title", number=case.number)
    text = t(f"exception-{_word(found)}", title=case.title)
    rows = [
        (t("short-exception-asked-by"), everyone.get(found.asked_by, "")),
        (t("short-reason"), found.reason),
    ]
    if found.judged_at is not None:
        rows.append((t("short-exception-judged-by"), everyone.get(found.judged_by, "")))
        rows.append((t("short-exception-answer"), found.answer))
    buttons: list[Button] = [(t("button-case"), "case.show", {"case": case.number})]
    plans = viewer.person is None or may("plan_session", viewer.person, case)
    if found.granted and plans and case.may_be_planned:
        buttons.insert(0, (t("button-plan-session"), "planning.open", {"case": case.number}))
    card = notice_card(title, text, t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


def _word(found: GateException) -> str:
    if found.judged_at is None:
        return "waiting"
    return "granted" if found.granted else "refused"


def row_of(viewer: Viewer, case: Case, everyone: Mapping[str, str]) -> list[tuple[str, str]]:
    """How the newest exception stands, for the card of the case."""
    if case.exception is None:
        return []
    found, t = case.exception, viewer.t
    who = found.judged_by or found.asked_by
    said = t(f"exception-row-{_word(found)}", name=everyone.get(who, ""))
    return [(t("short-exception"), said)]
