"""After an outage, a fault or a change of the clock all is asked that was to be asked, once."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import update

from bot.domain.appointments import appointments_of
from bot.domain.calendar import AMSTERDAM
from bot.domain.effects.kinds import Show
from bot.domain.life import Status
from bot.domain.owned import Acceptance
from bot.domain.policy import MANAGER
from bot.loops.delivery import deliver
from store.schedule import LEASE
from store.tables import advices
from tests.aggregates import NUMBER, a_case, an_advice
from tests.loops.test_clockwork import clock_at, follow_up
from tests.world import POLICY, World, record_of, texts


async def set_policy(world: World, number: int, version: str) -> None:
    async with world.store._engine.begin() as connection:
        one = advices.c.id == f"{NUMBER}-A{number}"
        await connection.execute(update(advices).where(one).values(policy=version))


async def test_an_advice_that_cannot_be_asked_about_holds_up_no_other_and_is_asked_when_it_can(
    world,
):
    await follow_up(world, "daan", "kim")
    await set_policy(world, 1, "lost")
    await clock_at(world, 2027, 2, 15, 9, 0)
    assert (len(world.seen("daan")), len(world.seen("kim"))) == (0, 1)
    await set_policy(world, 1, "1.0")
    await world.pass_time(timedelta())
    assert world.seen("daan") == []
    await world.pass_time(2 * LEASE)
    assert (len(world.seen("daan")), len(world.seen("kim"))) == (1, 1)
    assert world.now < datetime(2027, 2, 15, 9, 5, tzinfo=AMSTERDAM)


def cards_of(world: World, who: str) -> list[str]:
    return [texts(said.message.card or {}) for said in world.seen(who)]


async def hold(world: World, *asked: tuple[str, date]) -> None:
    """An advice for each of these people, to be asked after on that day."""
    await follow_up(world, *(who for who, _ in asked))
    async with world.store.work(world.now) as work:
        for advice, (_, day) in zip(await work.advices_of(NUMBER), asked, strict=True):
            advice.next_question = day


# --- a week without a bot ------------------------------------------------------------------------
NEW_YEAR = (
    ("daan", date(2026, 12, 30)),
    ("daan", date(2026, 12, 29)),
    ("daan", date(2027, 1, 4)),
    ("kim", date(2026, 12, 28)),
    ("noor", date(2026, 12, 31)),
)


@pytest.mark.requirement("R5.7.21")
async def test_after_a_week_over_new_year_everyone_gets_one_card_who_waited_longest_first(world):
    await hold(world, *NEW_YEAR)
    await clock_at(world, 2027, 1, 1, 10, 0)
    await clock_at(world, 2027, 1, 3, 23, 0)
    assert not any(world.seen(who) for who in ("daan", "kim", "noor"))
    await clock_at(world, 2027, 1, 4, 9, 0)
    rows = sorted((await record_of(world))["outbox"], key=lambda row: row["id"])
    asked = [row["payload"]["to"] for row in rows if row["key"].startswith("follow-up/")]
    assert asked == ["kim", "daan", "noor"]
    [card] = cards_of(world, "daan")
    assert [f"**A{number}**" in card for number in range(1, 6)] == [True, True, True, False, False]
    for day in (5, 6, 7, 8):
        await clock_at(world, 2027, 1, day, 10, 0)
    assert len(world.seen("daan")) == 1


async def test_the_ladder_counts_from_the_question_that_arrived_not_from_the_outage(world):
    await hold(world, ("daan", date(2026, 12, 28)))
    await clock_at(world, 2027, 1, 4, 9, 0)
    await clock_at(world, 2027, 1, 11, 8, 59)
    assert len(world.seen("daan")) == 1
    await clock_at(world, 2027, 1, 11, 9, 0)
    assert len(world.seen("daan")) == 2


async def test_of_reminders_of_one_kind_that_an_outage_held_up_only_the_newest_is_sent(world):
    async with world.store.work(world.now) as work:
        work.add(a_case(Status.DESCRIBING, status_since=world.now))
    await clock_at(world, 2027, 1, 4, 9, 0)
    kinds = [
        row["details"]["kind"]
        for row in (await record_of(world))["trail"]
        if row["what"] == "ReminderDue"
    ]
    assert kinds == ["description-15", "stalled-description"]
    assert NUMBER not in {row["about"] for row in (await record_of(world))["appointments"]}


# --- the clock itself ----------------------------------------------------------------------------
@pytest.mark.requirement("R5.7.21")
@pytest.mark.parametrize(
    ("day", "moment"),
    [
        (date(2027, 3, 26), datetime(2027, 3, 26, 8, tzinfo=UTC)),
        (date(2027, 3, 28), datetime(2027, 3, 30, 7, tzinfo=UTC)),  # the change, and Easter
        (date(2026, 10, 23), datetime(2026, 10, 23, 7, tzinfo=UTC)),
        (date(2026, 10, 25), datetime(2026, 10, 26, 8, tzinfo=UTC)),
        (date(2028, 2, 29), datetime(2028, 2, 29, 8, tzinfo=UTC)),
        (date(2027, 5, 5), datetime(2027, 5, 7, 7, tzinfo=UTC)),  # Liberation and Ascension Day
        (date(2026, 12, 25), datetime(2026, 12, 28, 8, tzinfo=UTC)),
    ],
)
def test_a_question_comes_at_nine_in_amsterdam_whatever_the_clock_did_that_weekend(day, moment):
    advice = an_advice()
    advice.acceptance, advice.next_question = Acceptance.ACCEPTED, day
    assert [at for kind, at in appointments_of(advice, POLICY) if kind == "follow-up"] == [moment]


@pytest.mark.requirement("R5.7.21")
@pytest.mark.parametrize(
    ("night", "morning"),
    [
        (datetime(2027, 3, 28, 0, 30, tzinfo=UTC), datetime(2027, 3, 30, 6, tzinfo=UTC)),
        (datetime(2026, 10, 24, 23, 30, tzinfo=UTC), datetime(2026, 10, 26, 7, tzinfo=UTC)),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 26, 7, tzinfo=UTC)),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), datetime(2026, 10, 26, 7, tzinfo=UTC)),
        (datetime(2027, 5, 4, 17, 0, tzinfo=UTC), datetime(2027, 5, 7, 6, tzinfo=UTC)),
        (datetime(2028, 2, 28, 18, 0, tzinfo=UTC), datetime(2028, 2, 29, 7, tzinfo=UTC)),
    ],
)
def test_what_falls_in_the_night_of_a_change_waits_for_eight_in_the_morning(night, morning):
    assert POLICY.quiet_hours.next_allowed(night, POLICY.calendar) == morning


@pytest.mark.parametrize(
    ("asked", "again"),
    [
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2027, 1, 29), date(2027, 3, 1)),  # the 28th of February is a Sunday
        (date(2028, 2, 29), date(2028, 3, 29)),
    ],
)
def test_a_month_after_the_last_reminder_exists_in_february_too(asked, again):
    advice = an_advice()
    advice.acceptance, advice.next_question, advice.rung = Acceptance.ACCEPTED, asked, MANAGER
    advice.asked_at = datetime.combine(asked, time(9), AMSTERDAM)
    [(_, at)] = [one for one in appointments_of(advice, POLICY) if one[0] == "follow-up"]
    assert at.astimezone(AMSTERDAM).date() == again


async def test_a_clock_that_is_set_back_an_hour_asks_nothing_twice(world):
    await hold(world, ("daan", date(2027, 2, 15)))
    for hour in (10, 9, 10):
        await clock_at(world, 2027, 2, 15, hour, 0)
    assert len(world.seen("daan")) == 1


async def test_a_card_is_drawn_after_what_it_notes_was_settled(world):
    await hold(world, ("daan", date(2027, 2, 15)), ("daan", date(2027, 2, 15)))
    async with world.store.work(world.now) as work:
        (await work.advice(f"{NUMBER}-A1")).accept_as_is("Zo is het goed.", by="mia",
                                                         at=world.now, count=1)  # fmt: skip
        args = {"day": "2027-02-15", "done": f"{NUMBER}-A1"}
        work.queue("late", Show("daan", "follow_up", args))
    world.now = datetime(2027, 2, 15, 10, 0, tzinfo=AMSTERDAM)
    await deliver(world.tools)
    assert "**A2**" in cards_of(world, "daan")[-1]
