"""Whether a project began before it had ethical advice: yes, no, or not known."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.project_start import started_without_advice

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
