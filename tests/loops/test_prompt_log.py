"""What was asked is demonstrable: the figures are the rows of the trail, no more and no less."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.domain.calendar import AMSTERDAM
from bot.domain.prompt_log import ANSWERED, ASKED, LOGGED, counted
from tests.followed import follow
from tests.world import World, record_of, texts

NUMBER = "UTH-2026-0012"


async def lived(world: World) -> None:
    """Daan answers at once, Kim after a reminder, Anna never."""
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan", "kim", "anna"])
    for day in (datetime(2027, 2, 15, 9, tzinfo=AMSTERDAM) + timedelta(days=n) for n in range(60)):
        world.now = day
        await world.pass_time(timedelta())
        if day.day == 15 and day.month == 2:
            await world.say("daan", "A1 loopt nog")
        if day.day == 23 and day.month == 2:
            await world.say("kim", "A2 loopt nog")


@pytest.mark.requirement("RT1.2")
async def test_the_figures_of_a_case_are_the_rows_of_the_trail(world: World):
    await lived(world)
    async with world.store.read() as reading:
        found = counted(await reading.happened(NUMBER, LOGGED))
    rows = [row for row in (await record_of(world))["trail"] if row["about"] == NUMBER]
    asked = [row for row in rows if row["what"] == ASKED]
    answered = [row for row in rows if row["what"] == ANSWERED]
    assert sum(one.asked + one.reminded for one in found.values()) == len(asked) > 0
    assert sum(one.answered for one in found.values()) == len(answered) == 2
    first, second, third = (found[f"{NUMBER}-A{n}"] for n in (1, 2, 3))
    assert (first.answered, first.in_time) == (1, 1)
    assert (second.answered, second.in_time) == (1, 0)
    assert (third.answered, third.waiting) == (0, True)


@pytest.mark.requirement("RX.6")
async def test_the_evidence_names_nobody_and_who_is_silent_is_told_to_the_case_team_alone(
    world: World,
):
    await lived(world)
    names = ("Daan", "Kim", "Anna")
    async with world.store.work(world.now) as work:
        case = await work.case(NUMBER)
        case.people = {"sounding_board": ("cas",), "participant": ("kim",)}
        (await work.person("cas")).roles = frozenset()
    await world.say("noor", f"vragen {NUMBER}")
    assert not any(name in texts(world.last_card("noor")) for name in names)
    seen = {}
    for who in ("noor", "bram", "kim", "cas"):
        await world.say(who, f"status {NUMBER}")
        seen[who] = "nog geen antwoord" in str(world.last_card(who))
    assert seen == {"noor": True, "bram": True, "kim": False, "cas": False}


@pytest.mark.requirement("RX.6")
async def test_the_list_of_who_is_silent_is_for_the_team(world: World):
    await lived(world)
    await world.say("noor", "werkvoorraad adviezen")
    assert "Anna" not in str(world.seen("noor")[-1].message)
    await world.say("bram", "werkvoorraad adviezen")
    assert "Anna de Vries" in str(world.last_card("bram"))
