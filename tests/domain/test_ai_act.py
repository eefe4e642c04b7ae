"""R5.7.8: the dates come from the policy, and what is prohibited is planned nowhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.ai_act import applying, publication_category
from bot.domain.effects import effects_of
from bot.domain.effects.kinds import TEAM, Show
from bot.domain.gate_exception import GateException
from bot.domain.impact import Impact
from bot.domain.life import NotNow, Status
from tests.aggregates import AT, NUMBER, a_case, a_session
from tests.stages import put
from tests.world import POLICIES, World, texts

pytestmark = pytest.mark.requirement("R5.7.8")
ACCEPTED = {"description": 1, "judged": 1, "accepted": 1}
GRANTED = replace(GateException("anna", AT, "Haast"), judged_by="mia", judged_at=AT, granted=True)


def days(calendar, ai_class):
    return [str(duty.since) for duty in applying(calendar, ai_class)]


def test_high_risk_duties_begin_when_the_policy_says_so():
    calendar = POLICIES["1.0"].ai_act_calendar
    assert {"2027-12-02", "2028-08-02", "2030-08-02"} <= {*days(calendar, "hoog_risico")}
    assert not {"2027-12-02", "2030-08-02"} & {*days(calendar, "ai_geen_hoog_risico")}
    assert days(calendar, "verboden")[0] == "2025-02-02"
    assert len(days(calendar, "")) == len(calendar)


async def test_another_date_in_the_policy_is_another_date_on_the_card(world: World):
    await put(world, "describing")
    await world.say("bram", f"ai-verordening {NUMBER}")
    assert "2 december 2027" in texts(world.last_card("bram"))
    policy = world.policies["1.0"]
    moved = [replace(one, since=date(2029, 5, 1)) for one in policy.ai_act_calendar]
    world.policies = {"1.0": replace(policy, ai_act_calendar=moved)}
    await world.say("bram", f"ai-verordening {NUMBER}")
    assert "2 december 2027" not in texts(world.last_card("bram"))
    assert "1 mei 2029" in texts(world.last_card("bram"))


@pytest.mark.parametrize(
    ("status", "changed"),
    [(Status.ACCEPTED, ACCEPTED), (Status.DESCRIBING, {"exceptions": (GRANTED,)})],
)
def test_what_is_prohibited_is_not_planned_not_even_by_exception(status, changed):
    allowed, case = a_case(status, **changed), a_case(status, **changed)
    case.note_ai_act("verboden", by="anna", at=AT)
    assert (allowed.may_be_planned, case.may_be_planned) == (True, False)
    assert not case.may_ask_exception
    with pytest.raises(NotNow):
        case.plan_session(a_session(), at=AT)


def test_once_the_answer_is_another_it_can_be_planned():
    case = a_case(Status.ACCEPTED, **ACCEPTED, ai_act="verboden")
    case.note_ai_act("hoog_risico", by="anna", at=AT)
    case.plan_session(a_session(), at=AT)
    assert case.status is Status.PLANNED


def test_the_team_and_the_project_leader_hear_it_once():
    case = a_case(Status.DESCRIBING)
    for answered in ("onbekend", "verboden", "verboden"):
        case.note_ai_act(answered, by="noor", at=AT)
    effects = [effect for event in case.happened for _, effect in effects_of(event)]
    told = [one.to for one in effects if isinstance(one, Show) and one.view == "prohibited"]
    assert told == [TEAM, "anna"]


# --- the category of the algorithm register -------------------------------------------------------
YES: dict[str, Any] = {"algorithm": "ja"}


@pytest.mark.parametrize(
    ("ai_class", "screening", "impact", "category"),
    [
        ("", {}, None, None),
        ("", {"algorithm": "nee", "decision": "ja"}, Impact.HIGH, None),
        ("hoog_risico", YES, Impact.LOW, "high_risk"),
        ("verboden", YES, Impact.HIGH, None),
        ("ai_geen_hoog_risico", {**YES, "decision": "ja"}, Impact.LOW, "impactful"),
        ("geen_ai", {**YES, "profiling": "weet_ik_niet"}, Impact.LOW, "impactful"),
        ("", {"algorithm": "weet_ik_niet", "decision": "ja"}, None, "impactful"),
        ("", {**YES, "decision": "nee", "profiling": "nee"}, Impact.HIGH, "impactful"),
        ("", {**YES, "decision": "nee", "profiling": "nee"}, Impact.MEDIUM, "other"),
    ],
)
def test_the_publication_category_follows_from_what_is_known(ai_class, screening, impact, category):
    assert publication_category(ai_class, screening, impact) == category


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"algorithm": "ja", "highrisk_ai": "ja"}, "**hoog-risico AI-systeem**"),
        ({"algorithm": "ja", "decision": "ja"}, "**impactvol algoritme**"),
        ({"algorithm": "nee"}, "hoort dus niet in het algoritmeregister"),
    ],
)
async def test_who_reads_the_case_reads_the_category(world: World, answers, said):
    await put(world, "describing")
    async with world.store.work(world.now) as work:
        case = await work.case(NUMBER)
        assert case.screening is not None
        case.screening = replace(case.screening, answers=answers)
        case.impact = Impact.LOW
    await world.say("anna", f"ai-verordening {NUMBER}")
    assert said in texts(world.last_card("anna"))
