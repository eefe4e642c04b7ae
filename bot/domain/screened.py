"""A case from its screening on: whether an assessment is needed, and of which class it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.ai_act import PROHIBITED
from bot.domain.dpia import Dpia
from bot.domain.events import (
    AiActNoted,
    CaseLinked,
    DpiaNoted,
    ImpactLowered,
    LoweringProposed,
    NotRequiredProposed,
    ScreeningAnswered,
    ScreeningConfirmed,
)
from bot.domain.impact import Impact
from bot.domain.life import BEFORE_PLANNING, CONTESTABLE, NotNow, SamePerson, Status
from bot.domain.lowering import Lowering
from bot.domain.policy import Policy
from bot.domain.signalled import Signalled


class Outcome(StrEnum):
    """Of the screening; the words are the policy's own."""

    MANDATORY = "verplicht"
    RECOMMENDED = "aanbevolen"
    NOT_REQUIRED = "niet_nodig"


AFTER_ALL = "start_after_all"
"""What is recorded when a case goes on that was not done at first."""
CHANGE, NOT_DIGITAL = "wijziging_bestaande_toepassing", "niet_digitaal_op_verzoek"


@dataclass(frozen=True)
class Screening:
    """The answers as the rules saw them, and what the rules said.

    `answers` counts hidden questions as no; `fired` holds the ids of the rules.
    """

    template: str
    answers: Mapping[str, Any]
    fired: tuple[str, ...]
    outcome: Outcome
    impact: Impact
    answered_by: str
    answered_at: datetime
    passed_on: tuple[str, ...] = ()
    """Questions that were passed on to the team, and are answered with “weet ik niet”."""
    reopened: bool = False
    """It was contested with success: these answers wait for new ones."""

    @property
    def digital(self) -> bool:
        """What is not digital is done on request and counted apart (RT1.1)."""
        return self.answers.get("kind") != NOT_DIGITAL

    @property
    def is_change(self) -> bool:
        return self.answers.get("kind") == CHANGE


