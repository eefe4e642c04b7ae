"""An office: the running program with a browser on its try-out page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import async_playwright

from tests.e2e.browser import SHOTS, Office, chromium, program


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    if chromium() is None:
        pytest.skip("no Chromium: apt-get install chromium")
    SHOTS.mkdir(parents=True, exist_ok=True)
    with program(tmp_path) as url:
        async with async_playwright() as play:
            browser = await play.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
            page = await browser.new_page(
                viewport={"width": 1440, "height": 2200}, color_scheme="light", locale="nl-NL"
            )
            page.set_default_timeout(8000)
            office = Office(page, SHOTS)
            await office.open(url)
            yield office
            await browser.close()
