"""RX.3: the number of a resident is refused wherever it can be typed, and lies nowhere after."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.problem import Problem
from bot.phrases import phrases
from tests.aggregates import NUMBER
from tests.stages import ADVICE, SIGNAL, put
from tests.world import World, buttons, record_of, texts

pytestmark = pytest.mark.requirement("RX.3")
BSN = "111222333"
WITH_BSN = f"Het gaat om de mevrouw met nummer {BSN} uit de binnenstad."
REFUSED = phrases("nl").problem(Problem("bsn"))


async def is_kept(world: World) -> bool:
    return BSN in str(await record_of(world))


async def signal_card(world: World) -> Any:
    await world.say("anna", "casus signaleren")
    return buttons(world.last_card("anna"))


# --- typed --------------------------------------------------------------------------------------
@pytest.mark.parametrize("said", [WITH_BSN, f"Help {BSN} vooruit"], ids=["goal", "title"])
async def test_a_first_message_that_holds_one_is_refused_and_not_kept(world, said):
    await world.say("anna", said)
    assert REFUSED in world.seen("anna")[-1].message.text
    assert not await is_kept(world)


@pytest.mark.parametrize("answer", [WITH_BSN, "111 222 333", "111.222.333", "111222\n333"])
async def test_a_typed_answer_that_holds_one_is_refused_and_not_kept(world, answer):
    await world.say("anna", "Slim vegen in de binnenstad")
    await world.say("anna", "ja")
    await world.say("anna", answer)
    assert REFUSED in world.seen("anna")[-1].message.text
    assert answer not in str(await record_of(world))


# --- on a card ----------------------------------------------------------------------------------
@pytest.mark.parametrize("title", ["Versturen", "Bewaren en later verder"])
async def test_a_card_that_holds_one_comes_back_with_the_text_and_is_not_kept(world, title):
    card = await world.press(
        "anna", (await signal_card(world))[title], {**SIGNAL, "goal": WITH_BSN}
    )
    assert card is not None
    assert REFUSED in texts(card)
    assert WITH_BSN in str(card)
    assert not await is_kept(world)


async def test_who_says_that_it_is_none_is_believed_and_that_is_noted(world):
    typed = {**SIGNAL, "goal": WITH_BSN}
    card = await world.press("anna", (await signal_card(world))["Versturen"], typed)
    assert card is not None
    await world.press("anna", buttons(card)["Dit is geen BSN"], typed)
    async with world.store.read() as reading:
        [case] = await reading.cases()
        draft = await reading.draft("new/anna", "signal")
    assert case.goal == WITH_BSN
    assert [entry.path for entry in draft.entries if entry.cleared] == ["goal"]


@pytest.mark.parametrize("said", ["dit is geen BSN", "Dit is geen BSN maar een zaaknummer."])
async def test_the_typed_way_says_how_and_keeps_the_text_that_is_sent_along(world, said):
    for text in ("Slim vegen in de binnenstad", "ja", WITH_BSN, said):
        await world.say("anna", text)
    assert "geen BSN:**" in str([message.message.text for message in world.seen("anna")[-2:]])
    assert "goal" not in await answers_of(world)
    assert not await is_kept(world)
    await world.say("anna", f"dit is geen BSN: {WITH_BSN}")
    async with world.store.read() as reading:
        draft = await reading.draft("new/anna", "signal")
    assert draft.answers["goal"] == WITH_BSN
    assert [entry.path for entry in draft.entries if entry.cleared] == ["goal"]


async def test_a_first_message_goes_through_when_it_says_that_it_holds_none(world):
    await world.say("anna", f"dit is geen BSN: {WITH_BSN}")
    await world.say("anna", "ja")
    assert (await answers_of(world))["goal"] == WITH_BSN


# --- in a reason --------------------------------------------------------------------------------
REASONS = pytest.mark.parametrize(
    ("stage", "who", "verb", "field"),
    [
        ("not needed", "bram", "screening.propose_not_required", "reason"),
        ("recommended", "noor", "screening.decline", "reason"),
        ("submitted", "bram", "description.return", "reason"),
        ("planned", "bram", "planning.cancel", "reason"),
        ("report drafted", "daan", "advice.decline", "reason"),
        ("report drafted", "noor", "report.comment", "reaction"),
        ("advice accepted", "bram", "report.adopt", "reason"),
        ("reported as done", "bram", "advice.verify", "judgement"),
        ("reported as done", "bram", "advice.differs", "judgement"),
    ],
)
IDS = {"case": NUMBER, "advice": ADVICE, "version": 1, "report": 1}


async def done_in(world: World) -> dict[str, Any]:
    """The record, but for what the bot handled and what it waits for from whom."""
    record = await record_of(world)
    people = [{**one, "pending": None, "version": 0} for one in record["people"]]
    return {**record, "people": people, "handled": None}


@REASONS
async def test_a_reason_that_holds_one_is_refused_and_nothing_happens(
    world, stage, who, verb, field
):
    await put(world, stage)
    done_before = await done_in(world)
    card = await world.press(who, {"verb": verb, "data": IDS}, {field: WITH_BSN})
    assert card is not None
    assert REFUSED in texts(card)
    assert await done_in(world) == done_before
    assert not await is_kept(world)


@REASONS
async def test_a_reason_with_a_number_that_is_none_goes_through(world, stage, who, verb, field):
    await put(world, stage)
    card = await world.press(who, {"verb": verb, "data": IDS}, {field: WITH_BSN})
    assert card is not None
    await world.press(who, buttons(card)["Dit is geen BSN"], {field: WITH_BSN})
    assert WITH_BSN in str(await record_of(world))


async def test_a_typed_reason_with_a_number_that_is_none_goes_through(world):
    await put(world, "recommended")
    await world.say("noor", f"afzien {NUMBER}: {WITH_BSN}")
    assert REFUSED in str([said.message.text for said in world.seen("noor")[-2:]])
    assert not await is_kept(world)
    await world.say("noor", f"dit is geen BSN: {WITH_BSN}")
    assert await is_kept(world)


# --- an e-mail address or a telephone number ----------------------------------------------------
CONTACT = "Bel mevrouw Jansen op 06-12345678 of mail haar: j.jansen@bewoner.example."
WARNED = phrases("nl").problem(Problem("contact"))


IN_REASON = phrases("nl").problem(Problem("contact_in_reason"))


@REASONS
async def test_a_reason_with_an_address_is_kept_when_it_is_sent_once_more(
    world, stage, who, verb, field
):
    await put(world, stage)
    done_before = await done_in(world)
    card = await world.press(who, {"verb": verb, "data": IDS}, {field: CONTACT})
    assert card is not None
    assert IN_REASON in texts(card)
    assert CONTACT in str(card)
    assert await done_in(world) == done_before
    assert CONTACT not in str(await record_of(world))
    again = next(b for b in buttons(card).values() if b["verb"] == verb)
    await world.press(who, again, {field: CONTACT})
    assert CONTACT in str(await record_of(world))


async def answers_of(world: World) -> dict[str, Any]:
    async with world.store.read() as reading:
        return dict((await reading.draft("new/anna", "signal")).answers)


async def test_a_card_with_an_address_comes_back_with_the_text_and_is_kept_after_a_press(world):
    typed = {**SIGNAL, "goal": CONTACT}
    card = await world.press("anna", (await signal_card(world))["Bewaren en later verder"], typed)
    assert card is not None
    assert WARNED in texts(card)
    assert CONTACT in str(card)
    assert "goal" not in await answers_of(world)
    await world.press("anna", buttons(card)["Toch bewaren"], typed)
    async with world.store.read() as reading:
        [case] = await reading.cases()
    assert case.goal == CONTACT


async def test_keeping_an_address_does_not_let_the_number_of_a_resident_through(world):
    typed = {**SIGNAL, "goal": CONTACT, "title": f"Help {BSN} vooruit"}
    card = await world.press("anna", (await signal_card(world))["Versturen"], typed)
    assert card is not None
    await world.press("anna", buttons(card)["Toch bewaren"], typed)
    assert "title" not in await answers_of(world)
    assert not await is_kept(world)


async def test_a_kept_address_is_not_asked_about_again_when_the_card_is_saved_once_more(world):
    shown = (await signal_card(world))["Bewaren en later verder"]
    typed = {**SIGNAL, "goal": CONTACT, "title": ""}
    card = await world.press("anna", shown, typed)
    assert card is not None
    card = await world.press("anna", buttons(card)["Toch bewaren"], typed)
    assert card is not None
    assert WARNED not in texts(card)
    await world.press("anna", buttons(card)["Versturen"], {**typed, "title": "Slim vegen"})
    async with world.store.read() as reading:
        assert [case.goal for case in await reading.cases()] == [CONTACT]


async def test_a_colleague_is_named_by_their_address_without_a_warning(world):
    typed = {**SIGNAL, "contact": "noor@example.org"}
    await world.press("anna", (await signal_card(world))["Versturen"], typed)
    async with world.store.read() as reading:
        assert [case.project_leader for case in await reading.cases()] == ["noor"]


async def test_nothing_that_is_typed_stands_in_logs_trail_or_outbox(world, caplog):
    caplog.set_level("DEBUG")
    await world.say("anna", "Slim vegen in de binnenstad")
    await world.say("anna", "ja")
    for text in (WITH_BSN, CONTACT, "ja", "Gericht vegen met camera's op de wagens."):
        await world.say("anna", text)
    record = await record_of(world)
    written = str((record["trail"], record["outbox"], record["handled"], caplog.text))
    for text in (BSN, "12345678", "bewoner.example", "mevrouw", "Slim vegen", "Gericht"):
        assert text not in written
