"""An office: the running program with a browser on its try-out page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import async_playwright

from tests.e2e.browser import SHOTS, Office, chromium, program


@asynccontextmanager
async def here(home: Path) -> AsyncIterator[str]:
    """The program as anyone starts it, with folders on this machine."""
    with program(home) as url:
        yield url


@pytest.fixture
async def office(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Office]:
    """As a parameter a test may say where the bot keeps things; by default on this machine."""
    if chromium() is None:
        pytest.skip("no Chromium: apt-get install chromium")
    SHOTS.mkdir(parents=True, exist_ok=True)
    async with getattr(request, "param", here)(tmp_path) as url, async_playwright() as play:
        browser = await play.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        page = await browser.new_page(
            viewport={"width": 1440, "height": 2200}, color_scheme="light", locale="nl-NL"
        )
        page.set_default_timeout(8000)
        office = Office(page, SHOTS)
        await office.open(url)
        yield office
        await browser.close()
