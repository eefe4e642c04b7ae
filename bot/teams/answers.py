"""What a press of a button can be answered with; Teams reads the kind, not the status of HTTP.

Built by hand: the SDK's own path serialises the body twice and fails (graph.md 5.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import orjson
from aiohttp import web

CARD = "application/vnd.microsoft.card.adaptive"
TEXT = "application/vnd.microsoft.activity.message"
ERROR = "application/vnd.microsoft.error"
CODES = {400: "BadRequest", 429: "TooManyRequests"}


def card_answer(card: Mapping[str, Any]) -> web.Response:
    """Takes the place of the card that was pressed."""
    return _answer(200, CARD, card)


def text_answer(text: str) -> web.Response:
    """Leaves the card as it is; without a text nothing is said."""
    return _answer(200, TEXT, text)


def error_answer(status: Literal[400, 429], words: str) -> web.Response:
    """Leaves the card, with what was filled in, so that it can be pressed again."""
    return _answer(status, ERROR, {"code": CODES[status], "message": words})


def _answer(status: int, kind: str, value: Any) -> web.Response:
    body = {"statusCode": status, "type": kind, "value": value}
    return web.Response(body=orjson.dumps(body), content_type="application/json")
