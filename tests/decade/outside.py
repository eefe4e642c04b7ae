"""What lies outside the bot: everyone's chat, in a schema of its own, as Teams would keep it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from random import Random
from typing import Any

import asyncpg

from bot.ports import Address, Busy, Gone, Message, Unclear
from tests.world import chat_of

TABLES = """
CREATE SCHEMA outside;
CREATE TABLE outside.said (
    id bigserial PRIMARY KEY, conversation text NOT NULL, at timestamptz NOT NULL,
    card jsonb NOT NULL, read boolean NOT NULL DEFAULT false, answer_lost boolean NOT NULL);
CREATE INDEX unread ON outside.said (conversation) WHERE NOT read;
CREATE TABLE outside.working_days (day date PRIMARY KEY);
CREATE TABLE outside.deaths (at timestamptz NOT NULL);
"""
BUSY, LOST = 0.004, 0.001
"""How often the connector refuses for now, and how often its answer gets lost on the way."""


@dataclass
class Outside:
    """A messenger that remembers, falters now and then, and knows who is no longer there."""

    connections: asyncpg.Pool
    seed: int
    now: datetime
    left: set[str] = field(default_factory=set)

    async def open_chat(self, person: str, like: Address) -> Address:
        return chat_of(person)

    async def open_thread(self, channel: Address, message: Message) -> tuple[Address, str]:
        first = await self.send(channel, message)
        return replace(channel, conversation=f"{channel.conversation};messageid={first}"), first

    async def send(self, to: Address, message: Message) -> str:
        if to.conversation in {f"chat-{person}" for person in self.left}:
            raise Gone(to.conversation)
        roll = Random(f"{self.seed}/{to.conversation}/{self.now}").random()
        if roll < BUSY:
            raise Busy(30)
        lost = roll > 1 - LOST
        card = json.dumps(message.card or {"text": message.text})
        id = await self.connections.fetchval(
            "INSERT INTO outside.said (conversation, at, card, answer_lost)"
            " VALUES ($1, $2, $3, $4) RETURNING id",
            *(to.conversation.partition(";")[0], self.now, card, lost),
        )
        if lost:
            raise Unclear
        return str(id)

    async def replace(self, to: Address, message_id: str, message: Message) -> None:
        card = json.dumps(message.card or {"text": message.text})
        await self.connections.execute(
            "UPDATE outside.said SET card = $2 WHERE id = $1", int(message_id), card
        )

    async def unread(self, conversation: str) -> Sequence[tuple[int, dict[str, Any]]]:
        rows = await self.connections.fetch(
            "SELECT id, card FROM outside.said WHERE conversation = $1 AND NOT read ORDER BY id",
            conversation,
        )
        return [(row["id"], json.loads(row["card"])) for row in rows]

    async def put_away(self, messages: Sequence[int]) -> None:
        await self.connections.execute(
            "UPDATE outside.said SET read = true WHERE id = ANY($1)", messages
        )
