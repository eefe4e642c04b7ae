"""The screening rules say what the policy's truth table says: domain.md 7.2, row for row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.filled_in import Context, FilledIn, outcome_of
from bot.domain.template import Answer, Choice
from tests.world import TEMPLATES

SCREENING = TEMPLATES["screening.v1"]
SCALES = [q.key for q in SCREENING.questions if isinstance(q.kind, Choice) and q.kind.scale]
# What is answered, the outcome, the rules that fire and the impact class.
TRUTH = """
                                            | niet_nodig | N1       | low
inhabitants=ja                              | aanbevolen | A1       | low
decision=ja                                 | aanbevolen | A2       | low
algorithm=ja                                | aanbevolen | A2       | low
profiling=ja                                | verplicht  | V3       | medium
highrisk_ai=ja                              | niet_nodig | N1       | low
public_space=ja                             | aanbevolen | A2       | low
biometric=ja                                | verplicht  | V5       | high
personal_data=ja                            | niet_nodig | N1       | low
sensitive=ja                                | niet_nodig | N1       | low
linking=ja                                  | niet_nodig | N1       | low
vulnerable=ja                               | aanbevolen | A2       | low
behaviour=ja                                | aanbevolen | A2       | low
new_tech=ja                                 | aanbevolen | A2       | low
dependence=ja                               | aanbevolen | A2       | low
political=ja                                | verplicht  | V9       | high
internal_only=ja                            | aanbevolen | A2       | low
decision=ja algorithm=ja                    | verplicht  | V1 A2    | high
algorithm=ja highrisk_ai=ja                 | verplicht  | V2 A2    | high
public_space=ja personal_data=ja            | verplicht  | V4 A2    | medium
personal_data=ja sensitive=ja               | aanbevolen | A2       | low
personal_data=ja sensitive=ja linking=ja    | verplicht  | V6 A2    | medium
vulnerable=ja inhabitants=ja                | verplicht  | V7 A1 A2 | medium
new_tech=ja inhabitants=ja                  | verplicht  | V8 A1 A2 | medium
profiling=ja decision=ja                    | verplicht  | V3 A2    | high
public_space=ja personal_data=ja profiling=ja | verplicht | V3 V4 A2 | high
algorithm=ja highrisk_ai=weet_ik_niet       | verplicht  | V2 A2    | high
change=nieuw_doel                           | verplicht  | V10      | medium
change=nieuwe_doelgroep                     | verplicht  | V10      | medium
change=nieuwe_gegevensbron                  | aanbevolen | A3       | low
change=koppeling_met_ander_systeem          | aanbevolen | A3       | low
change=nieuw_of_ander_algoritme             | verplicht  | V10      | medium
change=meer_automatisch_beslissen           | verplicht  | V10      | medium
change=andere_leverancier                   | aanbevolen | A3       | low
change=opschaling_van_pilot                 | verplicht  | V10      | medium
change=incident_of_klacht                   | verplicht  | V10      | medium
change=alleen_technisch_of_vormgeving       | niet_nodig | N1       | low
kind=niet_digitaal_op_verzoek               | aanbevolen | V0       | low
"""
ROWS = [[cell.strip() for cell in row.split("|")] for row in TRUTH.strip("\n").splitlines()]


def filled_in(said: str) -> FilledIn:
    answers: dict[str, Answer] = {"kind": "nieuwe_toepassing", **dict.fromkeys(SCALES, "nee")}
    for pair in said.split():
        key, value = pair.split("=")
        if key == "change":
            answers |= {"kind": "wijziging_bestaande_toepassing", "change_types": [value]}
        else:
            answers[key] = value
    return FilledIn(SCREENING, answers, Context(date(2026, 1, 5)))


@pytest.mark.requirement("R5.7.4")
@pytest.mark.parametrize(("said", "outcome", "rules", "impact"), ROWS)
def test_the_rules_say_what_the_truth_table_says(said, outcome, rules, impact):
    fired, proposed = outcome_of(filled_in(said))
    assert (fired[0].outcome, [rule.id for rule in fired], proposed) == (
        outcome,
        rules.split(),
        impact,
    )


@pytest.mark.requirement("R5.7.4")
@pytest.mark.parametrize(("said", "outcome", "rules", "impact"), ROWS)
def test_dont_know_counts_as_yes(said, outcome, rules, impact):
    unsure = said.replace("=ja", "=weet_ik_niet")
    fired, proposed = outcome_of(filled_in(unsure))
    assert (fired[0].outcome, proposed) == (outcome, impact)


def test_there_are_fifteen_rules_and_each_fires_in_the_truth_table():
    ids = {rule.id for rule in SCREENING.rules} - {"W1"}
    assert len(ids) == 15
    assert {id for row in ROWS for id in row[2].split()} == ids


def changed(form: FilledIn, *, assessed: bool) -> FilledIn:
    known = {"assessed_before": assessed}
    return replace(form, context=replace(form.context, known=known))


@pytest.mark.requirement("R5.7.5")
@pytest.mark.parametrize(
    ("said", "assessed", "outcome", "rules"),
    [
        ("change=nieuw_doel", True, "verplicht", "V10"),
        ("change=nieuwe_gegevensbron", True, "aanbevolen", "A3"),
        ("change=alleen_technisch_of_vormgeving", True, "niet_nodig", "W1"),
        ("change=alleen_technisch_of_vormgeving decision=ja algorithm=ja political=ja", True,
         "niet_nodig", "W1"),
        ("change=alleen_technisch_of_vormgeving political=ja", False, "verplicht", "V9"),
        ("political=ja", True, "verplicht", "V9"),
    ],
)  # fmt: skip
def test_of_what_was_assessed_only_technology_or_layout_changes_freely(
    said, assessed, outcome, rules
):
    fired, _ = outcome_of(changed(filled_in(said), assessed=assessed))
    assert (fired[0].outcome, [rule.id for rule in fired]) == (outcome, rules.split())


@pytest.mark.requirement("R5.7.5")
def test_with_one_more_thing_that_changes_it_is_assessed_again():
    form = filled_in("change=alleen_technisch_of_vormgeving")
    both: Answer = ["alleen_technisch_of_vormgeving", "nieuw_doel"]
    form = replace(form, answers={**form.answers, "change_types": both})
    fired, _ = outcome_of(changed(form, assessed=True))
    assert fired[0].outcome == "verplicht"


def test_a_question_that_does_not_apply_is_not_asked():
    form = filled_in("")
    asked = {question.key for question in form.asked(SCREENING.sections[0])}
    assert not asked & {"highrisk_ai", "sensitive", "linking", "dpia_status", "change_types"}
