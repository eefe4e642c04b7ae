"""Files that go out to be filled in, and files that people send."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import date

from bot.documents.fill_in import Blank, fill_in
from bot.documents.marks import Stamp
from bot.documents.received import Received, Refused, received
from bot.domain.effects.kinds import HandOut, Show, TakeIn
from bot.domain.filing import FORM_IN, Filing
from bot.domain.fingerprint import fingerprint
from bot.domain.handed import ATTACHMENTS, Handed, HandedStatus
from bot.domain.imported import Row
from bot.domain.permissions import may
from bot.domain.template import Items
from bot.loops.integrity import place_of
from bot.loops.tools import Obsolete, Tools
from bot.phrases import phrases
from bot.ports import Busy, FiledDocument, Gone, Job, Reading, Receipt, Sent, TooBig, Unclear
from dialogs.bringing_in import checker
from dialogs.colleagues import introduce
from dialogs.description import FORM
from dialogs.in_word import path_of
from dialogs.taking_in import TakingIn

log = logging.getLogger(__name__)
MOST_TRIES = 3
"""After so many times the person, who waits, is asked to send the file again."""
MEGABYTE = 1024 * 1024


async def hand_out(job: Job, effect: HandOut, tools: Tools) -> Receipt | None:
    """Make the form, file it, and tell who asked; the same state of the draft is filed once."""
    day = date.fromisoformat(effect.day)
    async with tools.store.read() as reading:
        case = await reading.case(effect.case)
        there = await path_of(reading, effect.case, effect.version, effect.language)
        blank = await _blank(effect, day, reading, tools)
    kind = FORM_IN[effect.language]
    filing = Filing(case.number, kind, effect.version, day, adopted=False, extension="docx")
    if there:
        await tools.dossiers.get(there)
        receipt, filed = None, None
    else:
        path = filing.path(await place_of(case, tools))
        content = await asyncio.to_thread(fill_in, blank)
        receipt = await tools.dossiers.put(path, content)
        digest, item = fingerprint(path, content), receipt.external_id
        filed = FiledDocument(
            case.number, path, kind, effect.version, digest, tools.now(), item=item
        )
    async with tools.store.work(tools.now(), "outbox") as work:
        if filed:
            await work.register(filed)
        args = {"case": case.number, "version": effect.version, "language": effect.language}
        work.queue(f"{job.key}/told", Show(effect.to, "form_in_word", args))
    return receipt


async def _blank(effect: HandOut, day: date, reading: Reading, tools: Tools) -> Blank:
    """As the draft stood when it was asked for: what came after is not in it."""
    case, draft = await reading.case(effect.case), await reading.draft(effect.case, FORM)
    drawn = int(effect.version.rpartition(".")[2])
    form = tools.desk.filled_in(draft, day, case, at=drawn)
    lists = (q.key for q in form.template.questions if isinstance(q.kind, Items))
    return Blank(
        form,
        Stamp(case.number, draft.template, drawn, effect.language),
        case.title,
        day,
        {id: person.name for id, person in (await reading.people()).items()},
        phrases(effect.language),
        {key: draft.next_item(key) for key in lists},
        frozenset({ATTACHMENTS}),
    )


async def take_in(job: Job, effect: TakeIn, tools: Tools) -> Receipt | None:
    """Fetch, look what it is, and write down what follows: all of that at once, or nothing."""
    async with tools.store.read() as reading:
        handed = await reading.handed(effect.handed)
    if handed.status is not HandedStatus.WAITING:
        raise Obsolete("taken in already")
    try:
        content = await _fetched(job, handed, tools)
        found: Received | None = await asyncio.to_thread(_read, content, job)
        refused = ""
    except Refused as refusal:
        content, found, refused = b"", None, refusal.code
    if found is not None and found.rows:
        await _introduce(found.rows, handed, tools)
    async with tools.store.work(tools.now(), "outbox") as work:
        handed = await work.handed(effect.handed)
        if handed.status is not HandedStatus.WAITING:
            raise Obsolete("taken in already")
        if found is None:
            handed.refuse(refused, at=tools.now())
        else:
            await TakingIn(handed, work, tools.desk, tools.now()).take(found, content)
    return None


async def _introduce(rows: Sequence[Row], handed: Handed, tools: Tools) -> None:
    """Whoever a spreadsheet of the team names and the bot never met is looked up.  Raises Busy."""
    async with tools.store.read() as reading:
        if tools.directory is None or not may("import", await reading.person(handed.by)):
            return
        people = await reading.people()
    unknown = checker(tools.desk.policy, people, tools.now()).unknown(rows)
    await introduce(unknown, tools.directory, tools.store, tools.now())


def _read(content: bytes, job: Job) -> Received:
    """Raises Refused, whatever is in the file: a person waits for an answer."""
    try:
        return received(content)
    except Refused:
        raise
    except Exception as error:
        log.exception("outbox row %s: a file that cannot be read", job.id)
        raise Refused("broken") from error


async def _fetched(job: Job, handed: Handed, tools: Tools) -> bytes:
    """Raises Refused, or Busy and Unclear while trying again makes sense."""
    most = tools.desk.policy.most_megabytes * MEGABYTE
    try:
        return await tools.courier.fetch(Sent(handed.name, handed.url, handed.signed), most=most)
    except TooBig:
        raise Refused("big") from None
    except Gone:
        raise Refused("gone") from None
    except (Busy, Unclear):
        if job.attempts < MOST_TRIES:
            raise
        raise Refused("gone") from None


async def kept(handed: str, reading: Reading) -> bytes:
    """What was fetched before it was added."""
    content = await reading.content_of(handed)
    if content is None:
        raise Obsolete("filed already")
    return content
