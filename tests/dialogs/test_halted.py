"""Putting on hold with a day, pressed twice or typed in a hurry."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.life import Status
from dialogs.typed_buttons import day_first
from tests.aggregates import NUMBER
from tests.stages import WORDS, put

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("tot 1 maart: geen budget", ("2027-03-01", "geen budget")),
        ("until 1 March 2027: no budget", ("2027-03-01", "no budget")),
        ("volgende week dinsdag: de raad komt samen", ("2026-12-01", "de raad komt samen")),
        ("geen budget", ("", "geen budget")),
        ("reden: geen budget", ("", "reden: geen budget")),
        ("tot maart: geen budget", ("maart", "geen budget")),
        ("tot sint-juttemis: geen budget", ("sint-juttemis", "geen budget")),
        ("tot 1 maart", ("", "tot 1 maart")),
        ("", ("", "")),
    ],
)
def test_a_day_may_stand_before_the_words(said, meant):
    assert day_first(said, TODAY) == meant


async def _case(world):
    async with world.store.read() as reading:
        return await reading.case(NUMBER)


async def test_a_second_press_on_the_same_card_pauses_once(world):
    await put(world, "describing")
    press = {"verb": "halt.pause", "data": {"case": NUMBER, "pauses": 0}}
    for _ in range(2):
        await world.press("anna", press, {"reason": WORDS, "review": "2027-03-01"})
    assert len((await _case(world)).pauses) == 1


@pytest.mark.parametrize("review", ["2026-11-24", "2020-01-01", "2028-01-01", "morgen", "0"])
async def test_a_day_that_is_none_or_too_far_off_changes_nothing(world, review):
    await put(world, "describing")
    press = {"verb": "halt.pause", "data": {"case": NUMBER, "pauses": 0}}
    await world.press("anna", press, {"reason": WORDS, "review": review})
    assert (await _case(world)).status is Status.DESCRIBING


async def test_what_was_still_to_do_lapses_with_a_case_that_is_withdrawn(world):
    await put(world, "a task given")
    await world.say("anna", f"intrekken {NUMBER} {WORDS}")
    await world.say("anna", "ja")
    async with world.store.read() as reading:
        assert not [task for task in await reading.tasks_of(NUMBER) if task.open]


async def test_nobody_is_reminded_while_a_case_is_on_hold(world):
    await put(world, "describing")
    await world.say("anna", f"pauzeren {NUMBER} tot 1 februari: {WORDS}")
    said = len(world.messenger.said)
    for _ in range(8):
        await world.pass_time(timedelta(days=7))
    assert not [one for one in world.messenger.said[said:] if "beschrijving" in one.message.text]
