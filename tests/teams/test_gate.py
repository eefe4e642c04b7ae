"""Who is let in: the channel service from its own tenant, or this machine alone."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.teams.gate import MOST_PROOFS, LoopbackGate
from tests.teams.key_server import TENANT, Clock, token

NOW = Clock().time.timestamp()


@pytest.mark.parametrize("claims", [{"exp": NOW - 240}, {"nbf": NOW + 240}], ids=str)
async def test_two_clocks_may_differ_five_minutes(door, claims):
    assert await door.show(token(**claims)) == 200


@pytest.mark.parametrize("tenant", [TENANT, TENANT.upper()])
async def test_the_tenant_is_the_same_in_capitals(door, tenant):
    assert await door.show(token(), channelData={"tenant": {"id": tenant}}) == 200


@pytest.mark.slow
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(header=st.text() | st.text().map("Bearer {}".format) | st.text().map("Bearer a.{}.c".format))
async def test_no_header_is_too_strange_to_refuse(door, header):
    request = make_mocked_request("POST", "/", headers={"Authorization": header})
    with pytest.raises(web.HTTPUnauthorized):
        await door.gate.admit(request)
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
        await door.gate.admit(request)
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
        (await LoopbackGate().admit(request))({})
    else:
        with pytest.raises(web.HTTPForbidden):
            await LoopbackGate().admit(request)
