"""What becomes of a message: sent, refused for now, refused for good, or nobody knows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestServer, unused_port

from bot.identity import CONNECTOR, PAUSE, Credential, NoToken, Tokens
from bot.ports import Address, Blocked, Busy, Failing, Gone, Hopeless, Message, Unclear
from bot.teams.messenger import MOST_BYTES, Stranger, TeamsMessenger
from bot.teams.pace import FIRST_WAIT, Pace
from tests.teams.connector import (
    BOT,
    CHANNEL,
    CHAT,
    LIFE_OF_A_TOKEN,
    Connector,
    answer,
    channel,
    chat,
    hang,
    refuse,
    reset,
)
from tests.teams.key_server import Clock

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
        yield Line(TeamsMessenger(session, NoToken()), connector, session, to)


@dataclass
class Login:
    """Entra ID, as MSAL asks it: what it hands out the connector knows, unless it is not good."""

    connector: Connector
    clock: Clock = field(default_factory=Clock)
    answers: bool = True
    good: bool = True
    asked: int = 0

    def acquire_token_for_client(self, scopes: list[str]) -> dict[str, Any]:
        assert scopes == [CONNECTOR]
        self.asked += 1
        token = f"token {self.asked}"
        if self.good:
            self.connector.issued[token] = self.connector.now() + LIFE_OF_A_TOKEN
        return {"access_token": token, "expires_in": LIFE_OF_A_TOKEN} if self.answers else {}


def logged_in(line: Line) -> tuple[TeamsMessenger, Login]:
    login = Login(line.connector)
    tokens = Tokens(Credential(lambda: login), CONNECTOR, login.clock.now)
    return TeamsMessenger(line.session, tokens), login


async def test_a_message_goes_to_its_conversation_and_can_be_replaced(line):
    id = await line.messenger.send(line.to, HELLO)
    await line.messenger.replace(line.to, id, CARD)
    [said] = line.connector.said
    assert said["id"] == id
    assert said["recipient"] == {"id": "29:anna"}
    assert said["summary"] == "een kaart"
    assert [one["content"] for one in said["attachments"]] == [CARD.card]
    assert "text" not in said


async def test_a_thousand_messages_eight_at_once_need_ten_connections_at_most(line):
    async def some() -> None:
        for _ in range(125):
            await line.messenger.send(line.to, HELLO)

    await asyncio.gather(*(some() for _ in range(8)))
    assert len(line.connector.said) == 1000
    assert 0 < len(line.connector.lines) <= 10


async def test_a_chat_is_opened_with_someone_who_never_wrote(line):
    opened = await line.messenger.open_chat("bram", line.to)
    assert opened == Address("msteams", line.to.service_url, "a:bram", "personal", "t", BOT, "bram")
    await line.messenger.send(opened, HELLO)


async def test_a_thread_is_begun_in_a_channel_and_gone_on_with(line):
    team = channel(line.to.service_url.removesuffix("/emea/"))
    thread, first = await line.messenger.open_thread(team, HELLO)
    assert thread == replace(team, conversation=f"{CHANNEL};messageid={first}")
    await line.messenger.send(thread, CARD)
    await line.messenger.replace(thread, first, CARD)
    assert [one["conversation"]["id"] for one in line.connector.said] == [thread.conversation] * 2


async def test_who_blocked_the_bot_is_told_from_who_is_gone(line):
    line.connector.blocked = {CHAT}
    with pytest.raises(Blocked):
        await line.messenger.send(line.to, HELLO)
    line.connector.blocked = set()
    line.connector.without_app = {"bram"}
    with pytest.raises(Gone) as gone:
        await line.messenger.open_chat("bram", line.to)
    assert not isinstance(gone.value, Blocked)


async def test_a_conversation_that_is_refused_is_not_asked_again_before_its_time(line):
    messenger = TeamsMessenger(line.session, NoToken(), Pace())
    line.connector.faults = [refuse(429, Retry_After="30")]
    for _ in range(3):
        with pytest.raises(Busy):
            await messenger.send(line.to, HELLO)
    assert line.connector.requests == 1
    await messenger.open_chat("bram", line.to)


async def test_a_token_goes_with_every_request(line):
    line.connector.asks_tokens = True
    messenger, login = logged_in(line)
    for _ in range(3):
        await messenger.send(line.to, HELLO)
    assert login.asked == 1
    with pytest.raises(Stranger):
        await line.messenger.send(line.to, HELLO)


async def test_a_token_that_was_revoked_is_renewed_once_and_the_message_said_once(line):
    line.connector.asks_tokens = True
    messenger, login = logged_in(line)
    await messenger.send(line.to, HELLO)
    line.connector.issued.clear()
    await asyncio.gather(*(messenger.send(line.to, CARD) for _ in range(5)))
    assert login.asked == 2
    assert len(line.connector.said) == 6


async def test_a_connector_that_takes_no_token_at_all_is_asked_twice_and_then_it_is_said(line):
    line.connector.asks_tokens = True
    messenger, login = logged_in(line)
    login.good = False
    with pytest.raises(Stranger, match="application still there"):
        await messenger.send(line.to, HELLO)
    assert (line.connector.requests, login.asked, line.connector.said) == (2, 2, [])
    with pytest.raises(Stranger):
        await messenger.send(line.to, HELLO)
    assert login.asked == 2  # Entra is not asked for one token after the other
    login.good = True
    login.clock.move(PAUSE)
    await messenger.send(line.to, HELLO)
    assert login.asked == 3


async def test_without_a_token_nothing_is_sent(line):
    messenger, login = logged_in(line)
    login.answers = False
    with pytest.raises(Busy):
        await messenger.send(line.to, HELLO)
    assert line.connector.requests == 0


ANSWERS = {
    Busy: {
        "412": refuse(412),
        "429": refuse(429),
        "503 with a time": refuse(503, Retry_After="7"),
    },
    Gone: {"403": refuse(403), "404": refuse(404)},
    Failing: {
        "408": refuse(408),
        "500": refuse(500),
        "502": refuse(502),
        "503": refuse(503),
        "504": refuse(504),
    },
    Unclear: {
        "nothing": answer(b""),
        "no id": answer(b"{}"),
        "a list": answer(b"[]"),
        "a strange id": answer(b'{"id": 5}'),
        "half an answer": answer(b'{"id": "m'),
        "a reset": reset,
    },
    Hopeless: {"400": refuse(400), "413": refuse(413)},
    ValueError: {
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
    with pytest.raises(raised) as refused:
        await line.messenger.send(line.to, HELLO)
    assert refused.type is raised
    assert line.connector.requests == 1


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, FIRST_WAIT),
        ({"Retry_After": "30"}, 30),
        ({"Retry_After": "1.5"}, 1.5),
        ({"Retry_After": "0"}, 1),
        ({"Retry_After": "-5"}, FIRST_WAIT),
        ({"Retry_After": "999999999999"}, 3600),
        ({"Retry_After": "inf"}, FIRST_WAIT),
        ({"Retry_After": "nan"}, FIRST_WAIT),
        ({"Retry_After": "soon"}, FIRST_WAIT),
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
        (
            {"Retry_After": "Tue, 24 Nov 2026 09:02:00", "Date": "Tue, 24 Nov 2026 09:00 GMT"},
            FIRST_WAIT,
        ),
    ],
)
async def test_a_busy_connector_is_left_alone_for_as_long_as_it_asks(line, headers, seconds):
    line.connector.faults = [refuse(429, **headers)]
    with pytest.raises(Busy) as busy:
        await line.messenger.send(line.to, HELLO)
    assert seconds <= busy.value.seconds <= seconds * (1.25 if seconds == FIRST_WAIT else 1)


async def test_where_nobody_listens_nothing_was_sent(line):
    with pytest.raises(Busy):
        await line.messenger.send(chat(f"http://127.0.0.1:{unused_port()}"), HELLO)


async def test_nobody_knows_what_became_of_a_message_without_an_answer(line):
    line.connector.faults = [hang]
    with pytest.raises(Unclear):
        await TeamsMessenger(line.session, NoToken(), timeout=SOON).send(line.to, HELLO)
    assert line.connector.requests == 1


async def test_a_message_that_finds_no_free_connection_was_not_sent(line):
    line.connector.faults = [hang]
    soon = aiohttp.ClientTimeout(connect=0.03)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as session:
        messenger = TeamsMessenger(session, NoToken(), timeout=soon)
        hanging = asyncio.create_task(messenger.send(line.to, HELLO))
        await asyncio.sleep(0)
        with pytest.raises(Busy):
            await messenger.send(line.to, HELLO)
        hanging.cancel()


async def test_a_conversation_that_does_not_exist_is_gone(line):
    with pytest.raises(Gone):
        await line.messenger.send(replace(line.to, conversation="a:other"), HELLO)
    with pytest.raises(Hopeless, match="400"):
        await line.messenger.send(replace(line.to, bot="28:somebody else"), HELLO)


async def test_a_card_that_teams_would_refuse_is_not_sent(line):
    card = {"type": "AdaptiveCard", "body": ["x" * MOST_BYTES]}
    with pytest.raises(Hopeless, match="larger"):
        await line.messenger.send(line.to, Message(card=card))
    assert line.connector.requests == 0
