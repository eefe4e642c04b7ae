"""The running bot: the outbox and the clock go on beside each other."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot import app
from bot.app import Bot, Clock
from bot.domain.effects import Show
from bot.settings import read
from store.tables import metadata
from tests.aggregates import AT, a_case
from tests.world import PEOPLE, FakeCourier, FakeMessenger, chat_of

FRIDAY = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
"""Nine in Amsterdam: the deputy is asked who takes the signal of Tuesday on."""


@dataclass
class Stopped(Clock):
    def now(self) -> datetime:
        return FRIDAY


@pytest.fixture
async def bot(tmp_path) -> AsyncIterator[Bot]:
    """Everyone has a chat with it."""
    bot = Bot(read({"UTHIEK_DATA": str(tmp_path)}, tryout=True), Stopped())
    async with bot.engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    async with bot.store.work(AT) as work:
        for person in PEOPLE:
            work.add(replace(person, chat=chat_of(person.id), happened=[]))
    yield bot
    await bot.engine.dispose()


async def test_the_clock_is_looked_at_however_busy_the_outbox_is(bot, monkeypatch):
    monkeypatch.setattr(app, "LONGEST_SLEEP", timedelta(milliseconds=10))
    messenger, numbers = FakeMessenger(), itertools.count()
    busy, asked = asyncio.Event(), asyncio.Event()
    send = messenger.send

    async def never_done(to, message):
        """Every message to Anna is followed by another one."""
        if to == chat_of("cas"):
            asked.set()
            return await send(to, message)
        async with bot.store.work(FRIDAY) as work:
            work.queue(f"{next(numbers)}", Show("anna", "menu"))
        bot._work.set()
        if next(numbers) > 5:
            busy.set()
        return await send(to, message)

    monkeypatch.setattr(messenger, "send", never_done)
    async with bot.store.work(FRIDAY) as work:
        work.queue("first", Show("anna", "menu"))
    running = asyncio.create_task(bot.run(bot.tools(messenger, FakeCourier())))
    await asyncio.wait_for(busy.wait(), 10)
    async with bot.store.work(AT) as work:
        work.add(a_case())
    await asyncio.wait_for(asked.wait(), 10)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
