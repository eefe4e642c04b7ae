"""Channels: what a link types, and that a retired one is not offered."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.domain.signal_channel import SignalChannel, called, word
from tests.world import World, texts

LINK = re.compile(r"\((https://teams\.microsoft\.com/[^)]+)\)")


async def links(world: World) -> list[dict[str, str]]:
    await world.say("mia", "kanalen")
    found = LINK.findall(texts(world.last_card("mia")))
    return [{k: v for k, [v] in parse_qs(urlsplit(link).query).items()} for link in found]


async def channels(world: World) -> dict[str, SignalChannel]:
    async with world.store.read() as reading:
        return {one.id: one for one in await reading.signal_channels()}


@pytest.mark.requirement("RM7.1")
async def test_what_a_link_types_begins_a_signal_through_that_channel(world):
    found = await links(world)
    assert len(found) == len([one for one in (await channels(world)).values() if one.offered])
    for link in found:
        assert link["users"] == "b"  # the bot itself, as the chat names it
        await world.say("anna", link["message"])
        assert "Casus signaleren" in texts(world.last_card("anna"))
    async with world.store.read() as reading:
        assert (await reading.draft("new/anna", "signal")).route == "projectportfolio"


@pytest.mark.requirement("RM7.1")
async def test_a_retired_channel_keeps_its_history_and_is_not_offered(world):
    before = await channels(world)
    await world.press("mia", {"verb": "channel.retire", "data": {"channel": "inkoop"}})
    after = await channels(world)
    assert after.keys() == before.keys()
    assert not after["inkoop"].offered
    await world.say("anna", "casus signaleren via inkoop")
    async with world.store.read() as reading:
        assert await reading.find_draft("new/anna", "signal") is None


@pytest.mark.parametrize("route", ["chat", "informal", "message_action", "signaller"])
async def test_the_routes_of_the_bot_itself_are_not_retired_nor_linked_to(world, route):
    await world.press("mia", {"verb": "channel.retire", "data": {"channel": route}})
    assert (await channels(world))[route].active
    await world.say("anna", f"casus signaleren via {route}")
    async with world.store.read() as reading:
        assert await reading.find_draft("new/anna", "signal") is None


@pytest.mark.requirement("RM7.1")
async def test_every_channel_has_an_owner(world):
    assert {one.owner for one in (await channels(world)).values()} == {"mia"}
    fields = {"name": "Wijkbureau", "owner": ""}
    await world.press("mia", {"verb": "channel.add", "data": fields})
    assert "wijkbureau" not in await channels(world)


@pytest.mark.parametrize("said", ["Privacy Officer", "privacy officer", "PRIVACY-OFFICER"])
def test_a_channel_is_known_by_its_name_however_written(said):
    channel = SignalChannel("privacy_officer", {"nl": "Privacy Officer", "en": "Privacy officer"})
    assert called(said, [channel]) is channel
    assert called("privacy", [channel]) is None
    assert word("!?") == ""
