"""R5.7.7: whether a DPIA is missing, came first, or came only after the session."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.appointments import appointments_of
from bot.domain.compliance import compliance
from bot.domain.dpia import Dpia, order_of
from bot.domain.life import Status
from bot.domain.session import SessionStatus
from tests.aggregates import AT, NUMBER, a_case, a_session, screening
from tests.builders import minimal_description
from tests.stages import a_draft
from tests.world import POLICY, World

pytestmark = pytest.mark.requirement("R5.7.7")
SESSION = date(2026, 12, 15)
DAY = timedelta(days=1)


def dpia(status="afgerond", finished=None):
    return Dpia(status, finished, "anna", AT)


def a_case_with(personal="ja", told=None, status=Status.PLANNED):
    answered = replace(screening(), answers={"personal_data": personal})
    return a_case(status, screening=answered, dpia=told, session_on=SESSION)


@pytest.mark.parametrize(
    ("told", "order"),
    [
        (None, "missing"),
        (dpia("loopt"), "missing"),
        (dpia("nodig_niet_gestart"), "missing"),
        (dpia("niet_nodig_volgens_privacy"), "not_needed"),
        (dpia(finished=SESSION), "first"),
        (dpia(finished=SESSION + DAY), "afterwards"),
    ],
)
def test_where_the_dpia_stands_beside_the_session(told, order):
    assert order_of(told, SESSION) == order


@pytest.mark.parametrize(
    ("personal", "told", "lacks"),
    [
        ("nee", None, False),
        ("weet_ik_niet", None, True),
        ("ja", dpia("nodig_niet_gestart"), True),
        ("ja", dpia("niet_nodig_volgens_privacy"), False),
        ("ja", dpia(finished=SESSION), False),
    ],
)
def test_it_is_asked_again_before_the_session_as_long_as_it_is_lacking(personal, told, lacks):
    case = a_case_with(personal, told)
    assert case.lacks_dpia is lacks
    asked = [at.date() for kind, at in appointments_of(case, POLICY) if kind == "dpia"]
    assert asked == ([date(2026, 12, 8)] if lacks else [])


def test_in_time_and_afterwards_are_counted_over_the_sessions_with_personal_data():
    told = [None, dpia(finished=AT.date()), dpia(finished=AT.date() + DAY), dpia("loopt")]
    told += [dpia("niet_nodig_volgens_privacy")]
    cases, sessions = {}, []
    for n, one in enumerate(told, 1):
        number = f"UTH-2026-{n:04d}"
        case = a_case_with("nee" if n == 1 else "ja", one, Status.HELD)
        case.number = number
        cases[number] = case
        sessions.append(a_session(id=f"{number}/S1", case=number, status=SessionStatus.HELD))
    found = compliance(2026, sessions, cases, [], POLICY, today=SESSION)
    assert found["dpia_first"].so == ("UTH-2026-0002",)
    assert found["dpia_afterwards"].so == ("UTH-2026-0003",)
    assert found["dpia_first"].percentage == 33


@pytest.mark.parametrize(("finished", "noted"), [("2026-12-15", False), ("2026-12-16", True)])
def test_a_dpia_after_the_session_is_a_finding_of_the_description(finished, noted, world: World):
    answers = {**minimal_description(), "dpia_status": "afgerond", "dpia_date": finished}
    draft = a_draft(NUMBER, "case_description", answers, by="anna")
    form = world.desk.filled_in(draft, date(2026, 12, 20), a_case_with())
    assert ("K2" in {rule.id for rule in form.findings()}) is noted
