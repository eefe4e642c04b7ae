"""The evidence that advices are asked after: questions, answers and silence of a case (RT1.2)."""

from __future__ import annotations

from bot.domain.effects.kinds import Args
from bot.domain.permissions import require
from bot.domain.prompt_log import LOGGED, Counts, counted
from bot.ports import Message
from cards.notice import notice_card
from dialogs.turn import Reply, Turn, Viewer, beside


async def show(turn: Turn) -> Reply:
    """`vragen UTH-2026-0012`."""
    case = await turn.work.case(turn.field("case"))
    require("see_prompts", turn.person, case)
    return beside("prompt_log", case=case.number)


async def card(viewer: Viewer, args: Args) -> Message:
    """Counted from the trail; no names, so that it is about the case and nobody in it (RX.6)."""
    t, number = viewer.t, str(args["case"])
    found = counted(await viewer.reading.happened(number, LOGGED))
    title = t("prompt-log-title", number=number)
    rows = [(advice.rpartition("-")[2], _said(viewer, counts)) for advice, counts in found.items()]
    text = t("prompt-log") if found else t("prompt-log-empty")
    buttons = ((t("button-case"), "case.show", {"case": number}),)
    card = notice_card(title, text, t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


def _said(viewer: Viewer, counts: Counts) -> str:
    t = viewer.t
    parts = [
        t("prompts-asked", count=counts.asked, reminded=counts.reminded),
        t("prompts-answered", count=counts.answered, late=counts.answered - counts.in_time),
    ]
    if counts.put_off:
        parts.append(t("prompts-put-off", count=counts.put_off))
    if counts.undelivered:
        parts.append(t("prompts-undelivered", count=counts.undelivered))
    if counts.waiting:
        parts.append(t("prompts-waiting"))
    return " · ".join(parts)
