"""A case closes when everything is settled and was looked at after its last day (domain.md 6.2)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.advice import AdviceStatus, Judgement
from bot.domain.closing import Obstacle, last_check, obstacles, too_early
from bot.domain.escalation import Ending, Escalation
from bot.domain.life import NotNow, SamePerson, Status
from tests.aggregates import AT, a_case, an_advice
from tests.world import POLICY

DUE = an_advice().due
ONE_DAY = timedelta(days=1)
AFTER = DUE + ONE_DAY
UNSEEN = Obstacle("check", "A2", DUE)


def settled(status=AdviceStatus.VERIFIED):
    advice = an_advice()
    advice.status, advice.settled_at = status, AT
    return advice


@pytest.mark.requirement("RM7.4")
def test_a_case_is_not_closed_before_every_advice_is_settled():
    open_one = an_advice()
    assert list(obstacles([open_one, settled()], [], [], [], AFTER)) == [Obstacle("advice", "A2")]


@pytest.mark.requirement("RM7.4")
@pytest.mark.parametrize("status", [AdviceStatus.VERIFIED, AdviceStatus.NOT_FOLLOWED])
def test_the_last_check_comes_after_the_last_day_of_the_advices(status):
    assert list(obstacles([settled(status)], [], [], [], DUE)) == [Obstacle("due", day=DUE)]
    assert list(obstacles([settled(status)], [], [], [], AFTER)) == []


@pytest.mark.requirement("RM7.4")
@pytest.mark.parametrize(("seen", "way"), [(DUE - ONE_DAY, [UNSEEN]), (AFTER, [])])
def test_what_was_settled_early_is_looked_at_once_more_after_its_day(seen, way):
    advice = settled()
    advice.accept(by="daan", at=AT)
    at = datetime.combine(seen, time(9), UTC)
    advice.look(Judgement(True, "Gezien.", "bram", at), pace=POLICY.pace(None), count=1)
    assert list(obstacles([advice], [], [], [], AFTER)) == way


def test_an_escalation_about_the_decision_is_ended_first():
    opened = Escalation.of_decision(a_case(), "Zo.", 1, to="mia", by="noor", at=AT)
    assert list(obstacles([], [], [], [opened], AFTER)) == [Obstacle("escalation")]
    opened.end(Ending.CONCLUDED, by="mia", at=AT, words="Besproken.")
    assert list(obstacles([], [], [], [opened], AFTER)) == []


def test_what_lapsed_is_waited_for_no_longer():
    assert list(obstacles([settled(AdviceStatus.LAPSED)], [], [], [], DUE)) == []


def test_without_advices_the_last_check_is_a_year_after_the_report():
    case = a_case(Status.DECIDED, advised_at=AT)
    assert last_check(case, POLICY) == date(2027, 11, 24)
    assert too_early(case, [], POLICY, date(2027, 11, 23))
    assert not too_early(case, [], POLICY, date(2027, 11, 24))
    assert not too_early(case, [settled()], POLICY, AFTER)


def test_closing_early_takes_a_reason_and_a_second_person():
    case = a_case(Status.DECIDED)
    case.propose_closing("Het project is gestopt.", by="bram", at=AT)
    with pytest.raises(SamePerson):
        case.agree_closing(by="bram", at=AT)
    case.agree_closing(by="cas", at=AT)
    assert (case.status, case.closing_by) == (Status.CLOSED, "bram")


def test_a_closed_case_is_not_closed_again():
    case = a_case(Status.FOLLOWING_UP)
    case.close("Alles is gedaan.", by="bram", at=AT)
    for again in (
        lambda: case.close("Nog eens.", by="cas", at=AT),
        lambda: case.propose_closing("Nog eens.", by="cas", at=AT),
        lambda: case.agree_closing(by="cas", at=AT),
    ):
        with pytest.raises(NotNow):
            again()
