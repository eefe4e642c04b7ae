"""A bot that is told to stop ends what is under way, takes nothing new, and is gone in time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest

from bot import app
from bot.loops import delivery
from bot.ports import Inbound
from bot.teams.messenger import TeamsMessenger
from tests.operations.conftest import ANNA, Served


@pytest.fixture
def slow(served: Served, monkeypatch: pytest.MonkeyPatch) -> tuple[asyncio.Event, asyncio.Event]:
    """A turn has begun, and may go on."""
    begun, may_go_on = asyncio.Event(), asyncio.Event()
    handle = type(served.bot.conversation).__call__

    async def held_up(self: Any, inbound: Inbound) -> Mapping[str, Any] | None:
        begun.set()
        await may_go_on.wait()
        return await handle(self, inbound)

    monkeypatch.setattr(type(served.bot.conversation), "__call__", held_up)
    return begun, may_go_on


async def test_the_turn_under_way_is_finished_and_answered(served: Served, slow) -> None:
    begun, may_go_on = slow
    turn = asyncio.create_task(served.say("menu"))
    await begun.wait()
    stopping = asyncio.create_task(served.client.server.close())
    with pytest.raises(aiohttp.ClientConnectionError):
        await _for_ever(served)
    may_go_on.set()
    assert (await turn).status == 200
    await stopping


async def _for_ever(served: Served) -> None:
    while True:
        await served.word("/health")


async def test_a_turn_that_takes_too_long_is_given_up_and_the_bot_is_gone_in_time(
    served: Served, slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, _never = slow
    monkeypatch.setattr(app, "LAST_TURNS", 0.1)
    turn = asyncio.create_task(served.say("menu"))
    await begun.wait()
    start = time.monotonic()
    await served.client.server.close()
    assert time.monotonic() - start < 2
    with pytest.raises(aiohttp.ClientConnectionError):
        await turn


async def test_whoever_comes_while_the_bot_stops_is_sent_away_before_anything_happened(
    served: Served, slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_go_on = slow
    turn = asyncio.create_task(served.say("menu"))
    await begun.wait()
    finishing = asyncio.create_task(served.client.app.shutdown())
    while (told := await served.word("/ready")) == (200, "ready"):
        pass
    assert told == (503, "stopping")
    refused = await served.say("menu", activity="a2")
    assert (refused.status, refused.headers["Retry-After"]) == (503, "10")
    may_go_on.set()
    await finishing
    assert (await turn).status == 200


async def test_the_message_under_way_is_said_once_and_noted(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    sending = asyncio.Event()
    noted: list[str] = []
    send, finish = TeamsMessenger.send, delivery._finish

    async def slowly(self: Any, to: Any, message: Any) -> str:
        sending.set()
        await asyncio.sleep(0.2)
        return await send(self, to, message)

    async def finished(running: Any, ended: Any, tools: Any) -> None:
        await finish(running, ended, tools)
        noted.extend(task.result().how for task in running if not task.cancelled())

    monkeypatch.setattr(TeamsMessenger, "send", slowly)
    monkeypatch.setattr(delivery, "_finish", finished)
    await served.say("menu")
    await sending.wait()
    await served.client.server.close()
    assert len(served.connector.seen(ANNA)) == 1
    assert noted == ["done"]
    assert [task.get_name() for task in asyncio.all_tasks() if "_watch" in repr(task)] == []


@pytest.mark.parametrize("ticks", range(5))
async def test_a_bot_that_is_told_to_stop_just_as_work_comes_stops(served: Served, ticks) -> None:
    bot = served.bot
    resting = asyncio.create_task(bot._rest())
    for _ in range(3):
        await asyncio.sleep(0)
    bot._work.set()
    for _ in range(ticks):
        await asyncio.sleep(0)
    told_in_time = resting.cancel()
    await asyncio.wait({resting}, timeout=1)
    assert resting.done()
    assert resting.cancelled() is told_in_time


async def test_a_database_that_answers_no_more_does_not_keep_the_bot_from_stopping(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    claiming = asyncio.Event()

    async def hangs(*_arguments: object, **_more: object) -> None:
        claiming.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(delivery, "LAST_SECONDS", 0.1)
    monkeypatch.setattr(served.bot.outbox, "claim", hangs)
    served.bot._work.set()
    await claiming.wait()
    async with asyncio.timeout(2):
        await served.client.server.close()
