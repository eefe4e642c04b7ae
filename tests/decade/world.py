"""The bot as it runs in one replica, with the outside world of the decade around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from hashlib import sha256
from random import Random
from typing import Any

from bot.domain.advice import Advice
from bot.domain.calendar import add_months
from bot.domain.case import Case
from bot.domain.case_check import CaseCheck
from bot.domain.decision import Decision
from bot.domain.effects.kinds import Effect, FileDocument
from bot.domain.filing import Filing
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.owned import Acceptance, Wording
from bot.domain.person import Person
from bot.loops.carriers import CARRIERS, Carrier
from bot.loops.clockwork import tick
from bot.loops.delivery import deliver
from bot.loops.directory import read_directory
from bot.loops.tools import Tools
from bot.ports import Address, Colleague, FiledDocument, Inbound, Job, Met
from tests.decade.outside import Outside
from tests.world import POLICIES, POLICY, TEAM_CHANNEL, World, chat_of, make_world

ADVICES = 5
TEAM = ("bram", "cas", "tess")
WEIGHTS = ("voorwaarde_voor_start", "zwaarwegend", "aanbeveling")
UNIT = "Stadsbedrijven"


async def register(_job: Job, effect: FileDocument, tools: Tools) -> None:
    """Noted as filed: setting forty thousand documents takes an hour and is proved elsewhere."""
    day = date.fromisoformat(effect.day)
    named = Filing(effect.case, effect.kind, effect.version, day, effect.adopted, effect.extension)
    path = named.path(f"{effect.case[4:8]}/{effect.case}")
    digest = sha256(path.encode()).hexdigest()
    async with tools.store.work(tools.now()) as work:
        await work.register(
            FiledDocument(effect.case, path, effect.kind, effect.version, digest, tools.now())
        )


DECADE_CARRIERS: Mapping[type[Effect], Carrier] = {**CARRIERS, FileDocument: register}


@cache
def everyone(cases: int) -> Sequence[Person]:
    """One action holder for every five cases; the team, the manager, and who is above them."""
    roles = {"bram": "team_member", "cas": "team_member", "tess": "team_member",
             "mia": "responsible_manager", "ida": "corporate_manager_ipm",
             "uma": "unit_manager"}  # fmt: skip
    known = [(id, frozenset({role})) for id, role in roles.items()]
    holders = [(f"h{number}", frozenset[str]()) for number in range(max(12, cases // 5))]
    return [
        Person(id, f"Collega {id}", f"{id}@example.org", unit=UNIT, language="nl", roles=held,
               chat=chat_of(id))
        for id, held in (*known, *holders)
    ]  # fmt: skip


@dataclass(frozen=True)
class Directory:
    colleagues: Sequence[Colleague]

    async def people(self, known: Mapping[str, str] | None = None) -> Sequence[Colleague]:
        return self.colleagues

    async def search(self, text: str) -> Sequence[Colleague]:
        return [one for one in self.colleagues if text in {one.id, one.name, one.email}]

    async def manager(self, id: str) -> Colleague | None:
        """Who manages a unit is asked."""
        return None


@dataclass
class Replica(World):
    """Turns are not carried out at once: `deliver` does that, as in the running bot."""

    outside: Outside = field(kw_only=True)
    cases: int = 0

    @property
    def colleagues(self) -> Sequence[str]:
        """Action holders who are there, by name."""
        there = (one for one in everyone(self.cases) if one.id not in self.outside.left)
        return [one.name for one in there if one.id.startswith("h")]

    async def turn(
        self, who: str, did: Any, *, where: Address | None = None, activity: str = "",
        locale: str = "nl-NL",
    ) -> Mapping[str, Any] | None:  # fmt: skip
        inbound = Inbound(activity, who, who, locale, where or chat_of(who), did)
        return await self.conversation(inbound)

    async def deliver(self) -> None:
        await deliver(self.tools, DECADE_CARRIERS)

    async def morning(self) -> None:
        await tick(self.store, self.policies, self.now)
        await self.deliver()

    async def read_directory(self, left: set[str]) -> None:
        """Who works here now; nobody waits a minute of real time for what was read before."""
        there = [one for one in everyone(self.cases) if one.id not in left]
        known = [
            Colleague(one.id, one.name, one.email, one.unit, one.function, "nl", one.roles)
            for one in there
        ]
        await read_directory(Directory(known), self.store, self.policies, self.now)

    async def begin(self) -> None:
        """Everyone has met the bot."""
        async with self.store.work(self.now) as work:
            for person in everyone(self.cases):
                work.add(person)
        await self.turn("mia", Met(), where=TEAM_CHANNEL, activity="met")

    async def open_case(self, number: str, seed: int) -> None:
        """A case whose report was adopted and decided on: its advices are followed up from now."""
        chance = Random(f"{seed}/{number}")
        holders = [one.id for one in everyone(self.cases) if one.id.startswith("h")]
        async with self.store.work(self.now) as work:
            impact = chance.choice(list(Impact))
            case = Case.signal(
                number=number, title="Slim vegen", goal="Schone straten.", unit="stadsbedrijven",
                phase="voorbereiding", planned_start="", project_leader=chance.choice(holders),
                signalled_by=chance.choice(holders), signalled_at=self.now, channel="chat",
                policy=POLICY.version,
            )  # fmt: skip
            case.happened.clear()
            case.status, case.impact = Status.FOLLOWING_UP, impact
            case.case_holder, case.folder = chance.choice(holders), f"2026/{number}"
            case.triage_owner = chance.choice(TEAM)
            work.add(case)
            first = add_months(self.now.date(), POLICY.pace(impact).months)
            work.add(CaseCheck.plan(number, 1, first, policy=POLICY.version))
            decided = {"outcome": "doorgaan"}
            work.add(Decision(number, 1, "decision.v1", decided, "", case.case_holder, self.now))
            for nth in range(1, ADVICES + 1):
                work.add(_advice(case, nth, self.now, chance, chance.choice(holders)))


def _advice(case: Case, nth: int, now: datetime, chance: Random, holder: str) -> Advice:
    says = Wording(
        text="Laat toetsen of mensen echt onherkenbaar zijn.", reason="Anders weten we het niet.",
        values=("privacy",), kind="techniek", weight=chance.choice(WEIGHTS),
        given_by=("team_uthiek",), holder=holder, unit="stadsbedrijven",
        due=_day(now, chance.randint(40, 500)), evidence="Rapport van de toets",
    )  # fmt: skip
    advice = Advice.propose(case.number, nth, says, policy=POLICY.version, by="bram", at=now)
    advice.acceptance = Acceptance.ACCEPTED
    advice.decide("overnemen", "", at=now, pace=POLICY.pace(case.impact))
    advice.happened.clear()
    return advice


def _day(now: datetime, days: int) -> date:
    return POLICIES[POLICY.version].calendar.on_or_after(now.date() + timedelta(days=days))


def replica(engine: Any, outside: Outside, cases: int) -> Replica:
    plain = vars(make_world(engine, outside.now))
    return Replica(**{**plain, "messenger": outside}, outside=outside, cases=cases)
