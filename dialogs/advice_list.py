"""The advices of a case in a spreadsheet, as they stand now: put in the dossier."""

from __future__ import annotations

from bot.domain.effects.kinds import Args
from bot.domain.events import AdviceListAsked
from bot.domain.permissions import require
from bot.ports import Message
from cards.notice import notice_card
from dialogs.turn import Reply, Turn, Viewer, beside


async def ask(turn: Turn) -> Reply:
    """`advieslijst UTH-2026-0012`."""
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    count = case.count_follow_up()
    turn.work.note(AdviceListAsked(case.number, turn.at, turn.person.id, count))
    return beside("advice_list", case=case.number)


async def card(viewer: Viewer, args: Args) -> Message:
    t, number = viewer.t, str(args["case"])
    title = t("advice-list-title", number=number)
    buttons = ((t("button-dossier"), "case.dossier", {"case": number}),)
    return Message(card=notice_card(title, t("advice-list"), t, buttons=buttons), summary=title)
