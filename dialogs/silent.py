"""For the case holder, or the team in their place: every advice without an answer, a card a day."""

from __future__ import annotations

from datetime import date

from bot.domain.absence import in_place_of
from bot.domain.advice import Advice
from bot.domain.appointments import asked_again
from bot.domain.calendar import day_of
from bot.domain.effects.kinds import TEAM, Args
from bot.domain.policy import MANAGER
from bot.ports import Message, Missing
from cards.case import Line, advices_card
from dialogs import handover
from dialogs.form_views import names
from dialogs.turn import Viewer


async def card(viewer: Viewer, args: Args) -> Message:
    """Each line opens its own card; one alone is that card."""
    day = date.fromisoformat(str(args["day"]))
    found = [a for a in await viewer.reading.advices_unsettled() if _tells(viewer, a, day)]
    cases = {one.case: await viewer.reading.case(one.case) for one in found}
    me, people = viewer.person.id if viewer.person else TEAM, await viewer.reading.people()
    theirs = (a for a in found if in_place_of(a.holder, cases[a.case], people, day) == me)
    mine = sorted(theirs, key=lambda a: a.id)
    if not mine:
        raise Missing("everything was answered")
    if len(mine) == 1:
        return await handover.holder(viewer, {"case": mine[0].case, "advice": mine[0].id})
    t, everyone = viewer.t, await names(viewer)
    lines = []
    for advice in mine:
        name = everyone.get(advice.holder, "") or t("someone-unknown")
        said = t("silent-line", name=name, title=cases[advice.case].title, due=advice.due)
        lines.append((Line(advice.id, f"{advice.id} {advice.says.text}", said), "handover.show"))
    title = t("silent-title", count=len(mine))
    days = [asked_again(one, viewer.desk.policy_of(one)) for one in mine]
    next_one = min((one for one in days if one is not None and one > day), default=None)
    intro = [t("silent"), *([t("holder-silent-manager", day=next_one)] if next_one else [])]
    shown = advices_card(title, lines, t, intro=" ".join(intro))
    return Message(card=shown, summary=title)


def _tells(viewer: Viewer, advice: Advice, day: date) -> bool:
    """Told that day, or about to be: the clock may still be going through them."""
    if not advice.open or advice.to_judge or advice.vacant_since or advice.asked_at is None:
        return False
    if advice.rung == MANAGER - 1:
        return day_of(advice.asked_at) == day
    again = asked_again(advice, viewer.desk.policy_of(advice))
    return advice.rung == MANAGER - 2 and again is not None and again <= day
