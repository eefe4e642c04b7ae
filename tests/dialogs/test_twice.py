"""A second press, an old card, a colleague who was first: what was done once is not done again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.domain.person import Focus
from bot.domain.template import items_of
from tests.aggregates import NUMBER
from tests.stages import ADVICE, SIGNAL, put
from tests.world import World, buttons, record_of

FORM = ("drafts", "answers", "descriptions", "cases")


async def shown(world: World, who: str, title: str) -> Mapping[str, Any]:
    """The button with this title on the newest card."""
    return buttons(world.last_card(who))[title]


async def kept(world: World) -> dict[str, list[Any]]:
    """Forms and cases as they lie in the record."""
    record = await record_of(world)
    return {name: record[name] for name in FORM}


# --- the same press -----------------------------------------------------------------------------
async def test_still_busy_counts_once_however_often_it_is_pressed(world):
    await put(world, "following up")
    await world.say("daan", "adviezen")
    busy = await shown(world, "daan", "Loopt nog")
    for activity in ("one", "one", "two"):
        await world.press("daan", busy, activity=activity)
    async with world.store.read() as reading:
        assert len((await reading.advice(ADVICE)).history) == 1
        assert (await reading.case(NUMBER)).follow_ups == 1


async def test_one_item_is_added_however_often_it_is_pressed(world):
    await put(world, "accepted")
    place = {"about": NUMBER, "form": "planning", "section": "people"}
    card = await world.press("bram", {"verb": "form.open", "data": place})
    assert card is not None
    add = buttons(card)["Toevoegen"]
    for activity in ("one", "one", "two"):
        await world.press("bram", add, activity=activity)
    async with world.store.read() as reading:
        answers = (await reading.draft(NUMBER, "planning")).answers
    assert items_of(answers, "participants") == (1,)


async def test_a_signal_that_is_sent_twice_is_one_case_and_says_the_same(world):
    await world.say("anna", "casus signaleren")
    send, card = await shown(world, "anna", "Versturen"), world.seen("anna")[-1].id
    first, again = [
        await world.press("anna", send, SIGNAL, message=card, activity="one") for _ in range(2)
    ]
    assert first == again is not None
    async with world.store.read() as reading:
        assert len(await reading.cases()) == 1


async def test_the_card_of_an_earlier_signal_sends_nothing_of_the_next_one(world):
    await world.say("anna", "casus signaleren")
    old = await shown(world, "anna", "Versturen")
    await world.press("anna", old, SIGNAL)
    await world.say("anna", "casus signaleren")
    before = await kept(world)
    await world.press("anna", old, {**SIGNAL, "title": "Nog slimmer vegen"})
    assert await kept(world) == before
    other = {**SIGNAL, "title": "Parkeren", "goal": "Mensen vinden sneller een vrije plek."}
    await world.press("anna", await shown(world, "anna", "Versturen"), other)
    async with world.store.read() as reading:
        assert len(await reading.cases()) == 2


# --- two people in one form ---------------------------------------------------------------------
@pytest.fixture
async def together(world: World) -> World:
    """Anna and Noor both have the description of one case before them; Anna is asked something."""
    await put(world, "describing")
    for who in ("anna", "noor"):
        await world.press(who, {"verb": "description.open", "data": {"case": NUMBER}})
    async with world.store.work(world.now) as work:
        anna = await work.person("anna")
        anna.focus = Focus(f"{NUMBER}/case_description", "success")
    return world


async def test_who_stops_throws_nothing_away_that_a_colleague_fills_in_too(together):
    before = await kept(together)
    await together.say("anna", "stop")
    await together.say("anna", "ja")
    assert await kept(together) == before


@pytest.mark.parametrize("said", ["terug", "nog een", "overslaan", "Een jaar lang geen afval."])
async def test_what_was_handed_in_is_changed_by_no_word_of_who_had_it_open(together, said):
    await together.press("noor", await shown(together, "noor", "Versturen"))
    before = await kept(together)
    assert before["descriptions"]
    await together.say("anna", said)
    assert await kept(together) == before


@pytest.mark.parametrize(("verb", "item"), [("form.add_item", 2), ("form.remove_item", 1)])
async def test_what_was_handed_in_is_changed_by_no_button_on_an_older_card(together, verb, item):
    place = {"about": NUMBER, "form": "case_description", "section": "mensen", "shown": ""}
    older = {"verb": verb, "data": {**place, "list": "groups", "item": item}}
    await together.press("noor", await shown(together, "noor", "Versturen"))
    before = await kept(together)
    await together.press("anna", older)
    assert await kept(together) == before
