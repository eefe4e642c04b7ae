"""Carries messages: to a person's own chat, to the case's thread in the team's channel, or back."""

from __future__ import annotations

import logging
from dataclasses import replace as changed
from datetime import timedelta

from bot.domain.calendar import day_of
from bot.domain.effects.kinds import TEAM, Replace, Show, case_in
from bot.domain.permissions import may
from bot.domain.person import Address, Person, manager_of
from bot.loops.tools import Obsolete, Tools, Waiting
from bot.phrases import phrases
from bot.ports import (
    Blocked,
    Gone,
    Installation,
    Job,
    Message,
    Missing,
    Reading,
    Receipt,
    Ungranted,
)
from dialogs.conversation import draw
from dialogs.turn import View

log = logging.getLogger(__name__)
ASK_AGAIN = timedelta(days=1)
"""So long someone who cannot be reached is left alone; what was for them is told to the team."""
CLOSED = timedelta(hours=1)
"""Between two attempts at what a person has to open for the bot: a channel, or a right."""
FAULTS = (LookupError, ValueError, TypeError, AttributeError, AssertionError)
"""Mistakes of our own, that trying again does not mend; an outage is none of these."""
TELLS_NOTHING = frozenset({"no_access", "session_without_you"})
"""Views for someone who may not, or no longer, read the case they name."""


async def show(job: Job, effect: Show, tools: Tools) -> Receipt | None:
    """Send a view, or bring the living message up to date when it was sent before.

    What the team reads comes in order, over all cases and all replicas: it has one lane.
    """
    async with tools.store.read() as reading:
        person = await _person(effect.to, reading)
        if person and not person.active and not job.key.startswith("reply/"):
            raise Obsolete("works here no longer")
        message = await _answer(job, effect, person, reading, tools)
    before = await tools.outbox.receipt(f"living/{effect.living}") if effect.living else None
    if effect.conversation:
        to = await _elsewhere(person, effect.conversation, tools)
        return await _said(to, message, before, tools)
    if person is None:
        return await _posted(effect, message, before, tools)
    if job.fence == 1 and _left_alone(person, tools):  # a row that comes back is meant
        raise Gone("unreachable")
    return await _told(person, message, before, tools)


async def replace(job: Job, effect: Replace, tools: Tools) -> Receipt | None:
    """Bring the stored message up to date after a press; the card may be there from the answer."""
    if found := tools.desk.drawn.take(job.key, effect.args):
        to, message = found
        await tools.messenger.replace(to, effect.message, message)
        return None
    async with tools.store.read() as reading:
        person = await _person(effect.to, reading)
        message = await _drawn(job, effect, person, reading, tools)
    to = await _elsewhere(person, effect.conversation, tools)
    await tools.messenger.replace(to, effect.message, message)
    return None


# --- what is said -------------------------------------------------------------------------------
async def _person(id: str, reading: Reading) -> Person | None:
    """None stands for the team."""
    try:
        return None if id == TEAM else await reading.person(id)
    except Missing:
        raise Obsolete("unknown person") from None


async def _answer(
    job: Job, effect: Show, person: Person | None, reading: Reading, tools: Tools
) -> Message:
    """What is no longer there, or no longer theirs, is not told; who typed something hears that."""
    try:
        await _still_readable(effect, person, reading)
        return await _drawn(job, effect, person, reading, tools)
    except Obsolete:
        if person is None or not job.key.startswith("reply/"):
            raise
        return Message(phrases(person.language)("no-access"))


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


async def _still_readable(effect: Show, person: Person | None, reading: Reading) -> None:
    """Rights are those of this moment, not of the moment the row was written."""
    number = effect.args.get("case")
    if person is None or not number or effect.view in TELLS_NOTHING:
        return
    try:
        case = await reading.case(str(number))
    except Missing:
        raise Obsolete("case is gone") from None
    if not may("read_case", person, case):
        raise Obsolete("may no longer read the case")


async def _said(
    to: Address, message: Message, before: Receipt | None, tools: Tools
) -> Receipt | None:
    """In the place of what was said before, if that is still there."""
    if before is not None:
        try:
            await tools.messenger.replace(to, before.external_id, message)
        except Blocked:
            raise
        except Gone:
            pass
        else:
            return None
    return Receipt(await tools.messenger.send(to, message), "")


