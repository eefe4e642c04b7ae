"""Everything the bot does outside, a function per effect; each looks whether it still stands."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date

from bot.documents.dossier import PIECES, Source, agenda
from bot.documents.index import index
from bot.documents.pdf import pdf
from bot.documents.sheet import advice_list
from bot.documents.word import word
from bot.domain.case import Case
from bot.domain.effects.kinds import (
    CheckDossier,
    Disinvite,
    Effect,
    FileDocument,
    HandOut,
    Invite,
    Replace,
    SharePack,
    Show,
    TakeIn,
    UnsharePack,
)
from bot.domain.filing import Filing
from bot.domain.fingerprint import fingerprint
from bot.loops import files, integrity, saying, sharing
from bot.loops.answers import uid_of
from bot.loops.tools import Carrier as Carrier
from bot.loops.tools import Obsolete as Obsolete
from bot.loops.tools import Tools as Tools
from bot.loops.tools import Waiting as Waiting
from bot.phrases import phrases
from bot.ports import (
    FiledDocument,
    Guest,
    Hopeless,
    Invitation,
    Job,
    Reading,
    Receipt,
)

SENT = frozenset({"bijlage", "bewijs"})
"""Files that people made themselves."""
TAKEN = "taken"
"""Why a document is not filed: another file has its name in the dossier."""


async def file(job: Job, effect: FileDocument, tools: Tools) -> Receipt | None:
    """Make the document and store it once; what was filed before stands, whatever came after."""
    async with tools.store.read() as reading:
        case = await reading.case(effect.case)
        content = await _made(effect, case, reading, tools)
    day = date.fromisoformat(effect.day)
    filing = Filing(effect.case, effect.kind, effect.version, day, effect.adopted, effect.extension)
    path = filing.path(await integrity.place_of(case, tools))
    content = await _stored_before(job, path, tools) or content
    digest, now = fingerprint(path, content), tools.now()
    await tools.outbox.note(job.key, Receipt("", digest), now)
    try:
        receipt = await tools.dossiers.put(path, content)
    except FileExistsError:
        raise Hopeless(TAKEN) from None
    async with tools.store.work(now, "outbox") as work:
        document = FiledDocument(
            effect.case, path, effect.kind, effect.version, digest, now, item=receipt.external_id
        )
        await work.register(document)
        if effect.kind in SENT:
            await work.forget_content(effect.about)
    return receipt


async def _stored_before(job: Job, path: str, tools: Tools) -> bytes | None:
    """What an earlier attempt put there, known by the fingerprint that it noted first."""
    noted = await tools.outbox.receipt(job.key)
    if noted is None:
        return None
    try:
        there = await tools.dossiers.get(path)
    except FileNotFoundError:
        return None
    return there if fingerprint(path, there) == noted.etag else None


async def _made(effect: FileDocument, case: Case, reading: Reading, tools: Tools) -> bytes:
    if effect.kind == "uitnodiging":
        return await tools.calendar.ics(
            await _invitation(effect.about, reading, tools.desk.policy.starting_point)
        )
    if effect.kind in SENT:
        return await files.kept(effect.about, reading)
    t, desk = phrases("nl"), tools.desk
    names = {id: person.name for id, person in (await reading.people()).items()}
    source = Source(reading, desk.policy_of(case), desk.templates, t, effect, case, names)
    if effect.extension == "json":
        return await index(source)
    if effect.extension == "xlsx":
        return await advice_list(source)
    paper = await PIECES[effect.kind](source)
    return await asyncio.to_thread(word if effect.extension == "docx" else pdf, paper)


async def invite(_job: Job, effect: Invite, tools: Tools) -> Receipt | None:
    async with tools.store.read() as reading:
        invitation = await _invitation(effect.session, reading, tools.desk.policy.starting_point)
    if invitation.sequence != effect.sequence:
        raise Obsolete("changed again since")
    return await tools.calendar.invite(invitation)


async def disinvite(_job: Job, effect: Disinvite, tools: Tools) -> Receipt | None:
    async with tools.store.read() as reading:
        invitation = await _invitation(effect.session, reading, tools.desk.policy.starting_point)
    await tools.calendar.cancel(invitation)
    return None


async def _invitation(id: str, reading: Reading, starting_point: str) -> Invitation:
    """Names and addresses are looked up now; the outbox holds none."""
    session = await reading.session(id)
    case, people = await reading.case(session.case), await reading.people()
    t = phrases("nl")
    place = t("place-online") if session.online else session.place
    items = "\n".join(f"- {t(f'agenda-{item}')}" for item in agenda(starting_point))
    guests = [
        Guest(people[id].name, people[id].email, optional=id in session.people("participant"))
        for id in session.people()
        if id in people
    ]
    organiser = people[session.planned_by]
    return Invitation(
        uid=uid_of(session),
        sequence=session.sequence,
        title=t("invitation-title", number=case.number, title=case.title),
        body=t("invitation-body", number=case.number, title=case.title, agenda=items),
        place=place,
        online=session.online,
        start=session.start,
        end=session.end,
        organiser=Guest(organiser.name, organiser.email),
        guests=guests,
    )


CARRIERS: Mapping[type[Effect], Carrier] = {
    Show: saying.show,
    Replace: saying.replace,
    FileDocument: file,
    Invite: invite,
    Disinvite: disinvite,
    HandOut: files.hand_out,
    TakeIn: files.take_in,
    CheckDossier: integrity.check,
    SharePack: sharing.share,
    UnsharePack: sharing.unshare,
}
