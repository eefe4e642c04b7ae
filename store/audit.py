"""A line in the log for everything that goes on the trail, in the six parts of BIO2 8.15.01."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from typing import Any

from bot.domain.events import Refused

log = logging.getLogger("audit")


def tell(rows: Iterable[Mapping[str, Any]]) -> None:
    for row in rows:
        refused = row["what"] == Refused.__name__
        line = {
            "action": row["details"]["action"] if refused else row["what"],
            "object": row["about"],
            "result": "refused" if refused else "done",
            "origin": row["origin"],
            "actor": row["by"] or "bot",
            "time": row["at"],
        }
        said = "%(action)s of %(object)s: %(result)s, from %(origin)s, by %(actor)s"
        log.info(said, line, extra={"audit": line})
