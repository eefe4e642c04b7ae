"""What happens by itself: per state, on which day, to whom, and always in the morning."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.advice import AdviceStatus
from bot.domain.appointments import appointments_of, recipient, still_stands
from bot.domain.calendar import AMSTERDAM
from bot.domain.closed import LastCheck
from bot.domain.gate_exception import GateException
from bot.domain.life import Status
from bot.domain.opinion import Opinion
from bot.domain.screened import Outcome
from bot.domain.session import SessionStatus
from bot.domain.signalled import Confirmation
from bot.domain.succession import HeldRole, Succession
from bot.domain.urgency import Urgency
from tests.aggregates import A_PAUSE, AT, a_case, a_report, a_session, an_advice, screening
from tests.committee import COMMITTEE
from tests.world import POLICY

URGENCY = Urgency("", date(2026, 12, 1), "anna", AT, "mia", AT)
ASKED = Succession(HeldRole.CASE_HOLDER, "noor", "kim", "noor", AT, AT)
DESCRIPTION = (
    "description-5 12-01, description-10 12-08, description-15 12-15, stalled-description 12-22"
)
CLOSING = "closing 11-24, closing-manager 12-22"
REOPENED = replace(screening(), reopened=True)
WANTED = GateException("anna", AT, "")
# The case since Tuesday 24 November 2026.
TRIAGE = "triage-deputy 11-27, triage-manager 12-01"
SCREENING = "screening-5 12-01, screening-10 12-08, stalled-screening 12-15"
CONFIRM = "confirm 11-27, confirm-manager 12-04"
PLAN = "plan 12-08, plan-manager 12-22"
CASE = [
    (Status.SIGNALLED, {}, f"{TRIAGE}, {SCREENING}"),
    (Status.SIGNALLED, {"triage_owner": "bram"}, SCREENING),
    (Status.SIGNALLED, {"triage_owner": "bram", "screening": screening()}, CONFIRM),
    (Status.SIGNALLED, {"screening": screening()}, f"{TRIAGE}, {CONFIRM}"),
    (Status.SIGNALLED, {"triage_owner": "bram", "screening": REOPENED}, SCREENING),
    (
        Status.SIGNALLED,
        {"triage_owner": "bram", "screening": screening(), "confirmation": Confirmation.AWAITED},
        f"{CONFIRM}, screening-5 12-01, screening-10 12-08",
    ),
    (Status.SCREENED, {}, "second 12-01, second-manager 12-08"),
    (Status.SCREENED, {"outcome": Outcome.RECOMMENDED}, "choice 12-01, stalled-choice 12-08"),
    (Status.CLOSED, {}, ""),
    (Status.PLANNED, {"successions": (ASKED,)}, "succession 12-01"),
    (Status.WITHDRAWN, {"successions": (ASKED,)}, ""),
    (Status.PLANNED, {"successions": (replace(ASKED, answered_at=AT),)}, ""),
    (Status.ACCEPTED, {"urgency": URGENCY}, f"urgency 11-26, {PLAN}"),
    (Status.PLANNED, {"urgency": URGENCY}, ""),
    (Status.ACCEPTED, {"urgency": replace(URGENCY, approved=True)}, PLAN),
    (Status.NOT_REQUIRED, {}, ""),
    (Status.DESCRIBING, {}, DESCRIPTION),
    (Status.DESCRIBING, {"exceptions": (WANTED,)}, f"exception 11-26, {DESCRIPTION}"),
    (Status.SUBMITTED, {}, "review 12-01, review-manager 12-08"),
    (Status.PLANNED, {"description": 2, "judged": 1}, "review 12-01, review-manager 12-08"),
    (Status.ON_HOLD, {}, "pause-review 01-18, pause-unanswered 01-25"),
    (Status.WITHDRAWN, {"pauses": (A_PAUSE,)}, ""),
    (Status.ACCEPTED, {}, PLAN),
    (Status.PLANNED, {}, ""),
    (Status.HELD, {}, "stalled-report 12-15"),
    (Status.REPORT_DRAFT, {}, "adopt 12-08, adopt-manager 12-15"),
    (Status.REPORT_ADOPTED, {}, "decision-due 12-22, stalled-decision 12-30"),
    (Status.DECIDED, {}, CLOSING),
    (Status.FOLLOWING_UP, {}, CLOSING),
]


def scheduled(aggregate):
    found = sorted(appointments_of(aggregate, POLICY), key=lambda one: (one[1], one[0]))
    return ", ".join(f"{kind} {at.astimezone(AMSTERDAM):%m-%d}" for kind, at in found)


def in_order(said):
    return ", ".join(sorted(filter(None, said.split(", ")), key=lambda one: one.split()[::-1]))


def test_a_proposal_to_close_waits_for_a_second_person_as_long_as_the_screening_does():
    case = a_case(Status.DECIDED, last_check=LastCheck("Het project is gestopt.", "bram", AT))
    waits = "closing-second 12-01, closing-second-manager 12-08"
    assert scheduled(case) == f"{waits}, {CLOSING}"
    assert recipient(case, "closing-second", triage="mia") == ""
    case.status = Status.CLOSED
    assert scheduled(case) == ""


def test_the_table_knows_every_status():
    assert {status for status, _, _ in CASE} == set(Status)


@pytest.mark.parametrize(("status", "facts", "expected"), CASE)
def test_a_case_is_followed_on_the_days_of_the_policy(status, facts, expected):
    assert scheduled(a_case(status, **facts)) == in_order(expected)


def test_with_a_committee_the_team_hears_of_its_silence_and_the_term_counts_from_its_opinion():
    case = a_case(Status.REPORT_ADOPTED)
    awaited = appointments_of(case, COMMITTEE)
    found = {kind: f"{at.astimezone(AMSTERDAM):%m-%d}" for kind, at in awaited}
    assert found == {"opinion": "12-15", "opinion-manager": "12-30"}
    case.note_opinion(Opinion("Goed.", "commissie", AT.date(), "bram", AT + timedelta(days=7)))
    assert {kind for kind, _ in appointments_of(case, COMMITTEE)} == {
        "decision-due",
        "stalled-decision",
    }
    assert case.decides_from == (AT + timedelta(days=7)).date()


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (SessionStatus.PLANNED, "attendance-1 11-25, attendance-3 11-27, attendance-5 12-01"),
        (SessionStatus.CANCELLED, ""),
        (SessionStatus.HELD, "report-due 12-08"),
    ],
)
def test_after_a_session_the_attendance_is_asked_and_then_the_report(status, expected):
    session = a_session()
    session.status = status
    assert scheduled(session) == expected


@pytest.mark.parametrize("facts", [{"reaction": "akkoord"}, {"adopted_by": "bram"},
                                   {"replaced": True}])  # fmt: skip
def test_a_reaction_is_asked_until_it_is_there_or_no_longer_needed(facts):
    assert scheduled(a_report()) == "reaction-due 12-01, reaction-passed 12-02"
    assert scheduled(a_report(**facts)) == ""


@pytest.mark.parametrize("rung", range(4))
def test_an_advice_is_asked_again_after_five_working_days_and_at_last_every_month(rung):
    advice = an_advice()
    advice.next_question, advice.asked_at, advice.rung = date(2026, 11, 24), AT, rung
    assert scheduled(advice) == ("follow-up 12-01" if rung < 3 else "follow-up 12-24")


@pytest.mark.requirement("R5.7.21")
def test_a_question_that_falls_on_a_day_off_comes_on_the_next_working_day():
    advice = an_advice()
    advice.next_question = date(2027, 5, 5)
    assert scheduled(advice) == "follow-up 05-07"


@pytest.mark.parametrize("status", [AdviceStatus.VERIFIED, AdviceStatus.LAPSED])
def test_what_is_settled_is_not_asked_again(status):
    advice = an_advice()
    advice.next_question, advice.status = date(2027, 5, 3), status
    assert scheduled(advice) == ""


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("attendance-3", Status.PLANNED),
        ("report-due", Status.HELD),
        ("reaction-due", Status.REPORT_DRAFT),
        ("reaction-passed", Status.REPORT_DRAFT),
    ],
)
def test_a_reminder_of_something_that_is_done_no_longer_stands(kind, status):
    assert {s for s in Status if still_stands(a_case(s), kind)} == {status}


@pytest.mark.parametrize(
    ("kind", "who"),
    [
        ("triage-deputy", "cas"),
        ("triage-manager", "cas"),
        ("screening-5", "anna"),
        ("description-15", "noor"),
        ("review", "bram"),
        ("pause-review", "noor"),
        ("choice", "noor"),
        ("stalled-description", "bram"),
        ("plan", "bram"),
        ("plan-manager", "cas"),
        ("pause-unanswered", "bram"),
        ("attendance-1", "cas"),
        ("report-due", "cas"),
        ("reaction-due", "noor"),
        ("reaction-passed", "wim"),
        ("decision-due", "noor"),
    ],
)
def test_each_reminder_goes_to_whose_turn_it_is(kind, who):
    case = a_case(triage_owner="bram", written_by="wim", people={"note_taker": ("cas",)})
    assert recipient(case, kind, triage="cas") == who


@pytest.mark.parametrize(
    ("submitted_by", "case_holder", "who"),
    [("anna", "noor", "anna"), ("", "noor", "noor"), ("", "", "anna"), ("kim", "noor", "noor")],
)
def test_a_description_that_came_back_is_with_who_handed_it_in(submitted_by, case_holder, who):
    case = a_case(Status.DESCRIBING, submitted_by=submitted_by, case_holder=case_holder)
    assert recipient(case, "description-5", triage="cas") == who


LONG = {Status.ON_HOLD, Status.DECIDED, Status.FOLLOWING_UP}
"""Here the next moment can be a year away."""
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2032, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone comes with `timezones`


@pytest.mark.requirement("R5.7.21")
@given(MOMENTS, st.sampled_from(sorted(set(Status) - LONG)))
def test_whatever_the_moment_a_reminder_comes_later_at_nine_on_a_working_day(since, status):
    aggregates = [a_case(status, status_since=since), a_session(since)]
    for kind, at in (one for each in aggregates for one in appointments_of(each, POLICY)):
        local = at.astimezone(AMSTERDAM)
        assert since < at < since + timedelta(days=50), kind
        assert (local.hour, local.minute) == (9, 0), kind
        assert POLICY.calendar.is_working_day(local.date()), kind


@given(st.dates(date(2026, 1, 1), date(2032, 1, 1)))
def test_a_reaction_is_asked_on_working_days_alone(due):
    report = a_report(reaction_due=POLICY.calendar.on_or_after(due))
    for kind, at in appointments_of(report, POLICY):
        assert POLICY.calendar.is_working_day(at.astimezone(AMSTERDAM).date()), kind
