"""A policy with a committee: its opinion comes first, and who decides stays who decides."""

from __future__ import annotations

import pymupdf
import pytest

from bot.domain.description import Description
from bot.domain.life import Status
from bot.policies.loader import BadPolicy, read
from bot.ports import Pressed
from tests.aggregates import NUMBER
from tests.builders import minimal_description
from tests.committee import COMMITTEE, SHIPPED, WRITTEN, convene
from tests.stages import DECISION, OPINION, REPORT, WORDS, a_draft, put
from tests.world import World, texts

DECIDED = {**DECISION, "per_advice": [2], "per_advice.2.follow": "overnemen"}


async def adopted(world: World, policy: str) -> None:
    await put(world, "advice accepted")
    async with world.store.work(world.now) as work:
        case, report = await work.case(NUMBER), await work.report(NUMBER, 1)
        case.policy, report.reaction, report.answers = policy, "akkoord", REPORT
        described = (1, "case_description.v1", minimal_description(), "", "anna", world.now)
        work.add(Description(f"{NUMBER}/1", NUMBER, *described))
    await world.turn("bram", Pressed("report.adopt", {"case": NUMBER, "report": 1}, ""))
    async with world.store.work(world.now) as work:
        work.add(a_draft(NUMBER, "decision", DECIDED, by="noor"))


async def send(world: World, who: str, form: str) -> None:
    place = {"about": NUMBER, "form": form, "section": form, "shown": ""}
    await world.turn(who, Pressed("form.send", place, ""))


async def status(world: World) -> Status:
    async with world.store.read() as reading:
        return (await reading.case(NUMBER)).status


def filed(world: World, kind: str, version: str) -> str:
    [path] = [one for one in world.dossiers.files if f"_{kind}_v{version}_" in one]
    with pymupdf.open(stream=world.dossiers.files[path]) as document:
        text = " ".join(page.get_text() for page in document)
    return " ".join(text.replace("\u200b", "").replace("\u00ad", "").split())


@pytest.mark.slow
@pytest.mark.requirement("RM4.7")
async def test_with_a_committee_nothing_is_decided_before_its_opinion(world):
    convene(world)
    await adopted(world, COMMITTEE.version)
    await send(world, "noor", "decision")
    assert await status(world) is Status.REPORT_ADOPTED
    await world.say("noor", f"besluit {NUMBER}")
    assert "Eerst geeft de commissie een oordeel" in texts(world.last_card("noor"))
    before = filed(world, "verslag", "1.0")
    assert "De commissie geeft hierna een oordeel" in before
    assert "Nog te besluiten door Noor Bos" in before

    async with world.store.work(world.now) as work:
        work.add(a_draft(NUMBER, "opinion", OPINION, by="bram"))
    await send(world, "bram", "opinion")
    await send(world, "noor", "decision")
    assert await status(world) is Status.FOLLOWING_UP
    for document in (filed(world, "verslag", "1.1"), filed(world, "besluit", "1.0")):
        assert "De ethische commissie, op 20 november 2026" in document
        assert WORDS in document
    assert "Geadviseerd door Besloten door" in filed(world, "verslag", "1.1")
    assert "Noor Bos, op " in filed(world, "verslag", "1.1")


@pytest.mark.slow
@pytest.mark.requirement("RM4.7")
async def test_without_a_committee_nobody_is_waited_for_and_the_report_names_both(world):
    await adopted(world, "1.0")
    await world.say("bram", f"oordeel commissie {NUMBER}")
    async with world.store.read() as reading:
        assert await reading.find_draft(NUMBER, "opinion") is None
    await send(world, "noor", "decision")
    assert await status(world) is Status.FOLLOWING_UP
    report = filed(world, "verslag", "1.1")
    assert "Geadviseerd door Besloten door" in report
    assert "Noor Bos, op " in report
    assert "commissie" not in report.lower()


@pytest.mark.parametrize(
    ("written", "missing"),
    [('opinion = "opinion.v1"\n', "templates"), ("opinion-manager = 25\n", "opinion-manager")],
)
def test_a_policy_with_a_committee_says_all_that_it_takes(written, missing):
    with pytest.raises(BadPolicy, match=missing):
        read(WRITTEN.replace(written, ""), "policy.v2")


def test_the_policy_that_is_shipped_has_no_committee():
    assert not read(SHIPPED, "policy.v1").has_committee