@dataclass
class Screened(Signalled):
    """The rules said what the screening means, and a person of the team confirmed it."""

    screening: Screening | None = None
    outcome: Outcome | None = None
    impact: Impact | None = None
    confirmed_by: str = ""
    confirmed_at: datetime | None = None
    reason: str = ""
    """Why it is not required, or not done although recommended."""
    reason_by: str = ""
    agreed_by: str = ""
    """The second person who agreed that it is not required."""
    lowering: Lowering | None = None
    parent: str | None = None
    """The earlier case that this one changes; empty when there is none, None until asked."""
    parent_assessed: bool = False
    """Whether the earlier case had an adopted report when it was linked."""

    confirmations: int = 0
    """How often the screening was confirmed: once, and again each time it was contested."""
    dpia: Dpia | None = None
    ai_act: str = ""
    """The class under the AI Act as the description says it; empty as long as it does not."""

    @property
    def answered(self) -> bool:
        """The screening waits for nobody's answers."""
        return self.screening is not None and not self.screening.reopened

    @property
    def digital(self) -> bool:
        return self.screening is None or self.screening.digital

    @property
    def personal_data(self) -> bool:
        """Nobody knowing counts as yes."""
        return bool(self.screening and self.screening.answers.get("personal_data", "nee") != "nee")

    @property
    def lacks_dpia(self) -> bool:
        return self.personal_data and not (self.dpia and self.dpia.settled)

    @property
    def prohibited(self) -> bool:
        return self.ai_act == PROHIBITED

    def note_ai_act(self, ai_act: str, *, by: str, at: datetime) -> None:
        """R5.7.8: the team hears at once that something is prohibited."""
        if ai_act != self.ai_act:
            self.ai_act = ai_act
            self.record(AiActNoted(self.number, at, by, ai_act, self.project_leader))

    def note_dpia(self, dpia: Dpia) -> None:
        """What was told already is not told again."""
        before = self.dpia
        if before is None or (before.status, before.finished) != (dpia.status, dpia.finished):
            self.dpia = dpia
            self.record(DpiaNoted(self.number, dpia.at, dpia.by, dpia.status))

    @property
    def sounding_board_required(self) -> bool:
        """The council was promised this at high impact."""
        return self.impact is Impact.HIGH

    def notice(self, policy: Policy) -> int:
        """Working days between invitation and session; shorter with an approved urgency alone."""
        assert self.impact is not None
        days = policy.session_notice[self.impact]
        return min(policy.days["urgent_notice"], days) if self.urgent else days

    def answer_screening(self, screening: Screening) -> None:
        """Hand in the screening; until it is confirmed it may be handed in again."""
        if self.status is not Status.SIGNALLED:
            raise NotNow("answer_screening", self.number)
        self.screening = replace(screening, reopened=False)
        self.record(
            ScreeningAnswered(
                self.number,
                screening.answered_at,
                screening.answered_by,
                outcome=screening.outcome,
                impact=screening.impact,
                triage_owner=self.triage_owner,
            )
        )

    def link(self, parent: str, *, assessed: bool, by: str, at: datetime) -> None:
        """R5.7.5: a change belongs to the case of what it changes."""
        if self.status is not Status.SIGNALLED:
            raise NotNow("answer_screening", self.number)
        self.parent, self.parent_assessed = parent, assessed
        self.record(CaseLinked(self.number, at, by, parent))

    def confirm_screening(self, *, impact: Impact, by: str, at: datetime) -> None:
        """Only this makes the outcome count; mandatory goes straight on to the description.

        Who confirms a signal that nobody took is its owner from then on.
        """
        if self.screening is None or self.screening.reopened:
            raise NotNow("confirm_screening", self.number)
        self._move("confirm_screening", at)
        self.outcome, self.impact = self.screening.outcome, impact
        self.confirmed_by, self.confirmed_at = by, at
        self.confirmations += 1
        if not self.triage_owner:
            self.triage_owner, self.taken_at = by, at
        if self.outcome is Outcome.MANDATORY:
            self._move("start_description", at)
        self.record(
            ScreeningConfirmed(
                self.number,
                at,
                by,
                outcome=self.outcome,
                impact=impact,
                project_leader=self.project_leader,
                nth=self.confirmations,
            )
        )

    @property
    def contestable(self) -> bool:
        return self.answered and self.status in CONTESTABLE

    def screen_again(self, *, by: str, at: datetime) -> None:
        """RX.5: nothing of the outcome counts until it is answered and confirmed anew."""
        self._move("screen_again", at)
        if self.screening is not None:
            self.screening = replace(self.screening, reopened=True)
        self.outcome = self.impact = self.lowering = None
        self.confirmed_by, self.confirmed_at = "", None
        self.reason = self.reason_by = self.agreed_by = ""
        self._moved("screen_again", by, at)

    def propose_lowering(self, lowering: Lowering) -> None:
        """The class stays as it is until a second person agrees."""
        if self.impact is None or not lowering.to.below(self.impact):
            raise NotNow("propose_lowering", self.number)
        self.lowering = lowering
        at, by = lowering.proposed_at, lowering.proposed_by
        nth = self.confirmations
        self.record(LoweringProposed(self.number, at, by, to=lowering.to, nth=nth))

    def agree_lowering(self, *, by: str, at: datetime) -> None:
        """Until a session is planned: its length and its notice follow the class."""
        if self.lowering is None or self.lowering.agreed_by or self.status not in BEFORE_PLANNING:
            raise NotNow("agree_lowering", self.number)
        if by == self.lowering.proposed_by:
            raise SamePerson("agree_lowering")
        self.impact, self.lowering = self.lowering.to, replace(self.lowering, agreed_by=by)
        told, nth = self.project_leader, self.confirmations
        self.record(ImpactLowered(self.number, at, by, self.impact, told, nth))

    def propose_not_required(self, reason: str, *, by: str, at: datetime) -> None:
        if self.outcome is not Outcome.NOT_REQUIRED or self.status is not Status.SCREENED:
            raise NotNow("confirm_not_required", self.number)
        self.reason, self.reason_by = reason, by
        self.record(NotRequiredProposed(self.number, at, by, self.confirmations))

    def confirm_not_required(self, *, by: str, at: datetime) -> None:
        """R5.2.1: nothing is waved through by one person."""
        if self.outcome is not Outcome.NOT_REQUIRED or not self.reason:
            raise NotNow("confirm_not_required", self.number)
        if by in {self.reason_by, self.signalled_by, self.project_leader}:
            raise SamePerson("confirm_not_required")
        self._move("confirm_not_required", at)
        self.agreed_by = by
        self._moved("confirm_not_required", by, at)

    @property
    def may_go_on(self) -> bool:
        """Also after all, when it was not done at first."""
        return self.outcome is Outcome.RECOMMENDED and self.can("start_description")

    def go_on(self, *, by: str, at: datetime) -> None:
        """An assessment is recommended, and will be done."""
        if not self.may_go_on:
            raise NotNow("start_description", self.number)
        action = "start_description" if self.status is Status.SCREENED else AFTER_ALL
        self._move("start_description", at)
        self.reason = self.reason_by = ""
        self._moved(action, by, at)

    def decline(self, reason: str, *, by: str, at: datetime) -> None:
        """An assessment is recommended, and will not be done, for a reason."""
        if self.outcome is not Outcome.RECOMMENDED:
            raise NotNow("decline_recommended", self.number)
        self._move("decline_recommended", at)
        self.reason, self.reason_by = reason, by
        self._moved("decline_recommended", by, at)
