"""Every requirement that the first groups of domain.md ask for has a test that proves it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_transcripts import TRANSCRIPTS, requirements_of

ROOT = Path(__file__).parent.parent
# domain.md 6.3, from signalling to follow-up.
PROVED = [
    "R5.7.9", "R5.7.4", "R5.2.1", "RM4.2", "R5.7.10", "R5.7.11", "RM2.3", "R5.2.2", "RC1.1",
    "R5.7.13", "R5.7.1", "R5.7.14", "R5.7.15", "R5.3.1", "RC1.2", "RC1.3", "RM2.4", "R5.7.16",
    "R5.7.12", "RM7.3", "RX.3", "RS2.1", "R5.7.18", "RM4.5", "RM4.6", "R5.2.3", "R5.7.20",
    "R5.7.21", "R5.7.2", "R5.7.3", "RM7.1", "RM2.1", "RM2.2", "RM7.2", "RM4.1", "R5.7.5", "R5.7.6",
    "R5.7.7", "R5.7.8", "RT1.1", "RX.4", "RX.5", "R5.7.19", "RT1.2", "R5.2.4", "RM7.4",
    "RM7.5", "RM7.6", "R5.1.2", "R5.7.22", "RX.6",
]  # fmt: skip


PLAYED = {
    "A signalling": [
        "R5.7.9", "R5.7.2", "R5.7.3", "RM7.1", "RM2.1", "RM2.2", "RM7.2", "RM4.1",
    ],
    "B screening": [
        "R5.7.4", "R5.7.5", "R5.2.1", "RM4.2", "R5.7.6", "R5.7.7", "RT1.1", "R5.7.8",
    ],
    "C case description": [
        "R5.7.1", "R5.7.10", "R5.7.11", "RM7.3", "RM2.3", "R5.2.2", "RC1.1", "R5.7.12", "R5.7.13",
    ],
    "across": ["RX.3", "RX.4", "RX.5"],
}  # fmt: skip
"""Groups of domain.md 6.3 of which each requirement can be read as a conversation."""


@pytest.mark.parametrize("group", PLAYED)
def test_each_requirement_of_these_groups_has_a_transcript(group: str) -> None:
    played = {one for path in TRANSCRIPTS for one in requirements_of(path)}
    assert [one for one in PLAYED[group] if one not in played] == []


@pytest.mark.slow
def test_each_requirement_has_a_proof() -> None:
    listing = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--requirements", "-p", "no:cacheprovider"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    proofs = {
        line: listing[place + 1].strip()
        for place, line in enumerate(listing[:-1])
        if listing[place + 1].startswith("  tests/")
    }
    assert [one for one in PROVED if one not in proofs] == []
    transcript = "tests/test_transcripts.py::test_a_conversation_goes_as_written"
    assert f"  {transcript}[signaleren_door_te_vertellen]" in listing
    of_rx4 = listing[listing.index("RX.4") :]
    assert f"  {transcript}[in_english]" in of_rx4[: of_rx4.index("RX.5")]
