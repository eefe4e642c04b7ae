"""People who take the journey over HTTP, as Teams would pass on what they do."""

from __future__ import annotations

import asyncio
import re
import shutil
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp

from bot.domain.calendar import AMSTERDAM
from tests.proof.connector import BOT, Connector, Said
from tests.proof.program import Kill, Program, clock, set_clock
from tests.proof.seed import called
from tests.world import walk

JOURNEY = tuple(
    line
    for line in Path(__file__).with_name("journey.md").read_text("utf-8").splitlines()
    if re.match(r"(\w+: |\w+ drukt |⏰ )", line)
)
PRESS = re.compile(r"(\w+) drukt (?:in (team) )?op ([^|]+?)(?: \| (.*))?")
TEAM = "19:team"
PRESENT = ("anna", "bram", "cas", "noor", "daan")
OUTAGE = timedelta(minutes=2)
"""Longer than a lease; what the dead process had claimed is free again."""
PATIENCE = 60.0
Doing = Callable[[], Awaitable[None]]


@dataclass
class Driver:
    """Repeats what got no answer, with the same id; starts the program again when it died."""

    program: Program
    connector: Connector
    session: aiohttp.ClientSession
    copies: int = 1
    """How often every activity is delivered."""
    deaths: list[set[str]] = field(default_factory=list)
    """For each death, the messages whose id we had been given and had not noted."""

    async def play(self, kill: Kill | None = None) -> datetime:
        """Returns the moment at which it ended."""
        try:
            await self._play(kill)
            assert await self.program.stop() == 0
        finally:
            await self.program.stop()
        return clock(self.program.home)

    async def _play(self, kill: Kill | None) -> None:
        self.connector.conversations |= {TEAM, *(chat_of(one) for one in PRESENT)}
        await self.program.start(kill)
        for name in (TEAM, *PRESENT):
            await self._do(self._installed(name))
        for number, line in enumerate(JOURNEY):
            here = kill is not None and line.startswith(kill.at)
            if here:
                self.program.arm()
            await self._do(self._doing(line, f"activity-{number}"))
            assert not here or self.deaths, f"nobody came by {kill}"

    async def _do(self, doing: Doing) -> None:
        """Until it is accepted, and everything that follows from it is done."""
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    await doing()
                    break
                except aiohttp.ClientError:
                    await self._again()
            while self._waiting():
                if self.program.dead:
                    await self._again()
                await asyncio.sleep(0.02)

    async def _again(self) -> None:
        assert await self.program.buried() == -9
        self.deaths.append(self._not_noted())
        set_clock(self.program.home, clock(self.program.home) + OUTAGE)
        await self.program.start()

    def _not_noted(self) -> set[str]:
        """Read from a copy: whoever opens the database after a crash repairs it."""
        home = self.program.home
        grave = home.with_name(f"{home.name}-death-{len(self.deaths)}")
        shutil.copytree(home, grave)
        noted = {row[0] for row in rows(grave, "SELECT external_id FROM receipts")}
        return {one.id for one in self.connector.said} - noted

    def _waiting(self) -> bool:
        """Something is still to be carried out, or is due and was not looked at yet."""
        home = self.program.home
        now = clock(home).replace(tzinfo=None)
        left = "SELECT key FROM outbox WHERE ended IS NULL UNION SELECT kind FROM appointments"
        return bool(rows(home, f"{left} WHERE at <= '{now}'"))

    # --- what people do ---
    def _doing(self, line: str, id: str) -> Doing:
        if line.startswith("⏰ "):
            moment = datetime.fromisoformat(line.removeprefix("⏰ ")).replace(tzinfo=AMSTERDAM)
            return lambda: self._wait_until(moment)
        if press := PRESS.fullmatch(line):
            return self._posted(self._pressed(id, *press.groups()))
        who, _, text = line.partition(": ")
        return self._posted(self._activity(id, who, chat_of(who), type="message", text=text))

    def _posted(self, activity: dict[str, Any]) -> Doing:
        async def post() -> None:
            url = f"{self.program.url}/api/messages"
            for _ in range(self.copies):
                async with self.session.post(url, json=activity) as answer:
                    assert answer.status == 200, await answer.text()
                    await answer.read()

        return post

    def _installed(self, name: str) -> Doing:
        where = TEAM if name == TEAM else chat_of(name)
        who = "mia" if name == TEAM else name
        change = {"type": "installationUpdate", "action": "add"}
        return self._posted(self._activity(f"installed-{name}", who, where, **change))

    def _pressed(
        self, id: str, who: str, team: str | None, title: str, given: str | None
    ) -> dict[str, Any]:
        where = TEAM if team else chat_of(who)
        said, button = self._button(where, title)
        pairs = (pair.split("=", 1) for pair in (given or "").split(" | ") if pair)
        typed = {key: called(value) for key, value in pairs}
        data = {**button["data"], **_as_shown(said), **typed}
        action = {"type": "Action.Execute", "verb": button["verb"], "data": data}
        more = {"type": "invoke", "name": "adaptiveCard/action", "value": {"action": action}}
        return self._activity(id, who, where, **more, replyToId=said.id)

    def _button(self, where: str, title: str) -> tuple[Said, dict[str, Any]]:
        for said in reversed(self.connector.seen(where)):
            for one in walk(said.card):
                if one.get("type") == "Action.Execute" and one["title"] == title:
                    return said, one
        raise AssertionError(f"no button {title!r} in {where}")

    def _activity(self, id: str, who: str, where: str, **more: Any) -> dict[str, Any]:
        kind = "channel" if where == TEAM else "personal"
        return {
            "id": id,
            "channelId": "msteams",
            "serviceUrl": self.connector.url,
            "locale": "nl-NL",
            "from": {"id": f"29:{who}", "aadObjectId": called(who), "name": who},
            "recipient": {"id": BOT},
            "conversation": {"id": where, "conversationType": kind},
            "channelData": {"tenant": {"id": "tenant"}},
            **more,
        }

    # --- time ---
    async def _wait_until(self, moment: datetime) -> None:
        """From one appointment to the next, as the button of the try-out page does."""
        while clock(self.program.home) < moment:
            step = {"step": "next"}
            async with self.session.post(f"{self.program.url}/try/clock", json=step) as answer:
                assert answer.status == 200


def chat_of(name: str) -> str:
    return f"a:{called(name)}"


def rows(home: Path, statement: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(home / "uthiek.db", timeout=10)) as database:
        return database.execute(statement).fetchall()


def _as_shown(said: Said) -> dict[str, str]:
    """A client sends every input that is not empty, changed or not."""
    inputs = (one for one in walk(said.card) if str(one.get("type")).startswith("Input."))
    return {one["id"]: one["value"] for one in inputs if one.get("value")}
