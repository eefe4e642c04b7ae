"""A meeting as Exchange writes it, and what its guests answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from bot.domain.calendar import AMSTERDAM
from bot.domain.invitee import Answered, Coming
from bot.phrases import phrases
from bot.ports import Guest, Invitation

ZONE = "W. Europe Standard Time"
"""Exchange does not know Europe/Amsterdam by its own name."""
COMING: Mapping[str, Coming] = {
    "accepted": Coming.YES,
    "tentativelyAccepted": Coming.PERHAPS,
    "declined": Coming.NO,
}
ONLINE = {"isOnlineMeeting": True, "onlineMeetingProvider": "teamsForBusiness"}


def key_of(uid: str) -> str:
    return str(uuid5(NAMESPACE_URL, uid))


def written(invitation: Invitation, place: str) -> dict[str, Any]:
    return {
        "subject": invitation.title,
        "start": _on_the_clock(invitation.start),
        "end": _on_the_clock(invitation.end),
        "location": {"displayName": place},
        "attendees": [_attendee(guest) for guest in _guests(invitation)],
    }


def place_of(event: Mapping[str, Any], invitation: Invitation) -> str:
    """Without a link, who planned the session sends one; the invitation says so."""
    if not invitation.online or (event.get("onlineMeeting") or {}).get("joinUrl"):
        return invitation.place
    without = phrases("nl")("place-without-link", name=invitation.organiser.name)
    tried = event["location"].get("displayName") in {invitation.place, without}
    return without if tried else invitation.place


def _guests(invitation: Invitation) -> Iterator[Guest]:
    """The organiser is a guest like the others; nobody is invited twice."""
    seen = {""}
    for guest in (invitation.organiser, *invitation.guests):
        if guest.email.casefold() not in seen:
            seen.add(guest.email.casefold())
            yield guest


def _attendee(guest: Guest) -> Mapping[str, Any]:
    kind = "optional" if guest.optional else "required"
    return {"type": kind, "emailAddress": {"address": guest.email, "name": guest.name}}


def compared(event: Mapping[str, Any]) -> Any:
    guests = {(g["emailAddress"]["address"].casefold(), g["type"]) for g in event["attendees"]}
    times = (moment_of(event["start"]), moment_of(event["end"]))
    return event["subject"], times, event["location"].get("displayName"), guests


def answers_in(event: Mapping[str, Any]) -> Iterator[tuple[str, Answered]]:
    for guest in event.get("attendees", ()):
        status = guest.get("status") or {}
        coming = COMING.get(status.get("response", ""))
        rather = guest.get("proposedNewTime") or {}
        if coming is not None:
            start, end = (moment_of(rather[side]) if rather else None for side in ("start", "end"))
            at = datetime.fromisoformat(status["time"])
            yield guest["emailAddress"]["address"], Answered(coming, start, end, at)


def in_utc(moment: datetime) -> Mapping[str, str]:
    return {"dateTime": f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}", "timeZone": "UTC"}


def _on_the_clock(moment: datetime) -> Mapping[str, str]:
    """As people see it, so that it stays at ten o'clock when summer time is changed."""
    return {"dateTime": f"{moment.astimezone(AMSTERDAM):%Y-%m-%dT%H:%M:%S}", "timeZone": ZONE}


def moment_of(said: Mapping[str, str]) -> datetime:
    """Exchange gives tenths of microseconds, which Python does not read everywhere."""
    zone = UTC if said["timeZone"] == "UTC" else AMSTERDAM
    return datetime.fromisoformat(said["dateTime"][:19]).replace(tzinfo=zone).astimezone(UTC)
