"""The daily look at the dossiers: is everything there, and as it was filed?"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.effects.kinds import CheckDossier
from bot.domain.events import DossierChecked
from bot.domain.fingerprint import fingerprint
from bot.domain.integrity import Finding, Found, findings, place_now
from bot.domain.life import ENDED
from bot.domain.policy import Policy
from bot.loops.tools import Tools
from bot.ports import Dossiers, FiledDocument, Job, Receipt, Store

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
    async with tools.store.read() as reading:
        case = await reading.case(effect.case)
    await _look_through(case, tools)
    return None


async def place_of(case: Case, tools: Tools) -> str:
    """Where the next document of this case goes: where its folder is, whoever moved that."""
    async with tools.store.read() as reading:
        files = await reading.files_of(case.number)
    if not files or await _stands(case, tools.dossiers):
        return case.place
    return await _look_through(case, tools)


async def _stands(case: Case, dossiers: Dossiers) -> bool:
    above, _, name = case.place.rpartition("/")
    return name in await dossiers.folders(above)


async def _look_through(case: Case, tools: Tools) -> str:
    """The team hears of it when what is wrong is not what was wrong before.

    Returns where the folder of the case is.
    """
    async with tools.store.read() as reading:
        files = await reading.files_of(case.number)
    found = await _found(case, files, tools.dossiers)
    place = await _place(case, found, tools.dossiers)
    wrong = findings({file.path: file.sha256 for file in files}, found)
    now = tools.now()
    seen = [_seen(file, wrong.get(file.path), found.get(file.path)) for file in files]
    async with tools.store.work(now, "outbox") as work:
        case = await work.case(case.number)
        case.moved_to = "" if place == case.home else place
        for file in seen:
            await work.mark_checked(file.path, file.found, moved_to=file.moved_to)
        if seen != list(files):
            counted = Counter(wrong.values())
            each = {finding.value: counted[finding] for finding in Finding}
            work.note(DossierChecked(case.number, now, "", **each))
    return place


def _seen(file: FiledDocument, wrong: Finding | None, found: Found | None) -> FiledDocument:
    elsewhere = found.path if found and found.path != file.path else ""
    return replace(file, found=wrong or "", moved_to=elsewhere)


async def _place(case: Case, found: Mapping[str, Found], dossiers: Dossiers) -> str:
    """A folder that lost the number is that of the case only when the old one is gone."""
    place = place_now(found, case.place)
    named = place.rpartition("/")[2].startswith(case.number)
    if place == case.place or named or not await _stands(case, dossiers):
        return place
    return case.place


async def _found(
    case: Case, files: Sequence[FiledDocument], dossiers: Dossiers
) -> Mapping[str, Found]:
    """Every file that is still there, by the path that it was filed under."""
    found = dict[str, Found]()
    for start in range(0, len(files), AT_ONCE):
        some = files[start : start + AT_ONCE]
        there = await asyncio.gather(*(_one(file, dossiers) for file in some))
        found |= {file.path: one for file, one in zip(some, there, strict=True) if one}
    if lost := [file for file in files if file.path not in found]:
        copies = await _copies(case, {one.path for one in found.values()}, dossiers)
        found |= {file.path: copies[file.sha256] for file in lost if file.sha256 in copies}
    return found


async def _one(file: FiledDocument, dossiers: Dossiers) -> Found | None:
    """Where it was filed, where it was the day before, or wherever it went."""
    for path in dict.fromkeys((file.path, file.where)):
        if there := await _read(path, dossiers):
            return there
    moved = await dossiers.find(file.item) if file.item else None
    return await _read(moved, dossiers) if moved else None


async def _copies(case: Case, known: Collection[str], dossiers: Dossiers) -> Mapping[str, Found]:
    """By fingerprint what else lies in the folder of the case: put there anew it has another id."""
    paths = [path async for path in _lying(case, dossiers) if path not in known]
    found = dict[str, Found]()
    for start in range(0, len(paths), AT_ONCE):
        some = paths[start : start + AT_ONCE]
        for one in await asyncio.gather(*(_read(path, dossiers) for path in some)):
            found |= {one.sha256: one} if one else {}
    return found


async def _lying(case: Case, dossiers: Dossiers) -> AsyncIterator[str]:
    """Every file of the case, also when someone gave its folder another name behind the number."""
    above, _, own = case.place.rpartition("/")
    for name in await dossiers.folders(above):
        if name == own or name.startswith(case.number):
            async for path in dossiers.paths(f"{above}/{name}" if above else name):
                yield path


async def _read(path: str, dossiers: Dossiers) -> Found | None:
    try:
        content = await dossiers.get(path)
    except FileNotFoundError:
        return None
    return Found(path, await asyncio.to_thread(fingerprint, path, content))
