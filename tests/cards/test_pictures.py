"""Cards as they stand on the screen: nothing cut off, nothing unsaid, all of it readable."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import cycle, islice
from typing import Any

import pytest

from cards.elements import button, finish, heading
from dialogs import VIEWS
from tests.e2e.browser import chromium
from tests.pictures.extremes import extremes
from tests.pictures.harvest import Card, Harvest, State
from tests.pictures.looks import faults
from tests.pictures.studio import AXE, LIGHTS, Finding, Light, Readable, easel, studio
from tests.test_transcripts import TRANSCRIPTS

UNPLAYED: set[str] = set()
"""Views that no transcript has brought about yet: what plays one takes it out."""
SOME = {"van_planning_tot_opvolging", "beschrijving_in_word"}
NARROW = tuple(light for light in LIGHTS if light.width == 360)
ASKED: Mapping[str, Readable] = {
    "light-360": "by anyone",
    "light-720": "unasked",
    "dark-360": "by eye",
    "dark-720": "unasked",
}
"""No light changes what a screen reader meets, and no width the colours."""
PLAIN, POOR = "/* */", ".ac-textBlock { color: #c8c8c8 !important }"
pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def _renderer() -> None:
    if chromium() is None:
        pytest.skip("no Chromium: apt-get install chromium")
    if not AXE.exists():
        pytest.skip("no axe-core: make setup")


async def _looked_at(
    light: Light, cards: Sequence[Card], *, css: str = PLAIN, readable: Readable = "by anyone"
) -> list[Finding]:
    async with studio() as browser:
        stand = await easel(browser, light, readable)
        await stand.page.add_style_tag(content=css)
        return [fault for card in cards for fault in await faults(card, stand)]


def _some() -> Sequence[State]:
    harvest = Harvest()
    harvest.of_transcripts([path for path in TRANSCRIPTS if path.stem in SOME])
    return [*harvest.states, *extremes(harvest.states)]


@pytest.mark.requirement("RX.4")
def test_cards_are_readable_whole_and_in_words_in_light_and_in_dark():
    """Each card once: by turns in Dutch and English, and in light and dark; on a telephone."""
    states = _some()
    for turn, light in enumerate(NARROW):
        languages = islice(cycle(("nl", "en")), turn, None)
        mine = states[turn :: len(NARROW)]
        cards = [state.cards[language] for state, language in zip(mine, languages, strict=False)]
        assert asyncio.run(_looked_at(light, cards)) == []


@cache
def _everything() -> tuple[Harvest, Sequence[State]]:
    """Played once for all lights: it takes longer than looking at the cards in one of them."""
    harvest = Harvest()
    harvest.of_transcripts(TRANSCRIPTS)
    harvest.of_the_rest()
    return harvest, [*harvest.states, *extremes(harvest.states)]


@pytest.mark.proof
@pytest.mark.requirement("RX.4")
@pytest.mark.parametrize("light", LIGHTS, ids=str)
def test_every_card_in_every_light_and_language(light):
    harvest, states = _everything()
    cards = [card for state in states for card in state.cards.values()]
    assert asyncio.run(_looked_at(light, cards, readable=ASKED[str(light)])) == []
    assert VIEWS.keys() - {state.view for state in states} - harvest.spoken == UNPLAYED


LONG = "Voorleggen aan een tweede persoon van Team Uthiek"
BARE: dict[str, Any] = {"type": "Input.Text", "id": "reason"}
TOGGLE = {"type": "Input.Toggle", "id": "take", "title": LONG}


def _card(*more: Card, title: str = "Titel", press: str = "Versturen") -> Card:
    card = finish([heading(title)], [button(press, "menu.show")], fallback=title, language="nl")
    return {**card, "body": [*card["body"], *more]}


@pytest.mark.parametrize(
    ("card", "css", "rules"),
    [
        (_card(), PLAIN, set()),
        (_card(press=LONG * 2), PLAIN, {"clipped", "outside"}),
        (_card(TOGGLE), PLAIN, {"clipped"}),
        (_card(BARE), PLAIN, {"label"}),
        (_card(), POOR, {"color-contrast"}),
        (_card(title="button-send"), PLAIN, {"wording"}),
        (_card(title="meer_dan_10000"), PLAIN, {"wording"}),
        (_card(title="Casus { $number }"), PLAIN, {"wording"}),
        (_card(title="[pakket](https://x/een twee.pdf)"), PLAIN, {"wording"}),
    ],
)
async def test_what_is_wrong_with_a_card_is_seen(card, css, rules):
    found = await _looked_at(NARROW[0], [card], css=css)
    assert {fault.rule for fault in found} == rules
