"""`/metrics`: how the bot is doing, in numbers; what they are of stands in docs/beheer.md."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aiohttp import web

from bot.identity import Tokens
from bot.operations.openmetrics import CONTENT_TYPE, Family, Histogram, Sample, exposition
from bot.ports import Host, Inbound
from store.figures import Figures

log = logging.getLogger(__name__)
SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0)


@dataclass
class TurnMeter:
    """An instance of the port Host that counts and times another one."""

    host: Host
    turns: Counter[tuple[str, str]] = field(default_factory=Counter)
    seconds: Histogram = field(default_factory=lambda: Histogram(SECONDS))

    async def __call__(self, inbound: Inbound) -> Mapping[str, Any] | None:
        start, outcome = time.perf_counter(), "failed"
        try:
            card = await self.host(inbound)
            outcome = "done"
        finally:
            self.turns[type(inbound.did).__name__.lower(), outcome] += 1
            self.seconds.see(time.perf_counter() - start)
        return card

    def families(self) -> Iterator[Family]:
        counted = [
            Sample(count, {"did": did, "outcome": outcome}, "_total")
            for (did, outcome), count in sorted(self.turns.items())
        ]
        yield Family("uthiek_turns", "counter", "Turns by what someone did.", counted)
        samples = self.seconds.samples()
        yield Family("uthiek_turn_seconds", "histogram", "What a turn took.", samples, "seconds")


@dataclass(frozen=True)
class Metrics:
    """`figures` asks the database, at the moment that somebody looks."""

    turns: TurnMeter
    tokens: Sequence[Tokens]
    figures: Callable[[], Awaitable[Figures]]
    now: Callable[[], datetime]

    async def show(self, _request: web.Request) -> web.Response:
        text = exposition([family async for family in self._families()])
        return web.Response(body=text.encode(), headers={"Content-Type": CONTENT_TYPE})

    async def _families(self) -> AsyncIterator[Family]:
        for family in (*self.turns.families(), *_of_tokens(self.tokens, self.now())):
            yield family
        start = time.perf_counter()
        try:
            found = await self.figures()
        except Exception as fault:  # noqa: BLE001 - that it is away is a figure as well
            log.warning("the database gives no figures: %s", type(fault).__name__)
            yield _gauge("uthiek_database_up", "Whether the database answers.", 0)
            return
        yield _gauge("uthiek_database_up", "Whether the database answers.", 1)
        took = time.perf_counter() - start
        yield _seconds("uthiek_database_seconds", "What asking for these figures took.", took)
        for family in _of_the_record(found, self.now()):
            yield family


def _of_the_record(found: Figures, now: datetime) -> Iterator[Family]:
    waits = _by("effect", found.waiting)
    yield Family("uthiek_outbox_waiting", "gauge", "What is still to be carried out.", waits)
    oldest = (now - found.oldest).total_seconds() if found.oldest else 0.0
    yield _seconds("uthiek_outbox_oldest_seconds", "How long the oldest of it waits.", oldest)
    dead = _by("effect", found.given_up)
    yield Family("uthiek_outbox_given_up", "gauge", "What was given up; a person looks.", dead)
    yield _gauge("uthiek_appointments_due", "What the clock has yet to do.", found.due)


def _of_tokens(tokens: Sequence[Tokens], now: datetime) -> Iterator[Family]:
    asked = [
        Sample(count, {"service": one.service, "outcome": outcome}, "_total")
        for one in tokens
        for outcome, count in sorted(one.asked.items())
    ]
    yield Family("uthiek_token_requests", "counter", "Questions for a token.", asked)
    left = [
        Sample(max((one.expires - now).total_seconds(), 0.0), {"service": one.service})
        for one in tokens
    ]
    yield Family("uthiek_token_seconds", "gauge", "How long it still holds.", left, "seconds")


def _by(label: str, counted: Mapping[str, int]) -> Sequence[Sample]:
    return [Sample(count, {label: name}) for name, count in sorted(counted.items())]


def _gauge(name: str, says: str, value: float) -> Family:
    return Family(name, "gauge", says, [Sample(value)])


def _seconds(name: str, says: str, value: float) -> Family:
    return Family(name, "gauge", says, [Sample(value)], "seconds")
