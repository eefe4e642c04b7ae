"""The bot is never faster than Teams allows, and hardly slower."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.ports import Busy
from bot.teams.pace import LONGEST_PAUSE, MANY, Pace
from tests.teams.virtual_time import VirtualLoop

LIMITS = ((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0))
APP = ((20, 1.0),)


def played(play: Callable[[], Awaitable[None]]) -> None:
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        runner.run(play())  # type: ignore[arg-type]


def now() -> float:
    return asyncio.get_running_loop().time()


async def _went(pace: Pace, conversation: str) -> float:
    """When a message goes that comes back as often as it is told to."""
    while True:
        try:
            await pace.wait(conversation)
        except Busy as busy:
            await asyncio.sleep(busy.seconds)
        else:
            return now()


def _most(times: list[float], span: float) -> int:
    return max(len([one for one in times if start <= one < start + span]) for start in times)


def test_one_conversation_gets_all_that_it_may_and_no_more():
    async def play() -> None:
        pace = Pace()
        times = [await _went(pace, "a:1") for _ in range(2000)]
        assert [_most(times, span) <= most for most, span in LIMITS] == [True] * 4
        assert times[-1] < 3600 * 1.2

    played(play)


def test_replicas_keep_together_to_what_the_app_may():
    async def play() -> None:
        paces = [Pace(replicas=4) for _ in range(4)]
        all_ = (_went(pace, f"a:{n}") for pace in paces for n in range(100))
        assert _most(sorted(await asyncio.gather(*all_)), 1.0) <= 20
        one = (_went(pace, "a:1") for pace in paces for _ in range(10))
        assert _most(sorted(await asyncio.gather(*one)), 1.0) <= 7

    played(play)


def test_all_conversations_together_stay_below_what_the_app_may():
    async def play() -> None:
        pace = Pace()
        times = sorted(await asyncio.gather(*(_went(pace, f"a:{n}") for n in range(2000))))
        assert _most(times, 1.0) <= 20
        assert times[-1] < 2000 / 20 * 1.2

    played(play)


def test_a_conversation_that_has_to_wait_long_does_not_hold_up_another():
    async def play() -> None:
        pace = Pace()
        pace.refused("a:1", 60)
        with pytest.raises(Busy) as busy:
            await pace.wait("a:1")
        assert busy.value.seconds == 60
        await pace.wait("a:2")
        assert now() == 0

    played(play)


def test_a_short_wait_is_waited_and_the_order_is_kept():
    async def play() -> None:
        pace = Pace()
        times = await asyncio.gather(*(_went(pace, "a:1") for _ in range(8)))
        assert times == sorted(times)
        assert 1.0 < times[-1] < LONGEST_PAUSE

    played(play)


def test_a_refusal_without_a_time_is_waited_out_twice_as_long_each_time():
    pace, waits = Pace(), list[float]()

    async def play() -> None:
        for _ in range(8):
            waits.append(pace.refused("a:1", None))
            await asyncio.sleep(waits[-1])
        pace.heard("a:1")
        waits.append(pace.refused("a:1", None))

    played(play)
    wanted = [5, 10, 20, 40, 80, 160, 300, 300, 5]
    assert [low <= wait <= low * 1.25 for low, wait in zip(wanted, waits, strict=True)] == [
        True
    ] * 9


def test_when_many_conversations_are_refused_the_bot_itself_is_too_fast():
    async def play() -> None:
        pace = Pace()
        for one in range(MANY):
            await pace.wait("another")
            pace.refused(f"a:{one}", 30)
        with pytest.raises(Busy):
            await pace.wait("another")
        await asyncio.sleep(30)
        await pace.wait("another")

    played(play)
