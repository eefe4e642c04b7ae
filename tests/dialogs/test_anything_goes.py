"""Whatever is typed and pressed, a thousand times: nothing breaks or is lost, all is answered."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from typing import Any

import pytest

from bot.domain.template import Answer
from bot.phrases import phrases
from bot.ports import Typed
from dialogs import COMMANDS
from dialogs.typed_buttons import TYPED
from tests.aggregates import NUMBER
from tests.stages import ADVICE, put
from tests.world import GROUP_CHAT, TEAM_CHANNEL, World, buttons, chat_of, inputs, texts

pytestmark = pytest.mark.slow
SEEDS = range(3)
TURNS = 48
"""With each seed, at each place."""
LOOK = 12
"""Turns between two looks at the answers: an accepted one stays, so none is missed."""
TASK = f"{NUMBER}-T1"
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
    "ja maar", "morgen", "ik heb iets met camera's", "pilot, en we beginnen in maart 2027",
    "we zijn eigenlijk net begonnen hoor", "well actually we changed our minds about the supplier",
    "bel me op 06-12345678 voor meer uitleg over dit hele project", "wat bedoel je met die vraag?",
    "Beste allen, hierbij stuur ik de stukken door die we vorige week bespraken. " * 40,
)  # fmt: skip


def _message(chance: random.Random) -> str:
    if chance.random() < 0.4:
        said = chance.choice([*COMMANDS, *TYPED])
        return said.replace("{case}", NUMBER).replace("{advice}", ADVICE).replace("{task}", TASK)
    return chance.choice(SAID)


HERE = (None, None, None, GROUP_CHAT, TEAM_CHANNEL)
"""Where something is typed: mostly in the person's own chat."""


async def _typed(world: World, who: str, chance: random.Random) -> None:
    """Whatever it was, something with words in it comes back, where it was typed."""
    text, where = _message(chance), chance.choice(HERE)
    before = len(world.messenger.said)
    await world.turn(who, Typed(text), where=where)
    there = (where or chat_of(who)).conversation
    heard = [s.message for s in world.messenger.said[before:] if s.conversation == there]
    said = [f"{one.text} {texts(one.card or {})}" for one in heard]
    assert any(re.search(r"\w{2}", words) for words in said), f"no answer to {text!r} in {there}"
    assert not [words for words in said if UNDRAWN in words], f"not drawn after {text!r}"


async def _turn(world: World, who: str, chance: random.Random) -> None:
    cards = [said for said in world.seen(who)[-6:] if said.message.card]
    if not cards or chance.random() < 0.7:
        await _typed(world, who, chance)
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


UNDRAWN = phrases("nl")("undrawn", reference="").partition(".")[0]
"""How the sentence begins that stands for a message which could not be drawn."""
LOOKED_UP = {f"Screening {NUMBER}", f"{NUMBER}: formulier in Word", "Adviezen zonder eigenaar (0)"}
"""What someone asked to see, without anything left to do in it."""


def _is_a_way_on(message: Any) -> bool:
    """A question (in bold, at the end), a button, or what to type."""
    card = message.card or {}
    said = f"{message.text} {texts(card)}"
    return bool(buttons(card)) or re.search(r"[Tt]yp|[Ss]tuur|\?|\*\*\s*$", said) is not None


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place[2])
async def test_nothing_typed_or_pressed_breaks_a_form_or_loses_an_answer(place, seed, world):
    stage, who, begin = place
    chance = random.Random(f"{stage}-{begin}-{seed}")
    await put(world, stage)
    await world.say(who, begin)
    kept = await _answers(world)
    dead_ends = set()
    for turn in range(1, TURNS + 1):
        count = len(world.seen(who))
        await _turn(world, who, chance)
        if turn % LOOK == 0:
            now = await _answers(world)
            assert kept.items() <= now.items()
            kept = now
        if said := world.seen(who)[count:]:
            last = [one.message for one in said]
            if not any(map(_is_a_way_on, last)):
                dead_ends.add(last[-1].text or last[-1].summary)
    assert dead_ends <= LOOKED_UP
