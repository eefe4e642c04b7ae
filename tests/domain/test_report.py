"""A report: a reaction or a term that passed, adopted once, and eight values without a score."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.calendar import WorkingDays
from bot.domain.events import ReportAdopted, ReportDrafted, ReportReacted
from bot.domain.filled_in import Context, FilledIn
from bot.domain.report import VALUES, signal_of
from bot.domain.template import Answer, Choice
from tests.aggregates import AT, a_report
from tests.world import POLICY, TEMPLATES

FORM = TEMPLATES["report.v1"]


@pytest.mark.parametrize(
    ("reaction", "today", "good"),
    [
        ("", date(2026, 12, 1), False),
        ("", date(2026, 12, 2), True),
        ("akkoord", date(2026, 11, 24), True),
        ("Het aantal wagens klopt niet.", date(2026, 11, 24), True),
    ],
)
def test_a_report_waits_for_the_reaction_or_for_the_end_of_the_term(reaction, today, good):
    report = a_report()
    if reaction:
        report.react(reaction, by="noor", at=AT)
    assert report.may_be_adopted(today) is good


def test_silence_is_kept_as_silence_and_not_as_agreement():
    report = a_report()
    report.adopt(by="bram", at=AT, case_holder="noor", reason="De raad wacht hierop.")
    assert (report.reaction, report.reaction_by, report.reaction_at) == ("", "", None)
    assert report.without_reaction == "De raad wacht hierop."


def test_everyone_whose_turn_it_is_hears_of_it():
    report = a_report()
    report.react("akkoord", by="noor", at=AT)
    report.adopt(by="bram", at=AT, case_holder="noor")
    assert report.happened == [
        ReportDrafted(report.case, AT, "cas", report=1, case_holder="noor"),
        ReportReacted(report.case, AT, "noor", report=1, writer="cas"),
        ReportAdopted(report.case, AT, "bram", report=1, case_holder="noor"),
    ]


# --- how a value stands (domain.md 7.4) ---------------------------------------------------------
SIGNALS = """
niet_in_het_geding | -      | -      | -                  | balance
draagt_bij         | -      | -      | -                  | plus
onder_druk         | licht  | klein  | aanvaardbaar       | balance
onder_druk         | licht  | groot  | aanvaardbaar       | balance
onder_druk         | middel | middel | aanvaardbaar       | balance
onder_druk         | middel | groot  | aanvaardbaar       | attention
onder_druk         | zwaar  | klein  | aanvaardbaar       | attention
onder_druk         | zwaar  | groot  | aanvaardbaar       | first
onder_druk         | licht  | klein  | niet_aanvaardbaar  | first
beide              | zwaar  | klein  | aandacht           | attention
beide              | licht  | klein  | niet_aanvaardbaar  | first
"""
ROWS = [[cell.strip() for cell in row.split("|")] for row in SIGNALS.strip().splitlines()]


@pytest.mark.parametrize(("stake", "weight", "likelihood", "residual", "signal"), ROWS)
def test_a_value_stands_as_the_rule_says(stake, weight, likelihood, residual, signal):
    answers = {
        "privacy_stake": stake,
        "privacy_weight": weight,
        "privacy_likelihood": likelihood,
        "privacy_residual": residual,
    }
    assert signal_of(answers, "privacy") == signal


@pytest.mark.parametrize("value", VALUES)
def test_the_rule_and_the_form_use_the_same_words(value):
    for column, part in enumerate(("stake", "weight", "likelihood", "residual")):
        kind = FORM.question(f"{value}_{part}").kind
        assert isinstance(kind, Choice)
        offered = {option.value for option in kind.options}
        assert {row[column] for row in ROWS} - {"-"} <= offered


@pytest.mark.requirement("RC1.2")
def test_the_form_treats_the_eight_values_of_the_policy_and_asks_a_reason_for_each():
    assert len(VALUES) == 8
    assert {one["value"] for one in POLICY.values} == set(VALUES)
    assert [section.key for section in FORM.sections][:8] == list(VALUES)
    for value in VALUES:
        assert not FORM.question(f"{value}_reason").optional
        assert getattr(FORM.question(f"{value}_reason").kind, "min", 0) >= 20


# --- when it is complete ------------------------------------------------------------------------
COMPLETE: dict[str, Answer] = {
    **{f"{value}_stake": "niet_in_het_geding" for value in VALUES},
    **{f"{value}_reason": "Daar verandert deze toepassing niets aan." for value in VALUES},
    "dilemmas": None,
    "no_dilemmas": "Geen waarde botst hier met een andere.",
    "advices": None,
    "no_advices": "Alles wat nodig is, is al geregeld.",
    "conclusion": "Slim vegen kan doorgaan zoals het is bedacht en uitgelegd.",
}


def missing(without, **changed):
    kept = {path: answer for path, answer in COMPLETE.items() if path != without}
    form = FilledIn(FORM, kept | changed, Context(AT.date(), WorkingDays()))
    assert form.complete is (not form.all_problems())
    return {path: problem.code for path, problem in form.all_problems().items()}


def test_a_report_without_dilemmas_and_advices_is_complete_when_it_says_why():
    assert missing("") == {}


@pytest.mark.requirement("RC1.2")
@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("part", ["stake", "reason"])
def test_a_report_that_leaves_a_value_out_is_incomplete(value, part):
    assert missing(f"{value}_{part}") == {f"{value}_{part}": "required"}


@pytest.mark.requirement("RC1.2")
def test_that_a_value_is_not_at_stake_takes_twenty_characters_of_reason():
    assert missing("", privacy_reason="x" * 19) == {"privacy_reason": "too_short"}
    assert missing("", privacy_reason="x" * 20) == {}


@pytest.mark.requirement("RC1.3")
def test_a_report_with_neither_dilemmas_nor_a_statement_is_incomplete():
    assert missing("no_dilemmas") == {"dilemmas": "required", "no_dilemmas": "required"}
    assert missing("", no_dilemmas="Geen.") == {"no_dilemmas": "too_short"}


@pytest.mark.requirement("RC1.3")
@pytest.mark.parametrize("other", ["privacy", "gezondheid"])
def test_a_dilemma_lies_between_two_different_values(other):
    tension = {"tension": "x" * 40, "considerations": "x" * 40}
    dilemma = {"value_a": "privacy", "value_b": other, **tension}
    found = missing(
        "no_dilemmas", dilemmas=[1], **{f"dilemmas.1.{k}": v for k, v in dilemma.items()}
    )
    assert found == ({"dilemmas.1.value_b": "rule"} if other == "privacy" else {})


def test_a_report_with_no_advices_and_no_reason_is_incomplete():
    assert missing("no_advices") == {"advices": "required", "no_advices": "required"}
    assert missing("", no_advices="Geen.") == {"no_advices": "too_short"}
