"""Killed with -9 at every line of the way, a question is asked and a document filed, noted once."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
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
FILED = {
    "deliver", "claim", "_carried", "_tried", "file", "_stored_before", "_made", "index", "note",
    "put", "_store", "create", "_written_beside", "_settle", "save", "register",
}  # fmt: skip
AFTER_SENDING = 50
"""Lines on which a message can be out and not yet noted: at most so many of them repeat it."""


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: Any, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/template.db"
    return asyncio.run(fresh_database(request.getfixturevalue("postgres_url")))


def died(what: str, url: str, home: Path) -> tuple[Mapping[str, Any], Sequence[Mapping[str, Any]]]:
    """What comes of it undisturbed, and with a death at each line."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.proof.every_line", what, url, str(home)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    undisturbed, *deaths = map(json.loads, ran.stdout.splitlines())
    assert [death["place"] for death in deaths if not death["killed"]] == []
    return undisturbed, deaths


@pytest.mark.requirement("R5.7.21")
def test_at_whichever_line_the_bot_dies_the_question_is_asked_and_noted_once(url, tmp_path):
    undisturbed, deaths = died("question", url, tmp_path)
    whole = {"asked": 2, "ends": ["done"], "said": 1}
    assert undisturbed == {"place": "undisturbed", **whole}
    assert {death["place"].split()[1] for death in deaths} >= PASSED
    for death in deaths:
        assert {**death, "said": 1} == {"place": death["place"], "killed": True, **whole}
        assert death["said"] in {1, 2}, death
    twice = [death["place"] for death in deaths if death["said"] == 2]
    assert 0 < len(twice) <= AFTER_SENDING, twice


@pytest.mark.requirement("RM5.2")
def test_at_whichever_line_the_bot_dies_the_document_lies_there_and_is_named_once(url, tmp_path):
    """What was written before the death stands, though drawn again it would be another one."""
    undisturbed, deaths = died("document", url, tmp_path)
    whole = {"files": 1, "named": 1, "ends": ["done"], "same": True}
    assert undisturbed == {"place": "undisturbed", **whole}
    assert {death["place"].split()[1] for death in deaths} >= FILED
    for death in deaths:
        assert death == {"place": death["place"], "killed": True, **whole}
