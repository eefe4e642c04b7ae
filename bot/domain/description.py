"""A submitted case description (casusbeschrijving): frozen, with the hash of what it holds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.filled_in import FilledIn
from bot.domain.recorded import Recorded
from bot.domain.template import Answer, Answers, FreeText, Template

LEGAL = "wettelijk"
"""The section with the legal check."""


@dataclass
class Description(Recorded):
    """Version `number` of a case's description; only its acceptance or return is added later."""

    id: str
    case: str
    number: int
    template: str
    answers: Mapping[str, Answer]
    sha256: str
    submitted_by: str
    submitted_at: datetime
    findings: tuple[str, ...] = ()
    """Ids of the consistency rules that held when it was submitted."""
    passed_on: tuple[str, ...] = ()
    """Paths of questions that were passed on to the team, and are answered with “weet ik niet”."""
    judged_by: str = ""
    judged_at: datetime | None = None
    returned_because: str = ""
    returned_section: str = ""
    """What the reason is about; empty when it is about the whole."""
    unfinished: bool = False
    """Kept as it stood, for a session by exception; nobody handed it in."""


def hash_of(template: str, answers: Answers) -> str:
    """SHA-256 over canonical JSON: keys sorted, no blanks, UTF-8."""
    canonical = json.dumps(
        {"template": template, "answers": answers},
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return hashlib.sha256(canonical.encode()).hexdigest()


def changes(before: Answers, after: Answers) -> tuple[str, ...]:
    """The paths that differ between two versions, in order of the newer one, then dropped ones."""
    kept = [path for path in after if path not in before or before[path] != after[path]]
    return (*kept, *(path for path in before if path not in after))


def in_order(template: Template, starting_point: str) -> Template:
    """RM2.3: where the law comes first, only the order differs; every check stays."""
    if starting_point != "legal_first" or LEGAL not in (one.key for one in template.sections):
        return template
    basis, *rest = template.sections
    rest.sort(key=lambda section: section.key != LEGAL)
    return replace(template, sections=(basis, *rest))


def minutes_left(form: FilledIn, pace: Mapping[str, int]) -> int:
    """About how long the rest takes, in steps of five minutes; `pace` is minutes per question."""
    kinds = [form.template.question(path).kind for path in form.all_problems()]
    long = sum(isinstance(kind, FreeText) and kind.long for kind in kinds)
    minutes = long * pace["long"] + (len(kinds) - long) * pace["short"]
    return -(-minutes // 5) * 5
