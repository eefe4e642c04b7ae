"""Whatever a stranger posts is refused, costs next to nothing, and holds up nobody else.

The rows of performance.md 2 and the attack list of the issue, in one table.
"""

from __future__ import annotations

import asyncio
import base64
import gzip
import hmac
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request, unused_port
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bot.teams import body, doorkeeper
from bot.teams.body import MOST_BYTES
from bot.teams.keys import FLOOR
from tests.teams.key_server import APP, SERVICE, TENANT, Clock, activity, key_pair, token

NOW = Clock().time.timestamp()
OUR_OWN = f"https://sts.windows.net/{TENANT}/"
ENTRA = f"https://login.microsoftonline.com/{TENANT}/v2.0"
ELSEWHERE = "https://smba.trafficmanager.net/amer/"
CLAIMS = {"iss": "https://api.botframework.com", "aud": APP, "exp": NOW + 60, "serviceurl": SERVICE}
HEADER = {"alg": "RS256", "kid": "first"}


@dataclass(frozen=True)
class Attack:
    """What is posted differs from a good activity with a good token in what is said here."""

    status: int
    claims: dict[str, Any] = field(default_factory=dict)
    header: str | None = "a token"
    parts: dict[str, Any] = field(default_factory=dict)
    data: Any = None
    media: str = "application/json"
    packed: str = ""

    def posted(self) -> dict[str, Any]:
        said = f"Bearer {token(**self.claims)}" if self.header == "a token" else self.header
        headers = {"Content-Type": self.media}
        headers |= {} if said is None else {"Authorization": said}
        headers |= {"Content-Encoding": self.packed} if self.packed else {}
        data = self.data() if callable(self.data) else self.data
        return {
            "headers": headers,
            "data": orjson.dumps(activity(**self.parts)) if data is None else data,
        }


def _part(content: Any) -> str:
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()


def _by_hand(header: Any, claims: Any = CLAIMS, signature: bytes = b"") -> str:
    return f"Bearer {_part(header)}.{_part(claims)}.{_part(signature)}"


def _signed_with_the_public_key() -> str:
    public = key_pair("first").public_key()
    secret = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    signed = f"{_part({'alg': 'HS256', 'kid': 'first'})}.{_part(CLAIMS)}"
    return f"Bearer {signed}.{_part(hmac.digest(secret, signed.encode(), 'sha256'))}"


