"""Who is asked to take a signal on, whoever is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.person import Person
from bot.domain.triage import on_duty, reminded

TODAY, LATER = date(2026, 11, 24), date(2026, 12, 24)
TEAM = frozenset({"team_member"})
PEOPLE = {
    person.id: person
    for person in (
        Person("owner", "", roles=TEAM, triage="owner"),
        Person("deputy", "", roles=TEAM, triage="deputy"),
        Person("manager", "", roles=frozenset({"responsible_manager"})),
        Person("above", "", roles=frozenset({"corporate_manager_ipm"})),
    )
}


def without(*away):
    return {
        id: replace(person, absent_until=LATER) if id in away else person
        for id, person in PEOPLE.items()
    }


@pytest.mark.requirement("R5.7.3")
@pytest.mark.parametrize(
    ("away", "asked", "day_3", "day_5"),
    [
        ([], "owner", "deputy", "manager"),
        (["owner"], "deputy", "deputy", "manager"),
        (["deputy"], "owner", "manager", "manager"),
        (["owner", "deputy"], "manager", "manager", "manager"),
        (["owner", "deputy", "manager"], "", "above", "above"),
        (["owner", "deputy", "manager", "above"], "", "", ""),
    ],
)
def test_the_next_in_line_is_asked_when_someone_is_away(away, asked, day_3, day_5):
    people = without(*away)
    assert on_duty(people, TODAY) == asked
    assert reminded("triage-deputy", people, TODAY) == day_3
    assert reminded("triage-manager", people, TODAY) == day_5


def test_on_the_day_of_return_someone_is_there_again():
    people = without("owner")
    assert on_duty(people, date(2026, 12, 23)) == "deputy"
    assert on_duty(people, LATER) == "owner"


def test_without_an_owner_in_the_people_file_the_team_is_asked():
    assert on_duty({"deputy": PEOPLE["deputy"]}, TODAY) == ""


def test_while_the_managers_role_is_vacant_the_one_above_hears_of_it():
    vacant = {id: person for id, person in PEOPLE.items() if id != "manager"}
    assert reminded("triage-manager", vacant, TODAY) == "above"
