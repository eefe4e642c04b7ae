"""What a check leads to: a further action or a new assessment, which both dossiers show (RM7.6)."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.life import Status
from tests.documents.test_pdf import text_of
from tests.followed import follow
from tests.world import World, buttons

NUMBER = "UTH-2026-0012"
ADVICE = {
    "text": "Maak kentekens ook in het donker onherkenbaar.",
    "reason": "In het rapport zijn kentekens in het donker leesbaar.",
    "person": "Kim",
    "due": "2027-05-01",
    "weight": "zwaarwegend",
    "evidence": "Een tweede toets",
}


async def added(world: World, **more: str) -> None:
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    await world.say("bram", f"vervolgactie {NUMBER}-A1")
    press = buttons(world.last_card("bram"))["Advies toevoegen"]
    await world.press("bram", press, {**ADVICE, **more})


def filed(world: World, kind: str, number: str) -> str:
    """The newest document of a kind in the dossier of a case."""
    return text_of([file for path, file in world.dossiers.files.items()
                    if f"_{kind}_" in path and number in path][-1])  # fmt: skip


async def test_a_further_action_is_the_next_advice_and_nobodys_until_someone_says_yes(world):
    await added(world)
    async with world.store.read() as reading:
        asked = await reading.advice(f"{NUMBER}-A2")
    assert (asked.holder, asked.asked_of, asked.says.due) == ("", "kim", date(2027, 5, 1))
    assert asked.next_question is not None
    yes = buttons(world.last_card("kim"))["Ik neem dit over"]
    await world.press("kim", yes)
    async with world.store.read() as reading:
        taken = await reading.advice(asked.id)
        case = await reading.case(NUMBER)
    assert (taken.holder, taken.vacant_since) == ("kim", None)
    assert case.status is Status.FOLLOWING_UP
    assert ADVICE["text"] in filed(world, "opvolging", NUMBER)


@pytest.mark.parametrize("wrong", [{"due": ""}, {"due": "2029-01-01"}, {"due": "2026-11-24"},
                                   {"weight": "zwaar"}, {"person": "Niemand"}, {"evidence": ""},
                                   {"text": "Kort"}, {"reason": "123456782 " * 3}])  # fmt: skip
async def test_what_does_not_fit_is_asked_again_and_nothing_is_added(world, wrong):
    await added(world, **wrong)
    async with world.store.read() as reading:
        assert [one.id for one in await reading.advices_of(NUMBER)] == [f"{NUMBER}-A1"]


async def test_a_case_that_was_closed_meanwhile_gets_no_further_action(world):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    await world.say("bram", f"vervolgactie {NUMBER}")
    press = buttons(world.last_card("bram"))["Advies toevoegen"]
    async with world.store.work(world.now) as work:
        (await work.case(NUMBER)).status = Status.CLOSED
    await world.press("bram", press, ADVICE)
    async with world.store.read() as reading:
        assert len(await reading.advices_of(NUMBER)) == 1


@pytest.mark.requirement("RM7.6")
async def test_a_new_assessment_is_a_case_with_a_parent_and_both_dossiers_show_the_link(world):
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan"])
    await world.say("bram", f"nieuw assessment {NUMBER}-A1")
    async with world.store.read() as reading:
        (new,) = await reading.changes_of(NUMBER)
    assert new.parent == NUMBER
    assert new.parent_assessed
    assert new.number in filed(world, "opvolging", NUMBER)
    assert NUMBER in filed(world, "signaal", new.number)
    await world.say("bram", f"dossier {NUMBER}")
    assert new.number in str(world.last_card("bram"))
    await world.say("bram", f"dossier {new.number}")
    assert NUMBER in str(world.last_card("bram"))