async def _in_pieces() -> AsyncIterator[bytes]:
    for _ in range(5):
        yield b" " * (MOST_BYTES // 4)


def _by_token(status: int = 401, **claims: Any) -> Attack:
    return Attack(status, claims)


def _by_header(header: str | None) -> Attack:
    return Attack(401, header=header)


def _by_parts(**parts: Any) -> Attack:
    return Attack(403, parts=parts)


def _by_body(status: int, data: Any, packed: str = "") -> Attack:
    return Attack(status, data=data, packed=packed)


def _by_service(service: str) -> Attack:
    return Attack(403, {"serviceurl": service}, parts={"serviceUrl": service})


ATTACKS: dict[str, Attack] = {
    # --- no token ---
    "no header": _by_header(None),
    "an empty header": _by_header(""),
    "no token": _by_header("Bearer "),
    "one word": _by_header("Bearer abc"),
    "three words": _by_header("Bearer a.b.c"),
    "another scheme": _by_header("Basic YTpi"),
    "a header a thousand deep": _by_header(_by_hand(b"[" * 3000)),
    "claims in a list": _by_header(_by_hand(HEADER, [CLAIMS])),
    "bytes that are no text": _by_header("Bearer \udcff.\udcfe.\udcfd"),
    "a token of a hundred thousand letters": Attack(400, header=f"Bearer {'a' * 100_000}"),
    # --- a token of somebody else ---
    "wrong key under a known id": _by_token(key="stranger"),
    "wrong audience": _by_token(aud="another"),
    "several audiences": _by_token(aud=[APP, "another"]),
    "no audience": _by_token(aud=None),
    "wrong issuer": _by_token(iss="https://issuer.example"),
    "no issuer": _by_token(iss=None),
    "the government's issuer": _by_token(iss="https://api.botframework.us"),
    "emulator issuer": _by_token(iss=OUR_OWN, appid=APP, ver="1.0"),
    "emulator issuer, version 2": _by_token(iss=ENTRA, azp=APP, ver="2.0"),
    "the bot's own outbound token": _by_token(
        iss=OUR_OWN, aud="https://api.botframework.com", appid=APP
    ),
    "another bot, as a skill": _by_token(iss=ENTRA, appid="another"),
    "an anonymous skill": _by_token(iss=None, aud=None, appid="AnonymousSkill"),
    # --- a token of another time ---
    "expired": _by_token(exp=NOW - 600),
    "not yet valid": _by_token(nbf=NOW + 600),
    "no expiry": _by_token(exp=None),
    "an expiry in words": _by_token(exp="tomorrow"),
    "an expiry that is no number": _by_token(exp=float("nan")),
    "an expiry beyond all numbers": _by_token(exp=10**400),
    # --- a token signed otherwise ---
    "alg none": _by_header(_by_hand({"alg": "none", "kid": "first"})),
    "no alg": _by_header(_by_hand({"kid": "first"})),
    "HMAC with the public key": _by_header(_signed_with_the_public_key()),
    "RS512": _by_token(alg="RS512"),
    "PS256": _by_token(alg="PS256"),
    "key id unknown": _by_token(key="stranger", kid="stranger"),
    "no key id": _by_token(kid=None),
    "key not endorsed for Teams": _by_token(403, key="webchat", kid="webchat"),
    "key endorsed for nothing": _by_token(403, key="silent", kid="silent"),
    "key not endorsed, channel id empty": Attack(
        403, {"key": "silent", "kid": "silent"}, parts={"channelId": ""}
    ),
    # --- a good token for another activity ---
    "service URL of the token is another": _by_token(403, serviceurl=ELSEWHERE),
    "service URL missing in the token": _by_token(403, serviceurl=None),
    "no service URL": _by_parts(serviceUrl=None),
    "empty service URL": _by_parts(serviceUrl=""),
    "another service URL": _by_parts(serviceUrl=ELSEWHERE),
    "service URL in a list": _by_parts(serviceUrl=[SERVICE]),
    "no channel id": _by_parts(channelId=None),
    "empty channel id": _by_parts(channelId=""),
    "channel id in a list": _by_parts(channelId=["msteams"]),
    "a channel the key is not for": _by_parts(channelId="directline"),
    "another tenant": _by_parts(
        channelData={"tenant": {"id": "another"}}, conversation={"id": "a:1", "tenantId": "another"}
    ),
    "two tenants": _by_parts(channelData={"tenant": {"id": "another"}}),
    "no tenant": _by_parts(channelData=None, conversation={"id": "a:1"}),
    "a strange tenant": _by_parts(
        channelData={"tenant": [TENANT]}, conversation={"id": "a:1"}
    ),
    # --- a service that is not that of Teams ---
    "a service that sounds like Teams": _by_service(f"{SERVICE[:-6]}.evil.example/"),
    "a service without TLS": _by_service("http://smba.trafficmanager.net/emea/"),
    "a service behind a name": _by_service("https://smba.trafficmanager.net@evil.example/"),
    "a service behind a slash": _by_service("https://smba.trafficmanager.net\\@evil.example/"),
    "a service on another port": _by_service("https://smba.trafficmanager.net:8443/"),
    "another channel's service": _by_service("https://webchat.botframework.com/"),
    "a service without a scheme": _by_service("//smba.trafficmanager.net/"),
    "a service that is no address": _by_service("https://[/"),
    # --- a body that is no activity ---
    "no body": _by_body(400, b""),
    "half a body": _by_body(400, b"{"),
    "no text": _by_body(400, b"\xff"),
    "a list": _by_body(400, b"[]"),
    "a list five thousand deep": _by_body(400, b"[" * 5000),
    "nothing at all": _by_body(400, b"null"),
    "a word": _by_body(400, b'"hallo"'),
    "a number": _by_body(400, b"5"),
    "no activity": Attack(400, parts={"from": None}),
    "not packed as it says": _by_body(400, b"{}", "gzip"),
    "packed in a way that nobody knows": _by_body(415, b"{}", "br"),
    "a form": Attack(415, media="application/x-www-form-urlencoded"),
    "plain text": Attack(415, media="text/plain"),
    "no media type that exists": Attack(415, media="?"),
    "huge": _by_body(413, b" " * (MOST_BYTES + 1)),
    "huge, without saying so": _by_body(413, _in_pieces),
    "huge, once unpacked": _by_body(413, gzip.compress(b" " * 50_000_000), "gzip"),
    "huge, and nobody's": Attack(401, header=None, data=_in_pieces),
}  # fmt: skip


async def _post(door: Any, attack: Attack) -> int:
    async with door.client.post("/api/messages", **attack.posted()) as answer:
        return int(answer.status)


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
async def test_it_is_refused_and_reaches_nothing(door, attack):
    door.server.served |= {"webchat": ["webchat"], "silent": None}
    assert [await _post(door, attack) for _ in range(2)] == [attack.status] * 2
    assert door.came_in == []
    assert await door.show(token()) == 200


NAMELESS = {name: one for name, one in ATTACKS.items() if one.header != "a token"}


@pytest.mark.parametrize("attack", NAMELESS.values(), ids=NAMELESS)
async def test_without_a_token_nothing_is_asked_of_anyone(door, attack):
    await _post(door, attack)
    assert door.server.asked == 0


# --- many, and slowly ---


@pytest.mark.slow
async def test_ten_thousand_unknown_key_ids_in_a_minute_make_the_bot_ask_once(door, caplog):
    assert await door.show(token()) == 200
    door.clock.move(FLOOR)
    for number in range(10_000):
        header = _by_hand({**HEADER, "kid": f"made up {number}"}, signature=b"x" * 256)
        request = make_mocked_request("POST", "/", headers={"Authorization": header})
        with pytest.raises(Exception, match="Unauthorized"):
            await door.gate.admit(request)
        if number % 1000 == 0:
            assert await door.show(token()) == 200
    assert door.server.asked == 2
    assert len([one for one in caplog.records if "InvalidKeyError" in one.getMessage()]) == 1


async def test_new_keys_are_picked_up_within_a_minute_however_many_are_made_up(door):
    assert await door.show(token()) == 200
    door.clock.move(FLOOR)
    assert await door.show(token("stranger", "made up")) == 401
    door.server.served = {"second": ["msteams"]}
    door.clock.move(FLOOR)
    assert await door.show(token("second", "second")) == 200


async def _trickle(door: Any, head: str) -> tuple[Any, Any]:
    """Connects, and says a little now and then."""
    reader, writer = await asyncio.open_connection(door.client.host, door.client.port)
    writer.write(head.encode())
    await writer.drain()
    return reader, writer


GREETING = "POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n"


async def test_who_dribbles_a_head_holds_up_nobody_else(door):
    slow = [await _trickle(door, GREETING) for _ in range(200)]
    began = time.perf_counter()
    assert [await door.show(token()) for _ in range(20)] == [200] * 20
    assert time.perf_counter() - began < 2
    for _, writer in slow:
        writer.close()


@pytest.fixture
async def kept(monkeypatch):
    """The doorkeeper in front of an application that says it is well; little room, little time."""
    monkeypatch.setattr(doorkeeper, "LONGEST_HEAD", 0.5)
    monkeypatch.setattr(doorkeeper, "MOST_OPEN", 20)

    async def health(_request):
        return web.Response()

    app = web.Application(handler_args=body.SERVER)
    app.router.add_get("/health", health)
    runner, port = doorkeeper.Doorkeeper(app), unused_port()
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    yield port
    await runner.cleanup()


async def _half_a_head(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(GREETING.encode())
    await writer.drain()
    return reader, writer


async def _sent_away(slow: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]) -> bool:
    """All of them, within seconds."""
    async with asyncio.timeout(5):
        return [await _rest(*one) for one in slow] == [b""] * len(slow)


async def _rest(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
    try:
        return await reader.read()
    except ConnectionResetError:
        return b""
    finally:
        writer.close()


async def test_who_says_no_whole_head_is_sent_away(kept):
    slow = [await _half_a_head(kept) for _ in range(10)]
    assert await _sent_away(slow)


async def test_who_was_silent_longest_makes_room(kept):
    slow = [await _half_a_head(kept) for _ in range(60)]
    async with aiohttp.ClientSession() as session, asyncio.timeout(5):
        for _ in range(3):
            async with session.get(f"http://127.0.0.1:{kept}/health") as answer:
                assert answer.status == 200
    assert await _sent_away(slow)


async def test_who_is_answered_may_stay(kept):
    reader, writer = await asyncio.open_connection("127.0.0.1", kept)
    for _ in range(2):
        writer.write(b"GET /health HTTP/1.1\r\nHost: bot\r\n\r\n")
        assert b" 200 " in await reader.readuntil(b"\r\n\r\n")
        await asyncio.sleep(0.7)
    writer.close()


async def test_who_dribbles_a_body_without_a_token_is_refused_at_once(door):
    reader, writer = await _trickle(door, f"{GREETING}Content-Length: 1000\r\n\r\n{{")
    async with asyncio.timeout(2):
        assert b" 401 " in await reader.readline()
    writer.close()


async def test_who_dribbles_a_body_with_a_token_is_not_waited_for(door, monkeypatch):
    monkeypatch.setattr(body, "LONGEST_POST", 0.05)
    head = f"{GREETING}Authorization: Bearer {token()}\r\nContent-Length: 1000\r\n\r\n{{"
    slow = [await _trickle(door, head) for _ in range(20)]
    assert await door.show(token()) == 200
    async with asyncio.timeout(2):
        for reader, writer in slow:
            assert b" 408 " in await reader.readline()
            writer.close()
    assert len(door.came_in) == 1


async def test_a_stranger_who_hangs_up_leaves_nothing_behind(door):
    for _ in range(50):
        _, writer = await _trickle(door, f"{GREETING}Content-Length: 1000\r\n\r\n{{")
        writer.transport.abort()
    with pytest.raises(aiohttp.ClientError):
        async with (
            asyncio.timeout(5),
            door.client.post(
                "/api/messages", data=_broken(), headers={"Content-Type": "application/json"}
            ),
        ):
            pass
    assert await door.show(token()) == 200


async def _broken() -> AsyncIterator[bytes]:
    yield b"{"
    raise aiohttp.ClientError
