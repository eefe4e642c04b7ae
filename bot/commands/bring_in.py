"""`python -m bot import template|preview|run|undo`: sessions and advices from before the bot."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import aiohttp

from bot.app import Clock, outside_of
from bot.commands import minding
from bot.documents import spreadsheet
from bot.domain.handed import SHORT
from bot.domain.imported import Checker, Row, Run, hash_of
from bot.domain.permissions import may
from bot.domain.policy import Policy, policy_of
from bot.domain.problem import Problem
from bot.phrases import phrases
from bot.policies.loader import versions
from bot.ports import Busy, Store, Work
from bot.settings import read
from dialogs.bringing_in import (
    checker,
    counts,
    fault_said,
    labels,
    take_over,
    there_already,
    undo,
    warning_said,
)
from dialogs.colleagues import introduce

t = phrases("nl")


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("step", choices=("template", "preview", "run", "undo"))
    parser.add_argument("what", help="the spreadsheet; for undo the code that run told")
    parser.add_argument("--by", default="", help="e-mail address of someone of the team")
    parser.add_argument(
        "--keep", action="store_true", help="bring in texts with an e-mail address or telephone"
    )
    parser.add_argument("--try", dest="tryout", action="store_true", help="on the try-out page")


def run(arguments: argparse.Namespace) -> int:
    place = Path(arguments.what)
    try:
        content = place.read_bytes() if arguments.step in {"preview", "run"} else b""
        said, code = asyncio.run(_step(arguments, content))
    except spreadsheet.Unreadable as fault:
        said, code = [t(str(fault))], 2
    except FileNotFoundError:
        said, code = [t("import-no-file", file=arguments.what)], 2
    for line in said:
        print(line, file=sys.stderr if code else sys.stdout)
    return code


async def _step(arguments: argparse.Namespace, content: bytes) -> tuple[list[str], int]:
    policy = policy_of(None, versions())
    if arguments.step == "template":
        return _template(policy, Path(arguments.what))
    async with minding.opened(arguments) as (store, now):
        rows = () if arguments.step == "undo" else spreadsheet.rows(content, t)
        try:
            await _introduce(rows, policy, store, now, tryout=arguments.tryout)
        except Busy:
            return [t("import-no-directory")], 2
        async with store.work(now, "import") as work:
            step = Step(work, checker(policy, await work.people(), now), policy, now)
            match arguments.step:
                case "preview":
                    return await _take_over(step, rows, by="", for_real=False)
                case "run" if not arguments.keep and (warning := warning_said(rows, t)):
                    return [warning, t("import-warned-flag")], 1
                case "run":
                    return await _take_over(step, rows, by=arguments.by, for_real=True)
                case _:
                    return await _undo(step, arguments.what, by=arguments.by)


async def _introduce(
    rows: Sequence[Row], policy: Policy, store: Store, now: datetime, *, tryout: bool
) -> None:
    """Who is named and not known yet is looked up where the bot looks people up.  Raises Busy."""
    async with store.read() as reading:
        unknown = checker(policy, await reading.people(), now).unknown(rows)
    if not unknown:
        return
    async with aiohttp.ClientSession() as session:
        outside = outside_of(read(os.environ, tryout=tryout), session, Clock())
        await introduce(unknown, outside.directory, store, now)


class Step(NamedTuple):
    """What each step works with."""

    work: Work
    checker: Checker
    policy: Policy
    now: datetime


def _template(policy: Policy, place: Path) -> tuple[list[str], int]:
    if place.exists():
        return [t("import-there-already", file=str(place))], 2
    choices = {column: list(words) for column, words in labels(policy).items()}
    place.write_bytes(spreadsheet.empty(t, choices))
    return [t("import-template-made", file=str(place))], 0


async def _take_over(
    step: Step, found: Sequence[Row], *, by: str, for_real: bool
) -> tuple[list[str], int]:
    work, looking, policy, now = step
    code = hash_of(found)[:SHORT]
    if faults := list(looking.faults(found)):
        said = [fault_said(fault, t) for fault in faults]
        return [*said, t("import-faults", count=len(faults))], 1
    if not for_real:
        warning = warning_said(found, t)
        warnings = [warning, t("import-warned-flag")] if warning else []
        return [counts(found, t), *warnings, t("import-only-looked")], 0
    who = looking.person(by)
    if not who or not may("import", await work.person(who)):
        return [t("import-not-allowed")], 2
    if await there_already(code, work):
        return [t("import-twice-the-same", code=code)], 2
    await take_over(work, found, Run(code, looking, policy, who, now))
    return [counts(found, t), t("import-done", code=code)], 0


async def _undo(step: Step, code: str, *, by: str) -> tuple[list[str], int]:
    work, who = step.work, step.checker.person(by)
    if not who or not may("import", await work.person(who)):
        return [t("import-not-allowed")], 2
    undone = await undo(work, code, by=who, at=step.now)
    if isinstance(undone, Problem):
        return [t.problem(undone)], 2
    return [t("import-undone", count=undone)], 0
