"""A session in the mailbox of the team: answers are told once, and what cannot be cancelled too."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.effects.kinds import Invite
from bot.domain.life import Status
from bot.graph.calendar import ExchangeCalendar
from bot.local import ics
from bot.loops.answers import read_answers
from bot.loops.delivery import deliver
from tests.aggregates import AT, NUMBER, a_case, a_session
from tests.world import PEOPLE, World, chat_of, record_of, texts

MAILBOX = "uthiek@example.org"
SESSION = f"{NUMBER}/S1"
START = AT + timedelta(days=20)


@pytest.fixture
async def invited(world: World, server: Any, graph: Any) -> World:
    for person in PEOPLE:
        server.users.add(person.id, person.name, person.email)
    server.calendars.mailboxes, server.clock.time = {MAILBOX}, world.now
    world.calendar = ExchangeCalendar(graph, MAILBOX, ics.request)  # type: ignore[assignment]
    async with world.store.work(world.now) as work:
        for person in PEOPLE:
            (await work.person(person.id)).chat = chat_of(person.id)
        work.add(a_case(status=Status.PLANNED))
    async with world.store.work(world.now) as work:
        work.add(a_session(START, end=START + timedelta(hours=2)))
        work.queue("invite", Invite(SESSION, 0))
    await deliver(world.tools)
    return world


async def hear(world: World, since: str) -> tuple[list[str], str]:
    """What who leads the session is told of the answers after this place, and where to go on."""
    async with world.store.read() as reading:
        leader = (await reading.session(SESSION)).with_role("facilitator")
    before = len(world.seen(leader))
    since = await read_answers(world.calendar, world.store, world.now, since)
    await deliver(world.tools)
    return [texts(said.message.card or {}) for said in world.seen(leader)[before:]], since


async def test_when_outlook_forgot_where_we_were_nothing_is_lost_and_nothing_told_twice(
    invited: World, server: Any
) -> None:
    (event,) = server.calendars.of(MAILBOX)
    server.calendars.respond(event, "anna@example.org", "declined")
    told, since = await hear(invited, "")
    assert ["Anna de Vries kan niet bij de sessie zijn" in one for one in told] == [True]

    server.calendars.respond(event, "cas@example.org", "declined")
    server.calendars.forgotten = True
    told, since = await hear(invited, since)
    assert ["Cas Bakker kan niet bij de sessie zijn" in one for one in told] == [True]

    for forgotten in (False, True):
        server.calendars.forgotten = forgotten
        told, since = await hear(invited, since)
        assert told == []


async def test_a_meeting_of_somebody_else_is_not_cancelled_and_the_team_hears_at_once(
    invited: World, server: Any
) -> None:
    (event,) = server.calendars.of(MAILBOX)
    event["isOrganizer"] = False
    before = len(invited.seen("team"))
    async with invited.store.work(invited.now) as work:
        (await work.session(SESSION)).cancel("Niemand kan.", by="bram", at=invited.now)
    for _ in range(3):
        await deliver(invited.tools)
        invited.now = server.clock.time = invited.now + timedelta(hours=1)
    told = [texts(said.message.card or {}) for said in invited.seen("team")[before:]]
    (lost,) = [one for one in told if "Dit is mij niet gelukt" in one]
    assert "afspraak staat nog in de agenda’s" in lost
    assert len(server.calls("/cancel")) == 1
    assert [what for what, _ in server.calendars.mailed] == ["new"]
    rows = (await record_of(invited))["outbox"]
    assert [row["how"] for row in rows if row["effect"] == "Disinvite"] == ["dead"]
