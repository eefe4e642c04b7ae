"""The life of a case: its states, and what leads from one to the next."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Status(StrEnum):
    SIGNALLED = "signalled"
    SCREENED = "screened"
    NOT_REQUIRED = "not_required"
    DESCRIBING = "describing"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    PLANNED = "planned"
    HELD = "held"
    REPORT_DRAFT = "report_draft"
    REPORT_ADOPTED = "report_adopted"
    DECIDED = "decided"
    FOLLOWING_UP = "following_up"
    ON_HOLD = "on_hold"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


BEFORE_PLANNING = frozenset(
    {Status.SCREENED, Status.DESCRIBING, Status.SUBMITTED, Status.ACCEPTED},
)
BEFORE_SESSION = BEFORE_PLANNING | {Status.SIGNALLED}
"""As long as no session is planned the time to prepare can be shortened."""


def case_of(about: str) -> str:
    """The case that something belongs to: "UTH-2026-0012-A2" and "UTH-2026-0012/S1" alike."""
    return "-".join(about.partition("/")[0].split("-")[:3])


CAN_STOP = (*(status for status in Status if status in BEFORE_SESSION), Status.ON_HOLD)
"""A planned session is cancelled first: that leads back to one of these."""


ENDED = frozenset({Status.NOT_REQUIRED, Status.WITHDRAWN, Status.CLOSED})
"""Nobody has to do anything any more."""


FOLLOWED = frozenset({Status.DECIDED, Status.FOLLOWING_UP})
"""Where a case is asked about."""


class Move(NamedTuple):
    """`action` is a row of PERMISSIONS, or what the bot does; `guard` says what it needs.

    Without a target it leads back to where the case was before.
    """

    action: str
    source: Status
    target: Status | None
    guard: str = ""


DECIDED_BY = "decision_by_case_holder_after_the_opinion_of_any_committee"

# The whole life of a case.  Buttons, guards, the process description and README follow it.
MOVES = (
    Move("confirm_screening", Status.SIGNALLED, Status.SCREENED, "screening_answered"),
    Move("start_description", Status.SCREENED, Status.DESCRIBING),
    Move("start_description", Status.NOT_REQUIRED, Status.DESCRIBING),
    Move("decline_recommended", Status.SCREENED, Status.NOT_REQUIRED, "reason"),
    Move("confirm_not_required", Status.SCREENED, Status.NOT_REQUIRED, "second_person"),
    Move("screen_again", Status.SCREENED, Status.SIGNALLED, "contested"),
    Move("screen_again", Status.NOT_REQUIRED, Status.SIGNALLED, "contested"),
    Move("screen_again", Status.DESCRIBING, Status.SIGNALLED, "contested"),
    Move("submit_description", Status.DESCRIBING, Status.SUBMITTED, "minimum_requirements"),
    Move("submit_description", Status.SUBMITTED, Status.SUBMITTED, "minimum_requirements"),
    Move("return_description", Status.SUBMITTED, Status.DESCRIBING, "reason"),
    Move("accept_description", Status.SUBMITTED, Status.ACCEPTED, "other_person"),
    Move("submit_description", Status.ACCEPTED, Status.ACCEPTED, "minimum_requirements"),
    Move("return_description", Status.ACCEPTED, Status.ACCEPTED, "reason"),
    Move("accept_description", Status.ACCEPTED, Status.ACCEPTED, "other_person"),
    Move("submit_description", Status.PLANNED, Status.PLANNED, "minimum_requirements"),
    Move("return_description", Status.PLANNED, Status.PLANNED, "reason"),
    Move("accept_description", Status.PLANNED, Status.PLANNED, "other_person"),
    Move("plan_session", Status.ACCEPTED, Status.PLANNED, "planning"),
    Move("plan_by_exception", Status.DESCRIBING, Status.PLANNED, "approved_exception"),
    Move("plan_by_exception", Status.SUBMITTED, Status.PLANNED, "approved_exception"),
    Move("cancel_session", Status.PLANNED, Status.ACCEPTED),
    Move("describe_again", Status.PLANNED, Status.DESCRIBING, "no_accepted_description"),
    Move("judge_again", Status.PLANNED, Status.SUBMITTED, "no_accepted_description"),
    Move("record_attendance", Status.PLANNED, Status.HELD, "attendance"),
    Move("draft_report", Status.HELD, Status.REPORT_DRAFT, "eight_values"),
    Move("adopt_report", Status.REPORT_DRAFT, Status.REPORT_ADOPTED, "adoption"),
    Move("decide", Status.REPORT_ADOPTED, Status.DECIDED, DECIDED_BY),
    Move("start_follow_up", Status.DECIDED, Status.FOLLOWING_UP),
    Move("close", Status.DECIDED, Status.CLOSED, "everything_settled_and_a_last_check"),
    Move("close", Status.FOLLOWING_UP, Status.CLOSED, "everything_settled_and_a_last_check"),
    *(Move("put_on_hold", status, Status.ON_HOLD, "reason_and_day") for status in CAN_STOP),
    Move("resume", Status.ON_HOLD, None),
    *(Move("withdraw", status, Status.WITHDRAWN, "reason") for status in CAN_STOP),
)


CONTESTABLE = BEFORE_SESSION | {Status.NOT_REQUIRED}
"""Here someone may still disagree with the outcome of the screening (RX.5)."""


ASSESSED = frozenset({Status.REPORT_ADOPTED, Status.DECIDED, Status.FOLLOWING_UP, Status.CLOSED})
"""From here on it can be agreed when the application is assessed again, and begun."""


class NotNow(Exception):
    """The case is no longer, or not yet, where this action starts."""

    def __init__(self, action: str, case: str) -> None:
        super().__init__(action)
        self.action, self.case = action, case


class SamePerson(Exception):
    """A second person is needed for this: who proposed or submitted cannot also confirm."""
