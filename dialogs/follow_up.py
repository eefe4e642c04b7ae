"""Follow-up: asked on the day, answered in the card, asked again until it is settled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.domain.advice import (
    MOST_EXTENSIONS,
    MOVED,
    Acceptance,
    Advice,
    AdviceStatus,
    Answered,
    Judgement,
)
from bot.domain.calendar import AMSTERDAM
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects import Args
from bot.domain.escalation import Cause, Ending
from bot.domain.permissions import require
from bot.domain.problem import unfit
from bot.ports import Message
from cards.follow_up import Asked, envelope_card
from cards.notice import Ask, Button, notice_card
from dialogs import escalation
from dialogs.advice import mine
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply

FORM = "follow_up"
AHEAD = 10
"""Working days: what comes within them is asked in the same card."""
STILL_BUSY = "bezig"
MOST_WAITING = 5
OF_AN_ANSWER = ("judge-advice", "ask-judgement", "button-verified", "button-differs")
OF_A_DEVIATION = (
    "judge-advice-deviation",
    "ask-judgement-deviation",
    "button-verified-deviation",
    "button-differs-deviation",
)
TOLD_OF_AN_ANSWER = ("judged-good", "judged-again")
TOLD_OF_A_DEVIATION = ("judged-good-deviation", "judged-again-deviation")


async def opened(turn: Turn, about: str) -> Case:
    """Only the action holder answers for an advice."""
    advice = await turn.work.advice(about)
    case = await turn.work.case(advice.case)
    require("answer_follow_up", turn.person, case, holder=advice.says.holder)
    return case


async def start(turn: Turn, fill_in: FillIn) -> Reply:
    """`Loopt nog` is an answer by itself; anything else opens the questions that go with it."""
    advice, case = await mine(turn, "answer_follow_up")
    status = turn.field("status")
    if not advice.open:
        return reply("follow_up", day=turn.today.isoformat())
    if status == STILL_BUSY and advice.due >= turn.today:
        if _said_today(advice, turn.today, status):  # the same press, once more
            return reply("follow_up", day=turn.today.isoformat(), done=advice.id)
        await _answer(
            turn, case, advice, Answered(turn.at, turn.person.id, STILL_BUSY, "", "", None)
        )
        return reply("follow_up", day=turn.today.isoformat(), done=advice.id)
    draft = await fill_in.begin(turn, advice.id, FORM, turn.desk.policy_of(advice).templates[FORM])
    if draft.closed:
        draft.reopen()
    draft.facts = {"due": advice.due.isoformat()}
    if status:
        draft.give("status", status, by=turn.person.id, at=turn.at)
    return beside("section", about=advice.id, form=FORM, section=FORM)


async def send(turn: Turn, draft: Draft) -> Reply:
    advice = await turn.work.advice(draft.about)
    case = await turn.work.case(advice.case)
    if not advice.open:  # settled while the form lay open
        turn.person.focus = None
        return reply("advice_judged", advice=advice.id)
    answers = turn.desk.filled_in(draft, turn.today, case).shown()
    parts = ("note", "deviation_reason", "residual_risk")
    note = "\n".join(str(answers[part]) for part in parts if answers.get(part))
    new_due = answers.get("new_due")
    answered = Answered(
        at=turn.at,
        by=turn.person.id,
        status=str(answers["status"]),
        note=note,
        evidence=str(answers.get("evidence") or ""),
        new_due=date.fromisoformat(str(new_due)) if new_due else None,
    )
    await _answer(turn, case, advice, answered)
    draft.close()
    turn.person.focus = None
    return reply("follow_up_saved", advice=advice.id)


async def _answer(turn: Turn, case: Case, advice: Advice, answered: Answered) -> None:
    """An answer stops the ladder; a day that is moved once too often begins one."""
    pace, count = turn.desk.policy_of(case).pace(case.impact), case.count_follow_up()
    advice.answer(answered, pace=pace, count=count)
    await escalation.stop(turn, advice, Ending.ANSWERED)
    if answered.new_due is not None and advice.moved > MOST_EXTENSIONS:
        await escalation.begin(turn, advice, Cause.EXTENSIONS)


async def my_advices(turn: Turn) -> Reply:
    """First what waits for a yes or a no, then what is being followed up."""
    waiting = [
        View("advice_to_accept", {"advice": advice.id})
        for advice in await turn.work.advices_unsettled()
        if advice.says.holder == turn.person.id and advice.acceptance is Acceptance.PROPOSED
        if advice.status is not AdviceStatus.LAPSED
    ]
    everything = View("follow_up", {"day": turn.today.isoformat(), "all": 1})
    return Reply((*waiting[:MOST_WAITING], everything), beside=True)


# --- views ------------------------------------------------------------------------------------
async def envelope(viewer: Viewer, args: Args) -> Message:
    """One card per person and day, with everything of theirs that is due soon, by case."""
    assert viewer.person is not None
    t, me = viewer.t, viewer.person.id
    ahead = viewer.desk.policy.calendar.add(viewer.today, AHEAD)
    found = await viewer.reading.advices_asked(date.max if args.get("all") else ahead)
    advices = [
        a for a in found if a.says.holder == me and a.open and not _said_today(a, viewer.today)
    ]
    title = t("follow-up-title", count=len(advices))
    late = int(args.get("rung", 0)) > 0
    intro = t("follow-up-late" if late else "follow-up") if advices else t("follow-up-none")
    if done := str(args.get("done", "")):
        advice = await viewer.reading.advice(done)
        intro = f"{t('follow-up-noted', short=advice.short, day=advice.next_question)}\n\n{intro}"
    lines = [await _line(viewer, advice) for advice in advices]
    return Message(card=envelope_card(title, intro, lines, t), summary=title)


def _said_today(advice: Advice, today: date, status: str = "") -> bool:
    """Whether the action holder said how it stands today (with this answer, if one is given)."""
    answered = advice.answered
    if answered is None or answered.at.astimezone(AMSTERDAM).date() != today:
        return False
    return not status or answered.status == status


async def _line(viewer: Viewer, advice: Advice) -> Asked:
    case = await viewer.reading.case(advice.case)
    title = viewer.t("case-line", number=case.number, title=case.title)
    overdue = advice.due < viewer.today
    return Asked(advice.id, title, advice.short, advice.says.text, advice.due, overdue)


async def saved(viewer: Viewer, args: Args) -> Message:
    """What was noted, who looks at it now, and when the next question comes."""
    advice = await viewer.reading.advice(str(args["advice"]))
    t, answered = viewer.t, advice.answered
    title = t("advice-title", short=advice.short, number=advice.case)
    parts = list(_after(viewer, advice))
    if answered is not None and answered.status == MOVED:
        said = t("follow-up-moved", day=advice.due, reason=answered.note)
    else:
        said = t("follow-up-saved", status=t(f"follow-up-{answered.status}") if answered else "")
    text = "\n\n".join([said, *parts])
    buttons: tuple[Button, ...] = ((t("button-my-advices"), "follow_up.mine", {}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


def _after(viewer: Viewer, advice: Advice) -> Iterator[str]:
    t = viewer.t
    if advice.to_judge:
        yield t("follow-up-team-looks")
    elif advice.next_question is not None:
        yield t("follow-up-next", day=advice.next_question)


async def late(viewer: Viewer, args: Args) -> Message:
    """For the case holder or the manager: nobody has answered yet."""
    advice = await viewer.reading.advice(str(args["advice"]))
    t, everyone = viewer.t, await names(viewer)
    title = t("advice-title", short=advice.short, number=advice.case)
    name = everyone.get(advice.says.holder, "")
    text = t("follow-up-late-other", name=name, text=advice.says.text, due=advice.due)
    buttons = ((t("button-case"), "case.show", {"case": advice.case}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


# --- the team judges --------------------------------------------------------------------------
async def ask_judgement(turn: Turn) -> Reply:
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    require("judge_advice", turn.person, case)
    return beside("advice_to_judge", case=case.number, advice=advice.id)


async def agree(turn: Turn) -> Reply:
    return await _judge(turn, good=True)


async def differ(turn: Turn) -> Reply:
    return await _judge(turn, good=False)


async def _judge(turn: Turn, *, good: bool) -> Reply:
    """R5.7.20: with a reason, by someone of the team who is not the action holder."""
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    require("judge_advice", turn.person, case, holder=advice.says.holder)
    view = View("advice_to_judge", {"case": case.number, "advice": advice.id})
    if not advice.to_judge:
        return Reply((view,))
    words = turn.field("judgement").strip()
    if problem := unfit(words):
        return Reply((view,), Overlay({"judgement": words}, {"judgement": problem}))
    insufficient = advice.deviates and not good
    advice.judge(
        Judgement(good, words, turn.person.id, turn.at),
        case_holder=case.decider,
        pace=turn.desk.policy_of(case).pace(case.impact),
        count=case.count_follow_up(),
    )
    if insufficient:
        await escalation.begin(turn, advice, Cause.DEVIATION)
    return Reply((view,))


async def to_judge(viewer: Viewer, args: Args) -> Message:
    """What the action holder says, beside what was expected, and the choice."""
    advice = await viewer.reading.advice(str(args["advice"]))
    t, everyone, overlay = viewer.t, await names(viewer), viewer.overlay
    title = t("judge-advice-title", short=advice.short, number=advice.case)
    answered = advice.answered
    rows = [
        (t("short-action-holder"), everyone.get(advice.says.holder, "")),
        (t("short-status"), t(f"advice-{advice.status}")),
        (t("short-evidence-asked"), advice.says.evidence),
    ]
    if answered is not None:
        rows.append((t("short-answer"), answered.note or t(f"follow-up-{answered.status}")))
        rows.append((t("short-evidence-given"), answered.evidence or t("nothing-given")))
    if advice.followed == "niet":
        rows.append((t("short-reason"), advice.followed_as))
    if not advice.to_judge:
        name = everyone.get(advice.settled_by, "")
        differs = "judged-insufficient" if advice.followed == "niet" else "judged-differs"
        done = t("judged", name=name) if name else t(differs)
        rows.append((t("short-judgement"), advice.judgement))
        buttons: tuple[Button, ...] = ((t("button-case"), "case.show", {"case": advice.case}),)
        text = f"**{advice.says.text}**\n\n{done}"
        card = notice_card(title, text, t, rows=rows, buttons=buttons)
        return Message(card=card, summary=title)
    problem = overlay.problems.get("judgement")
    given = str(overlay.given.get("judgement", ""))
    question, label, good, differs = OF_A_DEVIATION if advice.deviates else OF_AN_ANSWER
    ask = Ask("judgement", t(label), given, t.problem(problem) if problem else "")
    ids = {"advice": advice.id}
    buttons = (
        (t(good), "advice.verify", ids),
        (t(differs), "advice.differs", ids),
    )
    text = f"**{advice.says.text}**\n\n{t(question)}"
    card = notice_card(title, text, t, rows=rows, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)


async def judged(viewer: Viewer, args: Args) -> Message:
    """Tells who answered, or who decided not to follow it, what the team found."""
    advice = await viewer.reading.advice(str(args["advice"]))
    t, everyone = viewer.t, await names(viewer)
    title = t("advice-title", short=advice.short, number=advice.case)
    name = everyone.get(advice.settled_by, "") or t("team-uthiek")
    good, again = TOLD_OF_A_DEVIATION if advice.followed == "niet" else TOLD_OF_AN_ANSWER
    word = "left-at-that" if advice.left_at_that else good if advice.settled_at else again
    text = t(word, name=name, said=advice.judgement)
    if advice.next_question is not None:
        text = f"{text}\n\n{t('follow-up-next', day=advice.next_question)}"
    buttons: tuple[Button, ...] = ((t("button-my-advices"), "follow_up.mine", {}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
