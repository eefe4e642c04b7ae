"""The outbox is carried out lane by lane; one that hangs, or fails, holds up no other."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.domain.calendar import AMSTERDAM
from bot.domain.effects.kinds import Replace, Show
from bot.loops.delivery import LONGEST_WAIT, MOST_ATTEMPTS, SELDOM, deliver
from bot.phrases import UnsaidError, phrases
from bot.ports import Busy, Failing, Gone, Hopeless, Message, Unclear
from dialogs import VIEWS
from tests.followed import follow
from tests.world import World, buttons, record_of, texts

SIGNAL = {
    "title": "Slim vegen",
    "goal": "Met camera's zien waar afval ligt, zodat we gericht vegen.",
    "org_unit": "stadsbedrijven",
    "phase": "pilot",
    "planned_start": "maart 2027",
    "contact": "anna",
}


async def _waits(world: World) -> bool:
    return any(row["ended"] is None for row in (await record_of(world))["outbox"])


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
        raise OSError

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


@pytest.mark.parametrize("hours", [1, 5, 30])
async def test_an_outage_of_teams_delays_and_loses_nothing(world, monkeypatch, hours):
    send, over = world.messenger.send, world.now + timedelta(hours=hours)

    async def failing(to, message):
        if world.now < over:
            raise Failing("502")
        return await send(to, message)

    monkeypatch.setattr(world.messenger, "send", failing)
    await _queue(world, "anna", "anna", "team")
    while await _waits(world):
        await deliver(world.tools)
        world.now = max(world.now, world.outbox.put_off or world.now)
    assert {how for how, _ in await _ended(world)} == {"done"}
    assert world.now <= over + LONGEST_WAIT
    told = [said for said in world.seen("team") if said.message.card]
    assert (len(world.seen("anna")), len(told)) == (2, int(hours > 24))


async def test_what_may_have_been_said_already_is_said_again_seldom(world, monkeypatch):
    tried = []

    async def unanswered(to, message):
        tried.append(world.now)
        raise Unclear("POST TimeoutError")

    monkeypatch.setattr(world.messenger, "send", unanswered)
    await _queue(world, "anna")
    await deliver(world.tools)
    for _ in range(MOST_ATTEMPTS + 2):
        world.now = world.outbox.put_off
        await deliver(world.tools)
    assert tried[-1] - tried[-2] == SELDOM


async def test_what_fails_for_a_week_is_given_up(world, monkeypatch):
    async def failing(to, message):
        if to.user == "anna":
            raise Failing("500")
        return await send(to, message)

    send = world.messenger.send
    monkeypatch.setattr(world.messenger, "send", failing)
    await _queue(world, "anna")
    await world.pass_time(timedelta())
    for _ in range(MOST_ATTEMPTS):
        await world.pass_time(timedelta(days=1))
    assert (await _ended(world))[0][0] == "dead"
    assert "niet aangekomen, hoe vaak" in texts(world.last_card("team"))


@pytest.mark.parametrize("fault", [Failing("500"), Hopeless("400")])
async def test_who_could_be_reached_is_not_called_unreachable(world, monkeypatch, fault):
    await follow(world, "UTH-2026-0012", "Slimme zebrapaden", ["daan"])

    async def refused(to, message: Message):
        if to.conversation == "chat-daan":
            raise fault
        return await send(to, message)

    send = world.messenger.send
    monkeypatch.setattr(world.messenger, "send", refused)
    world.now = datetime(2027, 2, 15, 9, tzinfo=AMSTERDAM)
    await world.pass_time(timedelta())
    await world.pass_time(timedelta(hours=2))
    assert world.seen("noor") == []


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
