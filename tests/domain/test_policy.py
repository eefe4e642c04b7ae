"""The rules in force are what the domain study proposes, and a file that is wrong is refused."""

from datetime import UTC, date, datetime
from importlib import resources

import pytest

from bot.domain.impact import Impact
from bot.policies.loader import BadPolicy, load, read

TEXT = resources.files("bot.policies").joinpath("policy.v1.toml").read_text("utf-8")


def test_every_period_is_the_one_of_the_domain_study() -> None:
    policy = load("policy.v1")
    assert {
        "triage": 3,
        "triage_manager": 5,
        "screening_answer": 5,
        "description_due": 10,
        "description_review": 5,
        "written_reaction_before_session": 2,
        "report_concept": 10,
        "report_reaction": 5,
        "report_adopted": 20,
        "decision": 20,
        "first_follow_up_before_due": 10,
    }.items() <= dict(policy.days).items()
    assert list(policy.screening_reminders) == [5, 10]
    assert list(policy.description_reminders) == [5, 10, 15]
    assert policy.session_notice == {Impact.LOW: 5, Impact.MEDIUM: 5, Impact.HIGH: 10}
    assert policy.pack_before_session == {Impact.LOW: 5, Impact.MEDIUM: 5, Impact.HIGH: 10}
    assert policy.follow_up_interval_months == {Impact.LOW: 6, Impact.MEDIUM: 3, Impact.HIGH: 2}
    assert {impact: list(parts) for impact, parts in policy.session_minutes.items()} == {
        Impact.LOW: [90],
        Impact.MEDIUM: [120],
        Impact.HIGH: [120, 120],
    }


def test_until_the_college_adopts_it_the_policy_is_a_concept() -> None:
    assert load("policy.v1").status == "concept"


def test_a_period_ends_on_a_working_day_of_this_municipality() -> None:
    closed = TEXT.replace("closing_days = []", "closing_days = [2026-05-15]")
    assert load("policy.v1").due("triage", date(2026, 5, 12)) == date(2026, 5, 18)
    assert read(closed, "policy").due("triage", date(2026, 5, 12)) == date(2026, 5, 19)


def test_the_bot_is_quiet_from_six_to_eight() -> None:
    policy = load("policy.v1")
    evening = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
    morning = policy.quiet_hours.next_allowed(evening, policy.calendar)
    assert morning == datetime(2026, 3, 3, 7, 0, tzinfo=UTC)


def test_every_unit_has_its_own_word_and_wording_in_both_languages() -> None:
    units = load("policy.v1").units
    assert len(units) == len({unit["value"] for unit in units}) == 12
    assert all(unit["label"][language] for unit in units for language in ("nl", "en"))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("good_friday_off", "good_fryday_off", "good_fryday_off"),
        ("closing_days = []", 'closing_days = ["Koningsdag"]', "closing_days"),
        ("triage = 3", 'triage = "drie"', "days.triage"),
        ('version = "1.0"', "", "version"),
        ("closing_days = []", "closing_days = [", "line"),
        ("medium = 5", "middling = 5", "session_notice"),
    ],
)
def test_a_mistake_is_refused_with_the_name_of_the_file_and_the_place(
    old: str, new: str, said: str
) -> None:
    with pytest.raises(BadPolicy, match=rf"policy\.v2\.toml: .*{said}"):
        read(TEXT.replace(old, new, 1), "policy.v2")
