"""What comes round: the question to signallers, the trend, and a signal that nobody takes on."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from bot.domain.appointments import appointments_of
from bot.domain.calendar import AMSTERDAM
from bot.domain.rounds import Kind, Prompt, Round
from bot.loops.beginnings import lay_down
from tests.aggregates import AT, NUMBER, a_case
from tests.world import POLICY, World, buttons, record_of, texts


async def clock_at(world: World, *moment: int) -> None:
    world.now = datetime(*moment, tzinfo=AMSTERDAM)  # type: ignore[misc,arg-type]
    await world.pass_time(timedelta())


async def signallers(world: World, *who: str) -> None:
    async with world.store.work(world.now) as work:
        for id in who:
            (await work.person(id)).roles = frozenset({"signaller"})


def asked(world: World, who: str) -> int:
    summaries = [said.message.summary for said in world.seen(who)]
    return summaries.count("Ken je nieuwe digitale projecten?")


# --- signallers ---
@pytest.mark.requirement("RM2.1")
async def test_each_active_signaller_is_asked_once_a_quarter(world):
    await signallers(world, "daan", "kim")
    async with world.store.work(world.now) as work:
        (await work.person("kim")).active = False
    await clock_at(world, 2027, 1, 1, 9, 0)  # New Year's Day, a Friday
    assert asked(world, "daan") == 0
    await clock_at(world, 2027, 1, 4, 9, 0)
    await clock_at(world, 2027, 1, 4, 9, 0)
    await lay_down(world.store, POLICY, world.now)
    await clock_at(world, 2027, 1, 4, 16, 0)
    assert (asked(world, "daan"), asked(world, "kim")) == (1, 0)
    prompts = (await record_of(world))["prompts"]
    assert [row["id"] for row in prompts] == ["signallers/2027-01/daan"]


@pytest.mark.requirement("RM2.1")
async def test_none_is_an_answer_that_is_kept_and_ends_the_reminder(world):
    await signallers(world, "daan")
    await clock_at(world, 2027, 1, 4, 9, 0)
    await world.press("daan", buttons(world.last_card("daan"))["Geen nieuwe projecten"])
    await clock_at(world, 2027, 1, 29, 9, 0)
    assert asked(world, "daan") == 1
    async with world.store.read() as reading:
        prompt = await reading.prompt("signallers/2027-01/daan")
    assert (prompt.answered_at is not None, prompt.cases) == (True, ())
    trail = (await record_of(world))["trail"]
    assert [row["details"] for row in trail if row["what"] == "SignallerAnswered"] == [
        {"projects": 0}
    ]


async def test_who_does_not_answer_is_reminded_once(world):
    await signallers(world, "daan")
    await clock_at(world, 2027, 1, 4, 9, 0)
    await clock_at(world, 2027, 1, 18, 9, 0)
    await clock_at(world, 2027, 2, 22, 9, 0)
    assert asked(world, "daan") == 2


@pytest.mark.requirement("RM2.1")
async def test_each_named_project_becomes_a_signal_of_its_own(world):
    await signallers(world, "daan")
    await clock_at(world, 2027, 1, 4, 9, 0)
    named = {"projects": "Slim parkeren\nDrukte voorspellen\nSlim parkeren"}
    send = buttons(world.last_card("daan"))["Versturen"]
    await world.press("daan", send, named)
    await world.press("daan", send, named)
    async with world.store.read() as reading:
        cases = await reading.cases()
    assert sorted((case.title, case.channel) for case in cases) == [
        ("Drukte voorspellen", "signaller"),
        ("Slim parkeren", "signaller"),
    ]


async def test_after_an_outage_of_a_year_the_question_comes_once(world):
    await signallers(world, "daan")
    await clock_at(world, 2027, 12, 6, 9, 0)
    assert asked(world, "daan") == 1
    await clock_at(world, 2028, 1, 3, 9, 0)
    assert asked(world, "daan") == 3  # a reminder of the first, and the next one


def test_rounds_begin_on_the_first_of_the_quarter_and_of_the_month():
    days = [date(2026, 11, 24), date(2026, 12, 31), date(2027, 1, 1), date(2027, 9, 30)]
    quarters = [Round.after(Kind.SIGNALLERS, day, months=3).begins for day in days]
    assert quarters == [date(2027, 1, 1), date(2027, 1, 1), date(2027, 4, 1), date(2027, 10, 1)]
    assert Round.after(Kind.TREND, date(2026, 11, 24), months=1).begins == date(2026, 12, 1)


def test_what_was_held_or_answered_is_not_on_the_schedule_any_more():
    found = Round.on(Kind.TREND, date(2027, 1, 1))
    prompt = Prompt.ask("r", "daan", at=AT)
    assert [kind for kind, _ in appointments_of(found, POLICY)] == ["round-trend"]
    assert [kind for kind, _ in appointments_of(prompt, POLICY)] == ["signaller-reminder"]
    found.hold(to="mia", at=AT)
    prompt.answer((), at=AT)
    assert [*appointments_of(found, POLICY), *appointments_of(prompt, POLICY)] == []


# --- the trend ---
@pytest.mark.requirement("RM7.2")
@pytest.mark.parametrize(("later", "alarm"), [(5, True), (7, False)])
async def test_every_month_the_manager_sees_how_many_signals_came_in(world, later, alarm):
    async with world.store.work(world.now) as work:
        counts = [8, 8, 8, later, later, later]
        numbers = iter(range(1, 100))
        for month, count in enumerate(counts, 6):
            at = datetime(2026, month, 12, 12, tzinfo=AMSTERDAM)
            for _ in range(count):
                number = f"UTH-2026-{next(numbers):04d}"
                work.add(a_case(number=number, signalled_at=at, triage_owner="bram"))
    await clock_at(world, 2026, 12, 1, 9, 0)
    card = world.last_card("mia")
    assert ("⚠" in texts(card)) is alarm
    shown = {fact["title"]: fact["value"] for one in card["body"] for fact in one.get("facts", [])}
    assert shown["Alles samen"] == shown["Formeel"]
    assert shown["Informeel"] == "0 · 0 · 0"


@pytest.mark.requirement("R5.7.2")
async def test_formal_and_informal_signals_are_counted_apart(world):
    async with world.store.work(world.now) as work:
        for number, channel in enumerate(["chat", "informal", "inkoop", "informal"], 1):
            case = a_case(number=f"UTH-2026-{number:04d}", channel=channel, triage_owner="bram")
            work.add(case)
    await clock_at(world, 2026, 12, 1, 9, 0)
    [facts] = [one["facts"] for one in world.last_card("mia")["body"] if "facts" in one]
    shown = {fact["title"]: fact["value"].split(" · ")[-1] for fact in facts}
    assert (shown["Formeel"], shown["Informeel"], shown["Alles samen"]) == ("2", "2", "4")


# --- a signal that nobody takes on ---
@pytest.mark.requirement("R5.7.3")
async def test_day_three_goes_to_the_deputy_and_day_five_to_the_manager_once_each(world):
    async with world.store.work(world.now) as work:
        work.add(a_case())
    for day in (26, 27, 27, 27):
        await clock_at(world, 2026, 11, day, 9, 0)
    assert (len(world.seen("cas")), len(world.seen("mia"))) == (1, 0)
    for hour in (9, 9, 10, 15):
        await clock_at(world, 2026, 12, 1, hour, 0)
    told = [said for said in world.seen("mia") if NUMBER in said.message.text]
    assert (len(world.seen("cas")), len(told)) == (1, 1)


@pytest.mark.requirement("R5.7.3")
async def test_while_all_roles_are_vacant_the_team_hears_of_it(world):
    async with world.store.work(world.now) as work:
        work.add(a_case())
        for id in ("cas", "mia"):
            person = await work.person(id)
            person.triage, person.roles = "", frozenset()
    await clock_at(world, 2026, 11, 27, 9, 0)
    assert any(NUMBER in said.message.text for said in world.seen("team"))


async def test_urgency_that_waits_is_asked_about_again_until_someone_decides(world):
    async with world.store.work(world.now) as work:
        work.add(a_case(triage_owner="bram"))
    asks = {"reason": "De aanbesteding sluit volgende week.", "needed": "2026-12-20"}
    fields = {"case": NUMBER, **asks}
    await world.press("anna", {"verb": "urgency.send", "data": fields})
    await clock_at(world, 2026, 11, 26, 9, 0)
    await clock_at(world, 2026, 11, 26, 12, 0)
    assert len(world.seen("mia")) == 2
    await world.press("mia", buttons(world.last_card("mia"))["Goedkeuren"])
    await clock_at(world, 2026, 11, 30, 9, 0)
    assert len(world.seen("mia")) == 2
