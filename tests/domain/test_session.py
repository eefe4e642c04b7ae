"""A session: planned, moved, cancelled or held, and everyone who is invited hears of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.events import SessionCancelled, SessionHeld, SessionMoved, SessionPlanned
from bot.domain.session import Arrangement, Guest, SessionStatus
from tests.aggregates import AT, GUESTS, a_session

TWO_HOURS = timedelta(hours=2)


def elsewhere(guests):
    return Arrangement(AT, AT + TWO_HOURS, online=False, place="Stadhuis, kamer 3", guests=guests)


def test_who_has_two_roles_is_invited_once():
    session = a_session(guests=(*GUESTS, Guest("bram", "participant")))
    assert session.people() == ("noor", "anna", "bram", "cas", "daan", "kim")
    (planned,) = session.happened
    assert isinstance(planned, SessionPlanned)
    assert (planned.guests, planned.sequence) == (session.people(), 0)


def test_guests_are_found_by_role():
    session = a_session(guests=(*GUESTS, Guest("eva", "expert", "techniek")))
    assert session.people("expert", "sounding_board") == ("daan", "kim", "eva")
    assert [(guest.person, guest.expertise) for guest in session.experts()] == [
        ("daan", "privacy"),
        ("eva", "techniek"),
    ]
    assert (session.with_role("note_taker"), session.with_role("participant")) == ("cas", "")


def test_every_change_of_the_invitation_is_counted_so_that_calendars_take_the_newest():
    session = a_session()
    session.move(elsewhere(GUESTS[:4]), {}, by="bram", at=AT)
    session.move(elsewhere(GUESTS), {}, by="bram", at=AT)
    session.cancel("De zaal is weg.", by="bram", at=AT)
    counted = [event.sequence for event in session.happened]  # type: ignore[attr-defined]  # all of a session
    assert counted == [0, 1, 2, 3]
    assert [type(event) for event in session.happened[1:]] == [
        SessionMoved,
        SessionMoved,
        SessionCancelled,
    ]
    assert session.status is SessionStatus.CANCELLED


def test_who_is_no_longer_a_guest_hears_that_and_nothing_of_the_new_moment():
    session = a_session()
    session.move(elsewhere(GUESTS[:4]), {}, by="bram", at=AT)
    moved = session.happened[-1]
    assert isinstance(moved, SessionMoved)
    assert moved.guests == ("noor", "anna", "bram", "cas")
    assert moved.dropped == ("daan", "kim")


@pytest.mark.requirement("R5.7.16")
def test_who_was_there_and_with_which_expertise_is_recorded_of_everyone_who_was_invited():
    session = a_session()
    there = {guest.person: "aanwezig" for guest in GUESTS} | {"daan": "afwezig", "uma": "aanwezig"}
    session.hold(there, (*GUESTS, Guest("uma", "participant")), by="cas", at=AT)
    assert session.status is SessionStatus.HELD
    assert session.attendance is not None
    assert session.attendance.keys() == set(session.people())
    assert [
        g.expertise for g in session.experts() if session.attendance[g.person] == "afwezig"
    ] == ["privacy"]
    held = session.happened[-1]
    assert isinstance(held, SessionHeld)
    assert held.note_taker == "cas"
