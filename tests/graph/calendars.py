"""The calendars of the stand-in: meetings of a mailbox, and who is free when."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from aiohttp import web

from tests.graph.answers import Refused
from tests.graph.users import Users

ZONES = {"UTC": ZoneInfo("UTC"), "W. Europe Standard Time": ZoneInfo("Europe/Amsterdam")}
"""Names that Exchange knows; Europe/Amsterdam is not among them."""
JOIN = '<div id="teams">join the meeting</div>'
NEVER = "0001-01-01T00:00:00Z"
PAGE = 10


@dataclass
class Calendars:
    """`events` holds what every mailbox organised, by mailbox and id."""

    users: Users
    now: Callable[[], datetime]
    complain: Callable[[str], None]
    events: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    busy: dict[str, list[tuple[datetime, datetime, str]]] = field(default_factory=dict)
    """Other things in someone's diary: from, to, and status."""
    teams: bool = True
    """Whether the organiser may hold meetings in Teams."""
    mailboxes: set[str] = field(default_factory=set)
    """Those that the right of the application is scoped to."""
    made: int = 0
    mailed: list[tuple[str, str]] = field(default_factory=list)
    """What the guests got in their inbox: new, changed or cancelled, and the id of the meeting."""
    cancelled: list[tuple[str, str]] = field(default_factory=list)
    numbers: Any = field(default_factory=lambda: itertools.count(1))
    changes: dict[str, int] = field(default_factory=dict)
    """By meeting: after which number it changed last."""
    forgotten: bool = False
    """Whether the place to go on from is too old."""
    once: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By transactionId: what was asked when it was first used."""

    def add_routes(self, router: web.UrlDispatcher) -> None:
        router.add_post("/v1.0/users/{user}/calendar/getSchedule", self._schedule)
        router.add_post("/v1.0/users/{user}/events", self._create)
        router.add_get("/v1.0/users/{user}/calendarView", self._view)
        router.add_get("/v1.0/users/{user}/calendarView/delta", self._delta)
        router.add_get("/v1.0/users/{user}/events/{event}", self._get)
        router.add_patch("/v1.0/users/{user}/events/{event}", self._change)
        router.add_delete("/v1.0/users/{user}/events/{event}", self._delete)
        router.add_post("/v1.0/users/{user}/events/{event}/cancel", self._cancel)

    def of(self, mailbox: str) -> list[dict[str, Any]]:
        return list(self.events.get(mailbox, {}).values())

    def respond(self, event: dict[str, Any], address: str, response: str, **other: Any) -> None:
        for guest in event["attendees"]:
            if guest["emailAddress"]["address"] == address:
                at = self.now().strftime("%Y-%m-%dT%H:%M:%SZ")
                guest["status"] = {"response": response, "time": at}
                guest.update(other)
        self._touch(event)

    # --- free or not --------------------------------------------------------------------------

    async def _schedule(self, request: web.Request) -> web.Response:
        given = orjson.loads(await request.read())
        start, end = _moment(given["startTime"]), _moment(given["endTime"])
        if len(given["schedules"]) > 20 or end - start > timedelta(days=62):
            self.complain("getSchedule was asked too much at once")
            raise Refused(400, "ErrorInvalidParameter")
        minutes = given.get("availabilityViewInterval", 30)
        zone = _zone(request)
        found = [self._of_one(address, start, end, minutes, zone) for address in given["schedules"]]
        return web.json_response({"value": found})

    def _of_one(
        self, address: str, start: datetime, end: datetime, minutes: int, zone: str
    ) -> dict[str, Any]:
        if self.users.by_mail(address) is None:
            error = {"message": "not found", "responseCode": "ErrorMailRecipientNotFound"}
            return {"scheduleId": address, "error": error}
        kept = [one for one in self._diary(address) if one[0] < end and start < one[1]]
        steps = int((end - start) / timedelta(minutes=minutes))
        digits = {"free": "0", "tentative": "1", "busy": "2", "oof": "3", "workingElsewhere": "4"}
        view = ["0"] * steps
        for begin, until, status in kept:
            for n in range(steps):
                at = start + n * timedelta(minutes=minutes)
                if begin < at + timedelta(minutes=minutes) and at < until:
                    view[n] = max(view[n], digits[status])
        items = [
            {"status": status, "start": _said(begin, zone), "end": _said(until, zone)}
            for begin, until, status in kept
        ]
        return {"scheduleId": address, "availabilityView": "".join(view), "scheduleItems": items}

    def _diary(self, address: str) -> list[tuple[datetime, datetime, str]]:
        folded = address.casefold()
        meetings = [
            (_moment(event["start"]), _moment(event["end"]), "tentative")
            for events in self.events.values()
            for event in events.values()
            for guest in event["attendees"]
            if guest["emailAddress"]["address"].casefold() == folded
            and guest["status"]["response"] != "declined"
        ]
        return sorted(meetings + self.busy.get(address, []))

    # --- meetings -----------------------------------------------------------------------------

    async def _create(self, request: web.Request) -> web.Response:
        mailbox, given = self._mailbox(request), orjson.loads(await request.read())
        key = given.get("transactionId")
        if not key:
            self.complain("a meeting without a transactionId: a lost answer makes it twice")
        elif key in self.once:
            first = self.once[key]
            if first["given"] != given:
                self.complain("a transactionId was used again for another meeting")
            return web.json_response(_read(first["event"], request), status=201)
        event = self._new(mailbox, given)
        self.once[key] = {"given": given, "event": event}
        self.events.setdefault(mailbox, {})[event["id"]] = event
        self.made += 1
        self.mailed.append(("new", event["id"]))
        return web.json_response(_read(event, request), status=201)

    def _new(self, mailbox: str, given: dict[str, Any]) -> dict[str, Any]:
        number = next(self.numbers)
        event = {**given, "id": f"event-{number}", "iCalUId": f"ical-{number}"}
        event |= {"isCancelled": False, "isOrganizer": True}
        self._touch(event)
        event["organizer"] = {"emailAddress": {"address": mailbox}}
        self._take_guests(event, [])
        self._make_online(event)
        return event

    def _make_online(self, event: dict[str, Any]) -> None:
        named = event.get("onlineMeetingProvider") == "teamsForBusiness"
        if not (event.get("isOnlineMeeting") and named and self.teams):
            event |= {"isOnlineMeeting": False, "onlineMeeting": None}
            return
        event["onlineMeeting"] = {"joinUrl": f"https://teams.microsoft.com/l/{event['id']}"}
        event["body"] = {**event["body"], "content": event["body"]["content"] + JOIN}

    def _take_guests(self, event: dict[str, Any], before: list[dict[str, Any]]) -> None:
        kept = {one["emailAddress"]["address"]: one["status"] for one in before}
        fresh = {"response": "none", "time": NEVER}
        for guest in event.get("attendees", []):
            guest["status"] = kept.get(guest["emailAddress"]["address"], dict(fresh))

    async def _view(self, request: web.Request) -> web.Response:
        mailbox, query = self._mailbox(request), request.query
        start, end = (_utc(query[name]) for name in ("startDateTime", "endDateTime"))
        kept = [
            event
            for event in self.of(mailbox)
            if _moment(event["start"]) < end and start < _moment(event["end"])
        ]
        first, size = int(query.get("$skip", 0)), int(query.get("$top", PAGE))
        names = query["$select"].split(",") if "$select" in query else None
        page = [_read(event, request, names) for event in kept[first : first + size]]
        body: dict[str, Any] = {"value": page}
        if len(kept) > first + size:
            more = request.url.update_query({"$skip": str(first + size)})
            body["@odata.nextLink"] = str(more)
        return web.json_response(body)

    async def _delta(self, request: web.Request) -> web.Response:
        """Two events a page; what did not change since the place to go on from is left out."""
        mailbox, query = self._mailbox(request), request.query
        if self.forgotten and "$deltatoken" in query:
            raise Refused(410, "resyncRequired")
        self.forgotten = False
        since = int(query.get("$deltatoken", query.get("$skiptoken", 0)))
        new = [event for event in self.of(mailbox) if self.changes[event["id"]] > since]
        page = sorted(new, key=lambda event: self.changes[event["id"]])[:2]
        last = self.changes[page[-1]["id"]] if page else since
        kind = "deltaLink" if len(page) == len(new) else "nextLink"
        token = "$deltatoken" if kind == "deltaLink" else "$skiptoken"
        place = request.url.with_query({token: str(last)})
        shown = [_read(event, request) for event in page]
        return web.json_response({"value": shown, f"@odata.{kind}": str(place)})

    async def _get(self, request: web.Request) -> web.Response:
        return web.json_response(_read(self._event(request), request))

    async def _change(self, request: web.Request) -> web.Response:
        event, given = self._event(request), orjson.loads(await request.read())
        online = JOIN in event["body"]["content"]
        if online and JOIN not in given.get("body", event["body"])["content"]:
            self.complain("the way into the meeting was overwritten")
        if event["isOnlineMeeting"] and given.get("isOnlineMeeting") is False:
            raise Refused(400, "ErrorInvalidRequest")
        condition = request.headers.get("If-Match", event["@odata.etag"])
        if condition != event["@odata.etag"]:
            raise Refused(412, "ErrorIrresolvableConflict")
        before, was_online = event.get("attendees", []), event["isOnlineMeeting"]
        event.update(given)
        if not was_online:
            self._make_online(event)
        self._take_guests(event, before)
        self._touch(event)
        self.mailed.append(("changed", event["id"]))
        return web.json_response(_read(event, request))

    async def _cancel(self, request: web.Request) -> web.Response:
        event = self._event(request)
        if not event["isOrganizer"]:
            raise Refused(400, "ErrorInvalidRequest", "only who organises a meeting cancels it")
        comment = orjson.loads(await request.read() or b"{}").get("comment", "")
        del self.events[request.match_info["user"]][event["id"]]
        self.cancelled.append((event["id"], comment))
        self.mailed.append(("cancelled", event["id"]))
        return web.Response(status=202)

    async def _delete(self, request: web.Request) -> web.Response:
        event = self._event(request)
        del self.events[request.match_info["user"]][event["id"]]
        if event.get("attendees"):
            self.complain("guests are told why: cancel their meeting")
        return web.Response(status=204)

    def _mailbox(self, request: web.Request) -> str:
        mailbox = request.match_info["user"]
        if mailbox not in self.mailboxes:
            raise Refused(403, "ErrorAccessDenied", "outside the scope of the right")
        lasting = 'IdType="ImmutableId"' in request.headers.get("Prefer", "")
        ends = request.path.endswith("/cancel") or request.method == "DELETE"
        if not (lasting or ends):  # ending it takes no preference
            self.complain(f"{request.path}: ids change when a meeting moves")
        return mailbox

    def _event(self, request: web.Request) -> dict[str, Any]:
        event = self.events.get(self._mailbox(request), {}).get(request.match_info["event"])
        if event is None:
            raise Refused(404, "ErrorItemNotFound")
        return event

    def _touch(self, event: dict[str, Any]) -> None:
        self.changes[event["id"]] = next(self.numbers)
        event["@odata.etag"] = f'W/"{self.changes[event["id"]]}"'


def _read(
    event: dict[str, Any], request: web.Request, names: list[str] | None = None
) -> dict[str, Any]:
    """Times are said in the zone that was asked for, or in UTC."""
    zone = _zone(request)
    whole = {
        **event,
        "start": _said(_moment(event["start"]), zone),
        "end": _said(_moment(event["end"]), zone),
    }
    if names is None:
        return whole
    return {key: whole[key] for key in whole if key in {*names, "id", "@odata.etag"}}


def _zone(request: web.Request) -> str:
    for part in request.headers.get("Prefer", "").split(","):
        name, _, value = part.strip().partition("=")
        if name == "outlook.timezone":
            return value.strip('"')
    return "UTC"


def _moment(said: dict[str, str]) -> datetime:
    if said["timeZone"] not in ZONES:
        raise Refused(400, "TimeZoneNotSupportedException", said["timeZone"])
    naive = datetime.fromisoformat(said["dateTime"][:19])
    return naive.replace(tzinfo=ZONES[said["timeZone"]]).astimezone(UTC)


def _said(moment: datetime, zone: str) -> dict[str, str]:
    if zone not in ZONES:
        raise Refused(400, "TimeZoneNotSupportedException", zone)
    local = moment.astimezone(ZONES[zone])
    return {"dateTime": f"{local:%Y-%m-%dT%H:%M:%S}.0000000", "timeZone": zone}


def _utc(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
