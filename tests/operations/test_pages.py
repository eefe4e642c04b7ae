"""The page for who looks after the bot names what there is: commands, settings, words, figures."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from bot.__main__ import COMMANDS
from bot.commands.minding import REASONS
from bot.settings import DEFAULTS

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").glob("*.md"))
BEHEER = (ROOT / "docs" / "beheer.md").read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.name))
def test_every_command_and_setting_that_a_page_names_exists(page: Path) -> None:
    text = page.read_text("utf-8")
    commands = set(re.findall(r"python -m bot (\w+)", text))
    settings = set(re.findall(r"\b((?:UTHIEK|MICROSOFT)_[A-Z_]*[A-Z])\b", text))
    assert commands <= COMMANDS.keys()
    assert {name.removesuffix("_FILE") for name in settings} <= DEFAULTS.keys()


def test_every_figure_is_explained_and_every_explained_figure_is_there() -> None:
    code = (ROOT / "bot" / "operations" / "metrics.py").read_text("utf-8")
    made = set(re.findall(r'"(uthiek_\w+)"', code))
    assert set(re.findall(r"^\| `(uthiek_\w+)` \|", BEHEER, re.MULTILINE)) == made


def test_every_word_of_ready_is_explained() -> None:
    code = (ROOT / "bot" / "operations" / "health.py").read_text("utf-8")
    returned = [node.value for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Return)]
    words = {
        one.value
        for node in returned
        if node is not None
        for one in ast.walk(node)
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value.isalpha()
    }
    chapter = BEHEER.partition("| Woord |")[2].partition("##")[0]
    explained = set(re.findall(r"^\| `(\w+)` \|", chapter, re.MULTILINE))
    assert explained == words - {"ok", "ready"}


def test_every_reason_and_every_part_of_an_audit_line_is_explained() -> None:
    assert all(f"`{reason}`" in BEHEER for reason in REASONS)
    code = (ROOT / "store" / "audit.py").read_text("utf-8")
    parts = re.findall(r'^            "(\w+)":', code, re.MULTILINE)
    assert len(parts) == 6
    assert all(f"| `{part}` |" in BEHEER for part in parts)
