"""R5.7.10: each limit of the case description, as domain.md 7.3 has it, broken once.

The table is the customer's, written out: a template that says something else makes a test fail.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from bot.domain.template import FreeText, Items, Question, Several
from tests.domain.test_description import FORM, filled_in

pytestmark = pytest.mark.requirement("R5.7.10")
LIMITS: Mapping[str, tuple[int, int]] = {
    "title": (5, 120),
    "summary": (80, 600),
    "problem": (100, 1500),
    "goal": (80, 1200),
    "success": (40, 800),
    "explainable_story": (200, 1200),
    "how_it_works": (150, 2500),
    "why_digital": (60, 1000),
    "alternatives": (1, 10),
    "alternatives.1.alternative": (5, 200),
    "alternatives.1.why_not": (20, 500),
    "supplier": (0, 200),
    "exit_plan": (40, 800),
    "groups": (1, 10),
    "groups.1.group": (3, 120),
    "groups.1.toelichting": (20, 500),
    "vulnerable": (1, 9),
    "participation_note": (30, 800),
    "redress": (40, 800),
    "data_sources": (1, 10),
    "data_sources.1.source": (2, 150),
    "data_sources.1.content": (5, 300),
    "retention": (3, 200),
    "explainability": (40, 1000),
    "errors": (60, 1200),
    "legal_basis": (10, 600),
    "other_assessments": (1, 8),
    "values_touched": (1, 8),
    "dilemmas": (1, 5),
    "dilemmas.1.question": (30, 500),
    "question_to_team": (30, 600),
    "experts": (1, 10),
    "no_experts_reason": (30, 600),
    "attachments": (0, 10),
}
"""Characters or items, least and most.

Where 7.3 has no most, a list holds 10 (10.4), and a reason as much as the others of its kind.
"""
ALWAYS_ASKED = (
    "title", "summary", "org_unit", "case_holder", "project_leader", "decision_moment", "problem",
    "goal", "success", "explainable_story", "how_it_works", "why_digital", "alternatives",
    "alternatives.1.alternative", "alternatives.1.why_not", "groups", "groups.1.group",
    "groups.1.size", "groups.1.effect", "groups.1.toelichting", "vulnerable", "participation",
    "participation_note", "errors", "legal_task", "other_assessments", "security_classified",
    "values_touched", "dilemmas", "dilemmas.1.question", "question_to_team", "experts.1.person",
    "experts.1.expertise", "planned_start",
)  # fmt: skip
ALGORITHM = {
    "human_role": "mens_controleert_achteraf",
    "algorithm_type": "vaste_regels",
    "explainability": "Ja, elke regel is na te lezen door wie dat wil.",
    "ai_act": "geen_ai",
}
PERSONAL = {"data_sources.1.personal": True, "retention": "Een jaar"}
OF_THE_SCREENING = {"algorithm": "ja"}
WHEN: Mapping[str, tuple[Mapping[str, Any], Mapping[str, str]]] = {
    "supplier_dependence": ({"supplier": "Firma X", "supplier_dependence": "ja_geregeld"}, {}),
    "exit_plan": (
        {"supplier": "Firma X", "supplier_dependence": "nee", "exit_plan": "We halen ze eraf." * 3},
        {},
    ),
    "human_role": (ALGORITHM, OF_THE_SCREENING),
    "algorithm_type": (ALGORITHM, OF_THE_SCREENING),
    "explainability": (ALGORITHM, OF_THE_SCREENING),
    "ai_act": (ALGORITHM, OF_THE_SCREENING),
    "ai_role": ({**ALGORITHM, "ai_act": "hoog_risico", "ai_role": "beide"}, OF_THE_SCREENING),
    "redress": ({"redress": "Bel ons, dan kijken we het samen na." * 2}, {"decision": "ja"}),
    "data_sources": ({}, {"personal_data": "ja"}),
    "data_sources.1.source": ({}, {"personal_data": "ja"}),
    "data_sources.1.content": ({}, {"personal_data": "ja"}),
    "data_sources.1.personal": ({}, {"personal_data": "ja"}),
    "data_sources.1.quality": ({}, {"personal_data": "ja"}),
    "retention": (PERSONAL, {"personal_data": "ja"}),
    "legal_basis": ({"legal_task": "ja", "legal_basis": "De Gemeentewet."}, {}),
    "dpia_date": ({"dpia_status": "afgerond", "dpia_date": "2026-11-02"}, {}),
    "dpia_contact": ({"dpia_status": "loopt", "dpia_contact": "daan"}, {}),
    "no_experts_reason": (
        {"experts": None, "no_experts_reason": "Wij zijn zelf de experts op dit vak."},
        {},
    ),
}
"""When a question is asked that is not always: the other answers, and those of the screening."""


BESIDE: Mapping[str, Mapping[str, Any]] = {
    "supplier": {"supplier_dependence": "ja_geregeld"},
    "attachments": {"attachments.1.name": "Plan", "attachments.1.link": "https://x.example/plan"},
}
"""What is asked because of an answer that may be left out."""


def _question(path: str) -> Question:
    return FORM.question(path)


def _broken() -> Iterator[Any]:
    for path, (least, most) in LIMITS.items():
        question = _question(path)
        match question.kind:
            case FreeText(long=long):
                short = "too_short" if long else "words_too_short"
                if least > 1:
                    yield path, "x" * (least - 1), short
                yield path, "x" * (most + 1), "too_long"
            case Items():
                yield path, list(range(1, most + 2)), "too_many"
    for path in (*ALWAYS_ASKED, *WHEN):
        kind = _question(path).kind
        if path != "no_experts_reason":
            yield path, [] if isinstance(kind, Several | Items) else None, "required"


def _with(path: str, value: object) -> tuple[dict[str, Any], Mapping[str, str]]:
    """The least description in which this is asked; the items of a longer list are all filled."""
    also, screening = WHEN.get(path, (BESIDE.get(path, {}), {}))
    changed = {**also, path: value}
    if isinstance(value, list):
        items = {**LEAST, **also}
        own = {k.split(".")[2]: v for k, v in items.items() if k.startswith(f"{path}.1.")}
        changed |= {f"{path}.{n}.{part}": v for n in value for part, v in own.items()}
    return changed, screening


LEAST = filled_in().answers


@pytest.mark.parametrize("path", LIMITS)
def test_the_template_has_the_limits_of_the_customer(path):
    kind = _question(path).kind
    match kind:
        case FreeText(min=least, max=most) | Items(min=least, max=most):
            found = (least, most)
        case Several(min=least, options=options):
            found = (least, len(options))
        case _:
            raise AssertionError(kind)
    assert found == LIMITS[path]


def test_every_question_with_a_limit_stands_in_the_table():
    limited = (FreeText, Items, Several)
    known = {path.replace(".1.", ".") for path in LIMITS}
    assert {q.key for q in FORM.questions if isinstance(q.kind, limited)} <= known


@pytest.mark.parametrize("path", WHEN)
def test_a_question_that_is_not_always_asked_is_answered_well(path):
    also, screening = WHEN[path]
    assert filled_in(also, screening).all_problems() == {}


@pytest.mark.parametrize(
    ("path", "value", "code"), [pytest.param(*one, id=f"{one[0]}-{one[2]}") for one in _broken()]
)
def test_each_limit_broken_once_gives_exactly_one_named_problem(path, value, code):
    changed, screening = _with(path, value)
    problems = filled_in(changed, screening).all_problems()
    assert {where: problem.code for where, problem in problems.items()} == {path: code}
