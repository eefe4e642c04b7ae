"""Whatever is posted gets an answer that Teams understands, and never a fault of the server."""

from __future__ import annotations

import asyncio
import gzip

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.loops.delivery import deliver
from bot.ports import Inbound, Met, Pressed, Sent, Typed
from bot.teams import messages
from bot.teams.answers import CARD, ERROR, TEXT
from bot.teams.body import MOST_BYTES
from dialogs import DIALOGS
from tests.teams.connector import BOT, CHAT
from tests.teams.key_server import activity
from tests.world import record_of

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(-1e9, 1e9) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
STRANGELY = settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
URL = "https://utrecht-my.sharepoint.com/personal/anna/a.pdf?tempauth=geheim"
FILE = {
    "contentType": "application/vnd.microsoft.teams.file.download.info",
    "name": "a.pdf",
    "content": {"downloadUrl": URL, "uniqueId": "1", "fileType": "pdf"},
}
PICTURE = {"contentType": "image/png", "contentUrl": f"{URL}/views/original"}
STRANGE = {"entities", "channelData", "value", "membersAdded", "attachments", "name", "locale"}
PARTS = sorted(STRANGE | activity().keys())


# --- what is no activity ---


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"5", b"null", b"\xff\xfe", b'{"a":' * 2000])
async def test_a_body_that_is_no_object_is_refused(endpoint, body):
    assert await endpoint.send(body) == (400, None)


@pytest.mark.parametrize("part", sorted(activity().keys() - {"text", "channelData"}))
@pytest.mark.parametrize("instead", [None, "", {}, [], 5])
async def test_a_missing_part_is_refused(endpoint, part, instead):
    assert await endpoint.post(**{part: instead}) == (400, None)


async def test_a_body_larger_than_a_card_can_be_is_refused(endpoint):
    assert await endpoint.send(b" " * (MOST_BYTES + 1)) == (413, None)


