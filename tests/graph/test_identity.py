"""Four ways to show who the bot is, each with MSAL itself; none leaves a trace in the log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from yarl import URL

from bot.graph.client import Graph
from bot.identity import GRAPH, Tokens
from bot.outside import credential_of
from bot.ports import Busy
from bot.settings import read
from tests.graph.login import ASSERTION, SECRET
from tests.teams.key_server import APP, TENANT, key_pair

ANNA = "/users/anna"
MICROSOFT = ("https://login.microsoftonline.com", "http://169.254.169.254")


def certificate() -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "uthiek")])
    key, start = key_pair("ours"), datetime(2026, 1, 1, tzinfo=UTC)
    begun = x509.CertificateBuilder().subject_name(name).issuer_name(name)
    dated = begun.not_valid_before(start).not_valid_after(start + timedelta(days=3650))
    return dated.serial_number(1).public_key(key.public_key()).sign(key, SHA256())


def pem(*, certificate_first: bool) -> str:
    key = key_pair("ours").private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    both = [key, certificate().public_bytes(Encoding.PEM)]
    return b"".join(reversed(both) if certificate_first else both).decode()


@pytest.fixture
def standing_in(server, graph, monkeypatch) -> None:
    """MSAL refuses to log in over plain HTTP, so what it sends is sent on."""
    whole, origin = requests.Session.request, URL(graph._base).origin()

    def sent_on(session: Any, method: str, url: str, **how: Any) -> Any:
        assert url.startswith(MICROSOFT), url
        assert how["timeout"]
        return whole(session, method, str(origin) + URL(url).raw_path_qs, **how)

    monkeypatch.setattr(requests.Session, "request", sent_on)
    monkeypatch.setattr(requests.Session, "get", lambda s, url, **how: s.request("GET", url, **how))
    server.login.certificate = certificate()
    server.users.add("anna", "Anna de Vries", "anna@utrecht.example")


Logged = Callable[..., Graph]


@pytest.fixture
def logged_in(standing_in, server, graph, tmp_path) -> Logged:
    def with_settings(**other: str) -> Graph:
        hosts = {"UTHIEK_FILE_HOSTS": "gemeente.sharepoint.com"}
        given = {"MICROSOFT_APP_ID": APP, "MICROSOFT_APP_TENANT_ID": TENANT, **hosts}
        settings = read({"UTHIEK_DATA": str(tmp_path), **given, **other}, tryout=False)
        token = Tokens(credential_of(settings), GRAPH, server.clock.now)
        return Graph(graph._session, token, server.clock.now, graph._base)

    return with_settings


def ways(tmp_path) -> dict[str, dict[str, str]]:
    written = tmp_path / "assertion"
    written.write_text(ASSERTION)
    return {
        "secret": {"MICROSOFT_APP_PASSWORD": SECRET},
        "certificate": {"MICROSOFT_APP_CERTIFICATE": pem(certificate_first=False)},
        "workload": {"AZURE_FEDERATED_TOKEN_FILE": str(written)},
        "managed": {},
    }


@pytest.mark.parametrize("way", ["secret", "certificate", "workload", "managed"])
async def test_the_settings_say_how_the_bot_logs_in(server, logged_in, tmp_path, way):
    graph = logged_in(MICROSOFT_APP_LOGIN=way, **ways(tmp_path)[way])
    await graph.ask("GET", ANNA)
    server.login.revoke()
    await graph.ask("GET", ANNA)
    assert server.login.shown == [way, way]


async def test_the_certificate_may_stand_above_its_key(server, logged_in):
    both = pem(certificate_first=True)
    graph = logged_in(MICROSOFT_APP_LOGIN="certificate", MICROSOFT_APP_CERTIFICATE=both)
    await graph.ask("GET", ANNA)
    assert server.login.shown == ["certificate"]


@pytest.mark.parametrize(
    ("way", "other"),
    [
        ("secret", {"MICROSOFT_APP_PASSWORD": "a wrong one"}),
        ("certificate", {"MICROSOFT_APP_CERTIFICATE": "a wrong one"}),
        ("workload", {"AZURE_FEDERATED_TOKEN_FILE": "/nowhere"}),
    ],
)
async def test_what_is_not_taken_is_waited_for_and_not_logged(logged_in, caplog, way, other):
    graph = logged_in(MICROSOFT_APP_LOGIN=way, **other)
    with pytest.raises(Busy):
        await graph.ask("GET", ANNA)
    assert "no token" in caplog.text
    assert "a wrong one" not in caplog.text
