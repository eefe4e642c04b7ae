"""The running bot: the outbox and the clock go on beside each other."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot import running as running_bot
from bot.app import Clock
from bot.domain.effects.kinds import Show
from bot.outside import here
from bot.running import Bot
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
    settings = read({"UTHIEK_DATA": str(tmp_path)}, tryout=True)
    bot = Bot(settings, here(settings), Stopped())
    async with bot.engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    async with bot.store.work(AT) as work:
        for person in PEOPLE:
            work.add(replace(person, chat=chat_of(person.id), happened=[]))
    yield bot
    await bot.engine.dispose()


async def _until_asked(bot, running, asked):
    """A case comes in, and its reminder is sent while the bot runs; then it stops."""
    async with bot.store.work(AT) as work:
        work.add(a_case())
    await asyncio.wait_for(asked.wait(), 10)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def test_the_clock_is_looked_at_however_busy_the_outbox_is(bot, monkeypatch):
    monkeypatch.setattr(running_bot, "LONGEST_SLEEP", timedelta(milliseconds=10))
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
    await _until_asked(bot, running, asked)


async def test_a_directory_that_hangs_does_not_hold_up_the_clock(bot, monkeypatch):
    monkeypatch.setattr(running_bot, "LONGEST_SLEEP", timedelta(milliseconds=10))
    messenger = FakeMessenger()
    hanging, asked = asyncio.Event(), asyncio.Event()
    send = messenger.send

    class Hanging:
        async def people(self, known=()):
            hanging.set()
            await asyncio.Event().wait()

    async def heard(to, message):
        if to == chat_of("cas"):
            asked.set()
        return await send(to, message)

    monkeypatch.setattr(messenger, "send", heard)
    bot.outside, bot._read_people_from = replace(bot.outside, directory=Hanging()), FRIDAY
    running = asyncio.create_task(bot.run(bot.tools(messenger, FakeCourier())))
    await asyncio.wait_for(hanging.wait(), 10)
    await _until_asked(bot, running, asked)
