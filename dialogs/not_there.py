"""For who can hand it over: everything of somebody who is away for long, or cannot be reached."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from bot.domain.absence import away_for_long, in_place_of
from bot.domain.advice import Advice
from bot.domain.appointments import asked_again
from bot.domain.case import Case
from bot.domain.effects.kinds import TEAM, Args
from bot.domain.person import Person
from bot.ports import Message, Missing
from cards.case import Line, advices_card
from dialogs import handover
from dialogs.turn import Viewer

Told = Callable[[Advice, Case], bool]


async def away(viewer: Viewer, args: Args) -> Message:
    """One card for one person, as long as they are away; one advice alone is its own card."""
    day, people = date.fromisoformat(str(args["day"])), await viewer.reading.people()
    left = people[str(args["left"])]
    if not left.away(viewer.today) or left.absent_until is None:
        raise Missing("they are back")

    def told(advice: Advice, case: Case) -> bool:
        policy = viewer.desk.policy_of(advice)
        again = asked_again(advice, policy)
        rests = advice.rests or (again is not None and again <= day)
        long = away_for_long(left, advice, day, policy)
        return rests and long and in_place_of(left.id, case, people, day) == _me(viewer)

    intro = viewer.t("advices-away", name=left.name, day=left.absent_until)
    return await _card(viewer, left, told, "advices-away", intro)


async def unreachable(viewer: Viewer, args: Args) -> Message:
    """What a lost card asked about, and everything else that lies open with that person."""
    left = (await viewer.reading.people())[str(args["left"])]

    def told(advice: Advice, case: Case) -> bool:
        to = TEAM if case.acting == left.id else case.acting
        asked = advice.open and advice.asked_at is not None and advice.handover is None
        return asked and to == _me(viewer)

    intro = viewer.t("advices-unreachable", name=left.name)
    return await _card(viewer, left, told, "advices-unreachable", intro)


def _me(viewer: Viewer) -> str:
    return viewer.person.id if viewer.person else TEAM


async def _card(viewer: Viewer, left: Person, told: Told, key: str, intro: str) -> Message:
    """Raises Missing when nothing of it waits any more."""
    reading, t = viewer.reading, viewer.t
    held = [one for one in await reading.advices_held(left.id) if not one.vacant_since]
    cases = {one.case: await reading.case(one.case) for one in held}
    mine = sorted((a for a in held if told(a, cases[a.case])), key=lambda a: a.id)
    if not mine:
        raise Missing("nothing of theirs waits")
    if len(mine) == 1:
        alone: Args = {"case": mine[0].case, "advice": mine[0].id}
        unreached = {"unreachable": 1} if key == "advices-unreachable" else {}
        return await handover.holder(viewer, {**alone, **unreached})
    title = t(f"{key}-title", name=left.name, count=len(mine))
    lines = [(_line(viewer, one, cases[one.case]), "handover.show") for one in mine]
    return Message(card=advices_card(title, lines, t, intro=intro), summary=title)


def _line(viewer: Viewer, advice: Advice, case: Case) -> Line:
    said = viewer.t("not-there-line", title=case.title, due=advice.due)
    return Line(advice.id, f"{advice.id} {advice.says.text}", said)
