"""Killed with -9 at every line that a question passes on its way, it is asked, and noted once."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.postgres import fresh_database
from tests.proof.every_line import ROOT

pytestmark = pytest.mark.proof
PASSED = {
    "tick", "_keep", "_ask", "keep_appointment", "claim_due", "save", "_save", "_appoint",
    "_write_down", "deliver", "claim", "_carried", "_tried", "show", "_drawn", "_in_chat",
    "_still_readable", "receipt_of", "send", "_asked", "wait",
}  # fmt: skip
"""Functions that a question passes; the path is longer, but never without these."""
AFTER_SENDING = 50
"""Lines on which a message can be out and not yet noted: at most so many of them repeat it."""


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: Any, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/template.db"
    return asyncio.run(fresh_database(request.getfixturevalue("postgres_url")))


@pytest.mark.requirement("R5.7.21")
def test_at_whichever_line_the_bot_dies_the_question_is_asked_and_noted_once(url, tmp_path):
    command = [sys.executable, "-W", "ignore", "-m", "tests.proof.every_line", url, str(tmp_path)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    undisturbed, *deaths = map(json.loads, ran.stdout.splitlines())
    whole = {"asked": 2, "ends": ["done"], "said": 1}
    assert undisturbed == {"place": "undisturbed", **whole}
    assert {death["place"].split()[1] for death in deaths} >= PASSED
    assert [death["place"] for death in deaths if not death["killed"]] == []
    for death in deaths:
        assert {**death, "said": 1} == {"place": death["place"], "killed": True, **whole}
        assert death["said"] in {1, 2}, death
    twice = [death["place"] for death in deaths if death["said"] == 2]
    assert 0 < len(twice) <= AFTER_SENDING, twice
