"""R5.7.1: a session needs an accepted description, or an exception that someone else approved."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.life import NotNow, SamePerson, Status
from bot.domain.person import Person, manager_of
from tests.aggregates import AT, a_case, a_session

pytestmark = pytest.mark.requirement("R5.7.1")
TODAY = date(2026, 11, 24)
WHY = "De levering is maandag en kan niet wachten."


def asked(by="anna", status=Status.DESCRIBING):
    case = a_case(status, description=1 if status is Status.SUBMITTED else 0)
    case.ask_exception(WHY, by=by, to="mia", at=AT)
    return case


@pytest.mark.parametrize("status", [Status.DESCRIBING, Status.SUBMITTED])
def test_without_an_accepted_description_or_an_approved_exception_nothing_is_planned(status):
    case = asked(status=status)
    with pytest.raises(NotNow):
        case.plan_session(a_session(), at=AT)
    case.judge_exception(WHY, granted=False, by="mia", at=AT)
    with pytest.raises(NotNow):
        case.plan_session(a_session(), at=AT)


@pytest.mark.parametrize("status", [Status.DESCRIBING, Status.SUBMITTED])
def test_an_approved_exception_lets_it_be_planned_and_cancelling_goes_back(status):
    case = asked(status=status)
    case.judge_exception(WHY, granted=True, by="mia", at=AT)
    case.plan_session(a_session(), at=AT)
    assert case.status is Status.PLANNED
    case.cancel_session(at=AT)
    assert case.status is status


def test_who_asked_never_judges_whatever_their_role():
    case = asked(by="mia")
    with pytest.raises(SamePerson):
        case.judge_exception(WHY, granted=True, by="mia", at=AT)
    assert not case.exempt


def test_it_is_asked_once_at_a_time_and_judged_once():
    case = asked()
    with pytest.raises(NotNow):
        case.ask_exception(WHY, by="noor", to="mia", at=AT)
    case.judge_exception(WHY, granted=False, by="mia", at=AT)
    with pytest.raises(NotNow):
        case.judge_exception(WHY, granted=True, by="mia", at=AT)
    case.ask_exception(WHY, by="noor", to="mia", at=AT)
    assert len(case.exceptions) == 2


@pytest.mark.parametrize("status", [Status.SIGNALLED, Status.SCREENED, Status.ACCEPTED])
def test_there_is_nothing_to_ask_before_the_screening_or_after_acceptance(status):
    with pytest.raises(NotNow):
        a_case(status).ask_exception(WHY, by="anna", to="mia", at=AT)


def test_the_manager_judges_and_the_concernmanager_where_there_is_none():
    def people(**roles):
        return {id: Person(id, id, roles=frozenset({role})) for id, role in roles.items()}

    both = people(ipm="corporate_manager_ipm", mia="responsible_manager")
    assert manager_of(both, TODAY, besides="anna") == "mia"
    assert manager_of(both, TODAY, besides="mia") == "ipm"
    assert manager_of(people(ipm="corporate_manager_ipm"), TODAY, besides="anna") == "ipm"
    assert manager_of(people(bram="team_member"), TODAY, besides="anna") == ""
    both["mia"].absent_until = TODAY + timedelta(days=1)
    assert manager_of(both, TODAY) == "ipm"
    both["ipm"].absent_until = TODAY + timedelta(days=1)
    assert manager_of(both, TODAY) == "mia"
