"""Who is named and not known yet is looked up in the directory, once, and known from then on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from bot.ports import Busy, Colleague
from tests.loops.test_delivery import SIGNAL
from tests.world import World, buttons

FATIMA = Colleague("9f0c", "Fatima Yilmaz", "fatima@example.org", "Werk en Inkomen", "Adviseur")


@dataclass
class FakeDirectory:
    """Finds people by what they are asked by; `down` is raised instead."""

    found: dict[str, Sequence[Colleague]] = field(default_factory=dict)
    down: Exception | None = None
    asked: list[str] = field(default_factory=list)

    async def people(self, known: Mapping[str, str] | None = None) -> Sequence[Colleague]:
        return ()

    async def search(self, text: str) -> Sequence[Colleague]:
        self.asked.append(text.lower())
        if self.down:
            raise self.down
        return self.found.get(text.lower(), ())

    async def manager(self, id: str) -> Colleague | None:
        return None


async def _known(world: World) -> set[str]:
    async with world.store.read() as reading:
        return {person.name for person in (await reading.people()).values()}


async def test_a_name_that_is_typed_is_looked_up_and_the_turn_goes_on(world):
    world.directory = directory = FakeDirectory({"fatima": [FATIMA]})
    await world.say("cas", "signaal vastleggen namens Fatima")
    assert "Fatima Yilmaz" in str(world.last_card("cas"))
    assert directory.asked == ["fatima"]
    await world.say("cas", "signaal vastleggen namens Fatima")
    assert directory.asked == ["fatima"]


async def test_who_is_chosen_in_the_list_of_teams_is_known_by_id(world):
    world.directory = FakeDirectory({FATIMA.id: [FATIMA]})
    await world.say("anna", "casus signaleren")
    await world.press(
        "anna", buttons(world.last_card("anna"))["Versturen"], {**SIGNAL, "contact": FATIMA.id}
    )
    [case] = await _cases(world)
    assert case.project_leader == FATIMA.id


async def _cases(world: World):
    async with world.store.read() as reading:
        return await reading.cases()


async def test_a_guest_is_marked(world):
    guests = [
        Colleague(f"g{n}", f"Gus Gast{n}", f"g{n}@x.example", "", "", guest=n == 1) for n in (1, 2)
    ]
    world.directory = FakeDirectory({"gus": guests})
    await world.say("cas", "signaal vastleggen namens Gus")
    assert "- Gus Gast1 (gast)\n- Gus Gast2" in world.seen("cas")[-1].message.text


@pytest.mark.parametrize("down", [None, Busy(30), TimeoutError()])
async def test_who_is_nowhere_to_be_found_is_asked_for_again(world, down):
    before = await _known(world)
    world.directory = directory = FakeDirectory(down=down)
    await world.say("cas", "signaal vastleggen namens Fatima")
    assert "Ik vind geen collega" in world.seen("cas")[-1].message.text
    assert directory.asked == ["fatima"]
    assert await _known(world) == before


async def test_too_many_namesakes_stay_unknown(world):
    before = await _known(world)
    many = [Colleague(f"j{n}", f"Jan {n}", f"j{n}@example.org", "", "") for n in range(6)]
    world.directory = FakeDirectory({"jan": many})
    await world.say("cas", "signaal vastleggen namens Jan")
    assert await _known(world) == before
