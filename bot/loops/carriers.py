"""Everything the bot does outside, a function per effect; each looks whether it still stands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from dataclasses import replace as changed
from datetime import datetime
from typing import Any

from bot.domain.effects import TEAM, Effect, Replace, Show
from bot.domain.permissions import may
from bot.domain.person import Address, Person
from bot.ports import Dossiers, Gone, Job, Messenger, Missing, Outbox, Reading, Receipt, Store
from dialogs.conversation import draw
from dialogs.turn import Desk, View


class Obsolete(Exception):
    """What the row asks for no longer stands; the message says why, in a word."""


@dataclass(frozen=True)
class Tools:
    """What a carrier works with."""

    store: Store
    outbox: Outbox
    messenger: Messenger
    dossiers: Dossiers
    desk: Desk
    now: Callable[[], datetime]


Carrier = Callable[[Job, Any, Tools], Awaitable[Receipt | None]]


async def show(_job: Job, effect: Show, tools: Tools) -> Receipt | None:
    """Send a view, or bring the living message up to date when it was sent before."""
    async with tools.store.read() as reading:
        person, address = await _whereto(effect.to, reading, tools)
        if effect.conversation and person is not None:
            address = _in(address, effect.conversation)
        await _still_readable(effect, person, reading)
        view = View(effect.view, effect.args)
        message = await draw(view, reading, tools.desk, person, tools.now())
    before = await tools.outbox.receipt(f"living/{effect.living}") if effect.living else None
    if before is not None:
        try:
            await tools.messenger.replace(address, before.external_id, message)
        except Gone:
            before = None
        else:
            return None
    return Receipt(await tools.messenger.send(address, message), "")


async def replace(_job: Job, effect: Replace, tools: Tools) -> Receipt | None:
    """Bring the stored message up to date after a press."""
    async with tools.store.read() as reading:
        person, address = await _whereto(effect.to, reading, tools)
        view = View(effect.view, effect.args)
        message = await draw(view, reading, tools.desk, person, tools.now())
    await tools.messenger.replace(_in(address, effect.conversation), effect.message, message)
    return None


async def _whereto(to: str, reading: Reading, tools: Tools) -> tuple[Person | None, Address]:
    if to == TEAM:
        channel = await reading.channel(TEAM)
        if channel is None:
            raise Waiting("the bot is not in the team's channel yet")
        return None, channel
    try:
        person = await reading.person(to)
    except Missing:
        raise Obsolete("unknown person") from None
    if person.chat is not None:
        return person, person.chat
    like = await reading.channel(TEAM)
    if like is None:
        raise Waiting("no conversation to begin another one from")
    return person, await tools.messenger.open_chat(to, like)


class Waiting(Exception):
    """Nothing is wrong, but it cannot be done yet."""


def _in(address: Address, conversation: str) -> Address:
    return changed(address, conversation=conversation)


async def _still_readable(effect: Show, person: Person | None, reading: Reading) -> None:
    """Rights are those of this moment, not of the moment the row was written."""
    number = effect.args.get("case")
    if person is None or number is None or effect.view == "no_access":
        return
    try:
        case = await reading.case(str(number))
    except Missing:
        raise Obsolete("case is gone") from None
    if not may("read_case", person, case):
        raise Obsolete("may no longer read the case")


CARRIERS: Mapping[type[Effect], Carrier] = {Show: show, Replace: replace}
