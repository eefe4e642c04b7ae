"""What the container promises: its files fit what is here, and it writes in one folder alone."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from pathlib import Path

import aiohttp
import pytest

from bot.settings import DEFAULTS, read
from tests.proof.program import free_port

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
COMPOSE = (ROOT / "compose.yaml").read_text("utf-8")
ENV_FILE = {
    "MICROSOFT_APP_ID": "11111111-1111-4111-8111-111111111111",
    "MICROSOFT_APP_TENANT_ID": "11111111-1111-4111-8111-111111111111",
    "UTHIEK_FILE_HOSTS": "gemeente.sharepoint.com",
}
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


SNIPPETS = re.findall(
    r"^```yaml\n(.*?)^```",
    (ROOT / "docs" / "tenant.md").read_text("utf-8"),
    re.MULTILINE | re.DOTALL,
)
WITHOUT = "\n".join(line for line in COMPOSE.splitlines() if "app_password" not in line) + "\n"
LOGINS = {
    "secret": COMPOSE,
    "certificate": next(one for one in SNIPPETS if "app_certificate" in one),
    "workload": next(one for one in SNIPPETS if "AZURE" in one),
    "managed": "",
}


@pytest.mark.parametrize("login", LOGINS)
def test_with_what_the_page_says_of_each_login_the_bot_starts(login: str, tmp_path: Path) -> None:
    """What a setting reads is what compose puts there: a secret that is named, or a folder."""
    says = COMPOSE if login == "secret" else WITHOUT + LOGINS[login]
    given = dict(
        re.findall(r"^ +((?:UTHIEK|MICROSOFT|AZURE)_\w+): \"?([^\s\"]+)", says, re.MULTILINE)
    )
    named = set(re.findall(r"^ +- (\w+)$", says, re.MULTILINE))
    kept = dict(re.findall(r"^  (\w+): \{file: ([\w./]+)\}", says, re.MULTILINE))
    mounted = set(re.findall(r"^ +- [\w/.]+:(/[\w/]+)", says, re.MULTILINE))
    assert named == kept.keys()
    for name, place in given.items():
        folder, _, last = place.rpartition("/")
        if name.endswith("_FILE") or name == "UTHIEK_PEOPLE":
            assert folder in mounted or (folder == "/run/secrets" and last in named)
            (tmp_path / last).write_text("something")
            given[name] = str(tmp_path / last)
    read(
        {**ENV_FILE, **given, "UTHIEK_DATA": str(tmp_path), "MICROSOFT_APP_LOGIN": login},
        tryout=False,
    )


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
