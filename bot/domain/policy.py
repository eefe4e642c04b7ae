"""The rules in force (beleidskader): periods, working days, units, and which form versions hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, Literal, NamedTuple

from bot.domain.ai_act import Duty
from bot.domain.calendar import QuietHours, WorkingDays
from bot.domain.impact import Impact
from bot.domain.recorded import Recorded

MANAGER, TOP = 3, 6
"""Rungs of the ladder (domain.md 7.7): up to the manager it climbs by itself, above by hand."""


class Pace(NamedTuple):
    """How often an advice is asked about: every so many months, and before it is due."""

    months: int
    days_before_due: int
    days: WorkingDays


@dataclass(frozen=True)
class Policy:
    """One version; a case finishes on the version it began on.

    `days` are periods in working days, `notice` and `pack` per impact class, `months` likewise.
    """

    version: str
    status: str
    templates: Mapping[str, str]
    days: Mapping[str, int]
    waiting: Mapping[str, int]
    """Working days in which something should have happened, by what is waited for."""
    screening_reminders: Sequence[int]
    description_reminders: Sequence[int]
    session_notice: Mapping[Impact, int]
    pack_before_session: Mapping[Impact, int]
    answer_minutes: Mapping[str, int]
    follow_up_interval_months: Mapping[Impact, int]
    session_minutes: Mapping[Impact, Sequence[int]]
    escalation: tuple[int, ...]
    """Working days after an unanswered question, by rung of the ladder."""
    most_megabytes: int
    """Of a file that someone sends."""
    round_months: Mapping[str, int]
    """How often what comes round does so."""
    limits: Mapping[str, int]
    """From where a fall of the signals is an alarm, and cases look alike."""
    decision_aid: str
    """Where the national decision aid for the AI Act can be found."""
    ai_act_calendar: Sequence[Duty]
    legal_checks: Mapping[str, str]
    """By question what has to be found out when its answer is not known."""
    channels: Sequence[Mapping[str, Any]]
    units: Sequence[Mapping[str, Any]]
    values: Sequence[Mapping[str, Any]]
    quiet_hours: QuietHours = field(default_factory=QuietHours)
    closing_days: frozenset[date] = frozenset()
    good_friday_off: bool = False
    starting_point: Literal["purpose_and_means", "legal_first"] = "purpose_and_means"
    governance_model: Literal["sounding_board", "committee"] = "sounding_board"
    """A committee says what it thinks before the decision; who decides is the same in both."""

    @cached_property
    def calendar(self) -> WorkingDays:
        return WorkingDays(self.closing_days, self.good_friday_off)

    def quiet(self, moment: datetime) -> bool:
        """Whether the bot starts nothing by itself then."""
        return self.quiet_hours.next_allowed(moment, self.calendar) != moment

    @property
    def has_committee(self) -> bool:
        return self.governance_model == "committee"

    @property
    def lists(self) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """Options that several forms share, by the name forms use."""
        return {"org_units": self.units, "values": self.values}

    def pace(self, impact: Impact | None) -> Pace:
        """Without a class as often as the heaviest asks for."""
        months = self.follow_up_interval_months[impact or Impact.HIGH]
        return Pace(months, self.days["first_follow_up_before_due"], self.calendar)

    def due(self, period: str, start: date) -> date:
        """The last day of a period that starts on `start`."""
        return self.calendar.add(start, self.days[period])


Policies = Mapping[str, Policy]
"""By version, the one in force last."""


def policy_of(aggregate: Recorded | None, policies: Policies) -> Policy:
    """The version that it began on; what names none follows the one in force."""
    version = getattr(aggregate, "policy", None) or list(policies)[-1]
    return policies[version]
