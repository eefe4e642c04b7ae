"""The worksheet of the session is sent when it is complete, and not before."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.draft import Draft
from bot.domain.life import Status
from tests.test_transcripts import HERE, play
from tests.world import World, buttons, texts

CASE = "UTH-2026-0001"


@pytest.mark.slow
@pytest.mark.requirement("RC1.2")
async def test_an_incomplete_worksheet_cannot_be_sent(world: World) -> None:
    lines = (HERE / "van_planning_tot_opvolging.md").read_text("utf-8").splitlines()
    await play(lines[: lines.index("cas drukt op Invullen#1")], world)
    overview = world.last_card("cas")
    assert "Versturen" not in buttons(overview)

    fill_in = buttons(overview)["Invullen"]
    card = await world.press("cas", {**fill_in, "verb": "form.send"})
    assert card is not None
    assert "0 van 19" in texts(card)
    async with world.store.read() as reading:
        case = await reading.case(CASE)
        assert (case.status, case.report) == (Status.HELD, 0)
        assert not await reading.reports_of(CASE)


@pytest.mark.parametrize(
    ("due", "problem"),
    [(date(2026, 11, 24), ""), (date(2028, 11, 24), ""), (date(2028, 11, 25), "too_far")],
)
def test_an_advice_is_due_within_24_months_though_the_published_form_names_no_last_day(
    due: date, problem: str, world: World
) -> None:
    draft = Draft(f"{CASE}/report", CASE, "report", "report.v1")
    draft.put("advices", [1], at=world.now)
    draft.put("advices.1.due", due.isoformat(), at=world.now)
    form = world.desk.filled_in(draft, date(2026, 11, 24))
    found = form.problem("advices.1.due", form.template.question("advices.1.due"))
    assert (found.code if found else "") == problem
