"""Urgency (spoed): a shorter time to prepare, asked with a reason and approved by another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.person import Person, manager_of


@dataclass(frozen=True)
class Urgency:
    """`needed` is the day before which the session has to be; None in `approved` is not yet."""

    reason: str
    needed: date
    asked_by: str
    asked_at: datetime
    offered_to: str = ""
    offered_at: datetime | None = None
    approved: bool | None = None
    judged_by: str = ""
    judged_at: datetime | None = None
    refused_because: str = ""


def approver_of(people: Mapping[str, Person], asked_by: str, today: date) -> str:
    """Never who asked; nobody while both roles are vacant, and then the normal term holds."""
    there = {id: one for id, one in people.items() if id != asked_by and not one.away(today)}
    return manager_of(there, today)
