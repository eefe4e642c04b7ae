"""The case description: what is asked when, what is missing, and what does not hang together."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.calendar import WorkingDays
from bot.domain.description import changes, hash_of, in_order, minutes_left
from bot.domain.expressions import ALWAYS
from bot.domain.filled_in import Context, FilledIn
from bot.domain.template import Answer, Level
from tests.builders import minimal_description
from tests.world import TEMPLATES

FORM = TEMPLATES["case_description.v1"]
NOTHING = dict.fromkeys(("algorithm", "decision", "personal_data"), "nee")
TODAY = date(2026, 11, 24)


def filled_in(changed=None, screening=None, **known):
    answers = minimal_description() | (changed or {})
    context = Context(
        TODAY, WorkingDays(), known, NOTHING | (screening or {}), {"low": 5, "high": 10}
    )
    return FilledIn(FORM, {k: v for k, v in answers.items() if v != "ABSENT"}, context)


def test_it_has_43_questions_in_7_sections_of_which_31_are_always_asked():
    counted = [q for q in FORM.questions if q.key != "no_experts_reason"]
    assert (len(FORM.sections), len(counted)) == (7, 43)
    assert len([q for q in counted if q.when == ALWAYS]) == 31


@pytest.mark.requirement("RM2.3")
def test_purpose_and_means_come_before_the_law():
    order = [section.key for section in FORM.sections]
    assert order.index("doel") < order.index("middel") < order.index("wettelijk")


@pytest.mark.requirement("R5.7.10")
def test_a_minimal_description_is_complete():
    form = filled_in()
    assert (form.all_problems(), form.obstacles()) == ({}, ())


BROKEN = [
    ({"title": "Kort"}, "title", "words_too_short"),
    ({"title": "x" * 121}, "title", "too_long"),
    ({"summary": None}, "summary", "required"),
    ({"explainable_story": "x" * 199}, "explainable_story", "too_short"),
    ({"explainable_story": "x" * 1201}, "explainable_story", "too_long"),
    ({"alternatives": "ABSENT"}, "alternatives", "required"),
    ({"alternatives.1.why_not": "te kort"}, "alternatives.1.why_not", "too_short"),
    ({"groups": []}, "groups", "required"),
    ({"dilemmas": None}, "dilemmas", "required"),
    ({"vulnerable": []}, "vulnerable", "required"),
    ({"legal_task": "ja"}, "legal_basis", "required"),
    ({"supplier": "Firma X"}, "supplier_dependence", "required"),
    ({"dpia_status": "loopt"}, "dpia_contact", "required"),
    ({"planned_start": "ABSENT"}, "planned_start", "required"),
]


@pytest.mark.requirement("R5.7.10")
@pytest.mark.requirement("R5.2.2")
@pytest.mark.parametrize(("changed", "path", "code"), BROKEN)
def test_each_rule_broken_once_gives_exactly_one_named_problem(changed, path, code):
    problems = filled_in(changed).all_problems()
    assert {where: problem.code for where, problem in problems.items()} == {path: code}


STOPPING = {rule.id for rule in FORM.rules if rule.level in {Level.ERROR, Level.BLOCK}}


@pytest.mark.requirement("R5.7.10")
def test_each_rule_that_stops_gives_exactly_one_named_error():
    for rule, changed, screening in (one for one in RULES if one[0] in STOPPING):
        stopped = {found.id for found in filled_in(changed, screening).obstacles()}
        assert stopped == {rule}
    assert {"K3", "K4", "K5", "K9", "K10", "K13"} == STOPPING


@pytest.mark.requirement("R5.7.10")
@pytest.mark.parametrize(("day", "good"), [("2026-11-23", False), ("2026-11-24", True)])
def test_a_decision_moment_that_has_passed_is_refused(day, good):
    assert ("decision_moment" not in filled_in({"decision_moment": day}).all_problems()) is good


@pytest.mark.requirement("R5.2.2")
@pytest.mark.parametrize(
    "check", ["legal_task", "dpia_status", "other_assessments", "security_classified", "ai_act"]
)
def test_a_legal_check_without_an_answer_stops_the_description_and_not_known_yet_does_not(check):
    with_algorithm = {"algorithm": "ja"}
    also = {"human_role": "mens_controleert_achteraf", "algorithm_type": "vaste_regels",
            "explainability": "Ja, elke regel is na te lezen door wie dat wil.",
            "ai_act": "onbekend", "dpia_contact": "daan"}  # fmt: skip
    assert filled_in(also, with_algorithm).complete
    assert not filled_in({**also, check: None}, with_algorithm).complete


@pytest.mark.requirement("RM2.3")
def test_where_the_law_comes_first_only_the_order_differs_and_every_check_stays():
    usual, legal_first = in_order(FORM, "purpose_and_means"), in_order(FORM, "legal_first")
    assert [one.key for one in usual.sections][:3] == ["basis", "doel", "middel"]
    assert [one.key for one in legal_first.sections][:3] == ["basis", "wettelijk", "doel"]
    assert all(section in legal_first.sections for section in usual.sections)
    assert len(usual.sections) == len(legal_first.sections)
    assert usual.rules == legal_first.rules


@pytest.mark.requirement("R5.7.11")
def test_what_is_left_takes_less_time_as_more_is_filled_in():
    pace = {"long": 3, "short": 1}
    assert minutes_left(filled_in(), pace) == 0
    assert minutes_left(filled_in({"phase": None}), pace) == 5
    assert minutes_left(filled_in({"goal": None, "problem": None}), pace) == 10


@pytest.mark.requirement("R5.7.11")
def test_progress_is_what_is_satisfied_of_what_is_mandatory():
    progress = filled_in({"goal": "te kort", "success": None}).progress(FORM.section("doel"))
    assert (progress.done, progress.total, progress.missing) == (2, 4, ("goal", "success"))


@pytest.mark.requirement("RC1.1")
@pytest.mark.parametrize(("length", "good"), [(199, False), (200, True), (1200, True)])
def test_the_explainable_story_keeps_to_its_length(length, good):
    form = filled_in({"explainable_story": "x" * length})
    assert ("explainable_story" not in form.all_problems()) is good


RULES = [
    ("K1", {"dpia_status": "niet_nodig_volgens_privacy", "data_sources.1.personal": True}, {}),
    ("K2", {"dpia_status": "afgerond", "dpia_date": "2027-02-01"}, {}),
    ("K3", {"data_sources.1.personal": True}, {"personal_data": "nee"}),
    ("K4", {"algorithm_type": "zelflerend"}, {"algorithm": "nee"}),
    ("K5", {"ai_act": "verboden"}, {"algorithm": "ja"}),
    ("K6", {"human_role": "volledig_automatisch"}, {"algorithm": "ja", "decision": "ja"}),
    ("K7", {"decision_moment": "2026-11-30"}, {}),
    ("K8", {"phase": "pilot"}, {}),
    ("K9", {"vulnerable": ["geen_bekend", "kinderen"]}, {}),
    ("K10", {"other_assessments": ["geen", "dpia"]}, {}),
    ("K11", {"participation": "nee"}, {}),
    ("K12", {"case_holder": "anna", "project_leader": "anna"}, {}),
    ("K13", {"summary": "Inwoner 111222333 " + "x" * 80}, {}),
]


@pytest.mark.parametrize(("rule", "changed", "screening"), RULES, ids=[r[0] for r in RULES])
def test_each_consistency_rule_holds_when_it_should_and_not_otherwise(rule, changed, screening):
    known = {"impact": "high", "session_date": date(2027, 1, 12)}
    before = {found.id for found in filled_in(None, screening, **known).findings()}
    after = {found.id for found in filled_in(changed, screening, **known).findings()}
    assert rule not in before
    assert rule in after


@pytest.mark.requirement("R5.7.11")
def test_progress_counts_conditional_questions_only_when_they_apply():
    section = FORM.section("middel")
    without = filled_in().progress(section)
    with_supplier = filled_in({"supplier": "Firma X"}).progress(section)
    assert not without.missing
    assert (with_supplier.total - without.total, with_supplier.missing) == (
        1,
        ("supplier_dependence",),
    )


def test_an_expert_or_a_reason_is_needed():
    nobody = filled_in({"experts": None, "no_experts_reason": None})
    assert nobody.all_problems().keys() == {"experts", "no_experts_reason"}
    reason = filled_in(
        {"experts": None, "no_experts_reason": "Wij zijn zelf de experts op dit vak."}
    )
    assert not reason.all_problems()


@pytest.mark.requirement("R5.7.13")
def test_the_hash_depends_on_the_answers_and_not_on_their_order():
    answers = minimal_description()
    turned: dict[str, Answer] = dict(reversed(list(answers.items())))
    assert hash_of("case_description.v1", answers) == hash_of("case_description.v1", turned)
    changed: dict[str, Answer] = {**answers, "goal": f"{answers['goal']}!"}
    assert hash_of("case_description.v1", answers) != hash_of("case_description.v1", changed)
    assert changes(answers, changed) == ("goal",)


def test_answers_that_no_longer_apply_are_not_frozen():
    form = filled_in({"algorithm_type": "zelflerend"})
    assert "algorithm_type" in form.answers
    assert "algorithm_type" not in form.shown()
