"""How far a digital application reaches into people's lives (Dutch: impactklasse)."""

from __future__ import annotations

from enum import StrEnum


class Impact(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    def below(self, other: Impact) -> bool:
        order = list(Impact)
        return order.index(self) < order.index(other)
