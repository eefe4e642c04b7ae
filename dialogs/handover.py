"""Handing an advice over: someone else is asked, and until they say yes nothing changes."""

from __future__ import annotations

from collections.abc import AsyncIterator

from bot.domain.advice import SETTLED, Advice
from bot.domain.appointments import asked_again
from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.escalation import Ending
from bot.domain.owned import Outcome
from bot.domain.permissions import may, require
from bot.domain.person import Person
from bot.domain.policy import MANAGER
from bot.domain.problem import Problem
from bot.ports import Message, Reading
from cards.elements import button
from cards.handover import AskedOver, handovers_card
from cards.notice import Ask, Button, notice_card
from dialogs import escalation
from dialogs.advice import someone
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside
from dialogs.vacancy import line_manager

MOST_LINES = 10


async def ask(turn: Turn) -> Reply:
    """`Niet van mij`, or another one of the case holder or the team: that person is asked first."""
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    require("hand_over_advice", turn.person, case, holder=advice.says.holder)
    typed = turn.field("person").strip()
    found = await someone(turn, typed, besides=advice.says.holder)
    if isinstance(found, Problem):
        return Reply((_where(turn, advice),), Overlay({"person": typed}, {"person": found}))
    if _changeable(advice) and (advice.handover is None or advice.handover.to != found.id):
        after = found.absent_until if found.away(turn.today) else None
        advice.ask_other(found.id, by=turn.person.id, at=turn.at, after=after)
    if turn.person.id == advice.says.holder:
        return Reply((_envelope(turn, done=advice.id),))
    return Reply((View("handover_told", {"advice": advice.id, "how": "asked", "to": found.id}),))


def _changeable(advice: Advice) -> bool:
    """After the report was adopted and before the advice is settled."""
    return advice.status not in SETTLED and advice.settled_at is None


def _where(turn: Turn, advice: Advice) -> View:
    """The card that the name was asked on."""
    if turn.person.id == advice.says.holder:
        return _envelope(turn, open=advice.id)
    return View("advice_holder", {"case": advice.case, "advice": advice.id})


def _envelope(turn: Turn, **more: str) -> View:
    everything = {"all": 1} if turn.number("all") else {}
    return View("follow_up", {"day": turn.today.isoformat(), **everything, **more})


async def show(turn: Turn) -> Reply:
    """For the case holder: who has it, and the question who else."""
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    require("hand_over_advice", turn.person, case, holder=advice.says.holder)
    return beside("advice_holder", case=case.number, advice=advice.id)


async def accept(turn: Turn) -> Reply:
    """The advice with all that was said about it goes over, and the question begins anew."""
    advice, case = await _asked(turn)
    if advice.handover is not None:
        await _take_over(turn, advice, case)
    return await _what_is_left(turn, advice)


async def accept_all(turn: Turn) -> Reply:
    """Everything that this person is asked for."""
    for advice in await _asked_of(turn.work, turn.person):
        await _take_over(turn, advice, await turn.work.case(advice.case))
    return Reply((View("handovers_asked"),))


async def _take_over(turn: Turn, advice: Advice, case: Case) -> None:
    advice.take_over(
        by=turn.person.id,
        at=turn.at,
        case_holder=case.decider,
        count=case.count_follow_up(),
        days=turn.desk.policy_of(case).calendar,
    )
    await escalation.stop(turn, advice, Ending.REASSIGNED)


async def _asked_of(reading: Reading, person: Person) -> list[Advice]:
    asked = await reading.advices_asked_of(person.id)
    found = [one for one in asked if one.asked_of == person.id]  # answered in this very turn
    return sorted(found, key=lambda one: (one.case, one.number))


async def decline(turn: Turn) -> Reply:
    advice, _ = await _asked(turn)
    if advice.handover is not None:
        advice.keep(Outcome.DECLINED, by=turn.person.id, at=turn.at)
    return await _what_is_left(turn, advice)


async def _what_is_left(turn: Turn, advice: Advice) -> Reply:
    """The card with several goes on with the others."""
    if await _asked_of(turn.work, turn.person):
        return Reply((View("handovers_asked"),))
    return Reply((View("handover_asked", {"advice": advice.id}),))


