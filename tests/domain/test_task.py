"""A task is for one person or a role, is asked until it is done, and is done once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.appointments import appointments_of
from bot.domain.effects import effects_of
from bot.domain.effects.kinds import TEAM, Show
from bot.domain.life import NotNow, SamePerson
from bot.domain.person import Person
from bot.domain.task import TaskKind, holders
from tests.aggregates import AT, a_task
from tests.world import POLICY

PIET = Person("piet", "Piet", roles=frozenset({"privacy_adviser"}))
MIA = Person("mia", "Mia", roles=frozenset({"responsible_manager"}))
ANSWER = "Het is geen hoog risico."


def told(task):
    effects = [effect for event in task.happened for _, effect in effects_of(event)]
    return [one.to for one in effects if isinstance(one, Show) and one.view == "task"]


def asked_on(task):
    ((kind, at),) = appointments_of(task, POLICY)
    assert kind == "task"
    return at.date()


@pytest.mark.parametrize(
    ("people", "asked", "ids"),
    [
        ([PIET, MIA], "privacy_adviser", ("piet",)),
        ([replace(PIET, active=False), MIA], "responsible_manager", ("mia",)),
        ([], "team_member", ()),
    ],
)
def test_where_a_role_is_vacant_the_next_in_line_is_asked(people, asked, ids):
    assert holders("privacy_adviser", {one.id: one for one in people}) == (asked, ids)


def test_what_is_for_a_role_goes_to_everyone_who_holds_it_and_else_to_the_team():
    task = a_task(PIET, MIA, to="", role="privacy_adviser")
    assert told(task) == ["piet"]
    task.ask({"mia": MIA}, at=AT + timedelta(days=1))
    task.ask({}, at=AT + timedelta(days=2))
    assert told(task) == ["piet", "mia", TEAM]


def test_it_is_asked_again_on_its_day_and_then_every_so_many_working_days():
    task = a_task()
    assert asked_on(task) == date(2026, 12, 8)
    task.ask({}, at=AT + timedelta(days=14))
    assert asked_on(task) == date(2026, 12, 15)
    task.finish(ANSWER, by="anna", at=AT)
    assert [*appointments_of(task, POLICY)] == []


def test_who_gave_it_hears_the_answer():
    task = a_task()
    task.happened.clear()
    task.finish(ANSWER, by="anna", at=AT)
    assert told(task) == ["bram"]
    assert (task.done_by, task.answer, task.open) == ("anna", ANSWER, False)


def test_nobody_does_it_twice_and_nobody_judges_their_own():
    task = a_task(besides=("bram",))
    with pytest.raises(SamePerson):
        task.finish(ANSWER, by="bram", at=AT)
    task.finish(ANSWER, by="anna", at=AT)
    with pytest.raises(NotNow):
        task.finish(ANSWER, by="anna", at=AT)


def test_what_is_no_longer_needed_ends_without_anybody():
    task = a_task()
    task.happened.clear()
    task.lapse(at=AT)
    assert (task.open, task.done_by, told(task)) == (False, "", [])
    assert not task.is_about(TaskKind.LEGAL_CHECK, "ai_act")
