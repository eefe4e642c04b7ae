"""The action beside a message: read strictly, answered with a small window."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.loops.delivery import deliver
from bot.ports import Picked
from bot.teams.picked import MOST_TEXT, picked
from tests.teams.test_messages import JSON, STRANGELY

VALUE = {
    "commandId": "makeCase",
    "commandContext": "message",
    "messagePayload": {"id": "m1", "body": {"contentType": "text", "content": "Slim vegen?"}},
}
SUBMIT = "composeExtension/submitAction"
FETCH = {"type": "invoke", "name": "composeExtension/fetchTask"}


def holding(content, kind="html"):
    body = {"contentType": kind, "content": content}
    return {**VALUE, "messagePayload": {"id": "m1", "body": body}}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<p>Slim <b>vegen</b>?</p><p>Met camera&#39;s</p>", "Slim vegen? Met camera's"),
        ("<div>regel een<br>regel twee</div>", "regel een regel twee"),
        ("<blockquote>Wat een ander zei</blockquote><p>Mijn antwoord</p>", "Mijn antwoord"),
        ("<img src=x onerror=alert(1)>", ""),
        ("</blockquote>gewoon", "gewoon"),
        ("x" * 5000, "x" * MOST_TEXT),
    ],
)
def test_what_people_read_of_a_message_is_kept(content, said):
    assert picked(holding(content)) == Picked(said, "m1")


def test_plain_text_is_not_read_as_html():
    assert picked(holding("a < b > c", "text")).text == "a < b > c"


@pytest.mark.parametrize(
    "change",
    [
        {"commandId": "other"},
        {"commandContext": "compose"},
        {"messagePayload": None},
        {"messagePayload": {"id": "m1"}},
        {"messagePayload": {"id": "", "body": {"content": "x"}}},
        {"messagePayload": {"id": 5, "body": {"content": "x"}}},
        {"messagePayload": {"id": "m1", "body": {"content": None}}},
    ],
)
async def test_anything_else_is_refused(endpoint, change):
    assert await endpoint.post(**FETCH, value={**VALUE, **change}) == (400, None)
    assert endpoint.came_in == []


async def test_teams_may_send_the_message_at_once_or_ask_for_a_window_first(whole, world):
    asked = await whole.post(**FETCH, value=VALUE, id="one")
    sent = await whole.post(**{**FETCH, "name": SUBMIT}, value=VALUE, id="two")
    assert asked == sent
    assert asked[1]["task"]["type"] == "continue"


@pytest.mark.requirement("R5.7.2")
async def test_the_signal_lies_ready_in_the_persons_own_chat(whole, world):
    group = {"id": "19:group", "conversationType": "groupChat"}
    status, answer = await whole.post(**FETCH, value=VALUE, conversation=group)
    assert (status, answer["task"]["type"]) == (200, "continue")
    assert "onze chat" in str(answer["task"]["value"]["card"]["content"])
    await deliver(world.tools)
    [said] = [one for one in world.messenger.said if "Slim vegen?" in str(one.message.card)]
    assert said.conversation != "19:group"


async def test_the_same_press_again_gets_the_same_window_and_no_second_form(whole, world):
    first = await whole.post(**FETCH, value=VALUE, id="same")
    assert await whole.post(**FETCH, value=VALUE, id="same") == first
    await deliver(world.tools)
    cards = [one for one in world.messenger.said if "Slim vegen?" in str(one.message.card)]
    assert len(cards) == 1


@pytest.mark.slow
@STRANGELY
@given(value=JSON, part=st.sampled_from([None, *VALUE]), inside=st.booleans())
async def test_nothing_that_is_sent_is_too_strange(whole, value, part, inside):
    message = {"id": "m1", "body": value}
    strange = {**VALUE, part: message if inside else value} if part else value
    status, _ = await whole.post(**FETCH, value=strange, id=f"s{len(whole.came_in)}")
    assert status < 500
