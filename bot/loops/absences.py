"""Reads from the calendar who is out of office, so that nobody is asked on a day off (RX.6).

Only whoever is to be asked something today, or was away by it, is looked up, and only the day of
return is kept.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.domain.absence import back_on, come_back
from bot.domain.calendar import AMSTERDAM, day_of
from bot.domain.events import PersonAway, PersonBack
from bot.domain.permissions import MANAGERS
from bot.domain.policy import Policy
from bot.ports import Calendar, Store

AHEAD = timedelta(days=60)


async def read_absences(calendar: Calendar, store: Store, policy: Policy, now: datetime) -> int:
    """Returns for how many a later day of return was found than they had told."""
    today = day_of(now)
    midnight = datetime.combine(today, time(), AMSTERDAM)
    async with store.read() as reading:
        everyone = await reading.people()
        asked = set(await reading.holders_asked(midnight + timedelta(days=1)))
    people = everyone.items()
    if asked:  # a silence may end with them today
        asked |= {id for id, one in people if one.roles & MANAGERS}
    asked |= {id for id, one in people if one.away_as_seen and one.away_as_seen > today}
    ids = {one.email: id for id, one in people if id in asked and one.active and one.email}
    if not ids:
        return 0
    busy = await calendar.busy(list(ids), midnight, midnight + AHEAD)
    found = {
        ids[email]: back_on([(b.start, b.end) for b in of if b.away], today, policy.calendar)
        for email, of in busy.items()
        if email in ids
    }
    later = 0
    async with store.work(now, "calendar") as work:
        for id, until in found.items():
            person = await work.person(id)
            if until and person.away_by_calendar(until):
                later += 1
                work.note(PersonAway(id, now, "", until.isoformat()))
            elif since := person.back_by_calendar(until, today):
                work.note(PersonBack(id, now, "", since.isoformat()))
                held, others = await work.advices_held(id), await work.advices_asked_of(id)
                come_back(id, since, (*held, *others), at=now)
    return later
