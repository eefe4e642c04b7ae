"""Ten years in a few minutes: time goes from one appointment to the next, with three replicas.

On each day on which something happens every replica looks at the clock; then the people who want to
do something come by.  Now and then a replica is killed in the middle of that, and once in a while
all of them are, for days.  What a dead one was doing is done by the others after its lease.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

import asyncpg

from bot.domain.calendar import AMSTERDAM
from tests.decade.outside import TABLES
from tests.decade.people import delay
from tests.decade.world import TEAM, everyone
from tests.postgres import for_asyncpg
from tests.world import POLICY, TEAM_CHANNEL

ROOT = Path(__file__).parents[2]
BEGIN = date(2027, 1, 4)
REPLICAS = 3
KILLS, OUTAGES = 0.01, 0.004
"""Of the days on which something happens."""
LEAVE, RETURN = 0.01, 0.1
"""Of the people, and of those who left, each month."""
NEW_YEAR = (2030, 1)
"""A week in which nothing runs, whatever chance brings: the one around this New Year."""


@dataclass
class Process:
    """A replica, seen from outside."""

    name: str
    arguments: Sequence[str]
    process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-W", "ignore", "-m", "tests.decade.process", *self.arguments),
            cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert await self._heard() == "ready"

    async def ask(self, order: dict[str, Any], *, kill_after: float | None = None) -> bool:
        """Whether it was done; not when the replica was killed on the way."""
        assert self.process is not None
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        await self.process.stdin.drain()
        if kill_after is not None:
            try:
                async with asyncio.timeout(kill_after):
                    return await self._heard() == "done"
            except TimeoutError:
                await self.kill()
                return False
        heard = await self._heard()
        assert heard == "done", f"{self.name} ended by itself at {order}"
        return True

    async def kill(self) -> None:
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                self.process.kill()
            await self.process.wait()
            self.process = None

    async def _heard(self) -> str:
        assert self.process is not None
        assert self.process.stdout is not None
        return (await self.process.stdout.readline()).decode().strip()


@dataclass
class History:
    """Everything that chance decides comes from the seed."""

    url: str
    cases: int
    years: float = 10
    seed: int = 1
    left: set[str] = field(default_factory=set)
    plans: dict[date, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Who comes by on which day."""
    month: int = 0
    """Counts the readings of the directory: a replica then reads the people anew."""
    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    async def run(self) -> None:
        self.database = await asyncpg.connect(**for_asyncpg(self.url))
        await self.database.execute(TABLES)
        await self._calendar()
        names = [f"replica-{number}" for number in range(REPLICAS)]
        arguments = (self.url, str(self.seed), str(self.cases))
        self.replicas = [Process(name, arguments) for name in names]
        await asyncio.gather(*(one.start() for one in self.replicas))
        self.openings = self._openings()
        try:
            await self._live()
        finally:
            await asyncio.gather(*(one.kill() for one in self.replicas))
            await self.database.close()

    async def _calendar(self) -> None:
        days = (BEGIN + timedelta(days=nth) for nth in range(int(365 * self.years) + 31))
        working = [(day,) for day in days if POLICY.calendar.on_or_after(day) == day]
        await self.database.copy_records_to_table(
            "working_days", schema_name="outside", records=working
        )

    def _openings(self) -> dict[date, list[str]]:
        """The cases by the day on which their follow-up begins; none in the last year."""
        last, found = int(365 * self.years * 0.9), defaultdict(list)
        numbers: dict[int, int] = defaultdict(int)
        chance = self._chance("openings")
        for _ in range(self.cases):
            day = BEGIN + timedelta(days=chance.randint(0, last))
            day = POLICY.calendar.on_or_after(day)
            numbers[day.year] += 1
            found[day].append(f"UTH-{day.year}-{numbers[day.year]:04d}")
        return found

    async def _live(self) -> None:
        day, end = BEGIN, BEGIN + timedelta(days=int(365 * self.years))
        await self._order(self.replicas[0], "begin", day, 8)
        month = 0
        while day < end:
            if day.month != month:
                month, self.month = day.month, self.month + 1
                await self._come_and_go(day)
            await self._one_day(day)
            day = await self._next(day)
        await self._all(end, 9, "morning")

    async def _one_day(self, day: date) -> None:
        self.counts["days"] += 1
        if cases := self.openings.pop(day, []):
            await self._order(self.replicas[0], "cases", day, 8, cases=cases)
        if await self._out(day):
            return
        await self._all(day, 9, "morning")
        await self._plan(day)
        await self._visits(day)
        await self._order(self.replicas[day.toordinal() % REPLICAS], "morning", day, 15)

    def _chance(self, what: str) -> Random:
        return Random(f"{self.seed}/{what}")

    async def _out(self, day: date) -> bool:
        """Whether nothing runs today; then it has not since some days, and starts again now."""
        new_year = date(*NEW_YEAR, 1) - timedelta(days=4) <= day <= date(*NEW_YEAR, 4)
        chance = self._chance(f"outage {day}")
        if not new_year and chance.random() >= OUTAGES:
            return False
        self.counts["outages"] += 1
        await asyncio.gather(*(one.kill() for one in self.replicas))
        await asyncio.gather(*(one.start() for one in self.replicas))
        self.silent_until = day + timedelta(days=1 if new_year else chance.randint(1, 9))
        return True

    silent_until: date = BEGIN
    planned: date = BEGIN
    """The last morning on which people decided when to look; what came later they have not seen."""

    async def _next(self, day: date) -> date:
        """The next day on which something is to happen: an appointment, a visit, or a case."""
        now = self._moment(day, 16)
        due = await self.database.fetchval("SELECT min(at) FROM appointments WHERE at > $1", now)
        late = await self.database.fetchval("SELECT min(at) FROM appointments WHERE at <= $1", now)
        tomorrow = day + timedelta(days=1)
        days = [due.astimezone(AMSTERDAM).date()] if due else []
        days += [tomorrow] if late or self.silent_until > day else []
        days += [one for one in (*self.plans, *self.openings) if one > day]
        soonest = max(min(days, default=date.max - timedelta(days=400)), tomorrow)
        return POLICY.calendar.on_or_after(max(soonest, self.silent_until))

    # --- people ---
    async def _come_and_go(self, day: date) -> None:
        holders = [one.id for one in everyone(self.cases) if one.id.startswith("h")]
        chance = self._chance(f"come and go {day}")
        for id in holders:
            if id in self.left and chance.random() < RETURN:
                self.left.discard(id)
                self.counts["came back"] += 1
            elif id not in self.left and chance.random() < LEAVE:
                self.left.add(id)
                self.counts["left"] += 1
        await self._order(self.replicas[0], "directory", day, 8)

    async def _plan(self, day: date) -> None:
        """Whoever got something decides when to look at it."""
        rows = await self.database.fetch(
            "SELECT DISTINCT conversation FROM outside.said WHERE NOT read AND at >= $1",
            self._moment(self.planned, 10),
        )
        self.planned = day
        for row in rows:
            self._look_at(row["conversation"], day)

    def _look_at(self, conversation: str, day: date) -> None:
        in_team = conversation == TEAM_CHANNEL.conversation
        who = TEAM[day.toordinal() % len(TEAM)] if in_team else conversation.removeprefix("chat-")
        wait = delay(self.seed, who, day)
        if wait is not None:
            self.plans[POLICY.calendar.add(day, wait)].add("team" if in_team else who)

    async def _visits(self, day: date) -> None:
        """Everyone whose day it is, or was while nothing ran; divided over the replicas."""
        past = [one for one in self.plans if one <= day]
        coming = sorted({who for one in past for who in self.plans.pop(one)} - self.left)
        visits = [
            (TEAM[day.toordinal() % len(TEAM)], True) if who == "team" else (who, False)
            for who in coming
        ]
        self.counts["visits"] += len(visits)
        if visits:
            shares = [visits[nth::REPLICAS] for nth in range(REPLICAS)]
            await self._all(day, 11, "visits", shares=shares)

    # --- replicas ---
    async def _all(
        self, day: date, hour: int, what: str, *, shares: Sequence[Any] = ((),) * REPLICAS
    ) -> None:
        """All at once; one of them may be killed on the way, and others do its part later."""
        chance = self._chance(f"kill {day} {hour}")
        victim = chance.randrange(REPLICAS) if chance.random() < KILLS else None
        moment = chance.random() * 0.3
        done = await asyncio.gather(
            *(
                self._order(
                    one, what, day, hour,
                    kill_after=moment if nth == victim else None, visits=shares[nth],
                )
                for nth, one in enumerate(self.replicas)
            )
        )  # fmt: skip
        for nth in (nth for nth, went_well in enumerate(done) if not went_well):
            self.counts["kills"] += 1
            dead = self.replicas[nth]
            await self.database.execute(
                "INSERT INTO outside.deaths VALUES ($1)", self._moment(day, hour)
            )
            other = self.replicas[(nth + 1) % REPLICAS]
            await self._order(other, "morning", day, hour, minute=2)
            await self._order(other, what, day, hour, minute=3, visits=shares[nth])
            await dead.start()

    async def _order(
        self, one: Process, what: str, day: date, hour: int, *, minute: int = 0,
        kill_after: float | None = None, **more: Any,
    ) -> bool:  # fmt: skip
        now = self._moment(day, hour) + timedelta(minutes=minute)
        order = {"do": what, "now": now.isoformat(), "left": sorted(self.left), "month": self.month}
        return await one.ask(order | more, kill_after=kill_after)

    @staticmethod
    def _moment(day: date, hour: int) -> datetime:
        return datetime.combine(day, time(hour), AMSTERDAM).astimezone(UTC)
