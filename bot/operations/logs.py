"""What the bot writes to its log: lines for people or JSON, never a name or what someone typed."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from traceback import StackSummary, walk_tb
from typing import Any

import orjson

from bot.ports import noted
from bot.settings import LogForm

OURS = frozenset({"bot", "cards", "dialogs", "store", "audit"})
QUIET = ("aiohttp.access", "alembic")
"""What they have to tell stands elsewhere."""
LAYOUT = "%(asctime)s %(levelname)s %(name)s %(message)s"


def begin(form: LogForm, *, whole: bool = False) -> None:
    """`whole`: with everything an exception says, for where people and cases are invented."""
    handler = logging.StreamHandler(sys.stderr)
    if form == "json" or (form == "auto" and not sys.stderr.isatty()):
        handler.setFormatter(Json())
    else:
        handler.setFormatter(logging.Formatter(LAYOUT) if whole else Lines(LAYOUT))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


class Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        moment = self.formatTime(record, self.datefmt)
        first = f"{moment} {record.levelname} {record.name} {told(record)}"
        return "\n  ".join((first, *fault(record)))


class Json(logging.Formatter):
    """One object per line; an audit line has the six parts that BIO2 asks for."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": told(record),
        }
        if found := list(fault(record)):
            line["fault"] = found
        return orjson.dumps(line | getattr(record, "audit", {}), option=orjson.OPT_UTC_Z).decode()


def told(record: logging.LogRecord) -> str:
    """Of other people's programs only the first line as it stands in their code, no values."""
    if record.name.partition(".")[0] in OURS:
        return record.getMessage()
    return str(record.msg).partition("\n")[0]


def fault(record: logging.LogRecord) -> Iterator[str]:
    """Which exception, and where.  What it says is left out: it may repeat a value or a path."""
    error = record.exc_info[1] if record.exc_info else None
    while error is not None:
        yield noted(error)
        for frame in StackSummary.extract(walk_tb(error.__traceback__), lookup_lines=False):
            yield f"{frame.filename}:{frame.lineno} {frame.name}"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
