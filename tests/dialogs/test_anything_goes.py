"""Whatever is typed and pressed, five hundred times: nothing breaks or is lost, all is answered."""

from __future__ import annotations

import random
import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.answers import is_filled
from bot.domain.draft import Draft
from bot.domain.handed import ATTACHMENTS
from bot.domain.person import Person
from bot.phrases import phrases
from bot.ports import Typed
from dialogs import COMMANDS
from dialogs.typed_buttons import TYPED
from store.tables import drafts
from tests.aggregates import NUMBER
from tests.remembered import populated, with_tables
from tests.stages import ADVICE, put
from tests.world import (
    GROUP_CHAT,
    TEAM_CHANNEL,
    TEMPLATES,
    World,
    buttons,
    chat_of,
    inputs,
    make_world,
    texts,
)

pytestmark = pytest.mark.slow
TURNS = 500
"""Of one run, divided over the places."""
OTHERWISE = 0.04
"""How often someone goes to another form, between two answers."""
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


Card = Mapping[str, Any]
HERE = (None, None, None, GROUP_CHAT, TEAM_CHANNEL)
"""Where something is typed: mostly in the person's own chat."""
UNDRAWN = phrases("nl")("undrawn", reference="").partition(".")[0]
"""How the sentence begins that stands for a message which could not be drawn."""
BACK = frozenset({"terug", "back"})


# --- what someone does ----------------------------------------------------------------------------
@dataclass
class Did:
    """One turn: what was typed, or which button was pressed; and what came back."""

    said: str = ""
    elsewhere: bool = False
    """Typed in a group or a channel: what is open lies in another conversation."""
    pressed: Mapping[str, Any] = field(default_factory=dict)
    shown: list[tuple[str, Card]] = field(default_factory=list)
    """Words and card of each message in the own chat, and of what a press returned."""

    @property
    def words(self) -> str:
        return " ".join(f"{said} {texts(card)}" for said, card in self.shown)


async def _typed(world: World, who: str, text: str, chance: random.Random) -> Did:
    """Whatever it was, something with words in it comes back, where it was typed."""
    where = chance.choice(HERE)
    before = len(world.messenger.said)
    await world.turn(who, Typed(text), where=where)
    there = (where or chat_of(who)).conversation
    heard = [s.message for s in world.messenger.said[before:] if s.conversation == there]
    said = [f"{one.text} {texts(one.card or {})}" for one in heard]
    assert any(re.search(r"\w{2}", words) for words in said), f"no answer to {text!r} in {there}"
    return Did(said=text, elsewhere=where is not None)


async def _pressed(world: World, who: str, chance: random.Random) -> Did | None:
    """A button of one of the last cards as they are on the screen, fields filled in anyhow."""
    said = chance.choice([one for one in world.seen(who)[-6:] if one.message.card])
    card = world.on_screen(who, said)
    if card is None or not (choices := list(buttons(card).values())):
        return None
    button = chance.choice(choices)
    given = {id: chance.choice(SAID) for id in inputs(card) if chance.random() < 0.5}
    returned = await world.press(who, button, given, message=said.id)
    return Did(pressed=button, shown=[("", returned)] if returned else [])


async def _turn(world: World, who: str, begins: Sequence[str], chance: random.Random) -> Did:
    count = len(world.seen(who))
    did = None
    if chance.random() < OTHERWISE:
        did = await _typed(world, who, chance.choice(begins), chance)
    elif any(said.message.card for said in world.seen(who)[-6:]) and chance.random() < 0.3:
        did = await _pressed(world, who, chance)
    did = did or await _typed(world, who, _message(chance), chance)
    did.shown += [(one.message.text, one.message.card or {}) for one in world.seen(who)[count:]]
    return did


# --- no lost accepted answer ----------------------------------------------------------------------
async def _drafts(world: World) -> dict[str, Draft]:
    """Every form that anyone filled in."""
    async with world.store._engine.connect() as connection:
        known = (await connection.execute(select(drafts.c.about, drafts.c.form))).all()
    async with world.store.read() as reading:
        found = [await reading.draft(about, form) for about, form in known]
    return {draft.id: draft for draft in found}


def _lost(was: Draft, now: Draft, did: Did, person: Person) -> dict[str, Any]:
    """The answers that changed, or are gone, without this turn being a reason for it."""
    if now.begun > was.begun:  # begun anew after it was sent, or after “stop” and a yes
        stopped = person.focus and (person.focus.draft, person.focus.confirm) == (was.id, "stop")
        said = {e.path for e in was.entries if not e.prefilled and e.number not in was.taken_back}
        answers = {path: one for path, one in was.answers.items() if path in said}
        return {} if was.closed or stopped else answers
    changed = {
        path: value
        for path, value in was.answers.items()
        if is_filled(value) and now.answers.get(path) != value
    }
    fresh = [entry for entry in now.entries if entry.number > was.newest]
    given = {entry.path for entry in fresh if entry.number not in now.taken_back}
    back = {entry.path for entry in was.entries if entry.number in now.taken_back - was.taken_back}
    if back and did.said.strip().lower() not in BACK:
        return {path: was.answers.get(path) for path in back}
    return {path: value for path, value in changed.items() if path not in given | back}


