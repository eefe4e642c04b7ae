"""Planning the session: the gate, what must be known, moments, invitations, moving, cancelling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from bot.domain.calendar import AMSTERDAM
from bot.domain.case import Case, Status
from bot.domain.draft import Draft
from bot.domain.effects import Args
from bot.domain.permissions import may, require
from bot.domain.problem import Problem, unfit
from bot.domain.session import Arrangement, Guest, Session, SessionStatus
from bot.domain.slots import Slot, Wanted, could_be, earliest_session, free_slots
from bot.domain.template import Answer, Answers, Template, items_of
from bot.domain.urgency import notice_of
from bot.phrases import capital
from bot.ports import Message, Reading
from cards.notice import Ask, Button, notice_card
from dialogs.description import keep_as_it_stands
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.missing import missing_lines
from dialogs.pack import button_of, line_of, send_or_ask
from dialogs.turn import Desk, Overlay, Reply, Turn, View, Viewer, beside, reply

FORM = "planning"
LEAST_REASON = 10
"""Characters; why a session is cancelled is soon said."""
MOST_MISSING = 8
"""On the card; the overview of the description names them all."""
BEFORE_ACCEPTANCE = (
    Status.SIGNALLED,
    Status.SCREENED,
    Status.DESCRIBING,
    Status.SUBMITTED,
)


async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    """R5.7.1: without an accepted description the answer is a list of what is missing."""
    case = await turn.work.case(turn.field("case"))
    if _refused(case) and may("ask_exception", turn.person, case):
        return beside("planning_refused", case=case.number)
    require(case.plans_by, turn.person, case)
    if not _can_be_planned(case):
        return beside("case", case=case.number)
    draft = await fill_in.begin(turn, case.number, FORM, turn.desk.policy_of(case).templates[FORM])
    draft.closed = False
    draft.prefill(await _known(turn, case), at=turn.at)
    return beside("section", about=case.number, form=FORM, section="session")


def _can_be_planned(case: Case) -> bool:
    return case.may_be_planned or case.status is Status.PLANNED


def _refused(case: Case) -> bool:
    return case.status in BEFORE_ACCEPTANCE and not case.may_be_planned


async def _known(turn: Turn, case: Case) -> dict[str, Answer]:
    """The length for this class, and the experts that the description names."""
    assert case.impact is not None
    parts = turn.desk.policy_of(case).session_minutes[case.impact]
    answers, template = await _described(turn, case)
    experts = items_of(answers, "experts")
    known: dict[str, Answer] = {"minutes": str(sum(parts)), "experts": list(experts) or None}
    for number in experts:
        path = f"experts.{number}.expertise"
        known[f"experts.{number}.person"] = answers.get(f"experts.{number}.person")
        known[path] = turn.t.said(template.question(path), answers.get(path), {})
    if reason := answers.get("no_experts_reason"):
        known["no_experts_reason"] = reason
    return known


async def _described(turn: Turn, case: Case) -> tuple[Answers, Template]:
    """The version in force; by exception the draft so far."""
    if case.accepted:
        found = await turn.work.description(case.number, case.accepted)
        return found.answers, turn.desk.templates[found.template]
    template = turn.desk.templates[turn.desk.policy_of(case).templates["case_description"]]
    draft = await turn.work.find_draft(case.number, "case_description")
    return draft.answers if draft else {}, template


async def refused(viewer: Viewer, args: Args) -> Message:
    """What still has to happen before a session can be planned."""
    case = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    missing = [line async for line in missing_lines(viewer, case)]
    title = t("planning-refused-title", number=case.number)
    text = t("planning-refused", status=t(f"status-{case.status}"), count=len(missing))
    lines = [f"- {line}" for line in missing[:MOST_MISSING]]
    if len(missing) > MOST_MISSING:
        lines.append(f"- {t('and-more', count=len(missing) - MOST_MISSING)}")
    parts = [text, "\n".join(lines)]
    number: Args = {"case": case.number}
    buttons: list[Button] = []
    if case.may_ask_exception:
        parts.append(t("planning-exception"))
        buttons.append((t("button-exception"), "exception.open", number))
    elif case.exception and case.exception.judged_at is None:
        parts.append(t("exception-waiting", title=case.title))
    buttons.append((t("button-case"), "case.show", number))
    card = notice_card(title, "\n\n".join(parts), t, buttons=buttons)
    return Message(card=card, summary=title)


# --- moments ----------------------------------------------------------------------------------
async def send(turn: Turn, draft: Draft) -> Reply:
    """What is asked is known: moments are looked up once this is saved, outside this turn."""
    turn.person.focus = None
    draft.close()
    return Reply((View("looking", {"case": draft.about}), View("slots", {"case": draft.about})))


async def looking(viewer: Viewer, args: Args) -> Message:
    title = viewer.t("looking-title", number=str(args["case"]))
    return Message(card=notice_card(title, viewer.t("looking"), viewer.t), summary=title)


async def _answers(reading: Reading, case: Case) -> Answers:
    return (await reading.draft(case.number, FORM)).answers


def _wanted(desk: Desk, case: Case, answers: Answers, now: datetime) -> Wanted:
    policy = desk.policy_of(case)
    notice = notice_of(case, policy)
    today = now.astimezone(AMSTERDAM).date()
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
    if not _can_be_planned(case):
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
    text = t("slots", notice=notice_of(case, desk.policy_of(case)))
    card = notice_card(title, text, t, asks=(ask,), buttons=(plan, change))
    return Message(card=card, summary=title)


async def _free(viewer: Viewer, case: Case) -> tuple[Slot, ...]:
    wanted = _wanted(viewer.desk, case, await _answers(viewer.reading, case), viewer.at)
    people = await viewer.reading.people()
    emails = {id: people[id].email for id in wanted.required | wanted.experts if id in people}
    busy = await viewer.desk.calendar.busy(
        list(emails.values()), viewer.at, viewer.at + timedelta(days=70)
    )
    diaries = {id: busy[email] for id, email in emails.items() if email in busy}
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
    if _refused(case):
        return reply("planning_refused", case=case.number)
    draft = await turn.work.draft(case.number, FORM)
    if not (draft.closed and turn.desk.filled_in(draft, turn.today, case).complete):
        return reply("section", about=case.number, form=FORM, section="session")
    answers = draft.answers
    start = _moment(turn.field("start"))
    wanted = _wanted(turn.desk, case, answers, turn.at)
    sessions = await turn.work.sessions_of(case.number)
    planned = next((one for one in sessions if one.status is SessionStatus.PLANNED), None)
    arranged = _arranged(case, answers, start, wanted.minutes) if start else None
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
        planned.notice = _notice(turn, case, planned)
        case.invite(planned)
        send_or_ask(turn, case, planned)
        return reply("session", case=case.number, session=planned.id)
    if case.status is Status.DESCRIBING:
        await keep_as_it_stands(turn, case)
    session = Session.plan(
        id=f"{case.number}/S{len(sessions) + 1}",
        case=case.number,
        policy=case.policy,
        number=len(sessions) + 1,
        **arranged._asdict(),
        planning=dict(answers),
        planned_by=turn.person.id,
        planned_at=turn.at,
        by_exception=not case.accepted,
    )
    session.notice = _notice(turn, case, session)
    case.plan_session(session, at=turn.at)
    turn.work.add(session)
    send_or_ask(turn, case, session)
    return reply("session", case=case.number, session=session.id)


def _notice(turn: Turn, case: Case, session: Session) -> int:
    return turn.desk.policy_of(case).calendar.between(turn.today, session.day)


def _arranged(case: Case, answers: Answers, start: datetime, minutes: int) -> Arrangement:
    online, place = answers["meeting"] == "online", str(answers.get("place") or "")
    end = start + timedelta(minutes=minutes)
    return Arrangement(start, end, online, place, tuple(_guests(case, answers)))


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


# --- cancelling -------------------------------------------------------------------------------
async def ask_cancel(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("cancel_session", turn.person, case)
    return beside("cancel_session", case=case.number)


async def cancel(turn: Turn) -> Reply:
    """Back to accepted; everyone who was invited is told, with the reason."""
    case = await turn.work.case(turn.field("case"))
    require("cancel_session", turn.person, case)
    reason = turn.field("reason").strip()
    if problem := unfit(reason, LEAST_REASON):
        view = View("cancel_session", {"case": case.number})
        return Reply((view,), Overlay({"reason": reason}, {"reason": problem}))
    if case.status is Status.PLANNED:
        session = await planned(turn.work, case)
        session.cancel(reason, by=turn.person.id, at=turn.at)
        case.cancel_session(at=turn.at)
    return reply("case", case=case.number)


async def planned(reading: Reading, case: Case) -> Session:
    """The newest session of a case that has one."""
    return (await reading.sessions_of(case.number))[-1]


async def cancelling(viewer: Viewer, args: Args) -> Message:
    t, number = viewer.t, str(args["case"])
    problem = viewer.overlay.problems.get("reason")
    given = str(viewer.overlay.given.get("reason", ""))
    ask = Ask("reason", t("ask-cancel-reason"), given, t.problem(problem) if problem else "")
    title = t("cancel-title", number=number)
    buttons = ((t("button-cancel-session"), "planning.cancel", {"case": number}),)
    card = notice_card(title, t("cancel-text"), t, asks=(ask,), buttons=buttons)
    return Message(card=card, summary=title)


# --- what guests see --------------------------------------------------------------------------
async def session(viewer: Viewer, args: Args) -> Message:
    """For everyone who is invited: when, where, why you, and what to read."""
    case = await viewer.reading.case(str(args["case"]))
    found = await viewer.reading.session(str(args["session"]))
    t, everyone = viewer.t, await names(viewer)
    me = viewer.person.id if viewer.person else ""
    mine = ", ".join(t(f"role-{guest.role}") for guest in found.guests if guest.person == me)
    roles = ("case_holder", "project_leader", "facilitator", "note_taker", "expert",
             "sounding_board", "participant")  # fmt: skip
    rows = [
        (t("short-when"), capital(t.stretch(found.start, found.end))),
        (t("short-place"), t("place-online") if found.online else found.place),
        *(
            (
                capital(t(f"role-{role}")),
                ", ".join(everyone.get(id, "") for id in found.people(role)),
            )
            for role in roles
            if found.people(role)
        ),
    ]
    title = t("session-title", number=case.number)
    moved = found.sequence > 0
    text = t("session-moved" if moved else "session-planned", title=case.title)
    parts = [text, t("session-why", role=mine) if mine else "", line_of(viewer, case, found)]
    if found.by_exception and not case.accepted:
        parts.insert(1, t("session-by-exception"))
    buttons = (
        *button_of(viewer, case, found),
        (t("button-dossier"), "case.dossier", {"case": case.number}),
        (t("button-case"), "case.show", {"case": case.number}),
    )
    card = notice_card(title, "\n\n".join(parts), t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


async def cancelled(viewer: Viewer, args: Args) -> Message:
    case = await viewer.reading.case(str(args["case"]))
    found = await viewer.reading.session(str(args["session"]))
    t = viewer.t
    text = t(
        "session-cancelled",
        title=case.title,
        when=t.moment(found.start),
        reason=found.cancelled_because,
    )
    title = t("session-cancelled-title", number=case.number)
    return Message(card=notice_card(title, text, t), summary=title)


async def without_you(viewer: Viewer, args: Args) -> Message:
    """For who was invited and is no longer: nothing more than that."""
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    title = t("session-without-you-title", number=case.number)
    text = t("session-without-you", title=case.title)
    return Message(card=notice_card(title, text, t), summary=title)
