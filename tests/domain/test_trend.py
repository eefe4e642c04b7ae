"""The trend: three months beside the three before them, and an alarm when it falls."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.domain.trend import counted, month_of, share_urgent, trend, whole_months
from bot.domain.urgency import Urgency
from tests.aggregates import AT, a_case
from tests.world import POLICY

FALL, LEAST = POLICY.limits["trend_fall"], POLICY.limits["trend_least"]


@pytest.mark.requirement("RM7.2")
@pytest.mark.parametrize(
    ("counts", "alarm"),
    [
        ([8, 8, 8, 5, 5, 5], True),
        ([8, 8, 8, 7, 7, 7], False),
        ([8, 8, 8, 6, 6, 6], True),
        ([4, 4, 4, 9, 9, 9], False),
        ([0, 0, 0, 0, 0, 0], False),
        ([0, 0, 0, 3, 3, 3], False),
        ([9, 9, 9, 8, 8, 8, 5, 5, 5], True),
        ([1, 0, 0, 0, 0, 0], False),
    ],
)
def test_a_fall_of_a_quarter_is_an_alarm(counts, alarm):
    assert trend(counts).alarming(FALL, least=LEAST) is alarm


def test_without_signals_before_there_is_no_fall_to_speak_of():
    assert trend([0, 0, 0, 4, 4, 4]).fall is None
    assert trend([8, 8, 8, 5, 5, 5]).fall == 37.5


def test_only_months_that_are_over_are_counted():
    months = whole_months(date(2027, 2, 14))
    assert (months[0], months[-1]) == (date(2026, 8, 1), date(2027, 1, 1))


def test_a_signal_counts_in_the_month_of_the_clock_of_amsterdam():
    new_year = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert month_of(a_case(signalled_at=new_year)) == date(2027, 1, 1)


@pytest.mark.requirement("RM7.1")
def test_signals_are_counted_by_channel_and_month_retired_or_not():
    cases = [a_case(channel="inkoop"), a_case(channel="inkoop"), a_case()]
    november = date(2026, 11, 1)
    assert counted(cases) == {("inkoop", november): 2, ("chat", november): 1}


@pytest.mark.requirement("RM4.1")
def test_the_share_of_urgent_cases_counts_approved_ones_alone():
    asked = Urgency("", AT.date(), "anna", AT)
    approved = Urgency("", AT.date(), "anna", AT, approved=True)
    cases = [a_case(urgency=asked), a_case(urgency=approved), a_case()]
    assert share_urgent(cases, [date(2026, 11, 1)]) == (1, 3)
    assert share_urgent(cases, [date(2026, 12, 1)]) == (0, 0)
