"""The case holder does not follow an advice, and the reason fell short: better, or after all."""

from __future__ import annotations

from bot.domain import deviation
from bot.domain.advice import Advice
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.escalation import Ending
from bot.domain.permissions import require
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs import escalation
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer

LEAST = 40
"""Characters, as in the decision itself (domain.md 7.5)."""


async def explain(turn: Turn) -> Reply:
    advice, case = await _theirs(turn)
    if not advice.to_explain:
        return _card(advice)
    reason = turn.field("reason").strip()
    if problem := turn.unfit(reason, LEAST):
        return Reply(_card(advice).views, Overlay({"reason": reason}, {"reason": problem}))
    count, by = case.count_follow_up(), turn.person.id
    deviation.explain(advice, reason, by=by, at=turn.at, count=count)
    await escalation.stop(turn, advice, Ending.ANSWERED)
    return _card(advice)


async def follow(turn: Turn) -> Reply:
    advice, case = await _theirs(turn)
    if advice.to_explain:
        pace, count = turn.desk.policy_of(case).pace(case.impact), case.count_follow_up()
        deviation.follow(advice, by=turn.person.id, at=turn.at, pace=pace, count=count)
        await escalation.stop(turn, advice, Ending.ANSWERED)
    return _card(advice)


async def _theirs(turn: Turn) -> tuple[Advice, Case]:
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    require("decide", turn.person, case)
    return advice, case


def _card(advice: Advice) -> Reply:
    return Reply((View("advice_judged", {"advice": advice.id}),))


async def asked(viewer: Viewer, advice: Advice) -> Message:
    """What the team found, and the choice."""
    t, problem = viewer.t, viewer.overlay.problems.get("reason")
    given = str(viewer.overlay.given.get("reason") or "")
    found = t("judged-again-deviation", name=t("team-uthiek"), said=advice.judgement)
    text = f"**{advice.says.text}**\n\n{found}\n\n{t('explain-better')}"
    wrong = t.problem(problem) if problem else ""
    ask = Ask("reason", t("ask-explain-better"), given, wrong)
    ids = {"advice": advice.id}
    buttons: tuple[Button, ...] = (
        (t("button-explain-better"), "deviation.explain", ids),
        (t("button-follow-after-all"), "deviation.follow", ids),
    )
    title = t("advice-title", short=advice.short, number=advice.case)
    rows = [(t("short-reason"), advice.followed_as)]
    card = notice_card(title, text, t, rows=rows, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)


async def followed(viewer: Viewer, args: Args) -> Message:
    """For the action holder, who was asked nothing until now."""
    advice = await viewer.reading.advice(str(args["advice"]))
    case = await viewer.reading.case(advice.case)
    t, name = viewer.t, (await names(viewer)).get(case.decider, "")
    title = t("advice-title", short=advice.short, number=advice.case)
    text = t("followed-after-all", name=name, title=case.title)
    if advice.next_question is not None:
        text = f"{text} {t('follow-up-next', day=advice.next_question)}"
    buttons: tuple[Button, ...] = ((t("button-my-advices"), "follow_up.mine", {}),)
    text = f"{text}\n\n**{advice.says.text}**"
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
