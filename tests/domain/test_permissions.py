"""Who may do what: domain.md 6.1 as a matrix, and the rules that ask for a second person."""

from __future__ import annotations

import pytest

from bot.domain.case import Case
from bot.domain.gate_exception import GateException
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.lowering import Lowering
from bot.domain.permissions import PERMISSIONS, NotAllowed, may, require
from bot.domain.person import Person
from bot.domain.screened import Outcome
from bot.domain.succession import HeldRole
from bot.domain.urgency import Urgency
from tests.aggregates import AT, a_case, screening

HELD = {
    "team_member", "responsible_manager", "auditor", "admin", "sounding_board", "register_owner",
    "information_manager", "privacy_adviser", "second_reader", "corporate_manager_ipm",
    "unit_manager", "signaller",
}  # fmt: skip
IN_CASE = {
    "signaller", "project_leader", "case_holder", "facilitator", "note_taker", "expert",
    "participant", "sounding_board", "mandate_holder", "successor",
}  # fmt: skip
TEAM = "team_member responsible_manager"
LEADS = "project_leader case_holder"
DECIDERS = f"{LEADS} mandate_holder"
GUESTS = "facilitator note_taker expert participant sounding_board"
# The action, the held roles that reach every case, and the roles that must be held in this one.
MATRIX = f"""
read_case | {TEAM} auditor corporate_manager_ipm | signaller successor {DECIDERS} {GUESTS}
take                 | {TEAM}         |
signal_on_behalf     | {TEAM}         |
confirm_signal       |                | project_leader
correct_signal       | {TEAM}         | {LEADS} signaller
ask_urgency          | {TEAM}         | {LEADS} signaller
approve_urgency      | responsible_manager corporate_manager_ipm |
manage_channels      | responsible_manager corporate_manager_ipm |
see_trend            | responsible_manager corporate_manager_ipm |
answer_screening     | {TEAM}         | {LEADS} signaller
confirm_screening    | responsible_manager | triage_owner
contest_screening    |                | {LEADS} signaller
screen_again         | {TEAM}         |
close                | {TEAM}         |
agree_closing        | {TEAM}         |
hand_over            | {TEAM}         | {LEADS}
answer_succession    |                | successor
put_on_hold          | {TEAM}         | {LEADS}
resume               | {TEAM}         | {LEADS}
withdraw             | {TEAM}         | {LEADS} signaller
propose_not_required | {TEAM}         |
confirm_not_required | {TEAM}         |
agree_lowering       | {TEAM}         |
start_description    |                | {LEADS}
decline_recommended  |                | {LEADS}
fill_description     |                | {LEADS}
submit_description   |                | {LEADS}
return_description   | {TEAM}         |
accept_description   | {TEAM}         |
ask_exception        | {TEAM}         | {LEADS}
judge_exception      | responsible_manager corporate_manager_ipm |
read_pack            |                | {LEADS} {GUESTS}
send_pack            | responsible_manager | facilitator
share_pack           | responsible_manager | facilitator
import               | {TEAM}         |
see_compliance       | {TEAM} auditor |
plan_session         | {TEAM}         |
plan_by_exception    | {TEAM}         |
cancel_session       | {TEAM}         |
record_attendance    | {TEAM}         |
draft_report         | {TEAM}         |
react_to_report      |                | {LEADS}
adopt_report         | {TEAM}         |
note_opinion         | {TEAM}         |
decide               |                | case_holder mandate_holder
accept_advice        |                | action_holder
answer_follow_up     |                | action_holder
hand_over_advice     | {TEAM}         | action_holder case_holder mandate_holder
reassign_all         | {TEAM}         |
see_prompts          | {TEAM} auditor | {DECIDERS}
note_feedback        | {TEAM}         |
answer_feedback      |                | action_holder
name_mandate         |                | case_holder
answer_case_check    |                | {DECIDERS}
add_advice           | {TEAM}         |
judge_advice         | {TEAM}         |
handle_escalation    | responsible_manager corporate_manager_ipm |
promise_help         | {TEAM}         |
agree_reassessment   | {TEAM}         | case_holder mandate_holder
reassess             | {TEAM}         | {LEADS} signaller
note_dpia            | {TEAM} privacy_adviser | {LEADS} signaller
finish_task          |                | action_holder
see_worklist         | {TEAM} auditor |
"""
ROWS = [[cell.strip() for cell in row.split("|")] for row in MATRIX.strip().splitlines()]
ALLOWED = {
    action: {("all", role) for role in held.split()} | {("own", role) for role in own.split()}
    for action, held, own in ROWS
}
EVERYONE = [
    *(("all", role) for role in sorted(HELD)),
    *(("own", role) for role in sorted(IN_CASE)),
    ("own", "action_holder"),
    ("own", "triage_owner"),
]


