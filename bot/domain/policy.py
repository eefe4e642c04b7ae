"""The rules in force (beleidskader): periods, working days, units, and which form versions hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from bot.domain.calendar import QuietHours, WorkingDays
from bot.domain.impact import Impact


@dataclass(frozen=True)
class Policy:
    """One version; a case finishes on the version it began on.

    `days` are periods in working days, `notice` and `pack` per impact class, `months` likewise.
    """

    version: str
    status: str
    templates: Mapping[str, str]
    days: Mapping[str, int]
    screening_reminders: Sequence[int]
    description_reminders: Sequence[int]
    session_notice: Mapping[Impact, int]
    pack_before_session: Mapping[Impact, int]
    follow_up_interval_months: Mapping[Impact, int]
    session_minutes: Mapping[Impact, Sequence[int]]
    most_megabytes: int
    """Of a file that someone sends."""
    units: Sequence[Mapping[str, Any]]
    values: Sequence[Mapping[str, Any]]
    quiet_hours: QuietHours = field(default_factory=QuietHours)
    closing_days: frozenset[date] = frozenset()
    good_friday_off: bool = False

    @cached_property
    def calendar(self) -> WorkingDays:
        return WorkingDays(self.closing_days, self.good_friday_off)

    @property
    def lists(self) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """Options that several forms share, by the name forms use."""
        return {"org_units": self.units, "values": self.values}

    def due(self, period: str, start: date) -> date:
        """The last day of a period that starts on `start`."""
        return self.calendar.add(start, self.days[period])
