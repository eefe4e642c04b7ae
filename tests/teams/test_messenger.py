"""What becomes of a message: sent, refused for now, refused for good, or nobody knows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import aiohttp
import pytest
from aiohttp.test_utils import TestServer, unused_port

from bot.app import no_token
from bot.ports import Address, Busy, Gone, Message, Unclear
from bot.teams.messenger import MOST_BYTES, WAIT, TeamsMessenger
from tests.teams.connector import BOT, Connector, answer, chat, hang, refuse, reset

SOON = aiohttp.ClientTimeout(total=0.03)
HELLO = Message("hallo")
CARD = Message(card={"type": "AdaptiveCard", "fallbackText": "een kaart"})


@dataclass
class Line:
    """A messenger, the connector at the other end, and the chat between them."""

    messenger: TeamsMessenger
    connector: Connector
    session: aiohttp.ClientSession
    to: Address


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    connector = Connector()
    server = TestServer(connector.app(), shutdown_timeout=0)
    async with server, aiohttp.ClientSession() as session:
        to = chat(str(server.make_url("")).rstrip("/"))
        yield Line(TeamsMessenger(session, no_token), connector, session, to)


async def test_a_message_goes_to_its_conversation_and_can_be_replaced(line):
    id = await line.messenger.send(line.to, HELLO)
    await line.messenger.replace(line.to, id, CARD)
    [said] = line.connector.said
    assert said["id"] == id
    assert said["recipient"] == {"id": "29:anna"}
    assert said["summary"] == "een kaart"
    assert [one["content"] for one in said["attachments"]] == [CARD.card]
    assert "text" not in said


async def test_a_chat_is_opened_with_someone_who_never_wrote(line):
    opened = await line.messenger.open_chat("bram", line.to)
    assert opened == Address("msteams", line.to.service_url, "a:bram", "personal", "t", BOT, "bram")
    await line.messenger.send(opened, HELLO)


async def test_a_token_goes_with_every_request(line):
    async def token() -> str:
        return "secret"

    line.connector.token = "secret"
    await TeamsMessenger(line.session, token).send(line.to, HELLO)
    with pytest.raises(ValueError, match="401"):
        await line.messenger.send(line.to, HELLO)


async def test_without_a_token_nothing_is_sent(line):
    async def no_token_now() -> str:
        raise Busy(30)

    with pytest.raises(Busy):
        await TeamsMessenger(line.session, no_token_now).send(line.to, HELLO)
    assert line.connector.requests == 0


ANSWERS = {
    Busy: {
        "412": refuse(412),
        "429": refuse(429),
        "503 with a time": refuse(503, Retry_After="7"),
    },
    Gone: {"403": refuse(403), "404": refuse(404)},
    Unclear: {
        "408": refuse(408),
        "500": refuse(500),
        "502": refuse(502),
        "503": refuse(503),
        "504": refuse(504),
        "nothing": answer(b""),
        "no id": answer(b"{}"),
        "a list": answer(b"[]"),
        "a strange id": answer(b'{"id": 5}'),
        "half an answer": answer(b'{"id": "m'),
        "a reset": reset,
    },
    ValueError: {
        "400": refuse(400),
        "401": refuse(401),
        "413": refuse(413),
        "a redirect": refuse(307, Location="https://elsewhere.example/"),
    },
}


@pytest.mark.parametrize(
    ("raised", "fault"),
    [
        pytest.param(raised, fault, id=name)
        for raised, faults in ANSWERS.items()
        for name, fault in faults.items()
    ],
)
async def test_what_the_connector_answers_says_what_became_of_the_message(line, fault, raised):
    line.connector.faults = [fault]
    with pytest.raises(raised):
        await line.messenger.send(line.to, HELLO)
    assert line.connector.requests == 1


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, WAIT),
        ({"Retry_After": "30"}, 30),
        ({"Retry_After": "1.5"}, 1.5),
        ({"Retry_After": "0"}, 1),
        ({"Retry_After": "-5"}, WAIT),
        ({"Retry_After": "999999999999"}, 3600),
        ({"Retry_After": "inf"}, WAIT),
        ({"Retry_After": "nan"}, WAIT),
        ({"Retry_After": "soon"}, WAIT),
        (
            {
                "Retry_After": "Tue, 24 Nov 2026 09:02:00 GMT",
                "Date": "Tue, 24 Nov 2026 09:00:00 GMT",
            },
            120,
        ),
        (
            {
                "Retry_After": "Tue, 24 Nov 2026 08:00:00 GMT",
                "Date": "Tue, 24 Nov 2026 09:00:00 GMT",
            },
            1,
        ),
        ({"Retry_After": "Tue, 24 Nov 2026 09:02:00", "Date": "Tue, 24 Nov 2026 09:00 GMT"}, WAIT),
    ],
)
async def test_a_busy_connector_is_left_alone_for_as_long_as_it_asks(line, headers, seconds):
    line.connector.faults = [refuse(429, **headers)]
    with pytest.raises(Busy) as busy:
        await line.messenger.send(line.to, HELLO)
    assert busy.value.seconds == seconds


async def test_where_nobody_listens_nothing_was_sent(line):
    with pytest.raises(Busy):
        await line.messenger.send(chat(f"http://127.0.0.1:{unused_port()}"), HELLO)


async def test_nobody_knows_what_became_of_a_message_without_an_answer(line):
    line.connector.faults = [hang]
    with pytest.raises(Unclear):
        await TeamsMessenger(line.session, no_token, SOON).send(line.to, HELLO)
    assert line.connector.requests == 1


async def test_a_message_that_finds_no_free_connection_was_not_sent(line):
    line.connector.faults = [hang]
    soon = aiohttp.ClientTimeout(connect=0.03)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as session:
        messenger = TeamsMessenger(session, no_token, soon)
        hanging = asyncio.create_task(messenger.send(line.to, HELLO))
        await asyncio.sleep(0)
        with pytest.raises(Busy):
            await messenger.send(line.to, HELLO)
        hanging.cancel()


async def test_a_conversation_that_does_not_exist_is_gone(line):
    with pytest.raises(Gone):
        await line.messenger.send(replace(line.to, conversation="a:other"), HELLO)
    with pytest.raises(ValueError, match="400"):
        await line.messenger.send(replace(line.to, bot="28:somebody else"), HELLO)


async def test_a_card_that_teams_would_refuse_is_not_sent(line):
    card = {"type": "AdaptiveCard", "body": ["x" * MOST_BYTES]}
    with pytest.raises(ValueError, match="larger"):
        await line.messenger.send(line.to, Message(card=card))
    assert line.connector.requests == 0
