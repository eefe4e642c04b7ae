"""Who takes a new signal on (R5.7.3): in turn the owner on duty, the deputy and the manager."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from bot.domain.person import Person, manager_of

People = Mapping[str, Person]


def on_duty(people: People, today: date, *, without: str = "") -> str:
    """Who is asked at once; nobody when no owner is named: then there is the team's card alone."""
    if not any(person.triage == "owner" for person in people.values()):
        return ""
    chain = (*_with_duty(people, "owner"), *_with_duty(people, "deputy"), *_managers(people, today))
    there = (id for id in chain if people[id].in_team and not people[id].away(today))
    return next((id for id in there if id != without), "")


def reminded(kind: str, people: People, today: date) -> str:
    """Who hears that nobody took it on; empty for the team when the roles are vacant."""
    deputies = _with_duty(people, "deputy") if kind == "triage-deputy" else ()
    chain = (*deputies, *_managers(people, today))
    return next((id for id in chain if not people[id].away(today)), "")


def _with_duty(people: People, duty: str) -> Iterator[str]:
    return (id for id, person in people.items() if person.triage == duty)


def _managers(people: People, today: date) -> Iterator[str]:
    """While the manager is away the one above is asked."""
    there = {id: person for id, person in people.items() if not person.away(today)}
    return filter(None, (manager_of(there, today),))
