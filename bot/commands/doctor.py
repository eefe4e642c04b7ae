"""`python -m bot doctor`: may the bot do in Microsoft 365 what it has to, and if not, why?"""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Iterator, Mapping, Sequence

import aiohttp

from bot.app import Clock
from bot.graph.calendar import ExchangeCalendar
from bot.graph.client import Graph
from bot.graph.directory import EntraDirectory
from bot.graph.dossiers import TeamLibrary
from bot.graph.installation import GraphInstallation
from bot.identity import GRAPH, Tokens
from bot.local import ics
from bot.local.people_file import EXAMPLE, PeopleFile
from bot.operations.doctor import Finding, Patient, examine, examine_channel
from bot.outside import credential_of
from bot.phrases import LANGUAGES, Phrases, phrases
from bot.settings import Places, Settings, read
from store.engine import Unreachable, is_there, open_engine, reach
from store.migrate import is_newest
from store.unit_of_work import SqlStore


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, default="nl")
    parser.add_argument(
        "--write",
        action="store_true",
        help="make a meeting and files too, and take them away",
    )
    parser.add_argument(
        "--guest", default="", help="with --write: share a file with this address for a moment"
    )


def run(arguments: argparse.Namespace) -> int:
    t, settings = phrases(arguments.language), read(os.environ, tryout=False)
    if settings.places is None:
        findings: Sequence[Finding] = [
            asyncio.run(examine_channel(credential_of(settings).ask)),
        ]
        print("\n".join((*told(findings, t, write=True), t("doctor-no-places"))))
    else:
        write, guest = arguments.write, arguments.guest
        findings = asyncio.run(_examined(settings, settings.places, write=write, guest=guest))
        print("\n".join(told(findings, t, write=arguments.write)))
    return 0 if all(one.state == "good" for one in findings) else 1


async def _examined(
    settings: Settings, places: Places, *, write: bool, guest: str
) -> Sequence[Finding]:
    clock, credential = Clock(), credential_of(settings)
    listed = PeopleFile(settings.people or EXAMPLE, needed=("email",))
    async with aiohttp.ClientSession() as session:
        graph = Graph(session, Tokens(credential, GRAPH, clock.now), clock.now)
        patient = Patient(
            graph,
            credential.ask,
            places,
            ExchangeCalendar(graph, places.mailbox, ics.request),
            TeamLibrary(graph, places.drive, places.folder, places.url),
            EntraDirectory(graph, listed),
            GraphInstallation(graph, app=settings.app_id, catalogue=settings.catalogue_app),
            settings.catalogue_app,
            await listed.people(),
            clock.now(),
            phrases("nl")("doctor-trial"),
            known=await known(settings),
            guest=guest,
        )
        return [finding async for finding in examine(patient, write=write)]


async def known(settings: Settings) -> Mapping[str, str]:
    """Who was found by which address, from the record; before the first start there is none."""
    engine = open_engine(settings.database)
    if not is_there(engine):
        return {}
    try:
        await reach(engine)
        if not await is_newest(engine):
            return {}
        async with SqlStore(engine, lambda _: ()).read() as reading:
            return {id: person.listed for id, person in (await reading.people()).items()}
    except Unreachable:
        return {}
    finally:
        await engine.dispose()


def told(findings: Sequence[Finding], t: Phrases, *, write: bool) -> Iterator[str]:
    """What was tried, how that went, and where it went wrong how to mend it."""
    width = max(len(t(f"doctor-{one.state}")) for one in findings)
    for one in findings:
        yield f"{t(f'doctor-{one.state}'):{width}}  {t(f'doctor-{one.check}')}"
        for line in _more(one, t):
            yield f"{'':{width}}  {line}"
    wrong = sum(one.state != "good" for one in findings)
    yield ""
    yield t("doctor-ends", wrong=wrong)
    if not write:
        yield t("doctor-write")


def _more(one: Finding, t: Phrases) -> Iterator[str]:
    yield from (t(note.key, **note.said) for note in one.notes)
    if one.state in ("missing", "not_there"):
        yield t(f"doctor-{one.check}-give")
    if one.detail:
        yield t("doctor-detail", detail=one.detail)
