"""`python -m bot <command>`: only parses; each command is a file in bot/commands."""

from __future__ import annotations

import argparse
import os
import sys

from bot.commands import (
    backup,
    bring_in,
    doctor,
    export,
    manifest,
    migrate,
    outbox,
    prompts,
    restore,
    serve,
    templates,
)
from bot.local.people_file import BadPeopleFile
from bot.operations import logs
from bot.settings import BadSettings, log_form
from store.engine import Unreachable
from store.migrate import OtherTables

COMMANDS = {
    "serve": serve,
    "migrate": migrate,
    "templates": templates,
    "backup": backup,
    "restore": restore,
    "export": export,
    "import": bring_in,
    "outbox": outbox,
    "prompts": prompts,
    "doctor": doctor,
    "manifest": manifest,
}


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, module in COMMANDS.items():
        module.add(commands.add_parser(name, help=(module.__doc__ or "").partition(": ")[2]))
    arguments = parser.parse_args(words)
    try:
        logs.begin(log_form(os.environ), whole=getattr(arguments, "tryout", False))
        return int(COMMANDS[arguments.command].run(arguments))
    except (BadSettings, BadPeopleFile) as fault:
        print(fault, file=sys.stderr)
    except Unreachable as fault:
        print(f"The database lets nobody in: {fault}. Look at UTHIEK_DATABASE.", file=sys.stderr)
    except OtherTables:
        print(
            "The tables are of another version. First run: python -m bot migrate", file=sys.stderr
        )
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
