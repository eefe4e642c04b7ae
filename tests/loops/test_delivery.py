"""The outbox is carried out lane by lane; one that hangs, or fails, holds up no other."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.domain.effects.kinds import Replace, Show
from bot.loops.delivery import MOST_ATTEMPTS, deliver
from bot.phrases import UnsaidError, phrases
from bot.ports import Busy, Gone, Hopeless, Unclear
from dialogs import VIEWS
from tests.world import World, buttons, record_of, texts

SIGNAL = {
    "title": "Slim vegen",
    "goal": "Met camera's zien waar afval ligt, zodat we gericht vegen.",
    "org_unit": "stadsbedrijven",
    "phase": "pilot",
    "planned_start": "maart 2027",
    "contact": "anna",
}


async def _queue(world: World, *people: str) -> None:
    async with world.store.work(world.now) as work:
        for place, person in enumerate(people):
            work.queue(f"{place}/{person}", Show(person, "said", {"key": "language-set"}))


async def test_a_chat_that_hangs_holds_up_its_own_messages_alone(world, monkeypatch):
    send, hanging, heard = world.messenger.send, asyncio.Event(), asyncio.Event()

    async def slow(to, message):
        if to.user == "anna":
            await hanging.wait()
        id = await send(to, message)
        if len(world.seen("bram")) == 2:
            heard.set()
        return id

    monkeypatch.setattr(world.messenger, "send", slow)
    await _queue(world, "anna", "anna", "bram", "bram")
    delivering = asyncio.create_task(deliver(world.tools))
    await asyncio.wait_for(heard.wait(), 5)
    assert world.seen("anna") == []
    hanging.set()
    assert await delivering == 4
    assert len(world.seen("anna")) == 2


async def test_what_comes_while_something_hangs_goes_out_at_once(world, monkeypatch):
    send, hanging, heard = world.messenger.send, asyncio.Event(), asyncio.Event()

    async def slow(to, message):
        if to.user == "anna":
            await hanging.wait()
        elif to.user == "bram":
            heard.set()
        return await send(to, message)

    monkeypatch.setattr(world.messenger, "send", slow)
    await _queue(world, "anna")
    woken = asyncio.Event()
    delivering = asyncio.create_task(deliver(world.tools, woken=woken))
    await asyncio.sleep(0)
    await _queue(world, "cas", "bram")
    woken.set()
    await asyncio.wait_for(heard.wait(), 5)
    hanging.set()
    await delivering


async def test_a_bot_that_is_stopped_notes_what_it_was_sending(world, monkeypatch):
    send, begun, go_on = world.messenger.send, asyncio.Event(), asyncio.Event()

    async def slow(to, message):
        begun.set()
        await go_on.wait()
        return await send(to, message)

    monkeypatch.setattr(world.messenger, "send", slow)
    await _queue(world, "anna")
    delivering = asyncio.create_task(deliver(world.tools))
    await begun.wait()
    delivering.cancel()
    go_on.set()
    await asyncio.wait({delivering})
    await world.outbox.free()
    assert await deliver(world.tools) == 0
    assert len(world.seen("anna")) == 1


async def test_what_cannot_be_done_after_all_is_told_to_the_team(world, monkeypatch):
    async def refused(path, content):
        raise Unclear("no answer")

    monkeypatch.setattr(world.dossiers, "put", refused)
    await world.say("anna", "casus signaleren")
    send = buttons(world.last_card("anna"))["Versturen"]
    await world.press("anna", send, SIGNAL)
    for _ in range(MOST_ATTEMPTS + 1):
        await world.pass_time(timedelta(hours=1))
    await world.pass_time(timedelta(hours=14))
    told = [texts(said.message.card) for said in world.seen("team") if said.message.card]
    assert sum("Signaal" in one and "nog niet in het dossier" in one for one in told) == 1


async def test_what_never_passes_is_told_once_and_tried_on(world, monkeypatch):
    async def never(path, content):
        raise Busy(300)

    put = world.dossiers.put
    monkeypatch.setattr(world.dossiers, "put", never)
    await world.say("anna", "casus signaleren")
    await world.press("anna", buttons(world.last_card("anna"))["Versturen"], SIGNAL)
    for hour in range(30):
        await world.pass_time(timedelta(hours=1))
        late = [texts(said.message.card) for said in world.seen("team") if said.message.card]
        assert sum("nog niet in het dossier" in one for one in late) == (hour >= 23)
    monkeypatch.setattr(world.dossiers, "put", put)
    await world.pass_time(timedelta(hours=1))
    assert len(world.dossiers.files) == 1


async def test_what_cannot_reach_the_team_for_a_day_is_told_to_the_manager(world):
    world.messenger.closed["team"] = Gone("403")
    await _queue(world, "team")
    for _ in range(30):
        await world.pass_time(timedelta(hours=1))
    told = [texts(said.message.card) for said in world.seen("mia") if said.message.card]
    assert sum("Team Uthiek" in one and "nog niet" in one for one in told) == 1


async def test_what_will_never_be_taken_is_given_up_at_once(world, monkeypatch):
    async def refused(to, message):
        if to.user == "anna":
            raise Hopeless("413")
        return await send(to, message)

    send = world.messenger.send
    monkeypatch.setattr(world.messenger, "send", refused)
    await _queue(world, "anna")
    await deliver(world.tools)
    [row] = [one for one in (await record_of(world))["outbox"] if one["key"] == "0/anna"]
    assert (row["how"], row["attempts"], row["error"]) == ("dead", 1, "413")
    assert "Anna de Vries" in texts(world.last_card("team"))


# --- a view that cannot be drawn ----------------------------------------------------------------
@pytest.fixture(
    params=[AssertionError, AttributeError, KeyError, TypeError, UnsaidError, ValueError]
)
def undrawable(request, monkeypatch):
    """The menu, drawn by a function that has a fault."""

    async def fault(_viewer, _args):
        raise request.param

    monkeypatch.setitem(VIEWS, "menu", fault)


async def _ended(world: World) -> list[tuple[str, int]]:
    """How each row ended, and after how many attempts."""
    return [(row["how"], row["attempts"]) for row in (await record_of(world))["outbox"]]


async def test_a_view_that_cannot_be_drawn_holds_up_nothing_after_it(world, undrawable):
    async with world.store.work(world.now) as work:
        work.queue("1", Show("anna", "menu"))
        work.queue("2", Show("anna", "said", {"key": "language-set"}))
    await deliver(world.tools)
    t = phrases("nl")
    heard = [said.message.text for said in world.seen("anna")]
    assert heard == [t("undrawn", reference="R1"), t("language-set")]
    assert await _ended(world) == [("done", 1), ("done", 1)]


async def test_a_card_that_cannot_be_drawn_anew_holds_up_nothing_after_it(world, undrawable):
    await _queue(world, "anna")
    await deliver(world.tools)
    [before] = world.seen("anna")
    async with world.store.work(world.now) as work:
        work.queue("1", Replace("anna", before.conversation, before.id, "menu"))
        work.queue("2", Show("anna", "said", {"key": "language-set"}))
    await deliver(world.tools)
    t = phrases("nl")
    heard = [said.message.text for said in world.seen("anna")]
    assert heard == [t("undrawn", reference="R2"), t("language-set")]
    assert await _ended(world) == [("done", 1)] * 3
