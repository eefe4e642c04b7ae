"""What was handed in stays as it was, whatever is handed in after it."""

from __future__ import annotations

from hashlib import sha256

import pytest

from bot.domain.description import changes, hash_of
from tests.test_transcripts import HERE, play
from tests.world import World

CASE = "UTH-2026-0001"
GOAL = (
    "We willen schone straten met een kwart minder veegkilometers, "
    "en met minder overlast voor bewoners."
)
HANDED_IN = "bram drukt in team op Terugsturen | reason=kort"
RETURNED = "anna drukt op Verdergaan"


async def descriptions(world: World):
    async with world.store.read() as reading:
        case = await reading.case(CASE)
        return [await reading.description(CASE, n + 1) for n in range(case.description)]


async def filed(world: World):
    async with world.store.read() as reading:
        found = await reading.files_of(CASE)
    return {one.version: one for one in found if one.kind == "casusbeschrijving"}


@pytest.mark.slow
@pytest.mark.requirement("R5.7.13")
async def test_another_answer_makes_another_version_and_the_first_one_stays_as_it_was(world):
    lines = (HERE / "beschrijving_door_te_typen.md").read_text("utf-8").splitlines()
    until, back = lines.index(HANDED_IN), lines.index(RETURNED)
    await play(lines[:until], world)
    (handed_in,) = await descriptions(world)
    first = (await filed(world))["1.0"]
    content = world.dossiers.files[first.path]

    await play(lines[until:back], world)
    again = (
        "anna: casusbeschrijving UTH-2026-0001",
        "anna drukt op Bekijken#2",
        f"anna drukt op Bewaren en verder | goal={GOAL}",
        "anna drukt op Versturen",
    )
    await play(again, world)

    before, after = await descriptions(world)
    assert before.answers == handed_in.answers
    assert changes(before.answers, after.answers) == ("goal",)
    assert before.sha256 == handed_in.sha256 != after.sha256
    for description in (before, after):
        assert description.sha256 == hash_of(description.template, description.answers)

    second = (await filed(world))["2.0"]
    assert world.dossiers.files[first.path] == content
    assert (await filed(world))["1.0"] == first
    for document in (first, second):
        assert document.sha256 == sha256(world.dossiers.files[document.path]).hexdigest()
    assert first.sha256 != second.sha256
