"""The try-out page by keyboard alone, on a narrow screen, and after a reload."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.e2e.browser import Office

pytestmark = pytest.mark.slow
LEADER = "Sanne Brouwer"
FURTHEST = 60


async def _reach(office: Office, selector: str) -> None:
    """Tab, as a person does, until the focus is there."""
    inside = "selector => document.activeElement?.closest(selector) !== null"
    for _ in range(FURTHEST):
        if await office.page.evaluate(inside, selector):
            return
        await office.page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {selector}")


async def test_the_keyboard_alone_gets_through_the_signal_card(office: Office) -> None:
    keys = office.page.keyboard
    button = office.page.get_by_role("button", name=LEADER)
    person = await button.get_attribute("data-person")
    await _reach(office, f'[data-person="{person}"]')
    await keys.press("Enter")
    await expect(office.page.locator("#type")).to_be_focused()
    await keys.type("casus signaleren")
    await keys.press("Enter")
    await office.card("Zes korte vragen").wait_for()
    answers = {
        "title": "Slim vegen",
        "goal": "Met camera's zien waar afval ligt, zodat we gericht vegen.",
        "org_unit": "Stadsbedrijven",
        "phase": "Voorbereiding",
        "planned_start": "maart 2027",
    }
    for path, answer in answers.items():
        await _reach(office, f'[id="{path}"]')
        await keys.type(answer)
    await _reach(office, "button.style-positive")
    await keys.press("Enter")
    await expect(office.card("Gelukt")).to_contain_text("Stadsbedrijven")
    assert office.troubles == []


async def test_the_page_is_readable_on_a_telephone(office: Office) -> None:
    await office.be(LEADER)
    await office.say("casus signaleren")
    await office.card("Zes korte vragen").wait_for()
    await office.page.set_viewport_size({"width": 360, "height": 740})
    wider = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not await office.page.evaluate(wider)
    await office.picture("telefoon")


async def test_a_reload_shows_the_stored_message_and_keeps_what_was_answered(
    office: Office,
) -> None:
    await office.be(LEADER)
    await office.say("casus signaleren")
    card = office.card("Zes korte vragen")
    await office.fill(card, {"title": "Slim vegen"})
    await office.press(card, "Bewaren en later verder")
    await office.page.reload()
    await office.press(office.card("Bewaard"), "Verdergaan")
    again = office.card("Zes korte vragen").locator('[id="title"] input')
    await expect(again).to_have_value("Slim vegen")


async def test_a_file_goes_to_the_bot_as_teams_sends_it_and_the_bot_says_what_to_do(
    office: Office, tmp_path: Path
) -> None:
    plan = tmp_path / "plan van aanpak.txt"
    plan.write_text("Eerst meten, dan vegen.", "utf-8")
    await office.be(LEADER)
    await office.page.locator("#file").set_input_files(plan)
    await expect(office.page.get_by_text("📎 plan van aanpak.txt")).to_be_visible()
    await expect(office.page.get_by_text("Dit soort bestand neem ik niet aan")).to_be_visible()
    await office.picture("bestand")
    assert office.troubles == []
