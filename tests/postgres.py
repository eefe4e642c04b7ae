"""A PostgreSQL server of the tests' own, with as many empty databases as they ask for."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import asyncpg
import pytest

OWNER = "uthiek"
SERVER = (
    "-c listen_addresses= -c fsync=on -c synchronous_commit=on -c max_connections=200"
    " -c shared_buffers=32MB"
)


FOR_A_DECADE = "-c fsync=off -c full_page_writes=off -c shared_buffers=512MB -c max_wal_size=4GB"
"""For millions of transactions on a server that nobody kills; it promises nothing if it dies."""


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address, for SQLAlchemy, of an empty database on a server that dies with the session."""
    if (found := installed()) is None:
        pytest.skip("no PostgreSQL here (apt-get install postgresql, or name its POSTGRES_BIN)")
    with server(found) as url:
        yield url


@contextmanager
def server(programs: Path, also: str = "") -> Iterator[str]:
    """The address of an empty database on a server of our own."""
    # Not under TMPDIR: the path of a socket holds about a hundred characters.
    home = Path(tempfile.mkdtemp(prefix="uthiek-pg-", dir="/tmp"))
    try:
        _start(programs, home, f"{SERVER} {also}")
        try:
            yield f"postgresql+asyncpg://{OWNER}@/template1?host={home}"
        finally:
            _run(programs / "pg_ctl", "stop", "-D", home / "cluster", "-m", "immediate", home=home)
    finally:
        shutil.rmtree(home, ignore_errors=True)


async def fresh_database(url: str, name: str = "") -> str:
    """The address of a new database, a copy of the one at `url`, to which nobody is connected."""
    name = name or f"test_{uuid.uuid4().hex}"
    await _administer(url, f'CREATE DATABASE "{name}" TEMPLATE "{_database(url)}"')
    return named(url, name)


def named(url: str, name: str) -> str:
    """The address of another database on the same server."""
    return url.replace(f"/{_database(url)}?", f"/{name}?")


async def drop_database(url: str) -> None:
    """Throws the database at `url` away, with whoever is connected to it."""
    await _administer(url, f'DROP DATABASE IF EXISTS "{_database(url)}" WITH (FORCE)')


async def _administer(url: str, statement: str) -> None:
    host = parse_qs(urlsplit(url).query)["host"][0]
    connection = await asyncpg.connect(host=host, user=OWNER, database="postgres")
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


def _database(url: str) -> str:
    return urlsplit(url).path.removeprefix("/")


def installed() -> Path | None:
    """The folder of initdb and pg_ctl: the one named, else the newest of Debian's, else on PATH."""
    named = os.environ.get("POSTGRES_BIN")
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"),
        key=lambda folder: float(folder.parent.name),
        reverse=True,
    )
    found = shutil.which("initdb")
    on_path = [Path(found).resolve().parent] if found else []
    for folder in [Path(named)] if named else debian + on_path:
        if all((folder / program).exists() for program in ("initdb", "pg_ctl", "postgres")):
            return folder
    return None


def _start(programs: Path, home: Path, settings: str) -> None:
    account = _account()
    if account:
        os.chown(home, account.pw_uid, account.pw_gid)
    cluster = home / "cluster"
    _run(
        *(programs / "initdb", "-D", cluster, "-U", OWNER, "-A", "trust", "-E", "UTF8"),
        *("--no-locale", "--no-sync"),
        home=home,
    )
    options = f"-k {home} {settings}"
    log = home / "log"
    _run(
        *(programs / "pg_ctl", "start", "-w", "-D", cluster, "-l", log, "-o", options),
        home=home,
    )


def _run(*command: str | Path, home: Path) -> None:
    account = _account()
    as_account: Mapping[str, Any] = (
        {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}
    )
    # To a file, not a pipe: the server keeps what pg_ctl hands it open.
    with (home / "output").open("a+") as output:
        ended = subprocess.run(
            command, cwd=home, stdout=output, stderr=subprocess.STDOUT, check=False, **as_account
        )
        if ended.returncode:
            output.seek(0)
            log = home / "log"
            told = output.read() + (log.read_text() if log.exists() else "")
            pytest.fail(f"{command[0]} ended with {ended.returncode}:\n{told}", pytrace=False)


def _account() -> pwd.struct_passwd | None:
    """Whom the server runs as when we are root, because initdb refuses root."""
    if os.geteuid() != 0:
        return None
    known = {account.pw_name: account for account in pwd.getpwall()}
    return known.get("postgres") or known["nobody"]


def for_asyncpg(url: str) -> dict[str, str]:
    """The same address as the driver itself wants it."""
    return {"host": parse_qs(urlsplit(url).query)["host"][0], "user": OWNER,
            "database": _database(url)}  # fmt: skip
