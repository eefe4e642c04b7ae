"""The team takes the temperature: it looks for itself what became of an advice (R5.2.4)."""

from __future__ import annotations

from bot.domain.advice import Judgement, Look
from bot.domain.effects.kinds import Args
from bot.domain.permissions import require
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs import further
from dialogs.evidence import said_of
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside


async def show(turn: Turn) -> Reply:
    """`nakijken UTH-2026-0012-A2`."""
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    require("judge_advice", turn.person, case, holder=advice.says.holder)
    return beside("advice_to_look", case=case.number, advice=advice.id)


async def agrees(turn: Turn) -> Reply:
    return await _look(turn, good=True)


async def differs(turn: Turn) -> Reply:
    return await _look(turn, good=False)


async def _look(turn: Turn, *, good: bool) -> Reply:
    """Never by the action holder; the same words again are the same press."""
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    require("judge_advice", turn.person, case, holder=advice.says.holder)
    view = View("advice_to_look", {"case": case.number, "advice": advice.id})
    words = turn.field("judgement").strip()
    if problem := turn.unfit(words):
        return Reply((view,), Overlay({"judgement": words}, {"judgement": problem}))
    if not any((look.by, look.words) == (turn.person.id, words) for look in advice.looks):
        found = Judgement(good, words, turn.person.id, turn.at)
        pace = turn.desk.policy_of(case).pace(case.impact)
        advice.look(found, pace=pace, count=case.count_follow_up())
    return Reply((view,))


async def card(viewer: Viewer, args: Args) -> Message:
    """What was said and what evidence was given, beside what the team saw itself."""
    advice = await viewer.reading.advice(str(args["advice"]))
    t, everyone, overlay = viewer.t, await names(viewer), viewer.overlay
    title = t("look-title", short=advice.short, number=advice.case)
    rows = [
        (t("short-action-holder"), everyone.get(advice.says.holder, "")),
        (t("short-status"), t(f"advice-{advice.status}")),
        (t("short-evidence-asked"), advice.says.evidence),
    ]
    if advice.answered is not None:
        said = advice.answered.note or t(f"follow-up-{advice.answered.status}")
        rows.append((t("short-answer"), said))
        rows.append((t("short-evidence-given"), said_of(advice.answered.evidence, t)))
    rows += [_seen(viewer, look, everyone) for look in advice.looks]
    problem = overlay.problems.get("judgement")
    given = str(overlay.given.get("judgement") or "")
    ask = Ask("judgement", t("ask-look"), given, t.problem(problem) if problem else "")
    ids = {"advice": advice.id}
    case = await viewer.reading.case(advice.case)
    buttons: tuple[Button, ...] = (
        (t("button-look-agrees"), "look.agrees", ids),
        (t("button-look-differs"), "look.differs", ids),
        *(further.ways_on(viewer, case, advice) if advice.looks else ()),
        (t("button-case"), "case.show", {"case": advice.case}),
    )
    text = f"**{advice.says.text}**\n\n{t('look')}"
    card = notice_card(title, text, t, rows=rows, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)


def _seen(viewer: Viewer, look: Look, everyone: dict[str, str]) -> tuple[str, str]:
    t = viewer.t
    found = t("look-agrees" if look.agrees else "look-differs")
    return t.day(look.on), f"{everyone.get(look.by, '')}: {found}. {look.words}"
