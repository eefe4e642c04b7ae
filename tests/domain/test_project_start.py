"""Whether a project began before it had ethical advice: yes, no, or not known."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.compliance import Figure, began_without_advice
from bot.domain.life import Status
from bot.domain.project_start import started_without_advice
from tests.aggregates import AT, a_case

TODAY = date(2027, 2, 15)


@pytest.mark.requirement("RM2.2")
@pytest.mark.parametrize(
    ("start", "advised", "expected"),
    [
        ("2027-02-01", date(2027, 3, 1), "yes"),
        ("2027-04-01", date(2027, 3, 1), "no"),
        ("2027-03-01", date(2027, 3, 1), "no"),
        ("unknown", date(2027, 3, 1), "unknown"),
        ("", date(2027, 3, 1), "unknown"),
        ("2027-02", date(2027, 3, 1), "yes"),
        ("2027-03", date(2027, 3, 15), "unknown"),
        ("2027-03", date(2027, 3, 31), "unknown"),
        ("2027-04", date(2027, 3, 31), "no"),
        # without a report yet: as of today
        ("2027-02-14", None, "yes"),
        ("2027-01", None, "yes"),
        ("2027-02", None, "unknown"),
        ("2027-02-15", None, "no"),
        ("unknown", None, "unknown"),
    ],
)
def test_a_start_before_the_first_report_is_without_advice(start, advised, expected):
    assert started_without_advice(start, advised, TODAY) == expected


@pytest.mark.requirement("RM2.2")
def test_the_coverage_counts_the_cases_of_one_year_and_what_is_not_known_on_neither_side():
    withdrawn, not_needed = Status.WITHDRAWN, Status.NOT_REQUIRED
    cases = [
        a_case(number="late", planned_start="2026-01"),
        a_case(number="in time", planned_start="2027-12"),
        a_case(number="open", planned_start="unknown"),
        a_case(withdrawn, number="withdrawn", planned_start="2026-01"),
        a_case(not_needed, number="not needed", planned_start="2026-01"),
    ]
    figure = began_without_advice(AT.year, cases, TODAY)
    assert figure == Figure(("late",), ("in time",), ("open",))
    assert figure.percentage == 50
    assert began_without_advice(AT.year - 1, cases, TODAY) == Figure((), ())
