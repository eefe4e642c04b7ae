"""Reading what people give as answers, and the limits that answers keep to."""

from __future__ import annotations

import re
from datetime import date
from typing import assert_never

from bot.domain.problem import Problem
from bot.domain.template import (
    UNKNOWN_DAY,
    Answer,
    Choice,
    Day,
    FreeText,
    Given,
    Items,
    Question,
    Several,
    Someone,
    YesNo,
)

HARD_LIMIT = 10_000
"""No single answer is kept beyond this many characters."""


def is_filled(answer: Answer) -> bool:
    return answer is not None and answer not in ("", [])


def limits(question: Question, answer: Answer) -> Problem | None:
    """Lengths, counts and days that an answer must keep to; what lies outside is kept, not used."""
    match question.kind, answer:
        case FreeText(min=least, max=most, long=long), str():
            length = len(answer.strip())
            if length < least:
                code = "too_short" if long else "words_too_short"
                return Problem(code, {"length": length, "limit": least})
            if length > most:
                return Problem("too_long", {"length": length, "limit": most})
        case ((Several(min=least, max=most) | Items(min=least, max=most)), list()):
            if len(answer) < least:
                return Problem("too_few", {"count": len(answer), "limit": least})
            if len(answer) > most:
                return Problem("too_many", {"count": len(answer), "limit": most})
    return None


_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


def read(question: Question, raw: object) -> Answer | Problem:
    """Read what a card input sends as an answer; nothing that a client sends is trusted."""
    if raw is None or raw in ("", []):
        return None
    match question.kind:
        case FreeText():
            return _text(raw)
        case Choice(options=options):
            known = {option.value for option in options}
            return raw if isinstance(raw, str) and raw in known else Problem("unknown_option")
        case Several(options=options):
            return _several(raw, {option.value for option in options})
        case YesNo():
            return {"true": True, "false": False}.get(str(raw).lower(), Problem("unknown_option"))
        case Day(roughly=roughly):
            return _day(raw, roughly=roughly)
        case Someone():
            known_form = isinstance(raw, str) and len(raw) <= 64 and "," not in raw
            return raw if isinstance(raw, str) and known_form else Problem("not_one_person")
        case Items() | Given():
            return Problem("unknown_option")
        case _:
            assert_never(question.kind)


def _text(raw: object) -> Answer | Problem:
    if not isinstance(raw, str):
        return Problem("unknown_option")
    text = raw.replace("\r\n", "\n").replace("\x00", "").strip()
    if len(text) > HARD_LIMIT:
        return Problem("too_long", {"length": len(text), "limit": HARD_LIMIT})
    return text or None


def _several(raw: object, known: set[str]) -> Answer | Problem:
    chosen = raw.split(",") if isinstance(raw, str) else raw
    if not isinstance(chosen, list) or any(option not in known for option in chosen):
        return Problem("unknown_option")
    return list(dict.fromkeys(chosen))


def _day(raw: object, *, roughly: bool) -> Answer | Problem:
    text = str(raw)
    if roughly and (text == UNKNOWN_DAY or _MONTH.fullmatch(text)):
        return text
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return Problem("not_a_date")
    return day.isoformat() if 2000 <= day.year <= 2100 else Problem("not_a_date")
