"""`python -m bot prompts …`: what the bot is going to ask, and when; let go of what is due."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.commands import minding
from bot.domain.events import PromptDropped
from bot.domain.policy import policy_of
from bot.loops.clockwork import KEPT
from bot.phrases import Phrases, phrases
from bot.policies.loader import versions
from bot.ports import Missing
from store.waiting import Appointment, let_go, planned

FOLLOW_UP = "follow-up"
"""May be let go: it comes back in the next period.  The rest of KEPT is asked until it is done."""


def add(parser: argparse.ArgumentParser) -> None:
    steps = parser.add_subparsers(dest="step", required=True)
    listing = steps.add_parser("list", help="what is overdue, and what comes next")
    listing.add_argument("--most", type=int, default=minding.MOST, help="rows to show")
    minding.choices(listing)
    drop = steps.add_parser("drop", help="do not ask this time what should have been asked by now")
    drop.add_argument("about", help="as the list says it, such as UTH-2026-0012-A2")
    drop.add_argument("kind", help="as the list says it, such as follow-up")
    minding.accounted(drop)


def run(arguments: argparse.Namespace) -> int:
    t = phrases(arguments.language)
    doing = _listed if arguments.step == "list" else _dropped
    said, fault = asyncio.run(doing(arguments, t))
    print(said)
    return fault


async def _listed(arguments: argparse.Namespace, t: Phrases) -> tuple[str, int]:
    async with minding.opened(arguments) as (store, now), store.read() as reading:
        found = await planned(reading.connection, most=arguments.most)
    if not found:
        return t("prompts-nothing"), 0
    head = [t(f"prompts-{name}") for name in ("at", "kind", "about", "state")]
    lines = minding.table(head, [_line(one, now, t) for one in found])
    return "\n".join((*lines, "", _ending(found, now, t))), 0


def _line(one: Appointment, now: datetime, t: Phrases) -> tuple[str, ...]:
    state = t("prompts-due") if one.at <= now else t("prompts-to-come")
    if one.attempts:
        state = t("prompts-failing", count=one.attempts, error=one.error)
    return minding.stamp(one.at), one.kind, one.about, state


def _ending(found: Sequence[Appointment], now: datetime, t: Phrases) -> str:
    due = sum(one.at <= now for one in found)
    return t("prompts-list-ends", shown=len(found), due=due)


async def _dropped(arguments: argparse.Namespace, t: Phrases) -> tuple[str, int]:
    about, kind = arguments.about, arguments.kind
    if kind in KEPT and kind != FOLLOW_UP:
        return t("prompts-only-one"), 2
    async with minding.opened(arguments) as (store, now), store.work(now, "command") as work:
        try:
            by = await minding.who(arguments.by, work)
        except Missing:
            return t("minding-unknown-person"), 2
        if not (moments := await let_go(work.connection, about, kind, now)):
            return t("prompts-not-there"), 2
        for at in moments:
            work.note(PromptDropped(about, now, by, kind, at.isoformat(), arguments.reason))
        if kind == FOLLOW_UP:
            advice = await work.advice(about)
            case = await work.case(advice.case)
            pace = policy_of(case, versions()).pace(case.impact)
            advice.skip(by=by, at=now, pace=pace)
    return t("prompts-drop-done", about=about, kind=kind), 0
