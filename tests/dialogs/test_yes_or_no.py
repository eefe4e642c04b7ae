"""A yes or no to a question on a card: what waits for this person in the record gets it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.owned import Acceptance
from bot.domain.signalled import Confirmation
from bot.domain.urgency import Urgency
from tests.aggregates import AT, NUMBER, a_case
from tests.stages import ADVICE, WORDS, put

OTHER = "UTH-2026-0013"


async def _case(world, number=NUMBER):
    async with world.store.read() as reading:
        return await reading.case(number)


@pytest.mark.parametrize("said", ["ja", "Ja, dat doe ik.", "akkoord", "yes"])
async def test_who_is_asked_to_become_project_leader_says_yes(world, said):
    await put(world, "succession asked")
    await world.say("kim", said)
    assert (await _case(world)).project_leader == "kim"


async def test_who_is_asked_to_become_project_leader_says_no_with_a_reason(world):
    await put(world, "succession asked")
    await world.say("kim", "nee")
    await world.say("kim", WORDS)
    case = await _case(world)
    assert (case.project_leader, case.successors) == ("anna", frozenset())


@pytest.mark.parametrize("said", ["ja", "akkoord", "ja hoor"])
async def test_the_manager_approves_urgency(world, said):
    await put(world, "urgency asked")
    await world.say("mia", said)
    assert (await _case(world)).urgent


async def test_a_signal_that_is_right_is_confirmed_and_one_that_is_not_is_corrected(world):
    await put(world, "signalled on behalf")
    await world.say("noor", "klopt niet")
    async with world.store.read() as reading:
        assert (await reading.person("noor")).focus.draft == f"{NUMBER}/signal"
    await world.say("noor", "later")
    await world.say("noor", "ja dat klopt hoor")
    assert (await _case(world)).confirmation is Confirmation.GIVEN


@pytest.mark.parametrize(("said", "as_"), [("ja", Acceptance.ACCEPTED), ("nee", "asked why")])
async def test_an_action_holder_answers_for_a_proposed_advice(world, said, as_):
    await put(world, "report drafted")
    await world.say("daan", said)
    if said == "nee":
        await world.say("daan", WORDS)
        as_ = Acceptance.DECLINED
    async with world.store.read() as reading:
        assert (await reading.advice(ADVICE)).acceptance is as_


async def test_what_may_be_thanks_is_asked_once_more(world):
    await put(world, "urgency asked")
    await world.say("mia", "ok")
    assert not (await _case(world)).urgent
    await world.say("mia", "ja")
    assert (await _case(world)).urgent


async def test_of_two_questions_it_is_asked_which(world):
    await put(world, "urgency asked")
    waits = Urgency(WORDS, date(2026, 12, 24), "anna", AT, "mia", AT)
    async with world.store.work(world.now) as work:
        work.add(replace(a_case(urgency=waits, title="Slim parkeren"), number=OTHER))
    await world.say("mia", "ja")
    said = world.seen("mia")[-1].message.text
    assert f"spoed goedkeuren {NUMBER}" in said
    assert f"spoed goedkeuren {OTHER}" in said
    assert not (await _case(world)).urgent
    await world.say("mia", f"spoed goedkeuren {OTHER}")
    assert (await _case(world, OTHER)).urgent


async def test_who_is_asked_nothing_is_understood_as_before(world):
    await put(world, "urgency asked")
    await world.say("cas", "ja")
    assert not (await _case(world)).urgent


@pytest.mark.parametrize(
    "said", ["bevestig met hoge impact", "uitkomst bevestigen hoog", f"bevestig {NUMBER} hoog"]
)
async def test_the_team_confirms_with_a_class_in_its_own_words(world, said):
    await put(world, "screening answered")
    await world.say("bram", said)
    case = await _case(world)
    assert (case.status, case.impact) == (Status.SCREENED, Impact.HIGH)


async def test_what_someone_thinks_of_the_class_is_confirmed_after_a_yes(world):
    await put(world, "screening answered")
    await world.say("bram", "ik vind dit hoge impact")
    assert (await _case(world)).status is Status.SIGNALLED
    await world.say("bram", "ja")
    assert (await _case(world)).impact is Impact.HIGH
