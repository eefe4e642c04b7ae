"""The case holder whom a description names that is not handed in yet (domain.md 6.1)."""

from __future__ import annotations

from bot.domain.life import Status
from bot.domain.permissions import may
from tests.aggregates import NUMBER, a_case
from tests.stages import put
from tests.world import buttons, texts

PLACE = {"about": NUMBER, "form": "case_description", "section": "basis"}


async def _names(world, *, holder, who="anna"):
    """Anna saves the first section with this name in it."""
    card = await world.press(who, {"verb": "form.open", "data": PLACE})
    await world.press(who, buttons(card)["Bewaren en verder"], {"case_holder": holder})


async def _describing(world):
    await put(world, "describing")
    async with world.store.work(world.now) as work:
        case = await work.case(NUMBER)
        case.case_holder = ""
        (await work.draft(NUMBER, "case_description")).give(
            "case_holder", None, by="anna", at=world.now
        )


async def _may(world, who):
    async with world.store.read() as reading:
        case, person = await reading.case(NUMBER), await reading.person(who)
    return [may(action, person, case) for action in ("read_case", "fill_description", "close")]


async def test_who_is_named_hears_it_once_and_can_fill_in(world):
    await _describing(world)
    assert await _may(world, "noor") == [False, False, False]
    await _names(world, holder="noor")
    await _names(world, holder="noor")
    assert await _may(world, "noor") == [True, True, False]
    [told] = world.seen("noor")
    assert "sta jij als casushouder" in texts(told.message.card)
    await world.press("noor", buttons(told.message.card)["Casusbeschrijving"])
    async with world.store.read() as reading:
        assert (await reading.person("noor")).focus.draft == f"{NUMBER}/case_description"


async def test_another_name_takes_it_back(world):
    await _describing(world)
    await _names(world, holder="noor")
    await world.say("noor", f"beschrijving {NUMBER}")
    await _names(world, holder="kim")
    assert await _may(world, "noor") == [False, False, False]
    assert await _may(world, "kim") == [True, True, False]
    await world.say("noor", "Dit telt niet meer mee.")
    async with world.store.read() as reading:
        assert (await reading.person("noor")).focus is None
        assert "telt niet" not in str((await reading.draft(NUMBER, "case_description")).answers)


async def test_taking_the_answer_back_takes_it_back_as_well(world):
    await _describing(world)
    await world.say("anna", f"beschrijving {NUMBER}")
    await world.say("anna", "noor")
    assert (await _may(world, "noor"))[1]
    await world.say("anna", "terug")
    assert not (await _may(world, "noor"))[1]


async def test_who_is_named_twice_hears_it_once(world):
    await _describing(world)
    for holder in ("noor", "kim", "noor"):
        await _names(world, holder=holder)
    assert len(world.seen("noor")) == 1


async def test_the_project_leader_who_holds_it_too_is_told_nothing(world):
    await _describing(world)
    await _names(world, holder="anna")
    async with world.store.read() as reading:
        assert (await reading.case(NUMBER)).named_holder == ""


def test_handing_it_in_ends_what_the_draft_gave():
    case = a_case(Status.DESCRIBING)
    case.name_holder("kim", by="anna", at=case.signalled_at)
    case.submit_description(by="anna", at=case.signalled_at, sha256="")
    assert case.named_holder == ""
