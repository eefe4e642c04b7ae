"""Meetings as iCalendar (RFC 5545, and RFC 5546 for inviting): written for us, read from anyone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # comes without type hints
from icalendar import Calendar, Event, Timezone, vCalAddress, vText

from bot.domain.calendar import AMSTERDAM
from bot.ports import Busyness, Guest, Invitation

_FIRST_STAMP = datetime(2020, 1, 1, tzinfo=UTC)
_SAYS_AWAY = "X-MICROSOFT-CDO-BUSYSTATUS"
_Read = Any
"""An event as it was read: the library types each property as any of thirty kinds."""
_ZONE = """\
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""


class UnreadableCalendar(ValueError):
    """A file in the folder is no calendar; the message names it."""


def request(invitation: Invitation) -> bytes:
    """The invitation; the same one always gives the same bytes."""
    return _calendar("REQUEST", "CONFIRMED", invitation)


def cancellation(invitation: Invitation) -> bytes:
    return _calendar("CANCEL", "CANCELLED", invitation)


def _calendar(method: str, status: str, invitation: Invitation) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Ethics team bot//NL")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    calendar.add_component(Timezone.from_ical(_ZONE))
    event = _event(invitation)
    event.add("status", status)
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(invitation: Invitation) -> Event:
    event = Event()
    event.add("uid", invitation.uid)
    event.add("sequence", invitation.sequence)
    # A clock here would give every copy of one invitation other bytes; programs that compare
    # stamps only need a later change to have a later one.
    event.add("dtstamp", _FIRST_STAMP + timedelta(minutes=invitation.sequence))
    event.add("dtstart", invitation.start.astimezone(AMSTERDAM))
    event.add("dtend", invitation.end.astimezone(AMSTERDAM))
    event.add("summary", _line(invitation.title))
    event.add("description", invitation.body)
    event.add("location", _line(invitation.place))
    event.add("organizer", _address(invitation.organiser))
    for guest in invitation.guests:
        event.add("attendee", _attendee(guest))
    return event


def _address(guest: Guest) -> vCalAddress:
    address = vCalAddress(f"mailto:{guest.email}")
    # A parameter may hold neither quotes nor control characters (RFC 5545 3.2).
    address.params["CN"] = vText(_line(guest.name).replace('"', "'"))
    return address


def _attendee(guest: Guest) -> vCalAddress:
    address = _address(guest)
    address.params["ROLE"] = vText("OPT-PARTICIPANT" if guest.optional else "REQ-PARTICIPANT")
    address.params["PARTSTAT"] = vText("NEEDS-ACTION")
    address.params["RSVP"] = vText("TRUE")
    return address


def _line(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)


def meetings(
    content: bytes, name: str, start: datetime, end: datetime
) -> Iterator[tuple[set[str], Busyness]]:
    """What keeps people busy between start and end, with the addresses of those who attend.

    Raises UnreadableCalendar: passing a file over would make someone look free who is not.
    """
    try:
        calendar = Calendar.from_ical(content)
        if str(calendar.get("METHOD", "")).upper() == "CANCEL":
            return
        for event in calendar.walk("VEVENT"):
            if _counts(event):
                attending = set(_attending(event))
                away = str(event.get(_SAYS_AWAY, "")).upper() == "OOF"
                for busy in _occurrences(event, start, end):
                    yield attending, replace(busy, away=away)
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise UnreadableCalendar(f"{name}: {error}") from error


def _counts(event: _Read) -> bool:
    status, transparency = event.get("STATUS", ""), event.get("TRANSP", "")
    return str(status).upper() != "CANCELLED" and str(transparency).upper() != "TRANSPARENT"


def _attending(event: _Read) -> Iterator[str]:
    for name in ("ORGANIZER", "ATTENDEE"):
        given = event.get(name, [])
        for address in given if isinstance(given, list) else [given]:
            if str(address.params.get("PARTSTAT", "")).upper() != "DECLINED":
                yield str(address).casefold().removeprefix("mailto:")


def _occurrences(event: _Read, start: datetime, end: datetime) -> Iterator[Busyness]:
    """A repeating meeting is counted on the wall clock, so that it stays at ten in summer too."""
    first = _wall_clock(event["DTSTART"].dt)
    length = _length(event, first)
    for begin in _begins(event, first, _wall_clock(start) - length, _wall_clock(end)):
        busy = Busyness(_utc(begin), _utc(begin + length))
        if busy.start < end and start < busy.end:
            yield busy


def _begins(event: _Read, first: datetime, after: datetime, before: datetime) -> list[datetime]:
    if "RRULE" not in event:
        return [first]
    given = event.get("EXDATE", [])
    lists = given if isinstance(given, list) else [given]
    skipped = {_wall_clock(moment.dt) for several in lists for moment in several.dts}
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=first, ignoretz=True)
    return [begin for begin in rule.between(after, before, inc=True) if begin not in skipped]


def _length(event: _Read, first: datetime) -> timedelta:
    """Without an end a day lasts a day, and a moment no time at all."""
    if "DTEND" in event:
        return _wall_clock(event["DTEND"].dt) - first
    if "DURATION" in event:
        lasts: timedelta = event["DURATION"].dt
        return lasts
    return timedelta(0) if isinstance(event["DTSTART"].dt, datetime) else timedelta(days=1)


def _wall_clock(moment: date) -> datetime:
    """What the clock in Amsterdam shows; a day begins at midnight, a time without zone is ours."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time.min)
    return moment.astimezone(AMSTERDAM).replace(tzinfo=None) if moment.tzinfo else moment


def _utc(wall_clock: datetime) -> datetime:
    return wall_clock.replace(tzinfo=AMSTERDAM).astimezone(UTC)
