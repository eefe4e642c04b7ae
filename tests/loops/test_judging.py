"""What waits for the team's judgement: the team is asked, and never the action holder."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from bot.domain.advice import Answered
from bot.domain.calendar import AMSTERDAM
from bot.domain.effects.kinds import TEAM
from tests.followed import follow
from tests.world import POLICY, TEAM_CHANNEL, World, buttons, record_of, texts

NUMBER = "UTH-2026-0012"
A1 = f"{NUMBER}-A1"
SAID_ON = date(2027, 3, 2)
EVIDENCE = "https://voorbeeld.example/rapport"


async def answered(world: World, status: str, *, holder: str = "daan") -> None:
    """On the second of March, the day after it was due."""
    await follow(world, NUMBER, "Slimme zebrapaden", [holder])
    await on(world, SAID_ON)
    async with world.store.work(world.now) as work:
        advice, case = await work.advice(A1), await work.case(NUMBER)
        said = Answered(world.now, holder, status, "De toets is gedaan.", EVIDENCE, None)
        advice.answer(said, pace=POLICY.pace(case.impact), count=case.count_follow_up())


async def on(world: World, day: date) -> None:
    world.now = datetime.combine(day, time(9), AMSTERDAM)
    await world.pass_time(timedelta())


async def let_pass(world: World, days: int) -> None:
    for _ in range(days):
        await on(world, world.now.date() + timedelta(days=1))


async def happened(world: World, what: str, since: date = SAID_ON) -> list[tuple[str, str]]:
    rows = [row for row in (await record_of(world))["trail"] if row["what"] == what]
    days = [(row["at"].astimezone(AMSTERDAM).date(), row["details"]["to"]) for row in rows]
    return [(day.isoformat(), to) for day, to in days if day > since]


@pytest.mark.requirement("R5.7.21")
@pytest.mark.parametrize("status", ["uitgevoerd", "niet_opgevolgd", "niet_meer_nodig"])
async def test_who_answered_is_not_asked_again_while_the_team_is_silent(world, status):
    await answered(world, status)
    await let_pass(world, 120)
    assert await happened(world, "FollowUpAsked") == []
    assert await happened(world, "EscalationAsked") == []


@pytest.mark.requirement("R5.7.20")
async def test_the_team_is_reminded_of_what_it_has_to_judge_and_then_the_manager_is(world):
    await answered(world, "uitgevoerd")
    await let_pass(world, 31)
    assert await happened(world, "JudgementReminded") == [
        ("2027-03-09", TEAM),
        ("2027-03-16", "mia"),
        ("2027-03-31", "mia"),
    ]
    said = [texts(one.message.card or {}) for one in world.seen("mia")]
    assert sum("Spreek iemand van het team aan" in one for one in said) == 2


async def test_a_manager_who_is_the_action_holder_hears_nothing_of_their_own_advice(world):
    await answered(world, "uitgevoerd", holder="mia")
    await let_pass(world, 31)
    assert "mia" not in {to for _, to in await happened(world, "JudgementReminded")}


@pytest.mark.requirement("R5.7.19")
async def test_a_deviation_of_the_case_holder_waits_for_no_one_in_silence(world):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    async with world.store.work(world.now) as work:
        advice, case = await work.advice(A1), await work.case(NUMBER)
        advice.next_question = None
        advice.decide("niet", "Nu niet.", at=world.now, pace=POLICY.pace(case.impact))
    await let_pass(world, 16)
    reminded = await happened(world, "JudgementReminded", since=date(2026, 11, 24))
    assert [to for _, to in reminded] == [TEAM, "mia"]


@pytest.mark.requirement("R5.7.20")
async def test_the_judgement_ends_the_reminders_and_the_action_holder_hears_it(world):
    await answered(world, "uitgevoerd")
    await let_pass(world, 7)
    button = buttons(world.last_card("team"))["Dit klopt niet"]
    words = "Het rapport gaat over een andere camera."
    await world.press("bram", button, {"judgement": words}, where=TEAM_CHANNEL)
    assert words in texts(world.last_card("daan"))
    await let_pass(world, 60)
    assert [to for _, to in await happened(world, "JudgementReminded")] == [TEAM]
    assert (await happened(world, "FollowUpAsked"))[0] == ("2027-04-09", "daan")
