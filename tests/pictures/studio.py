"""A studio: Chromium with the renderer of the try-out page, which draws cards and looks at them."""

from __future__ import annotations

import mimetypes
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from playwright.async_api import Browser, Page, Route, async_playwright

from bot.local.tryout.routes import ASSETS, PAGE
from tests.e2e.browser import ROOT, chromium

MODULES = ROOT / "node_modules"
OURS = Path(__file__).with_name("page")
AXE = MODULES / "axe-core" / "axe.min.js"
ADDRESS = "http://cards.example"
"""Answered from the disk; nothing leaves the machine."""
Theme = Literal["light", "dark"]
Readable = Literal["by anyone", "by eye", "unasked"]
"""What axe is asked: all it knows, or the contrast, which the theme alone changes, or nothing."""


@dataclass(frozen=True)
class Light:
    """How a card is looked at."""

    theme: Theme
    width: int

    def __str__(self) -> str:
        return f"{self.theme}-{self.width}"


LIGHTS = tuple(Light(theme, width) for theme in ("light", "dark") for width in (360, 720))


@dataclass(frozen=True)
class Finding:
    """What is wrong on a card as it stands there."""

    rule: str
    what: str
    html: str


@dataclass(frozen=True)
class Easel:
    """One card at a time, in one light."""

    page: Page
    readable: Readable = "by anyone"

    async def findings(self, card: Mapping[str, Any]) -> list[Finding]:
        await self.page.evaluate("card => show(card)", card)
        return [Finding(**one) for one in await self.page.evaluate("look", self.readable)]

    async def picture(self, path: Path) -> None:
        """Of the card that was looked at last."""
        await self.page.locator("#messages").screenshot(path=path)


@asynccontextmanager
async def studio() -> AsyncIterator[Browser]:
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield browser
        await browser.close()


async def easel(browser: Browser, light: Light, readable: Readable = "by anyone") -> Easel:
    page = await browser.new_page(
        viewport={"width": light.width, "height": 800}, color_scheme=light.theme, locale="nl-NL"
    )
    await page.route(f"{ADDRESS}/**", _answer)
    await page.goto(f"{ADDRESS}/pictures/index.html")
    await page.wait_for_function("() => globalThis.look !== undefined")
    return Easel(page, readable)


async def _answer(route: Route) -> None:
    *_, folder, name = route.request.url.split("/")
    kind = mimetypes.guess_type(name)[0] or "text/plain"
    await route.fulfill(path=_file(folder, name), content_type=kind)


def _file(folder: str, name: str) -> Path:
    if name == "axe.js":
        return AXE
    if name in ASSETS:
        return MODULES / ASSETS[name]
    return (OURS if folder == "pictures" else PAGE) / name
