"""R5.7.12: the pack goes out in time or the facilitator says so, and everyone reads it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.appointments import appointments_of
from bot.domain.calendar import AMSTERDAM
from bot.domain.events import PackHeldUp, PackRead, PackSent
from bot.domain.impact import Impact
from bot.domain.pack import in_time
from tests.aggregates import AT, GUESTS, a_session
from tests.world import POLICY

pytestmark = pytest.mark.requirement("R5.7.12")


@pytest.mark.parametrize(
    ("impact", "session", "good"),
    [
        (Impact.MEDIUM, date(2026, 12, 1), True),
        (Impact.MEDIUM, date(2026, 11, 30), False),
        (Impact.HIGH, date(2026, 12, 8), True),
        (Impact.HIGH, date(2026, 12, 7), False),
    ],
)
def test_it_goes_out_five_working_days_before_and_ten_for_high_impact(impact, session, good):
    notice = POLICY.pack_before_session[impact]
    assert in_time(date(2026, 11, 24), session, notice, POLICY.calendar) is good


def test_too_late_it_waits_for_the_facilitator_and_then_carries_a_flag():
    session = a_session()
    session.prepare(1, in_time=False, by="cas", at=AT)
    asked = session.happened[-1]
    assert isinstance(asked, PackHeldUp)
    assert (asked.facilitator, session.unread) == ("bram", ())
    session.send_pack(1, by="bram", at=AT, late=True)
    sent = session.happened[-1]
    assert session.pack is not None
    assert isinstance(sent, PackSent)
    assert (session.pack.late, sent.late, sent.by) == (True, True, "bram")
    assert set(sent.to) == {guest.person for guest in GUESTS}


def test_who_reads_it_is_noted_once_and_the_facilitator_sees_who_did_not():
    session = a_session()
    session.prepare(1, in_time=True, by="bram", at=AT)
    session.read_pack(by="daan", at=AT)
    session.read_pack(by="daan", at=AT + timedelta(days=1))
    assert session.pack is not None
    assert session.pack.read == {"daan": AT}
    assert len([one for one in session.happened if isinstance(one, PackRead)]) == 1
    assert "daan" not in session.unread
    assert len(session.unread) == len(GUESTS) - 1


def test_another_description_is_to_be_read_again_and_another_moment_is_not():
    session = a_session()
    session.send_pack(1, by="bram", at=AT)
    session.read_pack(by="daan", at=AT)
    session.send_pack(1, by="bram", at=AT)
    assert session.pack is not None
    assert (session.pack.nth, set(session.pack.read)) == (2, {"daan"})
    session.send_pack(2, by="bram", at=AT)
    sent = session.happened[-1]
    assert isinstance(sent, PackSent)
    assert (session.pack.nth, session.pack.read, sent.since) == (3, {}, 1)


def test_two_working_days_before_the_session_the_facilitator_hears_who_did_not_read():
    session = a_session(start=AT + timedelta(days=14))
    session.send_pack(1, by="bram", at=AT)
    days = {k: at.astimezone(AMSTERDAM).date() for k, at in appointments_of(session, POLICY)}
    assert days["pack-unread"] == date(2026, 12, 4)
    for guest in GUESTS:
        session.read_pack(by=guest.person, at=AT)
    assert "pack-unread" not in dict(appointments_of(session, POLICY))
