"""What a journey left behind, without the hours and ports in which one run differs from another."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path

from sqlalchemy import select

from bot.domain.appointments import appointments_of
from bot.domain.fingerprint import fingerprint
from store.engine import open_engine
from store.mapping import MAPPED
from store.tables import appointments
from store.unit_of_work import APPOINTED
from tests.proof.connector import Said
from tests.proof.driver import rows
from tests.world import POLICY

BY_CHANCE = re.compile(
    r"\d\d:\d\d:\d\d(\.\d+)?Z?|T\d{6}Z?|\d\d:\d\d uur|(127.0.0.1|localhost):\d+|said-\d+|=m\d+"
)
RECORD = {
    "trail": "about, at, by, what, origin, details",
    "outbox": "key, lane, effect, payload, how",
    "documents": "path, [case], kind, version, at",
    "handled": "activity",
    "channels": "*",
    "counters": "*",
    "appointments": "about, kind, at",
    "answers": "draft, number, path, value, [by], at, cleared, prefilled",
} | {mapped.table.name: "*" for mapped in MAPPED.values()}


@dataclass(frozen=True)
class Aftermath:
    """`record` by table; `looks` are the messages as they stand, `gists` as they came.

    `chats` has them in order, and without a repetition that directly follows.
    """

    record: dict[str, list[str]]
    invitations: dict[str, str]
    looks: Counter[str]
    gists: Counter[tuple[str, str]]
    chats: dict[str, list[str]]


def aftermath(home: Path, said: list[Said]) -> Aftermath:
    return Aftermath(
        {table: _table(home, table, columns) for table, columns in RECORD.items()},
        {path.name: _plain(path.read_text()) for path in (home / "invitations").glob("[!.]*")},
        Counter(_plain(json.dumps([one.conversation, one.now])) for one in said),
        Counter(one.gist for one in said),
        {chat: list(_once(chat, said)) for chat in {one.conversation for one in said}},
    )


def _once(chat: str, said: list[Said]) -> Iterator[str]:
    for text, _ in groupby(one.gist[1] for one in said if one.conversation == chat):
        yield text


def _table(home: Path, table: str, columns: str) -> list[str]:
    """Lanes do not wait for each other, so that only the trail has an order of its own.

    On which days the dossiers were looked at depends on how long the bot happened to run.
    """
    some = "WHERE lane != 'check'" if table == "outbox" else ""
    found = [_plain(repr(row)) for row in rows(home, f"SELECT {columns} FROM {table} {some}")]  # noqa: S608 - ours
    return found if table == "trail" else sorted(found)


def _plain(text: str) -> str:
    return BY_CHANCE.sub("…", text)


def wrong_files(home: Path) -> set[str]:
    """Files that are not recorded, or recorded and not there with the recorded hash.

    Half a file that a kill left behind has a name with a dot in front; nobody is shown those.
    """
    recorded = dict(rows(home, "SELECT path, sha256 FROM documents"))
    return {path for path, _ in recorded.items() ^ dict(_files(home / "dossiers")).items()}


def _files(root: Path) -> Iterator[tuple[str, str]]:
    for path in root.rglob("[!.]*"):
        if path.is_file():
            yield path.relative_to(root).as_posix(), fingerprint(path.name, path.read_bytes())


async def wrong_appointments(home: Path, now: datetime) -> set[tuple[str, str, datetime]]:
    """The difference between the schedule and what follows from the aggregates as they stand."""
    engine = open_engine(f"sqlite+aiosqlite:///{home}/uthiek.db")
    async with engine.connect() as connection:
        noted = select(appointments.c.about, appointments.c.kind, appointments.c.at)
        kept = {tuple(row) for row in await connection.execute(noted)}
        rebuilt = set()
        for mapped in (MAPPED[kind] for kind in APPOINTED):
            for row in (await connection.execute(select(mapped.table))).mappings():
                one = mapped.aggregate(dict(row))
                due = appointments_of(one, POLICY)
                rebuilt |= {(mapped.key_of(one), kind, at) for kind, at in due if at > now}
    await engine.dispose()
    return kept ^ rebuilt
