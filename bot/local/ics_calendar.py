"""The calendar as a folder of iCalendar files: one for each meeting, and what people drop there."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

from bot.domain.invitee import Answered
from bot.local import durable_file, ics
from bot.ports import Busyness, Invitation, Receipt


@dataclass(frozen=True)
class IcsCalendar:
    """Implements `bot.ports.Calendar`.

    A meeting of ours is busy for its organiser and guests.  A person may drop a calendar of their
    own here, named after their address ("noor@gemeente.example.ics"): all in it is busy for them.
    """

    folder: Path

    async def busy(
        self, emails: Sequence[str], start: datetime, end: datetime
    ) -> Mapping[str, Sequence[Busyness]]:
        return await asyncio.to_thread(self._busy, emails, start, end)

    async def invite(self, invitation: Invitation) -> Receipt:
        content = ics.request(invitation)
        await asyncio.to_thread(self._write, invitation.uid, content)
        return Receipt(external_id=invitation.uid, etag=sha256(content).hexdigest())

    async def cancel(self, invitation: Invitation) -> None:
        """The file stays, marked as cancelled; whoever counts the changes raises `sequence`."""
        await asyncio.to_thread(self._write, invitation.uid, ics.cancellation(invitation))

    async def answers(
        self,
        uids: Sequence[str],
        now: datetime,
        since: str,
    ) -> tuple[Mapping[str, Mapping[str, Answered]], str]:
        """Nobody answers to a file."""
        return {}, ""

    async def ics(self, invitation: Invitation) -> bytes:
        return ics.request(invitation)

    def _write(self, uid: str, content: bytes) -> None:
        durable_file.make_folder(self.folder)
        durable_file.replace(self.folder / f"{quote(uid, safe='@')}.ics", content)

    def _busy(
        self, emails: Sequence[str], start: datetime, end: datetime
    ) -> Mapping[str, Sequence[Busyness]]:
        found: dict[str, set[tuple[datetime, datetime, bool]]] = {email: set() for email in emails}
        for whose, meeting in self._meetings(start, end):
            for email in emails:
                if email.casefold() in whose:
                    found[email].add((meeting.start, meeting.end, meeting.away))
        return {email: [Busyness(*times) for times in sorted(of)] for email, of in found.items()}

    def _meetings(self, start: datetime, end: datetime) -> Iterator[tuple[set[str], Busyness]]:
        for place in sorted(self.folder.glob("*.ics")):
            for attending, meeting in ics.meetings(place.read_bytes(), str(place), start, end):
                yield attending | {place.stem.casefold()}, meeting
