"""Out of office: nobody is asked on a day off, and only the day of return is kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.absence import back_on
from bot.domain.calendar import AMSTERDAM, WorkingDays
from bot.local.ics import meetings
from bot.loops.absences import read_absences
from bot.ports import Busyness
from tests.followed import follow
from tests.world import POLICY, texts

DAYS = WorkingDays()
MONDAY = date(2027, 2, 15)


def day(month: int, number: int, hour: int = 0) -> datetime:
    return datetime(2027, month, number, hour, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("away", "back"),
    [
        ([], None),
        ([(day(2, 15), day(2, 16))], date(2027, 2, 16)),
        ([(day(2, 13), day(2, 27))], date(2027, 3, 1)),
        ([(day(2, 15, 12), day(2, 16))], None),
        ([(day(2, 15, 9), day(2, 15, 17))], date(2027, 2, 16)),
        ([(day(2, 17), day(2, 20))], None),
        ([(day(2, 15), day(2, 16)), (day(2, 16), day(2, 17))], date(2027, 2, 17)),
        ([(day(3, 29), day(3, 30)), (day(2, 15), day(2, 20))], date(2027, 2, 22)),
    ],
)
def test_the_day_of_return_is_the_first_working_day_not_wholly_away(away, back):
    assert back_on(away, MONDAY, DAYS) == back


async def test_who_is_asked_nothing_today_is_not_looked_up(world):
    await follow(world, "UTH-2026-0012", "Slimme zebrapaden", ["daan"])
    world.calendar.busyness["daan@example.org"] = [
        Busyness(world.now - timedelta(days=1), world.now + timedelta(days=9), away=True)
    ]
    assert await read_absences(world.calendar, world.store, POLICY, world.now) == 0


@pytest.mark.requirement("RX.6")
async def test_a_meeting_is_no_absence_and_a_later_return_that_was_told_stands(world):
    await follow(world, "UTH-2026-0012", "Slimme zebrapaden", ["daan", "kim"])
    world.now = datetime(2027, 2, 15, 8, tzinfo=AMSTERDAM)
    whole = world.now - timedelta(days=1), world.now + timedelta(days=9)
    world.calendar.busyness["daan@example.org"] = [Busyness(*whole)]
    world.calendar.busyness["kim@example.org"] = [Busyness(*whole, away=True)]
    async with world.store.work(world.now) as work:
        (await work.person("kim")).absent_until = date(2027, 6, 1)
    assert await read_absences(world.calendar, world.store, POLICY, world.now) == 0
    async with world.store.read() as reading:
        people = await reading.people()
    assert [people[id].absent_until for id in ("daan", "kim")] == [None, date(2027, 6, 1)]


@pytest.mark.requirement("RX.6")
async def test_who_is_back_sooner_stays_so_for_that_absence_and_not_for_the_next(world):
    await follow(world, "UTH-2026-0012", "Slimme zebrapaden", ["daan"])
    world.now = datetime(2027, 2, 15, 8, tzinfo=AMSTERDAM)
    away = Busyness(day(2, 13), day(2, 27), away=True)
    world.calendar.busyness["daan@example.org"] = [away]
    assert await read_absences(world.calendar, world.store, POLICY, world.now) == 1
    world.now += timedelta(days=1)
    await world.say("daan", "ik ben eerder terug")
    world.now += timedelta(days=1)
    assert await read_absences(world.calendar, world.store, POLICY, world.now) == 0
    await world.pass_time(timedelta(hours=2))
    assert "Hoe staat het met dit advies?" in texts(world.last_card("daan"))

    world.now = datetime(2027, 3, 8, 8, tzinfo=AMSTERDAM)
    world.calendar.busyness["daan@example.org"] = [away, Busyness(day(3, 8), day(3, 13), away=True)]
    assert await read_absences(world.calendar, world.store, POLICY, world.now) == 1


@pytest.mark.requirement("RX.6")
async def test_a_day_sooner_than_the_calendar_has_it_is_taken_from_who_says_so(world):
    await follow(world, "UTH-2026-0012", "Slimme zebrapaden", ["daan"])
    world.now = datetime(2027, 2, 15, 8, tzinfo=AMSTERDAM)
    world.calendar.busyness["daan@example.org"] = [Busyness(day(2, 13), day(2, 27), away=True)]
    await read_absences(world.calendar, world.store, POLICY, world.now)
    await world.say("daan", "afwezig tot 17 februari")
    assert await read_absences(world.calendar, world.store, POLICY, world.now) == 0
    async with world.store.read() as reading:
        assert (await reading.person("daan")).absent_until == date(2027, 2, 17)


async def away_until_june(world, *, by_calendar=False):
    """Daan was to be asked on the 15th of February; Kim is asked to take A2 over meanwhile."""
    await follow(world, "UTH-2026-0012", "Slimme zebrapaden", ["daan", "noor"])
    world.now = datetime(2027, 2, 15, 8, tzinfo=AMSTERDAM)
    world.calendar.busyness["kim@example.org"] = [Busyness(day(2, 13), day(2, 13, 9))]
    if by_calendar:
        away = Busyness(day(2, 13), day(5, 29), away=True)
        world.calendar.busyness["daan@example.org"] = [away]
    else:
        for who in ("daan", "kim"):
            await world.say(who, "ik ben weg tot 1 juni 2027")
    await world.pass_time(timedelta(hours=2))
    async with world.store.work(world.now) as work:
        (await work.advice("UTH-2026-0012-A2")).ask_other(
            "kim", by="noor", at=world.now, after=date(2027, 3, 29)
        )
    world.now = datetime(2027, 2, 17, 11, tzinfo=AMSTERDAM)


def asked(world, who):
    return [said.message.summary for said in world.seen(who) if said.message.card]


@pytest.mark.requirement("RX.6")
async def test_who_says_to_be_back_is_asked_at_once_what_waited(world):
    await away_until_june(world)
    await world.say("daan", "ik ben er weer")
    await world.say("kim", "ik ben er weer")
    await world.pass_time(timedelta(minutes=1))
    assert asked(world, "daan") == ["Hoe staat het met dit advies?"]
    assert asked(world, "kim") == ["Advies A2 · UTH-2026-0012"]


@pytest.mark.requirement("R5.7.21")
async def test_who_is_back_in_the_evening_is_asked_in_the_morning(world):
    await away_until_june(world)
    world.now = world.now.replace(hour=20)
    for who in ("daan", "kim"):
        await world.say(who, "ik ben er weer")
    await world.pass_time(timedelta(minutes=1))
    assert asked(world, "daan") + asked(world, "kim") == []
    await world.pass_time(timedelta(hours=13))
    assert len(asked(world, "daan")) == len(asked(world, "kim")) == 1


@pytest.mark.requirement("RX.6")
async def test_an_absence_that_left_the_calendar_is_over(world):
    await away_until_june(world, by_calendar=True)
    await world.pass_time(timedelta(minutes=1))
    assert asked(world, "daan") + asked(world, "kim") == []
    world.calendar.busyness["daan@example.org"] = [Busyness(day(2, 13), day(2, 13, 9))]
    await world.pass_time(timedelta(minutes=1))
    await world.pass_time(timedelta(minutes=1))
    assert asked(world, "daan") == ["Hoe staat het met dit advies?"]
    async with world.store.read() as reading:
        assert (await reading.person("daan")).absent_until is None


async def test_an_absence_that_became_shorter_ends_on_the_new_day(world):
    await away_until_june(world, by_calendar=True)
    shorter = Busyness(day(2, 13), day(2, 20), away=True)
    world.calendar.busyness["daan@example.org"] = [shorter]
    await world.pass_time(timedelta(minutes=1))
    async with world.store.read() as reading:
        assert (await reading.advice("UTH-2026-0012-A1")).next_question == date(2027, 2, 22)
    await world.pass_time(timedelta(days=4, hours=22, minutes=-2))
    assert asked(world, "daan") == []
    await world.pass_time(timedelta(minutes=5))
    assert asked(world, "daan") == ["Hoe staat het met dit advies?"]


async def test_who_says_a_sooner_day_is_asked_on_that_day(world):
    await away_until_june(world)
    for who in ("daan", "kim"):
        await world.say(who, "afwezig tot 22 februari")
    async with world.store.read() as reading:
        first = await reading.advice("UTH-2026-0012-A1")
        second = await reading.advice("UTH-2026-0012-A2")
    assert second.handover is not None
    assert (first.next_question, second.handover.after) == (date(2027, 2, 22),) * 2


@pytest.mark.requirement("RX.6")
async def test_an_absence_that_somebody_told_is_not_ended_by_an_empty_calendar(world):
    await away_until_june(world)
    world.calendar.busyness["daan@example.org"] = [Busyness(day(2, 13), day(2, 13, 9))]
    await world.pass_time(timedelta(minutes=1))
    async with world.store.read() as reading:
        assert (await reading.person("daan")).absent_until == date(2027, 6, 1)
    assert asked(world, "daan") == []


def test_a_dropped_calendar_says_who_is_out_of_office():
    content = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        b"DTSTAMP:20270101T000000Z\r\nDTSTART;VALUE=DATE:20270215\r\nDTEND;VALUE=DATE:20270217\r\n"
        b"X-MICROSOFT-CDO-BUSYSTATUS:OOF\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    start = datetime(2027, 2, 1, tzinfo=UTC)
    ((_, busy),) = meetings(content, "daan.ics", start, start + timedelta(days=60))
    assert busy == Busyness(day(2, 15).astimezone(UTC), day(2, 17).astimezone(UTC), away=True)
