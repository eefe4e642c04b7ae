"""A connector that refuses, breaks off, hangs or loses its answer costs time and nothing else."""

from __future__ import annotations

from itertools import chain

import pytest

from tests.proof.trip import trip

pytestmark = pytest.mark.proof

FAULTS = chain(
    ("",) * 8,
    *((fault, "", "") for fault in ("busy", "down", "resets", "loses the answer", "hangs")),
)


async def test_nothing_is_lost_while_the_connector_falters(undisturbed, tmp_path):
    taken = await trip(tmp_path, faults=FAULTS)
    left = taken.left
    assert left.record == undisturbed.record
    assert left.chats == undisturbed.chats
    assert not undisturbed.looks - left.looks
    twice = left.gists - undisturbed.gists
    assert twice == taken.unanswered
    assert twice.total() == 1
