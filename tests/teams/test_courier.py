"""Files are fetched from where Teams keeps them, and nowhere else; whatever goes wrong there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.identity import NoToken
from bot.ports import Gone, Sent, TooBig, Unclear
from bot.settings import BadSettings, read
from bot.teams.courier import Place, TeamsCourier

MOST = 1_000
SOON = aiohttp.ClientTimeout(total=0.3)


@dataclass
class Store:
    """Hands out files over HTTP; `asked` holds the token that came with each question."""

    origin: str = ""
    elsewhere: str = ""
    asked: list[str] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.headers.get("Authorization", ""))
        match request.path:
            case "/file":
                return web.Response(body=b"%PDF-")
            case "/large":
                return web.Response(body=b"x" * (MOST + 1))
            case "/endless":
                return await self._endless(request)
            case "/slow":
                await asyncio.sleep(5)
            case "/newer" if self.asked[-1] == "Bearer secret 2":
                return web.Response(body=b"%PDF-")
            case "/newer":
                raise web.HTTPUnauthorized
            case "/moved":
                raise web.HTTPFound("/file")
            case "/elsewhere":
                raise web.HTTPFound(f"{self.elsewhere}/file")
            case "/circle":
                raise web.HTTPFound("/circle")
            case path:
                return web.Response(status=int(path.strip("/")))
        raise web.HTTPNotFound

    async def _endless(self, request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        for _ in range(100):
            await answer.write(b"x" * 100)
        return answer


@dataclass
class Renewed:
    """A token that is another one each time that it is refused."""

    count: int = 1

    async def __call__(self) -> str:
        return f"secret {self.count}"

    def refused(self, token: str) -> None:
        assert token == f"secret {self.count}"
        self.count += 1


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    here, there = Store(), Store()
    apps = [web.Application(), web.Application()]
    for one, app in zip((here, there), apps, strict=True):
        app.router.add_get("/{path:.*}", one.answer)
    async with TestServer(apps[0]) as first, TestServer(apps[1]) as second:
        here.origin, here.elsewhere = (str(one.make_url("")).rstrip("/") for one in (first, second))
        yield here


@pytest.fixture
async def courier(store: Store) -> AsyncIterator[TeamsCourier]:
    async with aiohttp.ClientSession() as session:
        yield TeamsCourier(session, Renewed(), (store.origin,), (store.elsewhere,), SOON)


async def test_a_file_is_fetched_without_showing_the_token(courier, store):
    assert await courier.fetch(Sent("a", f"{store.origin}/file"), most=MOST) == b"%PDF-"
    assert store.asked == [""]


async def test_a_redirect_within_the_same_place_is_followed(courier, store):
    assert await courier.fetch(Sent("a", f"{store.origin}/moved"), most=MOST) == b"%PDF-"


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("404", Gone), ("403", Gone), ("410", Gone), ("500", Unclear), ("429", Unclear),
        ("large", TooBig), ("endless", TooBig), ("slow", Unclear), ("elsewhere", Gone),
        ("circle", Gone),
    ],
)  # fmt: skip
async def test_what_goes_wrong_has_a_name(courier, store, path, fault):
    with pytest.raises(fault) as raised:
        await courier.fetch(Sent("a", f"{store.origin}/{path}?tempauth=geheim"), most=MOST)
    assert "geheim" not in repr(raised.value)


async def test_a_pasted_picture_is_fetched_with_the_token_from_the_connector_alone(courier, store):
    sent = Sent("", f"{store.elsewhere}/file", signed=True)
    assert await courier.fetch(sent, most=MOST) == b"%PDF-"
    with pytest.raises(Gone):
        await courier.fetch(Sent("", f"{store.origin}/file", signed=True), most=MOST)
    assert store.asked == []


async def test_a_token_that_was_revoked_is_renewed_once(courier, store):
    asked = Sent("", f"{store.elsewhere}/newer", signed=True)
    assert await courier.fetch(asked, most=MOST) == b"%PDF-"
    with pytest.raises(Gone, match="401"):
        await courier.fetch(Sent("", f"{store.elsewhere}/401", signed=True), most=MOST)


@pytest.mark.parametrize(
    "url",
    [
        "http://utrecht.sharepoint.com/a", "https://sharepoint.com.evil.example/a",
        "https://evilsharepoint.com/a", "https://utrecht.sharepoint.com:8443/a",
        "https://utrecht.sharepoint.com@evil.example/a", "https://a:b@utrecht.sharepoint.com/a",
        "file:///etc/passwd", "https://127.0.0.1/a", "https://[::1", "//utrecht.sharepoint.com/a",
        "https://169.254.169.254/latest", "", "x" * 5000,
    ],
)  # fmt: skip
async def test_another_place_is_never_asked(url):
    async with aiohttp.ClientSession() as session:
        courier = TeamsCourier(session, NoToken(), ("https://*.sharepoint.com",))
        with pytest.raises(Gone):
            await courier.fetch(Sent("a", url), most=MOST)


def test_onedrive_lies_below_sharepoint():
    place = Place.read("https://*.sharepoint.com")
    assert place.admits(urlsplit("https://Utrecht-my.SharePoint.com/personal/a?tempauth=x"))


@pytest.mark.parametrize("hosts", [",", "https://*.sharepoint.com", "*", "*.com/x", "localhost"])
def test_settings_take_names_of_hosts_alone(hosts):
    with pytest.raises(BadSettings, match="UTHIEK_FILE_HOSTS"):
        read({"UTHIEK_FILE_HOSTS": hosts}, tryout=True)
