"""A program under measurement: how long it starts, what it costs."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
TICKS = os.sysconf("SC_CLK_TCK")
LONGEST_START = 60.0


@dataclass(frozen=True)
class Server:
    url: str
    pid: int
    started_in: float
    """Seconds from the start of the process to its first answer."""

    @property
    def cpu(self) -> float:
        """Seconds of processor time so far, threads included."""
        fields = Path(f"/proc/{self.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    @property
    def megabytes(self) -> float:
        lines = Path(f"/proc/{self.pid}/status").read_text("ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(
    command: Sequence[str], port: int, *, up: str, environment: Mapping[str, str] | None = None
) -> Iterator[Server]:
    """Start it, wait until the path `up` answers, and stop it at the end."""
    url, began = f"http://127.0.0.1:{port}", time.perf_counter()
    everything = {**os.environ, **(environment or {})}
    everything.pop("PYTHONDONTWRITEBYTECODE", None)  # as on a user's machine
    process = subprocess.Popen(command, cwd=ROOT, env=everything, stdout=subprocess.DEVNULL)
    try:
        while time.perf_counter() - began < LONGEST_START and process.poll() is None:
            with suppress(OSError), urllib.request.urlopen(f"{url}{up}", timeout=1):  # noqa: S310 # our own
                break
            time.sleep(0.01)
        yield Server(url, process.pid, time.perf_counter() - began)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
