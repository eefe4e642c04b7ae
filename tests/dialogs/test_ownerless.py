"""Advices from before the bot: the team finds someone for each, who says yes and is asked after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import pytest

from bot.domain.calendar import AMSTERDAM
from bot.domain.imported import Cell, Checker, Row, Run
from bot.domain.trend import counted, share_urgent
from bot.loops.delivery import deliver
from cards.ownerless import MOST_LINES
from dialogs.bringing_in import options
from tests.world import POLICY, World, buttons, texts, walk

SESSION: dict[str, Cell] = {
    "reference": "2024-03", "title": "Slim vegen", "goal": "Schone straten.",
    "unit": "Stadsbedrijven", "held_on": date(2024, 3, 5), "impact": "midden",
    "project_leader": "anna@example.org", "case_holder": "noor@example.org", "report": "",
}  # fmt: skip
ADVICE: dict[str, Cell] = {
    "session": "2024-03", "text": "Laat toetsen of mensen onherkenbaar zijn.", "reason": "",
    "weight": "zwaarwegend", "due": date(2025, 1, 1), "action_holder": "", "evidence": "",
}  # fmt: skip


async def take_over(world: World, *holders: str) -> None:
    rows: Sequence[Row] = [
        Row("sessions", 2, SESSION),
        *(Row("advices", 2, {**ADVICE, "action_holder": holder}) for holder in holders),
    ]
    async with world.store.work(world.now) as work:
        checker = Checker(await work.people(), options(POLICY), world.now.date())
        assert list(checker.faults(rows)) == []
        run = Run("abc", checker, POLICY, "bram", world.now)
        run.take_over(rows[0], await work.next_number(2026), rows)
        for one in run.everything:
            work.add(one)
        work.note(run.event)
    await deliver(world.tools)


@pytest.mark.requirement("R5.7.20")
async def test_the_team_finds_someone_who_says_yes_and_is_asked_after(world):
    await take_over(world, "", "")
    await world.say("bram", "adviezen zonder eigenaar")
    assert "Adviezen zonder eigenaar (2)" in texts(world.last_card("bram"))
    await world.press("bram", buttons(world.last_card("bram"))["Iemand vragen"])
    asked = world.last_card("bram")
    assert "Laat toetsen" in texts(asked)
    ask = next(one for one in buttons(asked).values() if one["verb"] == "handover.ask")
    await world.press("bram", ask, {"person": "Daan Meijer"})
    card = world.last_card("daan")
    yes = next(one for one in buttons(card).values() if one["verb"] == "handover.accept")
    await world.press("daan", yes)
    await world.say("bram", "adviezen zonder eigenaar")
    assert "Adviezen zonder eigenaar (1)" in texts(world.last_card("bram"))
    before = len(world.seen("daan"))
    world.now = datetime(2026, 12, 28, 9, 0, tzinfo=AMSTERDAM)
    await world.pass_time(world.now - world.now)
    asked_after = [texts(said.message.card or {}) for said in world.seen("daan")[before:]]
    assert any("Laat toetsen" in one for one in asked_after)


async def test_who_is_named_in_the_spreadsheet_is_asked_and_the_rest_waits_on_the_list(world):
    await take_over(world, "daan@example.org", "")
    assert "Laat toetsen" in texts(world.last_card("daan"))
    in_team = texts(world.last_card("team"))
    assert "Adviezen zonder eigenaar (2)" in in_team
    assert "gevraagd aan Daan Meijer" in in_team


async def test_nobody_else_sees_the_list(world):
    await take_over(world, "")
    await world.say("daan", "adviezen zonder eigenaar")
    assert "Team Uthiek" in world.seen("daan")[-1].message.text


async def test_the_card_of_the_case_says_where_it_came_from_and_it_counts_as_no_signal(world):
    await take_over(world, "")
    await world.say("bram", "status UTH-2026-0001")
    said = str(world.last_card("bram"))
    assert "ingevoerd (2024-03), sessie op 5 maart 2024" in said
    async with world.store.read() as reading:
        cases = await reading.cases()
    assert counted(cases).total() == 0
    assert share_urgent(cases, [date(2026, 11, 1)]) == (0, 0)


async def test_the_list_is_short_whatever_its_length(world):
    await take_over(world, *[""] * 30)
    card = world.last_card("team")
    asks = [one for one in walk(card) if one.get("title") == "Iemand vragen"]
    assert len(asks) == MOST_LINES
    assert "en nog 20" in texts(card).lower()
