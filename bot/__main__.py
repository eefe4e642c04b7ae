"""`python -m bot <command>`: only parses; each command is a file in bot/commands."""

from __future__ import annotations

import argparse
import logging
import sys

from bot.commands import backup, export, migrate, restore, serve, templates
from bot.settings import BadSettings

COMMANDS = {
    "serve": serve,
    "migrate": migrate,
    "templates": templates,
    "backup": backup,
    "restore": restore,
    "export": export,
}


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, module in COMMANDS.items():
        module.add(commands.add_parser(name, help=(module.__doc__ or "").partition(": ")[2]))
    arguments = parser.parse_args(words)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("aiohttp.access").setLevel(logging.WARNING)
    try:
        return int(COMMANDS[arguments.command].run(arguments))
    except BadSettings as fault:
        print(fault, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
