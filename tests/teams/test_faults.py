"""Every fault of Teams, at every way to speak, for an hour: said after all, and once where it can.

As `tests/graph/test_faults.py` does it for Microsoft Graph, through the real outbox.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from bot.domain.effects.kinds import FileDocument, Show
from bot.identity import NoToken
from bot.loops.delivery import deliver
from bot.ports import Message
from bot.teams.messenger import TeamsMessenger
from tests.teams.connector import Connector, Fault, answer, channel, chat, hang, refuse, reset
from tests.world import World

HELLO, ONCE_MORE = Message("hallo"), Message("nog eens hallo")
IMPATIENT = aiohttp.ClientTimeout(total=0.05)
AN_HOUR, SOON = timedelta(hours=1), timedelta(hours=2)
Ask = Callable[[TeamsMessenger, str], Awaitable[Any]]
CALLS: Mapping[str, Ask] = {
    "send": lambda m, at: m.send(chat(at), HELLO),
    "replace": lambda m, at: m.replace(chat(at), "m/1", ONCE_MORE),
    "open a chat": lambda m, at: m.open_chat("29:noor", chat(at)),
    "open a thread": lambda m, at: m.open_thread(channel(at), HELLO),
}
FAULTS: Mapping[str, Fault] = {
    "408": refuse(408),
    "412": refuse(412),
    "429": refuse(429),
    "429 in 315 s": refuse(429, Retry_After="315"),
    "500": refuse(500),
    "502": refuse(502),
    "503": refuse(503),
    "503 in 40 s": refuse(503, Retry_After="40"),
    "504": refuse(504),
    "a reset": reset,
    "no answer": hang,
    "half an answer": answer(b'{"id": "m'),
}
UNANSWERED = frozenset({"a reset", "no answer", "half an answer"})
"""Nobody knows whether it was done, so that it is tried seldom after ten times."""


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("fault", FAULTS)
async def test_an_hour_of_it_delays_and_loses_nothing(world: World, fault: str, name: str) -> None:
    connector = Connector()
    server = TestServer(connector.app(), shutdown_timeout=0)
    async with server, aiohttp.ClientSession() as session:
        at, told = str(server.make_url("")).rstrip("/"), list[Show]()
        await TeamsMessenger(session, NoToken()).send(chat(at), HELLO)
        over, asked = world.now + AN_HOUR, connector.requests

        async def carry(_job: Any, _effect: Any, _tools: Any) -> None:
            connector.faults = [FAULTS[fault]] if world.now < over else []
            await CALLS[name](TeamsMessenger(session, NoToken(), timeout=IMPATIENT), at)

        async def tell(_job: Any, effect: Show, _tools: Any) -> None:
            told.append(effect)

        async with world.store.work(world.now) as work:
            work.queue("1", FileDocument("UTH-2026-0001", name, "1.0", "2026-12-01"))
        while await deliver(world.tools, {FileDocument: carry, Show: tell}):
            world.now = max(world.now + timedelta(minutes=5), world.outbox.put_off or world.now)
        assert told == []
        assert connector.requests - asked > 1
        assert len(connector.said) + len(connector.opened) == 1 + (name != "replace")
        assert world.now < over + (AN_HOUR * 6 if fault in UNANSWERED else SOON)
