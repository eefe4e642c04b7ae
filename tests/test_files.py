"""The files that are read rather than run: locks, settings, data."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
ROOMS = ("bot", "cards", "dialogs", "store", "tests", "app_manifest", "docs", ".ci")
LOCKS = {
    "requirements.lock": "dev",
    "requirements-run.lock": "",
    "requirements-node.lock": "node",
}
"""By lock the group of pyproject.toml that it adds, if any."""
CODE = {".py", ".html", ".css", ".js", ".typ", ""}
TEXTS = CODE | {".toml", ".json", ".ftl", ".md", ".lock", ".sha256"}
PINNED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[\w.!+]+)[^\n]*\\\n +--hash=", re.MULTILINE)


def _files() -> Iterator[Path]:
    within = (path for room in ROOMS for path in (ROOT / room).rglob("*"))
    for path in (*ROOT.iterdir(), *within):
        if path.is_file() and path.suffix in TEXTS and path.name not in {".git", ".env"}:
            yield path


FILES = sorted(str(path.relative_to(ROOT)) for path in _files())


def _pinned(lock: str) -> dict[str, str]:
    return dict(PINNED.findall((ROOT / lock).read_text(encoding="utf-8")))


@pytest.mark.parametrize("lock", LOCKS)
def test_no_line_of_a_lock_names_an_address(lock):
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    assert [
        line for line in lines if re.search(r"://|\bwww\.|--[a-z-]*(url|links)| @ ", line)
    ] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_a_lock_is_pinned_with_a_hash(lock):
    starts = [
        line
        for line in (ROOT / lock).read_text(encoding="utf-8").splitlines()
        if line[:1].isalnum()
    ]
    assert starts
    assert len(starts) == len(_pinned(lock))


@pytest.mark.parametrize(("lock", "group"), LOCKS.items())
def test_a_lock_satisfies_what_the_project_asks(lock, group):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [] if group == "node" else list(project["project"]["dependencies"])
    asked += project["dependency-groups"].get(group, [])
    pinned = _pinned(lock)
    missing = [
        line
        for line in asked
        if not Requirement(line).specifier.contains(
            pinned.get(canonicalize_name(Requirement(line).name), "0")
        )
    ]
    assert missing == []


def test_what_runs_in_a_container_is_what_was_tested():
    tested, running = _pinned("requirements.lock"), _pinned("requirements-run.lock")
    assert running.items() <= tested.items()
    assert not {"pytest", "mypy", "playwright"} & running.keys()


def test_the_lock_of_npm_names_no_address():
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert [name for name in packages if name and "integrity" not in packages[name]] == []


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith((".toml", ".json"))])
def test_a_data_file_can_be_read(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert tomllib.loads(text) if name.endswith(".toml") else json.loads(text)


def test_every_text_ends_its_lines_in_one_way():
    untidy = [
        name
        for name in FILES
        if (content := (ROOT / name).read_bytes())
        and (b"\r" in content or not content.endswith(b"\n") or content.endswith(b"\n\n"))
    ]
    assert untidy == []


def test_no_program_leaves_blanks_at_the_end_of_a_line():
    untidy = [
        f"{name}:{number}"
        for name in FILES
        if not name.endswith(".md")
        for number, line in enumerate((ROOT / name).read_text(encoding="utf-8").split("\n"), 1)
        if line != line.rstrip()
    ]
    assert untidy == []
