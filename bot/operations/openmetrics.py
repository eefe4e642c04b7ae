"""Figures as text in the form of OpenMetrics 1.0: the small part of it that we use."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Literal

CONTENT_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8"


@dataclass(frozen=True)
class Sample:
    """`suffix` comes behind the name of the family: "_total", "_bucket" and so on."""

    value: float
    labels: Mapping[str, str] = field(default_factory=dict)
    suffix: str = ""


@dataclass(frozen=True)
class Family:
    """What belongs to one name; `unit` has to be the end of that name."""

    name: str
    kind: Literal["gauge", "counter", "histogram"]
    says: str
    samples: Sequence[Sample]
    unit: str = ""

    def lines(self) -> Iterator[str]:
        yield f"# TYPE {self.name} {self.kind}"
        if self.unit:
            yield f"# UNIT {self.name} {self.unit}"
        yield f"# HELP {self.name} {self.says}"
        for one in self.samples:
            pairs = ",".join(f'{name}="{value}"' for name, value in one.labels.items())
            yield f"{self.name}{one.suffix}{{{pairs}}} {one.value}".replace("{} ", " ")


def exposition(families: Iterable[Family]) -> str:
    """Labels are codes of ours, so nothing in them has to be escaped."""
    lines = [line for family in families for line in family.lines()]
    return "\n".join((*lines, "# EOF", ""))


@dataclass
class Histogram:
    """Counts what it sees by size; `bounds` are the upper ends, the last one has none."""

    bounds: Sequence[float]
    total: float = 0.0

    def __post_init__(self) -> None:
        self._counts = [0] * (len(self.bounds) + 1)

    def see(self, size: float) -> None:
        self._counts[bisect_left(self.bounds, size)] += 1
        self.total += size

    def samples(self) -> Sequence[Sample]:
        ends = (*(str(float(bound)) for bound in self.bounds), "+Inf")
        counts = list(accumulate(self._counts))
        buckets = [
            Sample(count, {"le": end}, "_bucket") for end, count in zip(ends, counts, strict=True)
        ]
        return (*buckets, Sample(counts[-1], suffix="_count"), Sample(self.total, suffix="_sum"))
