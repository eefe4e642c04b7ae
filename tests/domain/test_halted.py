"""A case that stops: where it goes back to, what it keeps of its pauses, and who hears it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.events import CaseHalted
from bot.domain.life import CAN_STOP, NotNow, Status
from tests.aggregates import AT, a_case, a_session

MARCH, MAY = date(2027, 3, 1), date(2027, 5, 3)
LATER = AT + timedelta(days=30)


@pytest.mark.parametrize("status", [one for one in CAN_STOP if one is not Status.ON_HOLD])
def test_a_case_goes_back_to_where_it_was_and_its_periods_begin_anew(status):
    case = a_case(status)
    case.put_on_hold("Geen budget.", MARCH, by="anna", at=AT)
    assert case.status is Status.ON_HOLD
    case.resume(by="noor", at=LATER)
    assert (case.status, case.status_since, case.pause) == (status, LATER, None)


def test_a_pause_that_is_made_longer_leads_back_to_the_same_state_and_both_are_kept():
    case = a_case(Status.SUBMITTED)
    case.put_on_hold("Geen budget.", MARCH, by="anna", at=AT)
    case.put_on_hold("Nog steeds niet.", MAY, by="noor", at=LATER)
    case.resume(by="noor", at=LATER)
    assert case.status is Status.SUBMITTED
    assert [(one.review, one.by, one.ended_at) for one in case.pauses] == [
        (MARCH, "anna", LATER),
        (MAY, "noor", LATER),
    ]


def test_what_is_withdrawn_from_a_pause_is_no_longer_on_hold_and_never_comes_back():
    case = a_case(Status.ACCEPTED)
    case.put_on_hold("Geen budget.", MARCH, by="anna", at=AT)
    case.withdraw("Het gaat niet door.", by="noor", at=LATER)
    assert (case.status, case.pause, case.withdrawn_by) == (Status.WITHDRAWN, None, "noor")
    assert case.pauses[-1].ended_at == LATER
    with pytest.raises(NotNow):
        case.resume(by="noor", at=LATER)


def test_a_planned_session_is_cancelled_before_its_case_can_stop():
    case = a_case(Status.ACCEPTED, accepted=1)
    case.plan_session(a_session(), at=AT)
    with pytest.raises(NotNow):
        case.withdraw("Het gaat niet door.", by="noor", at=AT)
    case.cancel_session(at=AT)
    case.withdraw("Het gaat niet door.", by="noor", at=AT)
    assert case.status is Status.WITHDRAWN


def test_everyone_of_the_case_hears_it_but_who_did_it_and_nobody_twice():
    case = a_case(Status.DESCRIBING, signalled_by="bram")
    case.put_on_hold("Geen budget.", MARCH, by="anna", at=AT)
    [halted] = case.happened
    assert isinstance(halted, CaseHalted)
    assert halted.told == ("noor", "bram")