def _put_elsewhere(was: Draft, now: Draft, did: Did, person: Person) -> set[str]:
    """The filled answers that were replaced though nothing in this turn was about them."""
    fresh = [e for e in now.entries if e.number > was.newest and e.number not in now.taken_back]
    replaced = {e.path for e in fresh if not e.prefilled and is_filled(was.answers.get(e.path))}
    data: Mapping[str, Any] = did.pressed.get("data", {})
    if did.pressed:
        shown = {*str(data.get("shown", "")).split(","), data.get("list"), data.get("path")}
        placed = {e.path for e in was.entries if e.number == data.get("entry")}
        listed = {ATTACHMENTS} if "item" in data else set()
        return replaced - shown - placed - listed - data.keys()
    asked = {person.focus.path} if person.focus and person.focus.draft == was.id else set()
    others = replaced - asked - {path.partition(".")[0] for path in asked}
    return others if len(others) > 1 else set()  # one may be named: “fase pilot”


# --- always a way on ------------------------------------------------------------------------------
def _is_a_way_on(world: World, did: Did, person: Person, open_now: Draft | None) -> bool:
    """The open question, a button that belongs to what is open, words asked for, or the menu.

    Who pressed something, or has a whole card before them, still has the card of the form.
    """
    pressable = [one for _, card in did.shown for one in buttons(card).values()]
    words, focus = did.words, person.focus
    if any(one["verb"] == "menu.show" for one in pressable) or "**menu**" in words:
        return True
    if re.search(r"\b([Tt]ype?|[Ss]tuur|[Ss]end)\b[^.?!]* \*\*", words):
        return True
    if person.pending is not None or focus is None or focus.confirm or open_now is None:
        return bool(pressable) or re.search(r"[Tt]yp|\?", words) is not None
    if any(_belongs(one, open_now) for one in pressable):
        return True
    asks = TEMPLATES[open_now.template].question(focus.path).ask.values() if focus.path else ()
    if any(wording in words for wording in asks):
        return True
    if did.pressed or not focus.path:
        there = [world.on_screen(person.id, said) or {} for said in world.seen(person.id)]
        return bool(pressable) or any(
            _belongs(b, open_now) for c in there for b in buttons(c).values()
        )
    return False


def _belongs(button: Mapping[str, Any], draft: Draft) -> bool:
    data = button.get("data", {})
    of_the_form = data.get("about") == draft.about and data.get("form", draft.form) == draft.form
    return of_the_form or str(data.get("case") or data.get("advice") or "?") in draft.about


# --- the runs -------------------------------------------------------------------------------------
@pytest.fixture
async def worlds(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Callable[[], Any]]:
    """A new one for each place."""
    engines: list[Any] = []

    async def another() -> World:
        file = tmp_path_factory.getbasetemp() / f"anything-{len(engines)}.db"
        engines.append(engine := await with_tables(file))
        return await populated(make_world(engine))

    yield another
    for engine in engines:
        await engine.dispose()


def _places(chance: random.Random) -> list[tuple[str, str, str, int]]:
    """Each place once, in any order, and for how many turns: all of them together TURNS."""
    order = chance.sample(PLACES, len(PLACES))
    stops = sorted(chance.sample(range(1, TURNS), len(order) - 1))
    lengths = [b - a for a, b in zip([0, *stops], [*stops, TURNS], strict=True)]
    return [(*place, length) for place, length in zip(order, lengths, strict=True)]


async def _one(world: World, who: str, chance: random.Random, begins: Sequence[str]) -> None:
    """A turn, with what has to hold after it."""
    was, person = await _drafts(world), await _as_known(world, who)
    did = await _turn(world, who, begins, chance)
    now = await _drafts(world)
    assert was.keys() <= now.keys()
    for id, before in was.items():
        assert _lost(before, now[id], did, person) == {}, did
        assert _put_elsewhere(before, now[id], did, person) == set(), did
    assert UNDRAWN not in did.words, did
    person = await _as_known(world, who)
    open_now = now.get(person.focus.draft) if person.focus else None
    assert did.elsewhere or _is_a_way_on(world, did, person, open_now), did


@contextmanager
def _told(where: str) -> Iterator[None]:
    """Whatever goes wrong says where it did: the same seed goes the same way."""
    try:
        yield
    except BaseException as fault:
        fault.add_note(where)
        raise


async def _as_known(world: World, who: str) -> Person:
    async with world.store.read() as reading:
        return await reading.person(who)


PROOF = [pytest.param(seed, marks=pytest.mark.proof) for seed in range(2, 10)]


@pytest.mark.parametrize("seed", [1, *PROOF])
async def test_nothing_typed_or_pressed_breaks_a_form_or_loses_an_answer(seed, worlds):
    chance = random.Random(seed)
    for stage, who, begin, turns in _places(chance):
        world = await worlds()
        await put(world, stage)
        await world.say(who, begin)
        for turn in range(turns):
            with _told(f"seed {seed}, turn {turn} from {begin}"):
                await _one(world, who, chance, (begin, "casus signaleren", "mijn casussen"))
