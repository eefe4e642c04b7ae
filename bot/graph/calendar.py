"""The calendar of Exchange: who is free, and meetings that the mailbox of the bot organises."""

from __future__ import annotations

import html
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from bot.domain.invitee import Answered
from bot.graph.client import Graph, Refusal
from bot.graph.meeting import (
    ONLINE,
    answers_in,
    compared,
    in_utc,
    key_of,
    moment_of,
    place_of,
    written,
)
from bot.phrases import phrases
from bot.ports import Busyness, Hopeless, Invitation, Receipt

log = logging.getLogger(__name__)
MOST_ADDRESSES = 20
MOST_DAYS = timedelta(days=62)
"""What Exchange answers about at once."""
REACH = timedelta(days=400)
"""A meeting of ours is looked for so far before and after the moment it is to have."""
AWAY = "oof"
NOT_BUSY = frozenset({"free", "workingElsewhere"})
READ = {"Prefer": 'IdType="ImmutableId", outlook.timezone="UTC"'}
_READ_FIELDS = (
    "id,transactionId,subject,start,end,location,attendees,isCancelled,"
    "isOnlineMeeting,onlineMeeting"
)


@dataclass(frozen=True)
class ExchangeCalendar:
    """Implements `bot.ports.Calendar`; `mailbox` organises, the organiser is its first guest.

    A meeting is created under a transactionId made from its uid, and found again by that.
    """

    graph: Graph
    mailbox: str
    as_file: Callable[[Invitation], bytes]

    async def busy(
        self, emails: Sequence[str], start: datetime, end: datetime
    ) -> Mapping[str, Sequence[Busyness]]:
        """Who has no diary that can be read is left out."""
        found: dict[str, set[tuple[datetime, datetime, bool]]] = {}
        unread: set[str] = set()
        asked = sorted({email for email in emails if email})
        for first in range(0, len(asked), MOST_ADDRESSES):
            some = asked[first : first + MOST_ADDRESSES]
            for begin, until in _stretches(start, end):
                for one in await self._schedules(some, begin, until):
                    if "error" in one:
                        unread.add(one["scheduleId"])
                    else:
                        found.setdefault(one["scheduleId"], set()).update(_items(one, start, end))
        if unread:
            log.warning("%s diaries cannot be read", len(unread))
        return {
            email: [Busyness(*times) for times in sorted(of)]
            for email, of in found.items()
            if email not in unread
        }

    async def _schedules(
        self, emails: Sequence[str], start: datetime, end: datetime
    ) -> Sequence[Mapping[str, Any]]:
        body = {
            "schedules": list(emails),
            "startTime": in_utc(start),
            "endTime": in_utc(end),
            "availabilityViewInterval": 30,
        }
        headers = {"Prefer": 'outlook.timezone="UTC"'}
        path = f"{self._path}/calendar/getSchedule"
        answer = (await self.graph.ask("POST", path, body, headers=headers)).json()
        schedules: Sequence[Mapping[str, Any]] = answer["value"]
        return schedules

    async def invite(self, invitation: Invitation) -> Receipt:
        """A meeting that stands as it should is left alone, so nobody gets mail twice."""
        event = await self._find(invitation) or await self._create(invitation)
        for _ in range(2):  # whether there is a link to join shows only after the first change
            changes = self._changes(event, invitation)
            if not changes:
                break
            path = f"{self._path}/events/{quote(event['id'], safe='')}"
            event = (await self.graph.ask("PATCH", path, changes, headers=READ)).json()
        return Receipt(external_id=event["id"], etag=event.get("@odata.etag", ""))

    async def cancel(self, invitation: Invitation) -> None:
        event = await self._find(invitation)
        if event is None:
            return
        path = f"{self._path}/events/{quote(event['id'], safe='')}/cancel"
        try:
            await self.graph.ask("POST", path, {"comment": phrases("nl")("cancel-comment")})
        except Refusal as refusal:
            if refusal.status == 400:  # the mailbox does not organise it, and never will
                raise Hopeless(str(refusal)) from None
            if refusal.status != 404:
                raise

    async def answers(
        self, uids: Sequence[str], now: datetime, since: str
    ) -> tuple[Mapping[str, Mapping[str, Answered]], str]:
        """What changed in the mailbox; a place to go on from that is too old begins anew."""
        known = {key_of(uid): uid for uid in uids}
        found: dict[str, Mapping[str, Answered]] = {}
        try:
            events, bookmark = await self._changed(now, since)
        except Refusal as refusal:
            if refusal.status != 410:
                raise
            events, bookmark = await self._changed(now, "")
        for event in events:
            if uid := known.get(event.get("transactionId") or ""):
                found[uid] = dict(answers_in(event))
        return found, bookmark

    async def _changed(self, now: datetime, since: str) -> tuple[Sequence[Mapping[str, Any]], str]:
        span = {
            "startDateTime": f"{now:%Y-%m-%dT%H:%M:%SZ}",
            "endDateTime": f"{now + REACH:%Y-%m-%dT%H:%M:%SZ}",
        }
        place = since or f"{self._path}/calendarView/delta"
        events: list[Mapping[str, Any]] = []
        while True:
            query = None if place.startswith("http") else span
            answer = (await self.graph.ask("GET", place, query=query, headers=READ)).json()
            events += answer["value"]
            if "@odata.deltaLink" in answer:
                return events, answer["@odata.deltaLink"]
            place = answer["@odata.nextLink"]

    async def ics(self, invitation: Invitation) -> bytes:
        return self.as_file(invitation)

    @property
    def _path(self) -> str:
        return f"/users/{quote(self.mailbox, safe='@')}"

    async def _find(self, invitation: Invitation) -> Mapping[str, Any] | None:
        key = key_of(invitation.uid)
        query = {
            "startDateTime": f"{invitation.start - REACH:%Y-%m-%dT%H:%M:%SZ}",
            "endDateTime": f"{invitation.end + REACH:%Y-%m-%dT%H:%M:%SZ}",
            "$select": _READ_FIELDS,
            "$top": "100",
        }
        async for event in self.graph.pages(f"{self._path}/calendarView", query, READ):
            if event.get("transactionId") == key and not event.get("isCancelled"):
                found: Mapping[str, Any] = event
                return found
        return None

    async def _create(self, invitation: Invitation) -> Mapping[str, Any]:
        text = html.escape(invitation.body).replace("\n", "<br>")
        body: dict[str, Any] = {
            **written(invitation, invitation.place),
            "body": {"contentType": "html", "content": text},
            "transactionId": key_of(invitation.uid),
            "allowNewTimeProposals": True,
        }
        if invitation.online:
            body |= ONLINE
        answer = await self.graph.ask("POST", f"{self._path}/events", body, headers=READ)
        event: Mapping[str, Any] = answer.json()
        return event

    def _changes(self, event: Mapping[str, Any], invitation: Invitation) -> Mapping[str, Any]:
        """Never the text: the way into the meeting stands in it."""
        wanted = written(invitation, place_of(event, invitation))
        if compared(event) == compared(wanted):
            return {}
        return wanted | (ONLINE if invitation.online and not event["isOnlineMeeting"] else {})


def _stretches(start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
    while start < end:
        yield start, min(start + MOST_DAYS, end)
        start += MOST_DAYS


def _items(
    schedule: Mapping[str, Any], start: datetime, end: datetime
) -> Iterator[tuple[datetime, datetime, bool]]:
    for item in schedule.get("scheduleItems", ()):
        begin, until = moment_of(item["start"]), moment_of(item["end"])
        if item["status"] not in NOT_BUSY and begin < end and start < until:
            yield begin, until, item["status"] == AWAY
