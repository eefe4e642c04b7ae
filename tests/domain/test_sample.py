"""The sample: a fifth, four at the least, and the same for who draws it again."""

from __future__ import annotations

import pytest

from bot.domain.advice import AdviceStatus, Answered, Judgement
from bot.domain.calendar import WorkingDays
from bot.domain.owned import NotYours
from bot.domain.policy import Pace
from bot.domain.sample import sample
from tests.aggregates import AT, an_advice

PACE = Pace(3, 10, WorkingDays())
CASES = [f"UTH-2026-{n:04d}" for n in range(1, 51)]


@pytest.mark.requirement("R5.2.4")
@pytest.mark.parametrize(("cases", "drawn"), [(50, 10), (21, 5), (20, 4), (9, 4), (3, 3), (0, 0)])
def test_a_fifth_of_the_cases_and_four_at_the_least_is_drawn(cases, drawn):
    assert len(sample("sample/2027-01", CASES[:cases], share=20, least=4)) == drawn


@pytest.mark.requirement("R5.2.4")
def test_the_same_round_draws_the_same_cases_in_whatever_order_and_another_round_others():
    first = sample("sample/2027-01", CASES, share=20, least=4)
    assert sample("sample/2027-01", reversed(CASES), share=20, least=4) == first
    assert sample("sample/2027-07", CASES, share=20, least=4) != first


@pytest.mark.requirement("R5.2.4")
def test_what_the_team_saw_stands_beside_what_was_said_and_what_differs_is_open_again():
    advice = an_advice()
    advice.accept(by="daan", at=AT)
    advice.decide("overnemen", "", at=AT, pace=PACE)
    advice.answer(Answered(AT, "daan", "uitgevoerd", "Gedaan.", "", None), pace=PACE, count=1)
    advice.look(Judgement(False, "Niet gezien.", "bram", AT), pace=PACE, count=2)
    assert [one.status for one in advice.history] == ["uitgevoerd"]
    assert [(one.said, one.agrees) for one in advice.looks] == [("gemeld_uitgevoerd", False)]
    assert (advice.status, advice.open) == (AdviceStatus.STARTED, True)


def test_an_action_holder_is_no_thermometer_of_their_own():
    advice = an_advice()
    found = Judgement(True, "Gezien.", "daan", AT)
    with pytest.raises(NotYours):
        advice.look(found, pace=PACE, count=1)