async def _asked(turn: Turn) -> tuple[Advice, Case]:
    """Only who is asked can say yes or no; who just did sees how it stands."""
    advice = await turn.work.advice(turn.field("advice"))
    case = await turn.work.case(advice.case)
    asked = advice.handover.to if advice.handover else advice.says.holder
    require("accept_advice", turn.person, case, holder=asked)
    return advice, case


# --- views ------------------------------------------------------------------------------------
async def asked(viewer: Viewer, args: Args) -> Message:
    """For who is asked: what it is, how it stands, and who keeps it until then."""
    advice = await viewer.reading.advice(str(args["advice"]))
    case = await viewer.reading.case(advice.case)
    t, everyone = viewer.t, await names(viewer)
    title = t("advice-title", short=advice.short, number=case.number)
    me = viewer.person.id if viewer.person else ""
    mine: tuple[Button, ...] = ((t("button-my-advices"), "follow_up.mine", {}),)
    if advice.handover is None or advice.handover.to != me:
        key = "handover-yours" if advice.says.holder == me else "handover-over"
        return Message(card=notice_card(title, t(key), t, buttons=mine), summary=title)
    stays = _stays(viewer, advice, everyone, "handover-until")
    name = everyone.get(advice.handover.by, "")
    asked_on = day_of(advice.handover.at)
    until = viewer.desk.policy_of(advice).due("handover", asked_on)
    said = t("handover-asked", name=name, title=case.title, stays=stays, day=until)
    text = f"{said}\n\n**{advice.says.text}**\n\n{advice.says.reason}"
    ids = {"advice": advice.id}
    buttons = (
        (t("button-take-over-advice"), "handover.accept", ids),
        (t("button-do-not-take-over"), "handover.decline", ids),
    )
    card = notice_card(title, text, t, rows=_rows(viewer, advice), buttons=buttons)
    return Message(card=card, summary=title)


async def all_asked(viewer: Viewer, args: Args) -> Message:
    """Everything that is asked of this person, in one card."""
    assert viewer.person is not None
    t, found = viewer.t, await _asked_of(viewer.reading, viewer.person)
    if len(found) == 1:
        return await asked(viewer, {"advice": found[0].id})
    title = t("handovers-title", count=len(found))
    mine: tuple[Button, ...] = ((t("button-my-advices"), "follow_up.mine", {}),)
    if not found:
        return Message(card=notice_card(title, t("handovers-none"), t, buttons=mine), summary=title)
    everyone = await names(viewer)
    lines = [await _asked_line(viewer, one) for one in found[:MOST_LINES]]
    first = found[0]
    asker = everyone.get(first.handover.by if first.handover else "", "")
    said = t("handovers-asked", name=asker, count=len(found))
    take = button(t("button-take-all-over", count=len(found)), "handover.accept_all", {}, main=True)
    return Message(card=handovers_card(title, said, lines, take, t), summary=title)


async def _asked_line(viewer: Viewer, advice: Advice) -> AskedOver:
    case = await viewer.reading.case(advice.case)
    t = viewer.t
    title = t("case-line", number=case.number, title=case.title)
    due = t("advice-due", day=advice.due)
    return AskedOver(advice.id, title, f"**{advice.short}** {advice.says.text}", due)


def _rows(viewer: Viewer, advice: Advice) -> list[tuple[str, str]]:
    t = viewer.t
    rows = [
        (t("short-due"), t.day(advice.due)),
        (t("short-evidence"), advice.says.evidence),
        (t("short-weight"), t(f"weight-{advice.says.weight}")),
        (t("short-status"), t(f"advice-{advice.status}")),
    ]
    if advice.answered is not None and advice.answered.note:
        rows.append((t("short-answer"), advice.answered.note))
    return [(name, said) for name, said in rows if said]


