"""Carry out what waits in the outbox: at least once, a lane in order, lanes side by side."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from datetime import timedelta

from bot.domain.case import case_of
from bot.domain.effects import TEAM, Args, Disinvite, Effect, FileDocument, HandOut, Invite, Show
from bot.domain.filing import FORM_IN
from bot.loops.carriers import CARRIERS, Carrier, Obsolete, Tools, Waiting
from bot.ports import Busy, Ending, Gone, Job, Unclear

log = logging.getLogger(__name__)
MOST_ATTEMPTS = 10
MOST_AT_ONCE = 40
LONGEST_WAIT = timedelta(hours=1)
LAST_SECONDS = 5.0


async def deliver(
    tools: Tools,
    carriers: Mapping[type[Effect], Carrier] = CARRIERS,
    *,
    woken: asyncio.Event | None = None,
) -> int:
    """Carry out everything that can be now; returns how many rows were tried.

    A slow one holds up its own lane alone.  `woken` tells of rows that came meanwhile.
    """
    tried, running = 0, set[asyncio.Task[Ending]]()
    ended: list[Ending] = []
    woken = woken or asyncio.Event()
    try:
        while True:
            woken.clear()
            room = MOST_AT_ONCE - len(running)
            jobs = await tools.outbox.claim(tools.now(), ended, most=room)
            running |= {asyncio.create_task(_carried(job, tools, carriers)) for job in jobs}
            tried += len(jobs)
            if not running:
                return tried
            ended = await _next(running, woken)
    except asyncio.CancelledError:
        await _finish(running, ended, tools)
        raise


async def _finish(running: set[asyncio.Task[Ending]], ended: list[Ending], tools: Tools) -> None:
    """The bot stops: what is under way may end, so that it is not done again after the start."""
    done, late = await asyncio.wait(running, timeout=LAST_SECONDS) if running else (set(), set())
    for task in late:
        task.cancel()
    await tools.outbox.claim(tools.now(), [*ended, *(task.result() for task in done)], most=0)


async def _next(running: set[asyncio.Task[Ending]], woken: asyncio.Event) -> list[Ending]:
    """Wait until something ended or came; takes what ended out of `running`."""
    news: asyncio.Task[object] = asyncio.create_task(woken.wait())
    done, _ = await asyncio.wait({*running, news}, return_when=asyncio.FIRST_COMPLETED)
    news.cancel()
    ended = [task for task in running if task in done]
    running.difference_update(ended)
    return [task.result() for task in ended]


async def _carried(job: Job, tools: Tools, carriers: Mapping[type[Effect], Carrier]) -> Ending:
    ending = await _tried(job, tools, carriers)
    if ending.how == "dead" and (word := given_up(job.effect)):
        async with tools.store.work(tools.now()) as work:
            work.queue(f"given-up/{job.id}", Show(TEAM, "given_up", {**word, "row": job.id}))
    return ending


def given_up(effect: Effect) -> Args | None:
    """What the team is told when nothing helped, so that a person can do it instead."""
    match effect:
        case Show(to=to, args=args) if to != TEAM:
            return {"what": "message", "of": to, "case": args.get("case", "")}
        case FileDocument(case=case, kind=kind):
            return {"what": "file", "of": kind, "case": case}
        case HandOut(case=case, language=language):
            return {"what": "file", "of": FORM_IN[language], "case": case}
        case Invite(session=session) | Disinvite(session=session):
            return {"what": "calendar", "of": session, "case": case_of(session)}
        case _:
            return None


async def _tried(job: Job, tools: Tools, carriers: Mapping[type[Effect], Carrier]) -> Ending:
    now = tools.now
    try:
        receipt = await carriers[type(job.effect)](job, job.effect, tools)
    except Obsolete as reason:
        return Ending(job, "dropped", str(reason))
    except Gone as reason:
        log.warning("outbox row %s: nobody there any more", job.id)
        return Ending(job, "dead", repr(reason))
    except Busy as busy:
        return Ending(job, "again", "busy", again=now() + timedelta(seconds=busy.seconds))
    except Waiting as reason:
        return Ending(job, "again", str(reason), again=now() + LONGEST_WAIT / 60)
    except Exception as error:  # noqa: BLE001 - a row must end somehow, whatever went wrong
        return _failed(job, tools, error)
    return Ending(job, "done", receipt=receipt)


def _failed(job: Job, tools: Tools, error: Exception) -> Ending:
    """Try again later, each time twice as long; after ten times a person has to look."""
    unclear = isinstance(error, Unclear)
    log.log(logging.WARNING if unclear else logging.ERROR, "outbox row %s failed", job.id,
            exc_info=None if unclear else error)  # fmt: skip
    if job.attempts >= MOST_ATTEMPTS:
        return Ending(job, "dead", repr(error))
    wait = min(timedelta(seconds=5) * 2 ** (job.attempts - 1), LONGEST_WAIT)
    return Ending(job, "again", repr(error), again=tools.now() + wait)
