"""Sessions are proposed on working days, with due notice, and nobody is booked twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import AMSTERDAM, WorkingDays
from bot.domain.slots import OFFERED, WINDOW, Slot, Wanted, earliest_session, free_slots

MONDAY = date(2026, 4, 13)
"""Before it come Easter, after it King's Day, Liberation Day, Ascension Day and Whit Monday."""
CALENDAR = WorkingDays(closing_days=frozenset({date(2026, 5, 15)}))
TEAM = frozenset({"noor", "bram"})


@dataclass(frozen=True)
class Meeting:
    start: datetime
    end: datetime


def at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), AMSTERDAM).astimezone(UTC)


def meeting(day: date, start: str, end: str) -> Meeting:
    return Meeting(at(day, start), at(day, end))


def offered(
    diaries: Mapping[str, Sequence[Meeting]],
    *,
    minutes: int = 120,
    not_before: date = MONDAY,
    experts: frozenset[str] = frozenset(),
) -> tuple[Slot, ...]:
    wanted = Wanted(minutes, not_before, TEAM, experts)
    empty: dict[str, Sequence[Meeting]] = dict.fromkeys(TEAM | experts, ())
    return free_slots(wanted, {**empty, **diaries}, today=MONDAY, calendar=CALENDAR)


def shown(slots: Sequence[Slot]) -> list[str]:
    return [f"{slot.start.astimezone(AMSTERDAM):%a %d %b %H:%M}" for slot in slots]


busy_days = st.builds(
    lambda day, half_hour, length: Meeting(
        start := at(MONDAY, "08:00") + timedelta(days=day, minutes=30 * half_hour),
        start + timedelta(minutes=length),
    ),
    st.integers(0, 50),
    st.integers(0, 20),
    st.integers(10, 2000),
)
diaries = st.fixed_dictionaries(
    {name: st.lists(busy_days, max_size=25) for name in ("noor", "bram", "vera")}
)


def test_five_free_days_give_five_mornings() -> None:
    assert shown(offered({})) == [
        "Tue 14 Apr 09:00",
        "Wed 15 Apr 09:00",
        "Thu 16 Apr 09:00",
        "Fri 17 Apr 09:00",
        "Mon 20 Apr 09:00",
    ]


def test_a_meeting_of_one_moves_the_session_for_all_and_lunch_is_spared() -> None:
    tuesday = date(2026, 4, 14)
    slots = offered({"bram": [meeting(tuesday, "09:00", "10:15")]})
    assert shown(slots)[0] == "Tue 14 Apr 13:00"


def test_lunch_is_offered_when_a_day_has_nothing_better() -> None:
    tuesday = date(2026, 4, 14)
    slots = offered(
        {"bram": [meeting(tuesday, "09:00", "11:00"), meeting(tuesday, "13:00", "17:00")]}
    )
    assert shown(slots)[0] == "Tue 14 Apr 11:00"


def test_a_meeting_that_ends_when_the_session_begins_is_no_obstacle() -> None:
    tuesday = date(2026, 4, 14)
    slots = offered(
        {"noor": [meeting(tuesday, "09:00", "15:00")], "bram": [meeting(tuesday, "17:00", "18:00")]}
    )
    assert shown(slots)[0] == "Tue 14 Apr 15:00"


def test_where_experts_can_come_goes_before_where_they_cannot_and_both_are_shown() -> None:
    tuesday, wednesday = date(2026, 4, 14), date(2026, 4, 15)
    slots = offered(
        {
            "vera": [
                meeting(tuesday, "09:00", "12:00"),
                meeting(wednesday, "00:00", "23:00"),
            ]
        },
        experts=frozenset({"vera"}),
    )
    assert shown(slots)[:2] == ["Tue 14 Apr 13:00", "Wed 15 Apr 09:00"]
    assert [(s.also_free, s.not_free) for s in slots[:2]] == [
        (frozenset({"vera"}), frozenset()),
        (frozenset(), frozenset({"vera"})),
    ]


