"""The life of a case: only the moves of the table, and a second person where one is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import product

import pytest

from bot.domain.case import Case
from bot.domain.events import DescriptionSubmitted, ScreeningConfirmed
from bot.domain.impact import Impact
from bot.domain.life import MOVES, NotNow, SamePerson, Status, case_of
from bot.domain.screened import Outcome
from tests.aggregates import A_PAUSE, AT, a_case, a_session, screening

DO: Mapping[str, Callable[[Case], object]] = {
    "confirm_screening": lambda case: case.confirm_screening(impact=Impact.LOW, by="bram", at=AT),
    "start_description": lambda case: case.go_on(by="anna", at=AT),
    "decline_recommended": lambda case: case.decline("Dit doen we niet.", by="anna", at=AT),
    "confirm_not_required": lambda case: case.confirm_not_required(by="cas", at=AT),
    "screen_again": lambda case: case.screen_again(by="cas", at=AT),
    "submit_description": lambda case: case.submit_description(by="anna", at=AT, sha256=""),
    "return_description": lambda case: case.return_description(by="bram", at=AT),
    "accept_description": lambda case: case.accept_description(by="bram", at=AT),
    "plan_session": lambda case: case.plan_session(a_session(), at=AT),
    "plan_by_exception": lambda case: case._move("plan_by_exception", AT),
    "cancel_session": lambda case: case.cancel_session(at=AT),
    "describe_again": lambda case: case._move("describe_again", AT),
    "judge_again": lambda case: case._move("judge_again", AT),
    "record_attendance": lambda case: case.hold_session(a_session()),
    "draft_report": lambda case: case.draft_report(by="cas", at=AT),
    "adopt_report": lambda case: case.adopt_report(by="bram", at=AT),
    "decide": lambda case: case.decide(follow_up=False, by="noor", at=AT),
    "start_follow_up": lambda case: case._move("start_follow_up", AT),
    "close": lambda case: case.close("Alles is gedaan.", by="bram", at=AT),
    "put_on_hold": lambda case: case.put_on_hold("Geen budget.", A_PAUSE.review, by="anna", at=AT),
    "resume": lambda case: case.resume(by="anna", at=AT),
    "withdraw": lambda case: case.withdraw("Gaat niet door.", by="anna", at=AT),
}
# domain.md 6.2, written out: what is done, where, and where that leads.
LIFE = """
confirm_screening    | signalled      | screened
start_description    | screened       | describing
start_description    | not_required   | describing
decline_recommended  | screened       | not_required
confirm_not_required | screened       | not_required
screen_again         | screened       | signalled
screen_again         | not_required   | signalled
screen_again         | describing     | signalled
submit_description   | describing     | submitted
submit_description   | submitted      | submitted
return_description   | submitted      | describing
accept_description   | submitted      | accepted
submit_description   | accepted       | accepted
return_description   | accepted       | accepted
accept_description   | accepted       | accepted
submit_description   | planned        | planned
return_description   | planned        | planned
accept_description   | planned        | planned
plan_session         | accepted       | planned
plan_by_exception    | describing     | planned
plan_by_exception    | submitted      | planned
cancel_session       | planned        | accepted
describe_again       | planned        | describing
judge_again          | planned        | submitted
record_attendance    | planned        | held
draft_report         | held           | report_draft
adopt_report         | report_draft   | report_adopted
decide               | report_adopted | decided
start_follow_up      | decided        | following_up
close                | decided        | closed
close                | following_up   | closed
put_on_hold          | signalled      | on_hold
put_on_hold          | screened       | on_hold
put_on_hold          | describing     | on_hold
put_on_hold          | submitted      | on_hold
put_on_hold          | accepted       | on_hold
put_on_hold          | on_hold        | on_hold
resume               | on_hold        | submitted
withdraw             | signalled      | withdrawn
withdraw             | screened       | withdrawn
withdraw             | describing     | withdrawn
withdraw             | submitted      | withdrawn
withdraw             | accepted       | withdrawn
withdraw             | on_hold        | withdrawn
"""
ROWS = [[cell.strip() for cell in row.split("|")] for row in LIFE.strip().splitlines()]
TARGETS = {(action, Status(source)): Status(target) for action, source, target in ROWS}
BACK = A_PAUSE.was
REDRAFT = ("draft_report", Status.REPORT_DRAFT)


def ready_for(action, status):
    """A case in this status in which everything but the status is in order."""
    outcome = Outcome.NOT_REQUIRED if action == "confirm_not_required" else Outcome.RECOMMENDED
    return a_case(
        status,
        screening=screening(outcome),
        outcome=outcome,
        reason="Alleen een nieuwe kleur.",
        reason_by="bram",
        submitted_by="anna",
        written_by="cas",
        description=2,
        judged=1,
        accepted=1,
    )


def test_the_table_of_moves_is_the_agreed_life_of_a_case():
    assert [(m.action, m.source, m.target or BACK) for m in MOVES] == [
        (*step, target) for step, target in TARGETS.items()
    ]
    assert len(TARGETS) == len(ROWS)
    assert DO.keys() == {action for action, _ in TARGETS}


@pytest.mark.requirement("R5.7.14")
def test_a_case_goes_from_signal_to_follow_up_in_one_order():
    case = a_case(screening=screening(), submitted_by="anna")
    passed = [case.status]
    for action in (
        "confirm_screening",
        "start_description",
        "submit_description",
        "accept_description",
        "plan_session",
        "record_attendance",
        "draft_report",
        "adopt_report",
        "decide",
        "start_follow_up",
    ):
        DO[action](case)
        passed.append(case.status)
    assert " → ".join(passed) == (
        "signalled → screened → describing → submitted → accepted → planned → held"
        " → report_draft → report_adopted → decided → following_up"
    )


@pytest.mark.parametrize(("action", "status"), list(product(DO, Status)))
def test_from_every_status_only_the_agreed_moves_are_possible(action, status):
    case, target = ready_for(action, status), TARGETS.get((action, status))
    assert case.can(action) is (target is not None)
    if target is not None:
        DO[action](case)
        assert (case.status, case.status_since) == (target, AT)
    elif (action, status) != REDRAFT:
        before = (case.status, case.status_since)
        with pytest.raises(NotNow):
            DO[action](case)
        assert (case.status, case.status_since, case.happened) == (*before, [])


def test_every_status_can_be_reached_and_only_two_are_an_end():
    reached = {Status.SIGNALLED}
    for _ in TARGETS:
        reached |= {target for (_, source), target in TARGETS.items() if source in reached}
    assert reached == set(Status)
    ends = set(Status) - {source for _, source in TARGETS}
    assert ends == {Status.CLOSED, Status.WITHDRAWN}
    on = {action for action, source in TARGETS if source is Status.NOT_REQUIRED}
    assert on == {"screen_again", "start_description"}


# --- screening ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        (Outcome.MANDATORY, Status.DESCRIBING),
        (Outcome.RECOMMENDED, Status.SCREENED),
        (Outcome.NOT_REQUIRED, Status.SCREENED),
    ],
)
def test_only_what_is_mandatory_goes_straight_on_to_the_description(outcome, status):
    case = a_case(screening=screening(outcome))
    case.confirm_screening(impact=Impact.HIGH, by="bram", at=AT)
    assert (case.status, case.outcome, case.impact) == (status, outcome, Impact.HIGH)
    assert isinstance(case.happened[-1], ScreeningConfirmed)


@pytest.mark.requirement("R5.2.1")
def test_nothing_is_confirmed_before_the_screening_is_answered():
    case = a_case()
    with pytest.raises(NotNow):
        case.confirm_screening(impact=Impact.LOW, by="bram", at=AT)
    assert case.status is Status.SIGNALLED


def test_until_it_is_confirmed_a_screening_may_be_answered_again_and_then_no_more():
    case = a_case()
    case.answer_screening(screening(Outcome.NOT_REQUIRED))
    case.answer_screening(screening(Outcome.MANDATORY))
    case.confirm_screening(impact=Impact.LOW, by="bram", at=AT)
    with pytest.raises(NotNow):
        case.answer_screening(screening(Outcome.NOT_REQUIRED))
    assert case.outcome is Outcome.MANDATORY


@pytest.mark.requirement("R5.2.1")
@pytest.mark.parametrize(("by", "good"), [("bram", False), ("anna", False), ("cas", True)])
def test_not_required_needs_two_people_and_neither_may_have_signalled_it(by, good):
    case = a_case(Status.SCREENED, outcome=Outcome.NOT_REQUIRED)
    case.propose_not_required("Alleen een nieuwe kleur.", by="bram", at=AT)
    if good:
        case.confirm_not_required(by=by, at=AT)
        assert case.status is Status.NOT_REQUIRED
    else:
        with pytest.raises(SamePerson):
            case.confirm_not_required(by=by, at=AT)
        assert case.status is Status.SCREENED


def test_not_required_is_not_confirmed_before_someone_gave_a_reason():
    case = a_case(Status.SCREENED, outcome=Outcome.NOT_REQUIRED)
    with pytest.raises(NotNow):
        case.confirm_not_required(by="cas", at=AT)


@pytest.mark.parametrize("outcome", [Outcome.MANDATORY, Outcome.RECOMMENDED])
def test_what_the_rules_ask_for_is_not_waved_through(outcome):
    case = a_case(Status.SCREENED, outcome=outcome, reason="Geen tijd.", reason_by="bram")
    for way in (
        lambda: case.propose_not_required("Geen tijd.", by="bram", at=AT),
        lambda: case.confirm_not_required(by="cas", at=AT),
    ):
        with pytest.raises(NotNow):
            way()
    assert case.status is Status.SCREENED


# --- second persons -----------------------------------------------------------------------------
def test_who_submitted_a_description_never_accepts_it():
    case = a_case(Status.SUBMITTED, submitted_by="bram")
    with pytest.raises(SamePerson):
        case.accept_description(by="bram", at=AT)
    assert (case.status, case.accepted_by) == (Status.SUBMITTED, "")


def test_who_wrote_a_report_never_adopts_it_not_even_after_a_colleague_wrote_an_earlier_draft():
    case = a_case(Status.HELD)
    case.draft_report(by="cas", at=AT)
    case.draft_report(by="bram", at=AT)
    with pytest.raises(SamePerson):
        case.adopt_report(by="bram", at=AT)
    case.adopt_report(by="cas", at=AT)
    assert case.status is Status.REPORT_ADOPTED


# --- what is counted ----------------------------------------------------------------------------
def test_each_time_it_is_submitted_a_description_gets_the_next_number():
    case = a_case(Status.DESCRIBING)
    assert case.submit_description(by="anna", at=AT, sha256="a") == 1
    case.return_description(by="bram", at=AT)
    assert case.submit_description(by="anna", at=AT, sha256="b") == 2
    submitted = [e for e in case.happened if isinstance(e, DescriptionSubmitted)]
    assert [(event.description, event.sha256) for event in submitted] == [(1, "a"), (2, "b")]


def test_drafts_are_numbered_on_and_the_date_of_the_state_stays():
    case = a_case(Status.HELD)
    later = AT.replace(hour=15)
    assert case.draft_report(by="cas", at=AT) == 1
    assert case.draft_report(by="cas", at=later) == 2
    assert (case.status, case.status_since) == (Status.REPORT_DRAFT, AT)


def test_who_is_invited_has_a_role_in_the_case_and_who_is_no_longer_invited_loses_it():
    case = a_case(Status.ACCEPTED)
    session = a_session()
    case.plan_session(session, at=AT)
    assert case.people["expert"] == ("daan",)
    assert not {"case_holder", "project_leader"} & case.people.keys()
    fewer = session.arranged._replace(guests=session.guests[:4])
    session.move(fewer, {}, by="bram", at=AT)
    case.invite(session)
    assert "expert" not in case.people


@pytest.mark.parametrize(
    "about", ["UTH-2026-0012", "UTH-2026-0012-A2", "UTH-2026-0012/S1", "UTH-2026-0012/1"]
)
def test_what_belongs_to_a_case_names_it(about):
    assert case_of(about) == "UTH-2026-0012"


def test_an_event_names_its_case_and_who_did_it_and_never_what_was_typed():
    case = a_case(Status.SCREENED, outcome=Outcome.NOT_REQUIRED)
    case.propose_not_required("Alleen een nieuwe kleur.", by="bram", at=AT)
    assert [(e.about, e.by) for e in case.happened] == [(case.number, "bram")]
    assert not any("kleur" in str(vars(event)) for event in case.happened)
