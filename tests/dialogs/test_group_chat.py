"""Where others read along nothing of a case is said, and forms are filled in elsewhere."""

from __future__ import annotations

import pytest

from bot.phrases import phrases
from bot.ports import Typed
from tests.aggregates import NUMBER
from tests.stages import put
from tests.world import GROUP_CHAT

T = phrases("nl")


def said_there(world):
    there = GROUP_CHAT.conversation
    return [said.message for said in world.messenger.said if said.conversation == there]


@pytest.mark.requirement("RX.2")
@pytest.mark.parametrize("asks", [f"status {NUMBER}", f"dossier {NUMBER}", f"beschrijving {NUMBER}",
                                  "mijn casussen", f"pauzeren {NUMBER} geen budget"])  # fmt: skip
async def test_who_mentions_the_bot_is_answered_and_nobody_there_sees_the_case(asks, world):
    await put(world, "describing")
    await world.turn("anna", Typed(asks), where=GROUP_CHAT)
    assert [one.text for one in said_there(world)] == [T("answered-in-private")]
    assert world.seen("anna")


@pytest.mark.parametrize("words", ["we willen iets met camera's op straat", "ja", "1 maart", "?"])
async def test_what_is_typed_among_colleagues_never_answers_a_form(words, world):
    await put(world, "describing")
    await world.say("anna", f"beschrijving {NUMBER}")
    async with world.store.read() as reading:
        before = (await reading.draft(NUMBER, "case_description")).newest
    await world.turn("anna", Typed(words), where=GROUP_CHAT)
    assert said_there(world)[-1].text == T("in-private-please")
    async with world.store.read() as reading:
        assert (await reading.draft(NUMBER, "case_description")).newest == before


async def test_a_refusal_is_told_in_private_too(world):
    await put(world, "signalled")
    await world.turn("anna", Typed(f"oppakken {NUMBER}"), where=GROUP_CHAT)
    await world.turn("anna", Typed(f"hervatten {NUMBER}"), where=GROUP_CHAT)
    assert {one.text for one in said_there(world)} == {T("answered-in-private")}


async def test_who_may_not_read_a_case_learns_nothing_in_a_group_either(world):
    await put(world, "describing")
    await world.turn("olaf", Typed(f"status {NUMBER}"), where=GROUP_CHAT)
    assert said_there(world)[-1].text == T("answered-in-private")
    assert world.seen("olaf")[-1].message.text == T("no-access")