# --- in a person's own chat ---------------------------------------------------------------------
async def _told(
    person: Person, message: Message, before: Receipt | None, tools: Tools
) -> Receipt | None:
    """Raises Gone for who cannot be reached; the team then knows."""
    try:
        receipt = await _in_chat(person, message, before, tools)
    except Gone as gone:
        async with tools.store.work(tools.now(), "outbox") as work:
            blocked = isinstance(gone, Blocked)
            (await work.person(person.id)).lose_touch(blocked=blocked, at=tools.now())
        raise
    if person.unreachable:
        async with tools.store.work(tools.now(), "outbox") as work:
            (await work.person(person.id)).get_in_touch(at=tools.now())
    return receipt


def _left_alone(person: Person, tools: Tools) -> bool:
    return person.unreachable is not None and tools.now() - person.unreachable < ASK_AGAIN


async def _in_chat(
    person: Person, message: Message, before: Receipt | None, tools: Tools
) -> Receipt | None:
    if person.chat is not None:
        try:
            return await _said(person.chat, message, before, tools)
        except Blocked:
            raise
        except Gone:  # another chat may be opened in its place
            log.info("the chat of a person is gone; opening another one")
    return await _said(await _opened(person, tools), message, None, tools)


async def _opened(person: Person, tools: Tools) -> Address:
    """Opened once per person; the app is installed first where that has to be."""
    like = await _team(tools)
    try:
        chat = await tools.messenger.open_chat(person.id, like)
    except Blocked:
        raise
    except Gone:
        if tools.installation is None:
            raise
        conversation = await _installed(person, tools.installation, tools)
        chat = changed(like, conversation=conversation, kind="personal", user="")
    async with tools.store.work(tools.now(), "outbox") as work:
        kept = await work.person(person.id)
        if kept.chat == person.chat:  # else they wrote to us meanwhile
            kept.chat = chat
        return kept.chat or chat


async def _installed(person: Person, installation: Installation, tools: Tools) -> str:
    """A right that is missing says nothing about the person; the team hears of it once a day."""
    try:
        return await installation.install(person.id)
    except Ungranted:
        now = tools.now()
        async with tools.store.work(now, "outbox") as work:
            work.tell(f"ungranted/{now:%Y%m%d}", Show(TEAM, "said", {"key": "app-ungranted"}))
        raise Waiting("the app may not be given to people", CLOSED) from None


# --- in the team's channel ----------------------------------------------------------------------
async def _team(tools: Tools) -> Address:
    async with tools.store.read() as reading:
        channel = await reading.channel(TEAM)
    if channel is None:
        raise Waiting("the bot is not in the team's channel yet")
    return channel


async def _posted(
    effect: Show, message: Message, before: Receipt | None, tools: Tools
) -> Receipt | None:
    """All about one case in one thread.  A channel that is closed to us is told to the manager."""
    team = await _team(tools)
    try:
        if thread := await _thread(effect, team, before, tools):
            try:
                return await _said(thread, message, before, tools)
            except Gone:  # somebody took the thread away
                log.info("the thread of outbox lane %s is gone; beginning another one", effect.view)
        thread, first = await tools.messenger.open_thread(team, message)
    except Gone:
        await _tell_the_manager(tools)
        raise Waiting("the bot is no longer in the team's channel", CLOSED) from None
    if case := case_in(effect.args):
        async with tools.store.work(tools.now(), "outbox") as work:
            await work.keep_channel(f"thread/{case}", thread)
    return Receipt(first, "")


async def _thread(
    effect: Show, team: Address, before: Receipt | None, tools: Tools
) -> Address | None:
    """Where this is said already; a thread in another channel than the team's of now is none."""
    if case := case_in(effect.args):
        async with tools.store.read() as reading:
            kept = await reading.channel(f"thread/{case}")
        same = kept is not None and kept.conversation.startswith(f"{team.conversation};")
        return changed(team, conversation=kept.conversation) if kept and same else None
    begun = f"{team.conversation};messageid={before.external_id}" if before else ""
    return changed(team, conversation=begun) if begun else None


async def _tell_the_manager(tools: Tools) -> None:
    """Once a day, as long as there is something to say in the channel."""
    now = tools.now()
    async with tools.store.work(now, "outbox") as work:
        if manager := manager_of(await work.people(), day_of(now)):
            view = Show(manager, "said", {"key": "channel-closed"})
            work.tell(f"channel-closed/{now:%Y%m%d}", view)


# --- where someone wrote ------------------------------------------------------------------------
async def _elsewhere(person: Person | None, conversation: str, tools: Tools) -> Address:
    like = (person.chat if person else None) or await _team(tools)
    if conversation == like.conversation:
        return like
    return changed(like, conversation=conversation, kind="", user="")