async def test_a_large_body_that_does_not_say_so_is_refused_too(endpoint):
    async def pieces():
        for _ in range(5):
            yield b" " * (MOST_BYTES // 4)

    assert await endpoint.send(pieces()) == (413, None)
    assert await endpoint.send(
        gzip.compress(b" " * 50_000_000), **{"Content-Encoding": "gzip"}
    ) == (
        413,
        None,
    )


async def test_a_body_that_is_not_packed_as_it_says_is_refused(endpoint):
    status, _ = await endpoint.send(b"{}", **{"Content-Encoding": "gzip"})
    assert status == 400


async def test_a_body_in_pieces_is_read_whole(endpoint):
    body = orjson.dumps(activity(text="x" * 200_000))

    async def pieces():
        for start in range(0, len(body), 10_000):
            yield body[start : start + 10_000]

    assert await endpoint.send(pieces()) == (200, None)
    assert len(endpoint.came_in) == 1


# --- what the bot does nothing with ---


QUIET = ("typing", "event", "endOfConversation", "messageUpdate", "messageDelete", "?")
REACTION = {"reactionsAdded": [{"type": "like"}], "replyToId": "m1", "text": None}


@pytest.mark.parametrize("name", [None, "task/fetch", "composeExtension/query", ""])
async def test_an_unknown_invoke_changes_nothing(endpoint, name):
    assert await endpoint.post(type="invoke", name=name) == (200, None)
    assert endpoint.came_in == []


@pytest.mark.parametrize("kind", QUIET)
async def test_what_asks_for_nothing_changes_nothing(endpoint, kind):
    assert await endpoint.post(type=kind) == (200, None)
    assert endpoint.came_in == []


async def test_a_reaction_changes_nothing_in_the_whole_record(whole, world):
    before = await record_of(world)
    assert await whole.post(type="messageReaction", **REACTION) == (200, None)
    assert await record_of(world) == before


@pytest.mark.parametrize(
    "value", [None, [], {}, {"action": None}, {"action": {"verb": 5}}, {"action": {"data": {}}}]
)
async def test_a_press_without_a_verb_is_refused(endpoint, value):
    status, answer = await endpoint.post(type="invoke", name="adaptiveCard/action", value=value)
    assert (status, answer["statusCode"], answer["type"]) == (200, 400, ERROR)
    assert answer["value"]["code"] == "BadRequest"
    assert await endpoint.post(text="", value={"verb": ["x"]}) == (400, None)
    assert endpoint.came_in == []


async def test_an_unknown_verb_gets_a_card(whole):
    status, answer = await whole.press("no_such_verb", {"case": "UTH-2026-0001"})
    assert (status, answer["statusCode"]) == (200, 200)
    assert answer["value"]["type"] == "AdaptiveCard"


# --- what it does something with ---


async def test_the_name_of_the_bot_is_no_part_of_what_someone_says(endpoint):
    mention = {"type": "mention", "mentioned": {"id": BOT}, "text": "<at>Uthiek (C++)</at>"}
    other = {"type": "mention", "mentioned": {"id": "29:bram"}, "text": "<at>Bram</at>"}
    text = "<at>Uthiek (C++)</at> vraag het <at>Bram</at> "
    await endpoint.post(text=text, entities=[mention, other, None, {"type": "mention"}])
    assert endpoint.came_in[0].did == Typed("vraag het <at>Bram</at>")


async def test_a_number_copied_from_a_card_is_read_as_it_looks(endpoint):
    await endpoint.post(text="status UTH-\u20602026-\u20600001")
    assert endpoint.came_in[0].did == Typed("status UTH-2026-0001")


async def test_a_hostile_name_costs_no_time(endpoint):
    mention = {"type": "mention", "mentioned": {"id": BOT}, "text": "<at" + ">" * 200_000}
    async with asyncio.timeout(1):
        assert (await endpoint.post(entities=[mention]))[0] == 200


@pytest.mark.parametrize(
    ("what", "did"),
    [
        ({"type": "installationUpdate", "action": "add"}, [Met()]),
        ({"type": "installationUpdate", "action": "remove"}, []),
        ({"type": "installationUpdate", "action": {"add": 1}}, []),
        ({"type": "conversationUpdate", "membersAdded": [{"id": "29:x"}, {"id": BOT}]}, [Met()]),
        ({"type": "conversationUpdate", "membersAdded": [None, 5, {"id": "29:x"}]}, []),
        ({"text": "", "value": {"verb": "go", "case": "1"}, "replyToId": "m1"},
         [Pressed("go", {"verb": "go", "case": "1"}, "m1")]),
    ],
)  # fmt: skip
async def test_an_activity_becomes_what_someone_did(endpoint, what, did):
    assert (await endpoint.post(**what))[0] == 200
    assert [inbound.did for inbound in endpoint.came_in] == did


@pytest.mark.slow
@STRANGELY
@given(
    part=st.sampled_from(PARTS), inner=st.none() | st.sampled_from(["id", "tenant"]), strange=JSON
)
async def test_no_part_of_an_activity_is_too_strange(endpoint, part, inner, strange):
    strange = {**(activity().get(part) or {}), inner: strange} if _nested(part, inner) else strange
    for kind in ("message", "conversationUpdate", "installationUpdate", "invoke"):
        status, _ = await endpoint.post(**{"type": kind, part: strange})
        assert status < 500


def _nested(part: str, inner: str | None) -> bool:
    return inner is not None and isinstance(activity().get(part), dict)


@pytest.mark.slow
@STRANGELY
@given(verb=st.sampled_from(sorted(DIALOGS)), data=JSON)
async def test_no_data_of_a_card_is_too_strange(whole, verb, data):
    status, answer = await whole.press(verb, data, id="s" + str(len(whole.came_in)))
    assert (status, answer["statusCode"]) == (200, 200)


# --- the same again ---


async def test_what_teams_delivers_several_times_is_answered_once(whole, world):
    posts = [
        whole.post(id="same", text="help", serviceUrl="https://smba.example") for _ in range(8)
    ]
    assert await asyncio.gather(*posts) == [(200, None)] * 8
    await deliver(world.tools)
    assert len([one for one in world.messenger.said if one.conversation == "a:1"]) == 1


async def test_a_press_that_is_delivered_again_gets_the_same_card(whole, world):
    first = await whole.press("no_such_verb", id="same")
    assert await whole.press("no_such_verb", id="same") == first


# --- when something goes wrong ---


async def test_a_fault_is_told_calmly_with_a_reference_and_without_its_reason(endpoint, caplog):
    async def fails(inbound: Inbound) -> None:
        raise RuntimeError("secret reason")

    endpoint.host = fails
    status, answer = await endpoint.press("go")
    assert (status, answer["type"]) == (200, CARD)
    assert "secret" not in str(answer)
    reference = caplog.records[-1].getMessage().rpartition(" ")[2]
    assert reference in str(answer)
    where = {"id": CHAT, "conversationType": "personal"}
    assert await endpoint.post(conversation=where) == (200, None)
    [told] = endpoint.connector.said
    assert "secret" not in str(told)


async def test_a_fault_that_cannot_be_told_is_logged(endpoint, caplog):
    async def fails(inbound: Inbound) -> None:
        raise RuntimeError

    endpoint.host = fails
    assert await endpoint.post() == (200, None)
    assert "could not be told" in caplog.text


async def test_a_turn_that_takes_long_goes_on_after_the_answer(endpoint, monkeypatch):
    monkeypatch.setattr(messages, "LONGEST_TURN", 0.02)
    go_on, done = asyncio.Event(), asyncio.Event()

    async def slow(inbound: Inbound) -> None:
        await go_on.wait()
        done.set()

    endpoint.host = slow
    async with asyncio.timeout(2):
        status, answer = await endpoint.press("go")
    assert (status, answer["type"]) == (200, TEXT)
    assert "nog mee bezig" in answer["value"]
    go_on.set()
    await asyncio.wait_for(done.wait(), 1)


async def test_above_so_many_turns_a_press_is_asked_to_come_back(endpoint, monkeypatch):
    monkeypatch.setattr(messages, "MOST_TURNS", 1)
    go_on, begun = asyncio.Event(), asyncio.Event()

    async def slow(inbound: Inbound) -> None:
        begun.set()
        await go_on.wait()

    endpoint.host = slow
    first = asyncio.create_task(endpoint.press("go"))
    await begun.wait()
    status, answer = await endpoint.press("go")
    assert (status, answer["statusCode"], answer["type"]) == (200, 429, ERROR)
    assert "druk zo nog een keer" in answer["value"]["message"]
    go_on.set()
    assert (await first)[1]["statusCode"] == 200
    assert (await endpoint.press("go"))[1]["statusCode"] == 200


# --- an edited message ---


EDIT = {"type": "messageUpdate", "channelData": {"eventType": "editMessage", "tenant": {"id": "t"}}}


async def test_an_edited_message_is_no_answer_and_the_bot_says_so_once(whole, world):
    await whole.post(text="casus signaleren", id="m1")
    await deliver(world.tools)
    before = len(world.messenger.said)
    for text in ("een ander antwoord", "nog een ander"):
        assert await whole.post(**EDIT, id="m1", text=text) == (200, None)
    await deliver(world.tools)
    [said] = world.messenger.said[before:]
    assert "typ je antwoord nog een keer" in said.message.text
    assert "een ander antwoord" not in str(await record_of(world))


async def test_files_come_in_by_name_and_html_is_no_file(endpoint):
    html = {"contentType": "text/html", "content": "<p>hoi</p>"}
    await endpoint.post(text="hoi", attachments=[html, FILE, PICTURE])
    files = (Sent("a.pdf", URL), Sent("", f"{URL}/views/original", signed=True))
    assert endpoint.came_in[0].did == Typed("hoi", files)


def test_the_address_of_a_file_is_never_shown():
    assert URL not in repr(Typed("", (Sent("a.pdf", URL),)))


@pytest.mark.parametrize("content", [None, "", [], {}, {"downloadUrl": 5}, {"uniqueId": "x"}])
async def test_a_file_without_an_address_is_no_file(endpoint, content):
    await endpoint.post(text="hoi", attachments=[{**FILE, "content": content}])
    assert endpoint.came_in[0].did == Typed("hoi")


@pytest.mark.parametrize("kind", ["channel", "groupChat"])
async def test_a_file_sent_where_others_read_along_is_asked_in_the_persons_own_chat(
    whole, world, kind
):
    there = {"id": "19:many", "conversationType": kind}
    await whole.post(text="kijk eens", attachments=[FILE], conversation=there)
    await deliver(world.tools)
    said = {one.conversation: one.message.text for one in world.messenger.said}
    assert "eigen chat gezet" in said["19:many"]
    assert "Stuur het hier" in said["chat-anna"]
    assert (await record_of(world))["handed"] == []


@pytest.mark.parametrize("text", ["", "menu"])
async def test_whoever_sends_a_file_hears_what_became_of_it(whole, world, text):
    await whole.post(text=text, attachments=[FILE])
    await deliver(world.tools)
    said = [str(one.message) for one in world.messenger.said]
    assert any("Stuur het nog een keer" in one for one in said)
    assert len(said) == (2 if text else 1)
