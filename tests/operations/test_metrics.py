"""`/metrics` tells in numbers how the bot is doing, and nothing about anyone."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import TestServer, unused_port

from bot.app import web_app
from bot.identity import GRAPH, Credential, Tokens
from bot.operations.metrics import Metrics, TurnMeter
from bot.operations.openmetrics import CONTENT_TYPE, Family, Histogram, Sample, exposition
from bot.ports import Inbound, Met, Typed
from bot.settings import BadSettings, read
from store.figures import figures
from tests.stages import put
from tests.world import PEOPLE, TUESDAY, chat_of

NAME = r"[a-z][a-z_]*"
LABELS = rf'(\{{({NAME}="[^"\\\n]*",?)+\}})?'
LINE = re.compile(
    rf"# (TYPE {NAME} (gauge|counter|histogram)|UNIT {NAME} {NAME}|HELP {NAME} [^\n]+)"
    rf"|{NAME}{LABELS} -?\d+(\.\d+)?(e-?\d+)?"
)


def read_out(text: str) -> Mapping[str, float]:
    """The value of every sample; strict about the form."""
    *lines, end = text.removesuffix("\n").split("\n")
    assert end == "# EOF"
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    pairs = [line.rsplit(" ", 1) for line in lines if not line.startswith("#")]
    assert len({name for name, _ in pairs}) == len(pairs)
    return {name: float(value) for name, value in pairs}


async def looked(metrics: Metrics) -> Mapping[str, float]:
    answer = await metrics.show(object())  # type: ignore[arg-type]
    assert isinstance(answer.body, bytes)
    return read_out(answer.body.decode())


# --- the form ---


def test_the_form_is_that_of_openmetrics() -> None:
    histogram = Histogram((0.1, 1))
    for size in (0.1, 0.5, 7.0):
        histogram.see(size)
    text = exposition([
        Family("turns", "counter", "Turns.", [Sample(3, {"did": "typed"}, "_total")]),
        Family("turn_seconds", "histogram", "Their time.", histogram.samples(), "seconds"),
    ])  # fmt: skip
    assert text == (
        "# TYPE turns counter\n"
        "# HELP turns Turns.\n"
        'turns_total{did="typed"} 3\n'
        "# TYPE turn_seconds histogram\n"
        "# UNIT turn_seconds seconds\n"
        "# HELP turn_seconds Their time.\n"
        'turn_seconds_bucket{le="0.1"} 1\n'
        'turn_seconds_bucket{le="1.0"} 2\n'
        'turn_seconds_bucket{le="+Inf"} 3\n'
        "turn_seconds_count 3\n"
        "turn_seconds_sum 7.6\n"
        "# EOF\n"
    )


# --- the figures ---


async def test_what_waits_what_was_given_up_and_what_is_due(world_on_each) -> None:
    world = world_on_each
    await put(world, "following up")
    world.messenger.busy = 1
    await world.say("anna", "menu")
    later = world.now + timedelta(days=200)
    meter = TurnMeter(world.conversation)
    engine = world.store._engine
    metrics = Metrics(meter, (), lambda: figures(engine, later), lambda: later)
    found = await looked(metrics)
    assert found['uthiek_outbox_waiting{effect="Show"}'] == 1
    assert found["uthiek_outbox_oldest_seconds"] == timedelta(days=200).total_seconds()
    assert found["uthiek_appointments_due"] > 0
    assert found["uthiek_database_up"] == 1


async def test_without_a_database_the_rest_is_still_told() -> None:
    async def away() -> None:
        raise OSError

    metrics = Metrics(TurnMeter(away), (), away, lambda: TUESDAY)  # type: ignore[arg-type]
    found = await looked(metrics)
    assert found["uthiek_database_up"] == 0
    assert found["uthiek_turn_seconds_count"] == 0


async def test_tokens_are_counted_and_their_end_is_told() -> None:
    answers: Iterator[Mapping[str, object]] = iter(
        [{"error": "no"}, {"access_token": "secret", "expires_in": 3600}]
    )

    class App:
        def acquire_token_for_client(self, scopes: list[str]) -> Mapping[str, object]:
            return next(answers)

    later = TUESDAY + timedelta(minutes=1)
    moments = iter([TUESDAY] * 5)
    tokens = Tokens(Credential(App), GRAPH, lambda: next(moments, later))
    with pytest.raises(Exception, match="busy"):
        await tokens()
    assert await tokens() == "secret"
    found = await looked(Metrics(TurnMeter(print), [tokens], print, lambda: later))  # type: ignore[arg-type]
    service = 'service="graph.microsoft.com"'
    assert found[f'uthiek_token_requests_total{{{service},outcome="failed"}}'] == 1
    assert found[f'uthiek_token_requests_total{{{service},outcome="got"}}'] == 1
    assert 3000 < found[f"uthiek_token_seconds{{{service}}}"] <= 3600


# --- the port ---


async def test_the_figures_have_a_port_of_their_own_and_name_nobody(tmp_path: Path) -> None:
    port = unused_port()
    settings = {"UTHIEK_DATA": str(tmp_path), "UTHIEK_METRICS_PORT": str(port)}
    server = TestServer(await web_app(read(settings, tryout=True)))
    async with server, aiohttp.ClientSession() as session:
        async with session.get(server.make_url("/metrics")) as answer:
            assert answer.status == 404
        async with session.get(f"http://127.0.0.1:{port}/metrics") as answer:
            assert answer.headers["Content-Type"] == CONTENT_TYPE
            text = await answer.text()
    assert read_out(text)["uthiek_database_up"] == 1
    assert not any(person.name in text or person.id in text for person in PEOPLE)


async def test_every_turn_is_counted_by_what_someone_did_and_how_it_went() -> None:
    async def host(inbound: Inbound) -> None:
        if inbound.did != Typed("menu"):
            raise ValueError

    meter = TurnMeter(host)
    for did in (Typed("menu"), Typed("menu"), Met()):
        with contextlib.suppress(ValueError):
            await meter(Inbound("a1", "anna", "Anna", "nl", chat_of("anna"), did))
    assert meter.turns == {("typed", "done"): 2, ("met", "failed"): 1}
    assert meter.seconds.samples()[-2].value == 3


def test_without_the_setting_there_are_no_figures_to_be_had() -> None:
    assert read({}, tryout=True).metrics_port is None
    with pytest.raises(BadSettings, match="UTHIEK_METRICS_PORT is the same"):
        read({"UTHIEK_METRICS_PORT": "3978"}, tryout=True)
