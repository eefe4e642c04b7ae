"""One question for a token serves an hour, and holds up nobody."""

from __future__ import annotations

import asyncio
import socket
import threading
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from msal.exceptions import MsalError

from bot.identity import CONNECTOR, PAUSE, Credential, Tokens, with_secret
from bot.ports import Busy
from tests.teams.key_server import APP, TENANT, Clock

REFUSED = {"error": "invalid_client", "error_codes": [7000222], "error_description": "expired"}


@dataclass
class Msal:
    """Stands for MSAL's application: it blocks, and may only be asked in a thread."""

    answers: list[Any] = field(default_factory=list)
    asked: int = 0
    free: threading.Event = field(default_factory=threading.Event)

    def build(self) -> Msal:
        assert threading.current_thread() is not threading.main_thread()
        return self

    def acquire_token_for_client(self, scopes: list[str]) -> dict[str, Any]:
        assert threading.current_thread() is not threading.main_thread()
        assert scopes == [CONNECTOR]
        assert self.free.wait(2)
        self.asked += 1
        answer = self.answers.pop(0) if self.answers else {}
        if isinstance(answer, Exception):
            raise answer
        usual = {"token_type": "Bearer", "access_token": f"t{self.asked}", "expires_in": 3600}
        return answer or usual


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def msal() -> Msal:
    msal = Msal()
    msal.free.set()
    return msal


@pytest.fixture
def tokens(msal, clock) -> Tokens:
    return Tokens(Credential(msal.build), CONNECTOR, clock.now)


async def test_a_token_is_kept_until_five_minutes_before_its_end(tokens, msal, clock):
    assert await tokens() == "t1"
    clock.move(timedelta(minutes=54))
    assert await tokens() == "t1"
    clock.move(timedelta(minutes=1))
    assert await tokens() == "t2"
    assert msal.asked == 2


async def test_fifty_who_ask_at_once_share_one_question(tokens, msal):
    assert await asyncio.gather(*(tokens() for _ in range(50))) == ["t1"] * 50
    assert msal.asked == 1


async def test_a_slow_answer_does_not_hold_up_the_loop(tokens, msal):
    msal.free.clear()
    waiting = asyncio.create_task(tokens())
    for _ in range(100):
        await asyncio.sleep(0)
    assert not waiting.done()
    msal.free.set()
    assert await waiting == "t1"


@pytest.mark.parametrize(
    "fault",
    [
        REFUSED,
        OSError("no network"),
        ValueError("no authority"),
        MsalError("no discovery"),
        {"access_token": "x"},
        {"access_token": "x", "expires_in": "later"},
    ],
)
async def test_without_a_token_the_message_waits_and_the_question_is_not_repeated_at_once(
    tokens, msal, clock, fault
):
    msal.answers = [fault]
    for _ in range(3):
        with pytest.raises(Busy):
            await tokens()
    assert msal.asked == 1
    clock.move(PAUSE)
    assert await tokens() == "t2"


async def test_a_token_serves_to_its_end_when_no_newer_one_is_to_be_had(tokens, msal, clock):
    assert await tokens() == "t1"
    clock.move(timedelta(minutes=56))
    msal.answers = [REFUSED, OSError()]
    assert await tokens() == "t1"
    clock.move(timedelta(minutes=4))
    with pytest.raises(Busy):
        await tokens()
    clock.move(PAUSE)
    assert await tokens() == "t4"


async def test_msal_without_a_network_leaves_the_message_waiting(clock, monkeypatch):
    def nowhere(*where: Any, **how: Any) -> None:
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    credential = Credential(lambda: with_secret(APP, tenant=TENANT, secret="s"))
    tokens = Tokens(credential, CONNECTOR, clock.now)
    with pytest.raises(Busy):
        await tokens()


async def test_the_log_says_why_there_is_no_token_and_not_with_what_it_was_asked(
    tokens, msal, caplog
):
    msal.answers = [REFUSED]
    with pytest.raises(Busy):
        await tokens()
    assert "7000222" in caplog.text
