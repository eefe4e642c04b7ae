"""The real program in a process of its own: started, killed at a line, started again."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import sqlite3
import sys
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp

from bot.app import Clock
from bot.trying_out import AHEAD

ROOT = Path(__file__).parents[2]
SERVE = ("serve", "--try")


@dataclass(frozen=True)
class Kill:
    """`at` begins the line of the journey during which `text`, a line of `file`, is fatal.

    `twice` is how many messages come twice: at least, and at most.
    """

    name: str
    at: str
    file: str
    text: str
    twice: tuple[int, int] = (0, 0)

    @property
    def line(self) -> int:
        """Where the line stands today; the test fails when there is not exactly one."""
        lines = (ROOT / self.file).read_text("utf-8").splitlines()
        [place] = [number for number, line in enumerate(lines, 1) if line.strip() == self.text]
        return place


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass
class Program:
    """Everything it keeps lies in `home`, the database as well."""

    home: Path
    port: int = field(default_factory=free_port)
    process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def dead(self) -> bool:
        return self.process is None or self.process.returncode is not None

    async def start(self, kill: Kill | None = None) -> None:
        command = ["-m", "bot", *SERVE]
        if kill is not None:
            where = [str(ROOT / kill.file), str(kill.line), str(self._armed)]
            command = ["-m", "tests.proof.killed", *where, *SERVE]
        with (self.home / "log").open("a") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, *command, cwd=ROOT, env=self._environment(), stdout=log, stderr=log
            )
        await self._until_healthy()

    def arm(self) -> None:
        self._armed.touch()

    async def buried(self) -> int:
        """What the process ended with; it can be started again."""
        assert self.process is not None
        code = await self.process.wait()
        self._armed.unlink(missing_ok=True)
        self.process = None
        return code

    async def stop(self) -> int:
        if not self.dead:
            assert self.process is not None
            self.process.terminate()
        return await self.buried() if self.process is not None else 0

    @property
    def _armed(self) -> Path:
        return self.home / "armed"

    def _environment(self) -> dict[str, str]:
        """Its bytecode is kept beside it, which halves the time of the second start."""
        ours = re.compile("UTHIEK_|PYTHONDONTWRITEBYTECODE")
        kept = {name: value for name, value in os.environ.items() if not ours.match(name)}
        return kept | {
            "PYTHONPYCACHEPREFIX": str(self.home.parent / "bytecode"),
            "UTHIEK_DATA": str(self.home),
            "UTHIEK_PORT": str(self.port),
            "UTHIEK_PEOPLE": str(self.home / "people.toml"),
            "MICROSOFT_APP_ID": "",
        }

    async def _until_healthy(self) -> None:
        async with aiohttp.ClientSession() as session, asyncio.timeout(120):
            while True:
                assert not self.dead, (self.home / "log").read_text()
                try:
                    async with session.get(f"{self.url}/health") as answer:
                        assert answer.status == 200
                        return
                except aiohttp.ClientConnectorError:
                    await asyncio.sleep(0.02)


def set_clock(home: Path, moment: datetime) -> None:
    """What the program takes for now when it is started next; afterwards its clock just runs."""
    ahead = str((moment - Clock().now()).total_seconds())
    with closing(sqlite3.connect(home / "tryout.db")) as database, database:
        database.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (AHEAD, ahead))


def clock(home: Path) -> datetime:
    """What the program takes for now."""
    with closing(sqlite3.connect(home / "tryout.db", timeout=10)) as database:
        [[ahead]] = database.execute("SELECT value FROM notes WHERE name = ?", (AHEAD,))
    return Clock(timedelta(seconds=float(ahead))).now()
