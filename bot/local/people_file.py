"""Who works here, read from a TOML file that a person keeps up to date."""

from __future__ import annotations

import asyncio
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from bot.ports import Colleague

EXAMPLE = Path(__file__).with_name("people.toml")
HELD_ROLES = frozenset(
    {
        "team_member",
        "responsible_manager",
        "corporate_manager_ipm",
        "unit_manager",
        "sounding_board",
        "register_owner",
        "information_manager",
        "privacy_adviser",
        "second_reader",
        "signaller",
        "auditor",
        "admin",
    }
)
ALONE = ("id", "name", "email", "unit", "function")
"""What is needed of everyone when the file is all there is."""
_TEXTS = (*ALONE, "language", "triage")
_DAYS = ("nda_signed_on", "nda_valid_until")
_CHOICES = {"language": ("nl", "en"), "triage": ("", "owner", "deputy")}


class BadPeopleFile(ValueError):
    """The file cannot be used; the message says where, and what to do, for all that is wrong."""


@dataclass(frozen=True)
class PeopleFile:
    """Implements `bot.ports.Directory`; the file is read anew every time.

    Beside a real directory the address is `needed` alone: the rest can be looked up by it.
    """

    path: Path = EXAMPLE
    needed: Sequence[str] = ALONE

    async def people(self, known: Mapping[str, str] | None = None) -> Sequence[Colleague]:
        """Raises BadPeopleFile."""
        text = await asyncio.to_thread(self.path.read_text, "utf-8")
        return read(text, self.path.name, self.needed)

    async def search(self, text: str) -> Sequence[Colleague]:
        said, words = text.strip().casefold(), text.casefold().split()
        return [
            replace(one, roles=frozenset(), triage="")
            for one in await self.people()
            if said in {one.id, one.email.casefold()} or _named(one, words)
        ]

    async def manager(self, id: str) -> Colleague | None:
        """Who manages the same unit."""
        everyone = await self.people()
        unit = next((one.unit for one in everyone if one.id == id), "")
        heads = (one for one in everyone if "unit_manager" in one.roles and one.id != id)
        return next((one for one in heads if unit and one.unit == unit), None)


def _named(one: Colleague, words: Sequence[str]) -> bool:
    names = one.name.casefold().split()
    return bool(words) and all(any(name.startswith(w) for name in names) for w in words)


def read(text: str, name: str, needed: Sequence[str] = ALONE) -> tuple[Colleague, ...]:
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadPeopleFile(f"{name}: {error}. Look for a missing quote or bracket.") from error
    entries = raw.get("people", [])
    if raw.keys() - {"people"} or not _is_list_of_tables(entries):
        raise BadPeopleFile(f"{name}: begin every person with a line [[people]], and nothing else.")
    places = _places(text, entries)
    found = [f"{place}: {wrong}" for place, p in places for wrong in _wrong_with(p, needed)]
    if not found:
        found = list(_wrong_together(places))
    if found:
        raise BadPeopleFile("\n".join(f"{name}, {problem}" for problem in found))
    return tuple(_colleague(entry) for entry in entries)


def _is_list_of_tables(entries: object) -> bool:
    return isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries)


_Places = Sequence[tuple[str, Mapping[str, Any]]]


def _places(text: str, entries: Sequence[Mapping[str, Any]]) -> _Places:
    lines = [n for n, line in enumerate(text.splitlines(), 1) if line.startswith("[[people]]")]
    lines += [0] * (len(entries) - len(lines))
    return [
        (f"line {line} ({entry.get('name', 'no name')})", entry)
        for line, entry in zip(lines, entries, strict=False)
    ]


def _wrong_with(entry: Mapping[str, Any], needed: Sequence[str]) -> Iterator[str]:
    """What is wrong with one person, each with what to do about it."""
    for key in entry.keys() - {*_TEXTS, *_DAYS, "roles"}:
        yield f"take out {key!r}; the words are {', '.join((*_TEXTS, *_DAYS, 'roles'))}"
    for key in needed:
        if key not in entry:
            yield f'add {key} = "…"'
    for key in _TEXTS:
        if key in entry and not (isinstance(entry[key], str) and (entry[key] or key in _CHOICES)):
            yield f"write {key} as text between quotes"
        elif key in _CHOICES and entry.get(key, _CHOICES[key][0]) not in _CHOICES[key]:
            yield f"{key} is one of {', '.join(repr(choice) for choice in _CHOICES[key])}"
    yield from _wrong_days(entry)
    yield from _wrong_roles(entry)
    yield from _wrong_identity(entry)


def _wrong_days(entry: Mapping[str, Any]) -> Iterator[str]:
    """Of the statement of confidentiality: both days, or neither."""
    days = [entry[key] for key in _DAYS if key in entry]
    if any(type(day) is not date for day in days):
        yield f"write {' and '.join(_DAYS)} as a day without quotes: 2027-01-31"
    elif len(days) == 1:
        yield f"write {' and '.join(_DAYS)} both, or neither"
    elif days and days[0] > days[1]:
        yield f"{_DAYS[1]} lies before {_DAYS[0]}"


def _wrong_roles(entry: Mapping[str, Any]) -> Iterator[str]:
    roles = entry.get("roles", [])
    if not isinstance(roles, list) or not all(isinstance(role, str) for role in roles):
        yield 'write roles as a list: roles = ["team_member"]'
        return
    for role in sorted(set(roles) - HELD_ROLES):
        yield f"there is no role {role!r}; choose from {', '.join(sorted(HELD_ROLES))}"
    if entry.get("triage") and "team_member" not in roles:
        yield "only a team_member can be triage owner or deputy; add that role or take out triage"


def _wrong_identity(entry: Mapping[str, Any]) -> Iterator[str]:
    """`id` must be spelled as Entra spells it, or nobody would be recognised."""
    identity, email = entry.get("id"), entry.get("email")
    if isinstance(identity, str) and identity and not _is_guid(identity):
        yield f"{identity!r} is no id; copy the Object ID of this person from Microsoft Entra"
    if isinstance(email, str) and email and email.count("@") != 1:
        yield f"{email!r} is no e-mail address"


def _is_guid(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def _wrong_together(places: _Places) -> Iterator[str]:
    for key in ("id", "email", "triage"):
        counted = Counter(entry.get(key, "").casefold() for _, entry in places)
        for place, entry in places:
            value = entry.get(key, "")
            if value and counted[value.casefold()] > 1:
                yield f"{place}: {key} {value!r} stands with more than one person; keep one"


def _colleague(entry: Mapping[str, Any]) -> Colleague:
    texts = {key: entry[key] for key in (*_TEXTS, *_DAYS) if key in entry}
    return Colleague(
        **{**dict.fromkeys(ALONE, ""), **texts}, roles=frozenset(entry.get("roles", ()))
    )
