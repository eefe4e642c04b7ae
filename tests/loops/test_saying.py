"""Where a message goes, and who hears of it when it gets nowhere."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.effects.kinds import TEAM, Show
from bot.domain.events import SignallerAsked
from bot.loops.delivery import deliver
from bot.ports import Blocked, Gone, Inbound, Typed, Unclear
from tests.aggregates import a_case
from tests.world import TEAM_CHANNEL, FakeInstallation, World, chat_of, record_of, texts

NUMBER = "UTH-2026-0012"
DAY = timedelta(days=1)


@pytest.fixture
async def world(world: World) -> World:
    """With a case of Anna's, that everyone of the team may read."""
    async with world.store.work(world.now) as work:
        work.add(a_case())
    return world


async def _queue(world: World, *shows: Show) -> None:
    async with world.store.work(world.now) as work:
        for show in shows:
            work.queue(f"test/{next(world.ids)}", show)
    await deliver(world.tools)


def about(case: str = NUMBER, to: str = "anna") -> Show:
    return Show(to, "case", {"case": case})


def heard(world: World, who: str) -> list[str]:
    return [
        texts(one.message.card) if one.message.card else one.message.text for one in world.seen(who)
    ]


async def _reach(world: World, person: str, *, known: bool = True) -> None:
    async with world.store.work(world.now) as work:
        (await work.person(person)).chat = chat_of(person) if known else None


# --- a thread per case ---
async def test_all_that_is_said_about_a_case_is_in_one_thread(world):
    await _queue(world, about(to=TEAM), about(to=TEAM), Show(TEAM, "reminder", {
        "case": NUMBER, "kind": "triage-ask"}))  # fmt: skip
    first, *others = world.seen("team")
    assert [one.thread for one in (first, *others)] == [first.id] * 3


async def test_another_case_has_another_thread_and_the_rest_none_in_common(world):
    async with world.store.work(world.now) as work:
        work.add(a_case(number="UTH-2026-0013"))
    await _queue(world, about(to=TEAM), about("UTH-2026-0013", TEAM), Show(TEAM, "trend"))
    assert [one.thread for one in world.seen("team")] == [one.id for one in world.seen("team")]


async def test_a_message_that_lives_in_a_thread_is_replaced_there(world):
    living = Show(TEAM, "case", {"case": NUMBER}, living="case")
    await _queue(world, living, living)
    assert len(world.seen("team")) == 1
    assert len(world.messenger.replaced) == 1


async def test_a_thread_that_was_taken_away_is_begun_again(world):
    await _queue(world, about(to=TEAM))
    [first] = world.seen("team")
    world.messenger.closed[f"team;messageid={first.id}"] = Gone("404")
    await _queue(world, about(to=TEAM), about(to=TEAM))
    _, second, third = world.seen("team")
    assert second.thread == third.thread == second.id


async def test_who_writes_in_a_thread_is_answered_there(world):
    where = f"{TEAM_CHANNEL.conversation};messageid=m7"
    there = type(TEAM_CHANNEL)(**{**vars(TEAM_CHANNEL), "conversation": where})
    await world.turn("bram", Typed("hallo"), where=there)
    assert world.seen("team")[-1].thread == "m7"


# --- a channel that is closed ---
async def test_a_closed_channel_is_told_to_the_manager_once_and_nothing_is_lost(world):
    world.messenger.closed["team"] = Gone("403")
    await _queue(world, about(to=TEAM))
    await world.pass_time(timedelta(hours=2))
    assert world.seen("team") == []
    assert sum("kanaal van Team Uthiek" in one for one in heard(world, "mia")) == 1
    del world.messenger.closed["team"]
    await world.pass_time(timedelta(hours=2))
    assert len(world.seen("team")) == 1


# --- a person's own chat ---
async def test_a_chat_is_opened_once_per_person(world):
    await _queue(world, about(), about(), Show("anna", "menu"))
    await _queue(world, about())
    assert world.messenger.opened == ["anna"]
    assert len(world.seen("anna")) == 4


