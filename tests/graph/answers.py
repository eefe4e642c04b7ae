"""How Graph says no, and how it says nothing at all: what can go wrong with one request."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

from aiohttp import web

from tests.teams.key_server import Clock

PATIENCE_ASKED = b"activityLimitReached"
CLOCK = web.AppKey("clock", Clock)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Fault = Callable[[web.Request, Handler], Awaitable[web.StreamResponse]]


class Refused(Exception):
    def __init__(self, status: int, code: str, message: str = "", inner: str = "") -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.inner = status, code, message, inner


def refusal(refused: Refused, **headers: str) -> web.Response:
    inner = {"request-id": "r-1", **({"code": refused.inner} if refused.inner else {})}
    error = {"code": refused.code, "message": refused.message or "no", "innerError": inner}
    return web.json_response({"error": error}, status=refused.status, headers=headers)


def refuse(status: int, code: str = "serviceNotAvailable", *, inner: str = "") -> Fault:
    async def fault(request: web.Request, handler: Handler) -> web.StreamResponse:
        return refusal(Refused(status, code, inner=inner))

    return fault


def throttle(status: int, seconds: float, *, how: str = "number") -> Fault:
    """Wants to hear nothing for so long; said as a number, a date, or not at all."""

    async def fault(request: web.Request, handler: Handler) -> web.StreamResponse:
        clock = request.app[CLOCK]
        until = clock.now() + timedelta(seconds=seconds)
        said = {
            "number": f"{seconds:g}",
            "date": format_datetime(until, usegmt=True),
        }[how]
        headers = {"Retry-After": said, "X-Seconds": str(seconds)}
        headers["Date"] = format_datetime(clock.now(), usegmt=True)
        return refusal(Refused(status, PATIENCE_ASKED.decode()), **headers)

    return fault


async def reset_before(request: web.Request, handler: Handler) -> web.StreamResponse:
    """The connection breaks before anything is done."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def reset_after(request: web.Request, handler: Handler) -> web.StreamResponse:
    """It is done, and the answer never comes."""
    await handler(request)
    return await reset_before(request, handler)


async def hang(request: web.Request, handler: Handler) -> web.StreamResponse:
    """It is done, and the connection stays open without an answer."""
    await handler(request)
    await asyncio.get_running_loop().create_future()
    raise AssertionError


async def dribble(request: web.Request, handler: Handler) -> web.StreamResponse:
    """It is done; the answer begins, and never ends."""
    await handler(request)
    answer = web.StreamResponse(headers={"Content-Type": "application/json"})
    await answer.prepare(request)
    await answer.write(b"{")
    await asyncio.get_running_loop().create_future()
    raise AssertionError


async def truncated(request: web.Request, handler: Handler) -> web.StreamResponse:
    """It is done; half of the answer comes."""
    answer = await handler(request)
    body: Any = getattr(answer, "body", b"")
    half = bytes(body or b"{}")[: len(body or b"{}") // 2]
    return web.Response(status=answer.status, body=half, content_type="application/json")


async def error_page(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A proxy on the way answers for Graph, and calls that success."""
    page = "<html><body>Our services aren't available right now</body></html>"
    return web.Response(text=page, content_type="text/html")
