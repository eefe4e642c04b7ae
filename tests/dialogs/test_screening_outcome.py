"""RX.5: whatever the rules say, the card names every rule that fired and lets it be contested."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest

from bot.domain.filled_in import outcome_of
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.screened import Outcome, Screening
from bot.phrases import Phrases, phrases
from dialogs import VIEWS
from dialogs.turn import Viewer
from tests.aggregates import AT, NUMBER, a_case
from tests.domain.test_screening import ROWS, SCREENING, filled_in
from tests.world import PEOPLE, World, buttons, texts

T = phrases("nl")
RULES = {rule.id: T.wording(rule.say) for rule in SCREENING.rules}


async def screened(world: World, said: str, status: Status) -> None:
    """As Anna answered it, and Bram confirmed it."""
    form = filled_in(said)
    fired, impact = outcome_of(form)
    outcome, proposed = Outcome(fired[0].outcome), Impact(impact)
    ids = tuple(rule.id for rule in fired)
    screening = Screening("screening.v1", form.answers, ids, outcome, proposed, "anna", AT)
    async with world.store.work(world.now) as work:
        case = a_case(status, screening=screening, outcome=outcome, impact=proposed)
        work.add(case)


@pytest.mark.requirement("RX.5")
@pytest.mark.parametrize("status", [Status.SIGNALLED, Status.SCREENED])
@pytest.mark.parametrize(("said", "outcome", "rules", "impact"), ROWS)
async def test_every_outcome_lists_all_its_rules_and_offers_to_contest(
    world, said, outcome, rules, impact, status
):
    await screened(world, said, status)
    await world.say("anna", f"uitkomst {NUMBER}")
    card = world.last_card("anna")
    shown = {id for id, wording in RULES.items() if f"{wording} ({id})" in texts(card)}
    assert shown == set(rules.split())
    assert T(f"outcome-word-{outcome}") in texts(card)
    assert T("button-contest") in buttons(card)


# --- no words of the bot's own --------------------------------------------------------------------
class Marked(Phrases):
    """Puts ⟦…⟧ around what the catalogue and the template say, and keeps what was filled in."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.filled_in: set[str] = set()

    def _say(self, key: str, *given: tuple[str, Any]) -> str:
        self.filled_in |= {one for _, one in given if isinstance(one, str) and "⟦" not in one}
        return f"⟦{super()._say(key, *given)}⟧"

    def wording(self, text: Mapping[str, str]) -> str:
        return f"⟦{super().wording(text)}⟧"


def beside_the_catalogue(said: str) -> str:
    while (without := re.sub(r"⟦[^⟦⟧]*⟧", "", said)) != said:
        said = without
    return said


WORD = re.compile(r"[^\W\d_]{2,}")
KNOWN = {NUMBER, "Slimme zebrapaden", *(person.name for person in PEOPLE)}
"""What the record fills in: the number, the name that someone gave, and who people are."""


@pytest.mark.requirement("RX.5")
@pytest.mark.parametrize("status", [Status.SIGNALLED, Status.SCREENED])
@pytest.mark.parametrize(("said", "outcome", "rules", "impact"), ROWS)
async def test_every_sentence_of_an_outcome_is_of_the_catalogue_or_the_template(
    world, said, outcome, rules, impact, status
):
    await screened(world, said, status)
    for language, who in product(("nl", "en"), ("anna", "bram")):
        t = Marked(language)
        async with world.store.read() as reading:
            viewer = Viewer(await reading.person(who), t, world.now, reading, world.desk)
            message = await VIEWS["screening_outcome"](viewer, {"case": NUMBER})
        written = texts(message.card or {})
        assert "⟦" in written
        beside = beside_the_catalogue(written)
        for one in (*KNOWN, *rules):
            beside = beside.replace(one, "")
        assert WORD.findall(beside) == []
        assert {one for one in t.filled_in if WORD.search(one)} <= KNOWN
