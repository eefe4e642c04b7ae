"""Recommended and not done: the team hears why, and it can be done after all."""

from __future__ import annotations

import pytest

from bot.domain.effects import effects_of
from bot.domain.effects.kinds import TEAM, Show
from bot.domain.life import NotNow, Status
from bot.domain.screened import Outcome
from tests.aggregates import AT, NUMBER, a_case


@pytest.mark.requirement("R5.2.1")
def test_what_was_recommended_and_not_done_is_told_to_the_team_and_can_be_done_after_all():
    case = a_case(Status.SCREENED, outcome=Outcome.RECOMMENDED)
    case.decline("Het blijft bij een proef.", by="anna", at=AT)
    case.go_on(by="anna", at=AT)
    told = [effect for event in case.happened for _, effect in effects_of(event)]
    card = Show(TEAM, "declined", {"case": NUMBER}, living=f"declined/{NUMBER}")
    assert (case.status, case.reason, told.count(card)) == (Status.DESCRIBING, "", 2)


def test_what_is_not_needed_is_not_begun_after_all():
    with pytest.raises(NotNow):
        a_case(Status.NOT_REQUIRED, outcome=Outcome.NOT_REQUIRED).go_on(by="anna", at=AT)
