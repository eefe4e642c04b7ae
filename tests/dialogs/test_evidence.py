"""A file with an answer is evidence for that advice, of who has it and of nobody else."""

from __future__ import annotations

from bot.ports import Sent, Typed
from tests.documents.word_files import PDF
from tests.followed import follow
from tests.world import World

NUMBER = "UTH-2026-0012"
WORDS = "A1 klaar, het rapport gaat als bijlage mee"


async def send(world: World, who: str, text: str) -> None:
    world.courier.files["https://files.example/r.pdf"] = PDF
    await world.turn(who, Typed(text, (Sent("Rapport.pdf", "https://files.example/r.pdf"),)))


async def evidence(world: World) -> list[str]:
    async with world.store.read() as reading:
        advice = await reading.advice(f"{NUMBER}-A1")
    return [one.evidence for one in advice.history]


async def test_a_file_that_comes_with_the_line_stands_with_that_answer(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    await send(world, "daan", WORDS)
    [path] = [path for path in world.dossiers.files if "_bewijs_" in path]
    assert await evidence(world) == [world.dossiers.link(path)]
    assert world.dossiers.files[path] == PDF


async def test_a_file_for_the_advice_of_someone_else_is_not_taken(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    await send(world, "kim", f"{NUMBER}-{WORDS}")
    assert not any("_bewijs_" in path for path in world.dossiers.files)
    assert await evidence(world) == []


async def test_what_is_kept_until_it_is_filed_is_gone_after_that(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    await send(world, "daan", WORDS)
    async with world.store.read() as reading:
        for one in await reading.handed_of(NUMBER):
            assert await reading.content_of(one.id) is None
