"""The stand-in of Graph, running, with a client of ours that talks to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from bot.graph.client import Graph
from tests.graph.answers import PATIENCE_ASKED
from tests.graph.contract import FILE, published
from tests.graph.rights import service_of
from tests.graph.server import LEFT, GraphServer
from tests.graph.token import PlainToken
from tests.teams.key_server import Clock

PATIENCE = aiohttp.ClientTimeout(total=20)
"""Real time, on a machine that is busy with other tests."""


@asynccontextmanager
async def running(clock: Clock | None = None) -> AsyncIterator[tuple[GraphServer, Graph]]:
    """Afterwards nothing may have been done that no good client does."""
    contract = published()
    if contract is None:
        pytest.skip(f"there is no {FILE} (name its folder in CONTRACTS)")
    server = GraphServer(contract, clock or Clock())
    session = aiohttp.ClientSession(trace_configs=[_watched(server)])
    async with TestServer(server.app()) as port, session:
        origin = str(port.make_url("")).rstrip("/")
        token = PlainToken(session, origin)
        yield server, Graph(session, token, server.clock.now, f"{origin}/v1.0", PATIENCE)
    assert not server.complaints, server.complaints[:5]


def _watched(server: GraphServer) -> aiohttp.TraceConfig:
    """Tells the stand-in when a call left, and when it was known that it should not have."""

    async def leaves(_session: Any, _context: Any, request: Any) -> None:
        request.headers[LEFT] = str(perf_counter())

    async def knows(_session: Any, _context: Any, chunk: Any) -> None:
        if PATIENCE_ASKED in chunk.chunk:
            server.told[service_of(chunk.url.path.removeprefix("/v1.0"))] = perf_counter()

    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(leaves)
    trace.on_response_chunk_received.append(knows)
    return trace
