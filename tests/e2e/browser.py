"""The running program and a real browser on its try-out page, used as people use it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from playwright.async_api import Error, Locator, Page, expect

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SHOTS = ROOT / "build" / "screenshots"
START = 30.0


def chromium() -> str | None:
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


@contextmanager
def program(home: Path) -> Iterator[str]:
    """`python -m bot serve --try` with data of its own; gives the address of the page."""
    port = free_port()
    environment = {**os.environ, "UTHIEK_DATA": str(home), "UTHIEK_PORT": str(port)}
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "serve", "--try"],
            cwd=ROOT, env=environment, stdout=log, stderr=log,
        )  # fmt: skip
        try:
            _wait_until_up(f"http://localhost:{port}/health")
            yield f"http://localhost:{port}/try"
        finally:
            process.terminate()
            process.wait(10)
    assert "Traceback" not in (home / "log").read_text("utf-8")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_up(url: str) -> None:
    end = time.monotonic() + START
    while time.monotonic() < end:
        with suppress(OSError), urllib.request.urlopen(url, timeout=1):  # noqa: S310 # our own
            return
        time.sleep(0.05)
    raise AssertionError(f"no answer from {url}")


@dataclass
class Office:
    """Everyone at one screen: `be` someone, say, press, fill in; every step leaves a picture."""

    page: Page
    shots: Path
    troubles: list[str] = field(default_factory=list)
    _count: int = 0

    async def open(self, url: str) -> None:
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda fault: self.troubles.append(str(fault)))
        await self.page.goto(url)

    def _heard(self, message: Any) -> None:
        if message.type in {"error", "warning"}:
            self.troubles.append(message.text)

    async def be(self, name: str, *, place: str = "Chat met de bot") -> None:
        await self.page.get_by_role("button", name=name).first.click()
        await expect(self.page.locator("#talking")).to_have_text(name)
        button = self.page.get_by_role("button", name=place)
        if await button.is_visible():
            await button.click()

    async def say(self, text: str) -> None:
        await self.page.locator("#type").fill(text)
        await self.page.locator("#type").press("Enter")

    def card(self, text: str) -> Locator:
        """The newest card with this text in it."""
        return self.page.locator("#messages .card").filter(has_text=text).last

    async def press(self, card: Locator, title: str, *, nth: int = 0) -> None:
        button = card.get_by_role("button", name=title, exact=True).nth(nth)
        await self.click_and_wait(button)

    async def click_and_wait(self, button: Locator) -> None:
        """Until the bot answered."""
        async with self.page.expect_response(lambda answer: answer.url.endswith("/press")) as heard:
            await button.click()
        answer = await heard.value
        assert answer.ok
        await answer.finished()
        await self.page.evaluate("() => new Promise(requestAnimationFrame)")

    async def today(self) -> date:
        answer = await self.page.request.get(self.page.url.partition("?")[0] + "/persons")
        return datetime.fromisoformat((await answer.json())["now"]).date()

    async def picture(self, name: str, card: Locator | None = None) -> None:
        self._count += 1
        path = self.shots / f"{self._count:02} {name}.png"
        try:
            await (card or self.page).screenshot(path=path)
        except Error:  # the stored card took the place of the answered one meanwhile
            await (card or self.page).screenshot(path=path)

    # --- forms ---
    async def fill(self, card: Locator, answers: Mapping[str, str]) -> set[str]:
        """Fill in what the card shows of these answers; gives the paths that were there."""
        await card.wait_for()
        found = set()
        for path, answer in answers.items():
            field = card.locator(f'[id="{path}"]')
            if await field.count():
                await self._fill(field, answer)
                found.add(path)
        return found

    async def _fill(self, field: Locator, answer: str) -> None:
        select = field.locator("select")
        ticks = field.locator("input[type=checkbox], input[type=radio]")
        if await select.count():
            await select.select_option(answer)
        elif await ticks.count():
            for one in answer.split(","):
                await field.locator(f'input[value="{one}"]').check()
        elif await field.locator(".ac-choiceSetInput-filtered-textbox").count():
            await self._choose_person(field, answer)
        else:
            await field.locator("input, textarea").first.fill(answer)

    async def _choose_person(self, field: Locator, name: str) -> None:
        box = field.locator("input").first
        await box.fill("")
        await box.press_sequentially(name)
        await field.get_by_text(name, exact=True).last.click()

    async def forward_until(self, text: str, *, most: int = 30) -> None:
        """Move the clock from appointment to appointment until a card says this."""
        for _ in range(most):
            if await self.card(text).count():
                return
            button = self.page.get_by_role("button", name="Naar de volgende afspraak")
            async with self.page.expect_response(lambda answer: answer.url.endswith("/clock")):
                await button.click()
            with suppress(AssertionError):
                await expect(self.card(text)).to_be_visible(timeout=700)
        raise AssertionError(f"nothing says {text!r}")
