"""RX.3: an address or telephone number is stored after “toch bewaren” only, whichever way it came.

Until then it waits where it was read, whole, and nothing else is lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple

import pytest

from bot.domain.filing import FORM_IN
from bot.ports import Picked
from tests import sheets
from tests.aggregates import NUMBER
from tests.documents import word_files as files
from tests.loops.test_rounds import clock_at, signallers
from tests.stages import put
from tests.world import GROUP_CHAT, World, buttons, inputs, record_of, texts

pytestmark = pytest.mark.requirement("RX.3")
TEXT = "Bel mevrouw Jansen op 06-12345678 of mail haar: j.jansen@bewoner.example."
SHORT = "Bel j.jansen@bewoner.example over camera"
ADDRESS = "j.jansen@bewoner.example"
OTHER = "Camera's op veegwagens zien waar afval ligt, en verder kijken ze naar niets en niemand."
Card = Mapping[str, Any] | None


class Way(NamedTuple):
    """`begin` gives the card that is on the screen then; `keep` is what its fields hold."""

    who: str
    text: str
    begin: Callable[[World], Awaitable[Card]]
    stored: Callable[[World], Awaitable[str]]
    keep: Mapping[str, str] = {}


# --- what is stored -------------------------------------------------------------------------------
async def in_signals(world: World) -> str:
    async with world.store.read() as reading:
        return str([draft.entries for draft in await reading.signals_begun("anna")])


async def in_description(world: World) -> str:
    async with world.store.read() as reading:
        return str((await reading.draft(NUMBER, "case_description")).entries)


async def in_cases(world: World) -> str:
    async with world.store.read() as reading:
        known = await reading.cases()
        advices = [one for case in known for one in await reading.advices_of(case.number)]
        titles = [case.title for case in known]
    channel = [f"{said.message.text} {said.message.card}" for said in world.seen("team")]
    return str((titles, [advice.says for advice in advices], channel))


async def in_reasons(world: World) -> str:
    return str((await record_of(world))["cases"])


# --- the ways in ----------------------------------------------------------------------------------
async def a_first_message(world: World) -> Card:
    await world.say("anna", TEXT)
    return await world.press("anna", buttons(world.last_card("anna"))["Ja, nieuwe casus"])


async def a_typed_answer(world: World) -> Card:
    for said in ("Slim vegen in de binnenstad", "ja", TEXT):
        await world.say("anna", said)
    return None


async def a_card(world: World) -> Card:
    await world.say("anna", "casus signaleren")
    later = buttons(world.last_card("anna"))["Bewaren en later verder"]
    return await world.press("anna", later, {"goal": TEXT})


async def a_chat_message(world: World) -> Card:
    await world.turn("anna", Picked(TEXT, TEXT), where=GROUP_CHAT)
    return world.last_card("anna")


async def a_form_in_word(world: World) -> Card:
    await put(world, "describing")
    await world.say("anna", f"sjabloon {NUMBER}")
    made = next(path for path in world.dossiers.files if f"_{FORM_IN['nl']}_" in path)
    said = {"problem": TEXT, "how_it_works": OTHER}
    await world.send("anna", "formulier.docx", files.filled(world.dossiers.files[made], said))
    card = await world.press("anna", buttons(world.last_card("anna"))["Alles overnemen"])
    assert OTHER in await in_description(world)
    return card


async def a_part_of_a_form_in_word(world: World) -> Card:
    whole = await a_form_in_word(world)
    assert whole is not None
    part = await world.press("anna", buttons(whole)["Bekijken"])
    assert part is not None
    typed = {id: str(field["value"]) for id, field in inputs(part).items()}
    return await world.press("anna", buttons(part)["Dit deel overnemen"], typed)


async def the_title_of_a_file(world: World) -> Card:
    await put(world, "describing")
    await world.send("anna", "Rapport.pdf", files.PDF)
    adds = buttons(world.last_card("anna"))["Toevoegen"]
    return await world.press("anna", adds, {"title": SHORT})


async def a_round(world: World) -> Card:
    await signallers(world, "daan")
    await clock_at(world, 2027, 1, 4, 9, 0)
    send = buttons(world.last_card("daan"))["Versturen"]
    return await world.press("daan", send, {"projects": SHORT})


async def a_typed_round(world: World) -> Card:
    await signallers(world, "daan")
    await clock_at(world, 2027, 1, 4, 9, 0)
    await world.say("daan", f"nieuwe projecten: {SHORT}")
    return None


async def a_spreadsheet(world: World) -> Card:
    content = sheets.filled([sheets.SESSION], [{**sheets.ADVICE, "Advies": TEXT}])
    await world.send("bram", "invoer.xlsx", content)
    card = world.last_card("bram")
    run = buttons(card)["Toch bewaren"]
    data = {name: value for name, value in run["data"].items() if name != "keep"}
    await world.press("bram", {**run, "data": data})
    return card


async def a_reason(world: World) -> Card:
    await put(world, "recommended")
    press = {"verb": "screening.decline", "data": {"case": NUMBER}}
    return await world.press("noor", press, {"reason": TEXT})


async def a_typed_reason(world: World) -> Card:
    await put(world, "recommended")
    await world.say("noor", f"afzien {NUMBER}: {TEXT}")
    return None


TAKEN = {"problem": TEXT, "take.problem": "true"}
PRESSED = (
    Way("anna", TEXT, a_card, in_signals, {"goal": TEXT}),
    Way("anna", TEXT, a_chat_message, in_signals, {"goal": TEXT}),
    Way("anna", TEXT, a_form_in_word, in_description),
    Way("anna", TEXT, a_part_of_a_form_in_word, in_description, TAKEN),
    Way("anna", SHORT, the_title_of_a_file, in_description, {"title": SHORT}),
    Way("daan", SHORT, a_round, in_cases, {"projects": SHORT}),
    Way("bram", TEXT, a_spreadsheet, in_cases),
    Way("noor", TEXT, a_reason, in_reasons, {"reason": TEXT}),
)  # fmt: skip
TYPED = (
    Way("anna", TEXT, a_first_message, in_signals),
    Way("anna", TEXT, a_typed_answer, in_signals),
    Way("anna", TEXT, a_chat_message, in_signals),
    Way("daan", SHORT, a_typed_round, in_cases),
    Way("noor", TEXT, a_typed_reason, in_reasons),
)


def named(way: Way) -> str:
    return way.begin.__name__


@pytest.mark.parametrize("way", PRESSED, ids=named)
async def test_an_address_waits_on_the_card_until_someone_chooses_to_keep_it(way, world):
    card = await way.begin(world)
    assert card is not None
    assert ADDRESS not in await way.stored(world)
    assert "e-mailadres of telefoonnummer" in texts(card)
    await world.press(way.who, buttons(card)["Toch bewaren"], way.keep)
    assert way.text in await way.stored(world)


@pytest.mark.parametrize("way", TYPED, ids=named)
async def test_an_address_waits_in_the_chat_until_someone_types_to_keep_it(way, world):
    await way.begin(world)
    assert ADDRESS not in await way.stored(world)
    said = [f"{one.message.text} {texts(one.message.card or {})}" for one in world.seen(way.who)]
    assert "e-mailadres of telefoonnummer" in str(said[-2:])
    await world.say(way.who, "toch bewaren")
    assert way.text in await way.stored(world)


async def test_the_text_of_a_chat_message_stands_on_the_card_while_it_waits(world):
    card = await a_chat_message(world)
    assert card is not None
    assert inputs(card)["goal"]["value"] == TEXT


async def test_words_in_place_of_those_with_an_address_are_kept_at_once(world):
    await a_typed_round(world)
    await world.say("daan", "Camera's op straat")
    assert "Camera's op straat" in await in_cases(world)
    assert ADDRESS not in await in_cases(world)


async def test_a_wish_to_keep_what_was_never_sent_is_no_project(world):
    await a_round(world)
    await world.say("daan", "toch bewaren")
    async with world.store.read() as reading:
        assert await reading.cases() == []