def test_when_days_run_out_a_day_gets_more_and_those_that_overlap_come_last() -> None:
    last = CALENDAR.add(MONDAY, WINDOW)
    clocks = [text[-5:] for text in shown(offered({}, not_before=last, minutes=150))]
    assert clocks == ["09:00", "09:30", "13:00", "13:30", "14:00"]
    clocks = [text[-5:] for text in shown(offered({}, not_before=last, minutes=90))]
    assert clocks == ["09:00", "09:30", "10:30", "13:00", "14:30"]


def test_nothing_is_offered_beyond_thirty_working_days() -> None:
    assert offered({}, not_before=CALENDAR.add(MONDAY, WINDOW + 1)) == ()


def test_someone_whose_diary_is_unknown_is_not_taken_to_be_free() -> None:
    wanted = Wanted(60, MONDAY, frozenset({"noor"}), frozenset({"vera"}))
    assert free_slots(wanted, {"vera": ()}, today=MONDAY, calendar=CALENDAR) == ()
    first, *_ = free_slots(wanted, {"noor": ()}, today=MONDAY, calendar=CALENDAR)
    assert first.not_free == {"vera"}


def test_a_session_keeps_amsterdam_hours_when_the_clock_changes() -> None:
    before_change = date(2026, 10, 22)
    wanted = Wanted(60, before_change, frozenset())
    slots = free_slots(wanted, {}, today=before_change, calendar=CALENDAR)
    assert [slot.start.hour for slot in slots] == [7, 8, 8, 8, 8]
    assert {slot.start.astimezone(AMSTERDAM).hour for slot in slots} == {9}


@pytest.mark.requirement("RM4.3")
def test_notice_counts_working_days_after_today() -> None:
    assert earliest_session(date(2026, 4, 24), 10, CALENDAR) == date(2026, 5, 12)
    assert earliest_session(date(2026, 5, 2), 0, CALENDAR) == date(2026, 5, 4)


@pytest.mark.slow
@pytest.mark.requirement("RM4.3")
@given(diaries, st.integers(0, 20))
def test_the_notice_is_always_kept(taken: Mapping[str, Sequence[Meeting]], notice: int) -> None:
    first = earliest_session(MONDAY, notice, CALENDAR)
    for slot in offered(taken, not_before=first):
        assert CALENDAR.between(MONDAY, slot.start.astimezone(AMSTERDAM).date()) >= notice


@pytest.mark.slow
@pytest.mark.requirement("R5.7.14")
@given(diaries, st.sampled_from([60, 90, 120, 240]))
def test_slots_lie_in_office_hours_of_working_days(
    taken: Mapping[str, Sequence[Meeting]], minutes: int
) -> None:
    for slot in offered(taken, minutes=minutes):
        start, end = slot.start.astimezone(AMSTERDAM), slot.end.astimezone(AMSTERDAM)
        assert CALENDAR.is_working_day(start.date())
        assert time(9) <= start.time() < end.time() <= time(17)
        assert start.minute in {0, 30}
        assert slot.end - slot.start == timedelta(minutes=minutes)


@pytest.mark.slow
@given(diaries)
def test_nobody_is_booked_twice_and_experts_are_shown_as_they_are(
    taken: Mapping[str, Sequence[Meeting]],
) -> None:
    slots = offered(taken, experts=frozenset({"vera"}))
    for slot in slots:
        occupied = {
            name
            for name, meetings in taken.items()
            if any(m.start < slot.end and slot.start < m.end for m in meetings)
        }
        assert not occupied & TEAM
        assert slot.not_free == occupied
        assert slot.also_free == {"vera"} - occupied
    assert list(slots) == sorted(set(slots), key=lambda slot: slot.start)
    assert len(slots) <= OFFERED
    assert slots == offered(taken, experts=frozenset({"vera"}))
