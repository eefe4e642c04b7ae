"""`python -m bot outbox` and `prompts`: an operator sees what waits, and mends it on the record."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from bot.app import Clock
from bot.domain.calendar import AMSTERDAM
from bot.domain.effects.kinds import Show
from bot.loops.delivery import MOST_ATTEMPTS, deliver
from bot.ports import Gone
from store.engine import open_engine
from store.migrate import migrate
from store.waiting import hold
from tests.followed import follow
from tests.postgres import drop_database, fresh_database
from tests.stages import put
from tests.world import TUESDAY, World, make_world, record_of

NUMBER = "UTH-2026-0001"
ACCOUNT = ("--reason", "mended", "--by", "mia@example.org")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def kept(
    request: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[World]:
    """A world whose database the commands find in the environment."""
    url = f"sqlite+aiosqlite:///{tmp_path}/uthiek.db"
    if request.param == "postgres":
        url = await fresh_database(request.getfixturevalue("postgres_url"))
    monkeypatch.setenv("UTHIEK_DATA", str(tmp_path))
    monkeypatch.setenv("UTHIEK_DATABASE", url)
    monkeypatch.setattr(Clock, "now", lambda _self: TUESDAY)
    engine = open_engine(url)
    await migrate(engine)
    world = make_world(engine)
    await world.populate()
    yield world
    await engine.dispose()
    if request.param == "postgres":
        await drop_database(url)


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """What an operator types, and what the terminal says; a command has a loop of its own."""

    async def typed(line: str, *more: str) -> tuple[int, str]:
        code = await asyncio.to_thread(main, [*line.split(), "--try", *more])
        said = capsys.readouterr()
        return code, said.out + said.err

    return typed


async def _queue(world: World, *people: str) -> None:
    async with world.store.work(world.now) as work:
        for place, person in enumerate(people):
            work.queue(f"greeting/{place}/{person}", Show(person, "menu"))


async def _numbers(world: World) -> dict[str, int]:
    rows = (await record_of(world))["outbox"]
    return {row["key"]: row["id"] for row in rows}


async def _given_up(world: World) -> int:
    """A message to Anna for whom there is nobody any more."""

    async def gone(to: Any, message: Any) -> str:
        if to.user == "anna":
            raise Gone("404")
        return str(await send(to, message))

    send, world.messenger.send = world.messenger.send, gone  # type: ignore[method-assign]
    await _queue(world, "anna")
    await deliver(world.tools)
    world.messenger.send = send  # type: ignore[method-assign]
    return (await _numbers(world))["greeting/0/anna"]


# --- what waits ---


async def test_nothing_waits(kept, typed) -> None:
    assert await typed("outbox list") == (0, "Er wacht niets.\n")


async def test_the_list_says_since_when_and_why(kept, typed) -> None:
    kept.messenger.busy = 1
    await _queue(kept, "bram", "bram")
    await deliver(kept.tools)
    code, said = await typed("outbox list")
    assert code == 0
    first, second = (line for line in said.splitlines() if "greeting" in line)
    assert re.search(r"Show +2026-11-24 10:00 +0 +greeting/0/bram +wacht tot .* \(busy\)", first)
    assert "wacht op nr" in second
    assert "Bram Jansen" not in said


async def test_what_was_given_up_stands_on_top(kept, typed) -> None:
    row = await _given_up(kept)
    code, said = await typed("outbox list", "--language", "en")
    assert code == 0
    assert re.match(rf"{row} .*given up \(gone", said.splitlines()[1])


# --- mending ---


async def test_what_was_given_up_is_tried_again_and_arrives(kept, typed) -> None:
    row = await _given_up(kept)
    code, said = await typed(f"outbox retry R{row}", *ACCOUNT)
    assert (code, "vastgelegd" in said) == (0, True)
    before = len(kept.seen("anna"))
    await deliver(kept.tools)
    assert len(kept.seen("anna")) == before + 1
    [event] = [one for one in (await record_of(kept))["trail"] if one["what"] == "RowRetried"]
    assert (event["about"], event["by"], event["origin"]) == (f"outbox/{row}", "mia", "command")
    assert event["details"] == {"reason": "mended"}


async def test_all_that_a_restore_brought_back_is_let_go_at_once(kept, typed) -> None:
    await _queue(kept, "anna", "bram")
    async with kept.store.work(kept.now) as work:
        await hold(work.connection, kept.now)
    await deliver(kept.tools)
    assert "opgegeven (restored)" in (await typed("outbox list"))[1]
    before = len(kept.seen("bram"))
    code, said = await typed("outbox retry restored", *ACCOUNT)
    assert (code, said.count("vastgelegd")) == (0, 2)
    await deliver(kept.tools)
    assert len(kept.seen("bram")) == before + 1
    assert await typed("outbox retry restored", *ACCOUNT) == (0, "Er wacht niets.\n")


async def test_what_is_dropped_never_goes_out(kept, typed) -> None:
    row = await _given_up(kept)
    code, _ = await typed(f"outbox drop {row}", "--reason", "by-hand", "--by", "mia")
    assert code == 0
    before = len(kept.seen("anna"))
    await deliver(kept.tools)
    assert len(kept.seen("anna")) == before
    assert await typed("outbox list") == (0, "Er wacht niets.\n")
    assert "RowDropped" in [one["what"] for one in (await record_of(kept))["trail"]]


async def test_a_row_that_is_tried_again_gets_all_its_attempts(kept, typed) -> None:
    row = await _given_up(kept)
    await typed(f"outbox retry {row}", *ACCOUNT)
    [job] = await kept.outbox.claim(kept.now, most=5)
    assert (job.id, job.attempts) == (row, 1)
    assert MOST_ATTEMPTS > 1


async def test_what_is_being_done_is_left_alone(kept, typed) -> None:
    await _queue(kept, "anna")
    [job] = await kept.outbox.claim(kept.now, most=5)
    assert "wordt nu gedaan" in (await typed("outbox list"))[1]
    for step in ("retry", "drop"):
        code, said = await typed(f"outbox {step} {job.id}", *ACCOUNT)
        assert (code, "is er net mee bezig" in said) == (2, True)


async def test_who_changes_something_has_to_be_somebody(kept, typed) -> None:
    row = await _given_up(kept)
    for step in (f"outbox drop {row}", f"prompts drop {NUMBER} review"):
        code, said = await typed(step, "--reason", "mistake", "--by", "nobody@example.org")
        assert (code, "Jou ken ik niet" in said) == (2, True)
    assert "RowDropped" not in [one["what"] for one in (await record_of(kept))["trail"]]


async def test_a_reason_is_one_of_a_few_words(typed) -> None:
    with pytest.raises(SystemExit):
        await typed("outbox drop 1", "--reason", "omdat Anna dat zei", "--by", "mia")


# --- what is planned ---


async def test_the_schedule_says_what_is_due_and_what_is_to_come(kept, typed, monkeypatch) -> None:
    await put(kept, "following up")
    code, said = await typed("prompts list")
    assert code == 0
    assert "komt nog" in said
    assert "1 aan de beurt" in said
    monkeypatch.setattr(Clock, "now", lambda _self: TUESDAY + timedelta(days=4000))
    assert "is aan de beurt" in (await typed("prompts list"))[1]


async def test_the_schedule_says_what_fails_and_why(kept, typed) -> None:
    await put(kept, "describing")
    [first, *_] = (await record_of(kept))["appointments"]
    async with kept.store.work(kept.now) as work:
        for _ in range(3):
            await work.fail_appointment(first["about"], first["kind"], first["at"], "KeyError")
    assert "lukt niet, 3 keer geprobeerd (KeyError)" in (await typed("prompts list"))[1]


async def test_a_question_that_is_due_can_be_let_go_and_the_team_hears_it(
    kept, typed, monkeypatch
) -> None:
    await put(kept, "describing")
    planned = (await record_of(kept))["appointments"]
    [first, *_] = [one for one in planned if one["about"].startswith("UTH-")]
    about, kind = first["about"], first["kind"]
    code, said = await typed(f"prompts drop {about} {kind}", *ACCOUNT)
    assert (code, "niet aan de beurt" in said) == (2, True)
    monkeypatch.setattr(Clock, "now", lambda _self: first["at"] + timedelta(hours=1))
    code, said = await typed(f"prompts drop {about} {kind}", *ACCOUNT)
    assert code == 0
    assert first not in (await record_of(kept))["appointments"]
    [event] = [one for one in (await record_of(kept))["trail"] if one["what"] == "PromptDropped"]
    assert (event["by"], event["details"]["kind"], event["details"]["reason"]) == (
        "mia",
        kind,
        "mended",
    )
    kept.now = first["at"] + timedelta(hours=2)
    await deliver(kept.tools)
    assert "stel ik deze keer niet" in str(kept.last_card("team"))


@pytest.mark.requirement("R5.7.21")
async def test_a_question_about_an_advice_that_is_let_go_comes_back_in_the_next_period(
    kept, typed, monkeypatch
) -> None:
    await follow(kept, NUMBER, "Slimme zebrapaden", ["daan"])
    due = datetime(2027, 2, 15, 9, tzinfo=AMSTERDAM)
    monkeypatch.setattr(Clock, "now", lambda _self: due)
    code, _ = await typed(f"prompts drop {NUMBER}-A1 follow-up", *ACCOUNT)
    assert code == 0
    planned = (await record_of(kept))["appointments"]
    [again] = [one for one in planned if one["about"] == f"{NUMBER}-A1"]
    assert (again["kind"], again["at"]) == ("follow-up", due + timedelta(days=15))


async def test_what_is_asked_until_it_is_done_cannot_be_let_go(kept, typed, monkeypatch) -> None:
    await follow(kept, NUMBER, "Slimme zebrapaden", ["daan"])
    monkeypatch.setattr(Clock, "now", lambda _self: TUESDAY + timedelta(days=400))
    code, said = await typed(f"prompts drop {NUMBER}/C1 case-check", *ACCOUNT)
    assert (code, "tot het is gedaan" in said) == (2, True)
    planned = (await record_of(kept))["appointments"]
    assert "case-check" in {one["kind"] for one in planned}


async def test_what_comes_round_cannot_be_let_go(kept, typed, monkeypatch) -> None:
    monkeypatch.setattr(Clock, "now", lambda _self: TUESDAY + timedelta(days=4000))
    [one, *_] = (await record_of(kept))["appointments"]
    assert "/" in one["about"]
    code, _ = await typed(f"prompts drop {one['about']} {one['kind']}", *ACCOUNT)
    assert code == 2
    assert one in (await record_of(kept))["appointments"]
