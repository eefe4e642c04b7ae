"""The stand-in of Graph for the tests of this folder."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.graph.client import Graph
from tests.graph.server import GraphServer
from tests.graph.standing_in import running


@dataclass
class Both:
    server: GraphServer
    graph: Graph


@pytest.fixture
async def both() -> AsyncIterator[Both]:
    async with running() as (server, graph):
        yield Both(server, graph)


@pytest.fixture
def server(both: Both) -> GraphServer:
    return both.server


@pytest.fixture
def graph(both: Both) -> Graph:
    return both.graph
