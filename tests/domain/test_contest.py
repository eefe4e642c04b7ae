"""RX.5: an outcome that is contested stays until the team confirms another one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.compliance import compliance, not_digital
from bot.domain.effects import effects_of
from bot.domain.effects.kinds import FileDocument, Show
from bot.domain.impact import Impact
from bot.domain.life import CONTESTABLE, NotNow, SamePerson, Status
from bot.domain.permissions import may
from bot.domain.screened import Outcome
from bot.domain.session import SessionStatus
from tests.aggregates import AT, NUMBER, a_case, a_contest, a_session, screening
from tests.world import PEOPLE, POLICY

BRAM, CAS, MIA = (next(p for p in PEOPLE if p.id == id) for id in ("bram", "cas", "mia"))
ANSWER = "De regels zijn goed toegepast."


def confirmed():
    case = a_case(Status.SIGNALLED, screening=screening(Outcome.MANDATORY))
    case.confirm_screening(impact=Impact.HIGH, by="bram", at=AT)
    case.happened.clear()
    return case


@pytest.mark.requirement("RX.5")
def test_who_confirmed_and_who_contests_do_not_answer_it():
    contest = a_contest()
    for who in ("anna", "bram"):
        with pytest.raises(SamePerson):
            contest.finish(ANSWER, by=who, at=AT)
    contest.finish(ANSWER, by="cas", at=AT)
    told = [effect for event in contest.happened for _, effect in effects_of(event)]
    assert Show("anna", "task", {"task": contest.id}) in told


@pytest.mark.requirement("RX.5")
def test_screened_again_nothing_of_the_outcome_counts_until_it_is_confirmed_anew():
    case = confirmed()
    case.screen_again(by="cas", at=AT)
    assert (case.status, case.outcome, case.impact) == (Status.SIGNALLED, None, None)
    assert case.screening is not None
    with pytest.raises(NotNow):
        case.confirm_screening(impact=Impact.LOW, by="mia", at=AT)
    case.answer_screening(replace(case.screening, outcome=Outcome.RECOMMENDED))
    case.confirm_screening(impact=Impact.LOW, by="mia", at=AT)
    filed = [effect for event in case.happened for _, effect in effects_of(event)]
    assert [one.version for one in filed if isinstance(one, FileDocument)] == ["2.0"]
    assert (case.outcome, case.impact) == (Outcome.RECOMMENDED, Impact.LOW)


@pytest.mark.requirement("RX.5")
@pytest.mark.parametrize("status", Status)
def test_it_is_contested_before_the_session_is_planned(status):
    assert a_case(status, screening=screening()).contestable is (status in CONTESTABLE)
    assert not a_case(status).contestable


def test_what_was_handed_in_since_is_not_screened_again():
    with pytest.raises(NotNow):
        a_case(Status.SUBMITTED, screening=screening()).screen_again(by="cas", at=AT)


@pytest.mark.requirement("R5.2.1")
@pytest.mark.parametrize(
    ("owner", "who"), [("", "bram cas mia"), ("bram", "bram mia"), ("cas", "cas mia")]
)
def test_who_took_it_on_confirms_it_or_the_manager(owner, who):
    case = a_case(screening=screening(), triage_owner=owner)
    allowed = [one.id for one in (BRAM, CAS, MIA) if may("confirm_screening", one, case)]
    assert allowed == who.split()


@pytest.mark.requirement("RT1.1")
def test_what_is_not_digital_is_counted_apart():
    asked = replace(screening(), answers={"kind": "niet_digitaal_op_verzoek"})
    cases = {NUMBER: a_case(screening=asked), "UTH-2026-0013": a_case(number="UTH-2026-0013")}
    sessions = [
        a_session(id=f"{number}/S1", case=number, status=SessionStatus.HELD) for number in cases
    ]
    found = compliance(2026, sessions, cases, [], POLICY, today=AT.date())
    assert (found["described"].so, found["described"].not_so) == ((), ("UTH-2026-0013",))
    assert not_digital(2026, sessions, cases) == (NUMBER,)
