"""What guests answer in Outlook reaches who leads the session, once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.invitee import Answered, Coming
from bot.graph.calendar import ExchangeCalendar
from bot.local import ics
from tests.contract.test_calendar_port import HOUR, MAILBOX, NOOR, SANNE, SESSION, TEN, VERA

NOW = TEN - timedelta(days=7)


@pytest.fixture
def calendar(server, graph) -> ExchangeCalendar:
    for guest in (NOOR, SANNE, VERA):
        server.users.add(guest.email, guest.name, guest.email)
    server.calendars.mailboxes = {MAILBOX}
    return ExchangeCalendar(graph, MAILBOX, ics.request)


@pytest.fixture
async def event(server, calendar):
    await calendar.invite(SESSION)
    (event,) = server.calendars.of(MAILBOX)
    return event


async def test_an_answer_is_read_once(server, calendar, event):
    answers, since = await calendar.answers([SESSION.uid], NOW, "")
    assert answers == {SESSION.uid: {}}
    server.calendars.respond(event, SANNE.email, "accepted")
    server.calendars.respond(event, VERA.email, "tentativelyAccepted")
    answers, since = await calendar.answers([SESSION.uid], NOW, since)
    assert answers[SESSION.uid] == {
        SANNE.email: Answered(Coming.YES),
        VERA.email: Answered(Coming.PERHAPS),
    }
    answers, since = await calendar.answers([SESSION.uid], NOW, since)
    assert answers == {}


async def test_a_wish_for_another_moment_comes_along(server, calendar, event):
    zone = {"timeZone": "UTC"}
    wish = {
        "start": {"dateTime": "2026-12-02T09:00:00.0000000", **zone},
        "end": {"dateTime": "2026-12-02T11:00:00.0000000", **zone},
    }
    server.calendars.respond(event, SANNE.email, "declined", proposedNewTime=wish)
    answers, _ = await calendar.answers([SESSION.uid], NOW, "")
    start = TEN + timedelta(days=1)
    assert answers[SESSION.uid][SANNE.email] == Answered(Coming.NO, start, start + 2 * HOUR)


async def test_meetings_of_others_in_the_mailbox_are_passed_over(server, calendar, event):
    for n in range(5):
        await calendar.invite(SESSION.__class__(**{**vars(SESSION), "uid": f"other-{n}"}))
    server.calendars.respond(event, SANNE.email, "accepted")
    answers, _ = await calendar.answers([SESSION.uid], NOW, "")
    assert answers.keys() == {SESSION.uid}


async def test_a_place_that_is_too_old_to_go_on_from_begins_anew(server, calendar, event):
    server.calendars.respond(event, SANNE.email, "accepted")
    _, since = await calendar.answers([SESSION.uid], NOW, "")
    server.calendars.forgotten = True
    answers, _ = await calendar.answers([SESSION.uid], NOW, since)
    assert answers[SESSION.uid] == {SANNE.email: Answered(Coming.YES)}