async def test_in_the_place_of_a_chat_that_is_gone_another_is_opened(world):
    gone = type(TEAM_CHANNEL)(**{**vars(chat_of("anna")), "conversation": "old"})
    async with world.store.work(world.now) as work:
        (await work.person("anna")).chat = gone
    world.messenger.closed["old"] = Gone("404")
    await _queue(world, about())
    assert len(world.seen("anna")) == 1
    assert world.seen("team") == []


async def test_the_app_is_installed_for_who_lacks_it(world):
    world.installation = FakeInstallation()
    world.messenger.closed["anna"] = Gone("403")
    await _queue(world, about(), about())
    assert world.installation.installed == ["anna"]
    assert len(world.seen("anna")) == 2


async def test_without_the_right_to_give_the_app_nobody_is_unreachable_and_the_team_hears_it_once(
    world,
):
    world.installation = FakeInstallation(granted=False)
    world.messenger.closed |= {"anna": Gone("403"), "bram": Gone("403")}
    await _queue(world, about(), Show("bram", "menu"))
    told = [one.message.text for one in world.seen("team")]
    assert sum("mag de app niet geven" in one for one in told) == len(told) == 1
    async with world.store.read() as reading:
        assert (await reading.person("anna")).unreachable is None
    world.installation.granted = True
    await world.pass_time(timedelta(hours=1))
    assert sorted(world.installation.installed) == ["anna", "bram"]
    assert len(world.seen("anna")) == len(world.seen("bram")) == 1


async def test_the_app_is_not_installed_for_who_blocked_the_bot(world):
    await _reach(world, "anna")
    world.installation = FakeInstallation()
    world.messenger.closed["chat-anna"] = Blocked("403")
    await _queue(world, about())
    assert world.installation.installed == []


@pytest.mark.parametrize(("why", "word"), [(Blocked("403"), "geblokkeerd"), (Gone("403"), "chat")])
async def test_the_team_hears_once_who_cannot_be_reached_and_per_case_what_did_not_arrive(
    world, why, word
):
    await _reach(world, "anna")
    world.messenger.closed |= {"chat-anna": why, "anna": why}
    await _queue(world, about(to=TEAM))
    await _queue(world, about(), about(), Show("anna", "menu"))
    cards = heard(world, "team")
    assert sum("Ik kan Anna de Vries niet bereiken" in one and word in one for one in cards) == 1
    of_the_case = [one for one in world.seen("team") if one.thread == world.seen("team")[0].id]
    assert len(of_the_case) == 3
    assert sum("is niet aangekomen, want" in one for one in cards) == 3


async def test_who_cannot_be_reached_is_left_alone_for_a_day_and_then_tried_again(world):
    await _reach(world, "anna")
    world.messenger.closed["chat-anna"] = Blocked("403")
    await _queue(world, about())
    asked = world.messenger.asked
    world.messenger.closed.clear()
    await _queue(world, about())
    assert world.seen("anna") == []
    world.now += DAY
    await _queue(world, about())
    assert len(world.seen("anna")) == 1
    assert any("weer te bereiken" in one for one in heard(world, "team"))
    assert world.messenger.asked > asked


async def test_who_writes_again_can_be_reached_again(world):
    await _reach(world, "anna")
    world.messenger.closed["chat-anna"] = Blocked("403")
    await _queue(world, about())
    world.messenger.closed.clear()
    await world.say("anna", "menu")
    assert len(world.seen("anna")) == 1
    assert any("Anna de Vries is weer te bereiken" in one for one in heard(world, "team"))
    assert not any("Ik kan Anna de Vries niet bereiken" in one for one in heard(world, "team"))


async def test_what_the_team_cannot_be_told_is_told_to_the_manager(world, monkeypatch):
    async def unclear(channel, message):
        raise Unclear("500")

    monkeypatch.setattr(world.messenger, "open_thread", unclear)
    await _queue(world, about(to=TEAM))
    for _ in range(24):
        await world.pass_time(timedelta(hours=1))
    assert any("Team Uthiek is niet aangekomen" in one for one in heard(world, "mia"))


