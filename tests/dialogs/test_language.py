"""Dutch and English: one word changes the language, and nothing that was answered is lost."""

from __future__ import annotations

import pytest

from tests.world import buttons, inputs


@pytest.mark.requirement("RX.4")
async def test_another_language_keeps_what_was_answered(world):
    await world.say("anna", "casus signaleren")
    card = world.last_card("anna")
    typed = {"title": "Slim vegen", "phase": "pilot"}
    await world.press("anna", buttons(card)["Bewaren en later verder"], typed)
    await world.say("anna", "English")
    await world.say("anna", "my cases")
    open_it = buttons(world.last_card("anna"))["Go on"]
    await world.press("anna", open_it)
    again = world.last_card("anna")
    assert again["lang"] == "en"
    assert {path: inputs(again)[path]["value"] for path in typed} == typed
    assert inputs(again)["title"]["label"] == "What is your project or idea called?"
