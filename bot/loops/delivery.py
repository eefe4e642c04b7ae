"""Carry out what waits in the outbox: at least once, a lane in order, lanes side by side."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from datetime import timedelta

from bot.domain.effects import Effect
from bot.loops.carriers import CARRIERS, Carrier, Obsolete, Tools, Waiting
from bot.ports import Busy, Gone, Job, Unclear

log = logging.getLogger(__name__)
MOST_ATTEMPTS = 10
LONGEST_WAIT = timedelta(hours=1)


async def deliver(tools: Tools, carriers: Mapping[type[Effect], Carrier] = CARRIERS) -> int:
    """Carry out everything that can be now; returns how many rows were tried."""
    tried = 0
    while jobs := await tools.outbox.claim(tools.now()):
        tried += len(jobs)
        await asyncio.gather(*(_carry(job, tools, carriers) for job in jobs))
    return tried


async def _carry(job: Job, tools: Tools, carriers: Mapping[type[Effect], Carrier]) -> None:
    outbox, now = tools.outbox, tools.now
    try:
        receipt = await carriers[type(job.effect)](job, job.effect, tools)
    except Obsolete as reason:
        await outbox.drop(job, now(), str(reason))
    except Gone as reason:
        log.warning("outbox row %s: nobody there any more", job.id)
        await outbox.give_up(job, now(), repr(reason))
    except Busy as busy:
        await outbox.retry(job, now() + timedelta(seconds=busy.seconds), "busy")
    except Waiting as reason:
        await outbox.retry(job, now() + LONGEST_WAIT / 60, str(reason))
    except Exception as error:  # noqa: BLE001 - a row must end somehow, whatever went wrong
        await _failed(job, tools, error)
    else:
        await outbox.done(job, now(), receipt)


async def _failed(job: Job, tools: Tools, error: Exception) -> None:
    """Try again later, each time twice as long; after ten times a person has to look."""
    unclear = isinstance(error, Unclear)
    log.log(logging.WARNING if unclear else logging.ERROR, "outbox row %s failed", job.id,
            exc_info=None if unclear else error)  # fmt: skip
    if job.attempts >= MOST_ATTEMPTS:
        await tools.outbox.give_up(job, tools.now(), repr(error))
        return
    wait = min(timedelta(seconds=5) * 2 ** (job.attempts - 1), LONGEST_WAIT)
    await tools.outbox.retry(job, tools.now() + wait, repr(error))
