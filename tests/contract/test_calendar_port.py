"""What holds for every calendar; a new adapter is a new row in ADAPTERS."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest

from bot.graph.calendar import ExchangeCalendar
from bot.local import ics
from bot.local.ics_calendar import IcsCalendar
from bot.ports import Busyness, Calendar, Guest, Invitation
from tests.graph.standing_in import running

MAILBOX = "uthiek@gemeente.example"

NOOR = Guest("Noor de Wit", "noor@gemeente.example")
SANNE = Guest("Sanne Brouwer", "sanne@gemeente.example")
VERA = Guest("Vera Smit", "vera@gemeente.example", optional=True)
TEN = datetime(2026, 12, 1, 9, tzinfo=UTC)
"""Ten o'clock in Amsterdam."""
HOUR = timedelta(hours=1)
SESSION = Invitation(
    uid="UTH-2026-0012-session-1@uthiek",
    sequence=0,
    title="Uthiek-sessie: Slimme zebrapaden; deel 1, in één keer",
    body="Fijn dat je er bent.\nLees vooraf het pakket: https://bot.example/x?a=1&b=2",
    place="Stadskantoor, kamer 7",
    online=False,
    start=TEN,
    end=TEN + 2 * HOUR,
    organiser=NOOR,
    guests=(SANNE, VERA),
)


@asynccontextmanager
async def in_a_folder(folder: Path) -> AsyncIterator[Calendar]:
    yield IcsCalendar(folder / "calendar")


@asynccontextmanager
async def in_exchange(folder: Path) -> AsyncIterator[Calendar]:
    async with running() as (server, graph):
        for guest in (NOOR, SANNE, VERA):
            server.users.add(guest.email, guest.name, guest.email)
        server.calendars.mailboxes = {MAILBOX}
        yield ExchangeCalendar(graph, MAILBOX, ics.request)


ADAPTERS: list[Callable[[Path], AbstractAsyncContextManager[Calendar]]] = [in_a_folder, in_exchange]


@pytest.fixture(params=ADAPTERS)
async def calendar(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Calendar]:
    async with request.param(tmp_path) as adapter:
        yield adapter


async def busy(calendar: Calendar, guest: Guest, day: datetime = TEN) -> list[Busyness]:
    found = await calendar.busy([guest.email], day - 12 * HOUR, day + 12 * HOUR)
    return list(found[guest.email])


async def test_everyone_asked_about_is_answered_for_also_when_free(calendar: Calendar) -> None:
    emails = [NOOR.email, SANNE.email]
    found = await calendar.busy(emails, TEN, TEN + HOUR)
    assert {email: list(found[email]) for email in emails} == {email: [] for email in emails}


@pytest.mark.parametrize("guest", [NOOR, SANNE, VERA])
async def test_a_meeting_keeps_organiser_and_guests_busy(calendar: Calendar, guest: Guest) -> None:
    await calendar.invite(SESSION)
    assert await busy(calendar, guest) == [Busyness(SESSION.start, SESSION.end)]


async def test_a_meeting_keeps_nobody_else_busy(calendar: Calendar) -> None:
    await calendar.invite(replace(SESSION, guests=(SANNE,)))
    assert await busy(calendar, VERA) == []


async def test_only_what_touches_the_time_asked_about_counts(calendar: Calendar) -> None:
    await calendar.invite(SESSION)
    for start, found in ((-1, 0), (0, 1), (1, 1), (2, 0)):
        asked = TEN + start * HOUR
        answer = await calendar.busy([NOOR.email], asked, asked + HOUR)
        assert len(answer[NOOR.email]) == found


async def test_inviting_twice_makes_one_meeting(calendar: Calendar) -> None:
    first = await calendar.invite(SESSION)
    again = await calendar.invite(SESSION)
    assert again.external_id == first.external_id
    assert len(await busy(calendar, SANNE)) == 1


async def test_a_moved_meeting_leaves_its_old_time_free(calendar: Calendar) -> None:
    first = await calendar.invite(SESSION)
    later = SESSION.start + timedelta(days=1)
    moved = replace(SESSION, sequence=1, start=later, end=later + HOUR, guests=(VERA,))
    second = await calendar.invite(moved)
    assert second.external_id == first.external_id
    assert second.etag != first.etag
    assert await busy(calendar, VERA) == []
    assert await busy(calendar, VERA, later) == [Busyness(later, later + HOUR)]
    assert await busy(calendar, SANNE, later) == []


async def test_a_cancelled_meeting_keeps_nobody_busy_and_cancelling_again_is_fine(
    calendar: Calendar,
) -> None:
    await calendar.invite(SESSION)
    await calendar.cancel(replace(SESSION, sequence=1))
    await calendar.cancel(replace(SESSION, sequence=1))
    assert await busy(calendar, NOOR) == []


async def test_cancelling_a_meeting_that_is_gone_is_fine(calendar: Calendar) -> None:
    await calendar.cancel(SESSION)
    assert await busy(calendar, NOOR) == []


async def test_a_session_in_summer_and_one_in_winter_keep_their_moments(calendar: Calendar) -> None:
    summer = datetime(2026, 7, 1, 8, tzinfo=UTC)
    await calendar.invite(SESSION)
    await calendar.invite(replace(SESSION, uid="other@uthiek", start=summer, end=summer + HOUR))
    assert await busy(calendar, NOOR, summer) == [Busyness(summer, summer + HOUR)]
    assert await busy(calendar, NOOR) == [Busyness(SESSION.start, SESSION.end)]


async def test_the_file_for_the_dossier_is_an_invitation_that_says_everything(
    calendar: Calendar,
) -> None:
    content = await calendar.ics(SESSION)
    events: list[Any] = icalendar.Calendar.from_ical(content).walk("VEVENT")
    [event] = events
    assert (str(event["UID"]), event["SEQUENCE"]) == (SESSION.uid, 0)
    assert str(event["SUMMARY"]) == SESSION.title
    assert str(event["DESCRIPTION"]) == SESSION.body
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (SESSION.start, SESSION.end)
    assert {str(guest) for guest in event["ATTENDEE"]} == {
        f"mailto:{guest.email}" for guest in SESSION.guests
    }
    assert await calendar.ics(SESSION) == content
