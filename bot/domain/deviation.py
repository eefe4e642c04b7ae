"""A case holder's reason not to follow an advice fell short: explained again, or followed."""

from __future__ import annotations

from datetime import datetime

from bot.domain.advice import Advice, AdviceStatus
from bot.domain.events import AdviceFollowed, DeviationExplained, ExplanationAsked
from bot.domain.policy import Pace


def remind(advice: Advice, *, to: str, at: datetime) -> None:
    advice.waited_at = at
    advice.record(ExplanationAsked(advice.case, at, "", advice.id, to))


def explain(advice: Advice, reason: str, *, by: str, at: datetime, count: int) -> None:
    """The team judges the better reason as it did the first."""
    advice.followed_as, advice.followed_at = reason, at
    advice.judgement, advice.waited_at = "", None
    advice.record(DeviationExplained(advice.case, at, by, advice.id, count))


def follow(advice: Advice, *, by: str, at: datetime, pace: Pace, count: int) -> None:
    """Only now the action holder is asked about it, and hears why."""
    advice.judgement, advice.status = "", AdviceStatus.OPEN
    advice.decide("overnemen", "", at=at, pace=pace)
    advice.record(AdviceFollowed(advice.case, at, by, advice.id, advice.holder, count))
