"""The chat service of the try-out page: its conversations, kept in a file of its own."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiosqlite

TEAM = "19:team-uthiek@thread.tacv2"
BOT = "28:uthiek-bot"
TENANT = "00000000-0000-0000-0000-000000000001"
_TABLES = """
CREATE TABLE IF NOT EXISTS conversations (id TEXT PRIMARY KEY, person TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS messages (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE NOT NULL, conversation TEXT NOT NULL,
  sender TEXT NOT NULL, text TEXT NOT NULL, card TEXT, at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS seen (
  person TEXT, conversation TEXT, seq INTEGER NOT NULL, PRIMARY KEY (person, conversation));
CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


class NoConversation(LookupError):
    """There is no conversation or message of this name."""


@dataclass(frozen=True)
class Stored:
    """A message as the service keeps it."""

    seq: int
    id: str
    sender: str
    text: str
    card: Mapping[str, Any] | None
    at: str


def chat_of(person: str) -> str:
    """Each person has one chat with the bot."""
    return f"a:{person}"


class Channel:
    """Every change is written at once, and wakes who waits for news."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._database: aiosqlite.Connection | None = None
        self._news = asyncio.Condition()
        self.changes = 0

    async def open(self) -> None:
        self._database = await aiosqlite.connect(self._file, isolation_level=None)
        await self._database.executescript(_TABLES)

    async def close(self) -> None:
        if self._database is not None:
            await self._database.close()

    async def begin(self, conversation: str, person: str) -> bool:
        """False when this conversation was there already."""
        done = await self._run(
            "INSERT OR IGNORE INTO conversations VALUES (?, ?)", conversation, person
        )
        return done == 1

    async def forget(self, conversation: str) -> None:
        """The bot could not be told: it will be told again."""
        await self._run("DELETE FROM conversations WHERE id = ?", conversation)

    async def add(
        self, conversation: str, sender: str, activity: Mapping[str, Any], at: str
    ) -> str:
        """Keep a message; returns its id.  Raises NoConversation."""
        if not await self._rows("SELECT 1 FROM conversations WHERE id = ?", conversation):
            raise NoConversation(conversation)
        id = uuid.uuid4().hex
        text, card = _content(activity)
        await self._run(
            "INSERT INTO messages (id, conversation, sender, text, card, at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            id, conversation, sender, text, card, at,
        )  # fmt: skip
        return id

    async def change(self, conversation: str, id: str, activity: Mapping[str, Any]) -> None:
        """Put another content in a message's place.  Raises NoConversation."""
        text, card = _content(activity)
        done = await self._run(
            "UPDATE messages SET text = ?, card = ? WHERE id = ? AND conversation = ?",
            text, card, id, conversation,
        )  # fmt: skip
        if done != 1:
            raise NoConversation(id)

    async def messages(self, conversation: str) -> Sequence[Stored]:
        rows = await self._rows(
            "SELECT seq, id, sender, text, card, at FROM messages WHERE conversation = ?"
            " ORDER BY seq",
            conversation,
        )
        return [
            Stored(seq, id, sender, text, json.loads(card) if card else None, at)
            for seq, id, sender, text, card, at in rows
        ]

    async def mark_seen(self, person: str, conversation: str, seq: int) -> None:
        await self._run("INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", person, conversation, seq)

    async def unread(self, person: str, conversation: str) -> int:
        """How many messages came after the last one this person saw."""
        [(count,)] = await self._rows(
            "SELECT count(*) FROM messages WHERE conversation = ? AND sender <> ? AND seq > "
            "coalesce((SELECT seq FROM seen WHERE person = ? AND conversation = ?), 0)",
            conversation, person, person, conversation,
        )  # fmt: skip
        return int(count)

    async def note(self, name: str) -> str:
        rows = await self._rows("SELECT value FROM notes WHERE name = ?", name)
        return str(rows[0][0]) if rows else ""

    async def keep_note(self, name: str, value: str) -> None:
        await self._run("INSERT OR REPLACE INTO notes VALUES (?, ?)", name, value)

    async def wait_for_news(self, since: int, seconds: float) -> int:
        """Returns at once when something changed since then, else when it does or time is up."""
        async with self._news:
            try:
                waiting = self._news.wait_for(lambda: self.changes != since)
                await asyncio.wait_for(waiting, seconds)
            except TimeoutError:
                return self.changes
        return self.changes

    async def _rows(self, statement: str, *values: object) -> list[Any]:
        assert self._database is not None
        return list(await self._database.execute_fetchall(statement, values))

    async def _run(self, statement: str, *values: object) -> int:
        assert self._database is not None
        cursor = await self._database.execute(statement, values)
        if cursor.rowcount > 0:
            async with self._news:
                self.changes += 1
                self._news.notify_all()
        return cursor.rowcount


def _content(activity: Mapping[str, Any]) -> tuple[str, str | None]:
    cards = [one["content"] for one in activity.get("attachments", ()) if one.get("content")]
    return str(activity.get("text", "")), json.dumps(cards[0]) if cards else None
