"""The daily look at the dossiers: is everything there, and as it was filed?"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import datetime

from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.effects.kinds import CheckDossier
from bot.domain.events import DossierChecked
from bot.domain.fingerprint import fingerprint
from bot.domain.integrity import Finding, findings
from bot.domain.life import ENDED
from bot.domain.policy import Policy
from bot.loops.tools import Tools
from bot.ports import Dossiers, Job, Receipt, Store

AT_ONCE = 8
"""Files that are fetched together: a large dossier is to be looked through within the lease."""


async def ask_for_checks(store: Store, policy: Policy, now: datetime) -> None:
    """On every working day, and of what is over every month; however often it is asked, once."""
    if policy.quiet(now):
        return
    day = day_of(now)
    async with store.work(now, "clock") as work:
        for case in await work.cases():
            when = f"{day:%Y-%m}" if case.status in ENDED else day
            work.queue(f"check/{case.number}/{when}", CheckDossier(case.number))


async def check(_job: Job, effect: CheckDossier, tools: Tools) -> Receipt | None:
    """The team hears of it when what is wrong is not what was wrong before."""
    async with tools.store.read() as reading:
        case, files = await reading.case(effect.case), await reading.files_of(effect.case)
    registered = {file.path: file.sha256 for file in files}
    there = await _fingerprints(registered, tools.dossiers)
    if registered.keys() - there.keys():
        others = [path async for path in _lying(case, tools.dossiers) if path not in registered]
        there |= await _fingerprints(others, tools.dossiers)
    wrong = findings(registered, there)
    now = tools.now()
    async with tools.store.work(now, "outbox") as work:
        for file in files:
            await work.mark_checked(file.path, wrong.get(file.path, ""))
        if wrong != {file.path: file.found for file in files if file.found}:
            counted = Counter(wrong.values())
            each = {finding.value: counted[finding] for finding in Finding}
            work.note(DossierChecked(case.number, now, "", **each))
    return None


async def _lying(case: Case, dossiers: Dossiers) -> AsyncIterator[str]:
    """Every file of the case, also when someone gave its folder another name behind the number."""
    year = case.number[4:8]
    for name in await dossiers.folders(year):
        if name == case.folder or name.startswith(case.number):
            async for path in dossiers.paths(f"{year}/{name}"):
                yield path


async def _fingerprints(paths: Iterable[str], dossiers: Dossiers) -> dict[str, str]:
    """Of the files that are there."""
    wanted, found = list(paths), dict[str, str]()
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        for one in await asyncio.gather(*(_fingerprint(path, dossiers) for path in some)):
            found |= one
    return found


async def _fingerprint(path: str, dossiers: Dossiers) -> Mapping[str, str]:
    try:
        content = await dossiers.get(path)
    except FileNotFoundError:
        return {}
    return {path: await asyncio.to_thread(fingerprint, path, content)}
