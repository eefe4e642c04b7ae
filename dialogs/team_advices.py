"""Advices that the team has to do something about, the most urgent first."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.advice import Advice
from bot.domain.effects.kinds import Args
from bot.domain.permissions import may
from bot.domain.policy import MANAGER
from bot.ports import Message
from cards.case import Line, advices_card
from dialogs.turn import Reply, Turn, Viewer, beside

URGENCY = ("vacant", "manager", "judge", "away", "silent", "overdue")
"""Nobody has it; with the manager; waits for the team; away; no answer; too late."""
VERBS = {"judge": "advice.judge"}


async def show(turn: Turn) -> Reply:
    """`werkvoorraad adviezen`: for the team, because it tells who has not answered (RX.6)."""
    if not may("reassign_all", turn.person):
        return beside("said", key="worklist-team-only")
    return beside("team_advices")


async def card(viewer: Viewer, args: Args) -> Message:
    t = viewer.t
    found = [(why, a) for a in await viewer.reading.advices_unsettled() if (why := _why(viewer, a))]
    found.sort(key=lambda one: (URGENCY.index(one[0]), one[1].due, one[1].id))
    title = t("team-advices-title", count=len(found))
    people = await viewer.reading.people()
    lines = []
    for why, advice in found:
        holder = people.get(advice.holder)
        name = holder.name if holder else t("someone-unknown")
        back = holder.absent_until if holder else None
        said = t(f"team-advice-{why}", name=name, due=advice.due, back=back or viewer.today)
        verb = VERBS.get(why, "handover.show")
        lines.append((Line(advice.id, f"{advice.id} {advice.says.text}", said), verb))
    shown = advices_card(title, lines, t, empty=t("team-advices-empty"))
    return Message(card=shown, summary=title)


def _why(viewer: Viewer, advice: Advice) -> str:
    return next(_reasons(viewer, advice), "")


def _reasons(viewer: Viewer, advice: Advice) -> Iterator[str]:
    """Everything that makes it the team's business, the most urgent first."""
    if advice.vacant_since:
        yield "vacant"
    if advice.open and advice.rung == MANAGER:
        yield "manager"
    if advice.to_judge:
        yield "judge"
    if advice.rests and advice.rests_until and advice.rests_until > viewer.today:
        yield "away"
    if advice.open and advice.rung > 0:
        yield "silent"
    if advice.open and advice.due < viewer.today:
        yield "overdue"
