"""What must be done outside because of what happened."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.advice import of_advice
from bot.domain.effects.beginning import of_beginning
from bot.domain.effects.case_check import of_case_check
from bot.domain.effects.closed import of_closed
from bot.domain.effects.escalation import of_escalation
from bot.domain.effects.feedback import of_feedback
from bot.domain.effects.further import of_further
from bot.domain.effects.gate_exception import of_exception
from bot.domain.effects.halted import of_halted
from bot.domain.effects.handed import of_handed
from bot.domain.effects.handover import of_handover
from bot.domain.effects.help import of_help
from bot.domain.effects.integrity import of_integrity
from bot.domain.effects.judging import of_judging
from bot.domain.effects.kinds import Effect
from bot.domain.effects.operator import of_operator
from bot.domain.effects.reach import of_reach
from bot.domain.effects.report import of_report
from bot.domain.effects.session import of_lapsed, of_pack, of_planning
from bot.domain.effects.signal import of_signal
from bot.domain.effects.succession import of_succession
from bot.domain.effects.task import of_task
from bot.domain.events import Event

ROOMS = (
    of_signal,
    of_beginning,
    of_exception,
    of_planning,
    of_pack,
    of_lapsed,
    of_report,
    of_advice,
    of_judging,
    of_escalation,
    of_handover,
    of_case_check,
    of_further,
    of_feedback,
    of_halted,
    of_closed,
    of_succession,
    of_handed,
    of_help,
    of_reach,
    of_task,
    of_operator,
    of_integrity,
)


def effects_of(event: Event) -> Iterator[tuple[str, Effect]]:
    """Yield (unique key, effect): what has one key is never queued twice."""
    for effects in ROOMS:
        yield from effects(event)
