"""Carry out what waits in the outbox: at least once, a lane in order, lanes side by side."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from bot.domain.calendar import day_of
from bot.domain.effects.kinds import (
    TEAM,
    Args,
    Disinvite,
    Effect,
    FileDocument,
    HandOut,
    Invite,
    SharePack,
    Show,
    UnsharePack,
    case_in,
)
from bot.domain.filing import FORM_IN
from bot.domain.life import case_of
from bot.domain.person import manager_of
from bot.loops.carriers import CARRIERS, TAKEN, Carrier, Obsolete, Tools, Waiting
from bot.loops.unreachable import find_another
from bot.ports import (
    Blocked,
    Busy,
    Ending,
    Failing,
    Gone,
    Hopeless,
    Job,
    Missing,
    Unclear,
    Work,
    noted,
)

log = logging.getLogger(__name__)
MOST_ATTEMPTS = 10
MOST_AT_ONCE = 40
SHORTEST_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(minutes=15)
"""Between two attempts: who waits for an answer hears it soon after an outage."""
SELDOM = timedelta(hours=6)
"""After ten attempts without an answer: each of them may have said it once more."""
NO_OUTAGE = timedelta(days=7)
"""What takes longer does not pass by itself."""
TOLD_AGAIN = timedelta(minutes=1)
LATE = timedelta(days=1)
LAST_SECONDS = 5.0
TOGETHER = 0.01
"""Seconds in which what ends is noted at once: one transaction for many, when there are many."""
MOMENT = 1.0
"""Seconds until a database that stumbled is asked again."""
UNREACHABLE = frozenset({"gone", "blocked"})
"""Why a message was given up at once: there is nobody at the other end."""


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
            try:
                jobs = await _whole(tools.outbox.claim(tools.now(), ended, most=room))
            except Exception:
                if not running and not ended:
                    raise
                log.exception("the outbox stumbled; what ended is kept and noted later")
                await asyncio.sleep(MOMENT)
                continue
            running |= {asyncio.create_task(_carried(job, tools, carriers)) for job in jobs}
            tried += len(jobs)
            if not running:
                return tried
            ended = await _next(running, woken)
    except asyncio.CancelledError:
        await _finish(running, ended, tools)
        raise


async def _whole(claim: Coroutine[Any, Any, Sequence[Job]]) -> Sequence[Job]:
    """A stop waits for it, but not for ever: cut off half-way it would keep SQLite locked."""
    claiming = asyncio.ensure_future(claim)
    try:
        return await asyncio.shield(claiming)
    except asyncio.CancelledError:
        await asyncio.wait({claiming}, timeout=LAST_SECONDS)
        claiming.cancel()
        raise


async def _finish(running: set[asyncio.Task[Ending]], ended: list[Ending], tools: Tools) -> None:
    """The bot stops: what is under way may end, so that it is not done again after the start."""
    done, late = await asyncio.wait(running, timeout=LAST_SECONDS) if running else (set(), set())
    for task in late:
        task.cancel()
    ended += [task.result() for task in done]
    try:
        async with asyncio.timeout(LAST_SECONDS):
            await tools.outbox.claim(tools.now(), ended, most=0)
    except Exception:
        log.exception("what ended last is not noted, and will be done again")


async def _next(running: set[asyncio.Task[Ending]], woken: asyncio.Event) -> list[Ending]:
    """Wait until something ended or came; takes what ended out of `running`."""
    news: asyncio.Task[object] = asyncio.create_task(woken.wait())
    await asyncio.wait({*running, news}, return_when=asyncio.FIRST_COMPLETED)
    if not all(task.done() for task in running):
        await asyncio.wait({news}, timeout=TOGETHER)
    news.cancel()
    ended = [task for task in running if task.done()]
    running.difference_update(ended)
    return [task.result() for task in ended]


async def _carried(job: Job, tools: Tools, carriers: Mapping[type[Effect], Carrier]) -> Ending:
    """Whatever happens there is an ending; one that nobody could be told of yet comes back."""
    ending = await _tried(job, tools, carriers)
    tried = not ending.failed or job.attempts > MOST_ATTEMPTS
    late = ending.how == "again" and tried and tools.now() - job.since >= LATE
    try:
        if ending.how == "dead":
            await _tell(job, ending.error, tools)
        elif late:
            await _tell_late(job, tools)
    except Exception:
        log.exception("outbox row %s is given up or late, and that could not be told", job.id)
        if ending.how == "dead" and job.attempts < 2 * MOST_ATTEMPTS:
            again = tools.now() + TOLD_AGAIN
            return Ending(job, "again", ending.error, again=again, failed=True)
    return ending


async def _tell_late(job: Job, tools: Tools) -> None:
    """What waits for long is told once; it is tried on.

    A word about it that waits for long itself goes on to the manager as it is.
    """
    if (word := given_up(job.effect, "")) is None:
        return
    async with tools.store.work(tools.now(), "outbox") as work:
        if to := await _who_looks(work, job.effect, day_of(tools.now())):
            args = word if _is_notice(job.effect) else {"row": job.id, "late": 1, **word}
            work.tell(f"late/{job.id}", Show(to, "given_up", args))


def _is_notice(effect: Effect) -> bool:
    return isinstance(effect, Show) and effect.view == "given_up"


async def _who_looks(work: Work, effect: Effect, today: date) -> str:
    """The team; of what was for the team itself the manager hears."""
    in_vain = isinstance(effect, Show) and effect.to == TEAM
    return manager_of(await work.people(), today) if in_vain else TEAM


async def _tell(job: Job, why: str, tools: Tools) -> None:
    """The team hears of it, in the thread of the case; when that fails the manager does."""
    if (word := given_up(job.effect, why)) is None:
        return
    async with tools.store.work(tools.now(), "outbox") as work:
        if why in UNREACHABLE:
            await find_another(work, job.effect, tools.now())
        if to := await _who_looks(work, job.effect, day_of(tools.now())):
            args = {"row": job.id, **word}
            work.tell(f"given-up/{job.id}/{job.fence}", Show(to, "given_up", args))
        else:
            log.critical("outbox row %s was given up, and there is nobody to tell", job.id)


def given_up(effect: Effect, why: str) -> Args | None:
    """What is told when nothing helped, so that a person can do it instead."""
    match effect:
        case Show(to=to, view="given_up", args=args):
            return args if to == TEAM else None
        case Show(to=to, args=args, conversation=""):
            what = "unreachable" if why in UNREACHABLE else "message"
            return {"what": what, "of": to, "case": case_in(args)}
        case FileDocument(case=case, kind=kind):
            return {"what": TAKEN if why == TAKEN else "file", "of": kind, "case": case}
        case SharePack(session=session, person=person):
            return {"what": "share", "of": person, "case": case_of(session)}
        case UnsharePack(session=session, person=person):
            return {"what": "unshare", "of": person, "case": case_of(session)}
        case HandOut(case=case, language=language):
            return {"what": "file", "of": FORM_IN[language], "case": case}
        case Disinvite(session=session) if why:
            return {"what": "cancel", "of": session, "case": case_of(session)}
        case Invite(session=session) | Disinvite(session=session):
            return {"what": "calendar", "of": session, "case": case_of(session)}
        case _:
            return None


async def _tried(job: Job, tools: Tools, carriers: Mapping[type[Effect], Carrier]) -> Ending:
    now = tools.now
    try:
        receipt = await carriers[type(job.effect)](job, job.effect, tools)
    except (Obsolete, Missing) as reason:
        return Ending(job, "dropped", str(reason))
    except Gone as reason:
        log.warning("outbox row %s: nobody there any more", job.id)
        return Ending(job, "dead", "blocked" if isinstance(reason, Blocked) else "gone")
    except Hopeless as reason:
        log.warning("outbox row %s: never as it is, %s", job.id, reason)
        return Ending(job, "dead", str(reason))
    except Busy as busy:
        return Ending(job, "again", "busy", again=now() + timedelta(seconds=busy.seconds))
    except Waiting as reason:
        return Ending(job, "again", str(reason), again=now() + reason.again)
    except Exception as error:  # noqa: BLE001 - a row must end somehow, whatever went wrong
        return _failed(job, tools, error)
    return Ending(job, "done", receipt=receipt)


def _failed(job: Job, tools: Tools, error: Exception) -> Ending:
    """Try again later, each time twice as long.

    An outage of the service delays and loses nothing; at any other fault a person has to look
    after ten times.  What says that something was given up is never given up itself.
    """
    unclear = isinstance(error, Unclear)
    log.log(logging.WARNING if unclear else logging.ERROR, "outbox row %s failed", job.id,
            exc_info=None if unclear else error)  # fmt: skip
    often = job.attempts >= MOST_ATTEMPTS
    passes = unclear and tools.now() - job.since < NO_OUTAGE
    if often and not passes and not _is_notice(job.effect):
        return Ending(job, "dead", noted(error))
    wait = min(SHORTEST_WAIT * 2 ** min(job.attempts - 1, MOST_ATTEMPTS), LONGEST_WAIT)
    if often and unclear and not isinstance(error, Failing):
        wait = SELDOM
    return Ending(job, "again", noted(error), again=tools.now() + wait, failed=True)
