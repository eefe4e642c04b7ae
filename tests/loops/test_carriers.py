"""What is filed is what the bot made: what somebody else put in its place is not taken for it."""

from __future__ import annotations

from datetime import timedelta

from bot.loops.delivery import MOST_ATTEMPTS
from bot.ports import Unclear
from tests.loops.test_delivery import SIGNAL
from tests.world import World, buttons, record_of, texts


async def _signal(world: World) -> None:
    await world.say("anna", "casus signaleren")
    await world.press("anna", buttons(world.last_card("anna"))["Versturen"], SIGNAL)


async def _filed(world: World) -> dict[str, str]:
    return {row["path"]: row["sha256"] for row in (await record_of(world))["documents"]}


async def test_a_file_of_someone_else_is_left_alone_and_the_team_hears_of_it(world, monkeypatch):
    put, theirs = world.dossiers.put, b"put here by hand"

    async def after_someone(path, content):
        world.dossiers.files.setdefault(path, theirs)
        return await put(path, content)

    monkeypatch.setattr(world.dossiers, "put", after_someone)
    await _signal(world)
    for _ in range(MOST_ATTEMPTS):
        await world.pass_time(timedelta(hours=1))
    assert set(world.dossiers.files.values()) == {theirs}
    assert await _filed(world) == {}
    told = [texts(said.message.card) for said in world.seen("team") if said.message.card]
    assert sum("een ander bestand" in one for one in told) == 1


async def test_what_an_earlier_attempt_stored_stands_whatever_would_be_made_now(world, monkeypatch):
    put = world.dossiers.put
    lost: list[bytes] = []

    async def answer_is_lost(path, content):
        receipt = await put(path, content)
        if not lost:
            lost.append(content)
            raise Unclear("no answer")
        return receipt

    monkeypatch.setattr(world.dossiers, "put", answer_is_lost)
    await _signal(world)
    async with world.store.work(world.now) as work:
        (await work.person("anna")).name = "Anna van Beek"
    await world.pass_time(timedelta(hours=1))
    assert list(world.dossiers.files.values()) == lost
    assert list(await _filed(world)) == list(world.dossiers.files)
