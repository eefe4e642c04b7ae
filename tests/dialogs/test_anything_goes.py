"""Whatever is typed and pressed, for five hundred turns: nothing breaks and nothing is lost."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from typing import Any

import pytest

from bot.domain.template import Answer
from dialogs import COMMANDS
from dialogs.typed_buttons import TYPED
from tests.aggregates import NUMBER
from tests.stages import ADVICE, put
from tests.world import World, buttons, inputs, texts

pytestmark = pytest.mark.slow
TURNS = 500
PLACES = (
    ("signalled", "anna", "casus signaleren"),
    ("signalled", "anna", f"screening {NUMBER}"),
    ("describing", "anna", f"casusbeschrijving {NUMBER}"),
    ("accepted", "bram", f"sessie plannen {NUMBER}"),
    ("held", "cas", f"verslag {NUMBER}"),
    ("report adopted", "noor", f"besluit {NUMBER}"),
    ("following up", "daan", f"opvolging {ADVICE} klaar"),
)
SAID = (
    "ja", "nee", "1", "2, 3", "de tweede", "weet ik niet", "alle", "geen", "maart 2027", "Q2 2027",
    "volgende week dinsdag", "15 maart 2027", "32", "@b", "noor", "ik", "hoog", "toevoegen", "?",
    "???", ".", "…", "", "   ", "\x00", "🙂", "ja maar nee", "menuu", "statsu UTH-2026-0001", "0",
    "UTH-2026-0001", "UTH-2026-9999-A9", "111222333", "x" * 3000, "{case}", "DROP TABLE cases;",
    "<at>Bram Jansen</at>", "een begin van een langer verhaal …", "<b>vet</b> **sterk** [x](y)",
    "Dit is een antwoord dat lang genoeg is voor de meeste vragen, want het gaat maar door. " * 3,
)  # fmt: skip
NOT_HERE = {"later", "stop", "gooi weg"}


def _message(chance: random.Random) -> str:
    if chance.random() < 0.4:
        said = chance.choice([*COMMANDS, *TYPED])
        return said.replace("{case}", NUMBER).replace("{advice}", ADVICE)
    return chance.choice(SAID)


async def _turn(world: World, who: str, chance: random.Random) -> None:
    cards = [said for said in world.seen(who)[-6:] if said.message.card]
    if not cards or chance.random() < 0.7:
        await world.say(who, _message(chance))
        return
    said = chance.choice(cards)
    card = said.message.card
    assert card is not None
    if choices := list(buttons(card).values()):
        given = {id: chance.choice(SAID) for id in inputs(card) if chance.random() < 0.5}
        await world.press(who, chance.choice(choices), given, message=said.id)


async def _answers(world: World) -> Mapping[tuple[str, int], Answer]:
    """Every answer that was ever accepted, by draft and number."""
    found = {}
    async with world.store.read() as reading:
        for about, form in FORMS_OPEN:
            draft = await reading.find_draft(about, form)
            for entry in draft.entries if draft else ():
                found[f"{about}/{form}", entry.number] = entry.value
    return found


FORMS_OPEN = (
    ("new/anna", "signal"), (NUMBER, "screening"), (NUMBER, "case_description"),
    (NUMBER, "planning"), (NUMBER, "report"), (NUMBER, "decision"), (ADVICE, "follow_up"),
)  # fmt: skip


LOOKED_UP = {f"Screening {NUMBER}"}
"""What someone asked to see, without anything left to do in it."""


def _is_a_way_on(message: Any) -> bool:
    """A question, a button, or what to type."""
    card = message.card or {}
    said = f"{message.text} {texts(card)}"
    return bool(buttons(card)) or re.search(r"[Tt]yp|\?", said) is not None


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place[2])
async def test_nothing_typed_or_pressed_breaks_a_form_or_loses_an_answer(place, world):
    stage, who, begin = place
    chance = random.Random(f"{stage}-{begin}")
    await put(world, stage)
    await world.say(who, begin)
    kept = await _answers(world)
    dead_ends = set()
    for _ in range(TURNS // len(PLACES) + 1):
        count = len(world.seen(who))
        await _turn(world, who, chance)
        now = await _answers(world)
        assert kept.items() <= now.items()
        kept = now
        if said := world.seen(who)[count:]:
            last = [one.message for one in said]
            if not any(map(_is_a_way_on, last)):
                dead_ends.add(last[-1].text or last[-1].summary)
    assert dead_ends <= LOOKED_UP
