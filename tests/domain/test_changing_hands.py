"""A case changes hands with a yes, keeps who had it, and is never left without anyone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.events import SuccessionAnswered, SuccessionAsked
from bot.domain.life import ENDED, NotNow, Status
from bot.domain.succession import HeldRole
from tests.aggregates import AT, a_case

LEADER, HOLDER = HeldRole.PROJECT_LEADER, HeldRole.CASE_HOLDER
LATER = AT + timedelta(days=7)


def asked(case):
    return [
        (one.role, one.to, one.also) for one in case.happened if isinstance(one, SuccessionAsked)
    ]


def test_until_someone_says_yes_nothing_changes():
    case = a_case(Status.DESCRIBING)
    case.propose_succession(LEADER, "kim", by="anna", at=AT)
    assert (case.project_leader, case.successors) == ("anna", frozenset({"kim"}))
    case.accept_succession(by="kim", at=LATER)
    assert (case.project_leader, case.successors) == ("kim", frozenset())
    [one] = case.successions
    assert (one.before, one.to, one.accepted, one.answered_at) == ("anna", "kim", True, LATER)


def named(case, to, *, before=""):
    return case.name(HOLDER, to, before=before, by="anna", at=LATER)


def test_who_a_new_version_names_is_asked_once_and_the_holder_stays():
    case = a_case(Status.SUBMITTED)
    assert named(case, "kim", before="noor")
    assert not named(case, "kim", before="kim")
    assert (case.case_holder, case.successors) == ("noor", frozenset({"kim"}))
    assert asked(case) == [(HOLDER, "kim", "")]


def test_the_first_one_who_is_named_has_the_role():
    case = a_case(Status.DESCRIBING)
    case.case_holder = ""
    assert not named(case, "kim")
    assert (case.case_holder, case.handing_over) == ("kim", ())


def test_naming_the_holder_again_takes_back_only_what_the_version_before_asked():
    case = a_case(Status.SUBMITTED)
    case.propose_succession(HOLDER, "kim", by="noor", at=AT)
    named(case, "noor", before="noor")
    assert case.successors == {"kim"}
    named(case, "noor", before="kim")
    assert case.successors == frozenset()


def test_one_yes_takes_over_both_roles_when_both_were_asked():
    case = a_case(Status.DESCRIBING)
    for role in HeldRole:
        case.propose_succession(role, "kim", by="anna", at=AT)
    case.accept_succession(by="kim", at=LATER)
    assert (case.project_leader, case.case_holder) == ("kim", "kim")


def test_a_later_proposal_takes_the_place_of_the_open_one():
    case = a_case(Status.DESCRIBING)
    case.propose_succession(LEADER, "kim", by="anna", at=AT)
    case.propose_succession(LEADER, "daan", by="anna", at=LATER)
    assert case.successors == {"daan"}
    with pytest.raises(NotNow):
        case.accept_succession(by="kim", at=LATER)


def test_a_no_leaves_it_where_it_was_and_who_proposed_it_hears_why():
    case = a_case(Status.DESCRIBING)
    case.propose_succession(HOLDER, "kim", by="bram", at=AT)
    case.decline_succession("Geen tijd.", by="kim", at=LATER)
    assert (case.case_holder, case.handing_over) == ("noor", ())
    answered = case.happened[-1]
    assert isinstance(answered, SuccessionAnswered)
    assert (answered.accepted, answered.told) == (False, ("bram", "noor", "anna"))


def test_who_was_not_asked_answers_nothing():
    case = a_case(Status.DESCRIBING)
    for answer in (
        lambda: case.accept_succession(by="kim", at=AT),
        lambda: case.decline_succession("Geen tijd.", by="kim", at=AT),
    ):
        with pytest.raises(NotNow):
            answer()


@pytest.mark.parametrize(
    ("left", "roles"),
    [({"anna"}, [LEADER]), ({"noor"}, [HOLDER]), ({"anna", "noor"}, [LEADER, HOLDER]), ({"x"}, [])],
)
def test_a_role_whose_holder_has_left_is_noticed(left, roles):
    assert a_case(Status.DESCRIBING).left_by(left) == roles


@pytest.mark.parametrize("status", sorted(ENDED))
def test_of_a_case_that_ended_nobody_is_missed(status):
    assert a_case(status).left_by({"anna", "noor"}) == ()


def test_it_is_noticed_once_and_again_when_who_was_asked_leaves_as_well():
    case = a_case(Status.DESCRIBING)
    case.notice_left(LEADER, at=AT)
    assert case.left_by({"anna"}) == []
    case.propose_succession(LEADER, "kim", by="bram", at=AT)
    assert case.left_by({"anna"}) == []
    assert case.left_by({"anna", "kim"}) == [LEADER]


def test_what_nobody_answers_is_asked_again_and_someone_above_hears_it():
    case = a_case(Status.DESCRIBING)
    case.notice_left(LEADER, at=AT)
    case.propose_succession(HOLDER, "kim", by="noor", at=AT)
    case.happened.clear()
    case.ask_successions(manager="mia", at=LATER)
    assert asked(case) == [(LEADER, "", "mia"), (HOLDER, "kim", "noor")]
    assert {one.asked_at for one in case.handing_over} == {LATER}
