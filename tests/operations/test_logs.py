"""The log says who did what to which case, and nothing that anyone typed or is called."""

from __future__ import annotations

import contextlib
import io
import logging
from collections.abc import Iterator
from typing import Any

import orjson
import pytest

from bot.domain.events import Event, PersonChanged
from bot.operations import logs
from bot.ports import Unclear
from bot.settings import BadSettings, log_form
from store.engine import open_engine
from tests.journey import WHOLE_WAY
from tests.operations.conftest import Served
from tests.test_transcripts import TRANSCRIPTS, play
from tests.world import World, record_of

SIX = {"action", "object", "result", "origin", "actor", "time"}
TYPED = "Mevrouw Jansen van nummer 12"
WRITTEN = ("answers", "cases", "people", "reports", "decisions", "advices", "sessions", "handed")


@pytest.fixture(params=[logs.Json(), logs.Lines(logs.LAYOUT)], ids=["json", "lines"])
def log(request: Any) -> Iterator[io.StringIO]:
    """All that would stand in the log, whatever its form."""
    yield from _listening(request.param)


@pytest.fixture
def json_log() -> Iterator[io.StringIO]:
    yield from _listening(logs.Json())


def _listening(form: logging.Formatter) -> Iterator[io.StringIO]:
    kept = io.StringIO()
    handler = logging.StreamHandler(kept)
    handler.setFormatter(form)
    root, level = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield kept
    root.removeHandler(handler)
    root.setLevel(level)


def lines(log: io.StringIO) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in log.getvalue().splitlines()]


async def travelled(world: World) -> None:
    """From planning a session to following up its advices."""
    path = next(path for path in TRANSCRIPTS if path.stem == WHOLE_WAY)
    await play(path.read_text("utf-8").splitlines(), world)


def _free(value: Any) -> Iterator[str]:
    """What a person wrote, or is called: texts with a blank or an address in them."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for one in value:
            yield from _free(one)
    elif isinstance(value, str) and (" " in value or "@" in value):
        yield value


# --- a journey ---


async def test_a_journey_leaves_no_name_and_nothing_typed_in_the_log(world, log) -> None:
    await travelled(world)
    record = await record_of(world)
    said = {text for table in WRITTEN for row in record[table] for text in _free(dict(row))}
    assert len(said) > 50
    assert len(log.getvalue().splitlines()) > 20
    assert [text for text in said if text in log.getvalue()] == []


@pytest.mark.requirement("RX.1")
async def test_every_change_is_one_line_with_the_six_parts(world, json_log) -> None:
    await world.say("noor", "status UTH-2026-0001")
    await travelled(world)
    told = [line for line in lines(json_log) if line["logger"] == "audit"]
    trail = (await record_of(world))["trail"][-len(told) :]
    assert all(line.keys() >= SIX and all(line[part] for part in SIX) for line in told)
    assert [(line["object"], line["origin"]) for line in told] == [
        (row["about"], row["origin"]) for row in trail
    ]
    assert [line["actor"] for line in told] == [row["by"] or "bot" for row in trail]
    assert {line["origin"] for line in told} == {"msteams/personal", "msteams/channel", "clock"}
    refused = [(line["actor"], line["action"]) for line in told if line["result"] == "refused"]
    assert ("cas", "adopt_report") in refused


async def test_what_was_taken_back_is_not_in_the_log(world, json_log) -> None:
    event = PersonChanged("anna", world.now, "", "team_member")
    for fault in (RuntimeError(), None):
        with contextlib.suppress(RuntimeError):
            await _noted(world, event, fault)
        assert len(lines(json_log)) == (0 if fault else 1)


async def _noted(world: World, event: Event, fault: Exception | None) -> None:
    async with world.store.work(world.now) as work:
        work.note(event)
        if fault:
            raise fault


# --- faults ---


async def test_of_a_fault_the_log_says_which_and_where_and_not_what_it_says(
    served: Served, log, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_arguments: Any) -> None:
        raise ValueError(TYPED) from LookupError(TYPED)

    monkeypatch.setattr("dialogs.conversation.meant", breaks)
    assert (await served.say(TYPED)).status == 200
    assert TYPED not in log.getvalue()
    for part in ("turn failed, reference", "ValueError", "LookupError", "test_logs.py", "breaks"):
        assert part in log.getvalue()


async def test_why_a_message_was_not_delivered_is_noted_without_what_it_said(
    world, log, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_arguments: Any) -> str:
        raise ValueError(TYPED)

    monkeypatch.setattr(world.messenger, "send", breaks)
    await world.say("anna", "menu")
    row = (await record_of(world))["outbox"][-1]
    assert row["error"] == "ValueError"
    assert TYPED not in log.getvalue()


async def test_what_a_service_says_in_codes_is_kept(
    world, log, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_arguments: Any) -> str:
        raise Unclear("POST 503")

    monkeypatch.setattr(world.messenger, "send", breaks)
    await world.say("anna", "menu")
    assert (await record_of(world))["outbox"][-1]["error"] == "Unclear POST 503"


async def test_a_fault_of_the_database_does_not_repeat_what_was_to_be_stored(tmp_path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path}/x.db")
    with pytest.raises(Exception, match="no such table") as fault:
        async with engine.begin() as connection:
            await connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", (TYPED,))
    await engine.dispose()
    assert TYPED not in str(fault.value)


def test_other_peoples_programs_get_no_value_into_the_log(log) -> None:
    other = logging.getLogger("asyncio")
    other.error("Task exception was never retrieved\nfuture: <Task exception=ValueError('Jansen')>")
    other.error("no answer from %s", TYPED)
    assert "Jansen" not in log.getvalue()
    assert "Task exception was never retrieved" in log.getvalue()


# --- its form ---


def test_without_a_terminal_the_log_is_json(monkeypatch: pytest.MonkeyPatch) -> None:
    forms: list[logging.Formatter] = []
    monkeypatch.setattr(
        logging, "basicConfig", lambda **how: forms.append(how["handlers"][0].formatter)
    )
    for form in ("auto", "lines", "json"):
        logs.begin(log_form({"UTHIEK_LOG": form}))
    assert [type(form) for form in forms] == [logs.Json, logs.Lines, logs.Json]
    with pytest.raises(BadSettings, match="UTHIEK_LOG"):
        log_form({"UTHIEK_LOG": "xml"})