def with_role(kind: str, role: str) -> tuple[Person, Case, str]:
    """Someone with just this role, the case, and who holds the advice at hand."""
    case = a_case(Status.REPORT_DRAFT, signalled_by="s", project_leader="p", case_holder="c")
    case.triage_owner = "t"
    person = Person("x", "Xander", roles=frozenset({role} if kind == "all" else ()))
    if kind == "own":
        match role:
            case "signaller":
                case.signalled_by = "x"
            case "project_leader" | "case_holder" | "triage_owner":
                setattr(case, role, "x")
            case "successor":
                case.propose_succession(HeldRole.CASE_HOLDER, "x", by="c", at=AT)
            case "action_holder":
                return person, case, "x"
            case _:
                case.people = {role: ("x",)}
    return person, case, "someone else"


def test_the_matrix_knows_every_action():
    assert ALLOWED.keys() == PERMISSIONS.keys()


@pytest.mark.parametrize("action", PERMISSIONS)
def test_just_the_roles_of_the_matrix_may_do_this(action):
    found = set()
    for who in EVERYONE:
        person, case, holder = with_role(*who)
        if may(action, person, case, holder=holder):
            found.add(who)
    assert found == ALLOWED[action]


@pytest.mark.parametrize("action", PERMISSIONS)
def test_without_a_role_nothing_may_be_done(action):
    assert not may(action, Person("x", "Xander"), a_case())
    assert not may(action, Person("x", "Xander"))


@pytest.mark.requirement("RM4.6")
@pytest.mark.parametrize("action", sorted(PERMISSIONS.keys() - {"read_case", "read_pack"}))
def test_the_sounding_board_advises_and_never_decides_approves_or_closes(action):
    invited, case, _ = with_role("own", "sounding_board")
    invited.roles = frozenset({"sounding_board"})
    assert may("read_case", invited, case)
    assert not may(action, invited, case)


def test_only_members_of_the_board_who_are_invited_read_a_case():
    person, case, _ = with_role("all", "sounding_board")
    assert not may("read_case", person, case)


SECOND = [
    ("confirm_screening", {"screening": screening()}, "anna"),
    ("confirm_not_required", {"reason_by": "bram", "outcome": Outcome.NOT_REQUIRED}, "bram"),
    ("confirm_not_required", {"reason_by": "bram", "outcome": Outcome.NOT_REQUIRED}, "anna"),
    ("agree_lowering", {"lowering": Lowering(Impact.LOW, "", "bram", AT)}, "bram"),
    ("agree_lowering", {"lowering": Lowering(Impact.LOW, "", "bram", AT)}, "anna"),
    ("return_description", {"submitted_by": "bram"}, "bram"),
    ("accept_description", {"submitted_by": "bram"}, "bram"),
    ("adopt_report", {"written_by": "bram"}, "bram"),
    ("judge_advice", {}, "daan"),
    ("handle_escalation", {}, "daan"),
    ("judge_exception", {"exceptions": (GateException("bram", AT, "Haast."),)}, "bram"),
    ("approve_urgency", {"urgency": Urgency("", AT.date(), "mia", AT)}, "mia"),
]


@pytest.mark.parametrize(("action", "facts", "same"), SECOND)
def test_a_colleague_may_what_the_same_person_may_not(action, facts, same):
    case = a_case(**facts)
    team = frozenset({"team_member", "responsible_manager"})
    assert not may(action, Person(same, "", roles=team), case, holder="daan")
    assert may(action, Person("cas", "", roles=team), case, holder="daan")
    with pytest.raises(NotAllowed) as refusal:
        require(action, Person(same, "", roles=team), case, holder="daan")
    assert (refusal.value.second, refusal.value.readable) == (True, True)


@pytest.mark.parametrize("action", sorted(PERMISSIONS.keys() - {"accept_advice"}))
def test_who_may_not_read_a_case_is_not_told_that_it_exists(action):
    with pytest.raises(NotAllowed) as refusal:
        require(action, Person("x", "Xander"), a_case())
    assert (refusal.value.readable, refusal.value.second) == (False, False)


def test_who_may_read_a_case_but_not_do_this_is_told_so():
    with pytest.raises(NotAllowed) as refusal:
        require("decide", Person("bram", "Bram", roles=frozenset({"team_member"})), a_case())
    assert (refusal.value.readable, refusal.value.second) == (True, False)


@pytest.mark.requirement("RM4.5")
def test_only_the_case_holder_or_a_named_mandate_holder_decides():
    case = a_case(Status.REPORT_ADOPTED, people={"mandate_holder": ("mo",)})
    everything = frozenset(HELD | IN_CASE)
    people = [Person(id, id, roles=everything) for id in ("noor", "mo", "anna", "bram", "kim")]
    assert [one.id for one in people if may("decide", one, case)] == ["noor", "mo"]


def test_until_the_description_names_a_case_holder_the_project_leader_speaks_for_the_case():
    case = a_case(Status.SCREENED, case_holder="", signalled_by="s", signalled_at=AT)
    assert may("start_description", Person("anna", "Anna"), case)
    case.case_holder = "noor"
    assert may("start_description", Person("noor", "Noor"), case)
