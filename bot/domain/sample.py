"""The sample (steekproef): the cases that the team looks into for itself, drawn anew alike."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256


def sample(of: str, cases: Iterable[str], *, share: int, least: int) -> tuple[str, ...]:
    """So many per cent of the cases, never fewer than `least` as long as there are so many.

    Chance comes from the name of the round alone: the same round and cases give the same sample.
    """
    drawn = sorted(set(cases), key=lambda case: sha256(f"{of}/{case}".encode()).hexdigest())
    wanted = max(least, -(-len(drawn) * share // 100))
    return tuple(sorted(drawn[:wanted]))
