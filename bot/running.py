"""The running bot: looks at the clock, reads who works here, and keeps the outbox going."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from bot.domain.appointments import appointments_of
from bot.domain.calendar import day_of
from bot.domain.policy import policy_of
from bot.graph.client import Refusal
from bot.local.ics import UnreadableCalendar
from bot.loops.absences import read_absences
from bot.loops.answers import read_answers
from bot.loops.beginnings import lay_down
from bot.loops.carriers import Tools
from bot.loops.clockwork import tick
from bot.loops.delivery import deliver
from bot.loops.directory import read_directory
from bot.loops.integrity import ask_for_checks
from bot.outside import Outside
from bot.policies.loader import versions
from bot.ports import Busy, Courier, Messenger
from bot.settings import Settings
from bot.templates.loader import forms
from dialogs.conversation import Conversation
from dialogs.turn import Desk
from store.engine import open_engine
from store.migrate import migrate
from store.outbox import SqlOutbox, never
from store.unit_of_work import SqlStore

log = logging.getLogger(__name__)
LONGEST_SLEEP = timedelta(seconds=5)
SHORTEST_SLEEP = 0.2
KEEP_HANDLED = timedelta(days=7)
"""Activities are repeated within minutes; older ones need not be remembered."""
KEEP_CONTENTS = timedelta(days=14)
"""So long a file waits for who sent it to say whether it is an attachment."""
KEEP_CHECKS = timedelta(days=30)
"""What a check of a dossier found lies in the document register."""
FORGET_EVERY = timedelta(hours=1)
READ_PEOPLE_EVERY = timedelta(days=1)
READ_PEOPLE_AGAIN = timedelta(minutes=5)
"""When the directory could not be asked."""
READ_ANSWERS_EVERY = timedelta(minutes=10)
ANSWERS_ANEW = timedelta(days=1)
"""A place to go on from holds for the meetings of the coming year, as it was then."""


class Clock(Protocol):
    """The time the bot lives by; `ahead` grows only in try-out mode."""

    ahead: timedelta

    def now(self) -> datetime: ...


@dataclass
class Bot:
    """Everything built once; `run` keeps the clock and the outbox going."""

    settings: Settings
    outside: Outside
    clock: Clock
    _work: asyncio.Event = field(default_factory=asyncio.Event)
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        policies = versions()
        self.engine = open_engine(self.settings.database)
        self.store = SqlStore(
            self.engine, lambda one: appointments_of(one, policy_of(one, policies))
        )
        quiet = never if self.settings.tryout else policy_of(None, policies).quiet
        self.outbox = SqlOutbox(self.engine, self.store.turn, quiet)
        dossiers, calendar = self.outside.dossiers, self.outside.calendar
        templates, shares = forms(policies.values()), dossiers.shares
        self.desk = Desk(policies, templates, dossiers.link, calendar, shares=shares)
        self.ticked_at = time.monotonic()
        self._answers_since = ""
        self._answers_begun = self._read_answers_from = datetime.min.replace(tzinfo=UTC)
        self._read_absences_from = datetime.min.replace(tzinfo=UTC)
        self._absences_of: date | None = None
        self._read_people_from = datetime.max.replace(tzinfo=UTC)
        self.conversation = Conversation(
            self.store, self.desk, self.clock.now, self._work.set, self.outside.directory
        )

    async def start(self) -> None:
        """Bring the tables up to date and read who works here."""
        self.settings.home.mkdir(parents=True, exist_ok=True)
        await migrate(self.engine)
        self._read_people_from = self.clock.now()
        await self._read_people()
        await lay_down(self.store, self.desk.policy, self.clock.now())

    async def _read_people(self) -> None:
        """Once a day; when nobody can be asked, the bot goes on with who it knew."""
        now = self.clock.now()
        if now < self._read_people_from:
            return
        self._read_people_from = now + READ_PEOPLE_AGAIN
        try:
            await read_directory(self.outside.directory, self.store, self.desk.policies, now)
        except (Busy, Refusal) as fault:
            log.warning("the directory cannot be asked: %s", fault)
        else:
            self._read_people_from = now + READ_PEOPLE_EVERY

    async def _read_answers(self) -> None:
        now = self.clock.now()
        if now < self._read_answers_from:
            return
        self._read_answers_from = now + READ_ANSWERS_EVERY
        if now - self._answers_begun > ANSWERS_ANEW:
            self._answers_since, self._answers_begun = "", now
        try:
            self._answers_since = await read_answers(
                self.outside.calendar, self.store, now, self._answers_since
            )
        except (Busy, Refusal) as fault:
            log.warning("the answers of guests cannot be read: %s", fault)
        else:
            self._work.set()

    async def _read_absences(self) -> None:
        """Every day once, before the first question of that day."""
        now = self.clock.now()
        if now < self._read_absences_from or self._absences_of == day_of(now):
            return
        self._read_absences_from = now + READ_PEOPLE_AGAIN
        calendar = self.outside.calendar
        try:
            await read_absences(calendar, self.store, self.desk.policy, now)
        except (Busy, Refusal, UnreadableCalendar) as fault:
            log.warning("who is away cannot be read: %s", fault)
        else:
            self._absences_of = day_of(now)

    async def aclose(self) -> None:
        await self.engine.dispose()

    def tools(self, messenger: Messenger, courier: Courier) -> Tools:
        return Tools(
            self.store,
            self.outbox,
            messenger,
            self.outside.dossiers,
            self.outside.calendar,
            self.desk,
            self.clock.now,
            courier,
            self.outside.installation,
            self.outside.directory,
        )

    async def catch_up(self, tools: Tools) -> None:
        """Keep what is due and carry out what waits; one at a time, so that order holds."""
        async with self._one_at_a_time:
            await tick(self.store, self.desk.policies, self.clock.now())
            await deliver(tools)

    async def run(self, tools: Tools) -> None:
        """Deliver as soon as something waits; the clock is looked at however busy that is."""
        watching = {
            asyncio.create_task(self._watch_the_clock()),
            asyncio.create_task(self._watch_the_directory()),
        }
        try:
            while True:
                self._work.clear()
                try:
                    await self.deliver(tools)
                except Exception:
                    log.exception("the outbox stumbled; going on")
                await self._rest()
        finally:
            for task in watching:
                task.cancel()
            await asyncio.wait(watching)

    async def _rest(self) -> None:
        """Until there is work.  wait_for of Python 3.11 goes on if told to stop as work comes."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._nap()):
                await self._work.wait()

    async def _watch_the_clock(self) -> None:
        forgotten = datetime.min.replace(tzinfo=UTC)
        while True:
            self.ticked_at, now = time.monotonic(), self.clock.now()
            try:
                await self._read_absences()
                if await tick(self.store, self.desk.policies, now):
                    self._work.set()
                await self._read_answers()
                if now - forgotten > FORGET_EVERY:
                    await self.store.forget_handled(now - KEEP_HANDLED)
                    await self.store.forget_contents(now - KEEP_CONTENTS)
                    await self.outbox.forget_checks(now - KEEP_CHECKS)
                    await ask_for_checks(self.store, self.desk.policy, now)
                    forgotten = now
            except Exception:
                log.exception("the clock stumbled; going on")
            await asyncio.sleep(LONGEST_SLEEP.total_seconds())

    async def _watch_the_directory(self) -> None:
        """Apart from the clock, which does not wait for it."""
        while True:
            try:
                await self._read_people()
            except Exception:
                log.exception("the directory stumbled; going on")
            await asyncio.sleep(LONGEST_SLEEP.total_seconds())

    def _nap(self) -> float:
        """Seconds until something that was put off may be tried again; never long."""
        moment = self.outbox.put_off
        wait = moment - self.clock.now() if moment else LONGEST_SLEEP
        return max(min(wait, LONGEST_SLEEP).total_seconds(), SHORTEST_SLEEP)

    async def deliver(self, tools: Tools) -> None:
        async with self._one_at_a_time:
            await deliver(tools, woken=self._work)
