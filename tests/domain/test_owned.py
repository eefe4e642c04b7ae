"""Whose an advice is: put off, handed over, of nobody, and what that does to the questions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.domain.advice import Answered, Judgement
from bot.domain.appointments import appointments_of
from bot.domain.calendar import AMSTERDAM, WorkingDays
from bot.domain.events import AdviceVacated, HandoverEnded
from bot.domain.owned import Acceptance, NotYours, Outcome
from bot.domain.policy import Pace
from tests.aggregates import AT, SAYS, an_advice
from tests.world import POLICY

DAYS = WorkingDays()
ASKED = datetime(2027, 2, 15, 9, tzinfo=AMSTERDAM)


def followed():
    """Daan's, asked on Monday the 15th of February."""
    advice = an_advice()
    advice.accept(by="daan", at=AT)
    advice.decide("overnemen", "", at=AT, pace=Pace(3, 10, DAYS))
    advice.ask(at=ASKED, case_holder="noor")
    advice.happened.clear()
    return advice


def take_over(advice, by="kim", at=ASKED + timedelta(days=3)):
    advice.take_over(by=by, at=at, case_holder="noor", count=1, days=DAYS)


def planned(advice):
    return {kind: at.astimezone(AMSTERDAM).date() for kind, at in appointments_of(advice, POLICY)}


# --- later --------------------------------------------------------------------------------------
def test_what_is_put_off_comes_back_by_itself_as_a_first_question():
    advice = followed()
    advice.ask(at=ASKED + timedelta(days=7), case_holder="noor")
    advice.put_off(date(2027, 3, 6), by="daan", at=ASKED)
    assert planned(advice) == {"follow-up": date(2027, 3, 8)}
    advice.ask(at=ASKED, case_holder="noor")
    assert advice.rung == 0


def test_putting_off_is_counted_until_there_is_an_answer_and_being_away_is_not():
    advice = followed()
    advice.put_off(date(2027, 3, 1), by="daan", at=ASKED)
    advice.put_off(date(2027, 3, 8), by="", at=ASKED)
    assert advice.snoozed == (date(2027, 3, 1),)


# --- handing over -------------------------------------------------------------------------------
def test_until_the_other_says_yes_the_old_one_stays_responsible_and_the_ladder_goes_on():
    advice = followed()
    before = planned(advice)["follow-up"]
    advice.ask_other("kim", by="daan", at=ASKED)
    assert advice.says.holder == "daan"
    assert planned(advice) == {"follow-up": before, "handover": date(2027, 2, 22)}


def test_who_takes_over_gets_the_answers_and_a_question_of_their_own():
    advice = followed()
    advice.history = ()
    advice.ask_other("kim", by="daan", at=ASKED)
    take_over(advice)
    assert (advice.says, advice.acceptance) == (replace(SAYS, holder="kim"), Acceptance.ACCEPTED)
    assert [one.holder for one in advice.held_before] == ["daan"]
    assert (advice.handover, advice.rung, planned(advice)) == (
        None,
        0,
        {"follow-up": date(2027, 2, 19)},
    )
    ended = advice.happened[-1]
    assert isinstance(ended, HandoverEnded)
    assert set(ended.told) == {"daan", "noor"}


def test_a_question_that_is_not_due_yet_keeps_its_day_when_it_changes_hands():
    advice = followed()
    advice.put_off(date(2027, 6, 1), by="", at=ASKED)
    advice.ask_other("kim", by="noor", at=ASKED)
    take_over(advice)
    assert advice.next_question == date(2027, 6, 1)


def test_nobody_but_who_is_asked_takes_it_over():
    advice = followed()
    advice.ask_other("kim", by="daan", at=ASKED)
    for other in ("daan", "noor", "cas"):
        with pytest.raises(NotYours):
            take_over(advice, by=other)


@pytest.mark.parametrize("how", [Outcome.DECLINED, Outcome.LAPSED])
def test_a_no_and_a_silence_leave_everything_as_it_was(how):
    advice = followed()
    before = planned(advice)
    advice.ask_other("kim", by="daan", at=ASKED)
    advice.keep(how, by="kim", at=ASKED)
    assert (advice.says.holder, planned(advice)) == ("daan", before)
    assert advice.happened[-1].told == ("daan",)


def test_who_answered_and_then_handed_it_over_does_not_judge_it_either():
    advice = followed()
    pace = Pace(3, 10, DAYS)
    advice.answer(Answered(ASKED, "daan", "uitgevoerd", "Gedaan.", "", None), pace=pace, count=1)
    advice.ask_other("kim", by="daan", at=ASKED)
    take_over(advice)
    found = Judgement(True, "Gezien.", "daan", ASKED)
    with pytest.raises(NotYours):
        advice.judge(found, case_holder="noor", pace=pace, count=2)


# --- who is gone --------------------------------------------------------------------------------
@pytest.mark.requirement("R5.7.22")
def test_of_who_left_nothing_is_asked_and_the_ladder_does_not_run():
    advice = followed()
    advice.vacate(at=ASKED, case_holder="noor")
    assert planned(advice) == {"vacant": date(2027, 2, 22)}
    assert (advice.rung, advice.answerable) == (0, "")
    assert isinstance(advice.happened[-1], AdviceVacated)


@pytest.mark.requirement("R5.7.22")
def test_it_is_asked_of_who_takes_it_over_from_the_next_working_day():
    advice = followed()
    advice.vacate(at=ASKED, case_holder="noor")
    advice.ask_other("kim", by="bram", at=ASKED)
    take_over(advice)
    assert planned(advice) == {"follow-up": date(2027, 2, 19)}


def test_as_long_as_nobody_has_it_someone_is_reminded():
    advice = followed()
    advice.vacate(at=ASKED, case_holder="noor")
    advice.remind_of_vacancy(["mia"], at=ASKED + timedelta(days=7))
    assert planned(advice) == {"vacant": date(2027, 3, 1)}
    advice.ask_other("kim", by="bram", at=ASKED + timedelta(days=8))
    advice.keep(Outcome.DECLINED, by="kim", at=ASKED + timedelta(days=9))
    assert planned(advice) == {"vacant": date(2027, 3, 3)}


def test_who_comes_back_before_anyone_took_it_over_is_asked_again():
    advice = followed()
    advice.vacate(at=ASKED, case_holder="noor")
    advice.occupy(at=ASKED + timedelta(days=30), days=DAYS)
    assert planned(advice) == {"follow-up": date(2027, 3, 18)}
