"""What the container promises: its files fit what is here, and it writes in one folder alone."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from pathlib import Path

import aiohttp
import pytest

from bot.settings import DEFAULTS
from tests.proof.program import free_port

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
COMPOSE = (ROOT / "compose.yaml").read_text("utf-8")
IGNORE = (ROOT / ".dockerignore").read_text("utf-8")


def test_everything_that_is_copied_is_there_and_reaches_the_builder() -> None:
    copied = re.findall(r"^COPY (?!--from)(\S+) ", DOCKERFILE, re.MULTILINE)
    assert copied
    assert [name for name in copied if not (ROOT / name).exists()] == []
    assert [name for name in copied if f"\n!{name}\n" not in IGNORE] == []
    assert set(re.findall(r"^!(\S+)", IGNORE, re.MULTILINE)) == set(copied)


def test_every_room_that_the_program_needs_is_in_it() -> None:
    rooms = {place.name for place in ROOT.iterdir() if (place / "__init__.py").exists()} - {"tests"}
    assert all(f"COPY {room} {room}\n" in DOCKERFILE for room in rooms)
    pages = re.findall(r'parents\[2\] / "(docs)" / "([\w.]+)"', _sources())
    assert all(f"COPY {folder}/{page} " in DOCKERFILE for folder, page in pages)


def _sources() -> str:
    return "".join(path.read_text("utf-8") for path in (ROOT / "bot").rglob("*.py"))


def test_it_runs_as_nobody_in_particular_and_is_looked_after() -> None:
    last = DOCKERFILE.rpartition("\nFROM ")[2]
    assert re.search(r"^USER 10001$", last, re.MULTILINE)
    assert last.index("USER ") < last.index("\nCMD ")
    assert "HEALTHCHECK" in last
    assert "/health" in last


@pytest.mark.parametrize("text", [DOCKERFILE, COMPOSE, IGNORE])
def test_no_file_names_an_address_outside_the_machine(text: str) -> None:
    assert set(re.findall(r"\w+://([\w.]+)", text)) <= {"127.0.0.1", "uthiek"}


def test_every_setting_that_they_give_exists() -> None:
    given = set(
        re.findall(r"\b((?:UTHIEK|MICROSOFT)_[A-Z_]+?)(?:_FILE)?[:=]", DOCKERFILE + COMPOSE)
    )
    assert given
    assert given <= DEFAULTS.keys()


def test_nothing_is_written_outside_its_own_folder_and_the_tables_come_first() -> None:
    for line in ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "tmpfs: [/tmp]"):
        assert line in COMPOSE
    assert "migrate: {condition: service_completed_successfully}" in COMPOSE
    assert not re.search(r"PASSWORD: ", COMPOSE)


@pytest.mark.slow
async def test_the_bot_writes_in_its_own_folder_alone(tmp_path: Path) -> None:
    port = free_port()
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": "/nowhere",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "UTHIEK_DATA": str(tmp_path),
        "UTHIEK_PORT": str(port),
    }
    words = ("-m", "tests.operations.read_only", str(tmp_path), "serve", "--try")
    program = await asyncio.create_subprocess_exec(
        sys.executable, *words, cwd="/", env=environment, stderr=asyncio.subprocess.PIPE
    )
    try:
        assert await _ready(port, program) == "ready"
        program.send_signal(signal.SIGTERM)
        said = (await program.communicate())[1]
        assert (program.returncode, b"wrote to" in said) == (0, False), said.decode()
    finally:
        if program.returncode is None:
            program.kill()
            await program.wait()
    assert (tmp_path / "uthiek.db").exists()


async def _ready(port: int, program: asyncio.subprocess.Process) -> str:
    """What `/ready` says as soon as somebody answers."""
    async with aiohttp.ClientSession() as session, asyncio.timeout(60):
        while program.returncode is None:
            try:
                async with session.get(f"http://127.0.0.1:{port}/ready") as answer:
                    return await answer.text()
            except aiohttp.ClientConnectorError:
                await asyncio.sleep(0.05)
    assert program.stderr is not None
    return (await program.stderr.read()).decode()
