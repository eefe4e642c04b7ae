"""An advice: taken on by someone, asked after on the right days, settled by someone else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import deviation
from bot.domain.advice import AdviceStatus, Answered, Judgement
from bot.domain.calendar import AMSTERDAM, WorkingDays, add_months
from bot.domain.events import AdviceDeclined, AdviceJudged, AdviceProposed, FollowUpAsked
from bot.domain.owned import Acceptance, NotYours
from bot.domain.policy import Pace
from tests.aggregates import AT, SAYS, an_advice

DAYS = WorkingDays()
PACE = Pace(3, 10, DAYS)


def taken_over(says=SAYS, at=AT):
    advice = an_advice(says)
    advice.accept(by=says.holder, at=at)
    advice.decide("overnemen", "", at=at, pace=PACE)
    advice.happened.clear()
    return advice


def answer(advice, status, *, on, new_due=None, by="daan"):
    at = datetime(on.year, on.month, on.day, 9, tzinfo=UTC)
    given_answer = Answered(at, by, status, "Zo staat het.", "", new_due)
    advice.answer(given_answer, pace=PACE, count=1)


def judge(advice, *, good, by="bram"):
    found = Judgement(good, "Gezien.", by, AT)
    advice.judge(found, case_holder="noor", pace=PACE, count=1)


def test_an_advice_is_called_by_its_number_within_the_case():
    advice = an_advice()
    assert (advice.id, advice.short) == ("UTH-2026-0012-A2", "A2")


# --- taking it on -------------------------------------------------------------------------------
def test_only_the_one_who_is_asked_takes_an_advice_on_or_declines_it():
    advice = an_advice()
    with pytest.raises(NotYours):
        advice.accept(by="noor", at=AT)
    with pytest.raises(NotYours):
        advice.decline("Dit is niet van mij.", by="noor", at=AT, case_holder="noor")
    assert advice.acceptance is Acceptance.PROPOSED


def test_who_declines_hands_the_question_back_to_the_case_holder():
    advice = an_advice()
    advice.decline("Ik werk hier niet aan.", by="daan", at=AT, case_holder="noor")
    assert advice.acceptance is Acceptance.DECLINED
    assert advice.happened == [
        AdviceDeclined("UTH-2026-0012", AT, "daan", advice=advice.id, case_holder="noor")
    ]


def test_someone_else_is_asked_in_the_same_words_and_has_to_accept_anew():
    advice = an_advice()
    advice.decline("Ik werk hier niet aan.", by="daan", at=AT, case_holder="noor")
    advice.hand_to("kim", by="noor", at=AT)
    assert advice.says == replace(SAYS, holder="kim")
    assert (advice.acceptance, advice.declined_because) == (Acceptance.PROPOSED, "")
    assert advice.happened[-1] == AdviceProposed(
        "UTH-2026-0012", AT, "noor", advice=advice.id, holder="kim"
    )


@pytest.mark.parametrize(
    ("change", "acceptance"),
    [
        ({"text": "Iets anders."}, Acceptance.PROPOSED),
        ({"due": date(2027, 4, 1)}, Acceptance.PROPOSED),
        ({"holder": "kim"}, Acceptance.PROPOSED),
        ({"reason": "Een betere reden."}, Acceptance.ACCEPTED),
        ({"weight": "aanbeveling"}, Acceptance.ACCEPTED),
        ({}, Acceptance.ACCEPTED),
    ],
)
def test_another_text_day_or_holder_has_to_be_accepted_again(change, acceptance):
    advice = an_advice()
    advice.accept(by="daan", at=AT)
    advice.reword(replace(SAYS, **change), by="cas", at=AT)
    assert advice.acceptance is acceptance


def test_an_advice_that_comes_back_into_the_report_is_open_again():
    advice = an_advice()
    advice.drop(by="cas", at=AT)
    assert advice.status is AdviceStatus.LAPSED
    advice.reword(SAYS, by="cas", at=AT)
    assert (advice.status, advice.settled_at) == (AdviceStatus.OPEN, None)


# --- when it is asked ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("due", "asked_on", "next_question"),
    [
        (date(2027, 9, 1), date(2026, 11, 24), date(2027, 2, 24)),  # the interval comes first
        (date(2027, 2, 1), date(2026, 11, 24), date(2027, 1, 18)),  # ten working days before due
        (date(2026, 12, 1), date(2026, 11, 24), date(2026, 12, 2)),  # the day after due
        (date(2027, 5, 4), date(2027, 5, 3), date(2027, 5, 7)),  # the 5th is off, Ascension the 6th
        (date(2026, 12, 1), date(2026, 12, 2), date(2027, 1, 4)),  # late: a month on, a working day
    ],
)
def test_the_next_question_comes_on_the_first_of_the_three_moments(due, asked_on, next_question):
    at = datetime(asked_on.year, asked_on.month, asked_on.day, 9, tzinfo=UTC)
    assert taken_over(replace(SAYS, due=due), at).next_question == next_question


@given(
    st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    st.sampled_from([2, 3, 6]),
)
def test_the_next_question_is_always_later_on_a_working_day_and_within_the_interval(
    day, due, months
):
    advice = an_advice(replace(SAYS, due=due))
    at = datetime(day.year, day.month, day.day, 9, tzinfo=AMSTERDAM)
    advice.decide("overnemen", "", at=at, pace=Pace(months, 10, DAYS))
    assert advice.next_question is not None
    assert day < advice.next_question <= DAYS.on_or_after(add_months(day, months))
    assert DAYS.is_working_day(advice.next_question)


def test_without_an_answer_the_case_holder_is_told_and_then_it_is_for_the_manager():
    advice = taken_over()
    for _ in range(6):
        advice.ask(at=AT, case_holder="noor")
    asked = [event for event in advice.happened if isinstance(event, FollowUpAsked)]
    told = [(event.rung, event.also) for event in asked]
    assert told == [(0, ""), (1, ""), (2, "noor"), (3, ""), (3, ""), (3, "")]
    assert {event.to for event in asked} == {"daan"}


@pytest.mark.requirement("R5.7.21")
def test_an_answer_stops_the_ladder_and_the_next_question_begins_it_anew():
    advice = taken_over()
    for _ in range(3):
        advice.ask(at=AT, case_holder="noor")
    answer(advice, "bezig", on=date(2026, 12, 1))
    assert (advice.asked_at, advice.rung) == (None, 0)
    advice.ask(at=AT, case_holder="noor")
    assert advice.happened[-1].rung == 0


# --- answers ------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("said", "status", "to_judge"),
    [
        ("nog_niet_begonnen", AdviceStatus.OPEN, False),
        ("bezig", AdviceStatus.STARTED, False),
        ("uitgevoerd", AdviceStatus.REPORTED_DONE, True),
        ("niet_opgevolgd", AdviceStatus.NOT_FOLLOWED, True),
        ("niet_meer_nodig", AdviceStatus.OPEN, True),
    ],
)
def test_an_answer_means_what_the_agreement_says_it_means(said, status, to_judge):
    advice = taken_over()
    answer(advice, said, on=date(2027, 2, 16))
    assert (advice.status, advice.to_judge) == (status, to_judge)


def test_only_the_action_holder_answers():
    advice = taken_over()
    with pytest.raises(NotYours):
        answer(advice, "uitgevoerd", on=date(2027, 2, 16), by="noor")
    assert advice.history == ()


def test_another_day_that_was_agreed_moves_the_questions_with_it():
    advice = taken_over()
    answer(advice, "bezig", on=date(2027, 2, 24), new_due=date(2027, 4, 30))
    assert advice.due == date(2027, 4, 30)
    assert advice.next_question == DAYS.add(date(2027, 4, 30), -10)
    assert advice.says.due == date(2027, 3, 1)


# --- settling it --------------------------------------------------------------------------------
@pytest.mark.requirement("R5.7.20")
def test_an_action_holder_never_checks_their_own_advice():
    advice = taken_over()
    answer(advice, "uitgevoerd", on=date(2027, 2, 16))
    with pytest.raises(NotYours):
        judge(advice, good=True, by="daan")
    assert (advice.status, advice.settled_at) == (AdviceStatus.REPORTED_DONE, None)


def test_done_is_a_claim_until_the_team_has_looked():
    advice = taken_over()
    answer(advice, "uitgevoerd", on=date(2027, 2, 16))
    assert (advice.status, advice.to_judge) == (AdviceStatus.REPORTED_DONE, True)
    judge(advice, good=True)
    assert (advice.status, advice.to_judge, advice.open) == (AdviceStatus.VERIFIED, False, False)


def test_what_differs_is_asked_again_and_both_findings_are_kept():
    advice = taken_over()
    answer(advice, "uitgevoerd", on=date(2027, 2, 16))
    judge(advice, good=False)
    assert advice.status is AdviceStatus.STARTED
    assert (advice.to_judge, advice.open) == (False, True)
    assert (advice.history[-1].status, advice.history[-1].found) == ("uitgevoerd", "Gezien.")
    assert isinstance(advice.happened[-1], AdviceJudged)
    assert advice.happened[-1].verdict == "differs"


def test_a_proposal_to_let_it_lapse_waits_for_the_team():
    advice = taken_over()
    answer(advice, "niet_meer_nodig", on=date(2027, 2, 16))
    assert advice.open
    judge(advice, good=True)
    assert (advice.status, advice.open) == (AdviceStatus.LAPSED, False)


@pytest.mark.parametrize("good", [True, False])
def test_an_advice_that_was_judged_is_not_judged_again_without_a_new_answer(good):
    advice = taken_over()
    answer(advice, "niet_meer_nodig", on=date(2027, 2, 16))
    judge(advice, good=good)
    assert not advice.to_judge


def test_letting_it_lapse_is_no_proof_that_it_was_done():
    advice = taken_over()
    answer(advice, "uitgevoerd", on=date(2027, 2, 16))
    answer(advice, "niet_meer_nodig", on=date(2027, 2, 17))
    judge(advice, good=True)
    assert advice.status is AdviceStatus.LAPSED


def test_a_deviation_is_not_followed_up_but_judged():
    advice = an_advice()
    advice.decide("niet", "Dat kan nu niet.", at=AT, pace=PACE)
    assert (advice.status, advice.followed) == (AdviceStatus.NOT_FOLLOWED, "niet")
    assert (advice.open, advice.to_judge) == (False, True)


@pytest.mark.parametrize("good", [True, False])
def test_a_deviation_stays_one_and_a_reason_that_falls_short_goes_back_to_the_case_holder(good):
    advice = an_advice()
    advice.decide("niet", "Dat kan nu niet.", at=AT, pace=PACE)
    judge(advice, good=good)
    assert advice.status is AdviceStatus.NOT_FOLLOWED
    assert (advice.open, advice.to_judge, advice.to_explain) == (False, False, not good)


def test_a_better_reason_is_judged_again_and_who_follows_after_all_has_it_asked():
    advice = an_advice()
    advice.decide("niet", "Dat kan nu niet.", at=AT, pace=PACE)
    judge(advice, good=False)
    deviation.explain(advice, "Het kan pas volgend jaar.", by="noor", at=AT, count=2)
    assert (advice.to_judge, advice.to_explain) == (True, False)
    judge(advice, good=False)
    deviation.follow(advice, by="noor", at=AT, pace=PACE, count=4)
    assert (advice.status, advice.open, advice.to_explain) == (AdviceStatus.OPEN, True, False)


def test_another_day_from_the_manager_has_it_asked_whoever_was_against_it():
    advice = an_advice()
    advice.decide("niet", "Dat kan nu niet.", at=AT, pace=PACE)
    judge(advice, good=False)
    later = date(2027, 6, 1)
    advice.extend(later, "Na de zomer.", by="mia", at=AT, pace=PACE, count=3)
    assert (advice.status, advice.open) == (AdviceStatus.OPEN, True)
