"""Taking a planned session back."""

from __future__ import annotations

from bot.domain.effects.kinds import Args
from bot.domain.life import Status
from bot.domain.permissions import require
from bot.ports import Message
from cards.notice import Ask, notice_card
from dialogs.session import planned
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply

LEAST_REASON = 10
"""Characters; why a session is cancelled is soon said."""


async def ask_cancel(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("cancel_session", turn.person, case)
    turn.wait_for("planning.cancel", "reason", case.number)
    return beside("cancel_session", case=case.number)


async def cancel(turn: Turn) -> Reply:
    """Back to accepted; everyone who was invited is told, with the reason."""
    case = await turn.work.case(turn.field("case"))
    require("cancel_session", turn.person, case)
    reason = turn.field("reason").strip()
    if problem := turn.unfit(reason, LEAST_REASON):
        view = View("cancel_session", {"case": case.number})
        return Reply((view,), Overlay({"reason": reason}, {"reason": problem}))
    if case.status is Status.PLANNED:
        session = await planned(turn.work, case)
        session.cancel(reason, by=turn.person.id, at=turn.at)
        case.cancel_session(at=turn.at)
    return reply("case", case=case.number)


async def cancelling(viewer: Viewer, args: Args) -> Message:
    t, number = viewer.t, str(args["case"])
    problem = viewer.overlay.problems.get("reason")
    given = str(viewer.overlay.given.get("reason", ""))
    ask = Ask("reason", t("ask-cancel-reason"), given, t.problem(problem) if problem else "")
    title = t("cancel-title", number=number)
    buttons = ((t("button-cancel-session"), "planning.cancel", {"case": number}),)
    card = notice_card(title, t("cancel-text"), t, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)
