"""Urgency: without an approval nothing is planned inside the normal time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.life import Status
from bot.domain.urgency import Urgency
from tests.aggregates import AT, NUMBER
from tests.stages import PLANNING, put
from tests.world import World, texts

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


async def _waiting_day(world):
    async with world.store.read() as reading:
        urgency = (await reading.case(NUMBER)).urgency
    return urgency and urgency.needed.isoformat()


@pytest.mark.requirement("RM4.1")
async def test_of_a_week_it_is_asked_which_day_and_what_was_understood_is_said(world):
    await put(world, "signalled")
    await world.say("anna", f"spoed aanvragen {NUMBER}: De raad wil dan een advies zien.")
    await world.say("anna", "volgende week")
    assert "Welke dag precies?" in world.seen("anna")[-2].message.text
    assert await _waiting_day(world) is None
    await world.say("anna", "over twee weken")
    assert await _waiting_day(world) == "2026-12-08"
    assert "dinsdag 8 december 2026" in texts(world.last_card("anna"))


@pytest.mark.requirement("RM4.1")
async def test_another_day_is_asked_for_until_the_urgency_is_approved(world):
    await put(world, "urgency asked")
    await world.say("anna", "begin december")
    assert await _waiting_day(world) == "2026-12-24"
    await world.say("anna", "volgende week dinsdag")
    assert await _waiting_day(world) == "2026-12-01"
    assert "dinsdag 1 december 2026" in str(world.last_card("mia"))
    await world.say("mia", f"spoed goedkeuren {NUMBER}")
    await world.say("anna", "10 december")
    assert await _waiting_day(world) == "2026-12-01"


async def test_a_day_typed_by_another_changes_nothing(world):
    await put(world, "urgency asked")
    await world.say("noor", "volgende week dinsdag")
    assert await _waiting_day(world) == "2026-12-24"
