"""The journey that nothing happens to, which every other one has to equal."""

from __future__ import annotations

import asyncio

import pytest

from tests.proof.aftermath import Aftermath
from tests.proof.trip import trip


@pytest.fixture(scope="session")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Aftermath:
    return asyncio.run(trip(tmp_path_factory.mktemp("undisturbed"))).left
