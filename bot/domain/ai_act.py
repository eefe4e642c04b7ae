"""The AI Act (AI-verordening): what applies from when, to which class, by the policy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

PROHIBITED, HIGH_RISK = "verboden", "hoog_risico"


@dataclass(frozen=True)
class Duty:
    """What applies to some classes from a day on; without classes it applies to every AI system."""

    since: date
    label: Mapping[str, str]
    classes: Sequence[str] = ()


def applying(calendar: Sequence[Duty], ai_class: str) -> Sequence[Duty]:
    """In order of date; of a class that is not known yet everything."""
    return [
        duty
        for duty in sorted(calendar, key=lambda one: one.since)
        if not ai_class or not duty.classes or ai_class in duty.classes
    ]