async def test_when_nobody_can_be_told_the_log_says_so_and_it_ends(world, caplog):
    for person in ("anna", "mia"):
        await _reach(world, person)
        world.messenger.closed[f"chat-{person}"] = Blocked("403")
    world.messenger.closed["team"] = Gone("403")
    await _queue(world, about(), about(to=TEAM))
    for _ in range(4):
        await world.pass_time(timedelta(hours=2))
    rows = (await record_of(world))["outbox"]
    assert len(rows) < 12
    assert [row["how"] for row in rows if row["payload"]["to"] == "anna"] == ["dead"]


async def test_what_the_team_reads_is_taken_up_one_by_one_whatever_replica_does_it(world):
    async with world.store.work(world.now) as work:
        work.queue("one", about(to=TEAM))
        work.queue("two", Show(TEAM, "said", {"key": "language-set"}))
    [one] = await world.outbox.claim(world.now)
    assert (one.key, await world.outbox.claim(world.now)) == ("one", [])


# --- was it delivered? ---
async def test_it_can_be_asked_what_became_of_a_message(world):
    async with world.store.work(world.now) as work:
        work.queue("one", about())
        work.queue("two", Show("nobody", "menu"))
        work.queue("three", Show("bram", "menu"))
    world.messenger.closed["bram"] = Gone("403")
    assert (await world.outbox.delivery("one")).how == "waiting"
    await deliver(world.tools)
    one, two, three = [await world.outbox.delivery(key) for key in ("one", "two", "three")]
    assert (one.to, one.view, one.how, one.why) == ("anna", "case", "done", "")
    assert one.at == world.now
    assert (two.how, two.why) == ("dropped", "unknown person")
    assert (three.how, three.why) == ("dead", "gone")
    assert await world.outbox.deliveries("bram") == [three]
    assert await world.outbox.delivery("four") is None
    told = await world.outbox.delivery(f"given-up/{three.id}/1")
    assert (told.to, told.how) == (TEAM, "done")


async def test_no_word_of_a_fault_is_kept_in_the_outbox(world, monkeypatch):
    async def fails(to, message):
        raise ValueError("Anna de Vries woont in de Kerkstraat")

    monkeypatch.setattr(world.messenger, "send", fails)
    await _queue(world, about())
    assert "Kerkstraat" not in str((await record_of(world))["outbox"])


# --- what goes first ---
def _asks(number: int, world: World, who: str = "anna") -> SignallerAsked:
    """What the bot begins by itself."""
    return SignallerAsked(f"r/{who}/{number}", world.now, "", who)


def _typed(world: World, text: str) -> Inbound:
    return Inbound(f"a{next(world.ids)}", "cas", "Cas", "nl", chat_of("cas"), Typed(text))


async def test_an_answer_goes_before_what_the_bot_says_by_itself(world):
    async with world.store.work(world.now) as work:
        for number in range(60):
            work.note(_asks(number, world))
    await world.conversation(_typed(world, "menu"))
    [first, *_] = await world.outbox.claim(world.now, most=1)
    assert first.lane == "chat/cas"


async def test_an_answer_takes_along_what_comes_before_it_in_the_same_chat(world):
    async with world.store.work(world.now) as work:
        for number in range(60):
            work.note(_asks(number, world))
        work.note(_asks(60, world, "cas"))
    await world.conversation(_typed(world, "menu"))
    [first] = await world.outbox.claim(world.now, most=1)
    assert (first.lane, first.effect.view) == ("chat/cas", "signaller_asked")


async def test_waiting_for_a_busy_service_costs_no_attempt(world):
    await _reach(world, "anna")
    world.messenger.busy = 15
    await _queue(world, about())
    for _ in range(20):
        await world.pass_time(timedelta(minutes=1))
    assert len(world.seen("anna")) == 1
    assert {row["attempts"] for row in (await record_of(world))["outbox"]} == {1}
