"""A connection to SQLite has a thread of its own, and leaves nothing behind when it is dropped."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from store.engine import open_engine


async def _given_up(url: str, after: float) -> None:
    engine = open_engine(url)

    async def ask() -> None:
        async with engine.begin() as connection:
            await connection.execute(text("SELECT 1"))

    asking = asyncio.create_task(ask())
    await asyncio.sleep(after)
    asking.cancel()
    await asyncio.wait({asking})
    await engine.dispose()


def test_whoever_gives_up_at_any_moment_leaves_no_thread_that_answers_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The loop is closed right after, as it is when the bot stops."""
    lost: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda told: lost.append(told.exc_value))
    for step in range(80):
        asyncio.run(_given_up(f"sqlite+aiosqlite:///{tmp_path}/x.db", step * 0.00005))
    assert lost == []


async def test_a_database_that_cannot_be_opened_leaves_no_thread(tmp_path: Path) -> None:
    before = threading.active_count()
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path}/nowhere/x.db")
    with pytest.raises(OperationalError):
        async with engine.connect():
            pass
    await asyncio.to_thread(_until_gone, before + 1)


def _until_gone(most: int) -> None:
    """One thread more: the one that looks."""
    for thread in threading.enumerate():
        if "worker_thread" in thread.name:
            thread.join(5)
    assert threading.active_count() <= most
