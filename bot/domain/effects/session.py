"""What follows from planning, moving, cancelling and holding a session, and from its pack."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.domain.effects.kinds import (
    TEAM,
    Args,
    Disinvite,
    Effect,
    Invite,
    SharePack,
    Show,
    UnsharePack,
    filed,
    stamp,
)
from bot.domain.events import (
    DescriptionLapsed,
    Event,
    InvitationAnswered,
    PackHeldUp,
    PackRead,
    PackSent,
    PackShared,
    PackUnshared,
    SessionCancelled,
    SessionHeld,
    SessionMoved,
    SessionPlanned,
)
from bot.domain.filing import Filing
from bot.domain.life import case_of


def of_planning(event: Event) -> Iterator[tuple[str, Effect]]:
    case: Args = {"case": event.about}
    match event:
        case (
            SessionPlanned(session=session, sequence=sequence, guests=guests)
            | SessionMoved(session=session, sequence=sequence, guests=guests)
        ):
            key, version = f"session/{session}/{sequence}", f"{sequence + 1}.0"
            yield f"{key}/invite", Invite(session, sequence)
            invitation = of_session(session, version)
            yield filed(event, "uitnodiging", invitation, about=session, extension="ics")
            for guest in guests:
                args = {**case, "session": session}
                if guest != event.by:
                    yield f"{key}/{guest}", Show(guest, "session_planned", args)
            for guest in event.dropped if isinstance(event, SessionMoved) else ():
                if guest != event.by:
                    args = {**case, "session": session}
                    yield f"{key}/{guest}", Show(guest, "session_without_you", args)
        case SessionCancelled(session=session, sequence=sequence, guests=guests):
            key = f"session/{session}/{sequence}"
            yield f"{key}/cancel", Disinvite(session, sequence)
            for guest in guests:
                args = {**case, "session": session}
                if guest != event.by:
                    yield f"{key}/{guest}", Show(guest, "session_cancelled", args)
        case InvitationAnswered(session=session, facilitator=facilitator) if facilitator:
            args = {**case, "session": session, "person": event.by}
            key = f"session/{session}/answer/{event.by}/{stamp(event.at)}"
            yield key, Show(facilitator, "invitation_answer", args)
        case SessionHeld(session=session, note_taker=note_taker):
            yield filed(event, "presentielijst", of_session(session, "1.0"), about=session)
            if note_taker != event.by:
                yield f"session/{session}/held", Show(note_taker, "report_to_write", case)


def of_lapsed(event: Event) -> Iterator[tuple[str, Effect]]:
    """A version that nobody judged before the session."""
    match event:
        case DescriptionLapsed(about=number, description=version, project_leader=leader):
            key, case = f"review/{number}/{version}", {"case": number}
            args: Args = {"case": number, "version": version}
            yield f"{key}/lapsed", Show(leader, "description_lapsed", args)
            yield f"{key}/judged", Show(TEAM, "description_to_judge", case, living=key)


def of_pack(event: Event) -> Iterator[tuple[str, Effect]]:
    case: Args = {"case": event.about}
    match event:
        case PackSent(session=session, nth=nth, description=description, since=since):
            about = f"{session}/{description}"
            yield filed(event, "pakket", of_session(session, f"{nth}.0"), about=about)
            yield _pack_state(event, session, event.facilitator, f"sent/{nth}")
            for guest in event.to:
                args = {**case, "session": session, "since": since}
                yield f"pack/{session}/{nth}/to/{guest}", Show(guest, "pack_to_read", args)
        case PackRead(session=session, nth=nth, facilitator=facilitator):
            yield _pack_state(event, session, facilitator, f"read/{nth}/{event.by}")
        case PackShared(session=session, nth=nth, day=day, until=until):
            for one in event.to:
                key = f"pack/{session}/{nth}/shared/{one}/{stamp(event.at)}"
                yield key, SharePack(session, nth, day, one, until)
        case PackUnshared(session=session, nth=nth, day=day):
            for one in event.to:
                key = f"pack/{session}/{nth}/unshared/{one}/{stamp(event.at)}"
                yield key, UnsharePack(session, nth, day, one)
        case PackHeldUp(session=session, description=description, facilitator=facilitator):
            key = f"pack/{session}/late/{description}/{stamp(event.at)}"
            yield key, Show(facilitator, "pack_late", {**case, "session": session})


def _pack_state(event: Event, session: str, facilitator: str, why: str) -> tuple[str, Effect]:
    """The facilitator's card always shows who has read the pack."""
    living = f"pack/{session}/{facilitator}"
    args = {"case": event.about, "session": session}
    return f"pack/{session}/{why}", Show(facilitator, "pack_state", args, living=living)


def pack_filing(session: str, nth: int, day: date) -> Filing:
    """Where the `nth` pack of a session lies, that was sent on this day."""
    version = of_session(session, f"{nth}.0")
    return Filing(case_of(session), "pakket", version, day, adopted=True, extension="pdf")


def of_session(session: str, version: str) -> str:
    """A second session of a case goes on where the versions of the first one left off."""
    nth = int(session.rpartition("S")[2])
    major, _, minor = version.partition(".")
    return f"{(nth - 1) * 100 + int(major)}.{minor}"
