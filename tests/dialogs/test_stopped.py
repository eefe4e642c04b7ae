"""An application that stopped: its advices lapse once a second person says so, and only then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.domain.advice import Advice, AdviceStatus
from bot.domain.case import Case
from bot.domain.prompt_log import LOGGED, counted
from bot.ports import FiledDocument
from tests.followed import follow
from tests.test_transcripts import play
from tests.world import World

CASE, TASK = "UTH-2026-0012", "UTH-2026-0012-T1"
WHY = "De leverancier heeft alle camera's weggehaald."
STOPPED = "drukt op Versturen | changed=nee | incident=nee | still_used=gestopt"


async def reported(world: World, by: str, *holders: str) -> None:
    await follow(world, CASE, "Slimme zebrapaden", holders)
    await play([f"{by}: toepassing {CASE}", f"{by} {STOPPED}"], world)


async def found(world: World) -> tuple[Case, Sequence[Advice]]:
    async with world.store.read() as reading:
        return await reading.case(CASE), await reading.advices_of(CASE)


async def filed(world: World) -> list[FiledDocument]:
    async with world.store.read() as reading:
        documents = await reading.files_of(CASE)
    return [one for one in documents if one.kind == "opvolging"]


async def test_as_long_as_nobody_confirms_it_the_questions_go_on(world: World) -> None:
    await reported(world, "noor", "daan")
    case, [advice] = await found(world)
    assert (case.stopped_on, advice.open) == (None, True)


@pytest.mark.parametrize("who", ["bram", "noor", "kim"])
async def test_who_reported_it_has_an_advice_or_is_not_of_the_team_cannot_confirm(
    who: str, world: World
) -> None:
    await play(["⚙ noor is voortaan: team_member"], world)
    await reported(world, "noor", "daan", "bram")
    await world.say(who, f"gestopt {TASK}: {WHY}")
    case, advices = await found(world)
    assert case.stopped_on is None
    assert all(advice.open for advice in advices)


async def test_everything_open_lapses_with_the_reason_and_is_filed_once(world: World) -> None:
    await reported(world, "noor", "daan", "daan", "kim")
    before = await filed(world)
    await world.say("cas", f"gestopt {TASK}: {WHY}")
    await world.say("cas", f"gestopt {TASK}: {WHY}")
    case, advices = await found(world)
    assert case.stopped_on == world.now.date()
    assert {advice.status for advice in advices} == {AdviceStatus.LAPSED}
    assert {advice.judgement for advice in advices} == {WHY}
    assert len(await filed(world)) == len(before) + 1
    told = [said for who in ("daan", "kim") for said in world.seen(who)]
    assert [said.message.summary for said in told] == [f"Vervallen adviezen · {CASE}"] * 2


async def test_what_was_checked_already_stays_as_it_was(world: World) -> None:
    await reported(world, "noor", "daan", "kim")
    await play(
        ["daan: A1 klaar, zie https://example.org/rapport", f"cas: klopt {CASE}-A1: {WHY}"], world
    )
    await world.say("cas", f"gestopt {TASK}: {WHY}")
    _, [first, second] = await found(world)
    assert (first.status, second.status) == (AdviceStatus.VERIFIED, AdviceStatus.LAPSED)


async def test_nobody_is_asked_any_more_and_nothing_waits_for_the_manager(world: World) -> None:
    await follow(world, CASE, "Slimme zebrapaden", ["daan"])
    for _ in range(20):
        await world.pass_time(timedelta(days=7))
    async with world.store.read() as reading:
        assert [one.ended for one in await reading.escalations_of(CASE)] == [""]
        tasks = len(await reading.tasks_of(CASE)) + 1
    await play([f"noor: toepassing {CASE}", f"noor {STOPPED}"], world)
    await world.say("cas", f"gestopt {CASE}-T{tasks}: {WHY}")
    before = [len(world.seen(who)) for who in ("daan", "noor", "anna")]
    for _ in range(20):
        await world.pass_time(timedelta(days=7))
    async with world.store.read() as reading:
        assert [one.ended for one in await reading.escalations_of(CASE)] == ["lapsed"]
        counts = counted(await reading.happened(CASE, LOGGED))
    assert not counts[f"{CASE}-A1"].waiting
    assert [len(world.seen(who)) for who in ("daan", "noor", "anna")] == before


async def test_a_case_without_advices_then_closes_without_another_second_person(
    world: World,
) -> None:
    await reported(world, "noor")
    await world.say("cas", f"gestopt {TASK}: {WHY}")
    await world.say("cas", f"afsluiten {CASE} Er is niets meer te volgen.")
    case, _ = await found(world)
    assert case.status == "closed"