async def told(viewer: Viewer, args: Args) -> Message:
    """For who asked, who had it and the case holder: what became of it."""
    advice = await viewer.reading.advice(str(args["advice"]))
    t, everyone = viewer.t, await names(viewer)
    title = t("advice-title", short=advice.short, number=advice.case)
    name, how = everyone.get(str(args["to"]), ""), str(args["how"])
    until = "handover-until" if advice.handover else "handover-stays"
    stays = _stays(viewer, advice, everyone, until)
    after = advice.handover.after if advice.handover else None
    said = t(f"handover-told-{how}", name=name, stays=stays)
    if how == "asked" and after and after > viewer.today:
        said = t("handover-told-away", name=name, day=after, stays=stays)
    text = f"{said}\n\n**{advice.says.text}**"
    buttons = [one async for one in _ways_on(viewer, advice, how)]
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


def _stays(viewer: Viewer, advice: Advice, everyone: dict[str, str], key: str) -> str:
    holder = everyone.get(advice.says.holder, "")
    if not advice.says.holder:
        return viewer.t("handover-never")
    return viewer.t("handover-nobody" if advice.vacant_since else key, holder=holder)


async def _ways_on(viewer: Viewer, advice: Advice, how: str) -> AsyncIterator[Button]:
    if viewer.person is None:
        return
    t, case, mine = viewer.t, await viewer.reading.case(advice.case), advice.says.holder
    may_ask = may("hand_over_advice", viewer.person, case, holder=mine)
    if may_ask and how in {Outcome.DECLINED, Outcome.LAPSED}:
        yield t("button-other-holder"), "handover.show", {"advice": advice.id}
    if may("read_case", viewer.person, case):
        yield t("button-case"), "case.show", {"case": case.number}
    else:
        yield t("button-my-advices"), "follow_up.mine", {}


async def holder(viewer: Viewer, args: Args) -> Message:
    """For the case holder and the team: who has it, why nothing is heard, and who else might."""
    advice = await viewer.reading.advice(str(args["advice"]))
    t, overlay = viewer.t, viewer.overlay
    title = t("advice-title", short=advice.short, number=advice.case)
    who = await _who_has_it(viewer, advice, unreachable=bool(args.get("unreachable")))
    text = f"{who}\n\n**{advice.says.text}**"
    rows = [(t("short-status"), t(f"advice-{advice.status}")), (t("short-due"), t.day(advice.due))]
    if advice.handover is None and (advice.vacant_since or args.get("unreachable")):
        rows += await line_manager(viewer, advice.says.holder)
    problem = overlay.problems.get("person")
    given = str(overlay.given.get("person") or "")
    wrong = t.problem(problem) if problem else ""
    ask = Ask("person", t("ask-other-takes"), given, wrong, name=True)
    buttons: tuple[Button, ...] = (
        (t("button-ask-other"), "handover.ask", {"advice": advice.id}),
        (t("button-case"), "case.show", {"case": advice.case}),
    )
    card = notice_card(title, text, t, rows=rows, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)


async def _who_has_it(viewer: Viewer, advice: Advice, *, unreachable: bool) -> str:
    t, people = viewer.t, await viewer.reading.people()
    has = people.get(advice.says.holder)
    name = has.name if has else t("someone-unknown")
    if advice.handover is not None:
        asked = people.get(advice.handover.to)
        word = "holder-asked-other" if advice.says.holder else "holder-asked-first"
        return t(word, name=name, other=asked.name if asked else "")
    if not advice.says.holder:
        return t("handover-never")
    if advice.vacant_since:
        return t("holder-gone", name=name)
    lost = unreachable or (has is not None and has.unreachable is not None)
    if lost and advice.asked_at is not None:
        return t("holder-unreachable", name=name)
    if has and has.away(viewer.today):
        return t("holder-away", name=name, day=has.absent_until)
    if advice.asked_at is not None:
        said = t("holder-silent", name=name, day=advice.asked_at)
        again = asked_again(advice, viewer.desk.policy_of(advice))
        if again is None or advice.rung > MANAGER - 1:
            return said
        manager = advice.rung == MANAGER - 1
        return f"{said} {t('holder-silent-manager' if manager else 'follow-up-next', day=again)}"
    return t("holder-has-it", name=name)
