"""A sentence typed at a question that it does not answer is kept, and offered to a text nearby."""

from __future__ import annotations

import pytest

from bot.phrases import phrases
from tests.aggregates import NUMBER
from tests.stages import put
from tests.world import World, buttons, record_of

T = phrases("nl")
GOAL = "We willen met sensoren zien welke fietsenrekken in de stad vol zijn."
MORE = "Dan sturen we mensen met borden naar een plek waar nog wel ruimte is."


async def at_the_phase(world: World) -> None:
    for said in (GOAL, "ja"):
        await world.say("anna", said)
    async with world.store.work(world.now) as work:
        anna = await work.person("anna")
        assert anna.focus is not None
        anna.focus = type(anna.focus)(anna.focus.draft, "phase")


async def answers(world: World, about: str = "new/anna", form: str = "signal") -> dict[str, object]:
    async with world.store.read() as reading:
        return dict((await reading.draft(about, form)).answers)


async def test_a_yes_adds_it_once_however_often_it_is_said(world):
    await at_the_phase(world)
    await world.say("anna", MORE)
    offer = world.seen("anna")[-1]
    yes = buttons(offer.message.card)[T("button-place")]
    await world.say("anna", "ja")
    await world.press("anna", yes, message=offer.id)
    assert (await answers(world))["goal"] == f"{GOAL}\n{MORE}"


async def test_a_no_shows_it_and_changes_no_answer(world):
    await at_the_phase(world)
    before = await answers(world)
    await world.say("anna", MORE)
    await world.say("anna", "nee")
    *_, shown, asked = world.seen("anna")
    assert MORE in shown.message.text
    assert "1. Idee" in asked.message.text
    assert await answers(world) == before


async def test_who_answers_first_can_still_say_yes_afterwards(world):
    await at_the_phase(world)
    await world.say("anna", MORE)
    yes = buttons(world.last_card("anna"))[T("button-place")]
    await world.say("anna", "pilot")
    await world.press("anna", yes)
    found = await answers(world)
    assert (found["phase"], found["goal"]) == ("pilot", f"{GOAL}\n{MORE}")


async def test_someone_else_cannot_place_it_or_see_it(world):
    await put(world, "describing")
    await world.say("anna", f"beschrijving {NUMBER}")
    place = {"about": NUMBER, "form": "case_description", "entry": 1}
    card = await world.press("noor", {"verb": "form.leave", "data": place})
    assert T("card-outdated") in str(card)


async def test_what_has_room_nowhere_is_shown_again(world):
    await at_the_phase(world)
    mail = "Beste collega, hierbij stuur ik je de hele geschiedenis van dit project. " * 40
    await world.say("anna", mail)
    shown = [said.message.text for said in world.seen("anna")[-2:]]
    assert mail.strip() in shown[0]
    assert "1. Idee" in shown[1]


@pytest.mark.requirement("RX.3")
async def test_the_number_of_a_resident_is_refused_here_too(world):
    await at_the_phase(world)
    await world.say("anna", "Het gaat om de mevrouw met nummer 111222333 uit de binnenstad.")
    assert "111222333" not in str(await record_of(world))


@pytest.mark.requirement("RX.3")
async def test_an_address_is_asked_about_before_it_is_set_aside(world):
    await at_the_phase(world)
    said = "Vraag het gerust aan de leverancier via info@leverancier.example of bel hem."
    await world.say("anna", said)
    async with world.store.read() as reading:
        assert said not in [e.value for e in (await reading.draft("new/anna", "signal")).entries]
    for yes in ("ja", "ja"):
        await world.say("anna", yes)
    assert (await answers(world))["goal"] == f"{GOAL}\n{said}"


@pytest.mark.parametrize("said", ["wat is een pilot?", "welke fase bedoel je precies"])
async def test_a_question_about_the_question_chooses_nothing(said, world):
    await at_the_phase(world)
    await world.say("anna", said)
    assert "phase" not in await answers(world)
    assert "typ **1**" in world.seen("anna")[-1].message.text


async def test_what_is_said_of_an_item_goes_to_the_text_of_that_item(world):
    await put(world, "describing")
    await world.press("anna", {"verb": "description.open", "data": {"case": NUMBER}})
    async with world.store.work(world.now) as work:
        draft = await work.draft(NUMBER, "case_description")
        draft.give("groups", [1, 2], by="anna", at=world.now)
        draft.give("groups.2.group", "Bewoners", by="anna", at=world.now)
        anna = await work.person("anna")
        anna.focus = type(anna.focus)(draft.id, "groups.2.size")
    said = "Het zijn vooral oudere mensen die slecht ter been zijn."
    await world.say("anna", said)
    await world.say("anna", "ja")
    assert (await answers(world, NUMBER, "case_description"))["groups.2.toelichting"] == said
