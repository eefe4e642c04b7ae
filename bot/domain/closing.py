"""Closing a case (afsluiten): what still stands in the way, and the last check (RM7.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.advice import Advice, AdviceStatus
from bot.domain.calendar import add_months, day_of
from bot.domain.case import Case
from bot.domain.checked import unchecked
from bot.domain.escalation import Escalation
from bot.domain.feedback import Feedback
from bot.domain.policy import Policy
from bot.domain.task import Task

NOT_APPLICABLE_YET = ("register_task", "dossier_checklist")
"""Parts of the guard of domain.md 6.2 that nothing was built for yet."""


@dataclass(frozen=True)
class Obstacle:
    """Why a case cannot be closed: `about` is an advice or a task, or `day` the first day."""

    code: str
    about: str = ""
    day: date | None = None


def obstacles(
    advices: Sequence[Advice],
    notes: Sequence[Feedback],
    tasks: Sequence[Task],
    escalations: Sequence[Escalation],
    today: date,
) -> Iterator[Obstacle]:
    """Everything settled, and each advice checked after the day on which it had to be done."""
    for advice in advices:
        if advice.settled_at is None:
            yield Obstacle("advice", advice.short)
    for advice in unchecked(advices, notes):
        if advice.settled_at is not None and advice.due < today:
            yield Obstacle("check", advice.short, advice.due)
    for task in tasks:
        if task.open:
            yield Obstacle("task", task.short)
    if any(not one.ended and not one.advice for one in escalations):
        yield Obstacle("escalation")
    due = [advice.due for advice in advices if advice.status is not AdviceStatus.LAPSED]
    if due and today <= max(due):
        yield Obstacle("due", day=max(due))


def last_check(case: Case, policy: Policy) -> date:
    """Of a case without advices; earlier it takes a second person.

    Once its application was stopped: the day by which the team closes it.
    """
    if case.stopped_on is not None:
        return policy.due("task_stopped", case.stopped_on)
    advised = case.advised_at or case.signalled_at
    day = add_months(day_of(advised), policy.limits["last_check"])
    return policy.calendar.on_or_after(day)


def too_early(case: Case, advices: Sequence[Advice], policy: Policy, today: date) -> bool:
    """Stopping took a second person already."""
    return not advices and case.stopped_on is None and today < last_check(case, policy)
