"""Triage: the team takes a signal on, and hands it on when someone is away (R5.7.3)."""

from __future__ import annotations

from datetime import date, timedelta

from bot.domain.absence import come_back
from bot.domain.calendar import add_months, day_of
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.life import Status
from bot.domain.likeness import alike
from bot.domain.permissions import may, require
from bot.domain.problem import Problem
from bot.domain.template import Day, Question
from bot.domain.triage import on_duty, reminded
from bot.phrases import capital
from bot.ports import Message
from cards.notice import notice_card
from cards.triage import triage_card
from dialogs.form_views import names
from dialogs.signal import rows_of
from dialogs.signalled import rest_of_signal
from dialogs.standing import screening_due
from dialogs.turn import Desk, Reply, Turn, Viewer, reply
from dialogs.understanding import Hearing, understand

UNTIL = Question("until", {}, Day())
INCLUDING = ("en met ", "and including ")


async def take(turn: Turn) -> Reply:
    """`Ik pak dit op`: the first one is the owner, a second press shows who that is."""
    case = await turn.work.case(turn.field("case"))
    require("take", turn.person, case)
    owner = case.triage_owner
    away = owner and (await turn.work.person(owner)).away(turn.today)
    if not owner or (away and owner != turn.person.id):
        case.take(by=turn.person.id, at=turn.at, instead_of=owner)
    return reply("triage", case=case.number)


async def triage(viewer: Viewer, args: Args) -> Message:
    case = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    title = t("triage-title", number=case.number)
    status, take = await _standing(viewer, case)
    if viewer.person is not None and not may("take", viewer.person, case):
        take = ""
    others = [one for one in await viewer.reading.cases() if one.number != case.number]
    policy = viewer.desk.policy_of(case)
    card = triage_card(
        title,
        status,
        [*await rows_of(viewer, case), *await rest_of_signal(viewer, case)],
        t,
        case=case.number,
        take=take,
        like=alike(case.title, case.goal, others, policy.limits["looks_like"]),
    )
    return Message(card=card, summary=title)


async def _standing(viewer: Viewer, case: Case) -> tuple[str, str]:
    """Who has it, or whose turn it is; and what the button says for who takes it on."""
    t, people, today = viewer.t, await viewer.reading.people(), viewer.today
    if case.status in {Status.ON_HOLD, Status.WITHDRAWN}:
        return capital(t(f"status-{case.status}")), ""
    if owner := people.get(case.triage_owner):
        taken = t("triage-taken", name=owner.name)
        if case.status is Status.SIGNALLED and owner.absent_until and owner.away(today):
            return t("triage-away", name=owner.name, day=owner.absent_until), t("button-take-over")
        return taken, ""
    policy = viewer.desk.policy_of(case)
    due = policy.due("triage", day_of(case.signalled_at))
    asked = people.get(case.on_duty)
    if asked is None:
        return t("triage-open", due=due), t("button-take")
    if viewer.person is not None and viewer.person.id == asked.id:
        return t("triage-yours", due=due), t("button-take")
    return t("triage-on-duty", name=asked.name, due=due), t("button-take")


async def taken(viewer: Viewer, args: Args) -> Message:
    """Tells the project leader who of the team has taken the case on."""
    case = await viewer.reading.case(str(args["case"]))
    everyone = await names(viewer)
    name = everyone.get(case.triage_owner, "")
    due = screening_due(viewer.desk.policy_of(case), case)
    key = "taken-screened" if case.answered else "taken"
    return Message(viewer.t(key, number=case.number, title=case.title, name=name, due=due))


async def above(viewer: Viewer, args: Args) -> Message:
    """For who stands in for the manager and reads no cases: that one waits, and no more."""
    case, t = await viewer.reading.case(str(args["waiting"])), viewer.t
    days = viewer.desk.policy_of(case).calendar.between(case.since, viewer.today)
    title = t("triage-above-title", number=case.number)
    return Message(card=notice_card(title, t("triage-above", days=days), t), summary=title)


# --- away -------------------------------------------------------------------------------------
async def away(turn: Turn) -> Reply:
    """`afwezig tot 3 januari`: what lay with this person is offered to the next in line."""
    until = await _until(turn)
    if until is None or until <= turn.today:
        return reply("said", key="away-when")
    if until > _latest(turn.desk, turn.today):
        return reply("away_too_long")
    turn.person.be_away(until)
    await _come_back(turn, until)
    people = {**await turn.work.people(), turn.person.id: turn.person}
    chain = on_duty(people, turn.today) or reminded("triage-deputy", people, turn.today)
    for known in await turn.work.cases():
        lies_with = known.triage_owner or known.on_duty
        if known.status is Status.SIGNALLED and lies_with == turn.person.id:
            (await turn.work.case(known.number)).ask_triage(chain, at=turn.at)
    return reply("away", to=chain)


def _latest(desk: Desk, today: date) -> date:
    """Who is away for longer hands over first: a silence has to end at somebody."""
    return add_months(today, desk.policy.limits["away_most"])


async def away_too_long(viewer: Viewer, args: Args) -> Message:
    return Message(viewer.t("away-too-long", day=_latest(viewer.desk, viewer.today)))


async def _until(turn: Turn) -> date | None:
    """The day of return; "tot en met" counts the day itself as one of absence."""
    said = turn.field("rest").lower()
    words = next((said.removeprefix(one) for one in INCLUDING if said.startswith(one)), said)
    people = await turn.work.people()
    day = understand(UNTIL, words, Hearing(turn.person, people, turn.today))
    if isinstance(day, Problem):
        return None
    return date.fromisoformat(str(day)) + timedelta(days=int(words != said))


async def back(turn: Turn) -> Reply:
    """`ik ben er weer`: what waited for it is due at once."""
    turn.person.be_back()
    await _come_back(turn, turn.today)
    return reply("said", key="back-again")


async def _come_back(turn: Turn, on: date) -> None:
    me, work = turn.person.id, turn.work
    for advices in (await work.advices_held(me), await work.advices_asked_of(me)):
        come_back(me, on, advices, at=turn.at)


async def away_noted(viewer: Viewer, args: Args) -> Message:
    """When someone is back, and who takes new signals on meanwhile."""
    assert viewer.person is not None
    t, day = viewer.t, viewer.person.absent_until
    if not viewer.person.in_team:
        return Message(t("away-noted-advices", day=day))
    name = (await names(viewer)).get(str(args["to"]), "") or t("team-uthiek")
    return Message(t("away-noted", day=day, name=name))
