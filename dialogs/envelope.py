"""The card of an action holder: what is due, by case, each with its answers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import date

from bot.domain.advice import MOVED, Advice
from bot.domain.appointments import asked_again
from bot.domain.calendar import day_of
from bot.domain.effects.kinds import Args
from bot.domain.policy import MANAGER
from bot.ports import Message, Missing
from cards.follow_up import Asked, Envelope, envelope_card
from cards.notice import Ask, Button, notice_card
from dialogs.turn import Viewer

AHEAD = 10
"""Working days: what comes within them is asked in the same card."""


async def envelope(viewer: Viewer, args: Args) -> Message:
    """One card per person and day.  A question that was answered meanwhile is not sent any more."""
    assert viewer.person is not None
    t = viewer.t
    everything = bool(args.get("all"))
    advices = await _mine(viewer, everything=everything)
    if not advices and "rung" in args:
        raise Missing("nothing is left to ask")
    title = t("follow-up-title", count=len(advices))
    if asked_about := int(args.get("unclear", 0)):
        advices = [a for a in advices if a.number == asked_about]
        advices = [a for a in advices if args.get("open", a.id) == a.id]
    intro = [_why(viewer, advices, args)]
    intro += [said async for said in _who_knows(viewer, advices)]
    for done in reversed(str(args.get("done", "")).split()):
        intro[:0] = [said async for said in _noted(viewer, await viewer.reading.advice(done))]
    lines = [await _line(viewer, advice, args) for advice in advices]
    below = _below(viewer, advices) if advices else ""
    ids = {"all": 1} if everything else {}
    shown = Envelope(title, intro, lines, below, ids, _asks(viewer), _help(advices, args))
    return Message(card=envelope_card(shown, t), summary=title)


def _why(viewer: Viewer, advices: Sequence[Advice], args: Args) -> str:
    """What the card is for: what was typed was not clear, or the question has come."""
    t = viewer.t
    if not advices:
        return t("follow-up-none")
    if args.get("unclear"):
        said = t("follow-up-unclear", short=advices[0].short, count=len(advices))
        return f"{said} {t('follow-up-unclear-kept')}" if args.get("kept") else said
    for asked in ("each", "whose", "overdue"):
        if args.get(asked):
            return t(f"follow-up-{asked}", short=advices[0].short)
    return t("follow-up-late" if int(args.get("rung", 0)) > 0 else "follow-up")


async def _who_knows(viewer: Viewer, advices: Sequence[Advice]) -> AsyncIterator[str]:
    """Who hears that there is no answer, and when: of the advice that is highest on the ladder.

    Whoever is the case holder too knows what the case holder knows.
    """
    assert viewer.person is not None
    asked = [one for one in advices if one.asked_at is not None and not one.to_judge]
    if not asked:
        return
    highest = max(asked, key=lambda one: one.rung)
    day = asked_again(highest, viewer.desk.policy_of(highest))
    case = await viewer.reading.case(highest.case)
    if day is None or not highest.rung:
        return
    if highest.rung == MANAGER or case.acting != viewer.person.id:
        yield viewer.t(f"follow-up-told-{highest.rung}", day=day)
    elif highest.rung == MANAGER - 1:
        yield viewer.t("holder-silent-manager", day=day)


def _help(advices: Sequence[Advice], args: Args) -> str:
    """The advice that someone of the team is asked about: by then, or when words were not clear."""
    late = max(advices, key=lambda one: one.rung, default=None)
    if late is None or not (late.rung >= MANAGER - 1 or args.get("unclear")):
        return ""
    return late.id


async def _mine(viewer: Viewer, *, everything: bool) -> Sequence[Advice]:
    """In the order of the cases; what was answered or put off is not asked again."""
    assert viewer.person is not None
    me, today = viewer.person.id, viewer.today
    ahead = date.max if everything else viewer.desk.policy.calendar.add(today, AHEAD)
    found = await viewer.reading.advices_asked(me, ahead)
    open_ones = [a for a in found if a.open]
    if not everything:
        open_ones = [a for a in open_ones if not (a.to_judge or _put_off(a, today))]
        open_ones = [a for a in open_ones if not said_today(a, today)]
    return sorted(open_ones, key=lambda one: (one.case, one.number))


def said_today(advice: Advice, today: date, status: str = "") -> bool:
    """Whether the action holder said how it stands today (with this answer, if one is given)."""
    answered = advice.answered
    if answered is None or day_of(answered.at) != today:
        return False
    return not status or answered.status == status


def _put_off(advice: Advice, today: date) -> bool:
    return bool(advice.snoozed) and advice.snoozed[-1] > today


async def _noted(viewer: Viewer, advice: Advice) -> AsyncIterator[str]:
    """Nothing, when it was settled before this card is drawn again."""
    if advice.handover is not None:
        people = await viewer.reading.people()
        name, holder = (people[id].name for id in (advice.handover.to, advice.says.holder))
        stays = viewer.t("handover-until", holder=holder)
        after = advice.handover.after
        key = "handover-told-away" if after else "handover-told-asked"
        yield viewer.t(key, name=name, stays=stays, day=after or viewer.today)
    elif day := asked_again(advice, viewer.desk.policy_of(advice)):
        key = "follow-up-put-off" if advice.snoozed else "follow-up-noted"
        yield viewer.t(key, short=advice.short, day=day)


def _below(viewer: Viewer, advices: Sequence[Advice]) -> str:
    """When the next card comes without an answer, and how to stop being asked."""
    days = [asked_again(a, viewer.desk.policy_of(a)) for a in advices if a.asked_at is not None]
    again = [day for day in days if day is not None]
    how = viewer.t("follow-up-not-mine", short=advices[0].short)
    return f"{viewer.t('follow-up-again', day=min(again))} {how}" if again else how


async def _line(viewer: Viewer, advice: Advice, args: Args) -> Asked:
    case = await viewer.reading.case(advice.case)
    t = viewer.t
    title = t("case-line", number=case.number, title=case.title)
    due = t("advice-due", day=advice.due)
    if args.get("all") and (day := asked_again(advice, viewer.desk.policy_of(advice))):
        due = t("advice-due-asked", due=due, day=day)
    elif args.get("all"):
        due = t("advice-due-judged", due=due)
    return Asked(
        advice=advice.id,
        case=title,
        short=advice.short,
        text=advice.says.text,
        due=due,
        overdue=advice.due < viewer.today,
        opened=args.get("open") == advice.id,
        unclear="unclear" in args,
    )


def _asks(viewer: Viewer) -> tuple[Ask, Ask]:
    """The fields of the line that is open: another day, another person."""
    t, overlay = viewer.t, viewer.overlay
    problems = {name: t.problem(problem) for name, problem in overlay.problems.items()}
    given = {name: str(overlay.given.get(name) or "") for name in ("until", "person")}
    until = Ask("until", t("ask-until"), given["until"], problems.get("until", ""), day=True)
    wrong = problems.get("person", "")
    person = Ask("person", t("ask-who-does"), given["person"], wrong, name=True)
    return until, person


async def saved(viewer: Viewer, args: Args) -> Message:
    """What was noted, who looks at it now, and when the next question comes."""
    advice = await viewer.reading.advice(str(args["advice"]))
    t, answered = viewer.t, advice.answered
    title = t("advice-title", short=advice.short, number=advice.case)
    parts = list(_after(viewer, advice))
    if answered is not None and answered.status == MOVED:
        said = t("follow-up-moved", day=advice.due, reason=answered.note)
    else:
        said = t("follow-up-saved", status=t(f"follow-up-{answered.status}") if answered else "")
    text = "\n\n".join([said, *parts])
    buttons: tuple[Button, ...] = ((t("button-my-advices"), "follow_up.mine", {}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


def _after(viewer: Viewer, advice: Advice) -> Iterator[str]:
    t = viewer.t
    if advice.to_judge:
        yield t("follow-up-team-looks")
    elif advice.next_question is not None:
        yield t("follow-up-next", day=advice.next_question)
