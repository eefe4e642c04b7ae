"""`python -m bot templates …`: check, show, compare and publish the forms and the rules."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from bot.commands.templates import check, diff, publish, show
from bot.phrases import LANGUAGES, Phrases, phrases
from bot.templates.loader import BadTemplate

Step = Callable[[argparse.Namespace, Phrases], tuple[Sequence[str], int]]
"""Gives what to say, line by line, and how it ended: 0 when all is well."""
STEPS = {"check": check, "show": show, "diff": diff, "publish": publish}


def add(parser: argparse.ArgumentParser) -> None:
    steps = parser.add_subparsers(dest="step", required=True)
    for name, module in STEPS.items():
        step = steps.add_parser(name, help=(module.__doc__ or "").partition(": ")[2])
        step.add_argument("--language", choices=LANGUAGES, default="nl")
        module.add(step)


def run(arguments: argparse.Namespace) -> int:
    step: Step = STEPS[arguments.step].run
    t = phrases(arguments.language)
    try:
        said, fault = step(arguments, t)
    except BadTemplate:
        said, fault = [t("show-unsound")], 1
    print("\n".join(said))
    return fault
