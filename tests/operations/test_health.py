"""`/health` says that the process lives, `/ready` that it can be of use, each in one word."""

from __future__ import annotations

import asyncio
import time

import pytest
from sqlalchemy import text

from bot.operations import health
from bot.running import Bot
from store.engine import open_engine
from tests.operations.conftest import Served

UNREACHABLE = "sqlite+aiosqlite:////nowhere/at/all.db"


async def _statement(bot: Bot, statement: str) -> None:
    async with bot.engine.begin() as connection:
        await connection.execute(text(statement))


async def test_a_bot_that_started_well_is_alive_and_ready(served: Served) -> None:
    assert await served.word("/health") == (200, "ok")
    assert await served.word("/ready") == (200, "ready")


async def test_without_its_database_the_bot_is_alive_and_not_ready(served: Served) -> None:
    kept, served.bot.engine = served.bot.engine, open_engine(UNREACHABLE)
    assert await served.word("/ready") == (503, "database")
    assert await served.word("/health") == (200, "ok")
    served.bot.engine = kept
    assert await served.word("/ready") == (200, "ready")


async def test_a_database_that_does_not_answer_is_not_waited_for(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(_engine: object) -> bool:
        return await asyncio.Event().wait()

    monkeypatch.setattr("bot.app.is_newest", never)
    monkeypatch.setattr(health, "PATIENCE", 0.01)
    assert await served.word("/ready") == (503, "database")


async def test_tables_of_another_version_are_not_worked_with(served: Served) -> None:
    await _statement(served.bot, "UPDATE alembic_version SET version_num = '9999'")
    assert await served.word("/ready") == (503, "migration")


async def test_a_bot_that_knows_nobody_is_not_ready(served: Served) -> None:
    await _statement(served.bot, "UPDATE people SET active = false")
    served.bot.store._known.forget()
    assert await served.word("/ready") == (503, "people")


async def test_an_outbox_that_nobody_looks_at_makes_the_bot_not_ready(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim = served.bot.outbox.claim

    async def hangs(*arguments: object, **more: object) -> None:
        await asyncio.Event().wait()

    with monkeypatch.context() as patched:
        patched.setattr(health, "STUCK", 0)
        patched.setattr(served.bot.outbox, "claim", hangs)
        assert await served.word("/ready") == (503, "outbox")
    await claim(served.bot.clock.now(), most=0)
    assert await served.word("/ready") == (200, "ready")


async def test_a_bot_whose_clock_hangs_is_to_be_started_again(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticking = asyncio.Event()

    async def hangs(*_arguments: object) -> int:
        ticking.set()
        return await asyncio.Event().wait()

    monkeypatch.setattr("bot.running.tick", hangs)
    await ticking.wait()
    assert await served.word("/health") == (200, "ok")
    monkeypatch.setattr(health, "HANGS", time.monotonic() - served.bot.ticked_at)
    assert await served.word("/health") == (503, "clock")
