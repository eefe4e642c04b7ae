"""Bringing in what there was before the bot, in chat: by the team alone, and undone by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.handed import HandedStatus
from bot.domain.imported import Row, hash_of
from bot.ports import Busy
from tests import sheets
from tests.dialogs.test_colleagues import FATIMA, FakeDirectory
from tests.world import World, buttons, record_of


async def sent(world: World, who: str = "bram", content: bytes | None = None) -> dict[str, Any]:
    await world.send(who, "invoer.xlsx", content or sheets.right())
    return buttons(world.last_card(who))


async def cases(world: World) -> list[str]:
    async with world.store.read() as reading:
        return [case.number for case in await reading.cases()]


async def test_who_is_not_of_the_team_brings_nothing_in_and_nothing_of_it_is_kept(world):
    await sent(world, "daan")
    kept = await record_of(world)
    (handed,) = kept["handed"]
    assert (handed["status"], handed["refused"]) == ("refused", "import_team")
    assert handed["typed"] == handed["answers"] == {}
    assert kept["contents"] == kept["cases"] == []


@pytest.mark.parametrize("verb", ["import.run", "import.undo"])
async def test_what_one_sent_another_cannot_press(world, verb):
    press = (await sent(world))["Invoeren"]
    if verb == "import.undo":
        await world.press("bram", press)
    before = await cases(world)
    for other in ("daan", "cas"):
        await world.press(other, {**press, "verb": verb})
        assert await cases(world) == before


async def test_who_left_the_team_meanwhile_cannot_go_on(world):
    press = (await sent(world))["Invoeren"]
    async with world.store.work(world.now) as work:
        (await work.person("bram")).roles = frozenset()
    await world.press("bram", press)
    assert await cases(world) == []


async def test_what_no_longer_fits_when_it_is_pressed_does_not_come_in(world):
    press = (await sent(world))["Invoeren"]
    async with world.store.work(world.now) as work:
        (await work.person("daan")).active = False
    shown = await world.press("bram", press)
    assert await cases(world) == []
    assert "Ik vind niemand die hier werkt bij daan@example.org" in str(shown)


async def test_anyone_of_the_team_can_undo_it_by_its_code(world):
    await world.press("bram", (await sent(world))["Invoeren"])
    async with world.store.read() as reading:
        (case,) = await reading.cases()
    await world.say("cas", f"invoer terugdraaien {case.imported.run}")
    assert await cases(world) == []
    noted = [row["what"] for row in (await record_of(world))["trail"] if row["by"] == "cas"]
    assert "ImportUndone" in noted


async def test_what_is_taken_over_or_left_does_not_stay_with_the_file(world):
    await world.press("bram", (await sent(world))["Invoeren"])
    await sent(world, content=sheets.with_faults())
    await world.press("bram", buttons(world.last_card("bram"))["Niets overnemen"])
    async with world.store.read() as reading:
        found = [await reading.handed(row["id"]) for row in (await record_of(world))["handed"]]
    assert {one.status for one in found} == {HandedStatus.BROUGHT_IN, HandedStatus.LEFT}
    assert not any(one.typed or one.answers or one.withheld for one in found)


async def test_a_bsn_in_a_cell_is_not_kept(world):
    await sent(world, content=sheets.with_faults())
    assert "111222333" not in str(await record_of(world))


def test_the_same_cells_are_the_same_run_however_the_file_was_saved():
    one, other = (Row("advices", 2, {"text": words, "due": None}) for words in ("Toets", "Toets!"))
    assert hash_of([one]) == hash_of([Row("advices", 2, {"due": None, "text": "Toets"})])
    assert hash_of([one]) != hash_of([other])


# --- who is named -------------------------------------------------------------------------------
def holding(*holders: str) -> bytes:
    return sheets.filled([sheets.SESSION], [{**sheets.ADVICE, "Actiehouder": h} for h in holders])


async def asked(world: World) -> set[str]:
    async with world.store.read() as reading:
        [case] = await reading.cases()
        return {advice.asked_of for advice in await reading.advices_of(case.number)}


async def test_who_the_bot_never_met_is_looked_up_by_address_and_by_name(world):
    dana = replace(FATIMA, id="9f0d", name="Dana Post", email="dana@example.org")
    world.directory = FakeDirectory({"dana@example.org": [dana], "fatima yilmaz": [FATIMA]})
    press = await sent(world, content=holding("Dana@example.org", "Fatima Yilmaz", "daan meijer"))
    await world.press("bram", press["Invoeren"])
    assert await asked(world) == {dana.id, FATIMA.id, "daan"}
    assert world.directory.asked == ["dana@example.org", "fatima yilmaz"]


async def test_who_stands_for_nobody_or_for_two_is_named_by_row_and_nothing_comes_in(world):
    two = [FATIMA, replace(FATIMA, id="9f0d", email="f.yilmaz@example.org")]
    world.directory = FakeDirectory({"fatima yilmaz": two})
    press = await sent(world, content=holding("Fatima Yilmaz", "weg@example.org"))
    assert "Invoeren" not in press
    said = str(world.last_card("bram"))
    assert "rij 2, Actiehouder: Fatima Yilmaz kan meer dan één collega zijn" in said
    assert "rij 3, Actiehouder: Ik vind niemand die hier werkt bij weg@example.org" in said


async def test_the_file_waits_for_a_directory_that_does_not_answer(world):
    world.directory = FakeDirectory({"fatima@example.org": [FATIMA]}, down=Busy(30))
    await world.send("bram", "invoer.xlsx", holding("fatima@example.org"))
    assert "Ik haal je bestand op" in str(world.last_card("bram"))
    world.directory.down = None
    await world.pass_time(timedelta(minutes=1))
    await world.press("bram", buttons(world.last_card("bram"))["Invoeren"])
    assert await asked(world) == {FATIMA.id}


async def test_for_who_is_not_of_the_team_nobody_is_looked_up(world):
    world.directory = FakeDirectory({"fatima@example.org": [FATIMA]})
    await sent(world, "daan", holding("fatima@example.org"))
    assert world.directory.asked == []
