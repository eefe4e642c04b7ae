"""What must hold at the end, as queries over the whole store: each finds what breaks it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import asyncpg

from store.engine import open_engine
from store.tables import metadata
from tests.postgres import for_asyncpg

HERE = Path(__file__).parent


def _queries(name: str) -> Mapping[str, str]:
    """By the sentence above each."""
    parts = re.split(r"^-- (.+)\n", (HERE / name).read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


LOOKED_UP = (
    "trail (at)",
    "trail ((details ->> 'advice'))",
    "trail ((details ->> 'escalation'))",
    "handled (('reply/' || activity))",
)
"""By what the invariants seek; without it each of them compares all rows with all."""


async def prepared(url: str) -> str:
    engine = open_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
        # Replicas are killed here, never the server: what it promises survives without waiting.
        await connection.exec_driver_sql(
            f'ALTER DATABASE "{engine.url.database}" SET synchronous_commit = off'
        )
    await engine.dispose()
    return url


async def found(url: str) -> Mapping[str, Sequence[asyncpg.Record]]:
    """What breaks something, by what it breaks."""
    database = await asyncpg.connect(**for_asyncpg(url))
    for which in LOOKED_UP:
        await database.execute(f"CREATE INDEX ON {which}")
    await database.execute("ANALYZE")
    await database.close()
    asked = await _asked(url, "invariants.sql")
    return {name: rows for name, rows in asked.items() if rows}


async def counted(url: str) -> Sequence[tuple[str, int]]:
    return [(name, rows[0][0]) for name, rows in (await _asked(url, "counts.sql")).items()]


async def _asked(url: str, name: str) -> Mapping[str, Sequence[asyncpg.Record]]:
    database = await asyncpg.connect(**for_asyncpg(url))
    try:
        return {said: await database.fetch(sql) for said, sql in _queries(name).items()}
    finally:
        await database.close()
