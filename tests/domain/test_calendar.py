"""Working days are those of the Cao Gemeenten, and the bot keeps quiet outside working hours."""

from datetime import UTC, date, datetime, time, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import AMSTERDAM, QuietHours, WorkingDays, add_months, days_off, easter

CAO = WorkingDays()
days = st.dates(date(2020, 1, 1), date(2060, 12, 31))
moments = st.integers(0, 9 * 365 * 24 * 60).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@pytest.mark.parametrize(
    ("start", "n", "result"),
    [
        ("2026-04-02", 1, "2026-04-03"),
        ("2026-04-02", 10, "2026-04-17"),
        ("2026-04-24", 5, "2026-05-04"),
        ("2026-05-04", 1, "2026-05-06"),
        ("2026-05-13", 1, "2026-05-15"),
        ("2026-12-23", 3, "2026-12-29"),
        ("2026-12-24", 1, "2026-12-28"),
        ("2027-05-04", 1, "2027-05-07"),
        ("2027-05-04", 2, "2027-05-10"),
        ("2025-04-25", 1, "2025-04-28"),
        ("2026-05-18", -10, "2026-04-30"),
        ("2026-01-05", -5, "2025-12-24"),
    ],
)
def test_the_vectors_of_the_domain_study_hold(start: str, n: int, result: str) -> None:
    assert CAO.add(date.fromisoformat(start), n) == date.fromisoformat(result)


@pytest.mark.parametrize(("year", "count"), [(2026, 254), (2027, 255)])
def test_a_year_has_its_number_of_working_days(year: int, count: int) -> None:
    assert CAO.between(date(year - 1, 12, 31), date(year, 12, 31)) == count


@pytest.mark.parametrize("year", range(2024, 2031))
def test_on_weekdays_the_days_off_are_the_published_holidays_without_good_friday(year: int) -> None:
    published = holidays.country_holidays("NL", years=year, categories=("public", "optional"))
    good_friday = easter(year) - timedelta(days=2)
    weekdays = {day for day in _days_of(year) if day.weekday() < 5}
    ours = {day for day in weekdays if not CAO.is_working_day(day)}
    assert ours == (weekdays & set(published)) - {good_friday}


def _days_of(year: int) -> list[date]:
    return [date(year, 1, 1) + timedelta(days=n) for n in range(365)] + [date(year, 12, 31)]


@pytest.mark.parametrize(
    "day", ["1961-04-02", "1981-04-19", "2000-04-23", "2025-04-20", "2038-04-25", "2285-03-22"]
)
def test_easter_falls_where_the_church_tables_put_it(day: str) -> None:
    assert easter(int(day[:4])) == date.fromisoformat(day)


def test_kings_day_moves_to_saturday_when_it_would_fall_on_a_sunday() -> None:
    assert date(2025, 4, 26) in days_off(2025)
    assert CAO.is_working_day(date(2025, 4, 28))
    assert CAO.is_working_day(date(2031, 4, 28))


def test_good_friday_is_a_working_day_unless_the_policy_says_otherwise() -> None:
    assert CAO.is_working_day(date(2026, 4, 3))
    assert not WorkingDays(good_friday_off=True).is_working_day(date(2026, 4, 3))


def test_closing_days_of_the_municipality_are_skipped_both_ways() -> None:
    closed = WorkingDays(closing_days=frozenset({date(2026, 5, 15)}))
    assert closed.add(date(2026, 5, 13), 1) == date(2026, 5, 18)
    assert closed.add(date(2026, 5, 18), -1) == date(2026, 5, 13)
    assert closed.on_or_after(date(2026, 5, 15)) == date(2026, 5, 18)


def test_adding_nothing_gives_the_day_itself_even_when_it_is_a_day_off() -> None:
    assert CAO.add(date(2026, 5, 5), 0) == date(2026, 5, 5)


@given(days, st.integers(0, 80))
def test_counting_the_days_that_were_added_gives_their_number(day: date, n: int) -> None:
    assert CAO.between(day, CAO.add(day, n)) == n


@given(days, st.integers(1, 80))
def test_going_on_and_back_again_ends_on_the_same_working_day(day: date, n: int) -> None:
    start = CAO.on_or_after(day)
    assert CAO.is_working_day(CAO.add(day, n))
    assert CAO.add(CAO.add(start, n), -n) == start
    assert CAO.add(CAO.add(start, -n), n) == start


@given(days)
def test_the_first_working_day_is_the_day_itself_or_the_next_one(day: date) -> None:
    first = CAO.on_or_after(day)
    assert first == day if CAO.is_working_day(day) else first == CAO.add(day, 1)


@pytest.mark.parametrize(
    ("day", "n", "result"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-10-31", 4, "2027-02-28"),
        ("2026-12-15", 12, "2027-12-15"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -1, "2025-12-15"),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_of_a_shorter_month(
    day: str, n: int, result: str
) -> None:
    assert add_months(date.fromisoformat(day), n) == date.fromisoformat(result)


@pytest.mark.parametrize(
    ("moment", "allowed"),
    [
        ("2026-03-02T10:00", "2026-03-02T10:00"),  # a Monday morning
        ("2026-03-02T07:59", "2026-03-02T08:00"),
        ("2026-03-02T08:00", "2026-03-02T08:00"),
        ("2026-03-02T17:59", "2026-03-02T17:59"),
        ("2026-03-02T18:00", "2026-03-03T08:00"),
        ("2026-03-06T20:00", "2026-03-09T08:00"),  # Friday evening
        ("2026-03-07T11:00", "2026-03-09T08:00"),  # Saturday
        ("2026-05-04T19:00", "2026-05-06T08:00"),  # the evening before Liberation Day
        ("2026-12-24T18:00", "2026-12-28T08:00"),
    ],
)
def test_what_falls_in_quiet_hours_waits_for_the_next_working_morning(
    moment: str, allowed: str
) -> None:
    asked = datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM).astimezone(UTC)
    expected = datetime.fromisoformat(allowed).replace(tzinfo=AMSTERDAM)
    assert QuietHours().next_allowed(asked, CAO) == expected


def test_eight_in_the_morning_is_amsterdam_time_on_both_sides_of_a_clock_change() -> None:
    """Clocks went forward on Sunday 29 March 2026 and back on Sunday 25 October 2026."""
    quiet = QuietHours()
    spring = quiet.next_allowed(datetime(2026, 3, 27, 20, tzinfo=UTC), CAO)
    autumn = quiet.next_allowed(datetime(2026, 10, 23, 20, tzinfo=UTC), CAO)
    assert (spring, autumn) == (
        datetime(2026, 3, 30, 6, tzinfo=UTC),
        datetime(2026, 10, 26, 7, tzinfo=UTC),
    )


@given(moments)
def test_the_bot_never_starts_early_nor_out_of_hours_and_asking_again_changes_nothing(
    moment: datetime,
) -> None:
    allowed = QuietHours().next_allowed(moment, CAO)
    local = allowed.astimezone(AMSTERDAM)
    assert allowed >= moment
    assert time(8) <= local.time() < time(18)
    assert CAO.is_working_day(local.date())
    assert QuietHours().next_allowed(allowed, CAO) == allowed
