"""`python -m bot serve [--try]`: serve the bot; with --try here alone, with a page."""

from __future__ import annotations

import argparse
import os

from aiohttp import web

from bot.app import web_app
from bot.settings import read


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--try", dest="tryout", action="store_true", help="with the try-out page")


def run(arguments: argparse.Namespace) -> int:
    settings = read(os.environ, tryout=arguments.tryout)
    print("De bot draait / the bot is running.")
    if settings.tryout:
        print(f"Probeer hem uit / try it: {settings.base_url}/try")
    print(f"Dossiers, agenda en database / dossiers, calendar and database: {settings.home}")
    print("Stoppen / stop: Ctrl-C")
    host = None if settings.app_id else "127.0.0.1"
    web.run_app(web_app(settings), host=host, port=settings.port, print=None, shutdown_timeout=1)
    return 0
