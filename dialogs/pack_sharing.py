"""The pack for who comes from outside: shared by whoever leads the session, until its day."""

from __future__ import annotations

from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.permissions import may, require
from bot.domain.person import Person
from bot.domain.session import Session, SessionStatus
from bot.ports import Message, Reading
from cards.notice import Button, notice_card
from dialogs.form_views import names
from dialogs.turn import Reply, Turn, Viewer, beside, reply


async def open_card(turn: Turn) -> Reply:
    case, _ = await _allowed(turn)
    return beside("pack_sharing", case=case.number)


async def share(turn: Turn) -> Reply:
    """Where the dossiers lie has no guests: then nothing is noted, and the card says so."""
    case, session = await _allowed(turn)
    if turn.desk.shares and session and session.status is SessionStatus.PLANNED:
        session.share_pack(by=turn.person.id, at=turn.at)
    return reply("pack_sharing", case=case.number)


async def stop(turn: Turn) -> Reply:
    case, session = await _allowed(turn)
    if session:
        session.stop_sharing(by=turn.person.id, at=turn.at)
    return reply("pack_sharing", case=case.number)


async def _allowed(turn: Turn) -> tuple[Case, Session | None]:
    case = await turn.work.case(turn.field("case"))
    require("share_pack", turn.person, case)
    return case, await _newest(turn.work, case)


async def _newest(reading: Reading, case: Case) -> Session | None:
    sessions = await reading.sessions_of(case.number)
    return sessions[-1] if sessions else None


# --- what is shown ----------------------------------------------------------------------------
def button_of(viewer: Viewer, case: Case, session: Session) -> tuple[Button, ...]:
    """For who may share, as long as somebody from outside comes."""
    person = viewer.person
    if person is None or not session.outsiders or session.status is not SessionStatus.PLANNED:
        return ()
    if not may("share_pack", person, case):
        return ()
    return ((viewer.t("button-pack-sharing"), "pack.sharing", {"case": case.number}),)


async def sharing(viewer: Viewer, args: Args) -> Message:
    """Who from outside can open the pack, and until when."""
    case = await viewer.reading.case(str(args["case"]))
    session, t, everyone = await _newest(viewer.reading, case), viewer.t, await names(viewer)
    title, how = t("pack-sharing-title", number=case.number), _how(viewer, session)
    shared = session.pack.shared if session and session.pack else {}
    outside = session.outsiders if session else ()
    people = await viewer.reading.people()
    rows = [(everyone.get(one, ""), _said(viewer, session, people.get(one))) for one in outside]
    may_share = how == "how" and shared.keys() != set(outside)
    buttons = _buttons(viewer, case, may_share=may_share, may_stop=bool(shared))
    card = notice_card(title, t(f"pack-sharing-{how}"), t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


def _said(viewer: Viewer, session: Session | None, person: Person | None) -> str:
    """Until when this person can open it, or why they cannot."""
    if session is None or session.pack is None or person is None:
        return viewer.t("pack-not-shared")
    if not person.keeps_secret(session.day, today=viewer.today):
        return viewer.t("pack-no-statement", day=session.day)
    until = session.pack.shared.get(person.id)
    return viewer.t("pack-shared", day=until) if until else viewer.t("pack-not-shared")


def _how(viewer: Viewer, session: Session | None) -> str:
    if session is None or session.pack is None or session.status is not SessionStatus.PLANNED:
        return "not-now"
    if not session.outsiders:
        return "nobody"
    return "how" if viewer.desk.shares else "not-here"


def _buttons(viewer: Viewer, case: Case, *, may_share: bool, may_stop: bool) -> list[Button]:
    t, ids = viewer.t, {"case": case.number}
    buttons: list[Button] = []
    if may_share:
        buttons.append((t("button-pack-share"), "pack.share", ids))
    if may_stop:
        buttons.append((t("button-pack-unshare"), "pack.unshare", ids))
    return [*buttons, (t("button-case"), "case.show", ids)]
