"""RX.5: whatever the rules say, the card names every rule that fired and lets it be contested."""

from __future__ import annotations

import pytest

from bot.domain.filled_in import outcome_of
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.screened import Outcome, Screening
from bot.phrases import phrases
from tests.aggregates import AT, NUMBER, a_case
from tests.domain.test_screening import ROWS, SCREENING, filled_in
from tests.world import World, buttons, texts

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
