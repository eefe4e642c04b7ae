"""A case whose advices are being followed up, and people who leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol, cast

from bot.domain.advice import Advice
from bot.domain.calendar import add_months
from bot.domain.case_check import CaseCheck
from bot.domain.decision import Decision
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.loops.delivery import deliver
from bot.loops.directory import read_directory
from bot.ports import Colleague, Directory
from tests.aggregates import SAYS, a_case
from tests.stages import DECISION
from tests.world import POLICY, World

TEXTS = (
    "Laat toetsen of mensen echt onherkenbaar zijn.",
    "Vertel bewoners met een bord dat er een camera rijdt.",
    "Spreek af wie de beelden mag zien.",
    "Schrijf op wanneer de proef stopt.",
)
DUE = date(2027, 3, 1)


async def follow(
    world: World, number: str, title: str, holders: Sequence[str], *, due: date = DUE
) -> None:
    """Decided on today by Noor, with an advice for each of these people: A1 first."""
    status = Status.FOLLOWING_UP if holders else Status.DECIDED
    async with world.store.work(world.now) as work:
        case = a_case(
            status,
            number=number,
            title=title,
            folder=f"{number} {title}",
            impact=Impact.MEDIUM,
            triage_owner="bram",
            status_since=world.now,
        )
        work.add(case)
        work.add(Decision(number, 1, "decision.v1", DECISION, "", "noor", world.now))
        months = POLICY.pace(Impact.MEDIUM).months
        on = add_months(world.now.date(), months)
        work.add(CaseCheck.plan(number, 1, on, policy="1.0"))
        for nth, holder in enumerate(holders, 1):
            says = replace(SAYS, text=TEXTS[(nth - 1) % len(TEXTS)], holder=holder, due=due)
            advice = Advice.propose(number, nth, says, policy="1.0", by="cas", at=world.now)
            advice.accept(by=holder, at=world.now)
            advice.decide("overnemen", "", at=world.now, pace=POLICY.pace(Impact.MEDIUM))
            advice.happened.clear()
            work.add(advice)


class Staff(Directory, Protocol):
    def send_away(self, who: str, *, manager: str) -> None:
        """`manager` is whom they worked for, where that is known."""


class PeopleFile:
    """Everyone but who left."""

    def __init__(self, world: World) -> None:
        self.world, self.without, self.boss = world, "", ""

    def send_away(self, who: str, *, manager: str) -> None:
        self.without, self.boss = who, manager

    async def people(self, known: Mapping[str, str] | None = None) -> Sequence[Colleague]:
        async with self.world.store.read() as reading:
            everyone = (await reading.people()).values()
        return [
            Colleague(
                p.id,
                p.name,
                p.email,
                p.unit,
                p.function,
                p.language,
                p.roles,
                p.triage,
                nda_signed_on=p.nda_signed_on,
                nda_valid_until=p.nda_valid_until,
            )
            for p in everyone
            if p.active and p.id != self.without
        ]

    async def search(self, text: str) -> Sequence[Colleague]:
        return [one for one in await self.people() if text in {one.id, one.name, one.email}]

    async def manager(self, id: str) -> Colleague | None:
        found = await self.search(self.boss) if id == self.without else []
        return found[0] if found else None


async def leave(world: World, who: str, *, manager: str = "") -> None:
    """The daily reading no longer finds them."""
    staff = cast(Staff, world.directory or PeopleFile(world))
    staff.send_away(who, manager=manager)
    await read_directory(staff, world.store, world.policies, world.now)
    await deliver(world.tools)
