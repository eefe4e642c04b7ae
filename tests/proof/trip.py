"""The journey from an empty folder to its end, and what has to hold at the end of every one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from tests.proof.aftermath import Aftermath, aftermath, wrong_appointments, wrong_files
from tests.proof.connector import Connector
from tests.proof.driver import Driver
from tests.proof.program import Kill, Program
from tests.proof.seed import lay_down


@dataclass(frozen=True)
class Trip:
    """A journey that was taken: what it left, and which messages it could not know were taken in.

    `not_noted` has a count for each death; `unanswered` are those whose answer got lost.
    """

    left: Aftermath
    not_noted: list[Counter[tuple[str, str]]]
    unanswered: Counter[tuple[str, str]]


async def trip(
    home: Path, *, kill: Kill | None = None, copies: int = 1, faults: Iterable[str] = ()
) -> Trip:
    await lay_down(home)
    connector = Connector(faults=iter(faults))
    async with connector.server, aiohttp.ClientSession() as session:
        driver = Driver(Program(home), connector, session, copies)
        ended = await driver.play(kill)
    assert wrong_files(home) == set()
    assert await wrong_appointments(home, ended) == set()
    gists = {one.id: one.gist for one in connector.said}
    return Trip(
        aftermath(home, connector.said),
        [Counter(gists[id] for id in death) for death in driver.deaths],
        Counter(one.gist for one in connector.unanswered),
    )
