"""Advices of someone who left: nobody is asked until someone takes them over (R5.7.22)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.advice import Advice
from bot.domain.effects.kinds import Args
from bot.domain.permissions import may, require
from bot.domain.person import Person, line_manager_of
from bot.domain.problem import Problem
from bot.ports import Message, Missing, Reading
from cards.notice import Ask, Button, notice_card
from dialogs.advice import someone
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer

MOST_LINES = 10


async def vacant(
    reading: Reading, left: str, to: Person | None, case: str = ""
) -> Sequence[Advice]:
    """What someone left behind: of their own cases for a case holder, else all of it."""
    found = [a for a in await reading.advices_held(left) if a.vacant_since]
    here = sorted(found, key=lambda one: (one.case, one.number))
    if case:
        return [a for a in here if a.case == case]
    if to is None or may("reassign_all", to) or await _manages(reading, left, to):
        return here
    cases = [await reading.case(number) for number in dict.fromkeys(a.case for a in here)]
    own = {one.number for one in cases if may("hand_over_advice", to, one)}
    return [a for a in here if a.case in own]


async def ask_all(turn: Turn) -> Reply:
    """All of one person to another, who has to say yes; a case holder those of their own cases."""
    left, number = turn.field("left"), turn.field("case")
    if number:
        require("hand_over_advice", turn.person, await turn.work.case(number))
    theirs = await vacant(turn.work, left, turn.person, number)
    known = number or theirs or may("reassign_all", turn.person)
    if not known and not await _manages(turn.work, left, turn.person):
        raise Missing(left)
    view = View("vacant", {"left": left} | ({"case": number} if number else {}))
    typed = turn.field("person").strip()
    found = await someone(turn, typed, besides=left)
    if isinstance(found, Problem):
        return Reply((view,), Overlay({"person": typed}, {"person": found}))
    for advice in theirs:
        if advice.handover is None or advice.handover.to != found.id:
            advice.ask_other(found.id, by=turn.person.id, at=turn.at)
    return Reply((view,))


async def _manages(reading: Reading, left: str, person: Person) -> bool:
    return line_manager_of(left, await reading.people()) == person.id


async def card(viewer: Viewer, args: Args) -> Message:
    """What nobody has now, who was asked for it, and the question who else."""
    person, number = str(args["left"]), str(args.get("case", ""))
    left = await vacant(viewer.reading, person, viewer.person, number)
    t, everyone, overlay = viewer.t, await names(viewer), viewer.overlay
    name = everyone.get(person, "") or t("someone-unknown")
    title = t("vacant-title", name=name)
    if not left:
        return Message(card=notice_card(title, t("vacant-none", name=name), t), summary=title)
    lines = [_line(viewer, advice, everyone) for advice in left[:MOST_LINES]]
    if len(left) > MOST_LINES:
        lines.append(f"- {t('and-more', count=len(left) - MOST_LINES)}")
    manager = line_manager_of(person, await viewer.reading.people())
    proposed = everyone[manager] if manager and any(one.handover is None for one in left) else ""
    said = [t("vacant", name=name, count=len(left)), "\n".join(lines)]
    if proposed:
        yours = viewer.person is not None and viewer.person.id == manager
        said.append(t("vacant-yours" if yours else "vacant-manager", name=name, manager=proposed))
    problem = overlay.problems.get("person")
    given = str(overlay.given.get("person") or proposed)
    wrong = t.problem(problem) if problem else ""
    ask = Ask("person", t("ask-other-takes"), given, wrong, name=True)
    ids = {"left": person} | ({"case": number} if number else {})
    button: Button = (t("button-ask-for-all", count=len(left)), "vacancy.ask_all", ids)
    shown = notice_card(title, "\n\n".join(said), t, asks=(ask,), buttons=(button,))
    return Message(card=shown, summary=title)


async def line_manager(viewer: Viewer, left: str) -> list[tuple[str, str]]:
    """A row with whom this person worked for, when anyone knows."""
    manager = line_manager_of(left, await viewer.reading.people())
    everyone = await names(viewer)
    return [(viewer.t("short-line-manager"), everyone[manager])] if manager else []


def _line(viewer: Viewer, advice: Advice, everyone: dict[str, str]) -> str:
    said = f"- **{advice.case} {advice.short}** {advice.says.text}"
    if advice.handover is None:
        return said
    asked = viewer.t("vacant-asked", name=everyone.get(advice.handover.to, ""))
    return f"{said} ({asked})"
