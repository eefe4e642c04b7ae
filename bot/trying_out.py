"""The try-out page beside the bot, and the clock that it moves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import assert_never

from aiohttp import web

from bot.domain.calendar import AMSTERDAM, add_months
from bot.local.tryout.channel import Channel
from bot.local.tryout.clock import Step
from bot.local.tryout.routes import Tryout, add_tryout
from bot.loops.carriers import Tools
from bot.running import Bot

AHEAD = "clock ahead, in seconds"
MODULES = Path(__file__).parents[1] / "node_modules"


@dataclass
class MovableClock:
    """The clock of the try-out page: stops at every appointment on the way, and only goes on."""

    bot: Bot
    tools: Tools
    channel: Channel

    def now(self) -> datetime:
        return self.bot.clock.now()

    async def load(self) -> None:
        self.bot.clock.ahead = timedelta(seconds=float(await self.channel.note(AHEAD) or 0))

    async def forward(self, step: Step) -> None:
        start = self.now()
        target = await self._target(step, start)
        while target is not None and self.now() < target:
            stop = await self.bot.store.next_appointment(self.now())
            await self._move_to(min(stop, target) if stop else target)
            await self.bot.catch_up(self.tools)

    async def _target(self, step: Step, start: datetime) -> datetime | None:
        local = start.astimezone(AMSTERDAM)
        match step:
            case "working_day":
                day = self.bot.desk.policy.calendar.add(local.date(), 1)
            case "month":
                day = add_months(local.date(), 1)
            case "next":
                return await self.bot.store.next_appointment(start)
            case _:
                assert_never(step)
        return datetime.combine(day, local.timetz(), AMSTERDAM).astimezone(UTC)

    async def _move_to(self, moment: datetime) -> None:
        self.bot.clock.ahead += max(moment - self.now(), timedelta())
        await self.channel.keep_note(AHEAD, str(self.bot.clock.ahead.total_seconds()))


def add_page(app: web.Application, bot: Bot, tools: Tools) -> None:
    home = bot.settings.home
    home.mkdir(parents=True, exist_ok=True)
    channel = Channel(home / "tryout.db")
    clock = MovableClock(bot, tools, channel)
    tryout = Tryout(
        bot.outside.directory,
        dossiers=home / "dossiers",
        invitations=home / "invitations",
        uploads=home / "uploads",
        modules=MODULES,
        channel=channel,
        clock=clock,
        base_url=bot.settings.base_url,
    )

    async def life(_app: web.Application) -> AsyncIterator[None]:
        await channel.open()
        await clock.load()
        yield
        await channel.close()

    app.cleanup_ctx.append(life)
    add_tryout(app, tryout)
