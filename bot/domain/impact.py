"""How far a digital application reaches into people's lives (Dutch: impactklasse)."""

from __future__ import annotations

from enum import StrEnum


class Impact(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
