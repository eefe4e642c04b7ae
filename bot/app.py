"""Builds the running bot: the only place that knows every part and asks the time."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, assert_never

import aiohttp
from aiohttp import web

from bot.domain.appointments import appointments_of
from bot.domain.calendar import AMSTERDAM, add_months
from bot.domain.policy import policy_of
from bot.identity import CONNECTOR, Tokens, with_secret
from bot.local.dossier_folder import DossierFolder
from bot.local.ics_calendar import IcsCalendar
from bot.local.people_file import EXAMPLE, PeopleFile
from bot.local.tryout.channel import Channel
from bot.local.tryout.clock import Step
from bot.local.tryout.routes import Tryout, add_tryout
from bot.loops.beginnings import lay_down
from bot.loops.carriers import Tools
from bot.loops.clockwork import tick
from bot.loops.delivery import deliver
from bot.loops.directory import read_directory
from bot.phrases import phrases
from bot.policies.loader import versions
from bot.ports import Courier, Messenger
from bot.settings import Settings
from bot.teams.adapter import TeamsAdapter
from bot.teams.courier import TeamsCourier
from bot.teams.gate import Gate, LoopbackGate, TokenGate
from bot.teams.keys import Keys
from bot.teams.messages import messages_route
from bot.teams.messenger import TeamsMessenger, Token
from bot.templates.loader import forms
from cards.notice import notice_card
from dialogs.conversation import Conversation
from dialogs.turn import Desk
from store.engine import open_engine
from store.migrate import migrate
from store.outbox import SqlOutbox
from store.unit_of_work import SqlStore

log = logging.getLogger(__name__)
LONGEST_SLEEP = timedelta(seconds=5)
KEEP_HANDLED = timedelta(days=7)
"""Activities are repeated within minutes; older ones need not be remembered."""
KEEP_CONTENTS = timedelta(days=14)
"""So long a file waits for who sent it to say whether it is an attachment."""
CONNECTORS = ("https://smba.trafficmanager.net",)
"""Who hands out pictures pasted in Teams; nobody else gets to see the token of the bot."""
FORGET_EVERY = timedelta(hours=1)
SHORTEST_SLEEP = 0.2
AHEAD = "clock ahead, in seconds"
MODULES = Path(__file__).parents[1] / "node_modules"


@dataclass
class Clock:
    """The time the bot lives by; `ahead` grows only in try-out mode."""

    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class Bot:
    """Everything built once; `run` keeps the clock and the outbox going."""

    settings: Settings
    clock: Clock = field(default_factory=Clock)
    _work: asyncio.Event = field(default_factory=asyncio.Event)
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        policies = versions()
        self.engine = open_engine(self.settings.database)
        self.store = SqlStore(
            self.engine, lambda one: appointments_of(one, policy_of(one, policies))
        )
        self.outbox = SqlOutbox(self.engine, self.store.turn)
        self.dossiers = DossierFolder(self.settings.home / "dossiers", self.settings.base_url)
        self.directory = PeopleFile(self.settings.people or EXAMPLE)
        self.calendar = IcsCalendar(self.settings.home / "invitations")
        self.desk = Desk(policies, forms(policies.values()), self.dossiers.link, self.calendar)
        self.conversation = Conversation(self.store, self.desk, self.clock.now, self._work.set)

    async def start(self) -> None:
        """Bring the tables up to date and read who works here."""
        self.settings.home.mkdir(parents=True, exist_ok=True)
        await migrate(self.engine)
        if self.engine.dialect.name == "sqlite":
            await self.outbox.free()
        await read_directory(self.directory, self.store, self.clock.now())
        await lay_down(self.store, self.desk.policy, self.clock.now())

    def tools(self, messenger: Messenger, courier: Courier) -> Tools:
        return Tools(
            self.store,
            self.outbox,
            messenger,
            self.dossiers,
            self.calendar,
            self.desk,
            self.clock.now,
            courier,
        )

    async def catch_up(self, tools: Tools) -> None:
        """Keep what is due and carry out what waits; one at a time, so that order holds."""
        async with self._one_at_a_time:
            await tick(self.store, self.desk.policies, self.clock.now())
            await deliver(tools)

    async def run(self, tools: Tools) -> None:
        """Deliver as soon as something waits; the clock is looked at however busy that is."""
        ticking = asyncio.create_task(self._watch_the_clock())
        try:
            while True:
                self._work.clear()
                try:
                    await self.deliver(tools)
                except Exception:
                    log.exception("the outbox stumbled; going on")
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._work.wait(), self._nap())
        finally:
            ticking.cancel()

    async def _watch_the_clock(self) -> None:
        forgotten = datetime.min.replace(tzinfo=UTC)
        while True:
            now = self.clock.now()
            try:
                if await tick(self.store, self.desk.policies, now):
                    self._work.set()
                if now - forgotten > FORGET_EVERY:
                    await self.store.forget_handled(now - KEEP_HANDLED)
                    await self.store.forget_contents(now - KEEP_CONTENTS)
                    forgotten = now
            except Exception:
                log.exception("the clock stumbled; going on")
            await asyncio.sleep(LONGEST_SLEEP.total_seconds())

    def _nap(self) -> float:
        """Seconds until something that was put off may be tried again; never long."""
        moment = self.outbox.put_off
        wait = moment - self.clock.now() if moment else LONGEST_SLEEP
        return max(min(wait, LONGEST_SLEEP).total_seconds(), SHORTEST_SLEEP)

    async def deliver(self, tools: Tools) -> None:
        async with self._one_at_a_time:
            await deliver(tools, woken=self._work)


def calm(reference: str, locale: str) -> Mapping[str, Any]:
    """The card for a fault: one calm sentence with a reference."""
    t = phrases("en" if locale.lower().startswith("en") else "nl")
    return notice_card(t("notice-title"), t("fault", reference=reference), t)


async def no_token() -> str:
    """For the try-out mode, in which nobody asks for one."""
    return ""


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


async def web_app(bot: Bot) -> web.Application:
    """The web application: the endpoint for activities, a health page, and the try-out page."""
    app = web.Application()
    session = aiohttp.ClientSession()
    gate, token = _door(bot, session)
    messenger = TeamsMessenger(session, token)
    tools = bot.tools(messenger, TeamsCourier(session, token, _places(bot), CONNECTORS))
    adapter = TeamsAdapter(messenger)
    route = messages_route(bot.conversation, gate, adapter, calm)
    app.router.add_post("/api/messages", route)
    app.router.add_get("/health", _health)
    if bot.settings.tryout:
        _add_tryout(app, bot, tools)

    async def life(_app: web.Application) -> AsyncIterator[None]:
        await bot.start()
        gc.collect()
        gc.freeze()  # what is there now stays: looking through it again and again takes a tenth
        running = asyncio.create_task(bot.run(tools))
        yield
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running
        await session.close()
        await bot.engine.dispose()

    app.cleanup_ctx.append(life)
    return app


def _places(bot: Bot) -> Sequence[str]:
    """Where files are fetched: the try-out page keeps them itself."""
    if bot.settings.tryout:
        return (bot.settings.base_url,)
    return [f"https://{host}" for host in bot.settings.file_hosts]


def _door(bot: Bot, session: aiohttp.ClientSession) -> tuple[Gate, Token]:
    """Who is let in, and with what the bot shows who it is itself."""
    settings, now = bot.settings, bot.clock.now
    if not settings.app_id:
        return LoopbackGate(), no_token
    id, tenant, secret = settings.app_id, settings.app_tenant, settings.app_password
    gate = TokenGate(Keys(session, now), now, app_id=id, tenant=tenant)
    return gate, Tokens(lambda: with_secret(id, tenant=tenant, secret=secret), CONNECTOR, now)


def _add_tryout(app: web.Application, bot: Bot, tools: Tools) -> None:
    home = bot.settings.home
    home.mkdir(parents=True, exist_ok=True)
    channel = Channel(home / "tryout.db")
    clock = MovableClock(bot, tools, channel)
    tryout = Tryout(
        bot.directory,
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


async def _health(_request: web.Request) -> web.Response:
    return web.Response(text="ok")
