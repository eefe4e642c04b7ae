"""Urgency: without an approval nothing is planned inside the normal time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.life import Status
from bot.domain.urgency import Urgency
from tests.aggregates import AT, NUMBER
from tests.stages import PLANNING, put
from tests.world import World

SOON = "2026-11-27T09:00:00+00:00"
"""Three working days after the day of the press; medium impact asks for five."""
URGENCY = Urgency("De aanbesteding sluit.", AT.date(), "anna", AT, approved=True, judged_by="mia")


async def plan(world: World, urgency: Urgency | None) -> Status:
    await put(world, "moments proposed")
    async with world.store.work(world.now) as work:
        (await work.case(NUMBER)).urgency = urgency
    fields = {"case": NUMBER, "start": SOON, "drawn": len(PLANNING), "of": ""}
    await world.press("bram", {"verb": "planning.plan", "data": fields})
    async with world.store.read() as reading:
        return (await reading.case(NUMBER)).status


@pytest.mark.requirement("RM4.1")
@pytest.mark.parametrize("urgency", [None, replace(URGENCY, approved=None),
                                     replace(URGENCY, approved=False)])  # fmt: skip
async def test_without_approval_a_session_keeps_to_the_normal_time(world, urgency):
    assert await plan(world, urgency) is Status.ACCEPTED


@pytest.mark.requirement("RM4.1")
async def test_with_approval_it_may_be_sooner_and_the_shorter_time_is_recorded(world):
    assert await plan(world, URGENCY) is Status.PLANNED
    async with world.store.read() as reading:
        [session] = await reading.sessions_of(NUMBER)
    assert session.notice == 3


@pytest.mark.requirement("RM4.1")
@pytest.mark.parametrize("fields", [{"reason": "kort", "needed": "2026-12-20"},
                                    {"reason": "Een lange reden van iemand.", "needed": ""},
                                    {"reason": "Een lange reden van iemand.", "needed": "gisteren"},
                                    {"reason": "Een lange reden van iemand.",
                                     "needed": "2026-11-24"}])  # fmt: skip
async def test_urgency_without_a_reason_or_a_day_is_not_asked(world, fields):
    await put(world, "signalled")
    await world.press("anna", {"verb": "urgency.send", "data": {"case": NUMBER, **fields}})
    async with world.store.read() as reading:
        assert (await reading.case(NUMBER)).urgency is None
    assert world.seen("mia") == []


@pytest.mark.requirement("RM4.1")
async def test_the_manager_who_asks_does_not_decide(world):
    await put(world, "signalled")
    asks = {"reason": "De aanbesteding sluit volgende week.", "needed": "2026-12-20"}
    fields = {"case": NUMBER, **asks}
    await world.press("mia", {"verb": "urgency.send", "data": fields})
    await world.press("mia", {"verb": "urgency.approve", "data": {"case": NUMBER}})
    async with world.store.read() as reading:
        urgency = (await reading.case(NUMBER)).urgency
    assert urgency is not None
    assert (urgency.approved, urgency.offered_to) == (None, "")
