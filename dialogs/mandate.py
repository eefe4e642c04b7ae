"""Naming who acts for the case holder for a time: recorded as such, and over by itself."""

from __future__ import annotations

from datetime import date

from bot.domain.effects.kinds import Args
from bot.domain.permissions import require
from bot.domain.problem import Problem
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs import step_by_step
from dialogs.advice import someone
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside


async def show(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("name_mandate", turn.person, case)
    if case.mandate is None:
        step_by_step.begin(turn, "mandate.name", {"case": case.number})
    return beside("mandate", case=case.number)


async def name(turn: Turn) -> Reply:
    """The case holder names someone, until a day; the same press again changes nothing."""
    case = await turn.work.case(turn.field("case"))
    require("name_mandate", turn.person, case)
    view = View("mandate", {"case": case.number})
    given = {field: turn.field(field).strip() for field in ("person", "until")}
    found = await someone(turn, given["person"], besides=turn.person.id)
    until = _day(given["until"])
    problems: dict[str, Problem] = {}
    if isinstance(found, Problem):
        problems["person"] = found
    if until is None or until <= turn.today:
        problems["until"] = Problem("later_day")
    if isinstance(found, Problem) or until is None or problems:
        return Reply((view,), Overlay(given, problems))
    known = case.mandate
    if known is None or (known.holder, known.until) != (found.id, until):
        case.name_mandate(found.id, until, by=turn.person.id, at=turn.at)
    return Reply((view,))


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


async def end(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("name_mandate", turn.person, case)
    if case.mandate is not None:
        case.end_mandate(by=turn.person.id, at=turn.at)
    return Reply((View("mandate", {"case": case.number}),))


# --- views ------------------------------------------------------------------------------------
async def card(viewer: Viewer, args: Args) -> Message:
    """For the case holder: who acts for them now, and the question who should."""
    case = await viewer.reading.case(str(args["case"]))
    t, everyone, overlay = viewer.t, await names(viewer), viewer.overlay
    title = t("mandate-title", number=case.number)
    ids = {"case": case.number}
    buttons: list[Button] = [(t("button-name-mandate"), "mandate.name", ids)]
    left = everyone.get(str(args.get("left", "")), "")
    text = t("mandate-left", name=left) if left else t("mandate-nobody")
    if case.mandate is not None:
        name = everyone.get(case.mandate.holder, "")
        text = t("mandate-is", name=name, day=case.mandate.until)
        buttons.append((t("button-end-mandate"), "mandate.end", ids))
    problems = {field: t.problem(problem) for field, problem in overlay.problems.items()}
    given = {field: str(overlay.given.get(field) or "") for field in ("person", "until")}
    wrong = problems.get("person", "")
    asks = (
        Ask("person", t("ask-mandate"), given["person"], wrong, name=True),
        Ask("until", t("ask-mandate-until"), given["until"], problems.get("until", ""), day=True),
    )
    return Message(card=notice_card(title, text, t, asks=asks, buttons=buttons), summary=title)


async def told(viewer: Viewer, args: Args) -> Message:
    """For who acts for the case holder: from when, until when, and what that means."""
    case = await viewer.reading.case(str(args["of"]))
    t, everyone = viewer.t, await names(viewer)
    title = t("mandate-told-title", number=case.number)
    me = viewer.person.id if viewer.person else ""
    if case.mandate is None or case.mandate.holder != me:
        return Message(card=notice_card(title, t("mandate-over"), t), summary=title)
    name = everyone.get(case.mandate.by, "")
    text = t("mandate-yours", name=name, title=case.title, day=case.mandate.until)
    buttons = ((t("button-case"), "case.show", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
