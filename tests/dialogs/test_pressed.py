"""What a press lacks may be typed next; a press on something else ends the waiting for words."""

from __future__ import annotations

import pytest

from bot.domain.life import Status
from bot.phrases import phrases
from dialogs.typed_buttons import BY_VERB
from tests.aggregates import NUMBER
from tests.stages import ADVICE, WORDS, put
from tests.world import TEAM_CHANNEL, World, buttons, record_of, texts

T = phrases("nl")
REASON = "Wij zien dit anders, en hier staat waarom dat zo is."
STORY = "We willen met sensoren zien welke fietsenrekken in de stad vol zijn."
# The stage, who presses, the button with what its card carries, and where its words then stand.
TWO_WAYS = (
    ("describing", "anna", "halt.pause", {"case": NUMBER, "pauses": 0}, "cases"),
    ("reported as done", "bram", "advice.verify", {"advice": ADVICE}, "advices"),
    ("reported as done", "bram", "advice.differs", {"advice": ADVICE}, "advices"),
    ("all settled", "bram", "closing.close", {"case": NUMBER}, "cases"),
    ("urgency asked", "mia", "urgency.refuse", {"case": NUMBER}, "cases"),
    ("submitted", "bram", "description.return", {"case": NUMBER, "version": 1}, "descriptions"),
)


async def waits(world: World, who: str) -> str:
    async with world.store.read() as reading:
        pending = (await reading.person(who)).pending
        return pending.verb if pending else ""


@pytest.mark.parametrize(("stage", "who", "verb", "ids", "table"), TWO_WAYS)
async def test_the_reason_that_a_press_lacked_may_be_typed(world, stage, who, verb, ids, table):
    await put(world, stage)
    assert BY_VERB[verb].words
    await world.press(who, {"verb": verb, "data": ids})
    await world.say(who, REASON)
    assert REASON in str((await record_of(world))[table])
    assert not await waits(world, who)


async def test_a_day_that_was_picked_on_the_card_is_kept(world):
    await put(world, "describing")
    pause = {"verb": "halt.pause", "data": {"case": NUMBER, "pauses": 0}}
    await world.press("anna", pause, {"reason": "", "review": "2027-01-11"})
    await world.say("anna", WORDS)
    async with world.store.read() as reading:
        case = await reading.case(NUMBER)
    assert case.pause is not None
    assert case.pause.review.isoformat() == "2027-01-11"


async def test_what_cannot_be_undone_is_asked_about_first(world):
    await put(world, "describing")
    await world.press("anna", {"verb": "halt.withdraw", "data": {"case": NUMBER, "pauses": 0}})
    await world.say("anna", WORDS)
    async with world.store.read() as reading:
        assert (await reading.case(NUMBER)).status is Status.DESCRIBING
    await world.say("anna", "ja")
    async with world.store.read() as reading:
        assert (await reading.case(NUMBER)).status is Status.WITHDRAWN


async def test_with_a_form_open_it_is_said_what_the_next_words_are_for(world):
    await put(world, "describing")
    await world.say("anna", "casus signaleren")
    await world.press("anna", {"verb": "halt.pause", "data": {"case": NUMBER, "pauses": 0}})
    assert world.seen("anna")[-1].message.text.startswith(T("ask-words-pause"))
    await world.say("anna", WORDS)
    async with world.store.read() as reading:
        case = await reading.case(NUMBER)
        assert not (await reading.draft("new/anna", "signal")).answers.get("title")
    assert case.pause is not None
    assert case.pause.reason == WORDS


async def test_only_the_very_next_message_is_taken_for_what_a_press_lacked(world):
    await put(world, "describing")
    await world.press("anna", {"verb": "halt.pause", "data": {"case": NUMBER, "pauses": 0}})
    await world.say("anna", f"status {NUMBER}")
    assert not await waits(world, "anna")
    await world.say("anna", STORY)
    async with world.store.read() as reading:
        assert (await reading.case(NUMBER)).pause is None


async def test_a_press_where_others_read_along_waits_for_nothing(world):
    await put(world, "submitted")
    back = {"verb": "description.return", "data": {"case": NUMBER, "version": 1}}
    await world.press("bram", back, where=TEAM_CHANNEL)
    assert not await waits(world, "bram")


async def test_a_look_at_something_else_asks_the_words_again(world):
    await put(world, "describing")
    await world.say("anna", f"intrekken {NUMBER}")
    await world.press("anna", {"verb": "case.show", "data": {"case": NUMBER}})
    assert world.seen("anna")[-1].message.text.startswith(T("ask-words-withdraw"))
    await world.say("anna", WORDS)
    await world.say("anna", "ja")
    async with world.store.read() as reading:
        assert (await reading.case(NUMBER)).withdrawn_because == WORDS


async def test_a_press_that_does_something_else_ends_the_waiting(world):
    await put(world, "describing")
    await world.say("anna", f"intrekken {NUMBER}")
    pause = {"verb": "halt.pause", "data": {"case": NUMBER, "pauses": 0}}
    await world.press("anna", pause, {"reason": WORDS, "review": "2027-01-11"})
    assert not await waits(world, "anna")
    await world.say("anna", STORY)
    async with world.store.read() as reading:
        assert (await reading.case(NUMBER)).status is not Status.WITHDRAWN


async def test_a_place_in_the_worklist_opens_it_and_still_does_after_a_look(world):
    await put(world, "describing")
    await world.say("bram", "werkvoorraad")
    await world.say("bram", "1")
    assert NUMBER in texts(world.last_card("bram"))
    await world.press("bram", {"verb": "case.more", "data": {"case": NUMBER}})
    seen = len(world.seen("bram"))
    await world.say("bram", "1")
    assert len(world.seen("bram")) == seen + 1
    assert NUMBER in texts(world.last_card("bram"))


async def test_words_without_a_place_are_asked_about_before_a_press_sends(world):
    await world.say("anna", STORY)
    await world.say("anna", "ja")
    for said in ("pilot", "weet ik niet", "Fietsenrekken tellen"):
        await world.say("anna", said)
    before = len((await record_of(world))["cases"])
    async with world.store.work(world.now) as work:
        draft = await work.draft("new/anna", "signal")
        draft.offer_place(
            draft.set_aside("goal", "En dit hoort er ook bij.", by="anna", at=world.now)
        )
    send = {"verb": "form.send", "data": {"about": "new/anna", "form": "signal"}}
    await world.press("anna", send)
    assert len((await record_of(world))["cases"]) == before
    offered = buttons(world.last_card("anna"))
    await world.press("anna", offered[T("button-place")])
    await world.press("anna", send)
    async with world.store.read() as reading:
        (case,) = await reading.cases()
    assert "En dit hoort er ook bij." in case.goal


async def test_who_is_meant_may_follow_a_no(world):
    await put(world, "describing")
    await world.say("anna", f"overdragen {NUMBER}")
    await world.say("anna", "projectleider")
    await world.say("anna", "overdragen aan noor")
    await world.say("anna", "nee, ik bedoel daan")
    async with world.store.read() as reading:
        answers = (await reading.draft(NUMBER, "succession")).answers
    assert "daan" in answers.values()


@pytest.mark.parametrize(
    "asked", ["wie ziet mijn antwoorden?", "who can read this?", "wie leest er mee"]
)
async def test_who_sees_the_answers_is_told_and_the_form_goes_on(world, asked):
    for said in ("casus signaleren", "Fietsen tellen", asked):
        await world.say("anna", said)
    told, again = world.seen("anna")[-2:]
    assert told.message.text == T("who-sees")
    assert "Wat willen jullie ermee bereiken" in again.message.text
