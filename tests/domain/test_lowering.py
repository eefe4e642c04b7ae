"""A lower impact class needs a reason and a second person; until then the higher one holds."""

from __future__ import annotations

import pytest

from bot.domain.case import Case
from bot.domain.impact import Impact
from bot.domain.life import NotNow, SamePerson, Status
from bot.domain.lowering import Lowering
from bot.domain.permissions import may
from bot.domain.person import Person
from bot.domain.screened import Outcome
from tests.aggregates import AT, a_case, screening


def lowering(to: Impact = Impact.LOW) -> Lowering:
    return Lowering(to, "De camera's zien alleen het wegdek.", "bram", AT)


def proposed(impact: Impact = Impact.HIGH) -> Case:
    case = a_case(screening=screening(Outcome.MANDATORY))
    case.confirm_screening(impact=impact, by="bram", at=AT)
    case.propose_lowering(lowering())
    return case


@pytest.mark.requirement("RM4.2")
def test_until_a_second_person_agrees_the_higher_class_and_the_sounding_board_stay():
    case = proposed()
    assert (case.impact, case.sounding_board_required) == (Impact.HIGH, True)
    case.agree_lowering(by="cas", at=AT)
    assert (case.impact, case.sounding_board_required) == (Impact.LOW, False)
    assert case.lowering
    assert case.lowering.agreed_by == "cas"


@pytest.mark.requirement("RM4.2")
def test_who_proposed_the_lower_class_cannot_agree_to_it():
    case = proposed()
    with pytest.raises(SamePerson):
        case.agree_lowering(by="bram", at=AT)
    team = [Person(id, id, roles=frozenset({"team_member"})) for id in ("anna", "bram", "cas")]
    assert [one.id for one in team if may("agree_lowering", one, case)] == ["cas"]
    assert case.impact is Impact.HIGH


@pytest.mark.parametrize("to", [Impact.MEDIUM, Impact.HIGH])
def test_what_is_not_lower_is_no_lowering(to):
    case = a_case(Status.SCREENED, impact=Impact.MEDIUM)
    with pytest.raises(NotNow):
        case.propose_lowering(lowering(to))


def test_a_second_agreement_changes_nothing():
    case = proposed()
    case.agree_lowering(by="cas", at=AT)
    with pytest.raises(NotNow):
        case.agree_lowering(by="noor", at=AT)


def test_once_a_session_is_planned_the_class_stays():
    case = proposed()
    case.status = Status.PLANNED
    with pytest.raises(NotNow):
        case.agree_lowering(by="cas", at=AT)
