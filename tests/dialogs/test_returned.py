"""A description that comes back says where to look; who judges it can read what was handed in."""

from __future__ import annotations

import pytest

from tests.aggregates import NUMBER
from tests.builders import accepted_case
from tests.stages import put
from tests.world import World, buttons, texts, walk

REASON = "Leg uit wie de beelden ziet voordat ze weg zijn."


async def section(world: World, key: str) -> str:
    data = {"about": NUMBER, "form": "case_description", "section": key}
    card = await world.press("anna", {"verb": "form.open", "data": data})
    assert card is not None
    return texts(card)


@pytest.mark.parametrize(
    ("about", "marked"),
    [("middel", {"middel"}), ("", {"doel", "middel"}), ("nergens", {"doel", "middel"})],
)
async def test_the_reason_stands_where_it_is_about_or_everywhere(world, about, marked):
    await put(world, "submitted")
    ids = {"case": NUMBER, "version": 1}
    typed = {"reason": REASON, "section": about}
    await world.press("bram", {"verb": "description.return", "data": ids}, typed)
    assert {one for one in ("doel", "middel") if REASON in await section(world, one)} == marked
    verb = "form.open" if about == "middel" else "description.open"
    assert buttons(world.last_card("anna"))["Verdergaan"]["verb"] == verb


async def test_the_card_leads_to_the_document_that_was_handed_in(world):
    number = await accepted_case(world)
    await world.say("bram", f"beoordelen {number}")
    [url] = [one["url"] for one in walk(world.last_card("bram")) if "url" in one]
    assert url in {world.desk.link(path) for path in world.dossiers.files}


@pytest.mark.parametrize(
    ("said", "section"),
    [
        ("deel 2 zegt nog niet voor wie het is", "doel"),
        ("Mensen: wie raakt dit nog meer?", "mensen"),
        ("want het doel is nog te vaag om over te praten", "doel"),
        ("Wettelijk kader is nog niet af, vraag de jurist", "wettelijk"),
        ("Er staat nog te weinig in om over te praten", ""),
    ],
)
async def test_a_typed_return_names_its_section_by_number_or_word(said, section, world):
    await put(world, "submitted")
    await world.say("bram", f"terug naar de indiener {NUMBER}, {said}")
    async with world.store.read() as reading:
        description = await reading.description(NUMBER, 1)
    assert description.returned_because
    assert description.returned_section == section
