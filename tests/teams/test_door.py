"""With an app id the bot asks who comes in; without one it is at home to this machine alone."""

from __future__ import annotations

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.app import web_app
from bot.commands import serve
from bot.settings import BadSettings, read
from tests.teams.key_server import APP, TENANT, activity, token

REAL = {
    "UTHIEK_FILE_HOSTS": "gemeente.sharepoint.com",
    "MICROSOFT_APP_ID": APP,
    "MICROSOFT_APP_TENANT_ID": TENANT,
    "MICROSOFT_APP_PASSWORD": "secret",
}


@pytest.fixture
def home(tmp_path):
    return {"UTHIEK_DATA": str(tmp_path)}


@pytest.mark.parametrize(
    "other",
    [
        {"MICROSOFT_APP_ID": " "},
        {"MICROSOFT_APP_TENANT_ID": ""},
        {"MICROSOFT_APP_PASSWORD": ""},
        {"MICROSOFT_APP_TENANT_ID": "gemeente.example"},
    ],
    ids=str,
)
def test_a_bot_that_could_not_tell_who_writes_does_not_start(other):
    with pytest.raises(BadSettings, match=next(iter(other))):
        read({**REAL, **other}, tryout=False)


def test_a_real_bot_is_not_tried_out():
    with pytest.raises(BadSettings, match="MICROSOFT_APP_ID"):
        read(REAL, tryout=True)


@pytest.mark.parametrize(
    ("environment", "statuses"), [({}, [200, 200]), (REAL, [401, 401])], ids=["try-out", "real"]
)
async def test_the_app_id_decides_whether_a_token_is_asked_for(home, environment, statuses):
    app = await web_app(read({**home, **environment}, tryout=not environment))
    strange = f"Bearer {token(iss='https://issuer.example')}"
    async with TestClient(TestServer(app)) as client:
        for header, status in zip(({}, {"Authorization": strange}), statuses, strict=True):
            body = activity(type="typing")
            async with client.post("/api/messages", json=body, headers=header) as answer:
                assert answer.status == status


@pytest.mark.parametrize(
    ("environment", "host"), [({}, "127.0.0.1"), (REAL, None)], ids=["try-out", "real"]
)
def test_without_an_app_id_nobody_else_can_reach_the_bot(home, environment, host):
    assert serve.host_of(read({**home, **environment}, tryout=not environment)) == host
