"""The calendar of Exchange: one meeting whatever goes wrong, and never less than an invitation."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.graph.calendar import ExchangeCalendar
from bot.graph.client import Graph
from bot.local import ics
from bot.ports import Busy, Busyness, Receipt
from tests.contract.test_calendar_port import HOUR, MAILBOX, NOOR, SANNE, SESSION, TEN, VERA
from tests.graph.answers import reset_after, truncated

ONLINE = replace(SESSION, online=True, place="Online, in Teams")


@pytest.fixture
def calendar(server, graph) -> ExchangeCalendar:
    for guest in (NOOR, SANNE, VERA):
        server.users.add(guest.email, guest.name, guest.email)
    server.calendars.mailboxes = {MAILBOX}
    return ExchangeCalendar(graph, MAILBOX, ics.request)


async def test_the_mailbox_of_the_bot_invites_and_who_planned_it_is_a_guest(server, calendar):
    await calendar.invite(ONLINE)
    (event,) = server.calendars.of(MAILBOX)
    assert [one["emailAddress"]["address"] for one in event["attendees"]] == [
        NOOR.email,
        SANNE.email,
        VERA.email,
    ]
    assert [one["type"] for one in event["attendees"]] == ["required", "required", "optional"]
    assert event["start"] == {
        "dateTime": "2026-12-01T10:00:00",
        "timeZone": "W. Europe Standard Time",
    }
    assert event["onlineMeeting"]["joinUrl"]


@pytest.mark.parametrize("fault", [reset_after, truncated])
async def test_a_lost_answer_makes_no_second_meeting_and_no_second_mail(server, calendar, fault):
    server.only, server.faults = "POST /v1.0/users/uthiek@gemeente.example/events", [fault]
    with pytest.raises(Busy) as busy:
        await calendar.invite(ONLINE)
    server.clock.move(timedelta(seconds=busy.value.seconds))
    await calendar.invite(ONLINE)
    assert server.calendars.made == 1
    assert len(server.calendars.mailed) == 1


async def test_a_lost_answer_to_a_change_is_not_mailed_twice(server, calendar):
    await calendar.invite(ONLINE)
    moved = replace(ONLINE, sequence=1, start=TEN + 4 * HOUR, end=TEN + 6 * HOUR)
    server.only, server.faults = "PATCH", [reset_after]
    with pytest.raises(Busy) as busy:
        await calendar.invite(moved)
    server.clock.move(timedelta(seconds=busy.value.seconds))
    await calendar.invite(moved)
    assert [what for what, _ in server.calendars.mailed] == ["new", "changed"]


async def test_without_a_link_the_invitation_goes_and_says_who_sends_one(server, calendar):
    server.calendars.teams = False
    await calendar.invite(ONLINE)
    await calendar.invite(ONLINE)
    (event,) = server.calendars.of(MAILBOX)
    assert NOOR.name in event["location"]["displayName"]
    assert [what for what, _ in server.calendars.mailed] == ["new", "changed"]


@pytest.mark.parametrize("teams", [True, False])
async def test_a_meeting_that_goes_online_gets_its_link_with_the_change(server, calendar, teams):
    await calendar.invite(SESSION)
    server.calendars.teams = teams
    await calendar.invite(replace(ONLINE, sequence=1))
    (event,) = server.calendars.of(MAILBOX)
    assert (event["location"]["displayName"] == ONLINE.place) is teams
    assert bool(event["onlineMeeting"]) is teams


async def test_a_change_keeps_the_answers_that_were_given(server, calendar):
    await calendar.invite(ONLINE)
    server.calendars.respond(server.calendars.of(MAILBOX)[0], SANNE.email, "accepted")
    await calendar.invite(replace(ONLINE, sequence=1, title="Anders"))
    (event,) = server.calendars.of(MAILBOX)
    answers = [one["status"]["response"] for one in event["attendees"]]
    assert answers == ["none", "accepted", "none"]


async def test_a_meeting_is_found_among_many_others(server, calendar):
    for n in range(30):
        await calendar.invite(replace(ONLINE, uid=f"other-{n}@uthiek"))
    await calendar.invite(ONLINE)
    await calendar.invite(replace(ONLINE, sequence=1, title="Anders"))
    assert server.calendars.made == 31


async def test_cancelling_says_so_in_words(server, calendar):
    await calendar.invite(ONLINE)
    await calendar.cancel(replace(ONLINE, sequence=1))
    ((_, comment),) = server.calendars.cancelled
    assert comment


async def test_ten_weeks_and_thirty_people_are_asked_in_parts(server, calendar):
    emails = [f"p{n}@gemeente.example" for n in range(30)]
    for email in emails:
        server.users.add(email, email, email)
    late = TEN + timedelta(days=62) - HOUR
    server.calendars.busy = {emails[29]: [(late, late + 2 * HOUR, "busy")]}
    found = await calendar.busy([*emails, ""], TEN, TEN + timedelta(days=70))
    assert found.keys() == set(emails)
    assert list(found[emails[29]]) == [Busyness(late, late + 2 * HOUR)]
    assert len(server.calls("getSchedule")) == 4


async def test_whose_diary_cannot_be_read_is_not_taken_to_be_free(calendar):
    found = await calendar.busy([NOOR.email, "gone@gemeente.example"], TEN, TEN + HOUR)
    assert found.keys() == {NOOR.email}


@pytest.mark.parametrize(
    ("status", "busy"),
    [("busy", 1), ("oof", 1), ("tentative", 1), ("free", 0), ("workingElsewhere", 0)],
)
async def test_who_works_elsewhere_can_come(server, calendar, status, busy):
    server.calendars.busy = {NOOR.email: [(TEN, TEN + HOUR, status)]}
    found = await calendar.busy([NOOR.email], TEN, TEN + HOUR)
    assert [one.away for one in found[NOOR.email]] == [status == "oof"] * busy


async def test_replicas_that_together_ask_too_much_wait_and_each_meeting_is_made_once(
    server, graph, calendar
):
    """Each keeps to four calls at once, and knows nothing of the other."""
    server.replicas = 2
    second = Graph(graph._session, graph._token, server.clock.now, graph._base)
    both = calendar, ExchangeCalendar(second, MAILBOX, ics.request)
    left = [(both[n % 2], replace(ONLINE, uid=f"{n}@uthiek")) for n in range(16)]
    refused = 0
    for _round in range(10):
        asked = (one.invite(meeting) for one, meeting in left)
        outcomes = await asyncio.gather(*asked, return_exceptions=True)
        assert {type(one) for one in outcomes} <= {Receipt, Busy}
        waits = [one.seconds for one in outcomes if isinstance(one, Busy)]
        left = [one for one, got in zip(left, outcomes, strict=True) if isinstance(got, Busy)]
        refused += len(waits)
        server.clock.move(timedelta(seconds=max(waits, default=0)))
    assert refused
    assert not left
    assert server.calendars.made == len(server.calendars.mailed) == 16
