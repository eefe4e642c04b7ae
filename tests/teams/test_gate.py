"""Nobody but the channel service gets in, and its keys are never in the way."""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.teams.gate import MOST_PROOFS, LoopbackGate
from tests.teams.key_server import (
    APP,
    SERVICE,
    TENANT,
    Clock,
    activity,
    key_pair,
    token,
)

NOW = Clock().time.timestamp()
EVIL = "https://smba.trafficmanager.net.evil.example/"


def _part(content: Any) -> str:
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()


def _by_hand(header: Any, payload: Any, signature: bytes = b"") -> str:
    return f"{_part(header)}.{_part(payload)}.{_part(signature)}"


CLAIMS = {"iss": "https://api.botframework.com", "aud": APP, "exp": NOW + 60, "serviceurl": SERVICE}


def _signed_with_the_public_key() -> str:
    public = key_pair("first").public_key()
    secret = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    signed = f"{_part({'alg': 'HS256', 'kid': 'first'})}.{_part(CLAIMS)}"
    return f"{signed}.{_part(hmac.digest(secret, signed.encode(), 'sha256'))}"


TOKENS: dict[str, tuple[dict[str, Any], int]] = {
    "good": ({}, 200),
    "signed with another key under a known id": ({"key": "stranger"}, 401),
    "for another bot": ({"aud": "another"}, 401),
    "for several bots": ({"aud": [APP, "another"]}, 401),
    "for nobody": ({"aud": None}, 401),
    "expired ten minutes ago": ({"exp": NOW - 600}, 401),
    "expired four minutes ago, by our clock": ({"exp": NOW - 240}, 200),
    "valid in ten minutes": ({"nbf": NOW + 600}, 401),
    "valid in four minutes, by our clock": ({"nbf": NOW + 240}, 200),
    "without an end": ({"exp": None}, 401),
    "ending in words": ({"exp": "tomorrow"}, 401),
    "ending at no number": ({"exp": float("nan")}, 401),
    "ending beyond all numbers": ({"exp": 10**400}, 401),
    "from another issuer": ({"iss": "https://issuer.example"}, 401),
    "from no issuer": ({"iss": None}, 401),
    "from the emulator": (
        {"iss": f"https://sts.windows.net/{TENANT}/", "appid": APP, "ver": "1.0"},
        401,
    ),
    "from the emulator, version 2": (
        {"iss": f"https://login.microsoftonline.com/{TENANT}/v2.0", "azp": APP, "ver": "2.0"},
        401,
    ),
    "from another bot, as a skill": (
        {"iss": f"https://login.microsoftonline.com/{TENANT}/v2.0", "appid": "another"},
        401,
    ),
    "from nobody, as a skill": ({"iss": None, "aud": None, "appid": "AnonymousSkill"}, 401),
    "from the government's cloud": ({"iss": "https://api.botframework.us"}, 401),
    "the bot's own, sent back": (
        {
            "iss": f"https://sts.windows.net/{TENANT}/",
            "aud": "https://api.botframework.com",
            "appid": APP,
        },
        401,
    ),
    "for another service URL": ({"serviceurl": "https://smba.trafficmanager.net/amer/"}, 403),
    "for no service URL": ({"serviceurl": None}, 403),
    "signed with RS512": ({"alg": "RS512"}, 401),
    "signed with PS256": ({"alg": "PS256"}, 401),
    "signed with an unknown key": ({"key": "stranger", "kid": "stranger"}, 401),
    "without a key id": ({"kid": None}, 401),
    "signed with a key of another channel": ({"key": "webchat", "kid": "webchat"}, 403),
    "signed with a key of no channel": ({"key": "silent", "kid": "silent"}, 403),
}
HEADERS: dict[str, str | None] = {
    "no header": None,
    "nothing": "",
    "no token": "Bearer ",
    "one word": "Bearer abc",
    "three words": "Bearer a.b.c",
    "another scheme": "Basic YTpi",
    "alg none": f"Bearer {_by_hand({'alg': 'none', 'kid': 'first'}, CLAIMS)}",
    "no alg": f"Bearer {_by_hand({'kid': 'first'}, CLAIMS)}",
    "the public key as a secret": f"Bearer {_signed_with_the_public_key()}",
    "a header a thousand deep": f"Bearer {_by_hand(b'[' * 3000, CLAIMS)}",
    "claims in a list": f"Bearer {_by_hand({'alg': 'RS256', 'kid': 'first'}, [CLAIMS])}",
    "bytes that are no text": "Bearer \udcff.\udcfe.\udcfd",
}
ACTIVITIES: dict[str, dict[str, Any]] = {
    "without serviceUrl": {"serviceUrl": None},
    "with an empty serviceUrl": {"serviceUrl": ""},
    "with another serviceUrl": {"serviceUrl": "https://smba.trafficmanager.net/amer/"},
    "with serviceUrl in a list": {"serviceUrl": [SERVICE]},
    "without channelId": {"channelId": None},
    "with an empty channelId": {"channelId": ""},
    "with channelId in a list": {"channelId": ["msteams"]},
    "of a channel the key is not for": {"channelId": "directline"},
    "of another tenant": {
        "channelData": {"tenant": {"id": "another"}},
        "conversation": {"id": "a:1", "tenantId": "another"},
    },
    "of two tenants": {"channelData": {"tenant": {"id": "another"}}},
    "of no tenant": {"channelData": None, "conversation": {"id": "a:1"}},
    "of a strange tenant": {"channelData": {"tenant": [TENANT]}, "conversation": {"id": "a:1"}},
}


