"""Builds the running bot: the only place that knows every part and asks the time."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import aiohttp
from aiohttp import web

from bot.graph.client import Graph
from bot.identity import CONNECTOR, GRAPH, NoToken, Token, Tokens
from bot.operations.health import Health
from bot.operations.metrics import Metrics, TurnMeter
from bot.operations.turns import Turns
from bot.outside import Outside, credential_of, here, in_microsoft_365
from bot.running import Bot
from bot.settings import Settings
from bot.teams.adapter import TeamsAdapter
from bot.teams.body import SERVER
from bot.teams.courier import TeamsCourier
from bot.teams.gate import Gate, LoopbackGate, TokenGate
from bot.teams.keys import Keys
from bot.teams.messages import Endpoint
from bot.teams.messenger import TeamsMessenger
from bot.teams.pace import Pace
from bot.trying_out import add_page
from dialogs.calm_words import CalmWords
from store.figures import figures
from store.migrate import is_newest

CONNECTORS = ("https://smba.trafficmanager.net",)
"""Who hands out pictures pasted in Teams; nobody else gets to see the token of the bot."""
LAST_TURNS = 3.0
"""Seconds that turns get to end when the bot stops; the outbox gets five after that."""


@dataclass
class Clock:
    """The time the bot lives by; `ahead` grows only in try-out mode."""

    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead


async def web_app(settings: Settings) -> web.Application:
    """The bot that these settings describe, as it is served."""
    session, clock = aiohttp.ClientSession(), Clock()
    return app_of(Bot(settings, outside_of(settings, session, clock), clock), session)


def app_of(bot: Bot, session: aiohttp.ClientSession) -> web.Application:
    """The endpoint for activities, how the bot is, and the try-out page; closes the session."""
    app = web.Application(handler_args=SERVER)
    gate, token = _door(bot, session)
    messenger = TeamsMessenger(
        session, token, Pace(replicas=bot.settings.replicas) if bot.settings.app_id else None
    )
    tools = bot.tools(messenger, TeamsCourier(session, token, _places(bot), CONNECTORS))
    adapter = TeamsAdapter(messenger)
    meter = TurnMeter(bot.conversation)
    turns = Turns(meter)
    endpoint = Endpoint(turns, gate, adapter, CalmWords())
    app.router.add_post("/api/messages", turns.door(endpoint.take))
    migrated, looked_at = lambda: is_newest(bot.engine), lambda: bot.outbox.looked_at
    health = Health(bot.store, migrated, turns, looked_at, lambda: bot.ticked_at)
    health.add_to(app.router)
    if bot.settings.tryout:
        add_page(app, bot, tools)

    async def life(_app: web.Application) -> AsyncIterator[None]:
        async with session, contextlib.aclosing(bot):
            await bot.start()
            if bot.engine.dialect.name == "sqlite":
                await bot.outbox.free()
            gc.collect()
            gc.freeze()  # what is there now stays: looking through it again and again takes a tenth
            running = asyncio.create_task(bot.run(tools))
            yield
            running.cancel()
            await asyncio.wait({running})

    async def finish(_app: web.Application) -> None:
        await turns.finish(within=LAST_TURNS)

    app.cleanup_ctx.append(life)
    app.on_shutdown.append(finish)
    shown = (token, *bot.outside.tokens)
    _add_metrics(app, bot, meter, [one for one in shown if isinstance(one, Tokens)])
    return app


def _add_metrics(
    app: web.Application, bot: Bot, meter: TurnMeter, tokens: Sequence[Tokens]
) -> None:
    """On a port of their own: whoever reaches the bot from outside does not reach its figures."""
    port, now = bot.settings.metrics_port, bot.clock.now
    if port is None:
        return
    metrics = Metrics(meter, tokens, lambda: figures(bot.engine, now()), now)

    async def life(_app: web.Application) -> AsyncIterator[None]:
        beside = web.Application()
        beside.router.add_get("/metrics", metrics.show)
        runner = web.AppRunner(beside)
        await runner.setup()
        await web.TCPSite(runner, port=port).start()
        yield
        await runner.cleanup()

    app.cleanup_ctx.append(life)


def _places(bot: Bot) -> Sequence[str]:
    """Where files are fetched: the try-out page keeps them itself."""
    if bot.settings.tryout:
        return (bot.settings.base_url,)
    return [f"https://{host}" for host in bot.settings.file_hosts]


def outside_of(settings: Settings, session: aiohttp.ClientSession, clock: Clock) -> Outside:
    if settings.places is None:
        return here(settings)
    credential = credential_of(settings)
    token = Tokens(credential, GRAPH, clock.now)
    graph = Graph(session, token, clock.now)
    return replace(
        in_microsoft_365(settings, settings.places, graph), tokens=(token,), credential=credential
    )


def _door(bot: Bot, session: aiohttp.ClientSession) -> tuple[Gate, Token]:
    """Who is let in, and with what the bot shows who it is itself."""
    settings, now = bot.settings, bot.clock.now
    if not settings.app_id:
        return LoopbackGate(), NoToken()
    id, tenant = settings.app_id, settings.app_tenant
    gate = TokenGate(Keys(session, now), now, app_id=id, tenant=tenant)
    return gate, Tokens(bot.outside.credential or credential_of(settings), CONNECTOR, now)
