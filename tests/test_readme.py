"""What README and docs say is checked against what is there."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path

import pytest

from bot.domain.life import MOVES, Move
from bot.domain.permissions import PERMISSIONS, TEAM
from bot.local.people_file import EXAMPLE, PeopleFile
from bot.phrases import phrases
from dialogs import COMMANDS
from dialogs.typed_buttons import TYPED, UNNUMBERED

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
TEXT = README.read_text("utf-8")
LIFE = re.compile(r"(?<=<!-- life -->\n).*?(?=<!-- /life -->)", re.DOTALL)
PAGES = [README, *sorted((ROOT / "docs").glob("*.md")), ROOT / "app_manifest" / "README.md"]


def _row(moves: Sequence[Move]) -> str:
    """What leads to one state from several stands in one row."""
    t, move = phrases("en"), moves[0]
    rule = PERMISSIONS.get(move.action)
    roles = [t(f"role-{role}") for role in sorted(rule.own)] if rule else []
    who = [*roles, *([t("team-uthiek")] if rule and rule.all & TEAM else [])]
    cells = (
        move.action.replace("_", " "),
        "; ".join(t(f"status-{one.source}") for one in moves),
        t(f"status-{move.target}") if move.target else "where it was",
        ", ".join(who) or "the bot",
        move.guard.replace("_", " "),
    )
    return f"| {' | '.join(cells)} |".replace("|  |", "| |")


def test_the_life_of_a_case_is_the_table_of_moves() -> None:
    head = "| Step | From | To | By | Needs |\n|---|---|---|---|---|\n"
    alike = groupby(MOVES, lambda move: (move.action, move.target))
    table = head + "".join(f"{_row(tuple(moves))}\n" for _, moves in alike)
    if os.environ.get("ACCEPT"):
        README.write_text(LIFE.sub(table, TEXT), "utf-8")
    found = LIFE.search(README.read_text("utf-8"))
    assert found is not None
    assert found[0] == table


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    text = page.read_text("utf-8")
    linked = [(page.parent / name) for name in re.findall(r"\]\(([^)]+)\)", text)]
    names = re.findall(r"`((?:bot|docs|store|cards|tests)/[\w./]*)`", text)
    named = [ROOT / name for name in names]
    assert [str(path) for path in (*linked, *named) if not path.exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_make_target_that_a_page_names_is_there(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^)make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE))
    assert named <= targets


SHELL = re.compile(r"```sh\n(.*?)```", re.DOTALL)
EDITED = {
    "bot/templates/signal.v2.toml": {'version = "1.0"': 'version = "2.0"'},
    "bot/policies/policy.v2.toml": {
        'version = "1.0"': 'version = "2.0"',
        'signal = "signal.v1"': 'signal = "signal.v2"',
    },
}
"""What the page asks to change by hand, in the second step."""


@pytest.mark.slow
def test_the_steps_to_change_a_question_work_as_the_page_says(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "vragen-en-woorden.md").read_text("utf-8")
    copying, *commands = [part.splitlines() for part in SHELL.findall(page)]
    for room in ("bot", "cards", "dialogs", "store"):
        shutil.copytree(ROOT / room, tmp_path / room)
    for line in copying:
        _typed(line, tmp_path)
    for name, changes in EDITED.items():
        _edit(tmp_path / name, changes)
    for line in (line for lines in commands for line in lines):
        assert _typed(line, tmp_path).strip(), line
    _edit(tmp_path / "bot/templates/signal.v2.toml", {"max = 120": "max = 140"})
    with pytest.raises(subprocess.CalledProcessError):
        _typed(commands[0][0], tmp_path)


def _typed(line: str, folder: Path) -> str:
    words = shlex.split(line.replace(".venv/bin/python", sys.executable))
    return subprocess.run(words, cwd=folder, check=True, capture_output=True, text=True).stdout


def _edit(path: Path, changes: Mapping[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")


def _sign(number: re.Match[str]) -> str:
    return "{advice}" if number[1] else "{case}"


def test_what_can_be_typed_is_a_command() -> None:
    chapter = TEXT.partition("## What you can type")[2].partition("##")[0]
    quoted = [text for text in re.findall(r"`([^`]+)`", chapter) if "typed_buttons" not in text]
    said = [re.sub(r"UTH-2026-0001(-A2)?", _sign, text) for text in quoted if text != "TYPED"]
    assert len(said) > 10
    assert [text for text in said if text.lower() not in {*COMMANDS, *TYPED, *UNNUMBERED}] == []


async def test_the_example_has_as_many_colleagues_as_the_page_says() -> None:
    assert "seventeen colleagues" in TEXT
    assert len(await PeopleFile(EXAMPLE).people()) == 17
