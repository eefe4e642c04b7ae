"""The preparation pack: sent in time, read, and asked about when it is too late (R5.7.12)."""

from __future__ import annotations

from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.effects.session import pack_filing
from bot.domain.life import Status
from bot.domain.pack import in_time
from bot.domain.permissions import may, require
from bot.domain.session import Session, SessionStatus
from bot.ports import Message, Reading
from cards.notice import Button, notice_card
from dialogs import pack_sharing
from dialogs.changes import change_lines
from dialogs.form_views import names
from dialogs.turn import Desk, Reply, Turn, Viewer, reply


async def session_of(reading: Reading, case: Case) -> Session | None:
    """The session that is planned, if there is one."""
    found = await reading.sessions_of(case.number)
    return next((one for one in found if one.status is SessionStatus.PLANNED), None)


def notice_of(desk: Desk, case: Case) -> int:
    """Working days between the pack and the session, for the impact class of the case."""
    assert case.impact is not None
    return desk.policy_of(case).pack_before_session[case.impact]


def send_or_ask(turn: Turn, case: Case, session: Session) -> None:
    """Send the version in force to everyone, or ask the facilitator when it is too late."""
    if session.pack and session.pack.description == case.in_force:
        session.send_pack(case.in_force, by=turn.person.id, at=turn.at)
        return
    notice, calendar = notice_of(turn.desk, case), turn.desk.policy_of(case).calendar
    on_time = in_time(turn.today, session.day, notice, calendar)
    session.prepare(case.in_force, in_time=on_time, by=turn.person.id, at=turn.at)


async def send_late(turn: Turn) -> Reply:
    """The facilitator sends it all the same, and that is recorded."""
    case = await turn.work.case(turn.field("case"))
    require("send_pack", turn.person, case)
    session = await turn.work.session(turn.field("session"))
    had = session.pack.description if session.pack else 0
    if case.status is Status.PLANNED and session.case == case.number and had != case.in_force:
        session.send_pack(case.in_force, by=turn.person.id, at=turn.at, late=True)
    return reply("pack_state", case=case.number, session=session.id)


async def read(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_pack", turn.person, case)
    session = await turn.work.session(turn.field("session"))
    drawn = turn.number("description")
    of_now = session.pack is not None and session.pack.description == drawn
    if session.case == case.number and turn.person.id in session.people() and of_now:
        session.read_pack(by=turn.person.id, at=turn.at)
    return reply("session", case=case.number, session=session.id)


# --- what is shown ----------------------------------------------------------------------------
def button_of(viewer: Viewer, case: Case, session: Session) -> tuple[Button, ...]:
    """`Gelezen`, for a guest who has it and did not say so yet."""
    if viewer.person is None or viewer.person.id not in session.unread or session.pack is None:
        return ()
    ids: Args = {
        "case": case.number,
        "session": session.id,
        "description": session.pack.description,
    }
    return ((viewer.t("button-read"), "pack.read", ids),)


def line_of(viewer: Viewer, case: Case, session: Session) -> str:
    """Where the pack is, or that it still has to come; and whether this person has read it."""
    pack, t = session.pack, viewer.t
    if pack is None:
        return t("pack-follows")
    filing = pack_filing(session.id, pack.nth, day_of(pack.sent_at))
    said = t("pack-link", link=viewer.desk.link(filing.path(case.place)))
    moment = pack.read.get(viewer.person.id) if viewer.person else None
    if moment:
        return f"{said} {t('pack-read-by-you', day=moment)}"
    return f"{said} {t('pack-late-flag')}" if pack.late else said


async def to_read(viewer: Viewer, args: Args) -> Message:
    """A later version for who is invited: what changed since the one they had."""
    case = await viewer.reading.case(str(args["case"]))
    session = await viewer.reading.session(str(args["session"]))
    t, since = viewer.t, int(args["since"])
    assert session.pack is not None
    title = t("pack-title", number=case.number)
    parts = [t("pack-to-read", title=case.title, day=session.start)]
    if since and since != session.pack.description:
        parts[0] = t("pack-changed", title=case.title, version=since, day=session.start)
        parts.append(await change_lines(viewer, case.number, since, session.pack.description))
    parts.append(line_of(viewer, case, session))
    buttons = (
        *button_of(viewer, case, session),
        (t("button-case"), "case.show", {"case": case.number}),
    )
    card = notice_card(title, "\n\n".join(parts), t, buttons=buttons)
    return Message(card=card, summary=title)


async def state(viewer: Viewer, args: Args) -> Message:
    """For the facilitator: who has read it and who has not; also as a reminder."""
    case = await viewer.reading.case(str(args["case"]))
    session = await _session(viewer, case, args)
    t, everyone = viewer.t, await names(viewer)
    title = t("pack-state-title", number=case.number)
    if session is None or session.pack is None:
        return Message(card=notice_card(title, t("pack-follows"), t), summary=title)
    unread = [everyone.get(one, "") for one in session.unread]
    total, read_by = len(session.people()), len(session.people()) - len(unread)
    parts = [t("pack-state", day=session.pack.sent_at, version=session.pack.description)]
    if args.get("kind"):
        parts.insert(0, t("reminder-pack-unread", day=session.start))
    if session.pack.late:
        parts.append(t("pack-late-flag"))
    rows = (
        (t("short-read"), t("pack-read-count", read=read_by, total=total)),
        (t("short-unread"), ", ".join(unread) or t("nobody")),
    )
    buttons: tuple[Button, ...] = (
        *button_of(viewer, case, session),
        *pack_sharing.button_of(viewer, case, session),
        (t("button-case"), "case.show", {"case": case.number}),
    )
    card = notice_card(title, "\n\n".join(parts), t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


async def _session(viewer: Viewer, case: Case, args: Args) -> Session | None:
    if id := str(args.get("session", "")):
        return await viewer.reading.session(id)
    return await session_of(viewer.reading, case)


async def late(viewer: Viewer, args: Args) -> Message:
    """For the facilitator: fewer days are left than agreed; only they can send it all the same."""
    case = await viewer.reading.case(str(args["case"]))
    session = await viewer.reading.session(str(args["session"]))
    t = viewer.t
    if session.pack and session.pack.description == case.in_force:
        return await state(viewer, args)
    title = t("pack-late-title", number=case.number)
    text = t("pack-late", day=session.start, notice=notice_of(viewer.desk, case))
    ids = {"case": case.number, "session": session.id}
    buttons: list[Button] = []
    if viewer.person is not None and may("send_pack", viewer.person, case):
        buttons.append((t("button-send-late"), "pack.send_late", ids))
    buttons.append((t("button-case"), "case.show", {"case": case.number}))
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
