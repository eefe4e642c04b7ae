"""A feedback note: what was said in passing, confirmed by who said it (RM7.5)."""

from __future__ import annotations

from datetime import date

from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.feedback import Feedback, Standing
from bot.domain.permissions import may, require
from bot.domain.problem import Problem
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs import step_by_step
from dialogs.advice import someone
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply


async def open_note(turn: Turn) -> Reply:
    """`terugkoppeling UTH-2026-0012-A2`: for the team."""
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    require("note_feedback", turn.person, case)
    step_by_step.begin(turn, "feedback.note", {"advice": advice.id})
    return beside("feedback_form", case=case.number, advice=advice.id)


async def note(turn: Turn) -> Reply:
    """Who said what and when; that person is asked whether it is right."""
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    require("note_feedback", turn.person, case)
    given = {name: turn.field(name).strip() for name in ("said", "person", "on")}
    problems: dict[str, Problem] = {}
    if problem := turn.unfit(given["said"]):
        problems["said"] = problem
    found = await someone(turn, given["person"], besides=turn.person.id)
    if isinstance(found, Problem):
        problems["person"] = found
    on = _day(given["on"], turn.today)
    if on is None:
        problems["on"] = Problem("past_day")
    if isinstance(found, Problem) or on is None or problems:
        view = View("feedback_form", {"case": case.number, "advice": advice.id})
        return Reply((view,), Overlay(given, problems))
    known = await turn.work.feedback_of(case.number)
    same = [one for one in known if (one.said, one.source) == (given["said"], found.id)]
    if same:  # the same press, once more
        return reply("feedback", case=case.number, note=same[0].id)
    number = 1 + sum(one.advice == advice.id for one in known)
    noted = Feedback.note(
        advice, number, given["said"], source=found.id, on=on, by=turn.person.id, at=turn.at
    )
    turn.work.add(noted)
    return reply("feedback", case=case.number, note=noted.id)


def _day(iso: str, today: date) -> date | None:
    """Today when nothing was filled in; not a day to come."""
    if not iso:
        return today
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return None
    return day if day <= today else None


async def confirm(turn: Turn) -> Reply:
    note, case = await _mine(turn)
    if note.standing is Standing.ASKED:
        note.confirm(by=turn.person.id, at=turn.at, count=case.count_follow_up())
    return reply("feedback_to_confirm", note=note.id)


async def deny(turn: Turn) -> Reply:
    """Not what was said: with the words that it should be."""
    note, case = await _mine(turn)
    words = turn.field("answer").strip()
    view = View("feedback_to_confirm", {"note": note.id})
    if note.standing is Standing.ASKED:
        if problem := turn.unfit(words):
            return Reply((view,), Overlay({"answer": words}, {"answer": problem}))
        note.deny(words, by=turn.person.id, at=turn.at, count=case.count_follow_up())
    return Reply((view,))


async def _mine(turn: Turn) -> tuple[Feedback, Case]:
    """Only who said it can say whether it is right."""
    note = await turn.work.feedback(turn.field("note"))
    case = await turn.work.case(note.case)
    require("answer_feedback", turn.person, case, holder=note.source)
    return note, case


async def state(turn: Turn) -> Reply:
    """The team vouches for it, with a reason; a second person."""
    note = await turn.work.feedback(turn.field("note"))
    case = await turn.work.case(note.case)
    require("note_feedback", turn.person, case)
    words = turn.field("answer").strip()
    view = View("feedback", {"case": case.number, "note": note.id})
    if note.standing is Standing.ASKED:
        if problem := turn.unfit(words):
            return Reply((view,), Overlay({"answer": words}, {"answer": problem}))
        note.state(words, by=turn.person.id, at=turn.at, count=case.count_follow_up())
    return Reply((view,))


# --- views ------------------------------------------------------------------------------------
async def form(viewer: Viewer, args: Args) -> Message:
    advice = await viewer.reading.advice(str(args["advice"]))
    t, overlay = viewer.t, viewer.overlay
    title = t("feedback-title", short=advice.short, number=advice.case)
    problems = {name: t.problem(problem) for name, problem in overlay.problems.items()}
    given = {name: str(overlay.given.get(name) or "") for name in ("said", "person", "on")}
    wrong = problems.get("person", "")
    asks = (
        Ask("said", t("ask-feedback"), given["said"], problems.get("said", "")),
        Ask("person", t("ask-feedback-by"), given["person"], wrong, name=True),
        Ask("on", t("ask-feedback-on"), given["on"], problems.get("on", ""), day=True),
    )
    text = f"**{advice.says.text}**\n\n{t('feedback-form')}"
    buttons = ((t("button-note-feedback"), "feedback.note", {"advice": advice.id}),)
    return Message(card=notice_card(title, text, t, asks=asks, buttons=buttons), summary=title)


async def to_confirm(viewer: Viewer, args: Args) -> Message:
    """For who said it: is this right?"""
    note = await viewer.reading.feedback(str(args["note"]))
    advice = await viewer.reading.advice(note.advice)
    t, everyone = viewer.t, await names(viewer)
    title = t("feedback-title", short=advice.short, number=note.case)
    text = t(
        "feedback-to-confirm", name=everyone.get(note.noted_by, ""), day=note.on, said=note.said
    )
    text = f"**{advice.says.text}**\n\n{text}"
    if note.standing is not Standing.ASKED:
        text = f"{text}\n\n{t(f'feedback-{note.standing}')}"
        return Message(card=notice_card(title, text, t), summary=title)
    buttons = (
        (t("button-feedback-right"), "feedback.confirm", {"note": note.id}),
        (t("button-feedback-wrong"), "feedback.deny", {"note": note.id}),
    )
    ask = _answer(viewer, "ask-feedback-wrong")
    card = notice_card(title, text, t, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)


async def shown(viewer: Viewer, args: Args) -> Message:
    """For the team: what was noted, and whether it counts."""
    note = await viewer.reading.feedback(str(args["note"]))
    advice = await viewer.reading.advice(note.advice)
    t, everyone = viewer.t, await names(viewer)
    title = t("feedback-title", short=advice.short, number=note.case)
    rows = [
        (t("short-said-by"), everyone.get(note.source, "")),
        (t("short-day"), t.day(note.on)),
        (t("short-status"), t(f"feedback-{note.standing}")),
    ]
    if note.answer:
        rows.append((t("short-answer"), note.answer))
    back: Button = (t("button-case"), "case.show", {"case": note.case})
    case = await viewer.reading.case(note.case)
    waits = note.standing is Standing.ASKED and not note.waits
    stands = waits and (viewer.person is None or may("note_feedback", viewer.person, case))
    asks = (_answer(viewer, "ask-feedback-state"),) if stands else ()
    vouch: Button = (t("button-feedback-state"), "feedback.state", {"note": note.id})
    buttons = (vouch, back) if stands else (back,)
    text = f"**{advice.says.text}**\n\n{note.said}"
    card = notice_card(title, text, t, rows=rows, asks=asks, buttons=buttons)
    return Message(card=card, summary=title)


def _answer(viewer: Viewer, label: str) -> Ask:
    problem = viewer.overlay.problems.get("answer")
    given = str(viewer.overlay.given.get("answer") or "")
    return Ask("answer", viewer.t(label), given, viewer.t.problem(problem) if problem else "")
