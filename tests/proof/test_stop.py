"""Told to stop while people write, the program is gone within ten seconds; nothing is lost."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable
from pathlib import Path

import aiohttp
import pytest

from tests.proof.connector import BOT, Connector
from tests.proof.driver import chat_of, rows
from tests.proof.program import Program
from tests.proof.seed import called, lay_down
from tests.world import PEOPLE

pytestmark = pytest.mark.proof
NAMES = [person.id for person in PEOPLE]


async def test_a_stop_under_load_loses_nothing_and_repeats_nothing(tmp_path: Path) -> None:
    await lay_down(tmp_path)
    connector, program = Connector({chat_of(name) for name in NAMES}), Program(tmp_path)
    async with connector.server, aiohttp.ClientSession() as session, asyncio.timeout(120):
        await program.start()
        writers = [_until_refused(session, program, connector, name) for name in NAMES]
        writing = asyncio.gather(*writers)
        await _until(lambda: len(connector.said) > 50)
        start = time.monotonic()
        assert await program.stop() == 0
        assert time.monotonic() - start < 10
        unanswered = await writing
        await program.start()
        for name, number in zip(NAMES, unanswered, strict=True):
            assert await _write(session, program, connector, name, number) == 200
        await _until(lambda: not rows(tmp_path, "SELECT key FROM outbox WHERE ended IS NULL"))
        assert await program.stop() == 0
    for name, number in zip(NAMES, unanswered, strict=True):
        assert len(connector.seen(chat_of(name))) == number + 1


async def _until(so: Callable[[], bool]) -> None:
    while not so():  # noqa: ASYNC110 - what is waited for is a process of its own
        await asyncio.sleep(0.01)


async def _until_refused(
    session: aiohttp.ClientSession, program: Program, to: Connector, name: str
) -> int:
    """The number of the message that got no answer; Teams would send it again."""
    for number in itertools.count():
        try:
            if await _write(session, program, to, name, number) != 200:
                break
        except aiohttp.ClientConnectionError:
            break
    return number


async def _write(
    session: aiohttp.ClientSession, program: Program, to: Connector, name: str, number: int
) -> int:
    activity = {
        "id": f"{name}-{number}",
        "type": "message",
        "text": "menu",
        "channelId": "msteams",
        "serviceUrl": to.url,
        "locale": "nl-NL",
        "from": {"id": f"29:{name}", "aadObjectId": called(name), "name": name},
        "recipient": {"id": BOT},
        "conversation": {"id": chat_of(name), "conversationType": "personal"},
        "channelData": {"tenant": {"id": "tenant"}},
    }
    async with session.post(f"{program.url}/api/messages", json=activity) as answer:
        return answer.status