@pytest.mark.parametrize(("claims", "status"), TOKENS.values(), ids=TOKENS)
async def test_only_a_token_that_holds_lets_an_activity_in(door, claims, status):
    door.server.served |= {"webchat": ["webchat"], "silent": None}
    shown = token(**claims)
    assert [await door.show(shown), await door.show(shown)] == [status, status]
    assert len(door.came_in) == (2 if status == 200 else 0)


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
async def test_what_is_no_token_is_refused_without_asking_for_keys(door, header):
    assert await door.knock(header, activity()) == 401
    assert door.server.asked == 0


@pytest.mark.parametrize("other", ACTIVITIES.values(), ids=ACTIVITIES)
async def test_a_good_token_does_not_carry_an_activity_it_is_not_for(door, other):
    assert await door.show(token()) == 200
    assert await door.show(token(), **other) == 403
    assert len(door.came_in) == 1


@pytest.mark.parametrize(
    "service",
    [
        EVIL,
        "http://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net@evil.example/",
        "https://smba.trafficmanager.net\\@evil.example/",
        "https://smba.trafficmanager.net:8443/",
        "https://webchat.botframework.com/",
        "//smba.trafficmanager.net/",
        "https://[/",
    ],
)
async def test_the_bot_answers_to_no_other_service_than_that_of_teams(door, service):
    assert await door.show(token(serviceurl=service), serviceUrl=service) == 403


@pytest.mark.parametrize("tenant", [TENANT, TENANT.upper()])
async def test_the_tenant_is_the_same_in_capitals(door, tenant):
    assert await door.show(token(), channelData={"tenant": {"id": tenant}}) == 200


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[]", b"null", b'"hallo"', b"[" * 5000])
async def test_a_body_that_is_no_activity_is_refused_whatever_the_token(door, body):
    headers = {"Authorization": f"Bearer {token()}"}
    async with door.client.post("/api/messages", data=body, headers=headers) as answer:
        assert answer.status == 400


@pytest.mark.slow
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(header=st.text() | st.text().map("Bearer {}".format) | st.text().map("Bearer a.{}.c".format))
async def test_no_header_is_too_strange_to_refuse(door, header):
    request = make_mocked_request("POST", "/", headers={"Authorization": header})
    with pytest.raises(web.HTTPUnauthorized):
        await door.gate.check(request, activity())
    assert door.server.asked == 0


# --- what is remembered ---


async def test_a_remembered_token_does_not_outlive_its_end(door):
    shown = token()
    assert await door.show(shown) == 200
    door.clock.move(timedelta(hours=1, minutes=4))
    assert await door.show(shown) == 200
    door.clock.move(timedelta(minutes=2))
    assert await door.show(shown) == 401


@pytest.mark.slow
async def test_only_so_many_tokens_are_remembered(door):
    for number in range(MOST_PROOFS + 10):
        request = make_mocked_request(
            "POST", "/", headers={"Authorization": f"Bearer {token(exp=NOW + number)}"}
        )
        await door.gate.check(request, activity())
    assert len(door.gate._proofs) == MOST_PROOFS


# --- this machine alone ---


@pytest.mark.parametrize(
    ("peer", "welcome"),
    [("127.0.0.1", True), ("::1", True), ("192.0.2.1", False), ("2001:db8::1", False)],
)
async def test_without_an_app_id_only_this_machine_is_let_in(peer, welcome):
    class Transport(asyncio.Transport):
        def get_extra_info(self, name, default=None):
            return (peer, 5) if name == "peername" else default

    request = make_mocked_request("POST", "/", transport=Transport())
    if welcome:
        await LoopbackGate().check(request, {})
    else:
        with pytest.raises(web.HTTPForbidden):
            await LoopbackGate().check(request, {})
