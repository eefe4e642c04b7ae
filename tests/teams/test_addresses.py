"""Where a conversation can be reached follows what Teams says last."""

from __future__ import annotations

from bot.domain.effects.kinds import TEAM
from bot.ports import Met
from tests.world import TEAM_CHANNEL

ELSEWHERE = "https://smba.example/other"
MOVED = {"serviceUrl": ELSEWHERE}


async def test_a_persons_chat_follows_a_changed_service_url(whole, world):
    await whole.post(id="1")
    await whole.post(id="2", **MOVED)
    async with world.store.read() as reading:
        chat = (await reading.person("anna")).chat
    assert chat.service_url == ELSEWHERE


async def test_the_teams_channel_follows_whoever_writes_there(whole, world):
    in_channel = {"conversation": {"id": "team", "conversationType": "channel"}, **MOVED}
    await whole.post(**in_channel)
    async with world.store.read() as reading:
        assert (await reading.channel(TEAM)).service_url == ELSEWHERE


async def test_another_channel_does_not_take_the_place_of_the_teams_own(whole, world):
    other = {"conversation": {"id": "other", "conversationType": "channel"}, **MOVED}
    await whole.post(**other)
    await world.turn("anna", Met(), where=TEAM_CHANNEL)
    async with world.store.read() as reading:
        assert await reading.channel(TEAM) == TEAM_CHANNEL
