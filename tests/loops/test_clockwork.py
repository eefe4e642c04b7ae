"""The clock: asked on the day, once, in office hours of a working day."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.domain.advice import Advice
from bot.domain.calendar import AMSTERDAM
from bot.domain.decision import Decision
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.owned import Acceptance
from bot.domain.person import Person
from bot.loops.clockwork import tick
from tests.aggregates import AT, NUMBER, SAYS, a_case, screening
from tests.stages import DECISION
from tests.world import POLICY, World, make_world, record_of, texts, walk

ASKED_ON = date(2027, 2, 15)
"""Ten working days before the advices are due."""


async def follow_up(world: World, *holders: str, ask: date = ASKED_ON) -> None:
    """A case with an accepted advice for each of these people, A1 first."""
    async with world.store.work(world.now) as work:
        work.add(a_case(Status.FOLLOWING_UP, impact=Impact.MEDIUM))
        work.add(Decision(NUMBER, 1, "decision.v1", DECISION, "", "noor", AT))
        for number, holder in enumerate(holders, 1):
            says = replace(SAYS, holder=holder)
            advice = Advice.propose(NUMBER, number, says, policy="1.0", by="cas", at=AT)
            advice.acceptance = Acceptance.ACCEPTED
            advice.decide("overnemen", "", at=AT, pace=POLICY.pace(Impact.MEDIUM))
            advice.next_question = ask
            advice.happened.clear()
            work.add(advice)


async def signal(world: World) -> None:
    """Signalled on Tuesday the 24th; the deputy is asked on Friday the 27th at nine."""
    async with world.store.work(world.now) as work:
        work.add(a_case())


async def clock_at(world: World, *moment: int) -> None:
    """Let the clock say so, Amsterdam time, and look at it."""
    world.now = datetime(*moment, tzinfo=AMSTERDAM)  # type: ignore[misc,arg-type]
    await world.pass_time(timedelta())


async def change(world: World) -> None:
    """Anna answers the screening; nobody has taken the case on yet."""
    async with world.store.work(world.now) as work:
        case = await work.case(NUMBER)
        case.answer_screening(replace(screening(), answered_at=world.now))


# --- follow-up ----------------------------------------------------------------------------------
@pytest.mark.requirement("R5.2.3")
async def test_whoever_holds_three_advices_gets_one_card_on_the_day_with_just_those(world):
    await follow_up(world, "daan", "kim", "daan", "daan")
    await clock_at(world, 2027, 2, 15, 7, 59)
    await clock_at(world, 2027, 2, 15, 8, 59)
    assert world.seen("daan") == world.seen("kim") == []
    await clock_at(world, 2027, 2, 15, 9, 0)
    [asked] = world.seen("daan")
    said = texts(asked.message.card or {})
    assert [f"**A{n}**" in said for n in range(1, 5)] == [True, False, True, True]
    assert len(world.seen("kim")) == 1


@pytest.mark.requirement("R5.7.21")
async def test_a_clock_that_is_looked_at_again_says_nothing_more(world):
    await follow_up(world, "daan", "daan", "daan")
    await clock_at(world, 2027, 2, 15, 9, 0)
    await clock_at(world, 2027, 2, 15, 9, 0)
    await clock_at(world, 2027, 2, 15, 16, 0)
    assert len(world.seen("daan")) == 1


@pytest.mark.requirement("R5.7.21")
async def test_a_bot_that_starts_again_after_the_clock_and_before_the_message_asks_once(
    sqlite, world
):
    await follow_up(world, "daan", "daan", "daan")
    world.now = datetime(2027, 2, 15, 9, 0, tzinfo=AMSTERDAM)
    await tick(world.store, world.policies, world.now)
    started = replace(make_world(sqlite, world.now), messenger=world.messenger)
    await started.pass_time(timedelta())
    assert len(world.seen("daan")) == 1


@pytest.mark.requirement("R5.2.3")
@pytest.mark.requirement("R5.7.21")
async def test_answering_each_advice_in_the_card_ends_the_reminders(world):
    await follow_up(world, "daan", "daan", "daan")
    await clock_at(world, 2027, 2, 15, 9, 0)
    card = world.last_card("daan")
    for button in [one for one in walk(card) if one.get("title") == "Loopt nog"]:
        await world.press("daan", button)
    async with world.store.read() as reading:
        advices = await reading.advices_of(NUMBER)
    assert [[answer.status for answer in advice.history] for advice in advices] == [["bezig"]] * 3
    for day in range(16, 27):
        await clock_at(world, 2027, 2, day, 10, 0)
    assert len(world.seen("daan")) == 1


async def test_silence_is_asked_about_again_after_five_working_days(world):
    await follow_up(world, "daan", "daan")
    await clock_at(world, 2027, 2, 15, 9, 0)
    await clock_at(world, 2027, 2, 22, 8, 59)
    assert len(world.seen("daan")) == 1
    await clock_at(world, 2027, 2, 22, 9, 0)
    assert len(world.seen("daan")) == 2


@pytest.mark.requirement("R5.1.2")
async def test_a_manager_is_never_asked_to_handle_their_own_silence(world):
    async with world.store.work(world.now) as work:
        work.add(Person("ida", "Ida Vos", roles=frozenset({"corporate_manager_ipm"})))
    await follow_up(world, "mia")
    for week in range(6):
        monday = ASKED_ON + timedelta(weeks=week)
        await clock_at(world, monday.year, monday.month, monday.day, 9, 0)
    asked = [row for row in (await record_of(world))["trail"] if row["what"] == "EscalationAsked"]
    assert {row["details"]["to"] for row in asked} == {"ida"}
    assert len(asked) > 1


# --- when ---------------------------------------------------------------------------------------
@pytest.mark.requirement("R5.7.21")
async def test_a_question_for_liberation_day_waits_until_the_next_working_day(world):
    await follow_up(world, "daan", ask=date(2027, 5, 5))
    await clock_at(world, 2027, 5, 5, 10, 0)
    await clock_at(world, 2027, 5, 6, 10, 0)  # Ascension Day
    await clock_at(world, 2027, 5, 7, 8, 59)
    assert world.seen("daan") == []
    await clock_at(world, 2027, 5, 7, 9, 0)
    assert len(world.seen("daan")) == 1


@pytest.mark.requirement("R5.7.21")
async def test_what_was_missed_in_the_daytime_waits_for_the_morning(world):
    await follow_up(world, "daan")
    await clock_at(world, 2027, 2, 15, 18, 0)
    await clock_at(world, 2027, 2, 16, 7, 59)
    assert world.seen("daan") == []
    await clock_at(world, 2027, 2, 16, 8, 0)
    assert len(world.seen("daan")) == 1


async def test_what_was_missed_just_before_six_is_said_before_six(world):
    await follow_up(world, "daan")
    await clock_at(world, 2027, 2, 15, 17, 59)
    assert len(world.seen("daan")) == 1


async def test_what_was_missed_on_friday_waits_for_monday(world):
    await signal(world)
    await clock_at(world, 2026, 11, 28, 10, 0)
    await clock_at(world, 2026, 11, 29, 10, 0)
    assert world.seen("cas") == []
    await clock_at(world, 2026, 11, 30, 8, 0)
    assert len(world.seen("cas")) == 1


# --- what is overdue ----------------------------------------------------------------------------
async def test_an_overdue_appointment_survives_a_change_of_its_case(world):
    await signal(world)
    world.now = datetime(2026, 11, 27, 20, 0, tzinfo=AMSTERDAM)
    await change(world)
    await clock_at(world, 2026, 11, 30, 8, 0)
    assert len(world.seen("cas")) == 1


async def test_a_kept_appointment_is_not_made_again_by_a_change_of_its_case(world):
    await signal(world)
    await clock_at(world, 2026, 11, 27, 9, 0)
    await change(world)
    await clock_at(world, 2026, 11, 27, 10, 0)
    assert len(world.seen("cas")) == 1


async def test_an_overdue_appointment_goes_when_there_is_nothing_left_to_ask(world):
    await signal(world)
    world.now = datetime(2026, 11, 27, 20, 0, tzinfo=AMSTERDAM)
    async with world.store.work(world.now) as work:
        (await work.case(NUMBER)).take(by="bram", at=world.now)
    await clock_at(world, 2026, 11, 30, 8, 0)
    assert world.seen("cas") == []


async def test_two_clocks_at_once_keep_an_appointment_once(world_on_each):
    world = world_on_each
    await signal(world)
    world.now = datetime(2026, 11, 27, 9, 0, tzinfo=AMSTERDAM)
    await asyncio.gather(*(tick(world.store, world.policies, world.now) for _ in range(2)))
    noted = [row["what"] for row in (await record_of(world))["trail"]]
    assert noted.count("ReminderDue") == 1
    await world.pass_time(timedelta())
    assert len(world.seen("cas")) == 1


async def test_two_clocks_at_once_do_not_climb_the_ladder_twice(world_on_each):
    world = world_on_each
    await follow_up(world, "daan", "daan")
    world.now = datetime(2027, 2, 15, 9, 0, tzinfo=AMSTERDAM)
    await asyncio.gather(*(tick(world.store, world.policies, world.now) for _ in range(2)))
    async with world.store.read() as reading:
        assert [advice.rung for advice in await reading.advices_of(NUMBER)] == [0, 0]
