"""The team judges: what an action holder says, beside what was expected (R5.7.20)."""

from __future__ import annotations

from bot.domain.advice import Advice, Judgement
from bot.domain.appointments import asked_again
from bot.domain.effects.kinds import Args
from bot.domain.escalation import Cause
from bot.domain.permissions import may, require
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs import deviation, escalation, further
from dialogs.evidence import said_of
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside

OF_AN_ANSWER = ("judge-advice", "ask-judgement", "button-verified", "button-differs")
OF_A_DEVIATION = (
    "judge-advice-deviation",
    "ask-judgement-deviation",
    "button-verified-deviation",
    "button-differs-deviation",
)
TOLD_OF_AN_ANSWER = ("judged-good", "judged-again")
TOLD_OF_A_DEVIATION = ("judged-good-deviation", "judged-again-deviation")


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
        given = {"given": 1} if turn.field("judgement") and not _judged(advice) else {}
        return Reply((View(view.name, {**view.args, **given}),))
    words = turn.field("judgement").strip()
    if problem := turn.unfit(words):
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


def _judged(advice: Advice) -> bool:
    """Whether the team looked at what was answered last."""
    if advice.settled_at is not None or advice.answered is None:
        return advice.settled_at is not None or bool(advice.judgement)
    return bool(advice.answered.found)


async def to_judge(viewer: Viewer, args: Args) -> Message:
    """What the action holder says, beside what was expected, and the choice."""
    advice = await viewer.reading.advice(str(args["advice"]))
    case = await viewer.reading.case(advice.case)
    t, rows = viewer.t, await _rows(viewer, advice)
    title = t("judge-advice-title", short=advice.short, number=advice.case)
    if not advice.to_judge:
        ended = _done if _judged(advice) else _not_yet
        return await ended(viewer, advice, title, rows, args)
    if advice.judged_from < viewer.today:
        rows.append((t("short-waits-since"), t.day(advice.judged_from)))
    late = [t("judge-advice-late")] if args.get("late") else []
    if viewer.person and not may("judge_advice", viewer.person, case, holder=advice.holder):
        text = "\n\n".join([*late, f"**{advice.says.text}**"])
        return Message(card=notice_card(title, text, t, rows=rows), summary=title)
    problem = viewer.overlay.problems.get("judgement")
    given = str(viewer.overlay.given.get("judgement", ""))
    question, label, good, differs = OF_A_DEVIATION if advice.deviates else OF_AN_ANSWER
    ask = Ask("judgement", t(label), given, t.problem(problem) if problem else "")
    ids = {"advice": advice.id}
    buttons = (
        (t(good), "advice.verify", ids),
        (t(differs), "advice.differs", ids),
    )
    text = "\n\n".join([*late, f"**{advice.says.text}**", t(question)])
    card = notice_card(title, text, t, rows=rows, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)


async def _rows(viewer: Viewer, advice: Advice) -> list[tuple[str, str]]:
    t, everyone, answered = viewer.t, await names(viewer), advice.answered
    rows = [
        (t("short-action-holder"), everyone.get(advice.says.holder, "")),
        (t("short-status"), t(f"advice-{advice.status}")),
        (t("short-evidence-asked"), advice.says.evidence),
    ]
    if answered is not None:
        rows.append((t("short-answer"), answered.note or t(f"follow-up-{answered.status}")))
        rows.append((t("short-evidence-given"), said_of(answered.evidence, t)))
    if advice.followed == "niet":
        rows.append((t("short-reason"), advice.followed_as))
    return rows


async def _not_yet(
    viewer: Viewer, advice: Advice, title: str, rows: list[tuple[str, str]], args: Args
) -> Message:
    """Nothing was answered since the last judgement, if there was one; to look is always free."""
    t, ids = viewer.t, {"advice": advice.id}
    parts = [f"**{advice.says.text}**", t("judged-nothing")]
    if day := asked_again(advice, viewer.desk.policy_of(advice)):
        parts.append(t("follow-up-next", day=day))
    if args.get("given"):
        parts.append(t("judged-not-kept", number=advice.id))
    buttons: tuple[Button, ...] = (
        (t("button-look", short=advice.short), "look.show", ids),
        (t("button-case"), "case.show", {"case": advice.case}),
    )
    card = notice_card(title, "\n\n".join(parts), t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


async def _done(
    viewer: Viewer, advice: Advice, title: str, rows: list[tuple[str, str]], args: Args
) -> Message:
    """How it was judged, and by whom."""
    t, name = viewer.t, (await names(viewer)).get(advice.settled_by, "")
    differs = "judged-insufficient" if advice.to_explain else "judged-differs"
    done = t("judged", name=name) if name else t(differs)
    rows.append((t("short-judgement"), advice.judgement))
    case = await viewer.reading.case(advice.case)
    back: Button = (t("button-case"), "case.show", {"case": advice.case})
    buttons: tuple[Button, ...] = (*further.ways_on(viewer, case, advice), back)
    text = f"**{advice.says.text}**\n\n{done}"
    card = notice_card(title, text, t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


async def judged(viewer: Viewer, args: Args) -> Message:
    """Tells who answered, or who decided not to follow it, what the team found."""
    advice = await viewer.reading.advice(str(args["advice"]))
    if advice.to_explain:
        return await deviation.asked(viewer, advice)
    t, everyone = viewer.t, await names(viewer)
    title = t("advice-title", short=advice.short, number=advice.case)
    name = everyone.get(advice.settled_by, "") or t("team-uthiek")
    against = advice.answered.status == "niet_opgevolgd" if advice.answered else advice.deviates
    good, again = TOLD_OF_A_DEVIATION if against else TOLD_OF_AN_ANSWER
    word = "left-at-that" if advice.left_at_that else good if advice.settled_at else again
    if advice.stopped:
        word = "judged-stopped"
    if not advice.judgement and advice.settled_at is None:
        word = "explained-again" if advice.decided_against else "followed-now"
    text = t(word, name=name, said=advice.judgement)
    if advice.next_question is not None and advice.judgement:
        text = f"{text}\n\n{t('follow-up-next', day=advice.next_question)}"
    buttons: tuple[Button, ...] = ((t("button-my-advices"), "follow_up.mine", {}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
