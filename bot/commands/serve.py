"""`python -m bot serve [--try]`: serve the bot; with --try here alone, with a page."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import signal

from aiohttp import web

from bot.app import web_app
from bot.settings import Settings, read
from bot.teams.doorkeeper import Doorkeeper


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--try", dest="tryout", action="store_true", help="with the try-out page")


def run(arguments: argparse.Namespace) -> int:
    settings = read(os.environ, tryout=arguments.tryout)
    print("De bot draait / the bot is running.")
    if settings.tryout:
        print(f"Probeer hem uit / try it: {settings.base_url}/try")
    print(f"Dossiers, agenda en database / dossiers, calendar and database: {settings.home}")
    print("Stoppen / stop: Ctrl-C")
    with contextlib.suppress(asyncio.CancelledError, KeyboardInterrupt):
        asyncio.run(serve(settings))
    return 0


async def serve(settings: Settings) -> None:
    """Until it is told to stop, also while it is still starting."""
    serving = asyncio.current_task()
    with contextlib.suppress(NotImplementedError):  # Windows
        for told in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(told, _stop, serving)
    runner = Doorkeeper(await web_app(settings), shutdown_timeout=1)
    try:
        await runner.setup()
        await web.TCPSite(runner, host_of(settings), settings.port).start()
        await asyncio.get_running_loop().create_future()
    finally:
        await runner.cleanup()


def _stop(serving: asyncio.Task[None] | None) -> None:
    if serving is not None:
        serving.cancel()


def host_of(settings: Settings) -> str | None:
    """Where no token is asked for, nobody else can reach the bot."""
    return None if settings.app_id else "127.0.0.1"
