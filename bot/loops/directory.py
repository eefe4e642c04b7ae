"""Reads who works here into the store, at start and daily; every difference is audited."""

from __future__ import annotations

from datetime import datetime

from bot.domain.events import PersonChanged
from bot.domain.person import Person
from bot.ports import Colleague, Directory, Store


async def read_directory(directory: Directory, store: Store, now: datetime) -> int:
    """Returns how many people were new, changed, or gone; what they told the bot is kept."""
    colleagues = {colleague.id: colleague for colleague in await directory.people()}
    changed = 0
    async with store.work(now) as work:
        known = await work.people()
        for id, colleague in colleagues.items():
            if id in known and _same(known[id], colleague):
                continue
            changed += 1
            person = await work.person(id) if id in known else Person(id, colleague.name)
            if id not in known:
                work.add(person)
            _take_over(person, colleague)
            work.note(PersonChanged(id, now, "", ",".join(sorted(person.roles))))
        for id, person in known.items():
            if id not in colleagues and person.active and person.email:
                changed += 1
                gone = await work.person(id)
                gone.active, gone.roles, gone.triage = False, frozenset(), ""
                work.note(PersonChanged(id, now, "", ""))
    return changed


def _same(person: Person, colleague: Colleague) -> bool:
    return person.active and all(
        getattr(person, name) == getattr(colleague, name)
        for name in ("name", "email", "unit", "function", "roles", "triage")
    )


def _take_over(person: Person, colleague: Colleague) -> None:
    person.name, person.email, person.unit = colleague.name, colleague.email, colleague.unit
    person.function, person.roles = colleague.function, colleague.roles
    person.triage, person.active = colleague.triage, True
    person.language = person.language or colleague.language
