"""The ladder: to the manager by itself, above by hand, and a rung at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.calendar import WorkingDays
from bot.domain.escalation import Cause, Ending, Escalation
from bot.domain.events import EscalationAsked, EscalationReleased
from bot.domain.life import NotNow, Status
from tests.aggregates import SAYS, a_case, an_advice
from tests.world import POLICY

DAYS = WorkingDays()
ASKED = date(2027, 2, 1)


def morning(working_days):
    day = DAYS.add(ASKED, working_days)
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


def opened(weight="zwaarwegend"):
    advice = an_advice(replace(SAYS, weight=weight))
    return Escalation.over(advice, Cause.SILENCE, 1, to="mia", since=ASKED, at=morning(15))


def climb(escalation, until):
    """The manager is reminded every five working days."""
    for days in range(20, until + 1, 5):
        escalation.ask(to="mia", at=morning(days), ladder=POLICY.escalation, days=DAYS)


def release(escalation, level, on):
    escalation.release(level, by="mia", at=morning(on), told=("ida",))


def asked(escalation):
    return [e.level for e in escalation.happened if isinstance(e, EscalationAsked)]


@pytest.mark.requirement("R5.1.2")
def test_after_25_working_days_the_next_rung_is_offered_and_without_a_release_it_stays_there():
    escalation = opened()
    climb(escalation, 70)
    assert asked(escalation) == [3, 3, *[4] * 10]
    assert (escalation.level, escalation.offered) == (3, 4)
    assert not any(isinstance(e, EscalationReleased) for e in escalation.happened)


@pytest.mark.requirement("R5.1.2")
def test_the_executive_board_is_never_skipped():
    escalation = opened()
    climb(escalation, 60)
    for too_high in (5, 6):
        with pytest.raises(NotNow):
            release(escalation, too_high, 60)
    release(escalation, 4, 60)
    with pytest.raises(NotNow):
        release(escalation, 5, 60)
    climb(escalation, 75)
    release(escalation, 5, 75)
    climb(escalation, 95)
    release(escalation, 6, 95)
    levels = [e.level for e in escalation.happened if isinstance(e, EscalationReleased)]
    assert levels == [4, 5, 6]


def test_the_rungs_above_follow_the_release_of_the_one_below_at_the_pace_of_the_ladder():
    escalation = opened()
    climb(escalation, 25)
    release(escalation, 4, 25)
    assert escalation.offered == 0
    climb(escalation, 35)
    assert escalation.offered == 0
    climb(escalation, 40)
    assert escalation.offered == 5


def test_a_recommendation_ends_at_the_manager():
    escalation = opened("aanbeveling")
    climb(escalation, 70)
    assert set(asked(escalation)) == {3}
    assert escalation.offered == 0


@pytest.mark.parametrize("how", Ending)
def test_once_it_ended_nothing_can_be_done_any_more(how):
    escalation = opened()
    climb(escalation, 25)
    escalation.end(how, by="mia", at=morning(26))
    assert (escalation.ended, escalation.offered) == (how, 0)
    with pytest.raises(NotNow):
        release(escalation, 4, 27)
    with pytest.raises(NotNow):
        escalation.note("Gebeld met de actiehouder.", by="mia", at=morning(27))


def test_a_talk_is_kept_and_the_question_stays():
    escalation = opened()
    escalation.note("Gebeld met de actiehouder.", by="mia", at=morning(16))
    (step,) = escalation.steps
    assert (step.what, step.words, escalation.ended) == ("note", "Gebeld met de actiehouder.", "")


@pytest.mark.requirement("R5.1.2")
def test_going_on_without_a_story_climbs_the_same_ladder_with_the_reason():
    case = a_case(Status.REPORT_ADOPTED)
    why = "Het contract loopt al."
    opened = Escalation.of_decision(case, why, 1, to="mia", by="noor", at=morning(0))
    climb(opened, 25)
    assert (opened.level, opened.offered, opened.steps[0].words) == (3, 4, why)
    release(opened, 4, 25)
    assert opened.level == 4
