"""A new version of the policy is for new cases; what runs finishes on the one it began on."""

from __future__ import annotations

from dataclasses import replace
from importlib import resources
from itertools import pairwise

import pytest

from bot.domain.calendar import AMSTERDAM
from bot.domain.policy import policy_of
from bot.policies.loader import read
from bot.templates.loader import forms
from tests.aggregates import a_case
from tests.world import POLICIES, TEMPLATES, World, buttons, inputs, record_of

TEXT = resources.files("bot.policies").joinpath("policy.v1.toml").read_text("utf-8")
SIGNAL = {
    "title": "Slim vegen", "goal": "Met camera's zien waar afval ligt, dan vegen we gericht.",
    "org_unit": "stadsbedrijven", "phase": "idee", "planned_start": "maart 2027", "contact": "anna",
}  # fmt: skip


def newer():
    """Triage takes a working day, and the screening is another one."""
    text = TEXT.replace('version = "1.0"', 'version = "1.1"', 1)
    text = text.replace("triage = 3", "triage = 1").replace('"screening.v1"', '"screening.v2"')
    return read(text, "policy.v2")


def adopt(world: World) -> None:
    world.policies = {**POLICIES, "1.1": newer()}
    asked = TEMPLATES["screening.v1"]
    (section,) = asked.sections
    shorter = replace(section, questions=section.questions[:3])
    world.templates = {**TEMPLATES, "screening.v2": replace(asked, sections=(shorter,))}


async def signal(world: World) -> str:
    await world.say("anna", "casus signaleren")
    card = world.last_card("anna")
    answer = await world.press("anna", buttons(card)["Versturen"], SIGNAL)
    if answer and (anyway := buttons(answer).get("Toch een nieuwe casus")):
        answer = await world.press("anna", anyway)
    async with world.store.read() as reading:
        number = max(case.number for case in await reading.cases())
    assert number in str(answer)
    return number


async def reminders(world: World, number: str) -> dict[str, str]:
    rows = (await record_of(world))["appointments"]
    return {
        r["kind"]: f"{r['at'].astimezone(AMSTERDAM):%m-%d}" for r in rows if r["about"] == number
    }


async def asked(world: World, number: str) -> int:
    await world.say("anna", f"status {number}")
    await world.press("anna", buttons(world.last_card("anna"))["Screening doen"])
    return len(inputs(world.last_card("anna")))


async def test_terms_and_forms_of_a_running_case_stay_those_it_began_with(world: World) -> None:
    before = await signal(world)
    questions = await asked(world, before)
    adopt(world)
    after = await signal(world)

    assert (await reminders(world, before))["triage-deputy"] == "11-27"
    assert (await reminders(world, after))["triage-deputy"] == "11-25"
    assert await asked(world, before) == questions > await asked(world, after)


def test_a_case_of_a_version_that_is_gone_does_not_quietly_follow_another() -> None:
    with pytest.raises(KeyError):
        policy_of(a_case(policy="0.9"), POLICIES)


def test_a_list_that_forms_share_only_grows_as_long_as_a_form_keeps_its_version() -> None:
    """A form is read with the lists of the newest policy that names it; old answers need words."""
    versions = list(POLICIES.values())
    for earlier, later in pairwise(versions):
        if set(earlier.templates.values()) & set(later.templates.values()):
            for name, options in earlier.lists.items():
                known = {one["value"] for one in later.lists[name]}
                assert {one["value"] for one in options} <= known


def test_a_form_that_only_an_earlier_policy_names_is_still_there() -> None:
    later = replace(newer(), templates={"signal": "signal.v1"})
    assert "screening.v1" in forms([*POLICIES.values(), later])
