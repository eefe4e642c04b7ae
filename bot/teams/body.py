"""Reads what was posted: a JSON object, no larger and no slower than the channel service posts."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Mapping
from typing import Any

import orjson
from aiohttp import web

MOST_BYTES = 256 * 1024
SERVER: Mapping[str, Any] = {
    "auto_decompress": False,
    "lingering_time": 2.0,
    "keepalive_timeout": 75.0,
}
"""For the web server: unpacking is done here, and what was refused is hardly listened to.

Between two requests a connection may rest as long as proxies expect; aiohttp allows an hour."""
LONGEST_POST = 5.0
"""Seconds in which a body has to be here; the channel service takes a few milliseconds."""


def check_head(request: web.Request) -> None:
    """Refuses by what stands before the body, of which nothing is read."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="not JSON")
    if (request.content_length or 0) > MOST_BYTES:
        raise web.HTTPRequestEntityTooLarge(MOST_BYTES, request.content_length or 0)


async def read_json(request: web.Request) -> dict[str, Any]:
    try:
        async with asyncio.timeout(LONGEST_POST):
            body = await _read(request)
    except TimeoutError:
        raise web.HTTPRequestTimeout(text="too slow") from None
    body = _unpacked(request, body)
    if len(body) > MOST_BYTES:
        raise web.HTTPRequestEntityTooLarge(MOST_BYTES, len(body))
    try:
        raw = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise web.HTTPBadRequest(text="not JSON") from None
    if not isinstance(raw, dict):
        raise web.HTTPBadRequest(text="not an activity")
    return raw


async def _read(request: web.Request) -> bytes:
    """At most one byte more than is allowed, whatever was said of the length."""
    body = await request.content.read(MOST_BYTES + 1)
    while len(body) <= MOST_BYTES and not request.content.at_eof():
        body += await request.content.read(MOST_BYTES + 1 - len(body))
    return body


def _unpacked(request: web.Request, body: bytes) -> bytes:
    """No further than one byte more than is allowed."""
    match request.headers.get("Content-Encoding", "identity").lower():
        case "identity":
            return body
        case "gzip":
            try:
                return zlib.decompressobj(wbits=31).decompress(body, MOST_BYTES + 1)
            except zlib.error:
                raise web.HTTPBadRequest(text="not packed as it says") from None
    raise web.HTTPUnsupportedMediaType(text="packed in an unknown way")
