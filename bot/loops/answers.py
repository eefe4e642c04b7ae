"""Reads what guests answered in their own calendar."""

from __future__ import annotations

from datetime import datetime

from bot.domain.session import Session, SessionStatus
from bot.ports import Calendar, Store


def uid_of(session: Session) -> str:
    """Of the meeting; it stays the same over changes."""
    return f"{session.id.replace('/', '-').lower()}@uthiek"


async def read_answers(calendar: Calendar, store: Store, now: datetime, since: str) -> str:
    """What is new after `since`; returns from where to go on the next time."""
    async with store.read() as reading:
        planned = {
            uid_of(one): one.id
            for one in await reading.sessions()
            if one.status is SessionStatus.PLANNED and one.end > now
        }
        people = (await reading.people()).items()
        ids = {person.email.casefold(): id for id, person in people if person.email}
    if not planned:
        return ""
    answers, bookmark = await calendar.answers(list(planned), now, since)
    async with store.work(now) as work:
        for uid, given in answers.items():
            session = await work.session(planned[uid])
            for email, answer in given.items():
                session.take_answer(ids.get(email.casefold(), ""), answer, at=now)
    return bookmark
