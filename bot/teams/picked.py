"""The message action "make this a case": what Teams sends for it, and the answer it expects."""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

import orjson
from aiohttp import web

from bot.ports import Picked
from bot.teams.answers import CARD

COMMAND = "makeCase"
"""As the manifest names it."""
MOST_TEXT = 2000
"""Characters that are kept of a message; a goal is far shorter."""
_NEW_LINE = frozenset({"p", "div", "br", "li"})


def picked(value: Any) -> Picked:
    """Refuses another command, another place to call it from, and what is no message."""
    match value:
        case {
            "commandId": str(command),
            "commandContext": "message",
            "messagePayload": {"id": str(id), "body": {"content": str(content)} as body},
        } if command == COMMAND and id:
            text = content if body.get("contentType") == "text" else _said_in(content)
            return Picked(" ".join(text.split())[:MOST_TEXT], id[:200])
    raise web.HTTPBadRequest(text="not a message to make a case of")


def _said_in(html: str) -> str:
    words = _Words()
    words.feed(html)
    words.close()
    return "".join(words.found)


class _Words(HTMLParser):
    """What people read of a message in HTML; the quoted message above an answer is not theirs."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._quoted = 0

    def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002 - the parser's own
        self._quoted += tag == "blockquote"
        if tag in _NEW_LINE:
            self.found.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._quoted -= tag == "blockquote" and self._quoted > 0

    def handle_data(self, data: str) -> None:
        if not self._quoted:
            self.found.append(data)


def task_answer(card: Mapping[str, Any] | None) -> web.Response:
    """A small window with the card; when the turn takes long it closes without a word."""
    if card is None:
        return web.Response(status=200)
    shown = {"contentType": CARD, "content": card}
    value = {"title": card.get("fallbackText", "")[:60], "height": "small", "width": "small"}
    body = {"task": {"type": "continue", "value": {**value, "card": shown}}}
    return web.Response(body=orjson.dumps(body), content_type="application/json")
