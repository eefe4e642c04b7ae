"""The folder of iCalendar files: what we write others can read, what people drop there we heed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.local import ics
from bot.local.ics_calendar import IcsCalendar
from bot.ports import Guest
from tests.contract.test_calendar_port import HOUR, NOOR, SESSION, TEN

OWN = "noor@gemeente.example.ics"
HEAD = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nBEGIN:VEVENT\nUID:1\n"
HEAD += "DTSTAMP:20260101T000000Z\n"
TAIL = "END:VEVENT\nEND:VCALENDAR\n"
WEEK = timedelta(days=7)


@pytest.fixture
def calendar(tmp_path: Path) -> IcsCalendar:
    return IcsCalendar(tmp_path)


def drop(calendar: IcsCalendar, lines: str, name: str = OWN) -> None:
    (calendar.folder / name).write_text(HEAD + lines + TAIL)


async def begins(calendar: IcsCalendar, start: datetime, end: datetime) -> list[str]:
    found = await calendar.busy([NOOR.email], start, end)
    return [f"{one.start:%d %b %H:%M}-{one.end:%H:%M}" for one in found[NOOR.email]]


def only_event(content: bytes) -> Any:
    [event] = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return event


async def test_an_invitation_lies_in_the_folder_under_its_uid(calendar: IcsCalendar) -> None:
    await calendar.invite(SESSION)
    [place] = calendar.folder.iterdir()
    assert place.name == "UTH-2026-0012-session-1@uthiek.ics"
    text = place.read_bytes().decode()
    assert "METHOD:REQUEST" in text
    assert text.index("BEGIN:VTIMEZONE") < text.index(
        "DTSTART;TZID=Europe/Amsterdam:20261201T100000"
    )
    assert text.count("\r\n") == text.count("\n")


async def test_a_cancellation_replaces_the_invitation_under_the_same_uid(
    calendar: IcsCalendar,
) -> None:
    await calendar.invite(SESSION)
    await calendar.cancel(replace(SESSION, sequence=1))
    [place] = calendar.folder.iterdir()
    read = icalendar.Calendar.from_ical(place.read_bytes())
    event = only_event(place.read_bytes())
    assert (read["METHOD"], event["STATUS"], event["SEQUENCE"]) == ("CANCEL", "CANCELLED", 1)
    assert str(event["UID"]) == SESSION.uid


async def test_a_uid_cannot_lead_out_of_the_folder(calendar: IcsCalendar) -> None:
    inner = IcsCalendar(calendar.folder / "inner")
    await inner.invite(replace(SESSION, uid="../../outside"))
    assert [place.name for place in calendar.folder.iterdir()] == ["inner"]
    assert len(list(inner.folder.iterdir())) == 1


def test_guests_are_asked_to_answer_and_the_optional_ones_are_told_so() -> None:
    attendees = only_event(ics.request(SESSION))["ATTENDEE"]
    assert [(guest.params["ROLE"], guest.params["RSVP"]) for guest in attendees] == [
        ("REQ-PARTICIPANT", "TRUE"),
        ("OPT-PARTICIPANT", "TRUE"),
    ]


def test_a_later_change_has_a_later_stamp_whenever_the_meeting_is() -> None:
    earlier = replace(SESSION, sequence=1, start=TEN - 30 * WEEK, end=TEN - 30 * WEEK + HOUR)
    first, second = only_event(ics.request(SESSION)), only_event(ics.request(earlier))
    assert first["DTSTAMP"].dt < second["DTSTAMP"].dt


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=200))
def test_any_name_title_and_body_can_be_read_back_and_adds_no_line_of_its_own(
    name: str, title: str, body: str
) -> None:
    guest = Guest(name, "x@gemeente.example")
    event = only_event(ics.request(replace(SESSION, title=title, body=body, guests=(guest,))))
    assert str(event["ATTENDEE"]) == "mailto:x@gemeente.example"
    assert (event["DTSTART"].dt, str(event["UID"])) == (SESSION.start, SESSION.uid)
    if title.isprintable():
        assert str(event["SUMMARY"]) == title
    if name.isprintable() and name and not set(name) & set('"^\\'):
        assert event["ATTENDEE"].params["CN"] == name


async def test_a_calendar_named_after_someone_keeps_them_busy(calendar: IcsCalendar) -> None:
    drop(calendar, "DTSTART:20261201T090000Z\nDURATION:PT90M\n", "Noor@Gemeente.example.ics")
    assert await begins(calendar, TEN, TEN + HOUR) == ["01 Dec 09:00-10:30"]


async def test_a_time_without_zone_is_read_as_amsterdam_time(calendar: IcsCalendar) -> None:
    drop(calendar, "DTSTART:20260701T100000\nDTEND:20260701T110000\n")
    july = datetime(2026, 7, 1, tzinfo=UTC)
    assert await begins(calendar, july, july + timedelta(days=1)) == ["01 Jul 08:00-09:00"]


async def test_a_whole_day_lasts_from_midnight_to_midnight(calendar: IcsCalendar) -> None:
    drop(calendar, "DTSTART;VALUE=DATE:20261201\n")
    assert await begins(calendar, TEN, TEN + HOUR) == ["30 Nov 23:00-23:00"]


async def test_a_weekly_meeting_stays_at_ten_when_the_clock_changes(calendar: IcsCalendar) -> None:
    drop(
        calendar,
        "DTSTART;TZID=Europe/Amsterdam:20261012T100000\n"
        "DTEND;TZID=Europe/Amsterdam:20261012T110000\n"
        "RRULE:FREQ=WEEKLY;UNTIL=20261109T230000Z\n"
        "EXDATE;TZID=Europe/Amsterdam:20261019T100000\n",
    )
    start = datetime(2026, 10, 1, tzinfo=UTC)
    assert await begins(calendar, start, start + 10 * WEEK) == [
        "12 Oct 08:00-09:00",
        "26 Oct 09:00-10:00",
        "02 Nov 09:00-10:00",
        "09 Nov 09:00-10:00",
    ]


@pytest.mark.parametrize(
    "line",
    ["STATUS:CANCELLED", "TRANSP:TRANSPARENT", "ATTENDEE;PARTSTAT=DECLINED:mailto:" + NOOR.email],
)
async def test_what_is_cancelled_or_shown_as_free_or_declined_keeps_nobody_busy(
    calendar: IcsCalendar, line: str
) -> None:
    drop(calendar, f"DTSTART:20261201T090000Z\nDTEND:20261201T100000Z\n{line}\n", "team.ics")
    assert await begins(calendar, TEN, TEN + HOUR) == []


@pytest.mark.parametrize("content", [b"no calendar", b"\xff\xfe\x00", HEAD.encode()])
async def test_a_file_that_is_no_calendar_is_named(calendar: IcsCalendar, content: bytes) -> None:
    (calendar.folder / OWN).write_bytes(content)
    with pytest.raises(ics.UnreadableCalendar, match=OWN):
        await calendar.busy([NOOR.email], TEN, TEN + HOUR)


async def test_a_folder_that_is_not_there_yet_is_an_empty_calendar(tmp_path: Path) -> None:
    calendar = IcsCalendar(tmp_path / "not" / "there")
    assert await begins(calendar, TEN, TEN + HOUR) == []
