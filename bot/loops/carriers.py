"""Everything the bot does outside, a function per effect; each looks whether it still stands."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace as changed
from datetime import date
from hashlib import sha256

from bot.documents.dossier import PIECES, Source, agenda
from bot.documents.pdf import pdf
from bot.documents.word import word
from bot.domain.case import Case
from bot.domain.effects import (
    TEAM,
    Disinvite,
    Effect,
    FileDocument,
    HandOut,
    Invite,
    Replace,
    Show,
    TakeIn,
)
from bot.domain.filing import Filing
from bot.domain.permissions import may
from bot.domain.person import Address, Person
from bot.loops import files
from bot.loops.tools import Carrier as Carrier
from bot.loops.tools import Obsolete as Obsolete
from bot.loops.tools import Tools as Tools
from bot.loops.tools import Waiting as Waiting
from bot.phrases import phrases
from bot.ports import (
    FiledDocument,
    Gone,
    Guest,
    Invitation,
    Job,
    Message,
    Missing,
    Reading,
    Receipt,
)
from dialogs.conversation import draw
from dialogs.turn import View

log = logging.getLogger(__name__)


async def show(job: Job, effect: Show, tools: Tools) -> Receipt | None:
    """Send a view, or bring the living message up to date when it was sent before."""
    async with tools.store.read() as reading:
        person, known = await _whereto(effect.to, reading)
        await _still_readable(effect, person, reading)
        message = await _drawn(job, effect, person, reading, tools)
    address = await _reached(known, person, tools)
    if effect.conversation and person is not None:
        address = _in(address, effect.conversation)
    before = await tools.outbox.receipt(f"living/{effect.living}") if effect.living else None
    if before is not None:
        try:
            await tools.messenger.replace(address, before.external_id, message)
        except Gone:
            before = None
        else:
            return None
    return Receipt(await tools.messenger.send(address, message), "")


async def replace(job: Job, effect: Replace, tools: Tools) -> Receipt | None:
    """Bring the stored message up to date after a press; the card may be there from the answer."""
    if found := tools.desk.drawn.take(job.key, effect.args):
        to, message = found
        await tools.messenger.replace(to, effect.message, message)
        return None
    async with tools.store.read() as reading:
        person, known = await _whereto(effect.to, reading)
        message = await _drawn(job, effect, person, reading, tools)
    address = await _reached(known, person, tools)
    await tools.messenger.replace(_in(address, effect.conversation), effect.message, message)
    return None


async def _drawn(
    job: Job, effect: Show | Replace, person: Person | None, reading: Reading, tools: Tools
) -> Message:
    """A view that cannot be drawn is our fault: a calm line takes its place, the log has it all."""
    view = View(effect.view, effect.args)
    try:
        return await draw(view, reading, tools.desk, person, tools.now())
    except Missing as gone:
        raise Obsolete(f"{gone} is gone") from None
    except FAULTS:
        log.exception("view %s of outbox row %s cannot be drawn", view, job.id)
        t = phrases(person.language if person else "nl")
        return Message(t("undrawn", reference=f"R{job.id}"))


async def _whereto(to: str, reading: Reading) -> tuple[Person | None, Address | None]:
    """The person, and the chat with them; no address when that has to be opened first."""
    if to == TEAM:
        channel = await reading.channel(TEAM)
        if channel is None:
            raise Waiting("the bot is not in the team's channel yet")
        return None, channel
    try:
        person = await reading.person(to)
    except Missing:
        raise Obsolete("unknown person") from None
    return person, person.chat


async def _reached(known: Address | None, person: Person | None, tools: Tools) -> Address:
    """Opens the chat with someone who never wrote to us; outside any reading of the store."""
    if known is not None:
        return known
    assert person is not None
    async with tools.store.read() as reading:
        like = await reading.channel(TEAM)
    if like is None:
        raise Waiting("no conversation to begin another one from")
    return await tools.messenger.open_chat(person.id, like)


async def file(_job: Job, effect: FileDocument, tools: Tools) -> Receipt | None:
    """Make the document and store it once; what was filed before stands, whatever came after."""
    async with tools.store.read() as reading:
        case = await reading.case(effect.case)
        content = await _made(effect, case, reading, tools)
    day = date.fromisoformat(effect.day)
    filing = Filing(effect.case, effect.kind, effect.version, day, effect.adopted, effect.extension)
    path = filing.path(case.folder)
    try:
        receipt = await tools.dossiers.put(path, content)
    except FileExistsError:
        content = await tools.dossiers.get(path)
        receipt = await tools.dossiers.put(path, content)
    digest = sha256(content).hexdigest()
    now = tools.now()
    async with tools.store.work(now) as work:
        document = FiledDocument(effect.case, path, effect.kind, effect.version, digest, now)
        await work.register(document)
        if effect.kind == "bijlage":
            await work.forget_content(effect.about)
    return receipt


async def _made(effect: FileDocument, case: Case, reading: Reading, tools: Tools) -> bytes:
    if effect.kind == "uitnodiging":
        return await tools.calendar.ics(
            await _invitation(effect.about, reading, tools.desk.policy.starting_point)
        )
    if effect.kind == "bijlage":
        return await files.kept(effect.about, reading)
    t, desk = phrases("nl"), tools.desk
    names = {id: person.name for id, person in (await reading.people()).items()}
    source = Source(reading, desk.policy_of(case), desk.templates, t, effect, case, names)
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
        uid=f"{session.id.replace('/', '-').lower()}@uthiek",
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


def _in(address: Address, conversation: str) -> Address:
    return changed(address, conversation=conversation)


FAULTS = (LookupError, ValueError, TypeError, AttributeError, AssertionError)
"""Mistakes of our own, that trying again does not mend; an outage is none of these."""
TELLS_NOTHING = frozenset({"no_access", "session_without_you"})
"""Views for someone who may not, or no longer, read the case they name."""


async def _still_readable(effect: Show, person: Person | None, reading: Reading) -> None:
    """Rights are those of this moment, not of the moment the row was written."""
    number = effect.args.get("case")
    if person is None or number is None or effect.view in TELLS_NOTHING:
        return
    try:
        case = await reading.case(str(number))
    except Missing:
        raise Obsolete("case is gone") from None
    if not may("read_case", person, case):
        raise Obsolete("may no longer read the case")


CARRIERS: Mapping[type[Effect], Carrier] = {
    Show: show,
    Replace: replace,
    FileDocument: file,
    Invite: invite,
    Disinvite: disinvite,
    HandOut: files.hand_out,
    TakeIn: files.take_in,
}
