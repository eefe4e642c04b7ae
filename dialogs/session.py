"""After the session: who was there (R5.7.16)."""

from __future__ import annotations

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.permissions import require
from bot.domain.session import Guest, Session
from bot.domain.template import Answers, items_of
from bot.ports import Message, Reading
from cards.notice import notice_card
from dialogs.fill_in import FillIn
from dialogs.turn import Reply, Turn, Viewer, beside, reply

FORM = "attendance"
PRESENT = "aanwezig"
TOOK_PART = frozenset({PRESENT, "schriftelijk"})


async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    """Everyone who was invited stands in it; not before the day itself."""
    case = await turn.work.case(turn.field("case"))
    require("record_attendance", turn.person, case)
    if case.status is not Status.PLANNED:
        return beside("case", case=case.number)
    session = await planned(turn.work, case)
    if turn.today < session.day:
        return beside("session_not_yet", case=case.number, session=session.id)
    draft = await fill_in.begin(
        turn, session.id, FORM, turn.desk.policy_of(session).templates[FORM]
    )
    _invite(turn, draft, session)
    return beside("section", about=session.id, form=FORM, section=FORM)


def _invite(turn: Turn, draft: Draft, session: Session) -> None:
    """List exactly who is invited now; the session may have been moved since the form was begun."""
    listed = items_of(draft.answers, "present")
    known = {str(draft.answers[f"present.{n}.person"]): n for n in listed}
    numbers = list[int]()
    for person in session.people():
        number = known.get(person) or draft.next_item("present") + len(numbers)
        draft.prefill({f"present.{number}.person": person}, at=turn.at)
        numbers.append(number)
    draft.put("present", numbers, at=turn.at)


async def not_yet(viewer: Viewer, args: Args) -> Message:
    session = await viewer.reading.session(str(args["session"]))
    number = str(args["case"])
    return Message(viewer.t("session-not-yet", number=number, day=session.start))


async def send(turn: Turn, draft: Draft) -> Reply:
    """The session counts as held; who came without an invitation is added as participant."""
    session = await turn.work.session(draft.about)
    case = await turn.work.case(session.case)
    there = _there(draft.answers)
    more = tuple(Guest(id, "participant") for id in there if id not in session.people())
    case.hold_session(session)
    session.hold(there, (*session.guests, *more), by=turn.person.id, at=turn.at)
    case.invite(session)
    draft.close()
    turn.person.focus = None
    return reply("attendance_saved", case=case.number)


def _there(answers: Answers) -> dict[str, str]:
    there = {
        str(answers[f"present.{n}.person"]): str(answers[f"present.{n}.how"])
        for n in items_of(answers, "present")
    }
    joined = {str(answers[f"joined.{n}.person"]): PRESENT for n in items_of(answers, "joined")}
    return joined | there


def without_board(case: Case, session: Session) -> bool:
    """High impact and nothing from the sounding board: flagged, not forbidden."""
    there = session.attendance or {}
    heard = any(there.get(person) in TOOK_PART for person in session.people("sounding_board"))
    return case.impact is Impact.HIGH and not heard


async def saved(viewer: Viewer, args: Args) -> Message:
    case = await viewer.reading.case(str(args["case"]))
    session = await planned(viewer.reading, case)
    t = viewer.t
    start = session.day
    text = t("attendance-saved", due=viewer.desk.policy_of(case).due("report_concept", start))
    if without_board(case, session):
        text = f"{text}\n\n{t('attendance-no-board')}"
    title = t("attendance-saved-title", number=case.number)
    buttons = ((t("button-write-report"), "report.open", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def report_to_write(viewer: Viewer, args: Args) -> Message:
    return await saved(viewer, args)


async def planned(reading: Reading, case: Case) -> Session:
    """The newest session of a case that has one."""
    return (await reading.sessions_of(case.number))[-1]
