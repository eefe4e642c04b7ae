"""POST /api/messages: from an activity to a turn, and from its outcome to what Teams expects."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Mapping
from typing import Any, Protocol

from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.schema import Activity

from bot.ports import Busy, Gone, Hopeless, Host, Inbound, Message, Picked, Pressed, Typed, Unclear
from bot.teams.adapter import TeamsAdapter
from bot.teams.answers import card_answer, error_answer, text_answer
from bot.teams.body import check_head, read_json
from bot.teams.gate import Gate
from bot.teams.inbound import NoVerb, activity_of, inbound_of
from bot.teams.picked import task_answer

log = logging.getLogger(__name__)
LONGEST_TURN = 10.0
"""Seconds after which Teams stops waiting; the turn itself goes on."""
MOST_TURNS = 256
"""At once: above that a press is asked to come back, and the person may press again."""


class Calm(Protocol):
    """The few words that are said when a turn itself cannot say them."""

    def fault(self, reference: str, locale: str) -> Mapping[str, Any]: ...
    def say(self, key: str, locale: str) -> str: ...


class Endpoint:
    """Takes activities in; `host` handles the turns."""

    def __init__(self, host: Host, gate: Gate, adapter: TeamsAdapter, calm: Calm) -> None:
        self._host, self._gate, self._adapter, self._calm = host, gate, adapter, calm
        self._turns: set[asyncio.Future[Any]] = (
            set()
        )  # the loop itself forgets who nobody waits for

    async def take(self, request: web.Request) -> web.StreamResponse:
        """Who posts is known before a byte of the body is read."""
        check_head(request)
        check = await self._gate.admit(request)
        raw = await read_json(request)
        check(raw)
        activity = activity_of(raw)
        try:
            inbound = inbound_of(activity, raw)
        except NoVerb:
            return error_answer(400, self._calm.say("card-outdated", activity.locale or ""))
        if inbound is None:
            return web.Response(status=200)
        return await self._answered(activity, inbound)

    async def _answered(self, activity: Activity, inbound: Inbound) -> web.Response:
        pressed = isinstance(inbound.did, Pressed)
        if pressed and len(self._turns) >= MOST_TURNS:
            return error_answer(429, self._calm.say("too-busy", inbound.locale))
        turn = asyncio.ensure_future(self._turn(activity, inbound))
        self._turns.add(turn)
        turn.add_done_callback(self._turns.discard)
        try:
            card = await asyncio.wait_for(asyncio.shield(turn), LONGEST_TURN)
        except TimeoutError:
            return _late(inbound, self._calm.say("still-busy", inbound.locale))
        if pressed:
            return text_answer("") if card is None else card_answer(card)
        if isinstance(inbound.did, Picked):
            return task_answer(card)
        return web.Response(status=200)

    async def _turn(self, activity: Activity, inbound: Inbound) -> Mapping[str, Any] | None:
        """One turn through the SDK's pipeline; a fault becomes a calm card, a traceback for us."""
        answer: Mapping[str, Any] | None = None

        async def logic(_context: TurnContext) -> None:
            nonlocal answer
            answer = await self._host(inbound)

        try:
            await self._adapter.take_turn(activity, logic)
        except Exception:
            reference = secrets.token_hex(4)
            log.exception("turn failed, reference %s", reference)
            card = self._calm.fault(reference, inbound.locale)
            if isinstance(inbound.did, Typed):
                await self._tell(inbound, card)
            return card
        return answer

    async def _tell(self, inbound: Inbound, card: Mapping[str, Any]) -> None:
        """Who typed has no card that could show it."""
        try:
            await self._adapter.say(inbound.address, Message(card=card))
        except (Busy, Unclear, Gone, Hopeless) as fault:
            log.warning("the fault could not be told: %r", fault)


def _late(inbound: Inbound, words: str) -> web.Response:
    """Who pressed reads that it takes longer; the small window closes, other messages follow."""
    return text_answer(words) if isinstance(inbound.did, Pressed) else web.Response(status=200)
