"""Who may do what (domain.md 6.1 and 10.1): the table, and the one function that asks it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from bot.domain.case import Case
from bot.domain.person import Person


class Permission(NamedTuple):
    """`own`: roles held in this very case; `all`: held roles, which reach every case.

    `not_who` names the separation rule: the fields of the case that may not be this person.
    """

    action: str
    own: frozenset[str] = frozenset()
    all: frozenset[str] = frozenset()
    not_who: tuple[str, ...] = ()


TEAM = frozenset({"team_member", "responsible_manager"})
MANAGERS = frozenset({"responsible_manager", "corporate_manager_ipm"})
"""The Concernmanager IPM does it where there is no manager of the team (domain.md 6.4)."""
DECIDERS = frozenset({"case_holder", "mandate_holder"})
LEADS = frozenset({"project_leader", "case_holder", "signaller"})
INVITED = frozenset({"facilitator", "note_taker", "expert", "participant", "sounding_board"})

PERMISSIONS: Mapping[str, Permission] = {
    permission.action: permission
    for permission in (
        Permission(
            "read_case", LEADS | INVITED | DECIDERS | {"successor"}, TEAM | MANAGERS | {"auditor"}
        ),
        Permission("take", all=TEAM),
        Permission("signal_on_behalf", all=TEAM),
        Permission("confirm_signal", frozenset({"project_leader"})),
        Permission("correct_signal", LEADS, TEAM),
        Permission("ask_urgency", LEADS, TEAM),
        Permission("approve_urgency", all=MANAGERS, not_who=("urgency_asked_by",)),
        Permission("manage_channels", all=MANAGERS),
        Permission("see_trend", all=MANAGERS),
        Permission("answer_screening", LEADS, TEAM),
        Permission(
            "confirm_screening",
            frozenset({"triage_owner"}),
            frozenset({"responsible_manager"}),
            not_who=("screening_answered_by",),
        ),
        Permission("contest_screening", LEADS),
        Permission(
            "screen_again", all=TEAM, not_who=("confirmed_by", "signalled_by", "project_leader")
        ),
        Permission(
            "agree_lowering", all=TEAM, not_who=("lowering_by", "signalled_by", "project_leader")
        ),
        Permission("propose_not_required", all=TEAM),
        Permission(
            "confirm_not_required",
            all=TEAM,
            not_who=("reason_by", "signalled_by", "project_leader"),
        ),
        Permission("start_description", frozenset({"case_holder", "project_leader"})),
        Permission("decline_recommended", frozenset({"case_holder", "project_leader"})),
        Permission("fill_description", frozenset({"project_leader", "case_holder"})),
        Permission("submit_description", frozenset({"project_leader", "case_holder"})),
        Permission("return_description", all=TEAM, not_who=("submitted_by",)),
        Permission("accept_description", all=TEAM, not_who=("submitted_by",)),
        Permission("ask_exception", frozenset({"project_leader", "case_holder"}), TEAM),
        Permission("judge_exception", all=MANAGERS, not_who=("exception_asked_by",)),
        Permission("put_on_hold", frozenset({"project_leader", "case_holder"}), TEAM),
        Permission("resume", frozenset({"project_leader", "case_holder"}), TEAM),
        Permission("withdraw", LEADS, TEAM),
        Permission("close", all=TEAM),
        Permission("agree_closing", all=TEAM, not_who=("closing_by",)),
        Permission("hand_over", frozenset({"project_leader", "case_holder"}), TEAM),
        Permission("answer_succession", frozenset({"successor"})),
        Permission("read_pack", INVITED | {"project_leader", "case_holder"}),
        Permission("send_pack", frozenset({"facilitator"}), frozenset({"responsible_manager"})),
        Permission("share_pack", frozenset({"facilitator"}), frozenset({"responsible_manager"})),
        Permission("see_compliance", all=TEAM | {"auditor"}),
        Permission("plan_session", all=TEAM),
        Permission("plan_by_exception", all=TEAM),
        Permission("cancel_session", all=TEAM),
        Permission("record_attendance", all=TEAM),
        Permission("draft_report", all=TEAM),
        Permission("react_to_report", frozenset({"case_holder", "project_leader"})),
        Permission("adopt_report", all=TEAM, not_who=("written_by",)),
        Permission("note_opinion", all=TEAM),
        Permission("decide", DECIDERS),
        Permission("accept_advice", frozenset({"action_holder"})),
        Permission("answer_follow_up", frozenset({"action_holder"})),
        Permission("hand_over_advice", frozenset({"action_holder", *DECIDERS}), TEAM),
        Permission("reassign_all", all=TEAM),
        Permission("import", all=TEAM),
        Permission("see_prompts", frozenset({"project_leader", *DECIDERS}), TEAM | {"auditor"}),
        Permission("note_feedback", all=TEAM),
        Permission("answer_feedback", frozenset({"action_holder"})),
        Permission("name_mandate", frozenset({"case_holder"})),
        Permission("answer_case_check", frozenset({"project_leader", *DECIDERS})),
        Permission("add_advice", all=TEAM),
        Permission("judge_advice", all=TEAM, not_who=("action_holder",)),
        Permission("handle_escalation", all=MANAGERS, not_who=("action_holder",)),
        Permission("promise_help", all=TEAM),
        Permission("agree_reassessment", frozenset({"case_holder", "mandate_holder"}), TEAM),
        Permission("reassess", LEADS, TEAM),
        Permission("note_dpia", LEADS, TEAM | {"privacy_adviser"}),
        Permission("finish_task", frozenset({"action_holder"})),
        Permission("see_worklist", all=TEAM | {"auditor"}),
    )
}

NAMED_MAY = frozenset({"read_case", "fill_description"})
"""Of what a case holder may: already for who is named in a description that is not handed in."""


class NotAllowed(Exception):
    """Refused; `readable` tells whether this person may know that the case exists.

    `second`: only the separation rule stands in the way, so a colleague can do it.
    """

    def __init__(self, action: str, case: str, *, readable: bool, second: bool) -> None:
        super().__init__(action)
        self.action, self.case, self.readable, self.second = action, case, readable, second


def roles_in(case: Case, person: Person, *, holder: str = "") -> frozenset[str]:
    """The roles a person has in one case; `holder` is who has the advice or task at hand."""
    per_case = {
        "signaller": case.signalled_by,
        "project_leader": case.project_leader,
        "case_holder": case.decider,
        "mandate_holder": case.mandate.holder if case.mandate else "",
        "action_holder": holder,
    }
    invited = {role for role, who in case.people.items() if person.id in who}
    asked = {"successor"} & {"successor" for who in case.successors if who == person.id}
    return frozenset({role for role, who in per_case.items() if who == person.id} | invited | asked)


def may(action: str, person: Person, case: Case | None = None, *, holder: str = "") -> bool:
    """Whether the table lets this person do this, separation rule included."""
    rule = PERMISSIONS[action]
    if case is None:
        return bool(rule.all & person.roles)
    return _has_role(rule, person, case, holder) and not _is_second(rule, person, case, holder)


def team_may(action: str) -> bool:
    """What a card in the team's channel offers: there nobody in particular looks at it."""
    return bool(PERMISSIONS[action].all & TEAM)


