"""Moments for a session: five that suit everyone, and taking one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.life import Status
from bot.domain.permissions import require
from bot.domain.person import Person
from bot.domain.problem import Problem
from bot.domain.session import Arrangement, Guest, Session, SessionStatus
from bot.domain.slots import Slot, Wanted, could_be, earliest_session, free_slots
from bot.domain.template import Answers, items_of
from bot.ports import Message, Reading
from cards.notice import Ask, notice_card
from dialogs.description import keep_as_it_stands
from dialogs.form_views import names
from dialogs.pack import send_or_ask
from dialogs.planning import FORM, can_be_planned, is_refused
from dialogs.turn import Desk, Reply, Turn, View, Viewer, reply


async def _answers(reading: Reading, case: Case) -> Answers:
    return (await reading.draft(case.number, FORM)).answers


def _wanted(desk: Desk, case: Case, answers: Answers, now: datetime) -> Wanted:
    policy = desk.policy_of(case)
    notice = case.notice(policy)
    today = day_of(now)
    who = (answers["facilitator"], answers["note_taker"], case.decider, case.project_leader)
    experts = {str(answers[f"experts.{n}.person"]) for n in items_of(answers, "experts")}
    return Wanted(
        minutes=int(str(answers["minutes"])),
        not_before=earliest_session(today, notice, policy.calendar),
        required=frozenset(str(person) for person in who),
        experts=frozenset(experts),
    )


async def slots(viewer: Viewer, args: Args) -> Message:
    """Five moments at which everyone who must be there is free, experts named when they are not."""
    case = await viewer.reading.case(str(args["case"]))
    t, desk = viewer.t, viewer.desk
    if not can_be_planned(case):
        return Message(t("planning-over", number=case.number))
    found = await _free(viewer, case)
    everyone = await names(viewer)
    options = [(slot.start.isoformat(), _said(viewer, slot, everyone)) for slot in found]
    title = t("slots-title", number=case.number)
    change = (t("button-change-planning"), "planning.open", {"case": case.number})
    if not options:
        card = notice_card(title, t("slots-none"), t, buttons=(change,))
        return Message(card=card, summary=title)
    problem = t.problem(Problem("slot_gone")) if args.get("gone") else ""
    ask = Ask("start", t("ask-slot"), options[0][0], problem, options)
    drawn = (await viewer.reading.draft(case.number, FORM)).newest
    of = _stand(await viewer.reading.sessions_of(case.number))
    ids: Args = {"case": case.number, "drawn": drawn, "of": of}
    plan = (t("button-plan"), "planning.plan", ids)
    text = t("slots", notice=case.notice(desk.policy_of(case)))
    card = notice_card(title, text, t, asks=(ask,), buttons=(plan, change))
    return Message(card=card, summary=title)


async def _free(viewer: Viewer, case: Case) -> tuple[Slot, ...]:
    """The session that is to be moved keeps nobody from coming at that time."""
    wanted = _wanted(viewer.desk, case, await _answers(viewer.reading, case), viewer.at)
    people = await viewer.reading.people()
    emails = {id: people[id].email for id in wanted.required | wanted.experts if id in people}
    busy = await viewer.desk.calendar.busy(
        list(emails.values()), viewer.at, viewer.at + timedelta(days=70)
    )
    sessions = await viewer.reading.sessions_of(case.number)
    own = {(one.start, one.end) for one in sessions if one.status is SessionStatus.PLANNED}
    diaries = {
        id: [one for one in busy[email] if (one.start, one.end) not in own]
        for id, email in emails.items()
        if email in busy
    }
    return free_slots(
        wanted, diaries, today=viewer.today, calendar=viewer.desk.policy_of(case).calendar
    )


def _said(viewer: Viewer, slot: Slot, everyone: dict[str, str]) -> str:
    t, when = viewer.t, viewer.t.stretch(slot.start, slot.end)
    if not slot.not_free:
        return when
    away = ", ".join(sorted(everyone.get(id, "") for id in slot.not_free))
    return t("slot-without", when=when, names=away)


async def plan(turn: Turn) -> Reply:
    """Plan the session, or move the one that is planned; gate and notice are checked again."""
    case = await turn.work.case(turn.field("case"))
    require(case.plans_by, turn.person, case)
    if is_refused(case):
        return reply("planning_refused", case=case.number)
    draft = await turn.work.draft(case.number, FORM)
    if not (draft.closed and turn.desk.filled_in(draft, turn.today, case).complete):
        return reply("section", about=case.number, form=FORM, section="session")
    answers = draft.answers
    start = _moment(turn.field("start"))
    wanted = _wanted(turn.desk, case, answers, turn.at)
    sessions = await turn.work.sessions_of(case.number)
    planned = next((one for one in sessions if one.status is SessionStatus.PLANNED), None)
    people = await turn.work.people()
    arranged = _arranged(case, answers, start, wanted.minutes, people) if start else None
    if planned is not None and planned.arranged == arranged:
        return reply("session", case=case.number, session=planned.id)
    seen = turn.number("drawn") == draft.newest and turn.field("of") == _stand(sessions)
    if (
        arranged is None
        or not seen
        or not could_be(arranged.start, wanted, turn.desk.policy_of(case).calendar)
    ):
        return Reply((View("looking", {"case": case.number}), _slots(case, gone=1)))
    if planned is not None:
        planned.move(arranged, dict(answers), by=turn.person.id, at=turn.at)
        case.invite(planned)
        session = planned
    else:
        session = await _planned_anew(turn, case, arranged, answers, len(sessions) + 1)
    session.notice = turn.desk.policy_of(case).calendar.between(turn.today, session.day)
    send_or_ask(turn, case, session)
    return reply("session", case=case.number, session=session.id)


async def _planned_anew(
    turn: Turn, case: Case, arranged: Arrangement, answers: Answers, nth: int
) -> Session:
    if case.status is Status.DESCRIBING:
        await keep_as_it_stands(turn, case)
    session = Session.plan(
        id=f"{case.number}/S{nth}",
        case=case.number,
        policy=case.policy,
        number=nth,
        **arranged._asdict(),
        planning=dict(answers),
        planned_by=turn.person.id,
        planned_at=turn.at,
        by_exception=not case.accepted,
    )
    case.plan_session(session, at=turn.at)
    turn.work.add(session)
    return session


def _arranged(
    case: Case, answers: Answers, start: datetime, minutes: int, people: Mapping[str, Person]
) -> Arrangement:
    online, place = answers["meeting"] == "online", str(answers.get("place") or "")
    end = start + timedelta(minutes=minutes)
    outside = {id for id, person in people.items() if person.guest}
    guests = (replace(one, outside=one.person in outside) for one in _guests(case, answers))
    return Arrangement(start, end, online, place, tuple(guests))


def _stand(sessions: Sequence[Session]) -> str:
    """What a card with moments was drawn from: moving the session makes it out of date."""
    return " ".join(f"{one.id}.{one.sequence}" for one in sessions)


async def of_the_moments(turn: Turn) -> Args:
    """What a card with moments that is drawn now would carry."""
    number = turn.field("case")
    draft = await turn.work.find_draft(number, FORM)
    of = _stand(await turn.work.sessions_of(number))
    return {"drawn": draft.newest if draft else 0, "of": of}


def _slots(case: Case, **more: int) -> View:
    return View("slots", {"case": case.number, **more})


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _guests(case: Case, answers: Answers) -> Iterator[Guest]:
    yield Guest(case.decider, "case_holder")
    yield Guest(case.project_leader, "project_leader")
    yield Guest(str(answers["facilitator"]), "facilitator")
    yield Guest(str(answers["note_taker"]), "note_taker")
    for number in items_of(answers, "experts"):
        expertise = str(answers.get(f"experts.{number}.expertise") or "")
        yield Guest(str(answers[f"experts.{number}.person"]), "expert", expertise)
    for number in items_of(answers, "board"):
        yield Guest(str(answers[f"board.{number}.person"]), "sounding_board")
    for number in items_of(answers, "participants"):
        yield Guest(str(answers[f"participants.{number}.person"]), "participant")
