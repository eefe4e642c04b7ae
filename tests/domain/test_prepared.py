"""Who comes from outside can open the pack from when it is shared until the day of the session."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.events import PackShared, PackUnshared
from tests.aggregates import AT, a_session


def outside(session):
    """Who could open which pack until when, as it went."""
    return [
        (one.nth, one.to, getattr(one, "until", ""))
        for one in session.happened
        if isinstance(one, PackShared | PackUnshared)
    ]


def a_shared_one(**facts):
    session = a_session(start=AT + timedelta(days=14), **facts)
    session.send_pack(1, by="bram", at=AT)
    session.share_pack(by="bram", at=AT)
    return session


def test_the_pack_is_shared_with_who_comes_from_outside_until_the_day_of_the_session():
    session = a_shared_one()
    session.share_pack(by="bram", at=AT)
    assert outside(session) == [(1, ("kim",), "2026-12-08")]


def test_a_later_pack_takes_the_place_of_the_one_that_was_shared():
    session = a_shared_one()
    session.send_pack(2, by="bram", at=AT)
    assert outside(session)[1:] == [(1, ("kim",), ""), (2, ("kim",), "2026-12-08")]


def test_another_day_moves_the_end_and_who_is_no_longer_invited_loses_it():
    session = a_shared_one()
    later = session.arranged._replace(start=session.start + timedelta(days=1))
    session.move(later, {}, by="bram", at=AT)
    assert outside(session)[1:] == [(1, ("kim",), ""), (1, ("kim",), "2026-12-09")]
    without = tuple(one for one in session.guests if one.person != "kim")
    session.move(session.arranged._replace(guests=without), {}, by="bram", at=AT)
    assert outside(session)[3:] == [(1, ("kim",), "")]


@pytest.mark.parametrize(
    "end",
    [
        lambda session: session.cancel("ziek", by="bram", at=AT),
        lambda session: session.hold({}, session.guests, by="bram", at=AT),
        lambda session: session.stop_sharing(by="bram", at=AT),
    ],
    ids=["cancelled", "held", "by hand"],
)
def test_it_ends_with_the_session_or_by_hand(end):
    session = a_shared_one()
    end(session)
    assert outside(session)[1:] == [(1, ("kim",), "")]


def test_nothing_is_shared_without_a_pack_or_after_the_day():
    session = a_session(start=AT + timedelta(days=14))
    session.share_pack(by="bram", at=AT)
    session.send_pack(1, by="bram", at=AT)
    session.share_pack(by="bram", at=AT + timedelta(days=15))
    assert outside(session) == []