def require(action: str, person: Person, case: Case, *, holder: str = "") -> None:
    """Raises NotAllowed."""
    if not may(action, person, case, holder=holder):
        readable = may("read_case", person, case)
        second = _has_role(PERMISSIONS[action], person, case, holder)
        raise NotAllowed(action, case.number, readable=readable, second=second)


def _has_role(rule: Permission, person: Person, case: Case, holder: str) -> bool:
    """As long as nobody took a case on, whoever of the team acts is its triage owner."""
    own = roles_in(case, person, holder=holder)
    if person.id == case.triage_owner or (person.in_team and not case.triage_owner):
        own |= {"triage_owner"}
    if person.id == case.named_holder and rule.action in NAMED_MAY:
        own |= {"case_holder"}
    return bool(rule.all & person.roles or rule.own & own)


def _is_second(rule: Permission, person: Person, case: Case, holder: str) -> bool:
    return any(_who(case, name, holder) == person.id for name in rule.not_who)


def _who(case: Case, name: str, holder: str) -> str:
    match name:
        case "screening_answered_by":
            return case.screening.answered_by if case.screening else ""
        case "lowering_by":
            return case.lowering.proposed_by if case.lowering else ""
        case "action_holder":
            return holder
        case "urgency_asked_by":
            return case.urgency.asked_by if case.urgency else ""
        case _:
            return str(getattr(case, name))
