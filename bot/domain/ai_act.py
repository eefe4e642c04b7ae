"""The AI Act (AI-verordening): what applies from when, and where the register would put it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.impact import Impact
from bot.domain.template import Answers

PROHIBITED, HIGH_RISK = "verboden", "hoog_risico"


@dataclass(frozen=True)
class Duty:
    """What applies to some classes from a day on; without classes it applies to every AI system."""

    since: date
    label: Mapping[str, str]
    classes: Sequence[str] = ()


class PublicationCategory(StrEnum):
    """Publicatiecategorie: one of the three of the national algorithm register."""

    HIGH_RISK = "high_risk"
    IMPACTFUL = "impactful"
    OTHER = "other"


def publication_category(
    ai_class: str, screening: Answers, impact: Impact | None
) -> PublicationCategory | None:
    """Derived from what is known already; None without an algorithm, or with a prohibited one.

    Impactful is what has a part in decisions about people, sorts them, or was put in the highest
    class here.  Not known counts as yes, as everywhere in the screening.
    """
    without = screening.get("algorithm", "nee") == "nee"
    if without or ai_class == PROHIBITED:
        return None
    if ai_class == HIGH_RISK:
        return PublicationCategory.HIGH_RISK
    touches = any(screening.get(key, "nee") != "nee" for key in ("decision", "profiling"))
    if touches or impact is Impact.HIGH:
        return PublicationCategory.IMPACTFUL
    return PublicationCategory.OTHER


def applying(calendar: Sequence[Duty], ai_class: str) -> Sequence[Duty]:
    """In order of date; of a class that is not known yet everything."""
    return [
        duty
        for duty in sorted(calendar, key=lambda one: one.since)
        if not ai_class or not duty.classes or ai_class in duty.classes
    ]
