"""Let who comes from outside open the pack of a session, and end that again."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.domain.calendar import AMSTERDAM, day_of
from bot.domain.case import Case
from bot.domain.effects.kinds import SharePack, UnsharePack
from bot.domain.effects.session import pack_filing
from bot.domain.task import Task, TaskKind
from bot.loops.tools import Obsolete, Tools
from bot.phrases import phrases
from bot.ports import Job, Receipt

SOON = "task_incident"
"""The period of the policy for what cannot wait."""


async def share(_job: Job, effect: SharePack, tools: Tools) -> Receipt | None:
    """The service tells them; the words are for that mail."""
    until = date.fromisoformat(effect.until)
    async with tools.store.read() as reading:
        session = await reading.session(effect.session)
        case, person = await reading.case(session.case), await reading.person(effect.person)
    pack = session.pack
    if pack is None or pack.nth != effect.nth or pack.shared.get(person.id) != until:
        raise Obsolete("no longer shared")
    if not person.keeps_secret(until, today=day_of(tools.now())):
        await _withhold(effect, tools)
        raise Obsolete("no valid statement of confidentiality")
    message = phrases(person.language or "nl")(
        "pack-shared-mail", number=case.number, title=case.title, day=until
    )
    end = datetime.combine(until + timedelta(days=1), time(), AMSTERDAM)
    return await tools.dossiers.share(_path(effect, case), person.email, end, message)


async def _withhold(effect: SharePack, tools: Tools) -> None:
    """R5.4.5: it is not shared, and the manager is asked to arrange a statement; once."""
    now, person = tools.now(), effect.person
    async with tools.store.work(now, "outbox") as work:
        session = await work.session(effect.session)
        case = await work.case(session.case)
        session.withhold(person)
        known = await work.tasks_of(case.number)
        if any(one.open and one.is_about(TaskKind.STATEMENT, person) for one in known):
            return
        people, number = await work.people(), len(known) + 1
        due = min(tools.desk.policy_of(case).due(SOON, day_of(now)), session.day)
        task = Task.give(
            TaskKind.STATEMENT, case, number, people,
            due=due, by="", at=now, role="responsible_manager", what=person,
        )  # fmt: skip
        work.add(task)


async def unshare(_job: Job, effect: UnsharePack, tools: Tools) -> None:
    async with tools.store.read() as reading:
        case = await reading.case((await reading.session(effect.session)).case)
        person = await reading.person(effect.person)
    await tools.dossiers.unshare(_path(effect, case), person.email)


def _path(effect: SharePack | UnsharePack, case: Case) -> str:
    filing = pack_filing(effect.session, effect.nth, date.fromisoformat(effect.day))
    return filing.path(case.place)
