"""No advice is let go of, whatever people do and whatever dies meanwhile: years in minutes."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import pytest

from tests.decade.history import History
from tests.decade.proved import counted, found, prepared
from tests.postgres import drop_database, fresh_database


@pytest.fixture
async def database(postgres_url: str) -> AsyncIterator[str]:
    url = await prepared(await fresh_database(postgres_url))
    yield url
    await drop_database(url)


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.requirement("RT1.2")
@pytest.mark.requirement("R5.1.2")
@pytest.mark.requirement("R5.7.21")
async def test_in_a_season_of_a_few_cases_no_advice_is_let_go_of(database):
    await History(database, cases=5, years=0.4).run()
    assert await found(database) == {}
    counts = dict(await counted(database))
    assert counts["questions asked"] > counts["answers"] > 0
    assert counts["advices settled"] > 0


@pytest.mark.proof
@pytest.mark.postgres
@pytest.mark.requirement("R5.1.2")
@pytest.mark.requirement("R5.7.21")
async def test_in_ten_years_no_advice_is_let_go_of(database):
    cases = int(os.environ.get("CASES", "60"))  # `make decade` does 2,000
    await History(database, cases).run()
    assert await found(database) == {}
    counts = dict(await counted(database))
    assert counts["advices"] == 5 * cases
    assert counts["advices settled"] > 4 * cases
    assert counts["judgements of the team"] > 4 * cases
    assert counts["escalations begun"] > counts["rungs released"]
