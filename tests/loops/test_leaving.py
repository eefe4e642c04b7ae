"""People who leave: noticed at the reading of the people file, and then nobody is asked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.effects.kinds import Show
from bot.loops.directory import read_directory
from bot.ports import Busy, Colleague, Gone, Pressed
from tests.followed import PeopleFile, follow, leave
from tests.world import World, record_of, texts

NUMBER = "UTH-2026-0012"


@pytest.mark.requirement("R5.7.22")
async def test_one_reading_asks_the_team_and_the_case_holder_who_takes_over(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan", "daan", "kim"])
    await leave(world, "daan")
    assert [len(world.seen(who)) for who in ("team", "noor", "kim")] == [1, 1, 0]
    await leave(world, "daan")
    assert [len(world.seen(who)) for who in ("team", "noor", "kim")] == [1, 1, 0]


@pytest.mark.requirement("R5.7.22")
async def test_after_that_nothing_is_sent_to_who_left(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    await leave(world, "daan")
    for _ in range(60):
        await world.pass_time(timedelta(days=3))
    assert world.seen("daan") == []
    async with world.store.read() as reading:
        assert await reading.escalations_of(NUMBER) == []


async def test_who_was_asked_to_take_over_and_leaves_is_waited_for_no_longer(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    async with world.store.work(world.now) as work:
        (await work.advice(f"{NUMBER}-A1")).ask_other("kim", by="daan", at=world.now)
    await leave(world, "kim")
    async with world.store.read() as reading:
        assert (await reading.advice(f"{NUMBER}-A1")).handover is None


@pytest.mark.requirement("R5.7.21")
async def test_what_was_still_on_its_way_to_who_left_is_dropped_and_nobody_hears_of_that(world):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    async with world.store.work(world.now) as work:
        work.queue("late", Show("daan", "case", {"case": NUMBER}))
    world.messenger.closed = {place: Gone(place) for place in ("daan", "chat-daan")}
    await leave(world, "daan")
    rows = [row for row in (await record_of(world))["outbox"] if row["key"] == "late"]
    assert [(row["how"], row["error"]) for row in rows] == [("dropped", "works here no longer")]
    assert len(world.seen("team")) == 1
    async with world.store.read() as reading:
        assert (await reading.person("daan")).unreachable is None


async def test_who_left_and_writes_all_the_same_gets_an_answer(world):
    await leave(world, "daan")
    await world.say("daan", "menu")
    assert world.seen("daan")


# --- whom they worked for -----------------------------------------------------------------------
@pytest.mark.requirement("R5.7.22")
async def test_who_nobody_knows_another_for_is_asked_of_their_line_manager(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan", "daan"])
    await leave(world, "daan", manager="kim")
    for who in ("team", "noor"):
        assert "De leidinggevende van Daan Meijer is Kim Visser" in shown(world, who)
    assert world.seen("kim") == []
    await world.pass_time(timedelta(days=7))
    assert "omdat jij de leidinggevende van Daan Meijer bent" in shown(world, "kim")
    assert "Daan Meijer werkt hier niet meer" in shown(world, "mia")
    fields = {"left": "daan", "person": "Kim Visser"}
    await world.turn("kim", Pressed("vacancy.ask_all", fields, "m1"))
    async with world.store.read() as reading:
        asked = [one.asked_of for one in await reading.advices_of(NUMBER)]
    assert asked == ["kim", "kim"]


@pytest.mark.requirement("R5.7.22")
async def test_where_the_directory_knows_no_manager_it_is_who_manages_the_unit(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    async with world.store.work(world.now) as work:
        (await work.person("daan")).unit = "Ruimte"
        kim = await work.person("kim")
        kim.unit, kim.roles = "Ruimte", frozenset({"unit_manager"})
    await leave(world, "daan")
    assert "De leidinggevende van Daan Meijer is Kim Visser" in shown(world, "team")


async def test_the_manager_who_left_as_well_is_not_named(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    await leave(world, "daan", manager="kim")
    await leave(world, "kim")
    await world.pass_time(timedelta(days=7))
    assert "leidinggevende" not in shown(world, "mia")
    assert world.seen("kim") == []


async def test_nobody_else_takes_a_whole_list_on_themselves(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    await leave(world, "daan", manager="kim")
    await world.turn("anna", Pressed("vacancy.ask_all", {"left": "daan", "person": "Anna"}, "m1"))
    async with world.store.read() as reading:
        assert (await reading.advice(f"{NUMBER}-A1")).handover is None


class Silent(PeopleFile):
    """Who works here is told; for whom is not."""

    async def manager(self, id: str) -> Colleague | None:
        raise Busy(30)


@pytest.mark.requirement("R5.7.22")
async def test_a_directory_that_keeps_the_manager_to_itself_holds_nothing_up(world: World):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    silent = Silent(world)
    silent.send_away("daan", manager="")
    await read_directory(silent, world.store, world.policies, world.now)
    async with world.store.read() as reading:
        assert (await reading.advice(f"{NUMBER}-A1")).vacant_since is not None


def shown(world: World, who: str) -> str:
    return texts(world.seen(who)[-1].message.card or {})


@pytest.mark.requirement("R5.7.22")
async def test_a_case_holder_hears_once_and_only_of_their_own_cases(world: World):
    for nth in (12, 13, 14):
        await follow(world, f"UTH-2026-00{nth}", "Slimme zebrapaden", ["daan"])
    async with world.store.work(world.now) as work:
        (await work.case("UTH-2026-0014")).case_holder = "anna"
    await leave(world, "daan")
    [noor], [anna] = (
        [texts(said.message.card or {}) for said in world.seen(who)] for who in ("noor", "anna")
    )
    assert [number in noor for number in ("0012", "0013", "0014")] == [True, True, False]
    assert [number in anna for number in ("0012", "0013", "0014")] == [False, False, True]

    ask = {"verb": "vacancy.ask_all", "data": {"left": "daan", "person": "Kim"}}
    await world.press("anna", ask)
    async with world.store.read() as reading:
        asked = [one.case for one in await reading.advices_asked_of("kim")]
    assert asked == ["UTH-2026-0014"]
